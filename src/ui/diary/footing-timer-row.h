/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-session.h"

G_BEGIN_DECLS

/**
 * FootingTimerRow:
 *
 * The timer of a session: what it has measured, and a button to let it run or rest. Nobody has to use it.
 *
 * The signal `changed` says that somebody started, paused or reset it; the session it was given has
 * the new values then.
 */
#define FOOTING_TYPE_TIMER_ROW (footing_timer_row_get_type ())
G_DECLARE_FINAL_TYPE (FootingTimerRow, footing_timer_row, FOOTING, TIMER_ROW, AdwActionRow)

/** Shows the timer of @session, which is held, and changed when somebody uses the row. */
void footing_timer_row_show (FootingTimerRow *self,
                             FootingSession  *session);

G_END_DECLS
