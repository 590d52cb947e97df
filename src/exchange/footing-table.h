/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

#include "footing-date-order.h"

G_BEGIN_DECLS

/** The most different words of a column that are listed: enough for job roles and homes. */
#define FOOTING_TABLE_MOST_WORDS 60

/**
 * FootingTableColumn:
 * @name: what stands above it; may be empty
 * @words: (element-type utf8): what stands in it, each once, in the order of the file
 * @has_more_words: whether there are more than are listed
 * @n_filled: how many cells are not empty
 * @n_dates: how many of them are a date in at least one order
 * @orders: the orders that fit every date in it; 0 when none does
 * @ambiguous: (nullable): a date that is one day in one of these orders and another in another
 */
typedef struct
{
  char *name;
  GPtrArray *words;
  gboolean has_more_words;
  guint n_filled;
  guint n_dates;
  FootingDateOrder orders;
  char *ambiguous;
} FootingTableColumn;

/**
 * FootingTable:
 * @columns: (element-type FootingTableColumn): in the order of the file
 * @n_rows: the rows under the names, without empty ones
 *
 * What can be said of a table whose columns nobody has explained yet, so that people can.
 */
typedef struct
{
  GPtrArray *columns;
  guint n_rows;
} FootingTable;

/**
 * footing_table_look:
 * @stream: a file of comma-separated values; it is not closed
 * @today: the day it is, for years of two digits
 * @error: a #FootingCsvError where the file is no table, or a #GIOErrorEnum
 *
 * Looks through a file to its end. A row that cannot be read, or has another number of cells than
 * there are columns, is passed over here; it is told when the file is imported. Can be called on
 * any thread.
 *
 * Returns: (transfer full) (nullable): what there is in it
 */
FootingTable *footing_table_look (GInputStream  *stream,
                                  FootingDay     today,
                                  GCancellable  *cancellable,
                                  GError       **error);

void          footing_table_free (FootingTable  *self);

/**
 * footing_table_begins_with_row:
 * @today: as for footing_table_look()
 *
 * Whoever types a table by hand may leave out the names of its columns. Then the first row is taken
 * for them.
 *
 * Returns: whether what stands above a column is a date, or stands in the column once more
 */
gboolean      footing_table_begins_with_row (const FootingTable *self,
                                             FootingDay          today);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingTable, footing_table_free)

G_END_DECLS
