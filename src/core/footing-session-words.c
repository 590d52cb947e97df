/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-session-words.h"

#define TIME_PATTERN "^(?<hour>\\d{1,2})(?:[:.]?(?<minute>\\d{2}))?\\s*(?:(?<half>[ap])\\.?m\\.?)?$"

static const struct
{
  const char *words;
  const char *icon;
} modes[] = {
  [FOOTING_SESSION_MODE_IN_PERSON] = { N_("In person"), "system-users-symbolic" },
  [FOOTING_SESSION_MODE_PHONE] = { N_("Phone"), "call-start-symbolic" },
  [FOOTING_SESSION_MODE_VIDEO] = { N_("Video"), "camera-video-symbolic" },
};

const char *
footing_session_mode_words (FootingSessionMode mode)
{
  g_return_val_if_fail (mode < G_N_ELEMENTS (modes), "");

  return _(modes[mode].words);
}

const char *
footing_session_mode_icon (FootingSessionMode mode)
{
  g_return_val_if_fail (mode < G_N_ELEMENTS (modes), NULL);

  return modes[mode].icon;
}

const char *
footing_session_state_words (FootingSessionState state)
{
  switch (state)
    {
    case FOOTING_SESSION_STATE_PLANNED:
      return _("Planned");
    case FOOTING_SESSION_STATE_MISSED:
      return _("Missed");
    case FOOTING_SESSION_STATE_HELD:
    default:
      return NULL;
    }
}

char *
footing_minutes_words (gint64 minutes)
{
  int hours = (int) (minutes / 60);
  int rest = (int) (minutes % 60);
  g_autofree char *hours_words = NULL;
  g_autofree char *rest_words = NULL;

  rest_words = g_strdup_printf (ngettext ("%d minute", "%d minutes", rest), rest);
  if (hours == 0)
    return g_steal_pointer (&rest_words);

  hours_words = g_strdup_printf (ngettext ("%d hour", "%d hours", hours), hours);
  if (rest == 0)
    return g_steal_pointer (&hours_words);

  /* translators: a length of time: 1 hour 30 minutes */
  return g_strdup_printf (_("%1$s %2$s"), hours_words, rest_words);
}

char *
footing_time_words (gint64 minutes)
{
  if (minutes < 0)
    return NULL;

  return g_strdup_printf ("%02d:%02d", (int) (minutes / 60), (int) (minutes % 60));
}

/* The number of a group; -1 when the group is not there. */
static int
number_of (GMatchInfo *match,
           const char *group)
{
  g_autofree char *digits = g_match_info_fetch_named (match, group);

  if (digits == NULL || *digits == '\0')
    return -1;

  return (int) g_ascii_strtoll (digits, NULL, 10);
}

/* Returns 'a' for before noon, 'p' for after, 0 when nobody said. */
static char
half_of (GMatchInfo *match)
{
  g_autofree char *half = g_match_info_fetch_named (match, "half");

  return half != NULL ? g_ascii_tolower (*half) : 0;
}

/* The hour of a whole day; -1 when there is no such hour. */
static int
hour_of (GMatchInfo *match)
{
  char half = half_of (match);
  int hour = number_of (match, "hour");

  if (half == 0)
    return hour < 24 ? hour : -1;

  if (hour < 1 || hour > 12)
    return -1;

  return hour % 12 + (half == 'p' ? 12 : 0);
}

gboolean
footing_time_parse (const char *text,
                    gint64     *minutes)
{
  g_autoptr(GRegex) pattern = NULL;
  g_autoptr(GMatchInfo) match = NULL;
  g_autofree char *stripped = g_strstrip (g_strdup (text));
  int hour, minute;

  if (*stripped == '\0')
    {
      *minutes = -1;
      return TRUE;
    }

  pattern = g_regex_new (TIME_PATTERN, G_REGEX_CASELESS, 0, NULL);
  if (!g_regex_match (pattern, stripped, 0, &match))
    return FALSE;

  hour = hour_of (match);
  minute = number_of (match, "minute");

  if (hour < 0 || minute > 59 || (minute < 0 && half_of (match) == 0))
    return FALSE;

  *minutes = hour * 60 + MAX (minute, 0);

  return TRUE;
}

char *
footing_session_facts_words (FootingSession *session,
                             FootingDay      today)
{
  g_autoptr(GStrvBuilder) parts = g_strv_builder_new ();
  g_auto(GStrv) words = NULL;
  gint64 minutes = footing_session_get_actual_minutes (session);
  char *time = footing_time_words (footing_session_get_starts_at (session));

  g_strv_builder_take (parts, footing_date_words (footing_session_get_held_on (session), today));
  if (time != NULL)
    g_strv_builder_take (parts, time);
  g_strv_builder_add (parts, footing_session_mode_words (footing_session_get_mode (session)));
  if (minutes > 0)
    g_strv_builder_take (parts, footing_minutes_words (minutes));
  words = g_strv_builder_end (parts);

  return g_strjoinv ("\u00a0· ", words);
}
