/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-import-plan.h"
#include "footing-reference.h"

G_BEGIN_DECLS

/**
 * FootingImportKind:
 * @FOOTING_IMPORT_KIND_ADD: somebody to add
 * @FOOTING_IMPORT_KIND_SAME: somebody new who may be known already
 * @FOOTING_IMPORT_KIND_CHANGE: somebody of whom something is to be changed
 * @FOOTING_IMPORT_KIND_LEAVER: somebody who may have left
 * @FOOTING_IMPORT_KIND_ROLE: a job role
 * @FOOTING_IMPORT_KIND_PLACE: a workplace to add or change
 * @FOOTING_IMPORT_KIND_TRAINING: a training to add or change
 * @FOOTING_IMPORT_KIND_UNCHANGED: somebody of whom the files say nothing new
 * @FOOTING_IMPORT_KIND_PROBLEM: a problem
 *
 * The lists of a preview.
 */
typedef enum
{
  FOOTING_IMPORT_KIND_ADD,
  FOOTING_IMPORT_KIND_SAME,
  FOOTING_IMPORT_KIND_CHANGE,
  FOOTING_IMPORT_KIND_LEAVER,
  FOOTING_IMPORT_KIND_ROLE,
  FOOTING_IMPORT_KIND_PLACE,
  FOOTING_IMPORT_KIND_TRAINING,
  FOOTING_IMPORT_KIND_UNCHANGED,
  FOOTING_IMPORT_KIND_PROBLEM,
} FootingImportKind;

/**
 * FootingImportEntry:
 *
 * One line of such a list.
 *
 * - `title`, `subtitle`: what it says
 * - `choosable`: whether there is something to choose
 * - `active`: what has been chosen in the plan
 */
#define FOOTING_TYPE_IMPORT_ENTRY (footing_import_entry_get_type ())
G_DECLARE_FINAL_TYPE (FootingImportEntry, footing_import_entry, FOOTING, IMPORT_ENTRY, GObject)

/** @number: of the item, role, place, training, leaver, person or problem in the plan */
FootingImportEntry *footing_import_entry_new           (FootingImportPlan  *plan,
                                                        FootingReference   *reference,
                                                        FootingImportKind   kind,
                                                        guint               number);

const char         *footing_import_entry_get_title     (FootingImportEntry *self);
const char         *footing_import_entry_get_subtitle  (FootingImportEntry *self);

/** Returns: (transfer full): all of it in one line, to be copied */
char               *footing_import_entry_to_line       (FootingImportEntry *self);

gboolean            footing_import_entry_get_choosable (FootingImportEntry *self);
gboolean            footing_import_entry_get_active    (FootingImportEntry *self);
void                footing_import_entry_set_active    (FootingImportEntry *self,
                                                        gboolean            active);

G_END_DECLS
