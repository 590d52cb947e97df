/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-table.h"

G_BEGIN_DECLS

/** The longest name of a person or a workplace, in characters. */
#define FOOTING_COLUMN_MAP_MAX_NAME 120

/**
 * FootingColumnField:
 *
 * What a column of anybody’s table can be. This is the whole list: a column that is none of these
 * is dropped while the file is being read.
 */
typedef enum
{
  FOOTING_COLUMN_FIELD_NONE,
  FOOTING_COLUMN_FIELD_NAME,
  FOOTING_COLUMN_FIELD_FIRST_NAME,
  FOOTING_COLUMN_FIELD_LAST_NAME,
  FOOTING_COLUMN_FIELD_WORKPLACE,
  FOOTING_COLUMN_FIELD_JOB_ROLE,
  FOOTING_COLUMN_FIELD_STARTED_ON,
  FOOTING_COLUMN_FIELD_REGISTERED_ON,
  FOOTING_COLUMN_FIELD_CONTRACT_HOURS,
  FOOTING_COLUMN_FIELD_WORKER_ID,
  FOOTING_COLUMN_N_FIELDS,
} FootingColumnField;

/**
 * FootingMappedColumn:
 * @name: what stands above it
 * @field: what it is
 * @order: of a column of days: how its dates are read; 0 while nobody has said
 */
typedef struct
{
  char *name;
  FootingColumnField field;
  FootingDateOrder order;
} FootingMappedColumn;

/**
 * FootingColumnMap:
 * @columns: (element-type FootingMappedColumn): in the order of the file
 * @roles: (element-type utf8 utf8): word of the job role column, in the form of
 *   footing_fold_text() → code as in MAINJOBROLE; an empty code: such rows are passed over
 * @everyone: the code of everybody where no column is the job role; empty when not said
 *
 * What the columns of a table mean, as somebody has explained them.
 */
typedef struct
{
  GPtrArray *columns;
  GHashTable *roles;
  char *everyone;
} FootingColumnMap;

/** What is missing before a table can be read. */
typedef enum
{
  FOOTING_COLUMN_MAP_GOOD,
  FOOTING_COLUMN_MAP_NO_NAME,    /* no column is the name, or a part of it */
  FOOTING_COLUMN_MAP_TWO_NAMES,  /* a whole name and a part of it */
  FOOTING_COLUMN_MAP_TWICE,      /* two columns are the same */
  FOOTING_COLUMN_MAP_NO_ORDER,   /* dates of a column can be read in two ways, and nobody has said in which */
  FOOTING_COLUMN_MAP_NO_DATES,   /* a column of days has not one */
  FOOTING_COLUMN_MAP_MANY_ROLES, /* a column has too many different words for a job role */
} FootingColumnMapFault;

/** Returns: (transfer full): a map without columns */
FootingColumnMap     *footing_column_map_new   (void);

FootingColumnMap     *footing_column_map_copy  (const FootingColumnMap *self);
void                  footing_column_map_free  (FootingColumnMap       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingColumnMap, footing_column_map_free)

/** Adds a column behind the others. */
void                  footing_column_map_add   (FootingColumnMap       *self,
                                                const char             *name,
                                                FootingColumnField      field,
                                                FootingDateOrder        order);

/**
 * footing_column_map_guess:
 * @table: a table nobody has explained yet
 *
 * Guesses from the names of the columns what they may be, for somebody to look at. A date is given
 * an order only where no other fits. Job roles are not guessed: the codes are data.
 *
 * Returns: (transfer full): a map of all columns of @table
 */
FootingColumnMap     *footing_column_map_guess (const FootingTable     *table);

/**
 * footing_column_map_check:
 * @table: the table of which @self has all columns
 * @column: (out) (optional): the number of a column that is at fault, from 0; -1 for none
 *
 * Returns: what is missing
 */
FootingColumnMapFault footing_column_map_check (const FootingColumnMap *self,
                                                const FootingTable     *table,
                                                int                    *column);

/** Returns: whether days stand in such a column */
gboolean              footing_column_field_is_day (FootingColumnField   field);

/** Returns: the number of the column that is @field, from 0; -1 for none */
int                   footing_column_map_place (const FootingColumnMap *self,
                                                FootingColumnField      field);

/** Returns: the one order in which every date of the column can be read; 0 when there are several */
FootingDateOrder      footing_table_column_order (const FootingTableColumn *self);

G_END_DECLS
