/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include "footing-action.h"
#include "footing-goal-review.h"
#include "footing-goal.h"
#include "footing-own-scale-answer.h"
#include "footing-store-agreements.h"
#include "footing-store-records-private.h"

#define UNDER_WAY \
  "enrolment_id IN (SELECT id FROM enrolment WHERE state = 'active' AND deleted_at IS NULL) "
#define OPEN_FIRST_DUE "AND state = 'open' AND " UNDER_WAY "ORDER BY due_on IS NULL, due_on, id LIMIT :limit"
#define CLOSED_LATEST "AND state <> 'open' AND " UNDER_WAY "ORDER BY closed_on DESC, id DESC LIMIT :limit"

static void
list_some (FootingStore        *self,
           GType                type,
           gboolean             is_open,
           int                  limit,
           GCancellable        *cancellable,
           GAsyncReadyCallback  callback,
           gpointer             user_data)
{
  FootingParam params[] = {
    { ":limit", .number = limit },
    { NULL },
  };

  g_return_if_fail (FOOTING_IS_STORE (self));

  _footing_store_list (self, type, is_open ? OPEN_FIRST_DUE : CLOSED_LATEST, params, cancellable, callback, user_data);
}

void
footing_store_list_actions_async (FootingStore        *self,
                                  gboolean             is_open,
                                  int                  limit,
                                  GCancellable        *cancellable,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  list_some (self, FOOTING_TYPE_ACTION, is_open, limit, cancellable, callback, user_data);
}

void
footing_store_list_goals_async (FootingStore        *self,
                                gboolean             is_open,
                                int                  limit,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  list_some (self, FOOTING_TYPE_GOAL, is_open, limit, cancellable, callback, user_data);
}

static void
list_of_enrolment (FootingStore        *self,
                   GType                type,
                   const char          *where,
                   gint64               enrolment_id,
                   GCancellable        *cancellable,
                   GAsyncReadyCallback  callback,
                   gpointer             user_data)
{
  FootingParam params[] = {
    { ":enrolment", .number = enrolment_id },
    { NULL },
  };

  g_return_if_fail (FOOTING_IS_STORE (self));

  _footing_store_list (self, type, where, params, cancellable, callback, user_data);
}

void
footing_store_list_goal_reviews_async (FootingStore        *self,
                                       gint64               enrolment_id,
                                       GCancellable        *cancellable,
                                       GAsyncReadyCallback  callback,
                                       gpointer             user_data)
{
  list_of_enrolment (self, FOOTING_TYPE_GOAL_REVIEW,
                     "AND goal_id IN (SELECT id FROM goal WHERE enrolment_id = :enrolment AND deleted_at IS NULL) "
                     "ORDER BY reviewed_on DESC, id DESC",
                     enrolment_id, cancellable, callback, user_data);
}

void
footing_store_list_scale_answers_async (FootingStore        *self,
                                        gint64               enrolment_id,
                                        GCancellable        *cancellable,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data)
{
  list_of_enrolment (self, FOOTING_TYPE_OWN_SCALE_ANSWER,
                     "AND own_scale_id IN (SELECT id FROM own_scale WHERE enrolment_id = :enrolment) ORDER BY id",
                     enrolment_id, cancellable, callback, user_data);
}
