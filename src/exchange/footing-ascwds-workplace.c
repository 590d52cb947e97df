/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-exchange"

#include "config.h"

#include <stdlib.h>
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

/* ---- How many there are, came and left ---- */

/* More than any list there can be: a hundred job roles of three digits. */
#define LONGEST_LIST 512

#define MOST_DIGITS 6

/* Returns the number at the start of @text, and where it ends; -1 for none, or too large a one. */
static int
parse_number (const char  *text,
              const char **end)
{
  gsize n_digits = strspn (text, "0123456789");

  *end = text + n_digits;

  return n_digits > 0 && n_digits <= MOST_DIGITS ? atoi (text) : -1;
}

/* Returns: (transfer full) (nullable): the numbers of a list such as 0;2;1 */
static GArray *
parse_list (const char *text)
{
  g_autoptr(GArray) numbers = g_array_new (FALSE, FALSE, sizeof (int));

  while (*text != '\0')
    {
      int number = parse_number (text, &text);

      if (number < 0 || (*text != ';' && *text != '\0'))
        return NULL;

      g_array_append_val (numbers, number);
      text += *text == ';';
    }

  return g_steal_pointer (&numbers);
}

/* Returns: (transfer full) (nullable): the numbers of a cell; none of an empty one */
static GArray *
take_list (FootingAscwdsReading     *self,
           const FootingCsvRecord   *record,
           FootingAscwdsColumn       column,
           FootingAscwdsProblemCode  code)
{
  char text[LONGEST_LIST];
  GArray *numbers = _footing_ascwds_copy_cell (self, record, column, text, sizeof text) ? parse_list (text) : NULL;

  if (numbers == NULL)
    _footing_ascwds_add_cell_problem (self, column, code, FOOTING_ASCWDS_OUTCOME_KEPT_WITHOUT);

  return numbers;
}

static int
take_total (FootingAscwdsReading   *self,
            const FootingCsvRecord *record)
{
  g_autoptr(GArray) numbers = take_list (self, record, FOOTING_ASCWDS_TOTALPERMTEMP,
                                         FOOTING_ASCWDS_PROBLEM_BAD_NUMBER);

  if (numbers == NULL || numbers->len == 0)
    return -1;

  if (numbers->len == 1)
    return g_array_index (numbers, int, 0);

  _footing_ascwds_add_cell_problem (self, FOOTING_ASCWDS_TOTALPERMTEMP, FOOTING_ASCWDS_PROBLEM_BAD_NUMBER,
                                    FOOTING_ASCWDS_OUTCOME_KEPT_WITHOUT);

  return -1;
}

static gboolean
are_not_known (const GArray *numbers)
{
  return numbers->len == 0 || (numbers->len == 1 && g_array_index (numbers, int, 0) == FOOTING_ASCWDS_NOT_KNOWN);
}

/* Returns: (transfer full) (nullable): one number for each of @n_roles; NULL when they are not known */
static GArray *
take_counts (FootingAscwdsReading   *self,
             const FootingCsvRecord *record,
             FootingAscwdsColumn     column,
             guint                   n_roles)
{
  g_autoptr(GArray) numbers = take_list (self, record, column, FOOTING_ASCWDS_PROBLEM_BAD_COUNTS);

  if (numbers == NULL || are_not_known (numbers))
    return NULL;

  if (numbers->len == n_roles)
    return g_steal_pointer (&numbers);

  _footing_ascwds_add_cell_problem (self, column, FOOTING_ASCWDS_PROBLEM_BAD_COUNTS,
                                    FOOTING_ASCWDS_OUTCOME_KEPT_WITHOUT);

  return NULL;
}

static int
nth_or_unknown (const GArray *numbers,
                guint         n)
{
  return numbers != NULL ? g_array_index (numbers, int, n) : -1;
}

/* A code has at most three digits. */
static gboolean
are_roles (const GArray *numbers)
{
  for (guint i = 0; numbers != NULL && i < numbers->len; i++)
    if (g_array_index (numbers, int, i) > 999)
      return FALSE;

  return numbers != NULL;
}

static void
take_role_counts (FootingAscwdsReading   *self,
                  const FootingCsvRecord *record,
                  FootingWorkplaceRow    *row)
{
  g_autoptr(GArray) roles = take_list (self, record, FOOTING_ASCWDS_ALLJOBROLES, FOOTING_ASCWDS_PROBLEM_BAD_ROLES);
  g_autoptr(GArray) starters = NULL;
  g_autoptr(GArray) leavers = NULL;
  g_autoptr(GArray) vacancies = NULL;

  row->first_role_count = self->file->role_counts->len;
  if (!are_roles (roles) || roles->len == 0)
    return;

  starters = take_counts (self, record, FOOTING_ASCWDS_STARTERS, roles->len);
  leavers = take_counts (self, record, FOOTING_ASCWDS_LEAVERS, roles->len);
  vacancies = take_counts (self, record, FOOTING_ASCWDS_VACANCIES, roles->len);

  for (row->n_role_counts = 0; row->n_role_counts < roles->len; row->n_role_counts++)
    {
      guint n = row->n_role_counts;
      FootingWorkplaceRoleCount count = { .starters = nth_or_unknown (starters, n),
                                          .leavers = nth_or_unknown (leavers, n),
                                          .vacancies = nth_or_unknown (vacancies, n) };

      g_snprintf (count.job_role, sizeof count.job_role, "%d", g_array_index (roles, int, n));
      g_array_append_val (self->file->role_counts, count);
    }
}

/* ---- A row ---- */

gboolean
_footing_ascwds_read_workplace (FootingAscwdsReading   *self,
                                const FootingCsvRecord *record)
{
  FootingWorkplaceRow row = { .line = self->line, .name = "", .main_service = { "", -1 }, .total_staff = -1 };
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
      row.total_staff = take_total (self, record);
      take_role_counts (self, record, &row);
    }

  if (!good || !_footing_ascwds_take_key (self, row.establishment_id, NULL, &row.key))
    return FALSE;

  g_array_append_val (self->file->workplaces, row);

  return TRUE;
}
