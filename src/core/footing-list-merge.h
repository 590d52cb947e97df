/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * FootingListChange:
 *
 * What #GListModel::items-changed says of two lists: from `position` on, `n_removed` of the one
 * have become `n_added` of the other. All are 0 when both are alike.
 */
typedef struct
{
  guint position;
  guint n_removed;
  guint n_added;
} FootingListChange;

/**
 * footing_list_merge_records:
 * @known: (element-type FootingRecord): what views look at
 * @fresh: (element-type FootingRecord): what the book says now, in order
 * @change: (out): from @known to what is returned
 *
 * Gives the objects in @known the values they have in @fresh, so that selection, focus and scroll
 * position survive a reload.
 *
 * Returns: (transfer full) (element-type FootingRecord): as @fresh, with the known objects in it
 */
GPtrArray *footing_list_merge_records (GPtrArray         *known,
                                       GPtrArray         *fresh,
                                       FootingListChange *change);

G_END_DECLS
