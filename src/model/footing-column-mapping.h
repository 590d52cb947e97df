/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingColumnMapping:
 *
 * Which columns of a file mean what, remembered for the next file that looks like it.
 */
#define FOOTING_TYPE_COLUMN_MAPPING (footing_column_mapping_get_type ())
G_DECLARE_FINAL_TYPE (FootingColumnMapping, footing_column_mapping, FOOTING, COLUMN_MAPPING, FootingRecord)

/** Returns: (transfer none): what people call it */
const char *footing_column_mapping_get_name (FootingColumnMapping *self);

/** Returns: (transfer none): the names of the columns, so that the file is recognised */
const char *footing_column_mapping_get_header (FootingColumnMapping *self);

/** Returns: (transfer none): what each of them means, as JSON */
const char *footing_column_mapping_get_document (FootingColumnMapping *self);

G_END_DECLS
