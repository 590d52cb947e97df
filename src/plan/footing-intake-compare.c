/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-intake.h"
#include "footing-plan-words-private.h"

/* ---- side by side --------------------------------------------------------------------------- */

static const FootingIntakeMonth *
month_at (const FootingIntake *self,
          guint                i)
{
  return i < self->months->len ? &g_array_index (self->months, FootingIntakeMonth, i) : NULL;
}

GArray *
footing_intake_compare (const FootingIntake *first,
                        const FootingIntake *second)
{
  GArray *pairs = g_array_new (FALSE, FALSE, sizeof (FootingIntakePair));
  const FootingIntakeMonth *a, *b;
  guint i = 0, j = 0;

  g_return_val_if_fail (first != NULL && second != NULL, pairs);

  while ((a = month_at (first, i), b = month_at (second, j), a != NULL || b != NULL))
    {
      gboolean take_first = a != NULL && (b == NULL || a->month <= b->month);
      gboolean take_second = b != NULL && (a == NULL || b->month <= a->month);
      FootingIntakePair pair = {
        take_first ? a->month : b->month, take_first ? a : NULL, take_second ? b : NULL
      };

      g_array_append_val (pairs, pair);
      i += take_first;
      j += take_second;
    }

  return pairs;
}

/* ---- words ---------------------------------------------------------------------------------- */

static char *
no_preceptor_to_words (const FootingIntake      *self,
                       const FootingIntakeMonth *month)
{
  g_autofree char *name = footing_plan_words_month (month->month);
  g_autofree char *lack = NULL;
  g_autofree char *remedy = NULL;

  lack = g_strdup_printf (ngettext ("%d preceptee would have no preceptor in %s.",
                                    "%d preceptees would have no preceptor in %s.", month->waiting),
                          month->waiting, name);
  remedy = g_strdup_printf (ngettext ("Room for %d more in the busiest month would do.",
                                      "Room for %d more in the busiest month would do.",
                                      self->most_waiting),
                            self->most_waiting);

  /* translators: two sentences */
  return g_strdup_printf (_("%s %s"), lack, remedy);
}

static char *
no_time_to_words (const FootingIntake      *self,
                  const FootingIntakeMonth *month)
{
  g_autofree char *name = footing_plan_words_month (month->month);
  g_autofree char *needed = footing_plan_words_minutes (month->needed_so_far);
  g_autofree char *there = footing_plan_words_minutes (month->there_in_year);
  g_autofree char *more = footing_plan_words_minutes (self->most_short);

  /* translators: a month, then three times, such as “75 h” */
  return g_strdup_printf (_("By %s the meetings of the year would need %s, and its protected time is %s. "
                            "%s more in a year would do."),
                          name, needed, there, more);
}

char *
footing_intake_to_words (const FootingIntake *self)
{
  const FootingIntakeMonth *month = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->missed < 0)
    return g_strdup_printf (ngettext ("Preceptors and protected time would do for the %u month looked at.",
                                      "Preceptors and protected time would do for all %u months looked at.",
                                      self->months->len),
                            self->months->len);

  month = month_at (self, (guint) self->missed);

  return month->rule == FOOTING_INTAKE_PRECEPTOR ? no_preceptor_to_words (self, month)
                                                 : no_time_to_words (self, month);
}

static FootingDay
missed_month (const FootingIntake *self)
{
  return self->missed < 0 ? G_MAXINT32 : month_at (self, (guint) self->missed)->month;
}

static char *
later_to_words (FootingDay first,
                FootingDay second)
{
  g_autofree char *a = footing_plan_words_month (first);
  g_autofree char *b = footing_plan_words_month (second);

  if (first == second)
    /* translators: %s is a month */
    return g_strdup_printf (_("In both, something would be missed from %s on."), a);

  return first < second
           /* translators: both are months */
           ? g_strdup_printf (_("In the first, something would be missed from %s on; in the second, not "
                                "before %s."),
                              a, b)
           /* translators: both are months */
           : g_strdup_printf (_("In the second, something would be missed from %s on; in the first, not "
                                "before %s."),
                              b, a);
}

char *
footing_intake_comparison_to_words (const FootingIntake *first,
                                    const FootingIntake *second)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (first != NULL && second != NULL, NULL);

  if (first->missed < 0 && second->missed < 0)
    return g_strdup (_("In neither would anything be missed."));
  if (first->missed >= 0 && second->missed >= 0)
    return later_to_words (missed_month (first), missed_month (second));

  name = footing_plan_words_month (MIN (missed_month (first), missed_month (second)));

  /* translators: %s is a month */
  return second->missed < 0
           ? g_strdup_printf (_("In the first, something would be missed from %s on; in the second, nothing."),
                              name)
           : g_strdup_printf (_("In the second, something would be missed from %s on; in the first, nothing."),
                              name);
}
