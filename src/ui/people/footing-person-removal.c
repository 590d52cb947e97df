/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-person-removal.h"
#include "footing-record-undo.h"
#include "footing-roster.h"
#include "footing-shell.h"
#include "footing-store-diary.h"

typedef struct
{
  GtkWidget      *window;
  FootingContext *context;
  FootingPerson  *person;
  GPtrArray      *enrolments; /* whose sessions are still to be found */
  GPtrArray      *records;    /* to put into the trash */
  GPtrArray      *before;     /* copies of them */
} Removal;

static void find_sessions (Removal *removal);

static void
removal_free (Removal *removal)
{
  g_clear_object (&removal->window);
  g_clear_object (&removal->context);
  g_clear_object (&removal->person);
  g_clear_pointer (&removal->enrolments, g_ptr_array_unref);
  g_clear_pointer (&removal->records, g_ptr_array_unref);
  g_clear_pointer (&removal->before, g_ptr_array_unref);
  g_free (removal);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Removal, removal_free)

static void
add_record (Removal  *removal,
            gpointer  record)
{
  g_ptr_array_add (removal->records, g_object_ref (record));
  g_ptr_array_add (removal->before, footing_record_copy (record));
}

static void
trashed_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(Removal) removal = user_data;
  g_autoptr(GError) error = NULL;
  g_autofree char *words = NULL;

  if (!footing_store_finish_write (FOOTING_STORE (source), result, &error))
    {
      footing_shell_report (removal->window, error);
      return;
    }

  /* translators: %s is somebody's name */
  words = g_strdup_printf (_("%s has been deleted"), footing_person_get_name (removal->person));
  footing_record_undo_offer (removal->window, removal->context, words,
                             removal->records, removal->before);
}

static void
sessions_found_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr(Removal) removal = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) sessions = footing_store_list_finish (FOOTING_STORE (source), result, &error);

  if (sessions == NULL)
    {
      footing_shell_report (removal->window, error);
      return;
    }

  for (guint i = 0; i < sessions->len; i++)
    add_record (removal, g_ptr_array_index (sessions, i));

  find_sessions (g_steal_pointer (&removal));
}

/* Takes one enrolment after another, then puts everything into the trash at once. */
static void
find_sessions (Removal *removal)
{
  FootingStore *store = footing_context_get_store (removal->context);
  g_autoptr(FootingRecord) enrolment = NULL;

  if (removal->enrolments->len == 0)
    {
      footing_store_trash_async (store, removal->records, TRUE, NULL, trashed_cb, removal);
      return;
    }

  enrolment = g_ptr_array_steal_index_fast (removal->enrolments, removal->enrolments->len - 1);
  add_record (removal, enrolment);
  footing_store_list_sessions_of_async (store, footing_record_get_id (enrolment), NULL,
                                        sessions_found_cb, removal);
}

static void
find_enrolments (Removal *removal)
{
  GListModel *enrolments = footing_roster_get_enrolments (footing_context_get_roster (removal->context));
  gint64 id = footing_record_get_id (FOOTING_RECORD (removal->person));

  for (guint i = 0; i < g_list_model_get_n_items (enrolments); i++)
    {
      g_autoptr(FootingEnrolment) enrolment = g_list_model_get_item (enrolments, i);

      if (footing_enrolment_get_preceptee_id (enrolment) == id)
        g_ptr_array_add (removal->enrolments, g_object_ref (enrolment));
    }
}

void
footing_person_remove (GtkWidget      *widget,
                       FootingContext *context,
                       FootingPerson  *person)
{
  Removal *removal = g_new0 (Removal, 1);
  FootingLeaving *leaving =
    footing_roster_leaving_of (footing_context_get_roster (context),
                               footing_record_get_id (FOOTING_RECORD (person)));

  removal->window = g_object_ref (GTK_WIDGET (gtk_widget_get_root (widget)));
  removal->context = g_object_ref (context);
  removal->person = g_object_ref (person);
  removal->enrolments = g_ptr_array_new_with_free_func (g_object_unref);
  removal->records = g_ptr_array_new_with_free_func (g_object_unref);
  removal->before = g_ptr_array_new_with_free_func (g_object_unref);

  add_record (removal, person);
  if (leaving != NULL)
    add_record (removal, leaving);
  find_enrolments (removal);

  find_sessions (removal);
}
