/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-record.h"

G_BEGIN_DECLS

/**
 * footing_promise_id:
 * @record: (type FootingRecord): saved or not
 *
 * The id by which other records may link to @record. One that is not in the book yet is promised
 * an id that no other record has been promised, so that batches made in different places can be
 * saved as one; see footing_store_save_async(). A thread may ask for records that are its own.
 */
gint64 footing_promise_id (gpointer record);

G_END_DECLS
