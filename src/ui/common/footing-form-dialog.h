/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"
#include "footing-person.h"
#include "footing-progress.h"

G_BEGIN_DECLS

/**
 * FootingFormDialog:
 *
 * A dialog in which something is filled in and saved. It stays open, with all that was filled in,
 * when saving fails, and says why. When it is closed without being saved, words that somebody has
 * typed into it are not thrown away without a question.
 *
 * - `context`: given when the dialog is made
 * - `complete`: whether it can be saved; set by the dialog that derives from this one
 * - `ready`: whether it is complete and not being saved; for the main button
 * - `problem`: why it could not be saved, in words; %NULL when nothing is wrong
 * - `has-problem`: whether there is such a reason; for a banner
 *
 * The action `dialog.close` closes it without saving.
 */
#define FOOTING_TYPE_FORM_DIALOG (footing_form_dialog_get_type ())
G_DECLARE_DERIVABLE_TYPE (FootingFormDialog, footing_form_dialog, FOOTING, FORM_DIALOG, AdwDialog)

struct _FootingFormDialogClass
{
  AdwDialogClass parent_class;

  /* Called once, when the template and the context are both there. */
  void (*context_set)        (FootingFormDialog *self,
                              FootingContext    *context);

  /* Called after the dialog has closed because @records are in the book. */
  void (*saved)              (FootingFormDialog *self,
                              GPtrArray         *records);

  /* Called when the dialog is to be closed without saving; for those that do not throw words away. */
  void (*ask_before_closing) (FootingFormDialog *self);
};

/** Returns: (transfer none): what the dialog was given */
FootingContext *footing_form_dialog_get_context   (FootingFormDialog *self);

/** Says below the title whom the form is about, by the name by which nobody else is meant. */
void            footing_form_dialog_set_person    (FootingFormDialog *self,
                                                   FootingPerson     *person);

/** Says below the title of whose preceptorship the form is. */
void            footing_form_dialog_set_enrolment (FootingFormDialog *self,
                                                   gint64             enrolment_id);

/** Tells whether the form can be saved. */
void            footing_form_dialog_set_complete  (FootingFormDialog *self,
                                                   gboolean           complete);

/**
 * footing_form_dialog_save:
 * @records: (element-type FootingRecord): what the form stands for, in one batch
 *
 * Saves, closes the dialog, and calls `saved`.
 */
void            footing_form_dialog_save          (FootingFormDialog *self,
                                                   GPtrArray         *records);

/**
 * footing_form_dialog_save_watched:
 * @progress: hears of every record that is written
 * @cancellable: stops it; then nothing of it is in the book, and the dialog says so
 *
 * As footing_form_dialog_save(), for thousands of records.
 */
void            footing_form_dialog_save_watched  (FootingFormDialog *self,
                                                   GPtrArray         *records,
                                                   FootingProgress   *progress,
                                                   GCancellable      *cancellable);

/**
 * footing_form_dialog_change:
 * @before: (element-type FootingRecord): records as they were read
 * @records: (element-type FootingRecord): the same ones, as the form has them now
 *
 * As footing_form_dialog_save(), but writes only what differs: see footing_store_change_async().
 */
void            footing_form_dialog_change        (FootingFormDialog *self,
                                                   GPtrArray         *before,
                                                   GPtrArray         *records);

/** Returns: (transfer none) (nullable): the widget the dialog was presented on, to speak through */
GtkWidget      *footing_form_dialog_get_opener    (FootingFormDialog *self);

/** Presents the dialog on @opener, and remembers it. */
void            footing_form_dialog_open          (FootingFormDialog *self,
                                                   GtkWidget         *opener);

G_END_DECLS
