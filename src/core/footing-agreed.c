/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-agreed.h"

void
footing_agreed_take_hours (FootingEnrolment *enrolment,
                           FootingProgramme *programme)
{
  g_object_set (enrolment,
                "programme-version", footing_programme_get_version (programme),
                "supernumerary-hours", footing_programme_get_supernumerary_hours (programme),
                "preceptor-hours", footing_programme_get_preceptor_hours (programme),
                "preceptee-hours", footing_programme_get_preceptee_hours (programme),
                NULL);
}

FootingDay
footing_agreed_item_due (FootingProgrammeItem *item,
                         FootingDay            anchor)
{
  if (anchor == FOOTING_DAY_NONE)
    return FOOTING_DAY_NONE;

  return footing_day_add_months (anchor, (int) footing_programme_item_get_due_months (item)) +
         (int) footing_programme_item_get_due_days (item);
}

void
footing_agreed_take_item (FootingEnrolmentItem *item,
                          FootingProgrammeItem *source,
                          FootingDay            due)
{
  g_object_set (item,
                "kind", footing_programme_item_get_kind (source),
                "key", footing_programme_item_get_key (source),
                "name", footing_programme_item_get_name (source),
                "position", footing_programme_item_get_position (source),
                "due-on", due,
                "minutes", footing_programme_item_get_minutes (source),
                "required", footing_programme_item_get_required (source),
                NULL);
}
