/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"
#include "footing-meeting.h"
#include "footing-session.h"

G_BEGIN_DECLS

/**
 * footing_session_remove:
 * @page: the page of the session, which is left when it has gone
 * @session: a saved session, with all that was written in it
 * @meeting: (nullable): that it fulfils, or is booked for
 *
 * Deletes a session, which can be undone. The meeting that it fulfilled is to be held again; the one that
 * it was booked for is to be booked.
 */
void footing_session_remove (GtkWidget      *page,
                             FootingContext *context,
                             FootingSession *session,
                             FootingMeeting *meeting);

G_END_DECLS
