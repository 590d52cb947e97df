/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "footing-plan-words-private.h"
#include "footing-rota.h"

#define WEEK 7
#define DAY_MINUTES (24 * 60)

G_DEFINE_QUARK (footing-rota-error-quark, footing_rota_error)

/* ---- checking ------------------------------------------------------------------------------- */

static gboolean
check_days (FootingDay   from,
            FootingDay   to,
            GError     **error)
{
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  if (from == FOOTING_DAY_NONE)
    {
      g_set_error_literal (error, FOOTING_ROTA_ERROR, FOOTING_ROTA_ERROR_DAYS,
                           _("A rota or an absence has no first day."));
      return FALSE;
    }

  if (to == FOOTING_DAY_NONE || to >= from)
    return TRUE;

  first = footing_plan_words_day (from);
  last = footing_plan_words_day (to);
  g_set_error (error, FOOTING_ROTA_ERROR, FOOTING_ROTA_ERROR_DAYS,
               /* translators: both are dates */
               _("What begins on %s ends before that, on %s."), first, last);

  return FALSE;
}

static gboolean
check_letters (const char  *shifts,
               GError     **error)
{
  gsize length = shifts != NULL ? strlen (shifts) : 0;

  if (length == 0 || length % WEEK != 0)
    {
      g_set_error_literal (error, FOOTING_ROTA_ERROR, FOOTING_ROTA_ERROR_PATTERN,
                           _("A rota is made of whole weeks from Monday to Sunday, one letter a day."));
      return FALSE;
    }

  if (strspn (shifts, "DNO-") == length)
    return TRUE;

  g_set_error (error, FOOTING_ROTA_ERROR, FOOTING_ROTA_ERROR_PATTERN,
               /* translators: the letters stay as they are; %s is what was written */
               _("A rota knows D for a day shift, N for a night shift, O for a day off and - for "
                 "not known, and this one is “%s”."),
               shifts);

  return FALSE;
}

static gboolean
is_time (int minute)
{
  return minute >= 0 && minute <= DAY_MINUTES;
}

/* Only the shifts that occur need their times. */
static gboolean
check_times (const FootingRotaPattern  *self,
             GError                   **error)
{
  gboolean days = strchr (self->shifts, 'D') != NULL;
  gboolean nights = strchr (self->shifts, 'N') != NULL;

  if (days && !(is_time (self->day_starts) && is_time (self->day_ends) &&
                self->day_ends > self->day_starts))
    {
      g_set_error_literal (error, FOOTING_ROTA_ERROR, FOOTING_ROTA_ERROR_TIMES,
                           _("A day shift ends later on the day it begins."));
      return FALSE;
    }

  if (nights && !(is_time (self->night_starts) && is_time (self->night_ends) &&
                  self->night_ends < self->night_starts))
    {
      g_set_error_literal (error, FOOTING_ROTA_ERROR, FOOTING_ROTA_ERROR_TIMES,
                           _("A night shift ends on the next day, within a day of its beginning."));
      return FALSE;
    }

  return TRUE;
}

gboolean
footing_rota_check (const FootingRota  *self,
                    GError            **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (gsize i = 0; i < self->n_patterns; i++)
    if (!check_days (self->patterns[i].from, self->patterns[i].to, error) ||
        !check_letters (self->patterns[i].shifts, error) ||
        !check_times (&self->patterns[i], error))
      return FALSE;

  for (gsize i = 0; i < self->n_absences; i++)
    if (!check_days (self->absences[i].from, self->absences[i].to, error))
      return FALSE;

  return TRUE;
}

/* ---- looking up ----------------------------------------------------------------------------- */

static gboolean
covers (FootingDay from,
        FootingDay to,
        FootingDay day)
{
  return from != FOOTING_DAY_NONE && day >= from && (to == FOOTING_DAY_NONE || day <= to);
}

/* Returns: (nullable): the absence on @day that goes on longest */
static const FootingAbsence *
find_absence (const FootingRota *self,
              FootingDay         day)
{
  const FootingAbsence *found = NULL;

  for (gsize i = 0; i < self->n_absences; i++)
    {
      const FootingAbsence *absence = &self->absences[i];

      if (!covers (absence->from, absence->to, day))
        continue;
      if (absence->to == FOOTING_DAY_NONE)
        return absence;
      if (found == NULL || absence->to > found->to)
        found = absence;
    }

  return found;
}

static const FootingRotaPattern *
find_pattern (const FootingRota *self,
              FootingDay         day)
{
  const FootingRotaPattern *found = NULL;

  for (gsize i = 0; i < self->n_patterns; i++)
    {
      const FootingRotaPattern *pattern = &self->patterns[i];

      if (covers (pattern->from, pattern->to, day) &&
          (found == NULL || pattern->from >= found->from))
        found = pattern;
    }

  return found;
}

/* Returns: the letter of @day; nobody who is away has a shift. */
static char
find_shift (const FootingRota         *self,
            FootingDay                 day,
            const FootingRotaPattern **pattern)
{
  FootingDay monday;
  gsize length;

  *pattern = find_pattern (self, day);

  if (*pattern == NULL || (*pattern)->shifts == NULL || find_absence (self, day) != NULL)
    return '-';

  length = strlen ((*pattern)->shifts);
  monday = (*pattern)->from - (footing_day_weekday ((*pattern)->from) - FOOTING_MONDAY);

  return length > 0 ? (*pattern)->shifts[(gsize) (day - monday) % length] : '-';
}

/* Returns: the minute of @day at which the last night shift before it ended; may lie before
 * midnight. G_MININT when there was none. */
static int
find_night_end (const FootingRota *self,
                FootingDay         day)
{
  const FootingRotaPattern *pattern = NULL;

  if (find_shift (self, day - 1, &pattern) == 'N')
    return pattern->night_ends;

  /* One that ended late on the day before may still be rested from. */
  if (find_shift (self, day - 2, &pattern) == 'N')
    return pattern->night_ends - DAY_MINUTES;

  return G_MININT;
}

static FootingRotaAnswer
answer (FootingRotaState state,
        int              minute)
{
  return (FootingRotaAnswer) { .state = state, .minute = minute, .until = FOOTING_DAY_NONE };
}

static FootingRotaAnswer
answer_away (const FootingAbsence *absence)
{
  return (FootingRotaAnswer) {
           .state = FOOTING_ROTA_AWAY, .until = absence->to, .kind = absence->kind,
  };
}

FootingRotaAnswer
footing_rota_ask_day (const FootingRota *self,
                      FootingDay         day)
{
  const FootingAbsence *absence = NULL;
  const FootingRotaPattern *pattern = NULL;
  int ended;

  if (self == NULL)
    return answer (FOOTING_ROTA_UNKNOWN, 0);
  if ((absence = find_absence (self, day)) != NULL)
    return answer_away (absence);

  ended = find_night_end (self, day);
  if (ended > -FOOTING_ROTA_REST_MINUTES)
    return answer (FOOTING_ROTA_AFTER_NIGHT, ended + FOOTING_ROTA_REST_MINUTES);

  switch (find_shift (self, day, &pattern))
    {
    case 'D':
      return answer (FOOTING_ROTA_DAY_SHIFT, pattern->day_starts);
    case 'N':
      return answer (FOOTING_ROTA_NIGHT_SHIFT, pattern->night_starts);
    case 'O':
      return answer (FOOTING_ROTA_DAY_OFF, 0);
    default:
      return answer (FOOTING_ROTA_UNKNOWN, 0);
    }
}

/* What the letter of the day itself says about @minute. */
static FootingRotaAnswer
ask_shift (const FootingRota *self,
           FootingDay         day,
           int                minute)
{
  const FootingRotaPattern *pattern = NULL;

  switch (find_shift (self, day, &pattern))
    {
    case 'D':
      return minute >= pattern->day_starts && minute < pattern->day_ends
               ? answer (FOOTING_ROTA_DAY_SHIFT, pattern->day_starts)
               : answer (FOOTING_ROTA_FREE, 0);
    case 'N':
      return minute >= pattern->night_starts ? answer (FOOTING_ROTA_NIGHT_SHIFT, pattern->night_starts)
                                             : answer (FOOTING_ROTA_FREE, 0);
    case 'O':
      return answer (FOOTING_ROTA_DAY_OFF, 0);
    default:
      return answer (FOOTING_ROTA_UNKNOWN, 0);
    }
}

FootingRotaAnswer
footing_rota_ask_minute (const FootingRota *self,
                         FootingDay         day,
                         int                minute)
{
  const FootingAbsence *absence = NULL;
  const FootingRotaPattern *last_night = NULL;
  int ended;

  if (self == NULL)
    return answer (FOOTING_ROTA_UNKNOWN, 0);
  if ((absence = find_absence (self, day)) != NULL)
    return answer_away (absence);

  ended = find_night_end (self, day);
  if (minute < ended && find_shift (self, day - 1, &last_night) == 'N')
    return answer (FOOTING_ROTA_NIGHT_SHIFT, last_night->night_starts);
  if (ended != G_MININT && minute < ended + FOOTING_ROTA_REST_MINUTES)
    return answer (FOOTING_ROTA_AFTER_NIGHT, ended + FOOTING_ROTA_REST_MINUTES);

  return ask_shift (self, day, minute);
}

gboolean
footing_rota_speaks_against (FootingRotaState state)
{
  return state == FOOTING_ROTA_AFTER_NIGHT || state == FOOTING_ROTA_DAY_OFF ||
         state == FOOTING_ROTA_AWAY;
}

/* ---- words ---------------------------------------------------------------------------------- */

static char *
away_to_words (const FootingRotaAnswer *self)
{
  g_autofree char *until = NULL;

  if (self->until == FOOTING_DAY_NONE)
    switch (self->kind)
      {
      case FOOTING_ABSENCE_LEAVE:
        return g_strdup (_("On leave; until when is not known."));
      case FOOTING_ABSENCE_STUDY:
        return g_strdup (_("On a course; until when is not known."));
      case FOOTING_ABSENCE_AWAY:
      default:
        return g_strdup (_("Away; until when is not known."));
      }

  until = footing_plan_words_day (self->until);

  switch (self->kind)
    {
    case FOOTING_ABSENCE_LEAVE:
      /* translators: %s is a date */
      return g_strdup_printf (_("On leave until %s."), until);
    case FOOTING_ABSENCE_STUDY:
      /* translators: %s is a date */
      return g_strdup_printf (_("On a course until %s."), until);
    case FOOTING_ABSENCE_AWAY:
    default:
      /* translators: %s is a date */
      return g_strdup_printf (_("Away until %s."), until);
    }
}

char *
footing_rota_answer_to_words (const FootingRotaAnswer *self)
{
  g_autofree char *time = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  time = footing_plan_words_time (self->minute);

  switch (self->state)
    {
    case FOOTING_ROTA_FREE:
      return g_strdup (_("Not at work at that time."));
    case FOOTING_ROTA_DAY_SHIFT:
      /* translators: %s is a time of day */
      return g_strdup_printf (_("On a day shift from %s."), time);
    case FOOTING_ROTA_NIGHT_SHIFT:
      /* translators: %s is a time of day */
      return g_strdup_printf (_("On a night shift from %s."), time);
    case FOOTING_ROTA_AFTER_NIGHT:
      /* translators: %s is a time of day, eleven hours after the end of the shift */
      return g_strdup_printf (_("Rests after a night shift until %s."), time);
    case FOOTING_ROTA_DAY_OFF:
      return g_strdup (_("Has the day off."));
    case FOOTING_ROTA_AWAY:
      return away_to_words (self);
    case FOOTING_ROTA_UNKNOWN:
    default:
      return g_strdup (_("No rota is known for that day."));
    }
}
