/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-column-map.h"
#include "footing-column-mapping.h"

G_BEGIN_DECLS

/**
 * footing_column_memory_header:
 *
 * Returns: (transfer full): the names of the columns, a line each, in their order
 */
char                 *footing_column_memory_header (const FootingColumnMap *map);

/**
 * footing_column_memory_write:
 * @before: (nullable): the record of an earlier file with the same header
 * @name: what people call it: the name of the file
 *
 * Returns: (transfer full): the record that remembers @map
 */
FootingColumnMapping *footing_column_memory_write  (FootingColumnMapping   *before,
                                                    const char             *name,
                                                    const FootingColumnMap *map);

/**
 * footing_column_memory_read:
 *
 * Returns: (transfer full) (nullable): what is remembered; %NULL when it cannot be read, so that
 *   somebody is asked again
 */
FootingColumnMap     *footing_column_memory_read   (FootingColumnMapping   *mapping);

G_END_DECLS
