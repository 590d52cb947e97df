/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-json-source.h"
#include "footing-reference.h"

G_BEGIN_DECLS

/* Everything there is, in lists. A file fills one or more of them. */
typedef enum
{
  LIST_STANDARDS,
  LIST_MODELS,
  LIST_PROMPT_GROUPS,
  LIST_PROMPT_THEMES,
  LIST_PROMPTS,
  LIST_HINT_CATEGORIES,
  LIST_HINT_RULES,
  LIST_LEAVE_REASONS,
  LIST_CHANGE_REASONS,
  LIST_BANK_HOLIDAYS,
  LIST_FORMS,
  LIST_TERMS,
  LIST_JOB_ROLES,
  LIST_REGISTER_PARTS,
  LIST_EMPLOYMENT_STATUSES,
  LIST_REVALIDATION_RULES,
  LIST_PRECEPTOR_RULES,
  N_LISTS
} FootingReferenceListId;

struct _FootingReference
{
  GObject          parent_instance;

  GPtrArray       *lists[N_LISTS];
  guint            loaded; /* bits of the kinds of files that have been read */
  GPtrArray       *files;
  GPtrArray       *mistakes;
  FootingCalendar *calendar; /* %NULL until somebody asks for it */
};

/* What is read from a file goes into @fresh, so that a file with a mistake adds nothing. @known
 * has what was there before, to which a file of one's own may refer.
 */
typedef struct
{
  const FootingReferenceFile  *file;
  GPtrArray                   *fresh[N_LISTS];
  GPtrArray           * const *known;
} FootingReferenceReading;

/* Reads what comes after the header, one function for each kind of file. */
typedef void (*FootingReferenceReadFunc) (FootingJsonSource       *source,
                                          FootingReferenceReading *reading);

void _footing_reference_read_standard            (FootingJsonSource       *source,
                                                  FootingReferenceReading *reading);
void _footing_reference_read_models              (FootingJsonSource       *source,
                                                  FootingReferenceReading *reading);
void _footing_reference_read_prompts             (FootingJsonSource       *source,
                                                  FootingReferenceReading *reading);
void _footing_reference_read_hints               (FootingJsonSource       *source,
                                                  FootingReferenceReading *reading);
void _footing_reference_read_leave_reasons       (FootingJsonSource       *source,
                                                  FootingReferenceReading *reading);
void _footing_reference_read_change_reasons      (FootingJsonSource       *source,
                                                  FootingReferenceReading *reading);
void _footing_reference_read_bank_holidays       (FootingJsonSource       *source,
                                                  FootingReferenceReading *reading);
void _footing_reference_read_forms               (FootingJsonSource       *source,
                                                  FootingReferenceReading *reading);
void _footing_reference_read_glossary            (FootingJsonSource       *source,
                                                  FootingReferenceReading *reading);
void _footing_reference_read_job_roles           (FootingJsonSource       *source,
                                                  FootingReferenceReading *reading);
void _footing_reference_read_register_parts      (FootingJsonSource       *source,
                                                  FootingReferenceReading *reading);
void _footing_reference_read_employment_statuses (FootingJsonSource       *source,
                                                  FootingReferenceReading *reading);
void _footing_reference_read_revalidation        (FootingJsonSource       *source,
                                                  FootingReferenceReading *reading);
void _footing_reference_read_preceptors          (FootingJsonSource       *source,
                                                  FootingReferenceReading *reading);

/* Reads what every file begins with; never %NULL. */
FootingReferenceFile *_footing_reference_read_header (FootingJsonSource *source,
                                                      const char        *name);

/* Makes an empty list that frees its items. */
GPtrArray *_footing_reference_new_list (FootingReferenceListId list);

/* Reads what ships with Footing, unless it has been: what fills @list, or all there is. */
void _footing_reference_ensure     (FootingReference       *self,
                                    FootingReferenceListId  list);
void _footing_reference_ensure_all (FootingReference       *self);

/* Adds what is in a file of people's own, or a mistake. */
void _footing_reference_load_own_file (FootingReference *self,
                                       const char       *folder,
                                       const char       *name);

/* Finds an item by its id, in a list of items that begin with it; %NULL when there is none. */
gpointer _footing_reference_find (const GPtrArray *items,
                                  const char      *id);

/* Whether @id is known from this file or from earlier ones. */
gboolean _footing_reference_knows (const FootingReferenceReading *reading,
                                   FootingReferenceListId         list,
                                   const char                    *id);

G_END_DECLS
