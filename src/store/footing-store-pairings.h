/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-date.h"
#include "footing-store.h"

G_BEGIN_DECLS

/**
 * footing_store_settle_pairings_async:
 * @today: the day it is
 *
 * Lets each active enrolment name whoever supports its preceptee on @today by what is noted of
 * preceptors and their days, as when a change that was planned for a day to come has come.
 * Enrolments of which nothing is noted stay as they are.
 *
 * Finish with footing_store_finish_write().
 */
void footing_store_settle_pairings_async (FootingStore        *self,
                                          FootingDay           today,
                                          GCancellable        *cancellable,
                                          GAsyncReadyCallback  callback,
                                          gpointer             user_data);

G_END_DECLS
