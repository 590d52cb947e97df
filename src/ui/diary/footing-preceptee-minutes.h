/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-session.h"

G_BEGIN_DECLS

/**
 * FootingPrecepteeMinutes:
 *
 * The minutes of the preceptee, where they were others than the preceptor's: who prepares and writes
 * takes longer, and who comes from a shift may have had less of it protected.
 *
 * The signal `changed` says that somebody changed them; filling does not emit it.
 */
#define FOOTING_TYPE_PRECEPTEE_MINUTES (footing_preceptee_minutes_get_type ())
G_DECLARE_FINAL_TYPE (FootingPrecepteeMinutes, footing_preceptee_minutes, FOOTING, PRECEPTEE_MINUTES, AdwExpanderRow)

/** Shows those of @session. */
void        footing_preceptee_minutes_fill    (FootingPrecepteeMinutes *self,
                                               FootingSession          *session);

/** Gives them to @session. */
void        footing_preceptee_minutes_give_to (FootingPrecepteeMinutes *self,
                                               FootingSession          *session);

/** Returns: (transfer none) (nullable): what cannot be right, in words; %NULL when nothing is wrong */
const char *footing_preceptee_minutes_find_mistake (FootingPrecepteeMinutes *self);

/** Says what cannot be right; %NULL for nothing. */
void        footing_preceptee_minutes_complain (FootingPrecepteeMinutes *self,
                                                const char              *mistake);

G_END_DECLS
