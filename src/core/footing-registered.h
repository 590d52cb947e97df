/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-date.h"

G_BEGIN_DECLS

/**
 * footing_registered_months:
 * @since: the day on which somebody came onto a register; %FOOTING_DAY_NONE when not known
 * @today: the day it is
 *
 * Returns: the whole months since then; -1 when not known
 */
int footing_registered_months (FootingDay since,
                               FootingDay today);

G_END_DECLS
