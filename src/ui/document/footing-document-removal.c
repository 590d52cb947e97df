/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-document-removal.h"
#include "footing-shell.h"
#include "footing-store-records.h"

/* It outlives the page of the document, so it speaks through the window. */
typedef struct
{
  GtkWidget         *window;
  FootingStore      *store;
  FootingDocument *document;
} Removal;

static Removal *
removal_new (GtkWidget         *window,
             FootingStore      *store,
             FootingDocument *document)
{
  Removal *removal = g_new0 (Removal, 1);

  removal->store = g_object_ref (store);
  removal->document = g_object_ref (document);
  g_set_weak_pointer (&removal->window, window);

  return removal;
}

static void
removal_free (gpointer data)
{
  Removal *removal = data;

  g_clear_weak_pointer (&removal->window);
  g_object_unref (removal->store);
  g_object_unref (removal->document);
  g_free (removal);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Removal, removal_free)

static void
change_trash (Removal             *removal,
              gboolean             trashed,
              GAsyncReadyCallback  callback)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new ();

  g_ptr_array_add (records, removal->document);
  footing_store_trash_async (removal->store, records, trashed, NULL, callback,
                             removal_new (removal->window, removal->store, removal->document));
}

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
  change_trash (data, FALSE, brought_back_cb);

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
    footing_shell_offer_undo (removal->window, _("Document deleted"), bring_back,
                              removal_new (removal->window, removal->store, removal->document), removal_free);
}

void
footing_document_remove (GtkWidget         *from,
                           FootingContext    *context,
                           FootingDocument *document)
{
  g_autoptr(Removal) removal = NULL;

  removal = removal_new (GTK_WIDGET (gtk_widget_get_root (from)), footing_context_get_store (context), document);
  change_trash (removal, TRUE, removed_cb);
}
