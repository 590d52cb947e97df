/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-import-book.h"
#include "footing-import-file.h"
#include "footing-person.h"
#include "footing-training.h"
#include "footing-types.h"
#include "footing-workplace.h"

G_BEGIN_DECLS

/** The place of somebody of whom the file does not say where they work. */
#define FOOTING_IMPORT_NO_PLACE G_MAXUINT

/**
 * FootingImportItem:
 * @file: where the row is
 * @row: what the file says about somebody
 * @known: (nullable): who in the book has the ids of the row; %NULL for somebody new
 * @perhaps: (nullable): of somebody new: who in the book has the same name, and either no ids or
 *   ids that are not in the files any more; for a row without a key, whoever has the same name. Only
 *   people can say whether it is the same person
 * @place: where they work, in the places of the plan, or %FOOTING_IMPORT_NO_PLACE
 * @role: what they work as, in the roles of the plan
 * @is_left_out: whether somebody has said to leave this row alone
 * @is_same: whether somebody has said that it is @perhaps; set from the start where name, workplace
 *   and first day agree
 *
 * A row that would add somebody or change something.
 */
typedef struct
{
  const FootingImportFile *file;
  const FootingStaffRow   *row;
  FootingPerson           *known;
  FootingPerson           *perhaps;
  guint                    place;
  guint                    role;
  gboolean                 is_left_out;
  gboolean                 is_same;
} FootingImportItem;

/**
 * FootingImportRole:
 * @code: MAINJOBROLE as the file has it; empty where it does not say
 * @n_new: how many people with it are not in the book
 * @is_wanted: whether they would be added
 */
typedef struct
{
  const char *code;
  guint       n_new;
  gboolean    is_wanted;
} FootingImportRole;

/**
 * FootingImportPlace:
 * @establishment_id: LOCALESTID, as it stands in the first row that has it, or what people call it
 * @is_name_only: whether @establishment_id is what people call it, and no id
 * @file: (nullable): the workplace file in which its row is
 * @row: (nullable): its row in a workplace file
 * @known: (nullable): the workplace in the book
 * @counts: (element-type FootingWorkplaceCount): what the row says of its staff that the book does not
 *   know yet
 * @is_covered: whether a staff file has rows of people who work there
 * @is_needed: whether somebody would be put there
 */
typedef struct
{
  const char                *establishment_id;
  const FootingImportFile   *file;
  const FootingWorkplaceRow *row;
  FootingWorkplace          *known;
  GPtrArray                 *counts;
  gboolean                   is_name_only;
  gboolean                   is_covered;
  gboolean                   is_needed;
} FootingImportPlace;

/**
 * FootingImportLeaver:
 * @person: somebody in the book
 * @is_deleted: whether the file says DELETE; else it has no row with their ids any more
 * @is_asked: whether the book asks about them already, since an earlier import
 * @is_found: whether they are somebody new in the file, as far as has been chosen, and so have not left
 *
 * Somebody who may have left. A file cannot say when somebody left, or why, so the import changes
 * nothing about them: it leaves a question in the book, a #FootingPossibleLeaver.
 */
typedef struct
{
  FootingPerson *person;
  gboolean       is_deleted;
  gboolean       is_asked;
  gboolean       is_found;
} FootingImportLeaver;

/** Of a training: that it is of somebody in the book. */
#define FOOTING_IMPORT_NO_ITEM G_MAXUINT

/**
 * FootingImportTraining:
 * @row: what the file says
 * @person: (nullable): whose it is; %NULL for somebody new
 * @item: the item of somebody new, else %FOOTING_IMPORT_NO_ITEM
 * @known: (nullable): the training in the book, of which the file knows another last day
 *
 * A training that would be added or changed.
 */
typedef struct
{
  const FootingImportFile  *file;
  const FootingTrainingRow *row;
  FootingPerson            *person;
  guint                     item;
  FootingTraining          *known;
} FootingImportTraining;

/**
 * FootingImportProblem:
 * @file: where it is
 * @line: from 1; 0 where the whole file is meant
 * @column: (nullable): the name of the column
 * @message: what is wrong, and what became of the row; translated
 */
typedef struct
{
  const FootingImportFile *file;
  guint64                  line;
  const char              *column;
  char                    *message;
} FootingImportProblem;

/**
 * FootingImportCounts:
 * @n_added: people who would be added
 * @n_changed: people in the book of whom something would be changed
 * @n_unchanged: people in the book of whom the files say nothing new
 * @n_ignored: people who would not be added because of their role
 * @n_unknown: rows about people who are deleted there and not known here
 * @n_left_out: rows that somebody has said to leave alone
 * @n_leavers: people who may have left
 * @n_questions: how many of them the book will ask about from now on
 * @n_workplaces_added: workplaces that would be added
 * @n_workplaces_changed: workplaces of which something would be changed
 * @n_trainings: trainings that would be added or changed
 * @n_trainings_of_others: trainings of people who are not in the book
 */
typedef struct
{
  guint n_added;
  guint n_changed;
  guint n_unchanged;
  guint n_ignored;
  guint n_unknown;
  guint n_left_out;
  guint n_leavers;
  guint n_questions;
  guint n_workplaces_added;
  guint n_workplaces_changed;
  guint n_trainings;
  guint n_trainings_of_others;
} FootingImportCounts;

/**
 * FootingImportPlan:
 *
 * What importing files would mean for a book. Making it changes nothing; choices can be made in
 * it before its records are saved. A person is matched by the ids of workplace and worker, and
 * never by name. What the book knows and the files do not stays as it is.
 *
 * The signal `changed` tells that a choice has been made.
 */
#define FOOTING_TYPE_IMPORT_PLAN (footing_import_plan_get_type ())
G_DECLARE_FINAL_TYPE (FootingImportPlan, footing_import_plan, FOOTING, IMPORT_PLAN, GObject)

/**
 * footing_import_wanted_roles:
 *
 * Returns: (transfer full): the job roles in which newly registered people have a preceptorship:
 *   who is imported unless somebody chooses otherwise
 */
GStrv              footing_import_wanted_roles           (FootingReference     *reference);

/**
 * footing_import_plan_new:
 * @files: (element-type FootingImportFile): usable files, staff and workplace files in any order
 * @book: what they are compared with
 * @wanted: codes of the job roles in which people are added
 * @today: the day on which the book first knows of whoever is added
 *
 * Returns: (transfer full): the plan
 */
FootingImportPlan *footing_import_plan_new               (GPtrArray            *files,
                                                          FootingImportBook    *book,
                                                          const char * const   *wanted,
                                                          FootingDay            today);

/** Returns: (transfer none) (element-type FootingImportFile): the files */
const GPtrArray   *footing_import_plan_get_files         (FootingImportPlan    *self);

/** Returns: (transfer none) (element-type FootingImportItem): in the order of the files */
const GArray      *footing_import_plan_get_items         (FootingImportPlan    *self);

/** Returns: (transfer none) (element-type FootingImportRole): of people in the items */
const GArray      *footing_import_plan_get_roles         (FootingImportPlan    *self);

/** Returns: (transfer none) (element-type FootingImportPlace): those the files speak of */
const GArray      *footing_import_plan_get_places        (FootingImportPlan    *self);

/** Returns: (transfer none) (element-type FootingImportLeaver): in the order of the book */
const GArray      *footing_import_plan_get_leavers       (FootingImportPlan    *self);

/** Returns: (transfer none) (element-type FootingImportTraining): in the order of the files */
const GArray      *footing_import_plan_get_trainings     (FootingImportPlan    *self);

/** Returns: (transfer none) (element-type FootingPerson): people in the book of whom the files say nothing new */
const GPtrArray   *footing_import_plan_get_unchanged     (FootingImportPlan    *self);

/** Returns: how many rows of training files are about people who are not in the book */
guint              footing_import_plan_get_n_trainings_passed_over (FootingImportPlan *self);

/** Returns: (transfer none) (element-type FootingImportProblem): by file and line */
const GPtrArray   *footing_import_plan_get_problems      (FootingImportPlan    *self);

/** Returns: how many problems there are, with those of which there are too many to list them */
guint              footing_import_plan_get_n_problems    (FootingImportPlan    *self);

/**
 * footing_import_plan_get_n_unread:
 *
 * Returns: how many rows of staff files could not be read so far as to know whose they are;
 *   somebody who seems to have left may be in one of them
 */
guint              footing_import_plan_get_n_unread      (FootingImportPlan    *self);

/** Returns: what would happen, with the choices made so far */
FootingImportCounts footing_import_plan_count            (FootingImportPlan    *self);

/**
 * footing_import_plan_target:
 *
 * Returns: (transfer none) (nullable): who in the book would be changed by @item; %NULL when
 *   somebody would be added
 */
FootingPerson     *footing_import_plan_target            (const FootingImportItem *item);

/** Returns: (transfer none) (nullable): where whoever @item is about works */
const FootingImportPlace *footing_import_plan_place_of   (FootingImportPlan    *self,
                                                          const FootingImportItem *item);

/** Returns: whether saving the plan would do what the item of that number says */
gboolean           footing_import_plan_is_included       (FootingImportPlan    *self,
                                                          guint                 item);

/** Returns: whether the workplace of that number would be added or changed */
gboolean           footing_import_plan_is_place_included (FootingImportPlan    *self,
                                                          guint                 place);

/** Returns: whether the training of that number would be added or changed */
gboolean           footing_import_plan_is_training_included (FootingImportPlan *self,
                                                             guint              training);

/** Says whether to leave a row alone. */
void               footing_import_plan_set_left_out      (FootingImportPlan    *self,
                                                          guint                 item,
                                                          gboolean              left_out);

/** Says whether the row is about the person it may be about. */
void               footing_import_plan_set_same          (FootingImportPlan    *self,
                                                          guint                 item,
                                                          gboolean              same);

/** Says whether people in the role of that number are to be added. */
void               footing_import_plan_set_role_wanted   (FootingImportPlan    *self,
                                                          guint                 role,
                                                          gboolean              wanted);

/**
 * footing_import_place_get_name:
 *
 * Returns: (transfer none): what the workplace would be called
 */
const char        *footing_import_place_get_name         (const FootingImportPlace *place);

/** Returns: (transfer none) (nullable): the workplace of that id in the book */
FootingWorkplace  *footing_import_plan_find_workplace    (FootingImportPlan    *self,
                                                          gint64                id);

/**
 * footing_import_plan_make_person:
 *
 * Returns: (transfer full): a new record, with the values the person of that item would have; its
 *   workplace is left as it was when that would be a new one
 */
FootingPerson     *footing_import_plan_make_person       (FootingImportPlan    *self,
                                                          guint                 item);

/**
 * footing_import_plan_to_records:
 *
 * Makes the records to save, in one batch: workplaces, then people.
 *
 * Returns: (transfer full) (element-type FootingRecord): records for footing_store_save_async()
 */
GPtrArray         *footing_import_plan_to_records        (FootingImportPlan    *self);

G_END_DECLS
