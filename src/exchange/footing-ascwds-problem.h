/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FootingAscwdsProblemCode:
 *
 * What was found; docs/import.md shows the sentence of each.
 */
typedef enum
{
  /* the file */
  FOOTING_ASCWDS_PROBLEM_EMPTY_FILE,
  FOOTING_ASCWDS_PROBLEM_NO_ROWS,
  FOOTING_ASCWDS_PROBLEM_NOT_ASCWDS,
  FOOTING_ASCWDS_PROBLEM_SEPARATOR,
  FOOTING_ASCWDS_PROBLEM_UTF_16,
  FOOTING_ASCWDS_PROBLEM_NOT_TEXT,
  FOOTING_ASCWDS_PROBLEM_MIXED_ENCODING,
  FOOTING_ASCWDS_PROBLEM_TOO_MANY_ROWS, /* number: the limit */
  FOOTING_ASCWDS_PROBLEM_TOO_LARGE,
  FOOTING_ASCWDS_PROBLEM_MORE,          /* number: how many are not listed */

  /* its column names; text: a name that may be meant */
  FOOTING_ASCWDS_PROBLEM_COLUMN_MISSING,
  FOOTING_ASCWDS_PROBLEM_COLUMN_TWICE,
  FOOTING_ASCWDS_PROBLEM_COLUMN_UNKNOWN,

  /* a row */
  FOOTING_ASCWDS_PROBLEM_NUL_BYTE,
  FOOTING_ASCWDS_PROBLEM_OPEN_QUOTE,
  FOOTING_ASCWDS_PROBLEM_STRAY_QUOTE,
  FOOTING_ASCWDS_PROBLEM_LONG_LINE,
  FOOTING_ASCWDS_PROBLEM_TOO_MANY_CELLS, /* number: cells there are, expected: in the header */
  FOOTING_ASCWDS_PROBLEM_TOO_FEW_CELLS,
  FOOTING_ASCWDS_PROBLEM_SAME_WORKER,    /* number: the line that has it already */
  FOOTING_ASCWDS_PROBLEM_SAME_WORKPLACE,

  /* a cell */
  FOOTING_ASCWDS_PROBLEM_EMPTY_CELL,
  FOOTING_ASCWDS_PROBLEM_LONG_ID, /* number: the most characters */
  FOOTING_ASCWDS_PROBLEM_BAD_DATE,    /* text: the cell, where it can be shown */
  FOOTING_ASCWDS_PROBLEM_FUTURE_DATE, /* text: the cell */
  FOOTING_ASCWDS_PROBLEM_BAD_CODE,
  FOOTING_ASCWDS_PROBLEM_UNKNOWN_CODE, /* text: the cell */
  FOOTING_ASCWDS_PROBLEM_BAD_HOURS,
  FOOTING_ASCWDS_PROBLEM_BAD_STATUS,
  FOOTING_ASCWDS_PROBLEM_BAD_LOCATION,
  FOOTING_ASCWDS_PROBLEM_BAD_NUMBER,
  FOOTING_ASCWDS_PROBLEM_BAD_ROLES,
  FOOTING_ASCWDS_PROBLEM_BAD_COUNTS,
} FootingAscwdsProblemCode;

/** What became of the row or file that has the problem. */
typedef enum
{
  FOOTING_ASCWDS_OUTCOME_NONE,
  FOOTING_ASCWDS_OUTCOME_KEPT_AS_IT_IS,
  FOOTING_ASCWDS_OUTCOME_KEPT_WITHOUT, /* the row is kept without this cell */
  FOOTING_ASCWDS_OUTCOME_LEFT_OUT,
  FOOTING_ASCWDS_OUTCOME_STOPPED,      /* nothing after this line was read */
  FOOTING_ASCWDS_OUTCOME_NOTHING_READ,
} FootingAscwdsOutcome;

/**
 * FootingAscwdsProblem:
 * @line: from 1; 0 where the whole file is meant
 * @column: (nullable): the name of the column
 *
 * No problem shows a cell of a column that is not read, and of the others only what cannot be
 * mistaken for something private: digits, and codes of up to four characters. The texts belong
 * to the file.
 */
typedef struct
{
  guint64 line;
  const char *column;
  FootingAscwdsProblemCode code;
  FootingAscwdsOutcome outcome;
  const char *text;
  guint64 number;
  guint64 expected;
} FootingAscwdsProblem;

/**
 * footing_ascwds_problem_to_message:
 *
 * Returns: (transfer full): what is wrong and what became of the row, in the language of the
 *   user, without the place: "31/02/2026 is not a date. The row was left out."
 */
char *footing_ascwds_problem_to_message  (const FootingAscwdsProblem *self);

/**
 * footing_ascwds_problem_to_sentence:
 *
 * Returns: (transfer full): the same with its place in front: "Line 12, STARTDATE: …"
 */
char *footing_ascwds_problem_to_sentence (const FootingAscwdsProblem *self);

G_END_DECLS
