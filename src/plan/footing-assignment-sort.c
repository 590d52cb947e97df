/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include <string.h>

#include "footing-assignment-private.h"

/* Two assignments are equally good exactly when a chain of moves without slack leads from one to
 * the other, back to where it began. So each row in turn looks for the earliest column from which
 * such a chain leads to the column it is in, and then stays there.
 */

#define BITS 64
#define FROM_POOL (-2)

typedef struct
{
  FootingAssignment *assignment;
  gsize              n_words;
  guint64           *tight;     /* for each column, the rows that could be in it, a bit each */
  guint64           *waiting;   /* rows that may still move and that the chain has not met */
  int               *by;        /* the row that goes on from each column reached, or FROM_POOL; else -1 */
  int               *to;        /* and where it goes then */
  int               *queue;
  gsize              n_queued;
  gboolean           pool;      /* whether the pool of places was reached */
} Sorting;

static void
sorting_clear (Sorting *self)
{
  g_free (self->tight);
  g_free (self->waiting);
  g_free (self->by);
  g_free (self->to);
  g_free (self->queue);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Sorting, sorting_clear)

static gboolean
is_tight (const Sorting *self,
          gsize          row,
          gsize          column)
{
  return (self->tight[column * self->n_words + row / BITS] >> (row % BITS) & 1) != 0;
}

static void
sorting_init (Sorting           *self,
              FootingAssignment *assignment)
{
  gsize n_rows = assignment->problem.n_rows;
  gsize n_columns = assignment->n_columns;

  self->assignment = assignment;
  self->n_words = n_rows / BITS + 1;
  self->tight = g_new0 (guint64, n_columns * self->n_words);
  self->waiting = g_new (guint64, self->n_words);
  self->by = g_new (int, n_columns);
  self->to = g_new (int, n_columns);
  self->queue = g_new (int, n_columns);

  for (gsize row = 0; row < n_rows; row++)
    for (gsize column = 0; column < n_columns; column++)
      if (_footing_assignment_slack (assignment, row, column) == 0)
        self->tight[column * self->n_words + row / BITS] |= G_GUINT64_CONSTANT (1) << (row % BITS);
}

static void
enqueue (Sorting *self,
         gsize    column,
         int      by,
         int      to)
{
  if (self->by[column] != -1)
    return;

  self->by[column] = by;
  self->to[column] = to;
  self->queue[self->n_queued++] = (int) column;
}

/* The rows that could move to @column, from wherever they are. */
static void
look_at_rows (Sorting *self,
              gsize    column)
{
  for (gsize word = 0; word < self->n_words; word++)
    {
      guint64 rows = self->tight[column * self->n_words + word] & self->waiting[word];

      self->waiting[word] &= ~rows;
      for (; rows != 0; rows &= rows - 1)
        {
          int row = (int) (word * BITS) + __builtin_ctzll (rows);

          enqueue (self, self->assignment->column[row], row, (int) column);
        }
    }
}

/* The columns that could take one more, where @column gives one up. */
static void
look_at_pool (Sorting *self,
              gsize    column)
{
  if (self->pool || _footing_assignment_slack_to_give (self->assignment, column) != 0)
    return;

  self->pool = TRUE;
  for (gsize other = 0; other < self->assignment->n_columns; other++)
    if (_footing_assignment_slack_to_take (self->assignment, other) == 0)
      enqueue (self, other, FROM_POOL, (int) column);
}

/* Finds every column from which a chain leads to that of @row; rows up to it stay where they are. */
static void
search_back (Sorting *self,
             gsize    row)
{
  gsize column = self->assignment->column[row];

  for (gsize i = 0; i < self->assignment->n_columns; i++)
    self->by[i] = -1;
  memset (self->waiting, 0xff, self->n_words * sizeof (guint64));
  memset (self->waiting, 0, row / BITS * sizeof (guint64));
  self->waiting[row / BITS] &= row % BITS == BITS - 1 ? 0 : ~G_GUINT64_CONSTANT (0) << (row % BITS + 1);

  self->n_queued = 0;
  self->pool = FALSE;
  enqueue (self, column, (int) row, -1);

  for (gsize i = 0; i < self->n_queued; i++)
    {
      look_at_rows (self, self->queue[i]);
      look_at_pool (self, self->queue[i]);
    }
}

/* Moves the row to @column, and everybody along the chain by one. */
static void
follow_chain (Sorting *self,
              gsize    row,
              int      column)
{
  FootingAssignment *assignment = self->assignment;
  int end = assignment->column[row];

  _footing_assignment_move (assignment, row, column);

  for (int next; column != end; column = next)
    {
      next = self->to[column];

      if (self->by[column] == FROM_POOL)
        {
          assignment->taken[column]++;
          assignment->taken[next]--;
        }
      else
        {
          _footing_assignment_move (assignment, self->by[column], next);
        }
    }
}

static void
sort_row (Sorting *self,
          gsize    row)
{
  const int present = self->assignment->column[row];
  int column = 0;

  /* Mostly there is none, which is quick to see. */
  while (column < present && !is_tight (self, row, column))
    column++;
  if (column == present)
    return;

  search_back (self, row);

  for (; column < present; column++)
    if (is_tight (self, row, column) && self->by[column] != -1)
      {
        follow_chain (self, row, column);
        return;
      }
}

void
_footing_assignment_sort (FootingAssignment *self)
{
  g_auto(Sorting) sorting = { NULL };

  if (self->problem.n_rows == 0)
    return;

  sorting_init (&sorting, self);
  for (gsize row = 0; row < self->problem.n_rows; row++)
    sort_row (&sorting, row);
}
