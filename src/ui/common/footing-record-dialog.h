/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-form-dialog.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingRecordDialog:
 *
 * A form for one record, new or in the book: Cancel and Save above it, a way to remove it below. What
 * was saved or removed can be undone from the window.
 *
 * - `page`: the rows of the form, an #AdwPreferencesPage
 */
#define FOOTING_TYPE_RECORD_DIALOG (footing_record_dialog_get_type ())
G_DECLARE_DERIVABLE_TYPE (FootingRecordDialog, footing_record_dialog, FOOTING, RECORD_DIALOG, FootingFormDialog)

struct _FootingRecordDialogClass
{
  FootingFormDialogClass parent_class;

  /* Fills the form from @record. */
  void        (*fill)  (FootingRecordDialog *self,
                        gpointer             record);

  /* Gives what the form says to @record, right before it is saved. */
  void        (*give)  (FootingRecordDialog *self,
                        gpointer             record);

  /* What the window says when it was saved, or removed. */
  const char *(*words) (FootingRecordDialog *self,
                        gboolean             removed);
};

/**
 * footing_record_dialog_set_record:
 * @record: (type FootingRecord): as it is in the book; without an id when it is new
 *
 * Says what the form is for, and fills it. To be called once.
 */
void     footing_record_dialog_set_record (FootingRecordDialog *self,
                                           gpointer             record);

/** Returns: (transfer none): a copy of the record, into which the form is given */
gpointer footing_record_dialog_get_record (FootingRecordDialog *self);

/** Returns: whether the record is not in the book yet */
gboolean footing_record_dialog_is_new     (FootingRecordDialog *self);

G_END_DECLS
