/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-schedule.h"

G_BEGIN_DECLS

/* Adds a sentence for each thing about the days that people might not expect. @pauses are those
 * of footing_pauses_new(); the days of @schedule are known.
 */
void footing_schedule_add_notes (FootingSchedule            *schedule,
                                 const FootingScheduleInput *input,
                                 const GArray               *pauses);

G_END_DECLS
