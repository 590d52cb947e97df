/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-exchange"

#include "config.h"

#include <string.h>

#include "footing-ascwds-private.h"

/* What is longer is not a name. */
#define MAX_NAME 120

/* A digit, a hyphen and 8 to 12 digits: 1-123456789 */
static gboolean
is_cqc_number (const char *text)
{
  gsize n_digits;

  if (!g_ascii_isdigit (text[0]) || text[1] != '-')
    return FALSE;

  n_digits = strspn (text + 2, "0123456789");

  return n_digits >= 8 && n_digits <= 12 && text[2 + n_digits] == '\0';
}

static const char *
take_cqc_number (FootingAscwdsReading   *self,
                 const FootingCsvRecord *record,
                 FootingAscwdsColumn     column)
{
  char text[16] = "";
  gboolean fits = _footing_ascwds_copy_cell (self, record, column, text, sizeof text);

  if (fits && text[0] == '\0')
    return NULL;

  if (fits && is_cqc_number (text))
    return g_string_chunk_insert (self->file->texts, text);

  _footing_ascwds_add_cell_problem (self, column, FOOTING_ASCWDS_PROBLEM_BAD_LOCATION,
                                    FOOTING_ASCWDS_OUTCOME_KEPT_WITHOUT);

  return NULL;
}

gboolean
_footing_ascwds_read_workplace (FootingAscwdsReading   *self,
                                const FootingCsvRecord *record)
{
  FootingWorkplaceRow row = { .line = self->line, .name = "", .main_service = { "", -1 } };
  gboolean is_delete, good;

  row.status = _footing_ascwds_take_status (self, record);
  is_delete = row.status == FOOTING_ASCWDS_STATUS_DELETE;

  good = _footing_ascwds_take_id (self, record, FOOTING_ASCWDS_LOCALESTID,
                                  FOOTING_ASCWDS_REQUIRED, FOOTING_ASCWDS_MAX_ID,
                                  &row.establishment_id);
  good = _footing_ascwds_take_id (self, record, FOOTING_ASCWDS_ESTNAME,
                                  is_delete ? FOOTING_ASCWDS_OPTIONAL : FOOTING_ASCWDS_REQUIRED,
                                  MAX_NAME, &row.name) && good;

  if (!is_delete)
    {
      row.provider_id = take_cqc_number (self, record, FOOTING_ASCWDS_PROVNUM);
      row.location_id = take_cqc_number (self, record, FOOTING_ASCWDS_LOCATIONID);
      _footing_ascwds_take_code (self, record, FOOTING_ASCWDS_MAINSERVICE, FOOTING_ASCWDS_OPTIONAL,
                                 NULL, &row.main_service);
    }

  if (!good || !_footing_ascwds_take_key (self, row.establishment_id, NULL, &row.key))
    return FALSE;

  g_array_append_val (self->file->workplaces, row);

  return TRUE;
}
