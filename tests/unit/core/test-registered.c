/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-registered.h"

/* The same day of a month ends it: 31 January to 28 February is not a month yet. */
static void
test_months_are_whole (void)
{
  FootingDay since = footing_day_from_ymd (2025, 1, 31);

  g_assert_cmpint (footing_registered_months (since, footing_day_from_ymd (2025, 2, 28)), ==, 0);
  g_assert_cmpint (footing_registered_months (since, footing_day_from_ymd (2025, 3, 31)), ==, 2);
  g_assert_cmpint (footing_registered_months (since, footing_day_from_ymd (2026, 1, 31)), ==, 12);
  g_assert_cmpint (footing_registered_months (since, since - 1), ==, 0);
  g_assert_cmpint (footing_registered_months (FOOTING_DAY_NONE, since), ==, -1);
}

/* MAINJOBROLE 16 and 37, domain reference 8.1: a table that says no part still says a register. */
static void
test_the_job_says_the_register (void)
{
  static const struct
  {
    FootingProfession  profession;
    const char        *job_role;
    const char        *part;
  } cases[] = {
    { FOOTING_PROFESSION_RN_CHILD, "16", "rn-child" },
    { FOOTING_PROFESSION_UNKNOWN, "16", "rn" },
    { FOOTING_PROFESSION_UNKNOWN, "37", "nursing-associate" },
    { FOOTING_PROFESSION_UNKNOWN, "8", NULL },
    { FOOTING_PROFESSION_UNKNOWN, "Cook", NULL },
    { FOOTING_PROFESSION_UNKNOWN, NULL, NULL },
    { FOOTING_PROFESSION_MIDWIFE, NULL, "midwife" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(FootingPerson) person = g_object_new (FOOTING_TYPE_PERSON,
                                                      "name", "Part Test",
                                                      "profession", cases[i].profession,
                                                      "job-role", cases[i].job_role,
                                                      NULL);

      g_assert_cmpstr (footing_registered_part (person), ==, cases[i].part);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/registered/months-are-whole", test_months_are_whole);
  g_test_add_func ("/registered/the-job-says-the-register", test_the_job_says_the_register);

  return g_test_run ();
}
