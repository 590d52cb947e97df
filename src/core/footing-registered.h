/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-date.h"
#include "footing-person.h"

G_BEGIN_DECLS

/**
 * footing_registered_months:
 * @since: the day on which somebody came onto a register; %FOOTING_DAY_NONE when not known
 * @today: the day it is
 *
 * Returns: the whole months since then; -1 when not known
 */
int         footing_registered_months (FootingDay     since,
                                       FootingDay     today);

/**
 * footing_registered_part:
 *
 * The part of a register that somebody is on, for footing_matching_discipline(). Many tables of staff
 * say “registered nurse” and not of which part: that is `rn`.
 *
 * Returns: (transfer none) (nullable): a word such as `rn-adult`; %NULL for people who are on none
 */
const char *footing_registered_part   (FootingPerson *person);

G_END_DECLS
