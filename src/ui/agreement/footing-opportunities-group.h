/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-agreements.h"
#include "footing-context.h"
#include "footing-records-group.h"
#include "footing-session.h"

G_BEGIN_DECLS

/**
 * FootingOpportunitiesGroup:
 *
 * What was offered to a preceptee, asked for or obstructed: in one session, or in all of them.
 */
#define FOOTING_TYPE_OPPORTUNITIES_GROUP (footing_opportunities_group_get_type ())
G_DECLARE_FINAL_TYPE (FootingOpportunitiesGroup, footing_opportunities_group, FOOTING, OPPORTUNITIES_GROUP,
                      FootingRecordsGroup)

/**
 * footing_opportunities_group_show:
 * @session: (nullable): a saved session of the preceptorship of @agreements; %NULL for all of it
 */
void footing_opportunities_group_show (FootingOpportunitiesGroup *self,
                                       FootingContext *context,
                                       FootingAgreements *agreements,
                                       FootingSession *session);

G_END_DECLS
