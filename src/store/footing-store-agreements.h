/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-store-records.h"

G_BEGIN_DECLS

/*
 * What was agreed in a preceptorship, and what its preceptee aims at. footing_store_list_finish()
 * answers. What belongs to one enrolment is read with footing_store_list_linked_async().
 */

/**
 * footing_store_list_actions_async:
 * @is_open: whether to list what is still to be done, or what was done or dropped
 * @limit: how many at most
 *
 * Actions (#FootingAction) of all preceptorships that are under way. Open ones come by the day they are
 * due, those without a day last; closed ones the latest first.
 */
void footing_store_list_actions_async          (FootingStore        *self,
                                                gboolean             is_open,
                                                int                  limit,
                                                GCancellable        *cancellable,
                                                GAsyncReadyCallback  callback,
                                                gpointer             user_data);

/** As footing_store_list_actions_async(), for goals (#FootingGoal). */
void footing_store_list_goals_async            (FootingStore        *self,
                                                gboolean             is_open,
                                                int                  limit,
                                                GCancellable        *cancellable,
                                                GAsyncReadyCallback  callback,
                                                gpointer             user_data);

/**
 * footing_store_list_goal_reviews_async:
 * @enrolment_id: an enrolment
 *
 * How near its goals were (#FootingGoalReview), the latest first.
 */
void footing_store_list_goal_reviews_async     (FootingStore        *self,
                                                gint64               enrolment_id,
                                                GCancellable        *cancellable,
                                                GAsyncReadyCallback  callback,
                                                gpointer             user_data);

/**
 * footing_store_list_scale_answers_async:
 * @enrolment_id: an enrolment
 *
 * What its preceptee said on scales of their own (#FootingOwnScaleAnswer), in the order it was written.
 */
void footing_store_list_scale_answers_async    (FootingStore        *self,
                                                gint64               enrolment_id,
                                                GCancellable        *cancellable,
                                                GAsyncReadyCallback  callback,
                                                gpointer             user_data);

G_END_DECLS
