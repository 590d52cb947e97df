/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * footing_list_merge_records:
 * @list: a list of records that views look at
 * @fresh: (element-type FootingRecord): what the book says now, in order
 *
 * Makes @list equal to @fresh, but keeps the objects it already has and gives them the fresh
 * values, so that selection, focus and scroll position survive a reload. Emits
 * #GListModel::items-changed at most once.
 */
void footing_list_merge_records (GListStore *list,
                                 GPtrArray  *fresh);

G_END_DECLS
