/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-export.h"
#include "footing-person-export.h"
#include "footing-person-paper.h"
#include "footing-shell.h"
#include "footing-store.h"

typedef struct
{
  GtkWidget      *window;
  FootingContext *context;
  FootingPerson  *person;
  GFile          *file;
  GOutputStream  *stream; /* in memory: one person is not much */
} Export;

static void
export_free (Export *export)
{
  g_clear_object (&export->window);
  g_clear_object (&export->context);
  g_clear_object (&export->person);
  g_clear_object (&export->file);
  g_clear_object (&export->stream);
  g_free (export);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Export, export_free)

/* ---- Writing ---- */

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(Export) export = user_data;
  g_autoptr(GError) error = NULL;
  g_autofree char *name = g_file_get_basename (export->file);
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *words = NULL;

  if (!g_file_replace_contents_finish (G_FILE (source), result, NULL, &error))
    {
      footing_shell_report (export->window, error);
      return;
    }

  /* translators: somebody's name and the name of a file */
  words = g_strdup_printf (_("All about %1$s is in “%2$s”, which is not encrypted"),
                           footing_person_get_name (export->person), shown);
  footing_shell_toast (export->window, words);
}

/* The file is there whole, or as it was before. Takes @export. */
static void
write_file (Export *export)
{
  g_autoptr(GBytes) bytes = NULL;

  g_output_stream_close (export->stream, NULL, NULL);
  bytes = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (export->stream));
  g_file_replace_contents_bytes_async (export->file, bytes, NULL, FALSE, G_FILE_CREATE_PRIVATE, NULL,
                                       written_cb, export);
}

static void
data_made_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr(Export) export = user_data;
  g_autoptr(GError) error = NULL;

  if (footing_export_finish (FOOTING_STORE (source), result, &error))
    write_file (g_steal_pointer (&export));
  else
    footing_shell_report (export->window, error);
}

static void
paper_made_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr(Export) export = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingPaper) paper = footing_person_paper_finish (FOOTING_STORE (source), result, &error);

  if (paper != NULL && footing_paper_write_pdf (paper, export->stream, NULL, &error))
    write_file (g_steal_pointer (&export));
  else
    footing_shell_report (export->window, error);
}

static gboolean
is_data (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *lower = g_ascii_strdown (name, -1);

  return g_str_has_suffix (lower, ".json");
}

/* Takes @export. */
static void
make (Export *export)
{
  FootingStore *store = footing_context_get_store (export->context);
  const char *uid = footing_record_get_uid (FOOTING_RECORD (export->person));

  if (is_data (export->file))
    footing_export_async (store, export->stream, uid, NULL, NULL, data_made_cb, export);
  else
    footing_person_paper_async (store, footing_context_get_reference (export->context), uid,
                                footing_context_get_today (export->context), NULL, paper_made_cb, export);
}

void
footing_person_export_to (GtkWidget      *widget,
                          FootingContext *context,
                          FootingPerson  *person,
                          GFile          *file)
{
  g_autofree char *path = g_file_get_path (file);
  Export *export = NULL;

  if (path != NULL && g_strcmp0 (path, footing_store_get_path (footing_context_get_store (context))) == 0)
    {
      footing_shell_toast (widget, _("This is the record book itself. Choose another name."));
      return;
    }

  export = g_new0 (Export, 1);
  export->window = g_object_ref (GTK_WIDGET (gtk_widget_get_root (widget)));
  export->context = g_object_ref (context);
  export->person = g_object_ref (person);
  export->file = g_object_ref (file);
  export->stream = g_memory_output_stream_new_resizable ();
  make (export);
}

/* ---- Choosing ---- */

typedef struct
{
  GtkWidget      *window;
  FootingContext *context;
  FootingPerson  *person;
} Choice;

static void
choice_free (Choice *choice)
{
  g_clear_object (&choice->window);
  g_clear_object (&choice->context);
  g_clear_object (&choice->person);
  g_free (choice);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Choice, choice_free)

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(Choice) choice = user_data;
  g_autoptr(GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);

  /* Without a file nobody chose anything. */
  if (file != NULL)
    footing_person_export_to (choice->window, choice->context, choice->person, file);
}

static void
add_filter (GListStore *filters,
            const char *name,
            const char *suffix)
{
  g_autoptr(GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, name);
  gtk_file_filter_add_suffix (filter, suffix);
  g_list_store_append (filters, filter);
}

void
footing_person_export (GtkWidget      *widget,
                       FootingContext *context,
                       FootingPerson  *person)
{
  g_autoptr(GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr(GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autofree char *name = g_strdup_printf ("%s.pdf", footing_person_get_name (person));
  Choice *choice = g_new0 (Choice, 1);

  choice->window = g_object_ref (GTK_WIDGET (gtk_widget_get_root (widget)));
  choice->context = g_object_ref (context);
  choice->person = g_object_ref (person);

  add_filter (filters, _("Document for people (PDF)"), "pdf");
  add_filter (filters, _("Data for other apps (JSON)"), "json");
  g_strdelimit (name, "/", '-');
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_set_title (dialog, _("Export Everything about a Person"));
  gtk_file_dialog_save (dialog, GTK_WINDOW (choice->window), NULL, chosen_cb, choice);
}
