/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include "footing-person.h"
#include "footing-row.h"
#include "footing-session.h"

static FootingPerson *
amara (void)
{
  return g_object_new (FOOTING_TYPE_PERSON,
                       "name", "Amara Okafor-Test",
                       "profession", FOOTING_PROFESSION_NURSING_ASSOCIATE,
                       "contract-hours", 37.5,
                       "started-on", footing_day_from_ymd (2026, 1, 5),
                       "is-preceptor", TRUE,
                       NULL);
}

static void
test_a_new_record_knows_nothing (void)
{
  g_autoptr(FootingPerson) person = g_object_new (FOOTING_TYPE_PERSON, NULL);
  g_autoptr(FootingSession) session = g_object_new (FOOTING_TYPE_SESSION, NULL);

  g_assert_null (footing_person_get_name (person));
  g_assert_cmpint (footing_person_get_started_on (person), ==, FOOTING_DAY_NONE);
  g_assert_cmpint (footing_person_get_profession (person), ==, FOOTING_PROFESSION_UNKNOWN);
  g_assert_cmpint (footing_person_get_preceptee_limit (person), ==, 2);
  g_assert_cmpint (footing_session_get_starts_at (session), ==, -1);
  g_assert_cmpint (footing_record_get_id (FOOTING_RECORD (person)), ==, 0);
  g_assert_null (footing_record_get_uid (FOOTING_RECORD (person)));
  g_assert_false (footing_record_is_deleted (FOOTING_RECORD (person)));
}

static void
count_cb (GObject    *object,
          GParamSpec *pspec,
          gpointer    user_data)
{
  (*(int *) user_data)++;
}

static void
test_tells_of_a_change_once (void)
{
  g_autoptr(FootingPerson) person = amara ();
  int changes = 0;

  g_signal_connect (person, "notify::name", G_CALLBACK (count_cb), &changes);
  g_object_set (person, "name", "Amara Okafor-Test", NULL);
  g_assert_cmpint (changes, ==, 0);
  g_object_set (person, "name", "Amara Adeyemi-Test", NULL);
  g_assert_cmpint (changes, ==, 1);
  g_object_set (person, "contract-hours", 30.0, NULL);
  g_assert_cmpint (changes, ==, 1);
}

static void
test_every_property_can_be_read_and_written (void)
{
  g_autofree GParamSpec **pspecs = NULL;
  g_autoptr(FootingPerson) person = amara ();
  g_autoptr(FootingPerson) copy = g_object_new (FOOTING_TYPE_PERSON, NULL);
  guint n_pspecs;

  pspecs = g_object_class_list_properties (G_OBJECT_GET_CLASS (person), &n_pspecs);
  g_assert_cmpuint (n_pspecs, >, FOOTING_ROW_N_SHARED);

  for (guint i = 0; i < n_pspecs; i++)
    {
      g_auto(GValue) value = G_VALUE_INIT;
      g_auto(GValue) back = G_VALUE_INIT;

      g_object_get_property (G_OBJECT (person), pspecs[i]->name, &value);
      g_object_set_property (G_OBJECT (copy), pspecs[i]->name, &value);
      g_object_get_property (G_OBJECT (copy), pspecs[i]->name, &back);
      g_assert_cmpint (g_param_values_cmp (pspecs[i], &value, &back), ==, 0);
    }
}

static void
test_a_copy_goes_its_own_way (void)
{
  g_autoptr(FootingPerson) person = amara ();
  g_autoptr(FootingPerson) copy = footing_record_copy (person);

  g_assert_cmpstr (footing_person_get_name (copy), ==, "Amara Okafor-Test");
  g_assert_cmpfloat (footing_person_get_contract_hours (copy), ==, 37.5);
  g_assert_true (footing_person_get_is_preceptor (copy));

  g_object_set (copy, "name", "Somebody else-Test", NULL);
  g_assert_cmpstr (footing_person_get_name (person), ==, "Amara Okafor-Test");
}

static void
test_taking_a_row_tells_what_differs (void)
{
  g_autoptr(FootingPerson) person = amara ();
  g_autoptr(FootingPerson) fresh = footing_record_copy (person);
  g_autoptr(FootingRow) row = NULL;
  int names = 0, hours = 0;

  g_object_set (fresh, "name", "Amara Adeyemi-Test", "id", (gint64) 7, NULL);
  row = footing_record_to_row (FOOTING_RECORD (fresh));

  g_signal_connect (person, "notify::name", G_CALLBACK (count_cb), &names);
  g_signal_connect (person, "notify::contract-hours", G_CALLBACK (count_cb), &hours);
  footing_record_take_row (FOOTING_RECORD (person), row);

  g_assert_cmpint (names, ==, 1);
  g_assert_cmpint (hours, ==, 0);
  g_assert_cmpint (footing_record_get_id (FOOTING_RECORD (person)), ==, 7);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/record/a-new-record-knows-nothing", test_a_new_record_knows_nothing);
  g_test_add_func ("/record/tells-of-a-change-once", test_tells_of_a_change_once);
  g_test_add_func ("/record/every-property-can-be-read-and-written", test_every_property_can_be_read_and_written);
  g_test_add_func ("/record/a-copy-goes-its-own-way", test_a_copy_goes_its_own_way);
  g_test_add_func ("/record/taking-a-row-tells-what-differs", test_taking_a_row_tells_what_differs);

  return g_test_run ();
}
