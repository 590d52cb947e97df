/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define FOOTING_SURVIVAL_ERROR (footing_survival_error_quark ())

/**
 * FootingSurvivalError:
 * @FOOTING_SURVIVAL_ERROR_TIME: a time is negative
 * @FOOTING_SURVIVAL_ERROR_EVENT: an event is neither 0 nor 1
 * @FOOTING_SURVIVAL_ERROR_ENTRY: somebody enters before 0, or not before they leave
 * @FOOTING_SURVIVAL_ERROR_GROUP: a group is beyond the number of groups
 *
 * The message names the row, counted from 0.
 */
typedef enum
{
  FOOTING_SURVIVAL_ERROR_TIME,
  FOOTING_SURVIVAL_ERROR_EVENT,
  FOOTING_SURVIVAL_ERROR_ENTRY,
  FOOTING_SURVIVAL_ERROR_GROUP,
} FootingSurvivalError;

GQuark footing_survival_error_quark (void);

/**
 * FootingLifeTableRow:
 * @time: when
 * @entered: how many came under observation late, at this time; nobody does at 0
 * @events: how many left
 * @censored: how many were last seen, still there
 *
 * What happened at one time. Who enters at a time is at risk after it, not at it; who leaves or
 * is censored at a time is at risk at it.
 */
typedef struct
{
  double time;
  guint64 entered;
  guint64 events;
  guint64 censored;
} FootingLifeTableRow;

/**
 * FootingLifeTable:
 *
 * The counts from which a survival curve and its comparisons are made: one row for each
 * distinct time. It grows with the number of different times, not of people, so that a file of
 * any length can be counted as it is read.
 */
typedef struct _FootingLifeTable FootingLifeTable;

/**
 * FootingSurvivalDays:
 * @n: how many people, at most 4,294,967,295
 * @time: (array length=n): days from the start to leaving, or to when they were last seen
 * @event: (array length=n): 1 for who left, 0 for who was still there
 * @entry: (array length=n) (nullable): days from the start to when each came under observation:
 *   less than @time, and 0 for from the start; %NULL when that is so for everyone
 * @group: (array length=n) (nullable): the group of each, below @n_groups; %NULL for one group
 * @n_groups: how many groups; read only when @group is given
 *
 * People as columns of whole days, as reports have them.
 */
typedef struct
{
  gsize          n;
  const gint32  *time;
  const guint8  *event;
  const gint32  *entry;
  const guint32 *group;
  guint          n_groups;
} FootingSurvivalDays;

/**
 * footing_life_table_new:
 *
 * Returns: (transfer full): a table of nobody
 */
FootingLifeTable          *footing_life_table_new           (void);

FootingLifeTable          *footing_life_table_ref           (FootingLifeTable           *self);

void                       footing_life_table_unref         (FootingLifeTable           *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingLifeTable, footing_life_table_unref)

/**
 * footing_life_tables_new_for_days:
 * @data: the columns
 * @error: a #FootingSurvivalError that names the first row at fault
 *
 * Counts the days in buckets, without sorting: a million people take about a millisecond.
 * Where days or groups are too many for that, they are sorted.
 *
 * Returns: (transfer full) (element-type FootingLifeTable): a table for each group in the order
 *   of their numbers, empty ones for groups of nobody; %NULL on error
 */
GPtrArray                 *footing_life_tables_new_for_days (const FootingSurvivalDays  *data,
                                                             GError                    **error);

/**
 * footing_life_table_add:
 * @time: any unit, also fractions; finite, 0 or more
 * @event: whether the person left then, or was still there when last seen
 *
 * Adds a person observed from the start.
 */
void                       footing_life_table_add           (FootingLifeTable           *self,
                                                             double                      time,
                                                             gboolean                    event);

/**
 * footing_life_table_add_late:
 * @entry: when the person came under observation: less than @time, and 0 for from the start
 * @time: as for footing_life_table_add()
 * @event: as for footing_life_table_add()
 *
 * Adds a person observed only from @entry on (left truncation), for instance somebody who had
 * been employed for a while when the first list was made.
 */
void                       footing_life_table_add_late      (FootingLifeTable           *self,
                                                             double                      entry,
                                                             double                      time,
                                                             gboolean                    event);

/**
 * footing_life_table_get_rows:
 * @n_rows: (out): how many rows
 *
 * Returns: (transfer none) (array length=n_rows): the rows in order of time, each time once;
 *   valid until the table changes
 */
const FootingLifeTableRow *footing_life_table_get_rows      (FootingLifeTable           *self,
                                                             gsize                      *n_rows);

/**
 * footing_life_table_get_n:
 *
 * Returns: how many people
 */
guint64                    footing_life_table_get_n         (FootingLifeTable           *self);

/**
 * footing_life_table_get_at_start:
 *
 * Returns: how many of them were observed from the start
 */
guint64                    footing_life_table_get_at_start  (FootingLifeTable           *self);

/**
 * footing_life_table_get_at_risk:
 * @time: any
 *
 * Returns: how many were under observation and there just before @time
 */
guint64                    footing_life_table_get_at_risk   (FootingLifeTable           *self,
                                                             double                      time);

G_END_DECLS
