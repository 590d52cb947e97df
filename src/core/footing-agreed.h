/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enrolment-item.h"
#include "footing-enrolment.h"
#include "footing-programme-item.h"
#include "footing-programme.h"

G_BEGIN_DECLS

/*
 * What an enrolment takes over from its programme and keeps, whatever the programme says later.
 */

/** Takes over how many hours @programme asks for, and which version of it that is. */
void       footing_agreed_take_hours (FootingEnrolment     *enrolment,
                                      FootingProgramme     *programme);

/** Returns: the day by which @item is due for somebody whose programme is counted from @anchor */
FootingDay footing_agreed_item_due   (FootingProgrammeItem *item,
                                      FootingDay            anchor);

/** Takes over what @source says, due on @due. What was done or noted of @item stays. */
void       footing_agreed_take_item  (FootingEnrolmentItem *item,
                                      FootingProgrammeItem *source,
                                      FootingDay            due);

G_END_DECLS
