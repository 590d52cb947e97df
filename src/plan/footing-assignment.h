/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** The cost of a row in a column where it may not go. */
#define FOOTING_ASSIGNMENT_BARRED (-1)

/** The column of a row for which there was no place. */
#define FOOTING_ASSIGNMENT_NOWHERE (-1)

/** The largest problem: rows, columns, a single cost, and the load of a column. */
#define FOOTING_ASSIGNMENT_MOST_ROWS 5000
#define FOOTING_ASSIGNMENT_MOST_COLUMNS 5000
#define FOOTING_ASSIGNMENT_MOST_COST 1000
#define FOOTING_ASSIGNMENT_MOST_LOAD 10000

/**
 * FootingAssignmentProblem:
 * @n_rows: how many rows
 * @n_columns: how many columns
 * @cost: (array): row after row, the cost of each column, from 0 up, or
 *   %FOOTING_ASSIGNMENT_BARRED
 * @capacity: (array length=n_columns): how many rows a column can take, from 0 up
 * @load: (array length=n_columns): what a column carries already, from 0 up; counts for nothing
 *   but an even spread
 *
 * Each row is to have one column. Everything is borrowed.
 */
typedef struct
{
  gsize      n_rows;
  gsize      n_columns;
  const int *cost;
  const int *capacity;
  const int *load;
} FootingAssignmentProblem;

/**
 * FootingAssignment:
 *
 * The best way to give each row a column. Of all ways
 *
 * 1. one in which as many rows as possible have one;
 * 2. of those, one whose costs add up to least;
 * 3. of those, the one with the most even spread: the squares of the loads of all columns, what
 *    they carried before included, add up to least;
 * 4. of those, the one in which the first row has the earliest column (none comes last), then
 *    the second row, and so on.
 *
 * So there is exactly one, and it is found exactly, in whole numbers: by shortest augmenting
 * paths with potentials (Kuhn 1955, Munkres 1957; with capacities as in Edmonds and Karp 1972),
 * one search for each row. A search takes at most about as many steps as there are costs.
 */
typedef struct _FootingAssignment FootingAssignment;

/**
 * FootingAssignmentChange:
 * @column: where the row goes instead, or %FOOTING_ASSIGNMENT_NOWHERE
 * @matched: how many rows more have a column then: 0 or -1
 * @cost: how much more the whole costs then; with @matched rows fewer it may be less
 * @moved: how many other rows have another column then
 */
typedef struct
{
  int    column;
  int    matched;
  gint64 cost;
  guint  moved;
} FootingAssignmentChange;

/**
 * footing_assignment_new:
 * @problem: must outlive the result
 *
 * Returns: (transfer full): the best assignment
 */
FootingAssignment *footing_assignment_new           (const FootingAssignmentProblem *problem);

void               footing_assignment_free          (FootingAssignment              *self);

/**
 * footing_assignment_get_column:
 *
 * Returns: the column of @row, or %FOOTING_ASSIGNMENT_NOWHERE
 */
int                footing_assignment_get_column    (const FootingAssignment        *self,
                                                     gsize                           row);

/**
 * footing_assignment_get_n_taken:
 *
 * Returns: how many rows have @column
 */
int                footing_assignment_get_n_taken   (const FootingAssignment        *self,
                                                     gsize                           column);

/**
 * footing_assignment_find_change:
 * @row: one that has a column
 * @change: (out): the best there is for everybody if @row may not have that column
 *
 * As if the whole were solved anew with the one cost barred, but by a single search.
 */
void               footing_assignment_find_change   (const FootingAssignment        *self,
                                                     gsize                           row,
                                                     FootingAssignmentChange        *change);

/**
 * footing_assignment_find_releases:
 * @row: one that has no column
 * @costs: (out caller-allocates) (array): for each row, how much more the whole costs if @row
 *   gets a column, that row gives its own up, and everybody else keeps one, not always the same;
 *   0 for @row itself, and %G_MAXINT64 where it cannot be
 *
 * What it takes to give @row a column once there is a further place: the row that gives up its
 * own moves there.
 */
void               footing_assignment_find_releases (const FootingAssignment        *self,
                                                     gsize                           row,
                                                     gint64                         *costs);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingAssignment, footing_assignment_free)

G_END_DECLS
