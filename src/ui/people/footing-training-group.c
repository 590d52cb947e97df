/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-record-list.h"
#include "footing-training-group.h"
#include "footing-training.h"

struct _FootingTrainingGroup
{
  FootingRecordsGroup  parent_instance;

  FootingContext      *context;
  FootingPerson       *person;
  FootingRecordList   *trainings;
};

G_DEFINE_FINAL_TYPE (FootingTrainingGroup, footing_training_group, FOOTING_TYPE_RECORDS_GROUP)

/* ---- Words ---- */

static char *
words_of_end (FootingDay expires_on,
              FootingDay today)
{
  g_autofree char *day = footing_date_words_short (expires_on);
  g_autofree char *away = footing_date_words_away (expires_on, today);

  if (expires_on < today)
    /* translators: the last day on which a training counted, and how long ago that is: “2 weeks ago” */
    return g_strdup_printf (_("counted until %s, %s"), day, away);

  /* translators: the last day on which a training counts, and how far away that is: “in 3 days” */
  return g_strdup_printf (_("counts until %s, %s"), day, away);
}

static char *
describe (FootingTraining *training,
          FootingDay       today)
{
  FootingDay done_on = footing_training_get_done_on (training);
  FootingDay expires_on = footing_training_get_expires_on (training);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) parts = NULL;

  if (done_on != FOOTING_DAY_NONE)
    {
      g_autofree char *day = footing_date_words_short (done_on);

      /* translators: %s is the day on which a training was finished */
      g_strv_builder_take (builder, g_strdup_printf (_("Done on %s"), day));
    }

  if (expires_on != FOOTING_DAY_NONE)
    g_strv_builder_take (builder, words_of_end (expires_on, today));
  if (footing_training_get_prepares (training))
    g_strv_builder_add (builder, _("prepares for supporting preceptees"));

  parts = g_strv_builder_end (builder);

  return g_strjoinv (" · ", parts);
}

/* ---- Rows ---- */

static int
compare_latest_first (gconstpointer a,
                      gconstpointer b)
{
  FootingDay one = footing_training_get_done_on (*(FootingTraining * const *) a);
  FootingDay other = footing_training_get_done_on (*(FootingTraining * const *) b);

  return (one < other) - (one > other);
}

/* Returns: (transfer full) */
static GPtrArray *
sorted_trainings (FootingTrainingGroup *self)
{
  GListModel *list = G_LIST_MODEL (self->trainings);
  GPtrArray *trainings = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    g_ptr_array_add (trainings, g_list_model_get_item (list, i));

  g_ptr_array_sort (trainings, compare_latest_first);

  return trainings;
}

static void
add_row (FootingTrainingGroup *self,
         FootingTraining      *training)
{
  g_autofree char *subtitle = describe (training, footing_context_get_today (self->context));

  footing_records_group_add (FOOTING_RECORDS_GROUP (self), footing_training_get_name (training), subtitle, NULL);
}

static void
refresh (FootingTrainingGroup *self)
{
  g_autoptr(GPtrArray) trainings = sorted_trainings (self);

  footing_records_group_clear (FOOTING_RECORDS_GROUP (self));
  for (guint i = 0; i < trainings->len; i++)
    add_row (self, g_ptr_array_index (trainings, i));

  gtk_widget_set_visible (GTK_WIDGET (self), trainings->len > 0);
}

/* ---- Reading ---- */

static void
load (FootingStore        *store,
      gpointer             user_data,
      GCancellable        *cancellable,
      GAsyncReadyCallback  callback,
      gpointer             callback_data)
{
  footing_store_list_linked_async (store, FOOTING_TYPE_TRAINING, "person_id", *(gint64 *) user_data, cancellable,
                                   callback, callback_data);
}

void
footing_training_group_show (FootingTrainingGroup *self,
                             FootingContext       *context,
                             FootingPerson        *person)
{
  gint64 id = 0;

  g_return_if_fail (FOOTING_IS_TRAINING_GROUP (self));
  g_return_if_fail (FOOTING_IS_CONTEXT (context) && FOOTING_IS_PERSON (person));

  g_set_object (&self->context, context);
  if (!g_set_object (&self->person, person))
    return;

  id = footing_record_get_id (FOOTING_RECORD (person));
  g_clear_object (&self->trainings);
  self->trainings = footing_record_list_new (footing_context_get_store (context), FOOTING_TYPE_TRAINING,
                                             FOOTING_STORE_CHANGE_AVAILABILITY, load,
                                             g_memdup2 (&id, sizeof id), g_free);
  g_signal_connect_object (self->trainings, "reloaded", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
}

/* ---- The object ---- */

static void
footing_training_group_dispose (GObject *object)
{
  FootingTrainingGroup *self = FOOTING_TRAINING_GROUP (object);

  g_clear_object (&self->trainings);
  g_clear_object (&self->person);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_training_group_parent_class)->dispose (object);
}

static void
footing_training_group_class_init (FootingTrainingGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_training_group_dispose;
}

static void
footing_training_group_init (FootingTrainingGroup *self)
{
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Training"));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
