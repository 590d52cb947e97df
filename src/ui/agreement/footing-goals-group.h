/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-agreements.h"
#include "footing-context.h"
#include "footing-records-group.h"
#include "footing-session.h"

G_BEGIN_DECLS

/**
 * FootingGoalsGroup:
 *
 * The goals of a preceptee: in a session those that are open or were touched in it, otherwise all.
 * In a session a goal is opened to be looked at, otherwise as a page.
 */
#define FOOTING_TYPE_GOALS_GROUP (footing_goals_group_get_type ())
G_DECLARE_FINAL_TYPE (FootingGoalsGroup, footing_goals_group, FOOTING, GOALS_GROUP, FootingRecordsGroup)

/**
 * footing_goals_group_show:
 * @session: (nullable): a saved session of the preceptorship of @agreements; %NULL for all of it
 */
void footing_goals_group_show (FootingGoalsGroup *self,
                               FootingContext *context,
                               FootingAgreements *agreements,
                               FootingSession *session);

G_END_DECLS
