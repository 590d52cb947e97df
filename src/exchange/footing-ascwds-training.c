/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* What somebody has been trained in. Of a row only the name and the days are kept: a note may say
 * anything about anybody.
 */

#define G_LOG_DOMAIN "footing-exchange"

#include "config.h"

#include <stdlib.h>
#include <string.h>

#include <glib/gi18n.h>

#include "footing-ascwds-private.h"

#define MAX_NAME 120

/* A validity is a number of months; none would be longer than a life at work. */
#define MOST_MONTHS 600

#define NO_END "none"

/* Headers until 2025 called it a description. */
static const char *
take_name (FootingAscwdsReading   *self,
           const FootingCsvRecord *record)
{
  FootingAscwdsColumn column = self->header->places[FOOTING_ASCWDS_TRAININGNAME] >= 0 ? FOOTING_ASCWDS_TRAININGNAME
                                                                                     : FOOTING_ASCWDS_DESCRIPTION;
  const char *name = NULL;
  FootingAscwdsCode category = { "", -1 };
  g_autofree char *text = NULL;

  if (!_footing_ascwds_take_id (self, record, column, FOOTING_ASCWDS_OPTIONAL, MAX_NAME, &name))
    return NULL;
  if (name != NULL)
    return name;

  /* A name may be left out where the category says enough, to whoever knows the numbers. */
  if (!_footing_ascwds_take_code (self, record, FOOTING_ASCWDS_CATEGORY, FOOTING_ASCWDS_REQUIRED, NULL, &category))
    return NULL;

  /* translators: %s is a number that ASC-WDS gives to a kind of training */
  text = g_strdup_printf (_("Training category %s"), category.raw);

  return g_string_chunk_insert_const (self->file->texts, text);
}

static FootingDay
take_day (FootingAscwdsReading   *self,
          const FootingCsvRecord *record,
          FootingAscwdsColumn     column)
{
  char text[16];
  FootingDay day = FOOTING_DAY_NONE;
  gboolean fits = _footing_ascwds_copy_cell (self, record, column, text, sizeof text);

  if (fits && (text[0] == '\0' || footing_day_parse_uk (text, &day)))
    return day;

  _footing_ascwds_add_cell_problem (self, column, FOOTING_ASCWDS_PROBLEM_BAD_DATE,
                                    FOOTING_ASCWDS_OUTCOME_KEPT_WITHOUT);

  return FOOTING_DAY_NONE;
}

/* What was finished in the future was not. */
static FootingDay
take_done_on (FootingAscwdsReading   *self,
              const FootingCsvRecord *record)
{
  FootingDay day = take_day (self, record, FOOTING_ASCWDS_DATECOMPLETED);
  char text[16];

  if (day == FOOTING_DAY_NONE || day <= self->today)
    return day;

  _footing_ascwds_copy_cell (self, record, FOOTING_ASCWDS_DATECOMPLETED, text, sizeof text);
  _footing_ascwds_add_cell_problem (self, FOOTING_ASCWDS_DATECOMPLETED, FOOTING_ASCWDS_PROBLEM_FUTURE_DATE,
                                    FOOTING_ASCWDS_OUTCOME_KEPT_WITHOUT)
    ->text =
    g_string_chunk_insert (self->file->texts, text);

  return FOOTING_DAY_NONE;
}

/* The day that is named, or as many months after the training as it is valid. */
static FootingDay
take_expires_on (FootingAscwdsReading   *self,
                 const FootingCsvRecord *record,
                 FootingDay              done_on)
{
  FootingDay day = take_day (self, record, FOOTING_ASCWDS_EXPIRYDATE);
  char text[16];
  int months;

  if (day != FOOTING_DAY_NONE || done_on == FOOTING_DAY_NONE ||
      !_footing_ascwds_copy_cell (self, record, FOOTING_ASCWDS_VALIDITY, text, sizeof text) ||
      text[0] == '\0' || g_ascii_strcasecmp (text, NO_END) == 0)
    return day;

  months = text[strspn (text, "0123456789")] == '\0' ? atoi (text) : 0;
  if (months > 0 && months <= MOST_MONTHS)
    return footing_day_add_months (done_on, months);

  _footing_ascwds_add_cell_problem (self, FOOTING_ASCWDS_VALIDITY, FOOTING_ASCWDS_PROBLEM_BAD_NUMBER,
                                    FOOTING_ASCWDS_OUTCOME_KEPT_WITHOUT);

  return FOOTING_DAY_NONE;
}

gboolean
_footing_ascwds_read_training (FootingAscwdsReading   *self,
                               const FootingCsvRecord *record)
{
  FootingTrainingRow row = { .line = self->line };
  const char *worker_id = NULL;
  const char *establishment_id = NULL;
  g_autofree char *key = NULL;
  gboolean good;

  good = _footing_ascwds_take_id (self, record, FOOTING_ASCWDS_LOCALESTID, FOOTING_ASCWDS_REQUIRED,
                                  FOOTING_ASCWDS_MAX_ID, &establishment_id);
  good = _footing_ascwds_take_id (self, record, FOOTING_ASCWDS_UNIQUEWORKERID, FOOTING_ASCWDS_REQUIRED,
                                  FOOTING_ASCWDS_MAX_ID, &worker_id) &&
         good;
  row.name = good ? take_name (self, record) : NULL;
  if (row.name == NULL)
    return FALSE;

  /* Somebody has many trainings: keys repeat. */
  key = footing_ascwds_make_key (establishment_id, worker_id);
  row.key = g_string_chunk_insert_const (self->file->texts, key);
  row.done_on = take_done_on (self, record);
  row.expires_on = take_expires_on (self, record, row.done_on);
  g_array_append_val (self->file->trainings, row);

  return TRUE;
}
