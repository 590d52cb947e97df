/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-session.h"

G_BEGIN_DECLS

/*
 * The timer of a session is in the book: it goes on while nothing is open. @now is UTC seconds, so that
 * it is right over the clock change and over midnight. A clock that was put back adds nothing.
 */

/** Returns: whether it runs */
gboolean footing_session_timer_is_running   (FootingSession *session);

/** Returns: the seconds it has measured so far */
gint64   footing_session_timer_seconds      (FootingSession *session,
                                             gint64          now);

/**
 * footing_session_timer_was_forgotten:
 *
 * Returns: whether it has run for longer than any session takes: somebody forgot to stop it, and nobody
 *   knows how long the session was
 */
gboolean footing_session_timer_was_forgotten (FootingSession *session,
                                              gint64          now);

/**
 * footing_session_timer_minutes:
 *
 * Returns: the whole minutes it has measured, one at least; 0 when it has never run, or was forgotten
 */
gint64   footing_session_timer_minutes      (FootingSession *session,
                                             gint64          now);

/** Lets it run from @now on; does nothing while it runs. */
void     footing_session_timer_start        (FootingSession *session,
                                             gint64          now);

/** Lets it rest; what it has measured stays. */
void     footing_session_timer_pause        (FootingSession *session,
                                             gint64          now);

/** Forgets what it has measured. */
void     footing_session_timer_reset        (FootingSession *session);

G_END_DECLS
