/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-agreements.h"
#include "footing-context.h"
#include "footing-records-group.h"
#include "footing-session.h"

G_BEGIN_DECLS

/**
 * FootingScalesGroup:
 *
 * The scales on which a preceptee wants to be asked, with what they said in a session. Where there is none
 * it does not show.
 */
#define FOOTING_TYPE_SCALES_GROUP (footing_scales_group_get_type ())
G_DECLARE_FINAL_TYPE (FootingScalesGroup, footing_scales_group, FOOTING, SCALES_GROUP, FootingRecordsGroup)

/**
 * footing_scales_group_show:
 * @session: (nullable): a saved session of the preceptorship of @agreements; %NULL for all of it
 */
void footing_scales_group_show (FootingScalesGroup *self,
                                FootingContext *context,
                                FootingAgreements *agreements,
                                FootingSession *session);

/** Asks for a new scale, also while none is shown. */
void footing_scales_group_add_scale (FootingScalesGroup *self);

G_END_DECLS
