/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-intake.h"

#define YEAR 12
#define PER_CENT 100

/* Beyond these a number is a slip, and sums might not fit. */
#define MOST_STARTERS 100000
#define MOST_LENGTH 60
#define MOST_MEETINGS 120
#define MOST_MEETING_MINUTES 1440
#define MOST_PROTECTED_MINUTES 200000
#define MOST_LIMIT 1000

G_DEFINE_QUARK (footing-intake-error-quark, footing_intake_error)

/* ---- checking ------------------------------------------------------------------------------- */

static gboolean
check_number (const char  *what,
              gint64       number,
              int          least,
              int          most,
              GError     **error)
{
  if (number >= least && number <= most)
    return TRUE;

  g_set_error (error, FOOTING_INTAKE_ERROR, FOOTING_INTAKE_ERROR_RANGE,
               /* translators: what the number is, then the smallest and the largest it can be */
               _("%s: a number from %d to %d is needed."), what, least, most);

  return FALSE;
}

static gboolean
check_lists (const FootingIntakeInput  *input,
             GError                   **error)
{
  for (gsize i = 0; i < input->n_starters; i++)
    if (!check_number (_("Starters in a month"), input->starters[i], 0, MOST_STARTERS, error))
      return FALSE;

  for (gsize i = 0; i < input->n_preceptors; i++)
    if (!check_number (_("Preceptees to a preceptor"), input->preceptors[i].limit, 0, MOST_LIMIT, error))
      return FALSE;

  return TRUE;
}

static gboolean
check (const FootingIntakeInput  *input,
       GError                   **error)
{
  if (input->first < FOOTING_DAY_FIRST || input->first > FOOTING_DAY_LAST ||
      footing_day_add_months (input->first, FOOTING_INTAKE_MOST_MONTHS + YEAR) > FOOTING_DAY_LAST)
    {
      g_set_error_literal (error, FOOTING_INTAKE_ERROR, FOOTING_INTAKE_ERROR_RANGE,
                           _("The months must lie between 1900 and 2188."));
      return FALSE;
    }

  return check_number (_("Months to look ahead"), input->n_months, 1, FOOTING_INTAKE_MOST_MONTHS, error) &&
         check_number (_("Months before the first"), input->n_past, 0, MOST_LENGTH, error) &&
         check_number (_("Months of a programme"), input->length, 1, MOST_LENGTH, error) &&
         check_number (_("Meetings"), input->n_meetings, 0, MOST_MEETINGS, error) &&
         check_number (_("Minutes of a meeting"), input->meeting_minutes, 0, MOST_MEETING_MINUTES, error) &&
         check_number (_("Protected minutes in a year"), input->protected_minutes, 0,
                       MOST_PROTECTED_MINUTES, error) &&
         check_number (_("Absence in per cent"), input->absence, 0, PER_CENT, error) &&
         check_lists (input, error);
}

/* ---- preceptees ----------------------------------------------------------------------------- */

/* @month counts from the first one looked at, and may lie before it. */
static int
count_starters (const FootingIntakeInput *input,
                int                       month)
{
  gint64 i = (gint64) month + input->n_past;

  return i >= 0 && i < (gint64) input->n_starters ? input->starters[i] : 0;
}

/* Returns: the month of a programme, from 0 on, in which its meeting @i is: the first is in the
 * first month, the last in the last, the others evenly between.
 */
static int
place_meeting (const FootingIntakeInput *input,
               int                       i)
{
  return input->n_meetings > 1 ? i * (input->length - 1) / (input->n_meetings - 1) : 0;
}

static void
count_preceptees (const FootingIntakeInput *input,
                  int                       i,
                  FootingIntakeMonth       *month)
{
  month->starters = count_starters (input, i);

  for (int age = 0; age < input->length; age++)
    month->on_programme += count_starters (input, i - age);

  for (int meeting = 0; meeting < input->n_meetings; meeting++)
    month->needed += (gint64) count_starters (input, i - place_meeting (input, meeting)) *
                     input->meeting_minutes;
}

/* ---- preceptors ----------------------------------------------------------------------------- */

static gboolean
is_there (const FootingIntakePreceptor *preceptor,
          FootingDay                    month)
{
  return (preceptor->prepared == FOOTING_DAY_NONE || preceptor->prepared <= month) &&
         (preceptor->leaves == FOOTING_DAY_NONE ||
          preceptor->leaves >= footing_day_add_months (month, 1));
}

/* Returns: protected time in a month, in parts of a minute of which there are 1200: it is divided
 * by months and per cents, and is rounded only once it has been added up.
 */
static gint64
count_protected (const FootingIntakeInput *input,
                 FootingDay                month)
{
  gint64 there = 0;

  for (gsize i = 0; i < input->n_preceptors; i++)
    if (is_there (&input->preceptors[i], month))
      there += (gint64) input->protected_minutes * (PER_CENT - input->absence);

  return there;
}

static void
count_preceptors (const FootingIntakeInput *input,
                  FootingIntakeMonth       *month)
{
  gint64 limits = 0;

  for (gsize i = 0; i < input->n_preceptors; i++)
    if (is_there (&input->preceptors[i], month->month))
      {
        month->preceptors++;
        limits += input->preceptors[i].limit;
      }

  month->places = (int) MIN (limits * (PER_CENT - input->absence) / PER_CENT, G_MAXINT);
  month->there = count_protected (input, month->month) / (YEAR * PER_CENT);
}

/* ---- months --------------------------------------------------------------------------------- */

static gint64
count_protected_in_year (const FootingIntakeInput *input,
                         FootingDay                first)
{
  gint64 there = 0;

  for (int i = 0; i < YEAR; i++)
    there += count_protected (input, footing_day_add_months (first, i));

  return there / (YEAR * PER_CENT);
}

static FootingIntakeRule
find_rule (const FootingIntakeMonth *month)
{
  if (month->waiting > 0)
    return FOOTING_INTAKE_PRECEPTOR;

  return month->short_by > 0 ? FOOTING_INTAKE_PROTECTED : FOOTING_INTAKE_KEPT;
}

/* Time may be taken at any point of its year, so a month is short only of the whole year's. */
static void
sum_up (const FootingIntakeInput *input,
        const FootingIntakeMonth *before,
        FootingIntakeMonth       *month)
{
  month->there_in_year = before != NULL ? before->there_in_year
                                        : count_protected_in_year (input, month->month);
  month->needed_so_far = month->needed + (before != NULL ? before->needed_so_far : 0);
  month->short_by = MAX (month->needed_so_far - month->there_in_year, 0);
  month->waiting = MAX (month->on_programme - month->places, 0);
  month->rule = find_rule (month);
}

static FootingDay
first_of_month (FootingDay day)
{
  int y, m;

  footing_day_to_ymd (day, &y, &m, NULL);

  return footing_day_from_ymd (y, m, 1);
}

static void
add_month (FootingIntake            *self,
           const FootingIntakeInput *input,
           int                       i)
{
  const FootingIntakeMonth *before = NULL;
  FootingIntakeMonth month = { .month = footing_day_add_months (first_of_month (input->first), i) };

  if (i % YEAR != 0)
    before = &g_array_index (self->months, FootingIntakeMonth, i - 1);

  count_preceptees (input, i, &month);
  count_preceptors (input, &month);
  sum_up (input, before, &month);

  self->most_waiting = MAX (self->most_waiting, month.waiting);
  self->most_short = MAX (self->most_short, month.short_by);
  if (self->missed < 0 && month.rule != FOOTING_INTAKE_KEPT)
    self->missed = i;

  g_array_append_val (self->months, month);
}

FootingIntake *
footing_intake_new (const FootingIntakeInput  *input,
                    GError                   **error)
{
  FootingIntake *self = NULL;

  g_return_val_if_fail (input != NULL, NULL);

  if (!check (input, error))
    return NULL;

  self = g_new0 (FootingIntake, 1);
  self->missed = -1;
  self->months = g_array_new (FALSE, FALSE, sizeof (FootingIntakeMonth));

  for (int i = 0; i < input->n_months; i++)
    add_month (self, input, i);

  return self;
}

void
footing_intake_free (FootingIntake *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->months);
  g_free (self);
}

int
footing_intake_month_load (const FootingIntakeMonth *self)
{
  g_return_val_if_fail (self != NULL, -1);

  if (self->preceptors == 0)
    return -1;

  return (int) MIN ((200 * (gint64) self->on_programme + self->preceptors) / (2 * (gint64) self->preceptors),
                    G_MAXINT);
}
