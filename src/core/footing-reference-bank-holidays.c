/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-calendar.h"
#include "footing-reference-private.h"

/* The rules of a computed year begin in 1978. */
#define FIRST_YEAR 1978
#define LAST_YEAR 2199

static const char * const basis_words[] = { "published", "computed", NULL };

static const char * const change_words[] = { "added", "cancelled", NULL };
static const FootingBankHolidayKind changes[] = {
  FOOTING_BANK_HOLIDAY_ADDED, FOOTING_BANK_HOLIDAY_CANCELLED
};

/* The year that is being read. */
typedef struct
{
  GPtrArray *holidays;
  int        year;
  gboolean   published;
} Year;

static FootingBankHoliday *
read_holiday (FootingJsonSource *source,
              const GPtrArray   *before,
              gboolean           published)
{
  FootingDay day = footing_json_source_get_day (source, "date");
  g_autofree char *name = footing_json_source_get_text (source, "name");

  for (guint i = 0; i < before->len; i++)
    if (((const FootingBankHoliday *) before->pdata[i])->day == day)
      footing_json_source_refuse (source, "date", -1, _("this day is there twice"));

  return footing_bank_holiday_new (day, name, published);
}

static gpointer
read_day (FootingJsonSource *source,
          gpointer           user_data)
{
  Year *year = user_data;
  FootingBankHoliday *holiday = read_holiday (source, year->holidays, year->published);
  int y;

  if (holiday->day == FOOTING_DAY_NONE)
    return holiday;

  footing_day_to_ymd (holiday->day, &y, NULL, NULL);

  if (y != year->year)
    footing_json_source_refuse (source, "date", -1, _("this day is not in %d"), year->year);

  return holiday;
}

static gpointer
read_year (FootingJsonSource *source,
           gpointer           user_data)
{
  Year year = { .holidays = user_data };

  year.year = footing_json_source_get_integer (source, "year", FIRST_YEAR, LAST_YEAR);
  year.published = footing_json_source_get_choice (source, "basis", basis_words) == 0;
  footing_json_source_read_list (source, "days", year.holidays, read_day, &year);

  return NULL;
}

static gpointer
read_exception (FootingJsonSource *source,
                gpointer           user_data)
{
  FootingBankHoliday *holiday = read_holiday (source, user_data, TRUE);
  g_autofree char *why = footing_json_source_get_text (source, "why");

  holiday->kind = changes[footing_json_source_get_choice (source, "change", change_words)];

  return holiday;
}

void
_footing_reference_read_bank_holidays (FootingJsonSource       *source,
                                       FootingReferenceReading *reading)
{
  GPtrArray *holidays = reading->fresh[LIST_BANK_HOLIDAYS];

  footing_json_source_read_optional_list (source, "years", NULL, read_year, holidays);
  footing_json_source_read_optional_list (source, "exceptions", holidays, read_exception, holidays);
}
