/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* What training files would mean for a book. */

#include "footing-import-words.h"
#include "import-fixture.h"

#define TRAINING "LOCALESTID,UNIQUEWORKERID,CATEGORY,TRAININGNAME,DATECOMPLETED,EXPIRYDATE\n"
#define FIRE "Seaview House,SV003,8,Fire safety,01/09/2025,01/09/2026\n"

static GPtrArray *
trainings_of (FootingImportPlan *plan)
{
  g_autoptr(GPtrArray) records = footing_import_plan_to_records (plan);
  GPtrArray *trainings = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < records->len; i++)
    if (FOOTING_IS_TRAINING (records->pdata[i]))
      g_ptr_array_add (trainings, g_object_ref (records->pdata[i]));

  return trainings;
}

static void
test_training_comes_with_people (ImportFixture *fixture,
                                 gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;
  g_autoptr(GPtrArray) trainings = NULL;

  import_fixture_add_file (fixture, "staff.csv", STAFF OLENA KOFI);
  import_fixture_add_file (fixture, "training.csv",
                           TRAINING FIRE FIRE "Seaview House,SV007,9,Preceptor preparation,02/09/2025,\n"
                                              "Seaview House,SV999,8,Fire safety,01/09/2025,\n");
  plan = import_fixture_plan (fixture);

  g_assert_cmpuint (footing_import_plan_count (plan).n_trainings, ==, 2);
  g_assert_cmpuint (footing_import_plan_get_n_trainings_passed_over (plan), ==, 1);
  trainings = trainings_of (plan);
  g_assert_cmpuint (trainings->len, ==, 2);
  g_assert_cmpstr (footing_training_get_name (trainings->pdata[0]), ==, "Fire safety");
  g_assert_cmpint (footing_training_get_expires_on (trainings->pdata[0]), ==, footing_day_from_ymd (2026, 9, 1));
  g_assert_false (footing_training_get_prepares (trainings->pdata[0]));
  g_assert_true (footing_training_get_prepares (trainings->pdata[1]));

  /* Whoever is left out takes their training with them. */
  footing_import_plan_set_left_out (plan, 0, TRUE);
  g_assert_cmpuint (footing_import_plan_count (plan).n_trainings, ==, 1);
}

static void
test_training_of_people_nobody_knows_is_explained (ImportFixture *fixture,
                                                   gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = import_fixture_plan_text (fixture, TRAINING FIRE);
  FootingImportCounts counts = footing_import_plan_count (plan);
  g_autofree char *words = footing_import_words_of_plan (&counts);

  g_assert_cmpstr (words, ==, "Nothing will be added or changed: the trainings in the file are of people who are "
                              "not in the book. Choose the staff file together with it.");
}

static void
test_training_is_not_added_twice (ImportFixture *fixture,
                                  gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) first = NULL;
  g_autoptr(FootingImportPlan) again = NULL;
  g_autoptr(FootingImportPlan) longer = NULL;
  g_autoptr(FootingImportPlan) staff = import_fixture_plan_text (fixture, STAFF OLENA);
  g_autoptr(GPtrArray) trainings = NULL;

  import_fixture_apply (fixture, staff);
  first = import_fixture_plan_text (fixture, TRAINING FIRE);
  trainings = trainings_of (first);
  g_assert_cmpuint (trainings->len, ==, 1);
  g_assert_cmpint (footing_training_get_person_id (trainings->pdata[0]), ==,
                   footing_record_get_id (FOOTING_RECORD (import_fixture_find (fixture, "Olena Saltmarsh"))));
  g_ptr_array_add (fixture->book->trainings, g_object_ref (trainings->pdata[0]));

  again = import_fixture_plan_text (fixture, TRAINING "Seaview House,SV003,8,FIRE SAFETY,01/09/2025,\n");
  g_assert_cmpuint (footing_import_plan_count (again).n_trainings, ==, 0);

  longer = import_fixture_plan_text (fixture, TRAINING "Seaview House,SV003,8,Fire safety,01/09/2025,01/09/2027\n");
  g_assert_cmpuint (footing_import_plan_count (longer).n_trainings, ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  IMPORT_TEST ("/import-training/comes-with-people", test_training_comes_with_people);
  IMPORT_TEST ("/import-training/of-people-nobody-knows-is-explained",
               test_training_of_people_nobody_knows_is_explained);
  IMPORT_TEST ("/import-training/is-not-added-twice", test_training_is_not_added_twice);

  return g_test_run ();
}
