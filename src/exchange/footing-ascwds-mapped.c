/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* Rows of a table whose columns somebody has explained. They become rows as of a staff file, so that
 * all that comes after is the same.
 */

#define G_LOG_DOMAIN "footing-exchange"

#include "config.h"

#include <string.h>

#include "footing-ascwds-private.h"
#include "footing-fold.h"

/* Nobody who works today began before. */
#define EARLIEST_YEAR 1940

/* An intake is planned, and so is a first day; what is further away is a slip. */
#define MONTHS_AHEAD 24

#define HOURS_IN_A_WEEK 168

/* ---- Columns ---- */

static char *
tidy_name (const FootingCsvField *cell)
{
  return g_strstrip (g_strndup (cell->text, cell->length));
}

/* A column is where it was when somebody looked, or else wherever its name is now. */
static int
find_place (FootingAscwdsReading      *self,
            const FootingMappedColumn *column,
            guint                      place)
{
  const GPtrArray *names = self->header->names;

  if (place < names->len && g_str_equal (names->pdata[place], column->name))
    return (int) place;

  for (guint i = 0; i < names->len; i++)
    if (g_str_equal (names->pdata[i], column->name))
      return (int) i;

  return -1;
}

static FootingAscwdsHeader *
header_new (const FootingCsvRecord *record)
{
  FootingAscwdsHeader *header = g_new0 (FootingAscwdsHeader, 1);

  header->kind = FOOTING_ASCWDS_KIND_MAPPED;
  header->names = g_ptr_array_new_with_free_func (g_free);
  header->faults = g_ptr_array_new ();
  memset (header->places, -1, sizeof header->places);

  for (guint i = 0; i < record->n_fields; i++)
    g_ptr_array_add (header->names, tidy_name (&record->fields[i]));

  return header;
}

gboolean
_footing_ascwds_map_header (FootingAscwdsReading   *self,
                            const FootingCsvRecord *record)
{
  gboolean good = TRUE;

  self->header = header_new (record);
  self->file->kind = FOOTING_ASCWDS_KIND_MAPPED;
  memset (self->places, -1, sizeof self->places);

  for (guint i = 0; i < self->map->columns->len; i++)
    {
      const FootingMappedColumn *column = g_ptr_array_index (self->map->columns, i);
      FootingAscwdsProblem *problem = NULL;

      if (column->field == FOOTING_COLUMN_FIELD_NONE)
        continue;

      self->places[column->field] = find_place (self, column, i);
      if (self->places[column->field] >= 0)
        continue;

      problem = _footing_ascwds_add_problem (self, FOOTING_ASCWDS_PROBLEM_COLUMN_MISSING,
                                             FOOTING_ASCWDS_OUTCOME_NOTHING_READ);
      problem->column = g_string_chunk_insert (self->file->texts, column->name);
      good = FALSE;
    }

  return good;
}

/* ---- Cells ---- */

static FootingAscwdsProblem *
add_problem (FootingAscwdsReading     *self,
             FootingColumnField        field,
             FootingAscwdsProblemCode  code,
             FootingAscwdsOutcome      outcome)
{
  return _footing_ascwds_add_place_problem (self, (guint) self->places[field], code, outcome);
}

static FootingCsvField
get_cell (FootingAscwdsReading   *self,
          const FootingCsvRecord *record,
          FootingColumnField      field)
{
  return _footing_ascwds_cell_at (record, self->places[field]);
}

static gboolean
is_too_long (FootingCsvField cell,
             guint           most)
{
  return cell.length > most && g_utf8_strlen (cell.text, (gssize) cell.length) > (glong) most;
}

/* Returns: (nullable): the text of a cell that a row can do without */
static const char *
take_text (FootingAscwdsReading   *self,
           const FootingCsvRecord *record,
           FootingColumnField      field,
           guint                   most)
{
  FootingCsvField cell = get_cell (self, record, field);

  if (cell.length == 0)
    return NULL;

  if (is_too_long (cell, most))
    {
      add_problem (self, field, FOOTING_ASCWDS_PROBLEM_LONG_ID, FOOTING_ASCWDS_OUTCOME_KEPT_WITHOUT)->number = most;
      return NULL;
    }

  return field == FOOTING_COLUMN_FIELD_WORKPLACE ? _footing_ascwds_keep_establishment (self, cell)
                                                 : _footing_ascwds_keep_text (self, cell);
}

/* The whole name, of one column or of two. */
static char *
read_name (FootingAscwdsReading   *self,
           const FootingCsvRecord *record)
{
  const FootingColumnField parts[] = {
    FOOTING_COLUMN_FIELD_NAME,
    FOOTING_COLUMN_FIELD_FIRST_NAME,
    FOOTING_COLUMN_FIELD_LAST_NAME,
  };
  GString *name = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      FootingCsvField cell = get_cell (self, record, parts[i]);

      if (cell.length > 0 && name->len > 0)
        g_string_append_c (name, ' ');
      g_string_append_len (name, cell.text, (gssize) cell.length);
    }

  return g_string_free_and_steal (name);
}

static FootingColumnField
field_of_name (FootingAscwdsReading *self)
{
  if (self->places[FOOTING_COLUMN_FIELD_NAME] >= 0)
    return FOOTING_COLUMN_FIELD_NAME;

  return self->places[FOOTING_COLUMN_FIELD_LAST_NAME] >= 0 ? FOOTING_COLUMN_FIELD_LAST_NAME
                                                           : FOOTING_COLUMN_FIELD_FIRST_NAME;
}

/* Returns: (nullable): NULL where nobody can be kept without it */
static const char *
take_name (FootingAscwdsReading   *self,
           const FootingCsvRecord *record)
{
  g_autofree char *name = read_name (self, record);
  FootingCsvField cell = { name, strlen (name) };

  if (cell.length == 0)
    {
      add_problem (self, field_of_name (self), FOOTING_ASCWDS_PROBLEM_EMPTY_CELL, FOOTING_ASCWDS_OUTCOME_LEFT_OUT);
      return NULL;
    }

  if (is_too_long (cell, FOOTING_COLUMN_MAP_MAX_NAME))
    {
      add_problem (self, field_of_name (self), FOOTING_ASCWDS_PROBLEM_LONG_ID,
                   FOOTING_ASCWDS_OUTCOME_LEFT_OUT)
        ->number = FOOTING_COLUMN_MAP_MAX_NAME;
      return NULL;
    }

  return _footing_ascwds_keep_text (self, cell);
}

/* ---- Days ---- */

static FootingDateOrder
order_of (FootingAscwdsReading *self,
          FootingColumnField    field)
{
  int column = footing_column_map_place (self->map, field);
  const FootingMappedColumn *mapped = g_ptr_array_index (self->map->columns, (guint) column);

  /* A column without a date needs no order. */
  return mapped->order != 0 ? mapped->order : FOOTING_DATE_ORDER_DAY_FIRST;
}

/* Only what is made of figures is shown: anything else may not be meant for here. */
static FootingDay
refuse_day (FootingAscwdsReading *self,
            FootingColumnField    field,
            FootingCsvField       cell)
{
  FootingAscwdsProblem *problem = add_problem (self, field, FOOTING_ASCWDS_PROBLEM_BAD_DATE,
                                               FOOTING_ASCWDS_OUTCOME_KEPT_WITHOUT);
  g_autofree char *text = g_strndup (cell.text, cell.length);

  if (cell.length <= 10 && text[strspn (text, "0123456789/-. ")] == '\0')
    problem->text = g_string_chunk_insert (self->file->texts, text);

  return FOOTING_DAY_NONE;
}

static FootingDay
refuse_future (FootingAscwdsReading *self,
               FootingColumnField    field,
               FootingDay            day)
{
  int year, month, number;
  g_autofree char *text = NULL;

  footing_day_to_ymd (day, &year, &month, &number);
  text = g_strdup_printf ("%02d/%02d/%04d", number, month, year);
  add_problem (self, field, FOOTING_ASCWDS_PROBLEM_FUTURE_DATE, FOOTING_ASCWDS_OUTCOME_KEPT_WITHOUT)->text =
    g_string_chunk_insert (self->file->texts, text);

  return FOOTING_DAY_NONE;
}

static FootingDay
take_day (FootingAscwdsReading   *self,
          const FootingCsvRecord *record,
          FootingColumnField      field,
          int                     months_ahead)
{
  FootingCsvField cell = get_cell (self, record, field);
  g_autofree char *text = g_strndup (cell.text, cell.length);
  FootingDay day = FOOTING_DAY_NONE;

  if (cell.length == 0)
    return FOOTING_DAY_NONE;

  if (!footing_date_order_parse (order_of (self, field), text, self->today, &day) ||
      day < footing_day_from_ymd (EARLIEST_YEAR, 1, 1))
    return refuse_day (self, field, cell);

  return day > footing_day_add_months (self->today, months_ahead) ? refuse_future (self, field, day) : day;
}

/* ---- The job ---- */

static double
take_hours (FootingAscwdsReading   *self,
            const FootingCsvRecord *record)
{
  FootingCsvField cell = get_cell (self, record, FOOTING_COLUMN_FIELD_CONTRACT_HOURS);
  g_autofree char *text = g_strndup (cell.text, MIN (cell.length, 16));
  double hours = 0;

  if (cell.length == 0)
    return -1;

  if (cell.length < 16 && _footing_ascwds_parse_hours (text, &hours) && hours <= HOURS_IN_A_WEEK)
    return hours;

  add_problem (self, FOOTING_COLUMN_FIELD_CONTRACT_HOURS, FOOTING_ASCWDS_PROBLEM_BAD_HOURS,
               FOOTING_ASCWDS_OUTCOME_KEPT_WITHOUT);

  return -1;
}

/* The code of what stands in the cell; NULL for a word that nobody has explained. */
static const char *
code_of_cell (FootingAscwdsReading *self,
              FootingCsvField       cell)
{
  g_autofree char *text = g_strndup (cell.text, cell.length);
  g_autofree char *word = footing_fold_text (text);

  return g_hash_table_lookup (self->map->roles, word);
}

/* Returns whether rows with this role are to be imported. */
static gboolean
take_role (FootingAscwdsReading   *self,
           const FootingCsvRecord *record,
           FootingAscwdsCode      *role)
{
  FootingCsvField cell = get_cell (self, record, FOOTING_COLUMN_FIELD_JOB_ROLE);
  const char *code = self->map->everyone;

  if (self->places[FOOTING_COLUMN_FIELD_JOB_ROLE] >= 0)
    {
      if (cell.length == 0)
        {
          add_problem (self, FOOTING_COLUMN_FIELD_JOB_ROLE, FOOTING_ASCWDS_PROBLEM_EMPTY_CELL,
                       FOOTING_ASCWDS_OUTCOME_KEPT_WITHOUT);
          return TRUE;
        }

      code = code_of_cell (self, cell);
      if (code == NULL || *code == '\0')
        return FALSE;
    }

  g_strlcpy (role->raw, code, sizeof role->raw);
  role->number = *code != '\0' ? (int) g_ascii_strtoll (code, NULL, 10) : -1;

  return TRUE;
}

/* ---- Rows ---- */

gboolean
_footing_ascwds_read_mapped (FootingAscwdsReading   *self,
                             const FootingCsvRecord *record)
{
  const FootingAscwdsCode no_code = { "", -1 };
  FootingStaffRow row = {
    .line = self->line,
    .employment_status = no_code,
    .job_role = no_code,
    .nmc_register = no_code,
    .recruitment_source = no_code,
  };

  if (!take_role (self, record, &row.job_role))
    {
      self->file->n_passed_over++;
      return TRUE;
    }

  row.display_id = take_name (self, record);
  if (row.display_id == NULL)
    return FALSE;

  row.establishment_id = take_text (self, record, FOOTING_COLUMN_FIELD_WORKPLACE, FOOTING_COLUMN_MAP_MAX_NAME);
  row.worker_id = take_text (self, record, FOOTING_COLUMN_FIELD_WORKER_ID, FOOTING_ASCWDS_MAX_ID);
  row.start_date = take_day (self, record, FOOTING_COLUMN_FIELD_STARTED_ON, MONTHS_AHEAD);
  row.registered_on = take_day (self, record, FOOTING_COLUMN_FIELD_REGISTERED_ON, 0);
  row.contract_hours = take_hours (self, record);
  g_array_append_val (self->file->staff, row);

  return TRUE;
}
