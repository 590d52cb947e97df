/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-exchange"

#include "config.h"

#include <string.h>

#include "footing-ascwds-private.h"

/* A National Insurance number, a date of birth or a postcode that has slipped into the wrong
 * column is longer than any code, so that none of them is ever kept as an unknown one. */
#define LONGEST_CODE 4

/* No id has a unit separator in it: it is a control character, and those become spaces. */
#define KEY_SEPARATOR '\x1f'

static const struct
{
  const char *name;
  FootingAscwdsStatus status;
} statuses[] = {
  { "UNCHECKED", FOOTING_ASCWDS_STATUS_UNCHECKED },
  { "UPDATE", FOOTING_ASCWDS_STATUS_UPDATE },
  { "NEW", FOOTING_ASCWDS_STATUS_NEW },
  { "NOCHANGE", FOOTING_ASCWDS_STATUS_NOCHANGE },
  { "DELETE", FOOTING_ASCWDS_STATUS_DELETE },
};

FootingAscwdsProblem *
_footing_ascwds_add_problem (FootingAscwdsReading     *self,
                             FootingAscwdsProblemCode  code,
                             FootingAscwdsOutcome      outcome)
{
  GArray *problems = self->file->problems;
  FootingAscwdsProblem problem = { .line = self->line, .code = code, .outcome = outcome };

  self->file->n_problems++;
  self->file->is_cut_short |= outcome == FOOTING_ASCWDS_OUTCOME_STOPPED;

  /* Why reading has stopped is always told. */
  if (problems->len >= FOOTING_ASCWDS_MAX_PROBLEMS && outcome != FOOTING_ASCWDS_OUTCOME_STOPPED)
    {
      self->unlisted = problem;
      return &self->unlisted;
    }

  g_array_append_val (problems, problem);

  return &g_array_index (problems, FootingAscwdsProblem, problems->len - 1);
}

FootingAscwdsProblem *
_footing_ascwds_add_cell_problem (FootingAscwdsReading     *self,
                                  FootingAscwdsColumn       column,
                                  FootingAscwdsProblemCode  code,
                                  FootingAscwdsOutcome      outcome)
{
  FootingAscwdsProblem *problem = _footing_ascwds_add_problem (self, code, outcome);

  problem->column = footing_ascwds_column_name (column);

  return problem;
}

FootingAscwdsProblem *
_footing_ascwds_add_place_problem (FootingAscwdsReading     *self,
                                   guint                     place,
                                   FootingAscwdsProblemCode  code,
                                   FootingAscwdsOutcome      outcome)
{
  FootingAscwdsProblem *problem = _footing_ascwds_add_problem (self, code, outcome);

  problem->column = g_string_chunk_insert_const (self->file->texts, self->header->names->pdata[place]);

  return problem;
}

static gboolean
is_space (char c)
{
  return g_ascii_isspace (c) || g_ascii_iscntrl (c);
}

FootingCsvField
_footing_ascwds_cell_at (const FootingCsvRecord *record,
                         int                     place)
{
  FootingCsvField cell = { "", 0 };

  if (place < 0)
    return cell;

  cell = record->fields[place];

  while (cell.length > 0 && is_space (cell.text[cell.length - 1]))
    cell.length--;

  for (; cell.length > 0 && is_space (*cell.text); cell.length--)
    cell.text++;

  return cell;
}

static FootingCsvField
get_cell (FootingAscwdsReading   *self,
          const FootingCsvRecord *record,
          FootingAscwdsColumn     column)
{
  return _footing_ascwds_cell_at (record, self->header->places[column]);
}

gboolean
_footing_ascwds_copy_cell (FootingAscwdsReading   *self,
                           const FootingCsvRecord *record,
                           FootingAscwdsColumn     column,
                           char                   *text,
                           gsize                   size)
{
  FootingCsvField cell = get_cell (self, record, column);

  if (cell.length >= size)
    return FALSE;

  memcpy (text, cell.text, cell.length);
  text[cell.length] = '\0';

  return TRUE;
}

/* Says that a cell cannot be used. Returns whether its row can be kept all the same. */
static gboolean
refuse_cell (FootingAscwdsReading     *self,
             FootingAscwdsColumn       column,
             FootingAscwdsNeed         need,
             FootingAscwdsProblemCode  code,
             guint                     number)
{
  FootingAscwdsProblem *problem;

  problem = _footing_ascwds_add_cell_problem (self, column, code,
                                              need == FOOTING_ASCWDS_REQUIRED
                                                ? FOOTING_ASCWDS_OUTCOME_LEFT_OUT
                                                : FOOTING_ASCWDS_OUTCOME_KEPT_WITHOUT);
  problem->number = number;

  return need != FOOTING_ASCWDS_REQUIRED;
}

static gboolean
take_nothing (FootingAscwdsReading *self,
              FootingAscwdsColumn   column,
              FootingAscwdsNeed     need)
{
  return need == FOOTING_ASCWDS_OPTIONAL ||
         refuse_cell (self, column, need, FOOTING_ASCWDS_PROBLEM_EMPTY_CELL, 0);
}

/* Marks that cannot be seen and turn the writing round, of which somebody else's sentence would be
 * turned round, too. Joiners are letters of their scripts.
 */
static gboolean
is_hidden_mark (gunichar c)
{
  return g_unichar_type (c) == G_UNICODE_FORMAT && c != 0x200c && c != 0x200d;
}

/* A name is one line of text, whatever was pasted into the cell. */
static void
make_one_line (char *text)
{
  char *to = text;

  for (const char *from = text, *next; *from != '\0'; from = next)
    {
      gunichar c = g_utf8_get_char (from);

      next = g_utf8_next_char (from);
      if (g_unichar_iscntrl (c))
        *to++ = ' ';
      else if (!is_hidden_mark (c))
        to = (char *) memmove (to, from, next - from) + (next - from);
    }
  *to = '\0';
}

/* Nearly all cells are, and the tables of Unicode are slow. */
static gboolean
is_printable_ascii (FootingCsvField cell)
{
  for (gsize i = 0; i < cell.length; i++)
    if (!g_ascii_isprint (cell.text[i]))
      return FALSE;

  return TRUE;
}

const char *
_footing_ascwds_keep_text (FootingAscwdsReading *self,
                           FootingCsvField       cell)
{
  char *text = g_string_chunk_insert_len (self->file->texts, cell.text, cell.length);

  if (!is_printable_ascii (cell))
    make_one_line (text);

  return text;
}

const char *
_footing_ascwds_keep_establishment (FootingAscwdsReading *self,
                                    FootingCsvField       cell)
{
  const char *last = self->last_establishment_id;

  if (last == NULL || strncmp (last, cell.text, cell.length) != 0 || last[cell.length] != '\0')
    self->last_establishment_id = _footing_ascwds_keep_text (self, cell);

  return self->last_establishment_id;
}

gboolean
_footing_ascwds_take_id (FootingAscwdsReading    *self,
                         const FootingCsvRecord  *record,
                         FootingAscwdsColumn      column,
                         FootingAscwdsNeed        need,
                         guint                    max_length,
                         const char             **id)
{
  FootingCsvField cell = get_cell (self, record, column);

  if (cell.length == 0)
    return take_nothing (self, column, need);

  if (cell.length > max_length && g_utf8_strlen (cell.text, cell.length) > max_length)
    return refuse_cell (self, column, need, FOOTING_ASCWDS_PROBLEM_LONG_ID, max_length);

  *id = column == FOOTING_ASCWDS_LOCALESTID ? _footing_ascwds_keep_establishment (self, cell)
                                            : _footing_ascwds_keep_text (self, cell);

  return TRUE;
}

static int
code_number (const char   *raw,
             const guint8 *known)
{
  int number = 0;

  for (; *raw != '\0'; raw++)
    {
      if (!g_ascii_isdigit (*raw))
        return -1;
      number = number * 10 + g_ascii_digit_value (*raw);
    }

  if (known == NULL)
    return number;

  while (*known != 0 && *known != number)
    known++;

  return *known != 0 ? number : -1;
}

gboolean
_footing_ascwds_take_code (FootingAscwdsReading   *self,
                           const FootingCsvRecord *record,
                           FootingAscwdsColumn     column,
                           FootingAscwdsNeed       need,
                           const guint8           *known,
                           FootingAscwdsCode      *code)
{
  FootingAscwdsProblem *problem;

  if (!_footing_ascwds_copy_cell (self, record, column, code->raw, LONGEST_CODE + 1))
    return refuse_cell (self, column, need, FOOTING_ASCWDS_PROBLEM_BAD_CODE, 0);

  if (code->raw[0] == '\0')
    return take_nothing (self, column, need);

  code->number = code_number (code->raw, known);

  if (code->number < 0)
    {
      problem = _footing_ascwds_add_cell_problem (self, column, FOOTING_ASCWDS_PROBLEM_UNKNOWN_CODE,
                                                  FOOTING_ASCWDS_OUTCOME_KEPT_AS_IT_IS);
      problem->text = g_string_chunk_insert (self->file->texts, code->raw);
    }

  return TRUE;
}

FootingAscwdsStatus
_footing_ascwds_take_status (FootingAscwdsReading   *self,
                             const FootingCsvRecord *record)
{
  FootingCsvField cell = get_cell (self, record, FOOTING_ASCWDS_STATUS);

  if (cell.length == 0)
    return FOOTING_ASCWDS_STATUS_UNKNOWN;

  for (guint i = 0; i < G_N_ELEMENTS (statuses); i++)
    if (strlen (statuses[i].name) == cell.length &&
        g_ascii_strncasecmp (statuses[i].name, cell.text, cell.length) == 0)
      return statuses[i].status;

  refuse_cell (self, FOOTING_ASCWDS_STATUS, FOOTING_ASCWDS_WANTED,
               FOOTING_ASCWDS_PROBLEM_BAD_STATUS, 0);

  return FOOTING_ASCWDS_STATUS_UNKNOWN;
}

/* Appends @id to @key without its spaces, of whatever kind. Returns the end. */
static char *
append_id (char       *key,
           const char *id)
{
  for (const char *next; *id != '\0'; id = next)
    {
      next = g_utf8_next_char (id);

      /* Nearly all ids are ASCII, and the tables of Unicode are slow. */
      if (next == id + 1 ? !g_ascii_isspace (*id) : !g_unichar_isspace (g_utf8_get_char (id)))
        while (id < next)
          *key++ = *id++;
    }

  *key = '\0';

  return key;
}

static void
write_key (char       *key,
           const char *establishment_id,
           const char *worker_id)
{
  key = append_id (key, establishment_id);

  if (worker_id != NULL)
    {
      *key++ = KEY_SEPARATOR;
      append_id (key, worker_id);
    }
}

char *
footing_ascwds_make_key (const char *establishment_id,
                         const char *worker_id)
{
  char *key;

  g_return_val_if_fail (establishment_id != NULL, NULL);

  key = g_malloc (strlen (establishment_id) + (worker_id != NULL ? strlen (worker_id) : 0) + 2);
  write_key (key, establishment_id, worker_id);

  return key;
}

gboolean
_footing_ascwds_take_key (FootingAscwdsReading  *self,
                          const char            *establishment_id,
                          const char            *worker_id,
                          const char           **key)
{
  char text[2 * FOOTING_ASCWDS_MAX_ID * 4 + 2];
  FootingAscwdsProblem *problem;
  gpointer line;

  write_key (text, establishment_id, worker_id);
  line = g_hash_table_lookup (self->lines, text);

  if (line == NULL)
    {
      *key = g_string_chunk_insert (self->file->texts, text);
      g_hash_table_insert (self->lines, (char *) *key, GUINT_TO_POINTER ((guint) self->line));
      return TRUE;
    }

  if (worker_id != NULL)
    problem = _footing_ascwds_add_cell_problem (self, FOOTING_ASCWDS_UNIQUEWORKERID,
                                                FOOTING_ASCWDS_PROBLEM_SAME_WORKER,
                                                FOOTING_ASCWDS_OUTCOME_LEFT_OUT);
  else
    problem = _footing_ascwds_add_cell_problem (self, FOOTING_ASCWDS_LOCALESTID,
                                                FOOTING_ASCWDS_PROBLEM_SAME_WORKPLACE,
                                                FOOTING_ASCWDS_OUTCOME_LEFT_OUT);
  problem->number = GPOINTER_TO_UINT (line);

  return FALSE;
}

void
_footing_ascwds_keep_left_out (FootingAscwdsReading *self,
                               const char           *establishment_id,
                               const char           *worker_id)
{
  g_autofree char *key = NULL;

  if (establishment_id == NULL || worker_id == NULL)
    return;

  key = footing_ascwds_make_key (establishment_id, worker_id);
  g_ptr_array_add (self->file->left_out_keys, g_string_chunk_insert (self->file->texts, key));
}
