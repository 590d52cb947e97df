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

G_END_DECLS
