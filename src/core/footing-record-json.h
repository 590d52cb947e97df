/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <json-glib/json-glib.h>

#include "footing-record.h"

G_BEGIN_DECLS

/**
 * footing_record_to_json:
 * @record: (type FootingRecord): saved or not
 *
 * The values of a record, for a document that is kept in the book: a version of a programme, a
 * draft. Its links are not in it: they are those of the record that holds the document.
 *
 * Returns: (transfer full): an object
 */
JsonNode *footing_record_to_json       (gpointer     record);

/**
 * footing_record_new_from_json:
 * @type: a class of records
 * @object: from footing_record_to_json(), perhaps of an earlier version
 *
 * Keys that are missing, or whose value cannot be, leave the value that a new record has.
 *
 * Returns: (transfer full): a record
 */
gpointer  footing_record_new_from_json (GType        type,
                                        JsonObject  *object);

G_END_DECLS
