/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-agreements.h"
#include "footing-context.h"
#include "footing-session.h"

G_BEGIN_DECLS

/**
 * FootingActionsGroup:
 *
 * What was agreed in one session, with a row to type more of it.
 *
 * - `promises`: whether it is what the preceptor promised, or what somebody else is to do
 */
#define FOOTING_TYPE_ACTIONS_GROUP (footing_actions_group_get_type ())
G_DECLARE_FINAL_TYPE (FootingActionsGroup, footing_actions_group, FOOTING, ACTIONS_GROUP, AdwPreferencesGroup)

/**
 * footing_actions_group_show:
 * @session: a saved session of the preceptorship of @agreements
 */
void footing_actions_group_show       (FootingActionsGroup *self,
                                       FootingContext      *context,
                                       FootingAgreements   *agreements,
                                       FootingSession      *session);

/** Says by when a new action is to be done unless somebody says otherwise; %FOOTING_DAY_NONE for no day. */
void footing_actions_group_set_due_on (FootingActionsGroup *self,
                                       FootingDay           due_on);

G_END_DECLS
