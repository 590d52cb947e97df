/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-shell.h"

G_BEGIN_DECLS

/**
 * footing_record_undo_offer:
 * @widget: anywhere in the window
 * @words: what has been done
 * @before: (element-type FootingRecord): copies of records, as they shall be again
 *
 * Says that something has been done and offers to undo it, by saving @before in one batch.
 */
void footing_record_undo_offer   (GtkWidget      *widget,
                                  FootingContext *context,
                                  const char     *words,
                                  GPtrArray      *before);

/**
 * footing_record_undo_trashed:
 * @record: (type FootingRecord): a record that has just been added
 *
 * Returns: (transfer full): a copy that lies in the trash: @record as it shall be after an undo
 */
gpointer footing_record_undo_trashed (gpointer    record);

G_END_DECLS
