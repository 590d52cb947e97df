/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include "footing-assignment-private.h"

#define NEVER FOOTING_ASSIGNMENT_NEVER

/* A search goes from row to column (the row would go there), from column to row (which would
 * leave it), and from a column with a place left to the pool of places and on to a column that
 * would give one back. The pool is counted as one more column.
 */
typedef struct
{
  gint64   *distance; /* of each column and the pool, less the potentials */
  int      *via;      /* the row by which each column was reached, or POOL; the column, for the pool */
  gboolean *settled;
} Search;

#define POOL (-2)

static void
search_init (Search                  *self,
             const FootingAssignment *assignment)
{
  self->distance = g_new (gint64, assignment->n_columns + 1);
  self->via = g_new (int, assignment->n_columns + 1);
  self->settled = g_new (gboolean, assignment->n_columns + 1);
}

static void
search_clear (Search *self)
{
  g_free (self->distance);
  g_free (self->via);
  g_free (self->settled);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Search, search_clear)

static void
search_restart (Search                  *self,
                const FootingAssignment *assignment)
{
  for (gsize i = 0; i <= assignment->n_columns; i++)
    {
      self->distance[i] = NEVER;
      self->settled[i] = FALSE;
    }
}

static void
reach (Search *self,
       gsize   place,
       gint64  distance,
       int     via)
{
  if (self->settled[place] || distance >= self->distance[place])
    return;

  self->distance[place] = distance;
  self->via[place] = via;
}

/* Nearly all time is spent here. What is settled needs no look: nothing nearer is found any more. */
static void
look_from_row (Search                  *self,
               const FootingAssignment *assignment,
               gsize                    row,
               gint64                   distance,
               int                      barred)
{
  const gsize n = assignment->problem.n_columns;
  const int *cost = assignment->problem.cost + row * n;
  const gint64 base = distance - assignment->row_potential[row];

  for (gsize column = 0; column < n; column++)
    {
      gint64 there = base + cost[column] * assignment->unit - assignment->column_potential[column];

      if (there < self->distance[column] && cost[column] >= 0 && (int) column != barred)
        {
          self->distance[column] = there;
          self->via[column] = (int) row;
        }
    }

  if ((int) n != barred)
    reach (self, n, distance + _footing_assignment_slack (assignment, row, n), (int) row);
}

static void
look_from_column (Search                  *self,
                  const FootingAssignment *assignment,
                  gsize                    column)
{
  gint64 distance = self->distance[column];

  reach (self, assignment->n_columns,
         distance + _footing_assignment_slack_to_take (assignment, column), (int) column);

  for (int row = assignment->first[column]; row >= 0; row = assignment->next[row])
    look_from_row (self, assignment, row, distance, -1);
}

static void
look_from_pool (Search                  *self,
                const FootingAssignment *assignment)
{
  gint64 distance = self->distance[assignment->n_columns];

  for (gsize column = 0; column < assignment->n_columns; column++)
    reach (self, column, distance + _footing_assignment_slack_to_give (assignment, column), POOL);
}

/* Of places that are equally near the pool is first, which ends most searches.
 *
 * Returns: the nearest place that is not settled yet, or -1
 */
static int
settle_nearest (Search                  *self,
                const FootingAssignment *assignment)
{
  gint64 least = NEVER;
  int nearest = -1;

  for (int i = (int) assignment->n_columns; i >= 0; i--)
    if (!self->settled[i] && self->distance[i] < least)
      {
        least = self->distance[i];
        nearest = i;
      }

  if (nearest >= 0)
    self->settled[nearest] = TRUE;

  return nearest;
}

/* Shortest paths from a row (Dijkstra), until @target is settled. @barred is a column the row may not
 * go to, or -1.
 */
static void
search (Search                  *self,
        const FootingAssignment *assignment,
        gsize                    row,
        int                      barred,
        gsize                    target)
{
  int place;

  search_restart (self, assignment);
  look_from_row (self, assignment, row, 0, barred);

  while ((place = settle_nearest (self, assignment)) >= 0 && place != (int) target)
    if (place == (int) assignment->n_columns)
      look_from_pool (self, assignment);
    else
      look_from_column (self, assignment, place);
}

/* ---- solving -------------------------------------------------------------------------------- */

static void
take_out (FootingAssignment *self,
          gsize              row)
{
  int *link = &self->first[self->column[row]];

  while (*link != (int) row)
    link = &self->next[*link];

  *link = self->next[row];
}

void
_footing_assignment_move (FootingAssignment *self,
                          gsize              row,
                          gsize              column)
{
  if (self->column[row] >= 0)
    take_out (self, row);

  self->column[row] = (int) column;
  self->next[row] = self->first[column];
  self->first[column] = (int) row;
}

/* Makes every arc of the path just found one of no slack, and leaves none with less. */
static void
adjust_potentials (FootingAssignment *self,
                   const Search      *found,
                   gsize              row)
{
  gint64 length = found->distance[self->n_columns];

  self->row_potential[row] += length;

  for (gsize column = 0; column < self->n_columns; column++)
    {
      gint64 change = length - found->distance[column];

      if (change <= 0)
        continue;

      self->column_potential[column] -= change;
      for (int other = self->first[column]; other >= 0; other = self->next[other])
        self->row_potential[other] += change;
    }
}

static void
follow_path (FootingAssignment *self,
             const Search      *found,
             gsize              row)
{
  int column = found->via[self->n_columns];
  int moved;

  self->taken[column]++;

  do
    {
      int left;

      moved = found->via[column];
      left = self->column[moved];
      _footing_assignment_move (self, moved, column);
      column = left;
    }
  while (moved != (int) row);
}

static void
add_row (FootingAssignment *self,
         Search            *found,
         gsize              row)
{
  gint64 least = NEVER;

  for (gsize column = 0; column < self->n_columns; column++)
    least = MIN (least, _footing_assignment_slack (self, row, column));
  self->row_potential[row] = least;

  search (found, self, row, -1, self->n_columns);
  adjust_potentials (self, found, row);
  follow_path (self, found, row);
}

/* A cost of 1 outweighs any spread, and being nowhere outweighs any cost. */
static void
choose_units (FootingAssignment *self)
{
  const FootingAssignmentProblem *problem = &self->problem;
  gint64 heaviest = 0, dearest = 0;

  for (gsize i = 0; i < problem->n_columns; i++)
    heaviest = MAX (heaviest, problem->load[i]);
  for (gsize i = 0; i < problem->n_rows * problem->n_columns; i++)
    dearest = MAX (dearest, problem->cost[i]);

  self->unit = (gint64) problem->n_rows * (2 * (heaviest + (gint64) problem->n_rows) + 1) + 1;
  self->nowhere = ((gint64) problem->n_rows * dearest + 1) * self->unit;
}

static gboolean
is_within_limits (const FootingAssignmentProblem *problem)
{
  if (problem->n_rows > FOOTING_ASSIGNMENT_MOST_ROWS ||
      problem->n_columns > FOOTING_ASSIGNMENT_MOST_COLUMNS)
    return FALSE;

  for (gsize i = 0; i < problem->n_columns; i++)
    if (problem->capacity[i] < 0 || problem->load[i] < 0 || problem->load[i] > FOOTING_ASSIGNMENT_MOST_LOAD)
      return FALSE;

  for (gsize i = 0; i < problem->n_rows * problem->n_columns; i++)
    if (problem->cost[i] < FOOTING_ASSIGNMENT_BARRED || problem->cost[i] > FOOTING_ASSIGNMENT_MOST_COST)
      return FALSE;

  return TRUE;
}

static int *
new_places (gsize n)
{
  int *places = g_new (int, n);

  for (gsize i = 0; i < n; i++)
    places[i] = -1;

  return places;
}

FootingAssignment *
footing_assignment_new (const FootingAssignmentProblem *problem)
{
  g_auto(Search) found = { NULL };
  FootingAssignment *self;

  g_return_val_if_fail (problem != NULL, NULL);
  g_return_val_if_fail (is_within_limits (problem), NULL);

  self = g_new0 (FootingAssignment, 1);
  self->problem = *problem;
  self->n_columns = problem->n_columns + 1;
  self->column = new_places (problem->n_rows);
  self->next = new_places (problem->n_rows);
  self->first = new_places (self->n_columns);
  self->taken = g_new0 (int, self->n_columns);
  self->row_potential = g_new0 (gint64, problem->n_rows);
  self->column_potential = g_new0 (gint64, self->n_columns);
  choose_units (self);

  search_init (&found, self);
  for (gsize row = 0; row < problem->n_rows; row++)
    add_row (self, &found, row);

  _footing_assignment_sort (self);

  return self;
}

void
footing_assignment_free (FootingAssignment *self)
{
  if (self == NULL)
    return;

  g_free (self->column);
  g_free (self->next);
  g_free (self->first);
  g_free (self->taken);
  g_free (self->row_potential);
  g_free (self->column_potential);
  g_free (self);
}

int
footing_assignment_get_column (const FootingAssignment *self,
                               gsize                    row)
{
  g_return_val_if_fail (self != NULL && row < self->problem.n_rows, FOOTING_ASSIGNMENT_NOWHERE);

  return _footing_assignment_is_nowhere (self, self->column[row]) ? FOOTING_ASSIGNMENT_NOWHERE
                                                                  : self->column[row];
}

int
footing_assignment_get_n_taken (const FootingAssignment *self,
                                gsize                    column)
{
  g_return_val_if_fail (self != NULL && column < self->problem.n_columns, 0);

  return self->taken[column];
}

/* ---- what else there is --------------------------------------------------------------------- */

static void
add_move (const FootingAssignment *self,
          FootingAssignmentChange *change,
          gsize                    row,
          gsize                    column)
{
  gsize left = self->column[row];

  gboolean had_none = _footing_assignment_is_nowhere (self, left);
  gboolean has_none = _footing_assignment_is_nowhere (self, column);

  change->column = (int) column;
  change->matched += had_none - has_none;
  change->cost += has_none ? 0 : _footing_assignment_cost (self, row, column) / self->unit;
  change->cost -= had_none ? 0 : _footing_assignment_cost (self, row, left) / self->unit;
  change->moved += !had_none && !has_none;
}

/* The row leaves its column, which has a place too many then: the shortest path from the row to
 * the column is the cheapest way to mend both.
 */
void
footing_assignment_find_change (const FootingAssignment *self,
                                gsize                    row,
                                FootingAssignmentChange *change)
{
  g_auto(Search) found = { NULL };
  int column;
  int moved;

  g_return_if_fail (footing_assignment_get_column (self, row) != FOOTING_ASSIGNMENT_NOWHERE);

  search_init (&found, self);
  column = self->column[row];
  search (&found, self, row, column, column);
  *change = (FootingAssignmentChange) { 0 };

  do
    {
      moved = found.via[column];
      if (moved == POOL)
        {
          column = found.via[self->n_columns];
          continue;
        }

      add_move (self, change, moved, column);
      column = self->column[moved];
    }
  while (moved != (int) row);

  /* The row itself moved last. */
  if (_footing_assignment_is_nowhere (self, change->column))
    change->column = FOOTING_ASSIGNMENT_NOWHERE;
  else
    change->moved--;
}

/* Nobody else is to end up nowhere, so the search must not lead through there; having no column,
 * the row cannot reach a place that is left either.
 */
static void
search_columns (Search                  *self,
                const FootingAssignment *assignment,
                gsize                    row)
{
  int column;

  search_restart (self, assignment);
  self->settled[assignment->problem.n_columns] = TRUE;
  self->settled[assignment->n_columns] = TRUE;
  look_from_row (self, assignment, row, 0, -1);

  while ((column = settle_nearest (self, assignment)) >= 0)
    look_from_column (self, assignment, column);
}

void
footing_assignment_find_releases (const FootingAssignment *self,
                                  gsize                    row,
                                  gint64                  *costs)
{
  g_auto(Search) found = { NULL };

  g_return_if_fail (footing_assignment_get_column (self, row) == FOOTING_ASSIGNMENT_NOWHERE);

  search_init (&found, self);
  search_columns (&found, self, row);

  for (gsize other = 0; other < self->problem.n_rows; other++)
    {
      gsize column = self->column[other];

      costs[other] = found.distance[column] >= NEVER
                       ? G_MAXINT64
                       : (found.distance[column] + self->row_potential[row] - self->row_potential[other]) / self->unit;
    }

  costs[row] = 0;
}
