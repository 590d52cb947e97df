/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-store-records.h"

G_BEGIN_DECLS

/**
 * footing_store_list_sessions_of_async:
 * @enrolment_id: an enrolment
 *
 * Its sessions (#FootingSession), the latest first.
 */
void
footing_store_list_sessions_of_async (FootingStore        *self,
                                      gint64               enrolment_id,
                                      GCancellable        *cancellable,
                                      GAsyncReadyCallback  callback,
                                      gpointer             user_data);

/**
 * footing_store_list_session_async:
 * @id: an id, for instance from a reflection
 *
 * The session (#FootingSession) of that id; none when it is in the trash or gone.
 */
void
footing_store_list_session_async (FootingStore        *self,
                                  gint64               id,
                                  GCancellable        *cancellable,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data);

/**
 * footing_store_list_drafts_async:
 *
 * Notes of sessions (#FootingSession) that nobody has logged yet, the latest first. A draft is a
 * session that has lain in the trash since it was made: no list and no figure has ever seen it.
 *
 * Finish with footing_store_list_finish().
 */
void
footing_store_list_drafts_async (FootingStore        *self,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data);

/**
 * footing_store_list_begun_sessions_async:
 * @today: the day it is
 *
 * Sessions (#FootingSession) that were begun and that nobody has logged: the timer runs, or something was
 * written, or it was a contact of an earlier day that belongs to no meeting. The earliest first.
 *
 * Finish with footing_store_list_finish().
 */
void
footing_store_list_begun_sessions_async (FootingStore        *self,
                                         FootingDay           today,
                                         GCancellable        *cancellable,
                                         GAsyncReadyCallback  callback,
                                         gpointer             user_data);

/**
 * footing_store_list_last_contacts_async:
 * @today: the day it is
 *
 * The last session (#FootingSession) that was held with each preceptee of whom nobody has heard for longer
 * than the rhythm of their programme: the longest time between two meetings of their plan. Who is not on
 * a programme now, or has a pause, is not among them, nor is who has not met anybody yet: their initial
 * meeting is late. The earliest first.
 *
 * Finish with footing_store_list_finish().
 */
void
footing_store_list_last_contacts_async (FootingStore        *self,
                                        FootingDay           today,
                                        GCancellable        *cancellable,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data);

G_END_DECLS
