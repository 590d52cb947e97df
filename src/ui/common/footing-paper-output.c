/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-paper-output.h"
#include "footing-shell.h"

/* ---- On a printer ---- */

static void
draw_page_cb (GtkPrintOperation *operation,
              GtkPrintContext   *context,
              int                page,
              FootingPaper      *paper)
{
  footing_paper_draw_page (paper, gtk_print_context_get_cairo_context (context), (guint) page);
}

static void
done_cb (GtkPrintOperation       *operation,
         GtkPrintOperationResult  result,
         GtkWidget               *widget)
{
  g_autoptr(GError) error = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;

  gtk_print_operation_get_error (operation, &error);
  footing_shell_report (widget, error);
}

static GtkPrintOperation *
operation_new (FootingPaper *paper,
               const char   *name)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr(GtkPageSetup) setup = gtk_page_setup_new ();
  g_autoptr(GtkPaperSize) size = gtk_paper_size_new (GTK_PAPER_NAME_A4);

  gtk_page_setup_set_paper_size (setup, size);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_job_name (operation, name);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  /* A paper has its own margins, counted from the corner of the sheet. */
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_n_pages (operation, (int) footing_paper_get_n_pages (paper));
  gtk_print_operation_set_allow_async (operation, TRUE);

  return operation;
}

void
footing_paper_output_print (FootingPaper *paper,
                            const char   *name,
                            GtkWidget    *widget)
{
  g_autoptr(GtkPrintOperation) operation = operation_new (paper, name);
  GtkRoot *root = gtk_widget_get_root (widget);
  g_autoptr(GError) error = NULL;

  g_object_set_data_full (G_OBJECT (operation), "paper", paper, (GDestroyNotify) footing_paper_free);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), paper);
  g_signal_connect_object (operation, "done", G_CALLBACK (done_cb), widget, G_CONNECT_DEFAULT);

  if (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (root), &error) ==
        GTK_PRINT_OPERATION_RESULT_ERROR &&
      error != NULL)
    footing_shell_report (widget, error);
}

/* ---- Into a file ---- */

typedef struct
{
  FootingPaper *paper;
  GtkWidget    *widget;
} Saving;

static void
saving_free (Saving *saving)
{
  footing_paper_free (saving->paper);
  g_object_unref (saving->widget);
  g_free (saving);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

static void
written_cb (GObject      *file,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(Saving) saving = user_data;
  g_autoptr(GError) error = NULL;
  g_autofree char *name = g_file_get_basename (G_FILE (file));
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *words = NULL;

  if (!g_file_replace_contents_finish (G_FILE (file), result, NULL, &error))
    {
      footing_shell_report (saving->widget, error);
      return;
    }

  /* translators: %s is the name of a file */
  words = g_strdup_printf (_("Saved as “%s”"), shown);
  footing_shell_toast (saving->widget, words);
}

static void
chosen_cb (GObject      *dialog,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(Saving) saving = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (dialog), result, &error);
  g_autoptr(GOutputStream) memory = g_memory_output_stream_new_resizable ();
  g_autoptr(GBytes) bytes = NULL;

  if (file == NULL)
    {
      if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
        footing_shell_report (saving->widget, error);
      return;
    }

  /* First as a whole, so that no half of it takes the place of an older file. */
  if (!footing_paper_write_pdf (saving->paper, memory, NULL, &error) ||
      !g_output_stream_close (memory, NULL, &error))
    {
      footing_shell_report (saving->widget, error);
      return;
    }

  bytes = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
  g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_REPLACE_DESTINATION, NULL,
                                       written_cb, g_steal_pointer (&saving));
}

void
footing_paper_output_save (FootingPaper *paper,
                           const char   *file_name,
                           GtkWidget    *widget)
{
  g_autoptr(GtkFileDialog) dialog = gtk_file_dialog_new ();
  Saving *saving = g_new0 (Saving, 1);

  saving->paper = paper;
  saving->widget = g_object_ref (widget);
  gtk_file_dialog_set_title (dialog, _("Save as PDF"));
  gtk_file_dialog_set_initial_name (dialog, file_name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, chosen_cb, saving);
}
