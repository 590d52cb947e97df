/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-shell.h"

G_BEGIN_DECLS

/**
 * footing_record_undo_offer:
 * @widget: anywhere in the window
 * @words: what has been done
 * @done: (element-type FootingRecord): the records that were saved, as they are now
 * @before: (element-type FootingRecord): the same ones, in the same order, as they shall be again
 *
 * Says that something has been done and offers to undo it. Only what was done goes back: what
 * somebody changes in these records from now on, stays.
 */
void footing_record_undo_offer   (GtkWidget      *widget,
                                  FootingContext *context,
                                  const char     *words,
                                  GPtrArray      *done,
                                  GPtrArray      *before);

/**
 * footing_record_undo_remember:
 * @records: (element-type FootingRecord): what is going to be saved
 * @known: (element-type FootingRecord): what the book has, at least of those of @records that are not new
 *
 * Returns: (transfer full) (element-type FootingRecord): for footing_record_undo_offer(): what each of
 *   @records was; %NULL for a new one
 */
GPtrArray *footing_record_undo_remember (const GPtrArray *records,
                                         const GPtrArray *known);

/**
 * footing_record_undo_save:
 * @widget: anywhere in the window; it may be gone when the records are saved
 * @words: what has been done, once it is
 * @records: (element-type FootingRecord): what is saved, all of it or nothing
 * @before: (element-type FootingRecord): what each of them was; %NULL for a new one
 *
 * Saves, and offers to undo it; or says why it failed.
 */
void footing_record_undo_save    (GtkWidget      *widget,
                                  FootingContext *context,
                                  const char     *words,
                                  GPtrArray      *records,
                                  GPtrArray      *before);

/**
 * footing_record_undo_trashed:
 * @record: (type FootingRecord): a record that has just been added
 *
 * Returns: (transfer full): a copy that lies in the trash: @record as it shall be after an undo
 */
gpointer footing_record_undo_trashed (gpointer    record);

G_END_DECLS
