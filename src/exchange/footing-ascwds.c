/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-exchange"

#include "config.h"

#include <string.h>

#include "footing-ascwds-private.h"

/* More than the most rows can need. It ends a stream of nothing but empty lines. */
#define MAX_BYTES (256 * 1024 * 1024)

static FootingAscwdsFile *
file_new (void)
{
  FootingAscwdsFile *self = g_new0 (FootingAscwdsFile, 1);

  self->staff = g_array_new (FALSE, FALSE, sizeof (FootingStaffRow));
  self->workplaces = g_array_new (FALSE, FALSE, sizeof (FootingWorkplaceRow));
  self->trainings = g_array_new (FALSE, FALSE, sizeof (FootingTrainingRow));
  self->role_counts = g_array_new (FALSE, FALSE, sizeof (FootingWorkplaceRoleCount));
  self->left_out_keys = g_ptr_array_new ();
  self->problems = g_array_new (FALSE, FALSE, sizeof (FootingAscwdsProblem));
  self->texts = g_string_chunk_new (16 * 1024);

  return self;
}

void
footing_ascwds_file_free (FootingAscwdsFile *self)
{
  g_array_unref (self->staff);
  g_array_unref (self->workplaces);
  g_array_unref (self->trainings);
  g_array_unref (self->role_counts);
  g_ptr_array_unref (self->left_out_keys);
  g_array_unref (self->problems);
  g_string_chunk_free (self->texts);
  g_free (self);
}

static void
reading_clear (FootingAscwdsReading *self)
{
  g_clear_pointer (&self->header, footing_ascwds_header_free);
  g_clear_pointer (&self->lines, g_hash_table_unref);
  g_clear_pointer (&self->file, footing_ascwds_file_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FootingAscwdsReading, reading_clear)

static const char *
keep_text (FootingAscwdsReading *self,
           const char           *text)
{
  return text != NULL ? g_string_chunk_insert_const (self->file->texts, text) : NULL;
}

/* What the CSV reader found, by its code; whether the rows after it can still be read. */
static const struct
{
  FootingAscwdsProblemCode code;
  gboolean only_one_row;
} csv_problems[] = {
  [FOOTING_CSV_ERROR_NUL_BYTE] = { FOOTING_ASCWDS_PROBLEM_NUL_BYTE, TRUE },
  [FOOTING_CSV_ERROR_OPEN_QUOTE] = { FOOTING_ASCWDS_PROBLEM_OPEN_QUOTE, TRUE },
  [FOOTING_CSV_ERROR_STRAY_QUOTE] = { FOOTING_ASCWDS_PROBLEM_STRAY_QUOTE, TRUE },
  [FOOTING_CSV_ERROR_TOO_LONG] = { FOOTING_ASCWDS_PROBLEM_LONG_LINE, FALSE },
  [FOOTING_CSV_ERROR_TOO_LARGE] = { FOOTING_ASCWDS_PROBLEM_TOO_LARGE, FALSE },
  [FOOTING_CSV_ERROR_UTF_16] = { FOOTING_ASCWDS_PROBLEM_UTF_16, FALSE },
  [FOOTING_CSV_ERROR_NOT_TEXT] = { FOOTING_ASCWDS_PROBLEM_NOT_TEXT, FALSE },
};

/* Turns an error of the CSV reader into a problem. Returns whether reading can go on. */
static gboolean
add_csv_problem (FootingAscwdsReading *self,
                 FootingCsvReader     *reader,
                 const GError         *error)
{
  guint column = footing_csv_reader_get_column (reader);
  gboolean go_on = csv_problems[error->code].only_one_row && self->header != NULL;
  FootingAscwdsOutcome outcome = FOOTING_ASCWDS_OUTCOME_NOTHING_READ;
  FootingAscwdsProblem *problem;

  if (self->header != NULL)
    outcome = go_on ? FOOTING_ASCWDS_OUTCOME_LEFT_OUT : FOOTING_ASCWDS_OUTCOME_STOPPED;

  self->line = footing_csv_reader_get_line (reader);
  problem = _footing_ascwds_add_problem (self, csv_problems[error->code].code, outcome);

  if (self->header != NULL && column > 0 && column <= self->header->names->len)
    problem->column = keep_text (self, self->header->names->pdata[column - 1]);

  return go_on;
}

static void
add_header_faults (FootingAscwdsReading *self)
{
  static const FootingAscwdsProblemCode codes[] = {
    [FOOTING_ASCWDS_FAULT_MISSING] = FOOTING_ASCWDS_PROBLEM_COLUMN_MISSING,
    [FOOTING_ASCWDS_FAULT_TWICE] = FOOTING_ASCWDS_PROBLEM_COLUMN_TWICE,
    [FOOTING_ASCWDS_FAULT_UNKNOWN] = FOOTING_ASCWDS_PROBLEM_COLUMN_UNKNOWN,
  };

  for (guint i = 0; i < self->header->faults->len; i++)
    {
      const FootingAscwdsFault *fault = self->header->faults->pdata[i];
      FootingAscwdsProblem *problem;

      problem = _footing_ascwds_add_problem (self, codes[fault->kind],
                                             fault->is_needed ? FOOTING_ASCWDS_OUTCOME_NOTHING_READ
                                                              : FOOTING_ASCWDS_OUTCOME_NONE);
      problem->column = keep_text (self, fault->name);
      problem->text = keep_text (self, fault->nearest);
    }
}

/* A spreadsheet in a country with decimal commas separates by semicolons, or by tabs. */
static gboolean
has_other_separator (const FootingCsvRecord *record)
{
  const char *text = record->fields[0].text;

  return strstr (text, "LOCALESTID;") != NULL || strstr (text, "LOCALESTID\t") != NULL ||
         (record->n_fields == 1 && strpbrk (text, ";\t") != NULL);
}

/* Returns whether there are rows to be read under this header. */
static gboolean
take_header (FootingAscwdsReading   *self,
             const FootingCsvRecord *record)
{
  self->line = record->line;

  if (self->map != NULL)
    {
      self->reads_rows = _footing_ascwds_map_header (self, record);
      return self->reads_rows;
    }

  self->header = footing_ascwds_header_new (record);
  self->file->kind = self->header->kind;

  if (self->header->kind == FOOTING_ASCWDS_KIND_UNKNOWN)
    {
      _footing_ascwds_add_problem (self,
                                   has_other_separator (record) ? FOOTING_ASCWDS_PROBLEM_SEPARATOR
                                                                : FOOTING_ASCWDS_PROBLEM_NOT_ASCWDS,
                                   FOOTING_ASCWDS_OUTCOME_NOTHING_READ);
      return FALSE;
    }

  add_header_faults (self);
  self->reads_rows = footing_ascwds_header_is_usable (self->header);

  return self->reads_rows;
}

/* A spreadsheet leaves rows of nothing but commas behind. */
static gboolean
is_empty (const FootingCsvRecord *record)
{
  for (guint i = 0; i < record->n_fields; i++)
    if (record->fields[i].length > 0)
      return FALSE;

  return TRUE;
}

/* A row with a surplus cell is not tried, even where the cell is empty: a comma within an id has
 * shifted all that follows, and what then stands under DISPLAYID may be a postcode. */
static gboolean
has_all_cells (FootingAscwdsReading   *self,
               const FootingCsvRecord *record)
{
  guint expected = self->header->names->len;
  FootingAscwdsProblemCode code = FOOTING_ASCWDS_PROBLEM_TOO_FEW_CELLS;
  FootingAscwdsProblem *problem;

  if (record->n_fields == expected)
    return TRUE;

  if (record->n_fields > expected)
    code = FOOTING_ASCWDS_PROBLEM_TOO_MANY_CELLS;

  problem = _footing_ascwds_add_problem (self, code, FOOTING_ASCWDS_OUTCOME_LEFT_OUT);
  problem->number = record->n_fields;
  problem->expected = expected;

  return FALSE;
}

static gboolean
read_row (FootingAscwdsReading   *self,
          const FootingCsvRecord *record)
{
  switch ((int) self->header->kind)
    {
    case FOOTING_ASCWDS_KIND_STAFF:
      return _footing_ascwds_read_staff (self, record);
    case FOOTING_ASCWDS_KIND_TRAINING:
      return _footing_ascwds_read_training (self, record);
    case FOOTING_ASCWDS_KIND_MAPPED:
      return _footing_ascwds_read_mapped (self, record);
    default:
      return _footing_ascwds_read_workplace (self, record);
    }
}

static void
take_row (FootingAscwdsReading   *self,
          const FootingCsvRecord *record)
{
  self->file->n_rows++;

  if (!has_all_cells (self, record) || !read_row (self, record))
    self->file->n_left_out++;
}

static void
note_encoding (FootingAscwdsReading *self,
               FootingCsvReader     *reader)
{
  FootingCsvEncoding encoding = footing_csv_reader_get_encoding (reader);

  if (encoding == FOOTING_CSV_ENCODING_MIXED && self->file->encoding != encoding)
    _footing_ascwds_add_problem (self, FOOTING_ASCWDS_PROBLEM_MIXED_ENCODING,
                                 FOOTING_ASCWDS_OUTCOME_NONE);

  self->file->encoding = encoding;
}

/* Takes the next record of the file. Returns whether there may be another. */
static gboolean
take_next (FootingAscwdsReading  *self,
           FootingCsvReader      *reader,
           GCancellable          *cancellable,
           GError               **error)
{
  g_autoptr(GError) local_error = NULL;
  const FootingCsvRecord *record = footing_csv_reader_next (reader, cancellable, &local_error);

  if (local_error != NULL && local_error->domain != FOOTING_CSV_ERROR)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }

  if (local_error != NULL)
    {
      gboolean go_on = add_csv_problem (self, reader, local_error);

      self->file->n_rows += go_on;
      self->file->n_left_out += go_on;
      return go_on;
    }

  if (record == NULL)
    return FALSE;

  self->line = record->line;
  note_encoding (self, reader);

  if (self->header == NULL)
    return take_header (self, record);

  if (!is_empty (record))
    take_row (self, record);

  return TRUE;
}

static gboolean
has_too_many_rows (FootingAscwdsReading *self)
{
  FootingAscwdsProblem *problem;

  if (self->file->n_rows <= FOOTING_ASCWDS_MAX_ROWS)
    return FALSE;

  problem = _footing_ascwds_add_problem (self, FOOTING_ASCWDS_PROBLEM_TOO_MANY_ROWS,
                                         FOOTING_ASCWDS_OUTCOME_STOPPED);
  problem->number = FOOTING_ASCWDS_MAX_ROWS;

  return TRUE;
}

static void
add_closing_problems (FootingAscwdsReading *self)
{
  FootingAscwdsFile *file = self->file;
  FootingAscwdsProblem more = { .code = FOOTING_ASCWDS_PROBLEM_MORE };

  if (self->header == NULL && file->n_problems == 0)
    _footing_ascwds_add_problem (self, FOOTING_ASCWDS_PROBLEM_EMPTY_FILE,
                                 FOOTING_ASCWDS_OUTCOME_NONE);
  else if (self->reads_rows && file->n_rows == 0)
    _footing_ascwds_add_problem (self, FOOTING_ASCWDS_PROBLEM_NO_ROWS, FOOTING_ASCWDS_OUTCOME_NONE);

  more.number = file->n_problems - file->problems->len;
  if (more.number > 0)
    g_array_append_val (file->problems, more);
}

FootingAscwdsFile *
footing_ascwds_read_mapped (GInputStream            *stream,
                            const FootingColumnMap  *map,
                            FootingDay               today,
                            GCancellable            *cancellable,
                            GError                 **error)
{
  g_autoptr(FootingCsvReader) reader = footing_csv_reader_new (stream);
  g_auto(FootingAscwdsReading) reading = { .today = today, .map = map };
  GError *local_error = NULL;

  footing_csv_reader_set_max_bytes (reader, MAX_BYTES);
  reading.file = file_new ();
  reading.lines = g_hash_table_new (g_str_hash, g_str_equal);

  while (take_next (&reading, reader, cancellable, &local_error) && !has_too_many_rows (&reading))
    ;

  if (local_error != NULL)
    {
      g_propagate_error (error, local_error);
      return NULL;
    }

  reading.line = 0;
  add_closing_problems (&reading);

  return g_steal_pointer (&reading.file);
}

FootingAscwdsFile *
footing_ascwds_read (GInputStream  *stream,
                     FootingDay     today,
                     GCancellable  *cancellable,
                     GError       **error)
{
  return footing_ascwds_read_mapped (stream, NULL, today, cancellable, error);
}
