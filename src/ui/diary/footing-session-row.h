/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"
#include "footing-session.h"

G_BEGIN_DECLS

/**
 * FootingSessionRow:
 *
 * A session as a line of the diary: the day as on the leaf of a calendar, whom it was with, what
 * it was, how and how long. The property `words` is all of it in one sentence, for screen readers.
 */
#define FOOTING_TYPE_SESSION_ROW (footing_session_row_get_type ())
G_DECLARE_FINAL_TYPE (FootingSessionRow, footing_session_row, FOOTING, SESSION_ROW, AdwBin)

GtkWidget *footing_session_row_new  (void);

/**
 * footing_session_row_show:
 * @session: (nullable): what to show and keep up with
 */
void       footing_session_row_show (FootingSessionRow *self,
                                     FootingContext    *context,
                                     FootingSession    *session);

G_END_DECLS
