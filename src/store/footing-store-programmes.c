/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include "footing-meeting.h"
#include "footing-milestone.h"
#include "footing-store-programmes.h"
#include "footing-store-records-private.h"

void
footing_store_list_milestones_async (FootingStore        *self,
                                     gint64               programme_id,
                                     GCancellable        *cancellable,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data)
{
  FootingParam params[] = {
    { ":programme", .number = programme_id },
    { NULL },
  };

  g_return_if_fail (FOOTING_IS_STORE (self));

  _footing_store_list (self, FOOTING_TYPE_MILESTONE,
                       "AND programme_id = :programme ORDER BY position",
                       params, cancellable, callback, user_data);
}

void
footing_store_list_meetings_async (FootingStore        *self,
                                   gint64               enrolment_id,
                                   GCancellable        *cancellable,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  FootingParam params[] = {
    { ":enrolment", .number = enrolment_id },
    { NULL },
  };

  g_return_if_fail (FOOTING_IS_STORE (self));

  _footing_store_list (self, FOOTING_TYPE_MEETING,
                       "AND enrolment_id = :enrolment ORDER BY position",
                       params, cancellable, callback, user_data);
}

void
footing_store_list_open_meetings_async (FootingStore        *self,
                                        FootingDay           until,
                                        GCancellable        *cancellable,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data)
{
  g_autofree char *until_iso = footing_day_to_iso (until);
  FootingParam params[] = {
    { ":until", .text = until_iso },
    { NULL },
  };

  g_return_if_fail (FOOTING_IS_STORE (self));

  _footing_store_list (self, FOOTING_TYPE_MEETING,
                       "AND state IN ('planned', 'booked') AND planned_on <= :until "
                       "AND enrolment_id IN (SELECT id FROM enrolment WHERE state = 'active' AND deleted_at IS NULL) "
                       "ORDER BY planned_on, id",
                       params, cancellable, callback, user_data);
}
