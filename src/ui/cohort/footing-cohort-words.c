/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-cohort-words.h"
#include "footing-date-words.h"

typedef gboolean (*Counts) (FootingContext   *context,
                            FootingEnrolment *enrolment);

static gboolean
takes_place (FootingContext   *context,
             FootingEnrolment *enrolment)
{
  return footing_enrolment_get_state (enrolment) != FOOTING_ENROLMENT_STATE_ENDED;
}

static gboolean
is_active (FootingContext   *context,
           FootingEnrolment *enrolment)
{
  return footing_enrolment_get_state (enrolment) == FOOTING_ENROLMENT_STATE_ACTIVE;
}

static gboolean
is_alone (FootingContext   *context,
          FootingEnrolment *enrolment)
{
  return is_active (context, enrolment) &&
         footing_roster_preceptor_of (footing_context_get_roster (context), enrolment,
                                      footing_context_get_today (context)) == NULL;
}

static guint
count (FootingContext *context,
       FootingCohort  *cohort,
       Counts          counts)
{
  GListModel *enrolments = footing_roster_get_enrolments (footing_context_get_roster (context));
  gint64 id = footing_record_get_id (FOOTING_RECORD (cohort));
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (enrolments); i++)
    {
      g_autoptr(FootingEnrolment) enrolment = g_list_model_get_item (enrolments, i);

      n += footing_enrolment_get_cohort_id (enrolment) == id && counts (context, enrolment);
    }

  return n;
}

guint
footing_cohort_words_count (FootingContext *context,
                            FootingCohort  *cohort)
{
  return count (context, cohort, takes_place);
}

guint
footing_cohort_words_count_alone (FootingContext *context,
                                  FootingCohort  *cohort)
{
  return count (context, cohort, is_alone);
}

char *
footing_cohort_words_places (guint taken,
                             guint capacity)
{
  g_autofree char *of = NULL;

  if (capacity == 0)
    return g_strdup_printf (ngettext ("%u person, no limit", "%u people, no limit", taken), taken);

  if (taken > capacity)
    /* translators: how many people, how many places, and by how many that is too many */
    return g_strdup_printf (ngettext ("Over capacity: %1$u people for %2$u place, %3$u too many",
                                      "Over capacity: %1$u people for %2$u places, %3$u too many", capacity),
                            taken, capacity, taken - capacity);

  of = g_strdup_printf (ngettext ("%1$u of %2$u place taken", "%1$u of %2$u places taken", capacity), taken, capacity);
  if (taken == capacity)
    /* translators: %s is “12 of 12 places taken” */
    return g_strdup_printf (_("%s, none free"), of);

  /* translators: “9 of 12 places taken”, then how many are free */
  return g_strdup_printf (_("%1$s, %2$u free"), of, capacity - taken);
}

char *
footing_cohort_words_window (FootingCohort *cohort)
{
  FootingDay starts = footing_cohort_get_starts_on (cohort);
  FootingDay ends = footing_cohort_get_ends_on (cohort);
  g_autofree char *first = starts != FOOTING_DAY_NONE ? footing_date_words_short (starts) : NULL;
  g_autofree char *last = ends != FOOTING_DAY_NONE ? footing_date_words_short (ends) : NULL;

  if (first == NULL)
    return g_strdup (_("No first day yet"));
  if (last == NULL)
    /* translators: %s is a date */
    return g_strdup_printf (_("Starts %s"), first);

  /* translators: two dates */
  return g_strdup_printf (_("Starts from %1$s to %2$s"), first, last);
}

char *
footing_cohort_words_month (FootingDay day)
{
  g_autoptr(GDateTime) date = NULL;
  int year, month;

  if (day == FOOTING_DAY_NONE)
    return g_strdup (_("No Month Yet"));

  footing_day_to_ymd (day, &year, &month, NULL);
  date = g_date_time_new_utc (year, month, 1, 0, 0, 0);

  /* translators: a month and a year, such as “March 2026”; see strftime */
  return g_date_time_format (date, _("%B %Y"));
}

gboolean
footing_cohort_words_is_over (FootingContext *context,
                              FootingCohort  *cohort)
{
  FootingDay starts = footing_cohort_get_starts_on (cohort);
  FootingDay last = MAX (starts, footing_cohort_get_ends_on (cohort));

  return starts != FOOTING_DAY_NONE && last < footing_context_get_today (context) &&
         count (context, cohort, is_active) == 0;
}
