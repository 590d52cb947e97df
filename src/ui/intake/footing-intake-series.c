/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <math.h>

#include <glib/gi18n.h>

#include "footing-axis.h"
#include "footing-intake-series.h"

#define MINUTES_OF_AN_HOUR 60.0

static double
value_of (const FootingIntakeMonth *month,
          FootingIntakeCurve        curve)
{
  switch (curve)
    {
    case FOOTING_INTAKE_CURVE_PLACES:
      return month->places;
    case FOOTING_INTAKE_CURVE_NEEDED:
      return month->needed_so_far / MINUTES_OF_AN_HOUR;
    case FOOTING_INTAKE_CURVE_THERE:
      return month->there_in_year / MINUTES_OF_AN_HOUR;
    case FOOTING_INTAKE_CURVE_PEOPLE:
    default:
      return month->on_programme;
    }
}

static const char *
name_of (FootingIntakeCurve curve)
{
  switch (curve)
    {
    case FOOTING_INTAKE_CURVE_PLACES:
      return _("Places with preceptors");
    case FOOTING_INTAKE_CURVE_NEEDED:
      return _("Meetings of the year so far");
    case FOOTING_INTAKE_CURVE_THERE:
      return _("Protected time of the year");
    case FOOTING_INTAKE_CURVE_PEOPLE:
    default:
      return _("On a programme");
    }
}

int
footing_intake_months_between (FootingDay first,
                               FootingDay second)
{
  int years[2], months[2];

  footing_day_to_ymd (first, &years[0], &months[0], NULL);
  footing_day_to_ymd (second, &years[1], &months[1], NULL);

  return (years[1] - years[0]) * 12 + months[1] - months[0];
}

static FootingDay
first_of (const FootingIntake *intake)
{
  return g_array_index (intake->months, FootingIntakeMonth, 0).month;
}

/* The last month is closed by a point at its end. */
static void
set_points (FootingSeries       *self,
            const FootingIntake *intake,
            FootingIntakeCurve   curve,
            int                  offset)
{
  int n = (int) intake->months->len;
  g_autofree FootingPoint *points = g_new0 (FootingPoint, n + 1);

  for (int i = 0; i <= n; i++)
    {
      const FootingIntakeMonth *month = &g_array_index (intake->months, FootingIntakeMonth, (guint) MIN (i, n - 1));

      points[i] = (FootingPoint) { (i + offset) * FOOTING_AXIS_MONTH, value_of (month, curve), NAN, NAN };
    }

  footing_series_set_points (self, points, (gsize) n + 1);
}

/* Whether what would be missed first shows in this curve. */
static gboolean
is_missed_in (const FootingIntake *intake,
              FootingIntakeCurve   curve)
{
  FootingIntakeRule rule = FOOTING_INTAKE_KEPT;

  if (intake->missed >= 0)
    rule = g_array_index (intake->months, FootingIntakeMonth, (guint) intake->missed).rule;

  return (curve == FOOTING_INTAKE_CURVE_PEOPLE && rule == FOOTING_INTAKE_PRECEPTOR) ||
         (curve == FOOTING_INTAKE_CURVE_NEEDED && rule == FOOTING_INTAKE_PROTECTED);
}

FootingSeries *
footing_intake_series_new (const FootingIntake *intake,
                           FootingIntakeCurve   curve,
                           const char          *scenario,
                           FootingDay           origin,
                           guint                look)
{
  int offset = footing_intake_months_between (origin, first_of (intake));
  /* translators: what a curve shows, and the name of a scenario */
  g_autofree char *name = scenario != NULL ? g_strdup_printf (_("%1$s, “%2$s”"), name_of (curve), scenario)
                                           : g_strdup (name_of (curve));
  FootingSeries *self = footing_series_new (name, look);

  g_object_set_data_full (G_OBJECT (self), "months", g_array_ref (intake->months), (GDestroyNotify) g_array_unref);
  set_points (self, intake, curve, offset);

  if (is_missed_in (intake, curve))
    {
      double mark = (offset + intake->missed) * FOOTING_AXIS_MONTH;

      footing_series_set_marks (self, &mark, 1);
    }

  return self;
}

const FootingIntakeMonth *
footing_intake_series_get_month (FootingSeries *self,
                                 gsize          point)
{
  GArray *months = g_object_get_data (G_OBJECT (self), "months");

  return &g_array_index (months, FootingIntakeMonth, MIN (point, months->len - 1));
}

double
footing_intake_series_get_most (FootingSeries *self)
{
  gsize n_points;
  const FootingPoint *points = footing_series_get_points (self, &n_points);
  double most = 0;

  for (gsize i = 0; i < n_points; i++)
    most = MAX (most, points[i].y);

  return most;
}

char *
footing_intake_words_month (FootingDay month)
{
  g_autoptr(GDateTime) time = g_date_time_new_from_unix_utc ((gint64) month * 24 * 60 * 60);

  /* translators: a month of a plan, see g_date_time_format: March 2026 */
  return g_date_time_format (time, _("%B %Y"));
}

char *
footing_intake_series_words (FootingSeries *self,
                             gsize          point,
                             gpointer       unused)
{
  const FootingIntakeMonth *month = footing_intake_series_get_month (self, point);
  g_autofree char *name = footing_intake_words_month (month->month);
  g_autofree char *people = NULL;
  g_autofree char *waiting = NULL;
  g_autofree char *time = NULL;

  people = g_strdup_printf (ngettext ("%d on a programme", "%d on a programme", month->on_programme),
                            month->on_programme);
  waiting = month->waiting > 0
              ? g_strdup_printf (ngettext ("%d of them without a preceptor", "%d of them without a preceptor",
                                           month->waiting), month->waiting)
              : g_strdup_printf (ngettext ("%d place", "%d places", month->places), month->places);
  /* translators: hours of meetings in a year so far, and hours of protected time in that year */
  time = g_strdup_printf (_("%1$.0f hours of meetings this year, %2$.0f protected"),
                          month->needed_so_far / MINUTES_OF_AN_HOUR, month->there_in_year / MINUTES_OF_AN_HOUR);

  return g_strdup_printf ("%s\n%s, %s\n%s", name, people, waiting, time);
}
