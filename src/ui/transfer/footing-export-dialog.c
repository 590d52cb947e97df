/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-archive-file.h"
#include "footing-dialog-title.h"
#include "footing-error-words.h"
#include "footing-export-dialog.h"
#include "footing-progress-view.h"
#include "footing-shell.h"
#include "footing-store.h"

struct _FootingExportDialog
{
  AdwDialog            parent_instance;

  FootingContext      *context;
  GFile               *file;

  GtkWidget           *save_button;
  AdwBanner           *problem_banner;
  GtkStack            *stack;
  FootingProgressView *progress_view;
};

G_DEFINE_FINAL_TYPE (FootingExportDialog, footing_export_dialog, ADW_TYPE_DIALOG)

static GtkWidget *
window_of (FootingExportDialog *self)
{
  return GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));
}

static char *
name_of_file (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);

  return g_filename_display_name (name);
}

/* ---- Writing ---- */

static void
set_busy (FootingExportDialog *self,
          gboolean             busy)
{
  adw_dialog_set_can_close (ADW_DIALOG (self), !busy);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "export.save", !busy);
  if (busy)
    return;

  footing_progress_view_end (self->progress_view);
  gtk_stack_set_visible_child_name (self->stack, "words");
  gtk_widget_grab_focus (self->save_button);
}

static char *
words_of_failure (FootingExportDialog *self,
                  const GError        *error)
{
  g_autofree char *name = name_of_file (self->file);
  g_autofree char *path = g_file_get_path (self->file);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_EXISTS))
    /* translators: %s is the name of a file */
    return g_strdup_printf (_("“%s” is a record book, or belongs to one, so it was left as it is. Please choose "
                              "another name."),
                            name);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return g_strdup (_("The export was stopped. Nothing was written."));

  return footing_error_words (error, path);
}

static void
show_problem (FootingExportDialog *self,
              const char          *words)
{
  if (words != NULL)
    {
      adw_banner_set_title (self->problem_banner, words);
      gtk_accessible_announce (GTK_ACCESSIBLE (self), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
    }
  adw_banner_set_revealed (self->problem_banner, words != NULL);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(FootingExportDialog) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autofree char *words = NULL;
  gboolean written = footing_archive_file_write_finish (FOOTING_STORE (source), result, &error);
  GtkWidget *window = NULL;
  g_autofree char *name = NULL;

  /* The whole window may have been closed meanwhile. */
  if (self->context == NULL)
    return;

  window = window_of (self);
  name = name_of_file (self->file);
  set_busy (self, FALSE);

  if (!written)
    {
      words = words_of_failure (self, error);
      show_problem (self, words);
      return;
    }

  adw_dialog_close (ADW_DIALOG (self));
  /* translators: %s is the name of a file */
  words = g_strdup_printf (_("All of the book is in “%s”, which is not encrypted"), name);
  footing_shell_toast (window, words);
}

void
footing_export_dialog_write (FootingExportDialog *self,
                             GFile               *file)
{
  FootingProgress *progress = NULL;

  g_return_if_fail (FOOTING_IS_EXPORT_DIALOG (self));
  g_return_if_fail (G_IS_FILE (file));

  g_set_object (&self->file, file);
  show_problem (self, NULL);
  set_busy (self, TRUE);
  progress = footing_progress_view_begin (self->progress_view, _("Exporting"));
  footing_archive_file_write_async (footing_context_get_store (self->context), file, progress,
                                    footing_progress_view_get_cancellable (self->progress_view),
                                    written_cb, g_object_ref (self));
}

static void
slow_cb (FootingExportDialog *self)
{
  gtk_stack_set_visible_child_name (self->stack, "progress");
}

/* ---- Choosing ---- */

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(FootingExportDialog) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);

  /* The dialog may have been closed behind the other one. */
  if (self->context == NULL)
    return;

  if (file != NULL)
    footing_export_dialog_write (self, file);
  else if (g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_FAILED))
    show_problem (self, _("The list of files cannot be shown on this computer just now. Nothing was written."));
}

/* The name of the book and the day, so that the next one does not take its place. */
static char *
make_name (FootingExportDialog *self)
{
  g_autofree char *book = g_path_get_basename (footing_store_get_path (footing_context_get_store (self->context)));
  g_autofree char *shown = g_filename_display_name (book);
  g_autofree char *day = footing_day_to_iso (footing_context_get_today (self->context));
  char *end = g_strrstr (shown, ".footing");

  if (end != NULL)
    *end = '\0';

  return g_strdup_printf ("%s %s.json", shown, day);
}

static void
save_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  FootingExportDialog *self = FOOTING_EXPORT_DIALOG (widget);
  g_autoptr(GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *file_name = make_name (self);

  gtk_file_dialog_set_initial_name (dialog, file_name);
  gtk_file_dialog_set_title (dialog, _("Export Everything"));
  gtk_file_dialog_save (dialog, GTK_WINDOW (window_of (self)), NULL, chosen_cb, g_object_ref (self));
}

static void
cancel_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  FootingExportDialog *self = FOOTING_EXPORT_DIALOG (widget);

  if (footing_progress_view_get_cancellable (self->progress_view) != NULL)
    footing_progress_view_cancel (self->progress_view);
  else
    adw_dialog_close (ADW_DIALOG (self));
}

/* ---- The object ---- */

/* Whoever closes the dialog while it writes wants no file. */
static void
footing_export_dialog_close_attempt (AdwDialog *dialog)
{
  footing_progress_view_cancel (FOOTING_EXPORT_DIALOG (dialog)->progress_view);
}

/* GTK may keep the widget for a while, and must not keep the book open with it. */
static void
footing_export_dialog_closed (AdwDialog *dialog)
{
  g_clear_object (&FOOTING_EXPORT_DIALOG (dialog)->context);
}

static void
footing_export_dialog_dispose (GObject *object)
{
  FootingExportDialog *self = FOOTING_EXPORT_DIALOG (object);

  g_clear_object (&self->context);
  g_clear_object (&self->file);
  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_EXPORT_DIALOG);

  G_OBJECT_CLASS (footing_export_dialog_parent_class)->dispose (object);
}

static void
footing_export_dialog_class_init (FootingExportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_export_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->close_attempt = footing_export_dialog_close_attempt;
  ADW_DIALOG_CLASS (klass)->closed = footing_export_dialog_closed;

  g_type_ensure (FOOTING_TYPE_PROGRESS_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/transfer/footing-export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingExportDialog, save_button);
  gtk_widget_class_bind_template_child (widget_class, FootingExportDialog, problem_banner);
  gtk_widget_class_bind_template_child (widget_class, FootingExportDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingExportDialog, progress_view);
  gtk_widget_class_bind_template_callback (widget_class, slow_cb);
  gtk_widget_class_install_action (widget_class, "export.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "export.cancel", NULL, cancel_action);
}

static void
footing_export_dialog_init (FootingExportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  footing_dialog_title_install (ADW_DIALOG (self));
}

AdwDialog *
footing_export_dialog_new (FootingContext *context)
{
  FootingExportDialog *self = g_object_new (FOOTING_TYPE_EXPORT_DIALOG, NULL);

  self->context = g_object_ref (context);

  return ADW_DIALOG (self);
}
