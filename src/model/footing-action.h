/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingAction:
 *
 * Something that was agreed: what somebody is to do, and by when. It stays on the agenda until it is
 * closed.
 */
#define FOOTING_TYPE_ACTION (footing_action_get_type ())
G_DECLARE_FINAL_TYPE (FootingAction, footing_action, FOOTING, ACTION, FootingRecord)

/** Returns: whose preceptorship it is for */
gint64 footing_action_get_enrolment_id (FootingAction *self);

/** Returns: the session in which it was agreed; 0 for none */
gint64 footing_action_get_session_id (FootingAction *self);

/** Returns: (transfer none): what is to be done */
const char *footing_action_get_words (FootingAction *self);

/** Returns: who is to do it */
FootingActionOwner footing_action_get_owner (FootingAction *self);

/** Returns: whether it is a promise that the preceptor made */
gboolean footing_action_get_promised (FootingAction *self);

/** Returns: the day it was agreed */
FootingDay footing_action_get_agreed_on (FootingAction *self);

/** Returns: by when; %FOOTING_DAY_NONE when nobody said */
FootingDay footing_action_get_due_on (FootingAction *self);

/** Returns: what became of it */
FootingActionState footing_action_get_state (FootingAction *self);

/** Returns: when it was done or dropped; %FOOTING_DAY_NONE while it is open */
FootingDay footing_action_get_closed_on (FootingAction *self);

/** Returns: (transfer none) (nullable): what came of it */
const char *footing_action_get_note (FootingAction *self);

G_END_DECLS
