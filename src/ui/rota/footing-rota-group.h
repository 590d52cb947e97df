/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-context.h"
#include "footing-person.h"
#include "footing-records-group.h"

G_BEGIN_DECLS

/**
 * FootingRotaGroup:
 *
 * When somebody works and when they are away, as far as it matters for meetings. What is over is
 * not told any more.
 */
#define FOOTING_TYPE_ROTA_GROUP (footing_rota_group_get_type ())
G_DECLARE_FINAL_TYPE (FootingRotaGroup, footing_rota_group, FOOTING, ROTA_GROUP, FootingRecordsGroup)

/** Tells of @person, and of another one when that was told before. */
void footing_rota_group_show (FootingRotaGroup *self,
                              FootingContext   *context,
                              FootingPerson    *person);

G_END_DECLS
