/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-record.h"
#include "footing-record-undo.h"
#include "footing-store-changes.h"
#include "footing-store-records.h"

typedef struct
{
  FootingContext *context;
  GPtrArray      *done;
  GPtrArray      *before;
  GWeakRef        window;
} Offer;

static void
offer_free (gpointer data)
{
  Offer *offer = data;

  g_clear_object (&offer->context);
  g_clear_pointer (&offer->done, g_ptr_array_unref);
  g_clear_pointer (&offer->before, g_ptr_array_unref);
  g_weak_ref_clear (&offer->window);
  g_free (offer);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(GtkWidget) window = user_data;
  g_autoptr(GError) error = NULL;

  if (!footing_store_finish_write (FOOTING_STORE (source), result, &error) && window != NULL)
    footing_shell_report (window, error);
}

static gboolean
undo (gpointer data)
{
  Offer *offer = data;

  footing_store_take_back_async (footing_context_get_store (offer->context), offer->done, offer->before, NULL,
                                 saved_cb, g_weak_ref_get (&offer->window));

  return TRUE;
}

/* Pages and dialogs go on with theirs. */
static GPtrArray *
copy_all (GPtrArray *records)
{
  GPtrArray *copies = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < records->len; i++)
    g_ptr_array_add (copies, footing_record_copy (g_ptr_array_index (records, i)));

  return copies;
}

/* What was not there before goes into the trash. */
static GPtrArray *
copy_before (GPtrArray *before,
             GPtrArray *done)
{
  GPtrArray *copies = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < before->len; i++)
    g_ptr_array_add (copies, g_ptr_array_index (before, i) != NULL
                               ? footing_record_copy (g_ptr_array_index (before, i))
                               : footing_record_undo_trashed (g_ptr_array_index (done, i)));

  return copies;
}

void
footing_record_undo_offer (GtkWidget      *widget,
                           FootingContext *context,
                           const char     *words,
                           GPtrArray      *done,
                           GPtrArray      *before)
{
  Offer *offer = NULL;

  g_return_if_fail (done->len == before->len);

  offer = g_new0 (Offer, 1);
  offer->context = g_object_ref (context);
  offer->done = copy_all (done);
  offer->before = copy_before (before, done);
  g_weak_ref_init (&offer->window, gtk_widget_get_root (widget));

  footing_shell_offer_undo (widget, words, undo, offer, offer_free);
}

static void
unref_if_any (gpointer record)
{
  g_clear_object (&record);
}

/* Returns: (transfer full) (nullable): what the book has of @record */
static gpointer
find_known (FootingRecord   *record,
            const GPtrArray *known)
{
  gint64 id = footing_record_get_id (record);

  for (guint i = 0; id > 0 && i < known->len; i++)
    if (G_OBJECT_TYPE (g_ptr_array_index (known, i)) == G_OBJECT_TYPE (record) &&
        footing_record_get_id (g_ptr_array_index (known, i)) == id)
      return footing_record_copy (g_ptr_array_index (known, i));

  return NULL;
}

GPtrArray *
footing_record_undo_remember (const GPtrArray *records,
                              const GPtrArray *known)
{
  GPtrArray *before = g_ptr_array_new_with_free_func (unref_if_any);

  for (guint i = 0; i < records->len; i++)
    g_ptr_array_add (before, find_known (g_ptr_array_index (records, i), known));

  return before;
}

gpointer
footing_record_undo_trashed (gpointer record)
{
  gpointer trashed = footing_record_copy (record);

  g_object_set (trashed, "deleted-at", g_get_real_time () / G_USEC_PER_SEC, NULL);

  return trashed;
}

/* ---- Saving first ---- */

typedef struct
{
  GtkWidget      *window;
  FootingContext *context;
  char           *words;
  GPtrArray      *records;
  GPtrArray      *before;
} Saving;

static void
saving_free (Saving *saving)
{
  g_clear_object (&saving->window);
  g_clear_object (&saving->context);
  g_free (saving->words);
  g_ptr_array_unref (saving->records);
  g_ptr_array_unref (saving->before);
  g_free (saving);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

static void
records_saved_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr(Saving) saving = user_data;
  g_autoptr(GError) error = NULL;

  if (footing_store_finish_write (FOOTING_STORE (source), result, &error))
    footing_record_undo_offer (saving->window, saving->context, saving->words, saving->records, saving->before);
  else
    footing_shell_report (saving->window, error);
}

void
footing_record_undo_save (GtkWidget      *widget,
                          FootingContext *context,
                          const char     *words,
                          GPtrArray      *records,
                          GPtrArray      *before)
{
  Saving *saving = g_new0 (Saving, 1);

  saving->window = g_object_ref (GTK_WIDGET (gtk_widget_get_root (widget)));
  saving->context = g_object_ref (context);
  saving->words = g_strdup (words);
  saving->records = g_ptr_array_ref (records);
  saving->before = g_ptr_array_ref (before);
  footing_store_save_async (footing_context_get_store (context), records, NULL, records_saved_cb, saving);
}
