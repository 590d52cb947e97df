/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-agreements.h"
#include "footing-record-list.h"
#include "footing-store-agreements.h"

typedef enum
{
  ACTIONS,
  GOALS,
  REVIEWS,
  OPPORTUNITIES,
  SCALES,
  ANSWERS,
  N_PARTS,
} Part;

struct _FootingAgreements
{
  GObject            parent_instance;

  gint64             enrolment_id;
  FootingRecordList *parts[N_PARTS];
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingAgreements, footing_agreements, G_TYPE_OBJECT)

static const struct
{
  GType             (*get_type) (void);
  FootingStoreChange  change;
} parts[] = {
  [ACTIONS] = { footing_action_get_type, FOOTING_STORE_CHANGE_ACTIONS },
  [GOALS] = { footing_goal_get_type, FOOTING_STORE_CHANGE_GOALS },
  [REVIEWS] = { footing_goal_review_get_type, FOOTING_STORE_CHANGE_GOALS },
  [OPPORTUNITIES] = { footing_opportunity_get_type, FOOTING_STORE_CHANGE_OPPORTUNITIES },
  [SCALES] = { footing_own_scale_get_type, FOOTING_STORE_CHANGE_SCALES },
  [ANSWERS] = { footing_own_scale_answer_get_type, FOOTING_STORE_CHANGE_SCALES },
};

/* ---- Reading ---- */

typedef struct
{
  Part   part;
  gint64 enrolment_id;
} Wanted;

static void
load (FootingStore        *store,
      gpointer             user_data,
      GCancellable        *cancellable,
      GAsyncReadyCallback  callback,
      gpointer             callback_data)
{
  const Wanted *wanted = user_data;

  if (wanted->part == REVIEWS)
    footing_store_list_goal_reviews_async (store, wanted->enrolment_id, cancellable, callback, callback_data);
  else if (wanted->part == ANSWERS)
    footing_store_list_scale_answers_async (store, wanted->enrolment_id, cancellable, callback, callback_data);
  else
    footing_store_list_linked_async (store, parts[wanted->part].get_type (), "enrolment_id", wanted->enrolment_id,
                                     cancellable, callback, callback_data);
}

static void
part_reloaded_cb (FootingAgreements *self)
{
  if (footing_agreements_get_ready (self))
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
read_part (FootingAgreements *self,
           FootingStore      *store,
           Part               part)
{
  Wanted wanted = { part, self->enrolment_id };

  self->parts[part] = footing_record_list_new (store, parts[part].get_type (), parts[part].change, load,
                                               g_memdup2 (&wanted, sizeof wanted), g_free);
  g_signal_connect_object (self->parts[part], "reloaded", G_CALLBACK (part_reloaded_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->parts[part], "notify::failed", G_CALLBACK (part_reloaded_cb), self,
                           G_CONNECT_SWAPPED);
}

/* ---- The object ---- */

static void
footing_agreements_dispose (GObject *object)
{
  FootingAgreements *self = FOOTING_AGREEMENTS (object);

  for (Part part = 0; part < N_PARTS; part++)
    g_clear_object (&self->parts[part]);

  G_OBJECT_CLASS (footing_agreements_parent_class)->dispose (object);
}

static void
footing_agreements_class_init (FootingAgreementsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_agreements_dispose;

  signals[CHANGED] =
    g_signal_new ("changed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
footing_agreements_init (FootingAgreements *self)
{
}

FootingAgreements *
footing_agreements_new (FootingStore *store,
                        gint64        enrolment_id)
{
  FootingAgreements *self = g_object_new (FOOTING_TYPE_AGREEMENTS, NULL);

  self->enrolment_id = enrolment_id;
  for (Part part = 0; part < N_PARTS; part++)
    read_part (self, store, part);

  return self;
}

gint64
footing_agreements_get_enrolment_id (FootingAgreements *self)
{
  g_return_val_if_fail (FOOTING_IS_AGREEMENTS (self), 0);

  return self->enrolment_id;
}

gboolean
footing_agreements_get_ready (FootingAgreements *self)
{
  g_return_val_if_fail (FOOTING_IS_AGREEMENTS (self), FALSE);

  for (Part part = 0; part < N_PARTS; part++)
    if (self->parts[part] == NULL || footing_record_list_get_loading (self->parts[part]))
      return FALSE;

  return TRUE;
}

const GError *
footing_agreements_get_error (FootingAgreements *self)
{
  g_return_val_if_fail (FOOTING_IS_AGREEMENTS (self), NULL);

  for (Part part = 0; part < N_PARTS; part++)
    if (footing_record_list_get_error (self->parts[part]) != NULL)
      return footing_record_list_get_error (self->parts[part]);

  return NULL;
}

void
footing_agreements_reload (FootingAgreements *self)
{
  g_return_if_fail (FOOTING_IS_AGREEMENTS (self));

  for (Part part = 0; part < N_PARTS; part++)
    footing_record_list_reload (self->parts[part]);
}

static GListModel *
get_part (FootingAgreements *self,
          Part               part)
{
  g_return_val_if_fail (FOOTING_IS_AGREEMENTS (self), NULL);

  return G_LIST_MODEL (self->parts[part]);
}

GListModel *
footing_agreements_get_actions (FootingAgreements *self)
{
  return get_part (self, ACTIONS);
}

GListModel *
footing_agreements_get_goals (FootingAgreements *self)
{
  return get_part (self, GOALS);
}

GListModel *
footing_agreements_get_reviews (FootingAgreements *self)
{
  return get_part (self, REVIEWS);
}

GListModel *
footing_agreements_get_opportunities (FootingAgreements *self)
{
  return get_part (self, OPPORTUNITIES);
}

GListModel *
footing_agreements_get_scales (FootingAgreements *self)
{
  return get_part (self, SCALES);
}

GListModel *
footing_agreements_get_answers (FootingAgreements *self)
{
  return get_part (self, ANSWERS);
}

FootingGoalReview *
footing_agreements_find_review (FootingAgreements *self,
                                gint64             goal_id,
                                gint64             session_id)
{
  GListModel *reviews = get_part (self, REVIEWS);

  for (guint i = 0; i < g_list_model_get_n_items (reviews); i++)
    {
      /* The list keeps it. */
      g_autoptr(FootingGoalReview) review = g_list_model_get_item (reviews, i);

      if (footing_goal_review_get_goal_id (review) == goal_id &&
          (session_id == 0 || footing_goal_review_get_session_id (review) == session_id))
        return review;
    }

  return NULL;
}

FootingOwnScaleAnswer *
footing_agreements_find_answer (FootingAgreements *self,
                                gint64             own_scale_id,
                                gint64             session_id)
{
  GListModel *answers = get_part (self, ANSWERS);

  for (guint i = 0; i < g_list_model_get_n_items (answers); i++)
    {
      g_autoptr(FootingOwnScaleAnswer) answer = g_list_model_get_item (answers, i);

      if (footing_own_scale_answer_get_own_scale_id (answer) == own_scale_id &&
          footing_own_scale_answer_get_session_id (answer) == session_id)
        return answer;
    }

  return NULL;
}
