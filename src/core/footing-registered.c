/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-ascwds.h"
#include "footing-enum-types.h"
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

static const char *
part_of_job (FootingPerson *person)
{
  const char *role = footing_person_get_job_role (person);

  switch (role != NULL ? g_ascii_strtoll (role, NULL, 10) : 0)
    {
    case FOOTING_ASCWDS_REGISTERED_NURSE:
      return "rn";
    case FOOTING_ASCWDS_NURSING_ASSOCIATE:
      return "nursing-associate";
    default:
      return NULL;
    }
}

const char *
footing_registered_part (FootingPerson *person)
{
  g_autoptr(GEnumClass) professions = g_type_class_ref (FOOTING_TYPE_PROFESSION);
  FootingProfession profession = footing_person_get_profession (person);

  if (profession == FOOTING_PROFESSION_UNKNOWN)
    return part_of_job (person);

  return g_enum_get_value (professions, (int) profession)->value_nick;
}
