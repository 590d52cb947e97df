/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-registered.h"

int
footing_registered_months (FootingDay since,
                           FootingDay today)
{
  int year, month, day, to_year, to_month, to_day;

  if (since == FOOTING_DAY_NONE)
    return -1;
  if (since >= today)
    return 0;

  footing_day_to_ymd (since, &year, &month, &day);
  footing_day_to_ymd (today, &to_year, &to_month, &to_day);

  return (to_year - year) * 12 + to_month - month - (to_day < day);
}
