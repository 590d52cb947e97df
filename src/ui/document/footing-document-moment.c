/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-document-moment.h"

gint64
footing_document_moment (FootingContext *context)
{
  g_autoptr(GDateTime) clock = g_date_time_new_now_local ();
  g_autoptr(GDateTime) moment = NULL;
  int year, month, day;

  footing_day_to_ymd (footing_context_get_today (context), &year, &month, &day);
  moment = g_date_time_new_local (year, month, day, g_date_time_get_hour (clock), g_date_time_get_minute (clock),
                                  g_date_time_get_seconds (clock));

  return g_date_time_to_unix (moment != NULL ? moment : clock);
}
