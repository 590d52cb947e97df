/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-record-removal.h"
#include "footing-shell.h"
#include "footing-store-records.h"

/* It outlives the page of what is removed, so it speaks through the window. */
typedef struct
{
  GtkWidget    *window;
  FootingStore *store;
  GPtrArray    *records;
  char         *words; /* what has been done; NULL where it is taken back */
} Removal;

static Removal *
removal_new (GtkWidget    *window,
             FootingStore *store,
             GPtrArray    *records)
{
  Removal *removal = g_new0 (Removal, 1);

  removal->store = g_object_ref (store);
  removal->records = g_ptr_array_ref (records);
  g_set_weak_pointer (&removal->window, window);

  return removal;
}

static void
removal_free (gpointer data)
{
  Removal *removal = data;

  g_clear_weak_pointer (&removal->window);
  g_object_unref (removal->store);
  g_ptr_array_unref (removal->records);
  g_free (removal->words);
  g_free (removal);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Removal, removal_free)

static void
report (Removal      *removal,
        const GError *error)
{
  if (removal->window != NULL)
    footing_shell_report (removal->window, error);
}

static void
brought_back_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr(Removal) removal = user_data;
  g_autoptr(GError) error = NULL;

  if (!footing_store_finish_write (FOOTING_STORE (source), result, &error))
    report (removal, error);
}

static gboolean
bring_back (gpointer data)
{
  Removal *removal = data;

  footing_store_trash_async (removal->store, removal->records, FALSE, NULL, brought_back_cb,
                             removal_new (removal->window, removal->store, removal->records));

  return TRUE;
}

static void
removed_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(Removal) removal = user_data;
  g_autoptr(GError) error = NULL;

  if (!footing_store_finish_write (FOOTING_STORE (source), result, &error))
    report (removal, error);
  else if (removal->window != NULL)
    footing_shell_offer_undo (removal->window, removal->words, bring_back,
                              removal_new (removal->window, removal->store, removal->records), removal_free);
}

void
footing_record_remove (GtkWidget      *widget,
                       FootingContext *context,
                       GPtrArray      *records,
                       const char     *words)
{
  Removal *removal = removal_new (GTK_WIDGET (gtk_widget_get_root (widget)), footing_context_get_store (context),
                                  records);

  removal->words = g_strdup (words);
  footing_store_trash_async (removal->store, records, TRUE, NULL, removed_cb, removal);
}
