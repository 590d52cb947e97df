/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-context.h"
#include "footing-person.h"
#include "footing-records-group.h"

G_BEGIN_DECLS

/**
 * FootingWishesGroup:
 *
 * Whom somebody wishes to be paired with or not, and who wishes it of them.
 */
#define FOOTING_TYPE_WISHES_GROUP (footing_wishes_group_get_type ())
G_DECLARE_FINAL_TYPE (FootingWishesGroup, footing_wishes_group, FOOTING, WISHES_GROUP, FootingRecordsGroup)

/** Tells of @person, and of another one when that was told before. */
void footing_wishes_group_show (FootingWishesGroup *self,
                                FootingContext     *context,
                                FootingPerson      *person);

G_END_DECLS
