/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-document-moment.h"
#include "footing-document-note.h"
#include "footing-known-words.h"
#include "footing-name-limit.h"
#include "footing-note-dialog.h"
#include "footing-shell.h"
#include "footing-text-view.h"

struct _FootingNoteDialog
{
  FootingFormDialog  parent_instance;

  FootingDocument   *document;

  AdwEntryRow       *author_row;
  FootingTextView   *note_view;
};

G_DEFINE_FINAL_TYPE (FootingNoteDialog, footing_note_dialog, FOOTING_TYPE_FORM_DIALOG)

static char *
author_of (FootingNoteDialog *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->author_row))));
}

static char *
words_of (FootingNoteDialog *self)
{
  return g_strstrip (footing_text_buffer_dup_text (footing_text_view_get_text_buffer (self->note_view)));
}

static void
changed_cb (FootingNoteDialog *self)
{
  g_autofree char *author = author_of (self);
  g_autofree char *words = words_of (self);

  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self), *author != '\0' && *words != '\0');
}

static void
save_cb (FootingNoteDialog *self)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *author = author_of (self);
  g_autofree char *words = words_of (self);
  FootingContext *context = footing_form_dialog_get_context (FOOTING_FORM_DIALOG (self));

  g_ptr_array_add (records,
                   g_object_new (FOOTING_TYPE_DOCUMENT_NOTE,
                                 "document-id", footing_record_get_id (FOOTING_RECORD (self->document)),
                                 "author", author, "body", words, "added-at", footing_document_moment (context), NULL));
  footing_form_dialog_save (FOOTING_FORM_DIALOG (self), records);
}

static void
footing_note_dialog_saved (FootingFormDialog *dialog,
                           GPtrArray         *records)
{
  GtkWidget *opener = footing_form_dialog_get_opener (dialog);

  if (opener != NULL)
    footing_shell_toast (opener, _("Note added"));
}

static void
footing_note_dialog_dispose (GObject *object)
{
  FootingNoteDialog *self = FOOTING_NOTE_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_NOTE_DIALOG);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (footing_note_dialog_parent_class)->dispose (object);
}

static void
footing_note_dialog_class_init (FootingNoteDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_note_dialog_dispose;
  FOOTING_FORM_DIALOG_CLASS (klass)->saved = footing_note_dialog_saved;

  g_type_ensure (FOOTING_TYPE_TEXT_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/document/footing-note-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingNoteDialog, author_row);
  gtk_widget_class_bind_template_child (widget_class, FootingNoteDialog, note_view);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
footing_note_dialog_init (FootingNoteDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  footing_name_limit_apply (self->author_row);
  footing_text_view_set_label (self->note_view, _("Note"));
  g_signal_connect_object (footing_text_view_get_text_buffer (self->note_view), "changed", G_CALLBACK (changed_cb),
                           self, G_CONNECT_SWAPPED);
}

FootingFormDialog *
footing_note_dialog_new (FootingContext  *context,
                         FootingDocument *document)
{
  FootingNoteDialog *self = g_object_new (FOOTING_TYPE_NOTE_DIALOG, "context", context, NULL);
  g_auto(GStrv) known_words = footing_known_words (footing_context_get_reference (context), NULL);

  self->document = g_object_ref (document);
  footing_text_view_set_known_words (self->note_view, (const char * const *) known_words);

  return FOOTING_FORM_DIALOG (self);
}
