/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-exchange"

#include "config.h"

#include <string.h>

#include "footing-ascwds-private.h"

/* The codes of the bulk upload in 2026, from the public repository of the service. A code that is
 * not here is no error, only new: it is kept and shown as it is. */
static const guint8 employment_statuses[] = { 1, 2, 3, 4, 7, 0 };
static const guint8 job_roles[] = {
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 15, 16, 17, 23, 24, 25, 26, 27, 34, 35, 36, 37, 38, 39, 40,
  42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 0,
};
static const guint8 registers[] = { 1, 2, 3, 4, 5, 0 };
static const guint8 recruitment_sources[] = { 1, 2, 5, 7, 8, 10, 12, 15, 16, 17, 18, 0 };

#define FIRST_ROLE_AFTER_EDUCATION 18

#define HOURS_UNKNOWN 999
#define HOURS_IN_A_WEEK 168

static gboolean
take_id (FootingAscwdsReading    *self,
         const FootingCsvRecord  *record,
         FootingAscwdsColumn      column,
         FootingAscwdsNeed        need,
         const char             **id)
{
  return _footing_ascwds_take_id (self, record, column, need, FOOTING_ASCWDS_MAX_ID, id);
}

static gboolean
take_ids (FootingAscwdsReading   *self,
          const FootingCsvRecord *record,
          FootingStaffRow        *row)
{
  gboolean is_delete = row->status == FOOTING_ASCWDS_STATUS_DELETE;
  gboolean good;

  good = take_id (self, record, FOOTING_ASCWDS_LOCALESTID,
                  FOOTING_ASCWDS_REQUIRED, &row->establishment_id);
  good = take_id (self, record, FOOTING_ASCWDS_UNIQUEWORKERID,
                  FOOTING_ASCWDS_REQUIRED, &row->worker_id) && good;
  good = take_id (self, record, FOOTING_ASCWDS_DISPLAYID,
                  is_delete ? FOOTING_ASCWDS_OPTIONAL : FOOTING_ASCWDS_REQUIRED,
                  &row->display_id) && good;

  take_id (self, record, FOOTING_ASCWDS_TRANSFERSTAFFRECORD,
           FOOTING_ASCWDS_OPTIONAL, &row->new_establishment_id);
  take_id (self, record, FOOTING_ASCWDS_CHGUNIQUEWRKID,
           FOOTING_ASCWDS_OPTIONAL, &row->new_worker_id);

  return good;
}

/* Only what is made of figures is shown in a problem: anything else may not be meant for here. */
static gboolean
can_be_shown (const char *text)
{
  return strspn (text, "0123456789/-. ") == strlen (text);
}

static gboolean
refuse_date (FootingAscwdsReading     *self,
             FootingAscwdsProblemCode  code,
             const char               *text)
{
  FootingAscwdsProblem *problem;

  problem = _footing_ascwds_add_cell_problem (self, FOOTING_ASCWDS_STARTDATE, code,
                                              FOOTING_ASCWDS_OUTCOME_LEFT_OUT);
  if (text != NULL && can_be_shown (text))
    problem->text = g_string_chunk_insert (self->file->texts, text);

  return FALSE;
}

static gboolean
take_start_date (FootingAscwdsReading   *self,
                 const FootingCsvRecord *record,
                 FootingDay             *day)
{
  char text[16];

  if (!_footing_ascwds_copy_cell (self, record, FOOTING_ASCWDS_STARTDATE, text, sizeof text))
    return refuse_date (self, FOOTING_ASCWDS_PROBLEM_BAD_DATE, NULL);

  if (text[0] == '\0')
    {
      _footing_ascwds_add_cell_problem (self, FOOTING_ASCWDS_STARTDATE,
                                        FOOTING_ASCWDS_PROBLEM_EMPTY_CELL,
                                        FOOTING_ASCWDS_OUTCOME_KEPT_WITHOUT);
      return TRUE;
    }

  if (!footing_day_parse_uk (text, day))
    return refuse_date (self, FOOTING_ASCWDS_PROBLEM_BAD_DATE, text);

  if (*day > self->today)
    return refuse_date (self, FOOTING_ASCWDS_PROBLEM_FUTURE_DATE, text);

  return TRUE;
}

/* Figures with at most one point among them; no sign, no exponent, and the same in every locale. */
gboolean
_footing_ascwds_parse_hours (const char *text,
                             double     *hours)
{
  guint64 digits = 0, scale = 1;
  gboolean has_point = FALSE, has_digit = FALSE;

  for (; *text != '\0'; text++)
    {
      if (*text == '.' && !has_point)
        {
          has_point = TRUE;
          continue;
        }

      if (!g_ascii_isdigit (*text))
        return FALSE;

      has_digit = TRUE;
      digits = digits * 10 + (*text - '0');
      scale *= has_point ? 10 : 1;
    }

  *hours = (double) digits / scale;

  return has_digit;
}

static void
take_hours (FootingAscwdsReading   *self,
            const FootingCsvRecord *record,
            double                 *hours)
{
  char text[16];
  double number = HOURS_UNKNOWN;
  gboolean good;

  good = _footing_ascwds_copy_cell (self, record, FOOTING_ASCWDS_CONTHOURS, text, sizeof text) &&
         (text[0] == '\0' || _footing_ascwds_parse_hours (text, &number)) &&
         (number <= HOURS_IN_A_WEEK || number == HOURS_UNKNOWN);

  if (!good)
    _footing_ascwds_add_cell_problem (self, FOOTING_ASCWDS_CONTHOURS,
                                      FOOTING_ASCWDS_PROBLEM_BAD_HOURS,
                                      FOOTING_ASCWDS_OUTCOME_KEPT_WITHOUT);
  else if (number != HOURS_UNKNOWN)
    *hours = number;
}

static gboolean
take_job (FootingAscwdsReading   *self,
          const FootingCsvRecord *record,
          FootingStaffRow        *row)
{
  gboolean good;

  good = take_start_date (self, record, &row->start_date);
  good = _footing_ascwds_take_code (self, record, FOOTING_ASCWDS_MAINJOBROLE,
                                    FOOTING_ASCWDS_REQUIRED, job_roles, &row->job_role) && good;
  _footing_ascwds_take_code (self, record, FOOTING_ASCWDS_EMPLSTATUS,
                             FOOTING_ASCWDS_WANTED, employment_statuses, &row->employment_status);
  _footing_ascwds_take_code (self, record, FOOTING_ASCWDS_RECSOURCE,
                             FOOTING_ASCWDS_OPTIONAL, recruitment_sources, &row->recruitment_source);
  take_hours (self, record, &row->contract_hours);

  /* The service ignores the cell in rows of everybody else, whatever is left standing there. */
  if (row->job_role.number == FOOTING_ASCWDS_REGISTERED_NURSE)
    _footing_ascwds_take_code (self, record, FOOTING_ASCWDS_NMCREG,
                               FOOTING_ASCWDS_OPTIONAL, registers, &row->nmc_register);

  return good;
}

gboolean
_footing_ascwds_read_staff (FootingAscwdsReading   *self,
                            const FootingCsvRecord *record)
{
  const FootingAscwdsCode no_code = { "", -1 };
  FootingStaffRow row = {
    .line = self->line,
    .display_id = "",
    .start_date = FOOTING_DAY_NONE,
    .registered_on = FOOTING_DAY_NONE,
    .employment_status = no_code,
    .job_role = no_code,
    .nmc_register = no_code,
    .recruitment_source = no_code,
    .contract_hours = -1,
  };
  gboolean good;

  row.status = _footing_ascwds_take_status (self, record);
  good = take_ids (self, record, &row);

  if (row.status != FOOTING_ASCWDS_STATUS_DELETE)
    good = take_job (self, record, &row) && good;

  /* Last, so that a row that is left out does not take the place of a better one. */
  if (!good || !_footing_ascwds_take_key (self, row.establishment_id, row.worker_id, &row.key))
    {
      _footing_ascwds_keep_left_out (self, row.establishment_id, row.worker_id);
      return FALSE;
    }

  g_array_append_val (self->file->staff, row);

  return TRUE;
}

gboolean
footing_staff_row_is_mapped (const FootingStaffRow *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->key == NULL;
}

gboolean
footing_staff_row_is_nursing (const FootingStaffRow *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->job_role.number == FOOTING_ASCWDS_REGISTERED_NURSE ||
         self->job_role.number == FOOTING_ASCWDS_NURSING_ASSOCIATE;
}

gboolean
footing_staff_row_suggests_newly_registered (const FootingStaffRow *self,
                                             FootingDay             today)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return footing_staff_row_is_nursing (self) &&
         self->recruitment_source.number == FIRST_ROLE_AFTER_EDUCATION &&
         self->start_date != FOOTING_DAY_NONE &&
         footing_day_add_months (self->start_date, 12) > today;
}
