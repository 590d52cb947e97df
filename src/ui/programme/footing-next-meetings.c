/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-next-meetings.h"
#include "footing-record-list.h"
#include "footing-store-programmes.h"

struct _FootingNextMeetings
{
  GObject            parent_instance;

  FootingRecordList *open;
  GHashTable        *next; /* id of the enrolment → FootingMeeting */
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingNextMeetings, footing_next_meetings, G_TYPE_OBJECT)

static void
load_open (FootingStore        *store,
           gpointer             user_data,
           GCancellable        *cancellable,
           GAsyncReadyCallback  callback,
           gpointer             callback_data)
{
  footing_store_list_open_meetings_async (store, FOOTING_DAY_LAST, cancellable, callback, callback_data);
}

static void
reloaded_cb (FootingNextMeetings *self)
{
  GListModel *open = G_LIST_MODEL (self->open);

  g_hash_table_remove_all (self->next);

  /* The earliest comes first, so the first of each enrolment stays. */
  for (guint i = 0; i < g_list_model_get_n_items (open); i++)
    {
      g_autoptr(FootingMeeting) meeting = g_list_model_get_item (open, i);
      gint64 id = footing_meeting_get_enrolment_id (meeting);

      if (!g_hash_table_contains (self->next, &id))
        g_hash_table_insert (self->next, g_memdup2 (&id, sizeof id), g_object_ref (meeting));
    }

  g_signal_emit (self, signals[CHANGED], 0);
}

static void
footing_next_meetings_dispose (GObject *object)
{
  FootingNextMeetings *self = FOOTING_NEXT_MEETINGS (object);

  g_clear_object (&self->open);
  g_hash_table_remove_all (self->next);

  G_OBJECT_CLASS (footing_next_meetings_parent_class)->dispose (object);
}

static void
footing_next_meetings_finalize (GObject *object)
{
  g_hash_table_unref (FOOTING_NEXT_MEETINGS (object)->next);

  G_OBJECT_CLASS (footing_next_meetings_parent_class)->finalize (object);
}

static void
footing_next_meetings_class_init (FootingNextMeetingsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_next_meetings_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_next_meetings_finalize;

  signals[CHANGED] =
    g_signal_new ("changed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
footing_next_meetings_init (FootingNextMeetings *self)
{
  self->next = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_object_unref);
}

FootingNextMeetings *
footing_next_meetings_new (FootingStore *store)
{
  FootingNextMeetings *self = g_object_new (FOOTING_TYPE_NEXT_MEETINGS, NULL);

  self->open = footing_record_list_new (store, FOOTING_TYPE_MEETING,
                                        FOOTING_STORE_CHANGE_MEETINGS | FOOTING_STORE_CHANGE_ENROLMENTS,
                                        load_open, NULL, NULL);
  g_signal_connect_object (self->open, "reloaded", G_CALLBACK (reloaded_cb), self, G_CONNECT_SWAPPED);

  return self;
}

gboolean
footing_next_meetings_get_loading (FootingNextMeetings *self)
{
  g_return_val_if_fail (FOOTING_IS_NEXT_MEETINGS (self), FALSE);

  return footing_record_list_get_loading (self->open);
}

FootingMeeting *
footing_next_meetings_find (FootingNextMeetings *self,
                            gint64               enrolment_id)
{
  g_return_val_if_fail (FOOTING_IS_NEXT_MEETINGS (self), NULL);

  return g_hash_table_lookup (self->next, &enrolment_id);
}
