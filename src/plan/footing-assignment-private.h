/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-assignment.h"

G_BEGIN_DECLS

/* More than any path can cost, and far from overflowing when something is added. */
#define FOOTING_ASSIGNMENT_NEVER (G_MAXINT64 / 4)

/* A row for which there is no place is in one more column, the last, which takes everybody at a
 * cost that outweighs all others. So every row always has a column, and the rest of the code
 * need not know.
 *
 * Costs count in units: a cost of 1 is worth more units than any spread of loads can differ by.
 * The potentials prove that nothing better exists. No row has a column for less than
 * row_potential + column_potential, and each is where it is for exactly that; and what one row more
 * adds to the spread is at least -column_potential, what the last one added at most that.
 */
struct _FootingAssignment
{
  FootingAssignmentProblem problem;
  gsize                    n_columns; /* with the one for nowhere */
  gint64                   unit;      /* of a cost of 1 */
  gint64                   nowhere;   /* the cost of the last column, in units */

  int                     *column;    /* of each row; -1 while it is not in yet */
  int                     *taken;     /* by each column: how many rows */
  int                     *first;     /* row in each column, -1 when there is none */
  int                     *next;      /* row in the same column */

  gint64                  *row_potential;
  gint64                  *column_potential;
};

static inline gboolean
_footing_assignment_is_nowhere (const FootingAssignment *self,
                                gsize                    column)
{
  return column == self->problem.n_columns;
}

static inline gint64
_footing_assignment_cost (const FootingAssignment *self,
                          gsize                    row,
                          gsize                    column)
{
  int cost;

  if (_footing_assignment_is_nowhere (self, column))
    return self->nowhere;

  cost = self->problem.cost[row * self->problem.n_columns + column];

  return cost < 0 ? FOOTING_ASSIGNMENT_NEVER : cost * self->unit;
}

/* How much further from the square of its load that of a column is with one row more. */
static inline gint64
_footing_assignment_spread (const FootingAssignment *self,
                            gsize                    column,
                            int                      taken)
{
  return _footing_assignment_is_nowhere (self, column)
           ? 0
           : 2 * ((gint64) self->problem.load[column] + taken) + 1;
}

/* By how much a column is away from taking one more row; 0 when that changes nothing. */
static inline gint64
_footing_assignment_slack_to_take (const FootingAssignment *self,
                                   gsize                    column)
{
  if (!_footing_assignment_is_nowhere (self, column) &&
      self->taken[column] >= self->problem.capacity[column])
    return FOOTING_ASSIGNMENT_NEVER;

  return _footing_assignment_spread (self, column, self->taken[column]) + self->column_potential[column];
}

/* By how much a column is away from taking one row less. */
static inline gint64
_footing_assignment_slack_to_give (const FootingAssignment *self,
                                   gsize                    column)
{
  if (self->taken[column] == 0)
    return FOOTING_ASSIGNMENT_NEVER;

  return -_footing_assignment_spread (self, column, self->taken[column] - 1) - self->column_potential[column];
}

/* By how much a row is away from being in a column. */
static inline gint64
_footing_assignment_slack (const FootingAssignment *self,
                           gsize                    row,
                           gsize                    column)
{
  gint64 cost = _footing_assignment_cost (self, row, column);

  return cost == FOOTING_ASSIGNMENT_NEVER
           ? cost
           : cost - self->row_potential[row] - self->column_potential[column];
}

/* Puts a row in a column, out of the one it was in. The columns keep how many they have taken. */
void _footing_assignment_move (FootingAssignment *self,
                               gsize              row,
                               gsize              column);

/* Of all assignments that are as good, the one in the order of the rows and columns. */
void _footing_assignment_sort (FootingAssignment *self);

G_END_DECLS
