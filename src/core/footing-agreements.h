/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

#include "footing-action.h"
#include "footing-goal-review.h"
#include "footing-goal.h"
#include "footing-opportunity.h"
#include "footing-own-scale-answer.h"
#include "footing-own-scale.h"
#include "footing-types.h"

G_BEGIN_DECLS

/**
 * FootingAgreements:
 *
 * What was agreed in one preceptorship, kept up to date: actions and promises, goals and how near they
 * are, opportunities, and the scales on which the preceptee wants to be asked. What shows a part of it
 * shares this one reading.
 *
 * The signal `changed` comes when all of it has been read, and whenever some of it is other than before.
 */
#define FOOTING_TYPE_AGREEMENTS (footing_agreements_get_type ())
G_DECLARE_FINAL_TYPE (FootingAgreements, footing_agreements, FOOTING, AGREEMENTS, GObject)

/** Returns: (transfer full): the agreements of @enrolment_id, which it begins to read */
FootingAgreements   *footing_agreements_new               (FootingStore      *store,
                                                           gint64             enrolment_id);

/** Returns: the preceptorship */
gint64               footing_agreements_get_enrolment_id  (FootingAgreements *self);

/** Returns: whether all of it has been read */
gboolean             footing_agreements_get_ready         (FootingAgreements *self);

/** Returns: (transfer none) (nullable): why some of it could not be read */
const GError        *footing_agreements_get_error         (FootingAgreements *self);

/** Reads again what could not be read. */
void                 footing_agreements_reload            (FootingAgreements *self);

/** Returns: (transfer none): the actions and promises, in the order they were agreed */
GListModel          *footing_agreements_get_actions       (FootingAgreements *self);

/** Returns: (transfer none): the goals, in the order they were set */
GListModel          *footing_agreements_get_goals         (FootingAgreements *self);

/** Returns: (transfer none): how near the goals were, the latest first */
GListModel          *footing_agreements_get_reviews       (FootingAgreements *self);

/** Returns: (transfer none): the opportunities, in the order they were noted */
GListModel          *footing_agreements_get_opportunities (FootingAgreements *self);

/** Returns: (transfer none): the scales, in the order they were made */
GListModel          *footing_agreements_get_scales        (FootingAgreements *self);

/** Returns: (transfer none): what was said on them */
GListModel          *footing_agreements_get_answers       (FootingAgreements *self);

/**
 * footing_agreements_find_review:
 * @goal_id: a goal
 * @session_id: a session in which it was touched; 0 for any
 *
 * Returns: (transfer none) (nullable): the latest such review
 */
FootingGoalReview   *footing_agreements_find_review       (FootingAgreements *self,
                                                           gint64             goal_id,
                                                           gint64             session_id);

/** Returns: (transfer none) (nullable): what was said on a scale in a session */
FootingOwnScaleAnswer *
                     footing_agreements_find_answer       (FootingAgreements *self,
                                                           gint64             own_scale_id,
                                                           gint64             session_id);

G_END_DECLS
