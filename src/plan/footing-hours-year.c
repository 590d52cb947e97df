/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include "footing-hours-year.h"

#define MONTHS 12

/* Returns: the first day of a year; %FOOTING_DAY_NONE when it is not known */
static FootingDay
find_first (const FootingHoursYears *self,
            const GArray            *pauses,
            int                      number)
{
  FootingDay first = footing_day_add_months (self->anchor, MONTHS * (number - 1));

  return (FootingDay) footing_pauses_skip (pauses, first);
}

/* A programme ends on an anniversary, which is no year of its own. */
static gboolean
is_last (const FootingHoursYears *self,
         FootingDay               next)
{
  return next == FOOTING_DAY_NONE || next > FOOTING_DAY_LAST ||
         (self->ends != FOOTING_DAY_NONE && next >= self->ends);
}

/* Half a minute counts as a whole one. */
static int
share (int minutes,
       int part,
       int whole)
{
  return whole > 0 ? (int) ((2 * (gint64) minutes * part + whole) / (2 * whole)) : minutes;
}

static void
cut (const FootingHoursYears *self,
     const GArray            *pauses,
     FootingHoursYear        *year)
{
  int whole = 0;

  if (!self->pro_rata || self->ends == FOOTING_DAY_NONE || year->to == FOOTING_DAY_NONE ||
      year->to <= self->ends)
    return;

  whole = footing_pauses_count (pauses, year->from, year->to);
  year->is_part = TRUE;
  year->to = self->ends;
  year->target = share (self->minutes, footing_pauses_count (pauses, year->from, year->to), whole);
}

gboolean
footing_hours_year_find (const FootingHoursYears  *self,
                         FootingDay                day,
                         FootingHoursYear         *year,
                         GError                  **error)
{
  g_autoptr(GArray) pauses = NULL;
  FootingDay next;

  g_return_val_if_fail (self != NULL && self->anchor != FOOTING_DAY_NONE && year != NULL, FALSE);

  pauses = footing_pauses_new (self->pauses, self->n_pauses, self->anchor, error);
  if (pauses == NULL || day < self->anchor)
    return FALSE;

  /* A pause from the first day on belongs to the first year. */
  *year = (FootingHoursYear) { .number = 1, .from = self->anchor, .target = self->minutes };
  next = find_first (self, pauses, 2);

  while (next != FOOTING_DAY_NONE && next <= day && !is_last (self, next))
    {
      year->number++;
      year->from = next;
      next = find_first (self, pauses, year->number + 1);
    }

  year->to = next == FOOTING_DAY_NONE || next == self->ends ? next : next - 1;
  cut (self, pauses, year);

  return year->to == FOOTING_DAY_NONE || day <= year->to;
}
