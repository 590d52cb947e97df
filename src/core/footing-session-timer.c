/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-session-timer.h"

#define SECONDS_OF_A_MINUTE 60
#define FORGOTTEN_AFTER (8 * 60 * SECONDS_OF_A_MINUTE)

gboolean
footing_session_timer_is_running (FootingSession *session)
{
  return footing_session_get_timer_started_at (session) != 0;
}

gint64
footing_session_timer_seconds (FootingSession *session,
                               gint64          now)
{
  gint64 since = footing_session_get_timer_started_at (session);
  gint64 running = since != 0 ? MAX (now - since, 0) : 0;

  return footing_session_get_timer_seconds (session) + running;
}

gboolean
footing_session_timer_was_forgotten (FootingSession *session,
                                     gint64          now)
{
  return footing_session_timer_seconds (session, now) > FORGOTTEN_AFTER;
}

gint64
footing_session_timer_minutes (FootingSession *session,
                               gint64          now)
{
  gint64 seconds = footing_session_timer_seconds (session, now);

  if (seconds == 0 || footing_session_timer_was_forgotten (session, now))
    return 0;

  return MAX ((seconds + SECONDS_OF_A_MINUTE / 2) / SECONDS_OF_A_MINUTE, 1);
}

void
footing_session_timer_start (FootingSession *session,
                             gint64          now)
{
  if (!footing_session_timer_is_running (session))
    g_object_set (session, "timer-started-at", now, NULL);
}

void
footing_session_timer_pause (FootingSession *session,
                             gint64          now)
{
  g_object_set (session,
                "timer-seconds", footing_session_timer_seconds (session, now),
                "timer-started-at", G_GINT64_CONSTANT (0),
                NULL);
}

void
footing_session_timer_reset (FootingSession *session)
{
  g_object_set (session,
                "timer-seconds", G_GINT64_CONSTANT (0),
                "timer-started-at", G_GINT64_CONSTANT (0),
                NULL);
}
