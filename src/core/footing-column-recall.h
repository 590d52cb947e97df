/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-column-map.h"
#include "footing-column-mapping.h"
#include "footing-types.h"

G_BEGIN_DECLS

/**
 * FootingColumnRecall:
 * @map: what the columns of the file may be, one for each
 * @mapping: (nullable): the record of a file with the very same header
 * @name: (nullable): what the file was called of which this is remembered; %NULL when nothing is
 * @vanished: (element-type utf8): names of columns that meant something then and are not there now
 *
 * What to offer to somebody who is to say what the columns of a file are. Nothing of it is
 * certain: a file may change its meaning and keep its names.
 */
typedef struct
{
  FootingColumnMap *map;
  FootingColumnMapping *mapping;
  char *name;
  GPtrArray *vanished;
} FootingColumnRecall;

/**
 * footing_column_recall_new:
 * @mappings: (element-type FootingColumnMapping): what is remembered of earlier files
 * @table: the file
 *
 * Looks for what is remembered of a file with the same header, or else of one in which at least half
 * of the columns that meant something have the same names. What is not remembered is guessed from
 * names and words.
 */
FootingColumnRecall *footing_column_recall_new  (const GPtrArray     *mappings,
                                                 const FootingTable  *table,
                                                 FootingReference    *reference);

void                 footing_column_recall_free (FootingColumnRecall *self);

/**
 * footing_column_recall_guess_role:
 * @word: what stands in a column of job roles
 *
 * Returns: (transfer none): the code it probably means; empty when there is no telling
 */
const char          *footing_column_recall_guess_role (FootingReference *reference,
                                                       const char       *word);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingColumnRecall, footing_column_recall_free)

G_END_DECLS
