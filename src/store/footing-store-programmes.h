/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-store-records.h"

G_BEGIN_DECLS

/**
 * footing_store_list_milestones_async:
 * @programme_id: a programme
 *
 * Its milestones (#FootingMilestone) in their order.
 */
void
footing_store_list_milestones_async (FootingStore        *self,
                                     gint64               programme_id,
                                     GCancellable        *cancellable,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data);

/**
 * footing_store_list_meetings_async:
 * @enrolment_id: an enrolment
 *
 * Its milestones with their dates (#FootingMeeting) in their order.
 */
void
footing_store_list_meetings_async (FootingStore        *self,
                                   gint64               enrolment_id,
                                   GCancellable        *cancellable,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data);

/**
 * footing_store_list_open_meetings_async:
 * @until: a day
 *
 * The meetings (#FootingMeeting) of active enrolments that are still to be held and are planned
 * for @until or earlier, the earliest first.
 */
void
footing_store_list_open_meetings_async (FootingStore        *self,
                                        FootingDay           until,
                                        GCancellable        *cancellable,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data);

/**
 * footing_store_count_due_meetings_async:
 * @today: the day it is
 * @until: how far ahead meetings are looked for
 *
 * Counts, of what footing_store_list_open_meetings_async() would find for @until, the meetings
 * that are planned for @today or earlier, and those that are late whenever they are planned.
 * Counting makes no records, so it costs the main thread nothing however many there are.
 */
void
footing_store_count_due_meetings_async (FootingStore        *self,
                                        FootingDay           today,
                                        FootingDay           until,
                                        GCancellable        *cancellable,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data);

/** Returns: how many, or -1 with @error set */
gssize
footing_store_count_due_meetings_finish (FootingStore  *self,
                                         GAsyncResult  *result,
                                         GError       **error);

G_END_DECLS
