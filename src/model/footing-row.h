/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingCell:
 *
 * The value of one field: `text` for TEXT, `real` for REAL, `integer` for all others.
 */
typedef union
{
  char   *text;
  double  real;
  gint64  integer;
} FootingCell;

/**
 * FootingRow:
 *
 * The values of a record as plain data. What is saved crosses to the thread of the store as rows:
 * an object may go on changing on the main thread.
 */
typedef struct
{
  GType                type;
  guint                n_cells;
  const FootingField **fields; /* owned array of static fields */
  FootingCell          cells[];
} FootingRow;

/** Places of the fields that all rows have. */
enum
{
  FOOTING_ROW_ID,
  FOOTING_ROW_UID,
  FOOTING_ROW_CREATED_AT,
  FOOTING_ROW_UPDATED_AT,
  FOOTING_ROW_DELETED_AT,
  FOOTING_ROW_N_SHARED,
};

/** Returns: (transfer full): an empty row of @type, with no dates. Any thread. */
FootingRow    *footing_row_new             (GType             type);

/** Frees @self and its texts. Any thread. */
void           footing_row_free            (FootingRow       *self);

/** Returns: (transfer full): the values @record has now */
FootingRow    *footing_record_to_row       (FootingRecord    *record);

/** Returns: (transfer full): a new object with the values of @row. Any thread. */
gpointer       footing_record_new_from_row (const FootingRow *row);

/**
 * footing_record_take_row:
 * @row: a row of the class of @self
 *
 * Makes all values of @self those of @row; notifies of each that differs.
 */
void           footing_record_take_row     (FootingRecord    *self,
                                            const FootingRow *row);

/**
 * footing_row_same:
 * @a: a row
 * @b: another one of the same class
 * @place: of a field
 *
 * Returns: whether both say the same there. Any thread.
 */
gboolean       footing_row_same            (const FootingRow *a,
                                            const FootingRow *b,
                                            guint             place);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingRow, footing_row_free)

G_END_DECLS
