/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-calendar.h"

#define DAYS_A_YEAR 8

struct _FootingCalendar
{
  GHashTable *names;     /* day → name: listed and added */
  GHashTable *cancelled; /* set of days */
  GHashTable *years;     /* set of years that are listed whole */
};

typedef struct
{
  FootingDay  day;
  const char *name;
} ComputedDay;

/* ---- the rules ------------------------------------------------------------------------------ */

FootingDay
footing_calendar_easter (int year)
{
  int golden = year % 19;
  int century = year / 100;
  int of_century = year % 100;
  int shift = (century - (century + 8) / 25 + 1) / 3;
  int moon = (19 * golden + century - century / 4 - shift + 15) % 30;
  int weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - moon - of_century % 4) % 7;
  int correction = (golden + 11 * moon + 22 * weekday) / 451;
  int since_march = moon + weekday - 7 * correction + 114;

  return footing_day_from_ymd (year, since_march / 31, since_march % 31 + 1);
}

static FootingDay
first_monday (int year,
              int month)
{
  FootingDay first = footing_day_from_ymd (year, month, 1);

  return first + (8 - footing_day_weekday (first)) % 7;
}

static FootingDay
last_monday (int year,
             int month)
{
  FootingDay last = footing_day_from_ymd (year, month, 31);

  return last - (footing_day_weekday (last) - FOOTING_MONDAY);
}

static FootingDay
after_weekend (FootingDay day)
{
  while (footing_day_weekday (day) >= FOOTING_SATURDAY)
    day++;

  return day;
}

/* A substitute never falls on the other holiday: with Christmas on a Sunday, Boxing Day keeps
 * the Monday and Christmas moves past it.
 */
static void
compute_christmas (int         year,
                   ComputedDay days[2])
{
  FootingDay christmas = footing_day_from_ymd (year, 12, 25);

  if (footing_day_weekday (christmas) == FOOTING_SUNDAY)
    {
      days[0] = (ComputedDay) { christmas + 1, _("Boxing Day") };
      days[1] = (ComputedDay) { christmas + 2, _("Christmas Day (substitute day)") };
      return;
    }

  days[0] = (ComputedDay) { after_weekend (christmas), _("Christmas Day") };
  days[1] = (ComputedDay) { after_weekend (days[0].day + 1), _("Boxing Day") };

  if (days[0].day != christmas)
    days[0].name = _("Christmas Day (substitute day)");
  if (days[1].day != christmas + 1)
    days[1].name = _("Boxing Day (substitute day)");
}

static void
compute_year (int         year,
              ComputedDay days[DAYS_A_YEAR])
{
  FootingDay new_year = footing_day_from_ymd (year, 1, 1);
  FootingDay easter = footing_calendar_easter (year);

  days[0] = (ComputedDay) { after_weekend (new_year), _("New Year’s Day") };
  days[1] = (ComputedDay) { easter - 2, _("Good Friday") };
  days[2] = (ComputedDay) { easter + 1, _("Easter Monday") };
  days[3] = (ComputedDay) { first_monday (year, 5), _("Early May bank holiday") };
  days[4] = (ComputedDay) { last_monday (year, 5), _("Spring bank holiday") };
  days[5] = (ComputedDay) { last_monday (year, 8), _("Summer bank holiday") };
  compute_christmas (year, days + 6);

  if (days[0].day != new_year)
    days[0].name = _("New Year’s Day (substitute day)");
}

static const char *
computed_name (int        year,
               FootingDay day)
{
  ComputedDay days[DAYS_A_YEAR];

  compute_year (year, days);

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    if (days[i].day == day)
      return days[i].name;

  return NULL;
}

/* ---- the list ------------------------------------------------------------------------------- */

FootingBankHoliday *
footing_bank_holiday_new (FootingDay  day,
                          const char *name,
                          gboolean    published)
{
  FootingBankHoliday *self = g_new0 (FootingBankHoliday, 1);

  self->day = day;
  self->name = g_strdup (name);
  self->published = published;

  return self;
}

void
footing_bank_holiday_free (FootingBankHoliday *self)
{
  if (self == NULL)
    return;

  g_free (self->name);
  g_free (self);
}

gboolean
footing_bank_holiday_kind_from_text (const char             *text,
                                     FootingBankHolidayKind *kind)
{
  static const char * const kinds[] = { "listed", "added", "cancelled" };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_strcmp0 (text, kinds[i]) != 0)
        continue;

      *kind = i;
      return TRUE;
    }

  return FALSE;
}

static int
year_of (FootingDay day)
{
  int year;

  footing_day_to_ymd (day, &year, NULL, NULL);

  return year;
}

static void
take_holiday (FootingCalendar          *self,
              const FootingBankHoliday *holiday)
{
  if (holiday->kind == FOOTING_BANK_HOLIDAY_CANCELLED)
    {
      g_hash_table_add (self->cancelled, GINT_TO_POINTER (holiday->day));
      return;
    }

  g_hash_table_insert (self->names, GINT_TO_POINTER (holiday->day),
                       g_strdup (holiday->name != NULL ? holiday->name : ""));

  if (holiday->kind == FOOTING_BANK_HOLIDAY_LISTED)
    g_hash_table_add (self->years, GINT_TO_POINTER (year_of (holiday->day)));
}

FootingCalendar *
footing_calendar_new (const GPtrArray *holidays)
{
  FootingCalendar *self = g_new0 (FootingCalendar, 1);

  self->names = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->cancelled = g_hash_table_new (NULL, NULL);
  self->years = g_hash_table_new (NULL, NULL);

  for (guint i = 0; holidays != NULL && i < holidays->len; i++)
    take_holiday (self, g_ptr_array_index (holidays, i));

  return self;
}

void
footing_calendar_free (FootingCalendar *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->names);
  g_hash_table_unref (self->cancelled);
  g_hash_table_unref (self->years);
  g_free (self);
}

/* ---- asking --------------------------------------------------------------------------------- */

const char *
footing_calendar_get_name (const FootingCalendar *self,
                           FootingDay             day)
{
  const char *name;

  g_return_val_if_fail (day != FOOTING_DAY_NONE, NULL);

  if (self == NULL)
    return computed_name (year_of (day), day);

  if (g_hash_table_contains (self->cancelled, GINT_TO_POINTER (day)))
    return NULL;

  name = g_hash_table_lookup (self->names, GINT_TO_POINTER (day));

  if (name != NULL || g_hash_table_contains (self->years, GINT_TO_POINTER (year_of (day))))
    return name;

  return computed_name (year_of (day), day);
}

gboolean
footing_calendar_is_bank_holiday (const FootingCalendar *self,
                                  FootingDay             day)
{
  return footing_calendar_get_name (self, day) != NULL;
}

gboolean
footing_calendar_is_working_day (const FootingCalendar *self,
                                 FootingDay             day)
{
  return footing_day_weekday (day) <= FOOTING_FRIDAY &&
         !footing_calendar_is_bank_holiday (self, day);
}

FootingDay
footing_calendar_next_working_day (const FootingCalendar *self,
                                   FootingDay             day)
{
  while (!footing_calendar_is_working_day (self, day))
    day++;

  return day;
}

GPtrArray *
footing_calendar_compute_year (int year)
{
  GPtrArray *holidays = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_bank_holiday_free);
  ComputedDay days[DAYS_A_YEAR];

  compute_year (year, days);

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    g_ptr_array_add (holidays, footing_bank_holiday_new (days[i].day, days[i].name, FALSE));

  return holidays;
}
