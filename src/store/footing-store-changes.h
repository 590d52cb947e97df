/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-store.h"

G_BEGIN_DECLS

/**
 * footing_store_change_async:
 * @before: (element-type FootingRecord): records as they were read
 * @after: (element-type FootingRecord): the same ones, in the same order, as they shall be
 *
 * Writes in one transaction only the values in which the two differ, so that what somebody else
 * has written into the same records meanwhile stays. What has no id yet is added, and has it
 * after success.
 *
 * Finish with footing_store_finish_write().
 */
void footing_store_change_async    (FootingStore        *self,
                                    GPtrArray           *before,
                                    GPtrArray           *after,
                                    GCancellable        *cancellable,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data);

/**
 * footing_store_take_back_async:
 * @done: (element-type FootingRecord): saved records, as something that was done left them
 * @before: (element-type FootingRecord): the same ones, in the same order, as they were before
 *
 * Undoes: each value in which the two differ becomes again what it was, unless it has been changed
 * since. What was written later is never undone with it.
 *
 * Finish with footing_store_finish_write().
 */
void footing_store_take_back_async (FootingStore        *self,
                                    GPtrArray           *done,
                                    GPtrArray           *before,
                                    GCancellable        *cancellable,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data);

G_END_DECLS
