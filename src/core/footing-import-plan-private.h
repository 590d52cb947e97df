/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-import-plan.h"

G_BEGIN_DECLS

struct _FootingImportPlan
{
  GObject            parent_instance;

  GPtrArray         *files;
  FootingImportBook *book;
  GStrv              wanted;
  FootingDay         today;

  GArray            *items;
  GArray            *roles;
  GArray            *places;
  GArray            *leavers;
  GArray            *trainings;
  GHashTable        *in_files;      /* FootingPerson of the book who have a row that is not deleted */
  GHashTable        *counts;        /* id of a workplace → GPtrArray of FootingWorkplaceCount of the book */
  GPtrArray         *problems;      /* those that are listed */
  guint              n_problems;
  GHashTable        *workplaces;    /* id → FootingWorkplace */
  GPtrArray         *unchanged;     /* FootingPerson of the book of whom the files say nothing new */
  guint              n_passed_over; /* rows of a role that is not wanted, which nobody has read */
  guint              n_unknown;     /* rows that say DELETE of people whom nobody knows */
  guint              n_trainings_passed_over;
  guint              n_unread;
};

#define FOOTING_IMPORT_NTH(array, Type, n) (&g_array_index ((array), Type, (n)))

/* footing-import-match.c */

/** Compares the files with the book. */
void     _footing_import_plan_match      (FootingImportPlan *self);

/* footing-import-values.c */

/**
 * What is to be known of a person after a row: what the row says, and what was known where it
 * says nothing. The texts belong to the row and the person.
 */
typedef struct
{
  const char        *name;
  FootingProfession  profession;
  const char        *job_role;
  const char        *employment;
  double             contract_hours;
  FootingDay         started_on;
  FootingDay         registered_on;
  const char        *establishment_key;
  const char        *worker_key;
  gboolean           takes_workplace;
} FootingImportValues;

/** The ids a person has after the row. */
const char          *_footing_import_row_establishment (const FootingStaffRow     *row);
const char          *_footing_import_row_worker        (const FootingStaffRow     *row);

/** @person: (nullable): whom @item is about; NULL for somebody new */
FootingImportValues  _footing_import_values            (FootingImportPlan         *plan,
                                                        const FootingImportItem   *item,
                                                        FootingPerson             *person);

/** The id of the workplace under which people of @item have their ids; (nullable) */
const char          *_footing_import_item_establishment (FootingImportPlan        *plan,
                                                         const FootingImportItem  *item);

/** @place: (nullable) */

gboolean             _footing_import_values_differ     (const FootingImportValues *self,
                                                        FootingPerson             *person,
                                                        const FootingImportPlace  *place);

/** Sets all values but the workplace. */
void                 _footing_import_values_set        (const FootingImportValues *self,
                                                        FootingPerson             *person);

/** Whether @place has a name or code that the book does not know yet. */
gboolean             _footing_import_place_differs     (const FootingImportPlace  *place);

/* footing-import-records.c */

/** A record of a batch, and what it was before. */
typedef struct
{
  FootingRecord *before; /* NULL for one that is added */
  FootingRecord *after;
} FootingImportStep;

/** @steps: (nullable) (element-type FootingImportStep): where to put what is done, one step a record */
GPtrArray *_footing_import_plan_make_records (FootingImportPlan *self,
                                              GPtrArray         *steps);

void       _footing_import_step_free         (FootingImportStep *self);

/* footing-import-counts.c */

/** Finds out what each workplace says of its staff that is new. */
void       _footing_import_plan_find_counts    (FootingImportPlan *self);

/** Adds them to @batch. @workplace_ids: by number of the place */
void       _footing_import_plan_make_counts    (FootingImportPlan *self,
                                                const GArray      *workplace_ids,
                                                GPtrArray         *batch,
                                                GPtrArray         *steps);

/* footing-import-training.c */

/** Adds trainings to @batch. @people_ids: by number of the item */
void       _footing_import_plan_make_trainings (FootingImportPlan *self,
                                                const GArray      *people_ids,
                                                GPtrArray         *batch,
                                                GPtrArray         *steps);

/* footing-import-questions.c */

/** Finds out about which of the leavers the book asks already. */
void       _footing_import_plan_mark_asked    (FootingImportPlan *self);

/**
 * Adds to @batch who is to be asked about because of this import, and answers the questions about
 * those who are back in a file.
 */
void       _footing_import_plan_make_questions (FootingImportPlan *self,
                                                GPtrArray         *batch,
                                                GPtrArray         *steps);

/* footing-import-records.c */

/** Takes @after into @batch, and remembers in @steps (nullable) what it was. */
void       _footing_import_add_step          (GPtrArray         *batch,
                                              GPtrArray         *steps,
                                              gpointer           before,
                                              gpointer           after);

/** Lets go of worker ids that others may be about to take; such ids are unique at every moment. */
void       _footing_import_release_ids       (GPtrArray         *batch,
                                              FootingPerson     *before,
                                              FootingPerson     *after);

G_END_DECLS
