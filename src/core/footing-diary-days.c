/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-diary-days.h"
#include "footing-record-list.h"
#include "footing-roster.h"

typedef enum
{
  SESSIONS,
  MEETINGS,
  N_PARTS,
} Part;

struct _FootingDiaryDays
{
  GObject              parent_instance;

  FootingContext      *context;
  FootingSessionQuery *query; /* the lists may outlive this object, so they share it; its words are a copy */
  FootingRecordList   *parts[N_PARTS];
  gboolean             waits[N_PARTS]; /* for the answer to the present query */
  GHashTable          *entries;        /* FootingDay to GPtrArray of FootingDiaryEntry */
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingDiaryDays, footing_diary_days, G_TYPE_OBJECT)

/* ---- Reading ---- */

static void
clear_query (gpointer query)
{
  g_free ((char *) ((FootingSessionQuery *) query)->words);
}

static void
release_query (gpointer query)
{
  g_rc_box_release_full (query, clear_query);
}

static void
load_sessions (FootingStore        *store,
               gpointer             user_data,
               GCancellable        *cancellable,
               GAsyncReadyCallback  callback,
               gpointer             callback_data)
{
  footing_store_list_sessions_async (store, user_data, cancellable, callback, callback_data);
}

static void
load_meetings (FootingStore        *store,
               gpointer             user_data,
               GCancellable        *cancellable,
               GAsyncReadyCallback  callback,
               gpointer             callback_data)
{
  footing_store_list_unbooked_meetings_async (store, user_data, cancellable, callback, callback_data);
}

static void
add_entry (FootingDiaryDays  *self,
           FootingDiaryEntry *entry)
{
  gpointer day = GINT_TO_POINTER (footing_diary_entry_get_day (entry));
  GPtrArray *entries = g_hash_table_lookup (self->entries, day);

  if (entries == NULL)
    {
      entries = g_ptr_array_new_with_free_func (g_object_unref);
      g_hash_table_insert (self->entries, day, entries);
    }
  g_ptr_array_add (entries, entry);
}

static void
add_part (FootingDiaryDays *self,
          Part              part)
{
  GListModel *records = G_LIST_MODEL (self->parts[part]);

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr(FootingRecord) record = g_list_model_get_item (records, i);

      add_entry (self, part == SESSIONS
                         ? footing_diary_entry_new_session (self->context, FOOTING_SESSION (record))
                         : footing_diary_entry_new_meeting (self->context, FOOTING_MEETING (record)));
    }
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  return footing_diary_entry_compare (*(FootingDiaryEntry **) a, *(FootingDiaryEntry **) b);
}

static void
sort_out (FootingDiaryDays *self)
{
  GHashTableIter iter;
  gpointer entries;

  g_hash_table_remove_all (self->entries);
  add_part (self, SESSIONS);
  add_part (self, MEETINGS);
  g_hash_table_iter_init (&iter, self->entries);
  while (g_hash_table_iter_next (&iter, NULL, &entries))
    g_ptr_array_sort (entries, compare);

  g_signal_emit (self, signals[CHANGED], 0);
}

/* One look at the days is enough for both answers. */
static void
reloaded_cb (FootingRecordList *list,
             gpointer           user_data)
{
  FootingDiaryDays *self = user_data;

  self->waits[list == self->parts[SESSIONS] ? SESSIONS : MEETINGS] = FALSE;
  if (!self->waits[SESSIONS] && !self->waits[MEETINGS])
    sort_out (self);
}

static void
failed_cb (FootingDiaryDays *self)
{
  if (footing_diary_days_get_error (self) != NULL)
    g_signal_emit (self, signals[CHANGED], 0);
}

/* People may have got another name. */
static void
renamed_cb (FootingDiaryDays *self)
{
  if (self->parts[SESSIONS] != NULL && !self->waits[SESSIONS] && !self->waits[MEETINGS])
    sort_out (self);
}

static void
read_part (FootingDiaryDays    *self,
           Part                 part,
           GType                type,
           FootingStoreChange   changes,
           FootingRecordLoader  loader)
{
  self->waits[part] = TRUE;
  if (self->parts[part] != NULL)
    {
      footing_record_list_reload (self->parts[part]);
      return;
    }

  self->parts[part] = footing_record_list_new (footing_context_get_store (self->context), type, changes, loader,
                                               g_rc_box_acquire (self->query), release_query);
  g_signal_connect_object (self->parts[part], "reloaded", G_CALLBACK (reloaded_cb), self, 0);
  g_signal_connect_object (self->parts[part], "notify::failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
}

void
footing_diary_days_reload (FootingDiaryDays *self)
{
  g_return_if_fail (FOOTING_IS_DIARY_DAYS (self));

  read_part (self, SESSIONS, FOOTING_TYPE_SESSION, FOOTING_STORE_CHANGE_SESSIONS, load_sessions);
  read_part (self, MEETINGS, FOOTING_TYPE_MEETING, FOOTING_STORE_CHANGE_MEETINGS, load_meetings);
}

static gboolean
is_same (FootingDiaryDays          *self,
         const FootingSessionQuery *query)
{
  const FootingSessionQuery *shown = self->query;

  return shown->from == query->from && shown->to == query->to && shown->person_id == query->person_id &&
         shown->workplace_id == query->workplace_id && shown->kind == query->kind &&
         shown->states == query->states && g_strcmp0 (shown->words, query->words) == 0;
}

void
footing_diary_days_show (FootingDiaryDays          *self,
                         const FootingSessionQuery *query)
{
  g_return_if_fail (FOOTING_IS_DIARY_DAYS (self));

  if (is_same (self, query) && footing_diary_days_get_error (self) == NULL)
    return;

  clear_query (self->query);
  *self->query = *query;
  self->query->words = g_strdup (query->words);
  footing_diary_days_reload (self);
}

const GPtrArray *
footing_diary_days_list (FootingDiaryDays *self,
                         FootingDay        day)
{
  return g_hash_table_lookup (self->entries, GINT_TO_POINTER (day));
}

const GError *
footing_diary_days_get_error (FootingDiaryDays *self)
{
  for (Part part = 0; part < N_PARTS; part++)
    if (self->parts[part] != NULL && footing_record_list_get_error (self->parts[part]) != NULL)
      return footing_record_list_get_error (self->parts[part]);

  return NULL;
}

/* ---- The object ---- */

static void
footing_diary_days_dispose (GObject *object)
{
  FootingDiaryDays *self = FOOTING_DIARY_DAYS (object);

  for (Part part = 0; part < N_PARTS; part++)
    g_clear_object (&self->parts[part]);
  g_clear_pointer (&self->entries, g_hash_table_unref);
  g_clear_pointer (&self->query, release_query);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_diary_days_parent_class)->dispose (object);
}

static void
footing_diary_days_class_init (FootingDiaryDaysClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_diary_days_dispose;

  signals[CHANGED] =
    g_signal_new ("changed", FOOTING_TYPE_DIARY_DAYS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
footing_diary_days_init (FootingDiaryDays *self)
{
  self->query = g_rc_box_new0 (FootingSessionQuery);
  self->entries = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
}

FootingDiaryDays *
footing_diary_days_new (FootingContext *context)
{
  FootingDiaryDays *self = NULL;

  g_return_val_if_fail (FOOTING_IS_CONTEXT (context), NULL);

  self = g_object_new (FOOTING_TYPE_DIARY_DAYS, NULL);
  self->context = g_object_ref (context);
  g_signal_connect_object (footing_context_get_roster (context), "changed", G_CALLBACK (renamed_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}
