/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* What a file would mean for a book, told as stories. Lint: allow long lines: rows of a CSV file
 * stay in one piece. */

#include "footing-import-words.h"
#include "footing-leaving.h"
#include "footing-reference.h"
#include "import-fixture.h"

#define assert_counts import_fixture_assert_counts

static void
assert_problems (FootingImportPlan *plan,
                 const char        *expected)
{
  g_autofree char *problems = import_fixture_problems (plan);

  g_assert_cmpstr (problems, ==, expected);
}

static FootingWorkplace *
workplace_of (ImportFixture *fixture,
              const char    *person)
{
  gint64 id = footing_person_get_workplace_id (import_fixture_find (fixture, person));

  for (guint i = 0; i < fixture->book->workplaces->len; i++)
    if (footing_record_get_id (g_ptr_array_index (fixture->book->workplaces, i)) == id)
      return g_ptr_array_index (fixture->book->workplaces, i);

  g_error ("%s is nowhere", person);
}

static void
import_text (ImportFixture *fixture,
             const char    *text)
{
  g_autoptr(FootingImportPlan) plan = import_fixture_plan_text (fixture, text);

  import_fixture_apply (fixture, plan);
}

static FootingPerson *
add_by_hand (ImportFixture *fixture,
             const char    *name)
{
  FootingPerson *person = g_object_new (FOOTING_TYPE_PERSON, "id", G_GINT64_CONSTANT (7001), "name", name, NULL);

  g_ptr_array_add (fixture->book->people, person);

  return person;
}

static void
add_leaving (ImportFixture       *fixture,
             FootingPerson       *person,
             FootingLeavingEvent  event)
{
  g_ptr_array_add (fixture->book->leavings,
                   g_object_new (FOOTING_TYPE_LEAVING,
                                 "person-id", footing_record_get_id (FOOTING_RECORD (person)),
                                 "left-on", TODAY - 20,
                                 "event", event,
                                 NULL));
}

/* ---- Somebody new ---- */

static void
test_adds_nurses_and_nursing_associates (ImportFixture *fixture,
                                         gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;
  FootingPerson *olena = NULL;
  FootingPerson *kofi = NULL;

  plan = import_fixture_plan_text (fixture,
                                   STAFF OLENA KOFI "Seaview House,SV010,,Danica Driftwell,,,,2,10/12/2024,1,8,24,\n");
  assert_counts (plan, "2 added, 1 ignored, 1 workplaces added");
  assert_problems (plan, "");
  import_fixture_apply (fixture, plan);

  olena = import_fixture_find (fixture, "Olena Saltmarsh");
  kofi = import_fixture_find (fixture, "Kofi Seaholly");
  g_assert_cmpuint (fixture->book->people->len, ==, 2);

  g_assert_cmpint (footing_person_get_profession (olena), ==, FOOTING_PROFESSION_RN_ADULT);
  g_assert_cmpstr (footing_person_get_job_role (olena), ==, "16");
  g_assert_cmpstr (footing_person_get_employment (olena), ==, "1");
  g_assert_cmpfloat (footing_person_get_contract_hours (olena), ==, 37.5);
  g_assert_cmpint (footing_person_get_started_on (olena), ==, footing_day_from_ymd (2016, 9, 5));
  g_assert_cmpint (footing_person_get_first_recorded_on (olena), ==, TODAY);
  g_assert_cmpint (footing_person_get_registered_on (olena), ==, FOOTING_DAY_NONE);
  g_assert_cmpstr (footing_person_get_establishment_key (olena), ==, "Seaview House");
  g_assert_cmpstr (footing_person_get_worker_key (olena), ==, "SV003");
  g_assert_false (footing_person_get_is_preceptor (olena));

  g_assert_cmpint (footing_person_get_profession (kofi), ==, FOOTING_PROFESSION_NURSING_ASSOCIATE);
  g_assert_true (workplace_of (fixture, "Kofi Seaholly") == workplace_of (fixture, "Olena Saltmarsh"));
  g_assert_cmpstr (footing_workplace_get_name (workplace_of (fixture, "Kofi Seaholly")), ==, "Seaview House");
}

/* data/examples/README.md: 59 people in six homes, among them 20 registered nurses and 7 nursing
 * associates. */
static void
test_reads_the_examples (ImportFixture *fixture,
                         gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;
  g_autofree char *folder = g_build_filename (g_getenv ("FOOTING_DATA_DIR"), "examples", NULL);
  g_autofree char *staff = g_build_filename (folder, "staff-seaview.csv", NULL);
  g_autofree char *workplaces = g_build_filename (folder, "workplaces-seaview.csv", NULL);

  import_fixture_add_path (fixture, staff);
  import_fixture_add_path (fixture, workplaces);
  plan = import_fixture_plan (fixture);

  assert_counts (plan, "27 added, 32 ignored, 6 workplaces added");
  import_fixture_apply (fixture, plan);
  g_assert_cmpstr (footing_workplace_get_name (workplace_of (fixture, "Elif Curlew")), ==, "Tide's Rest");
  g_assert_cmpstr (footing_workplace_get_location_code (workplace_of (fixture, "Elif Curlew")), ==, "1-0000000016");
}

static void
test_reads_every_part_of_the_register (ImportFixture *fixture,
                                       gconstpointer  unused)
{
  static const struct
  {
    const char *name;
    const char *row;
    FootingProfession profession;
  } people[] = {
    { "Adult", "H,1,,Adult,,,,,,1,16,,1\n", FOOTING_PROFESSION_RN_ADULT },
    { "Mental", "H,2,,Mental,,,,,,1,16,,02\n", FOOTING_PROFESSION_RN_MENTAL_HEALTH },
    { "Learning", "H,3,,Learning,,,,,,1,16,,03\n", FOOTING_PROFESSION_RN_LEARNING_DISABILITY },
    { "Child", "H,4,,Child,,,,,,1,16,,04\n", FOOTING_PROFESSION_RN_CHILD },
    { "Enrolled", "H,5,,Enrolled,,,,,,1,16,,05\n", FOOTING_PROFESSION_OTHER },
    { "Unsaid", "H,6,,Unsaid,,,,,,1,16,,\n", FOOTING_PROFESSION_UNKNOWN },
    { "Unknown", "H,7,,Unknown,,,,,,1,16,,09\n", FOOTING_PROFESSION_UNKNOWN },
    { "Associate", "H,8,,Associate,,,,,,1,37,,\n", FOOTING_PROFESSION_NURSING_ASSOCIATE },
  };
  g_autoptr(GString) text = g_string_new (STAFF);

  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    g_string_append (text, people[i].row);

  import_text (fixture, text->str);

  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    g_assert_cmpint (footing_person_get_profession (import_fixture_find (fixture, people[i].name)), ==,
                     people[i].profession);
}

static void
test_keeps_codes_nobody_knows (ImportFixture *fixture,
                               gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = import_fixture_plan_text (fixture, STAFF "H,1,,Ana Reef,,,,,,9,99,,\n");
  const GArray *roles = footing_import_plan_get_roles (plan);

  assert_counts (plan, "1 ignored");
  g_assert_cmpuint (roles->len, ==, 1);
  g_assert_cmpstr (g_array_index (roles, FootingImportRole, 0).code, ==, "99");

  footing_import_plan_set_role_wanted (plan, 0, TRUE);
  assert_counts (plan, "1 added, 1 workplaces added");
  import_fixture_apply (fixture, plan);

  g_assert_cmpstr (footing_person_get_job_role (import_fixture_find (fixture, "Ana Reef")), ==, "99");
  g_assert_cmpstr (footing_person_get_employment (import_fixture_find (fixture, "Ana Reef")), ==, "9");
  g_assert_cmpint (footing_person_get_profession (import_fixture_find (fixture, "Ana Reef")), ==,
                   FOOTING_PROFESSION_UNKNOWN);
}

static void
test_wants_whom_the_reference_says (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_auto(GStrv) roles = footing_import_wanted_roles (reference);

  g_assert_true (g_strv_equal ((const char * const *) roles, (const char * const[]) { "16", "37", NULL }));
}

static void
test_others_can_be_wanted (ImportFixture *fixture,
                           gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;
  const GArray *roles = NULL;

  plan = import_fixture_plan_text (fixture,
                                   STAFF OLENA
                                   "Seaview House,SV001,,Bronwen Tidewell,,,,8,14/05/2012,1,4,37.5,\n"
                                   "Gull Court,GC001,,Jedda Herringbone,,,,8,03/10/2016,1,04,37.5,\n");
  roles = footing_import_plan_get_roles (plan);
  assert_counts (plan, "1 added, 2 ignored, 1 workplaces added");
  g_assert_cmpuint (roles->len, ==, 2);
  g_assert_cmpuint (g_array_index (roles, FootingImportRole, 1).n_new, ==, 2);
  g_assert_false (g_array_index (roles, FootingImportRole, 1).is_wanted);

  footing_import_plan_set_role_wanted (plan, 1, TRUE);
  assert_counts (plan, "3 added, 2 workplaces added");
  import_fixture_apply (fixture, plan);
  g_assert_cmpstr (footing_person_get_job_role (import_fixture_find (fixture, "Bronwen Tidewell")), ==, "4");
}

static void
test_leaves_out_whom_somebody_left_out (ImportFixture *fixture,
                                        gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;

  plan = import_fixture_plan_text (fixture, STAFF OLENA "Gull Court,GC007,,Nkechi Netmaker,,,,,,1,37,,\n");
  assert_counts (plan, "2 added, 2 workplaces added");

  footing_import_plan_set_left_out (plan, 1, TRUE);
  assert_counts (plan, "1 added, 1 left out, 1 workplaces added");
  import_fixture_apply (fixture, plan);
  g_assert_cmpuint (fixture->book->people->len, ==, 1);
  g_assert_cmpuint (fixture->book->workplaces->len, ==, 1);

  footing_import_plan_set_left_out (plan, 1, FALSE);
  assert_counts (plan, "2 added, 2 workplaces added");
}

/* ---- Somebody the book knows ---- */

static void
test_the_same_file_changes_nothing (ImportFixture *fixture,
                                    gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) again = NULL;

  import_text (fixture, STAFF OLENA KOFI);
  again = import_fixture_plan_text (fixture, STAFF OLENA KOFI);

  assert_counts (again, "2 unchanged");
  import_fixture_apply (fixture, again);
  g_assert_cmpuint (fixture->book->people->len, ==, 2);
  g_assert_cmpuint (fixture->book->workplaces->len, ==, 1);
}

static void
test_somebody_is_renamed (ImportFixture *fixture,
                          gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;
  gint64 id;

  import_text (fixture, STAFF OLENA);
  id = footing_record_get_id (FOOTING_RECORD (import_fixture_find (fixture, "Olena Saltmarsh")));

  plan = import_fixture_plan_text (fixture, STAFF "Seaview House,SV003,,Olena Reef,,,,5,05/09/2016,1,16,37.5,01\n");
  assert_counts (plan, "1 changed");
  g_assert_cmpstr (footing_person_get_name (import_fixture_item (plan, 0)->known), ==, "Olena Saltmarsh");

  import_fixture_apply (fixture, plan);
  g_assert_cmpint (footing_record_get_id (FOOTING_RECORD (import_fixture_find (fixture, "Olena Reef"))), ==, id);
}

/* Two people of one name are two people, and one person of two names is one. */
static void
test_a_name_is_no_key (ImportFixture *fixture,
                       gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;

  import_text (fixture, STAFF OLENA);
  plan = import_fixture_plan_text (fixture, STAFF OLENA "Seaview House,SV004,,Olena Saltmarsh,,,,,,1,16,,01\n");

  assert_counts (plan, "1 added, 1 unchanged");
  g_assert_null (import_fixture_item (plan, 0)->perhaps);
}

static void
test_nothing_is_overwritten_with_nothing (ImportFixture *fixture,
                                          gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;
  FootingPerson *olena = NULL;

  import_text (fixture, STAFF OLENA);
  olena = import_fixture_find (fixture, "Olena Saltmarsh");
  g_object_set (olena,
                "registered-on", footing_day_from_ymd (2016, 8, 1),
                "is-preceptor", TRUE,
                "preceptee-limit", (gint64) 3,
                NULL);

  /* Without first day, employment, hours and part of the register. */
  plan = import_fixture_plan_text (fixture, STAFF "Seaview House,SV003,,Olena Saltmarsh,,,,,,,16,,\n");
  assert_counts (plan, "1 unchanged");

  /* Something changes, and all the rest stays. */
  g_clear_object (&plan);
  plan = import_fixture_plan_text (fixture, STAFF "Seaview House,SV003,,Olena Saltmarsh,,,,,,,16,30,\n");
  assert_counts (plan, "1 changed");
  import_fixture_apply (fixture, plan);

  olena = import_fixture_find (fixture, "Olena Saltmarsh");
  g_assert_cmpfloat (footing_person_get_contract_hours (olena), ==, 30);
  g_assert_cmpint (footing_person_get_started_on (olena), ==, footing_day_from_ymd (2016, 9, 5));
  g_assert_cmpint (footing_person_get_profession (olena), ==, FOOTING_PROFESSION_RN_ADULT);
  g_assert_cmpstr (footing_person_get_employment (olena), ==, "1");
  g_assert_cmpint (footing_person_get_registered_on (olena), ==, footing_day_from_ymd (2016, 8, 1));
  g_assert_true (footing_person_get_is_preceptor (olena));
  g_assert_cmpint (footing_person_get_preceptee_limit (olena), ==, 3);
}

/* An employer may send ids in place of names. A name that was put in by hand is worth more. */
static void
test_an_id_does_not_replace_a_name (ImportFixture *fixture,
                                    gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;

  import_text (fixture, STAFF "H,SV 003,,SV003,,,,,,1,16,,01\n");
  g_object_set (import_fixture_find (fixture, "SV003"), "name", "Olena Saltmarsh", NULL);

  plan = import_fixture_plan_text (fixture, STAFF "H,SV 003,,SV003,,,,,,1,16,,01\n");
  assert_counts (plan, "1 unchanged");
}

static void
test_a_promotion_is_a_change (ImportFixture *fixture,
                              gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;

  import_text (fixture, STAFF OLENA);

  /* Registered managers are not imported, but this one is known. */
  plan = import_fixture_plan_text (fixture, STAFF "Seaview House,SV003,,Olena Saltmarsh,,,,5,05/09/2016,1,4,37.5,\n");
  assert_counts (plan, "1 changed");
  import_fixture_apply (fixture, plan);

  g_assert_cmpstr (footing_person_get_job_role (import_fixture_find (fixture, "Olena Saltmarsh")), ==, "4");
  g_assert_cmpint (footing_person_get_profession (import_fixture_find (fixture, "Olena Saltmarsh")), ==,
                   FOOTING_PROFESSION_RN_ADULT);
}

static void
test_spaces_in_ids_do_not_matter (ImportFixture *fixture,
                                  gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;

  import_text (fixture, STAFF "Seaview House,SV 003,,Olena Saltmarsh,,,,5,05/09/2016,1,16,37.5,01\n");
  g_assert_cmpstr (footing_person_get_worker_key (import_fixture_find (fixture, "Olena Saltmarsh")), ==, "SV 003");

  plan = import_fixture_plan_text (fixture, STAFF "SeaviewHouse,SV003,,Olena Saltmarsh,,,,5,05/09/2016,01,16,37.50,1\n");
  assert_counts (plan, "1 unchanged");
}

static void
test_letters_in_ids_do (ImportFixture *fixture,
                        gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;

  import_text (fixture, STAFF OLENA);
  plan = import_fixture_plan_text (fixture, STAFF OLENA "Seaview House,sv003,,Another,,,,,,1,16,,01\n");
  assert_counts (plan, "1 added, 1 unchanged");
}

/* ---- Somebody moves ---- */

static void
test_a_row_says_that_somebody_moves (ImportFixture *fixture,
                                     gconstpointer  unused)
{
  static const char moved[] = MOVING "Seaview House,SV003,GC020,Gull Court,UPDATE,Olena Saltmarsh,05/09/2016,1,16\n";
  g_autoptr(FootingImportPlan) plan = NULL;
  FootingPerson *olena = NULL;

  import_text (fixture, STAFF OLENA);
  plan = import_fixture_plan_text (fixture, moved);
  assert_counts (plan, "1 changed, 1 workplaces added");
  import_fixture_apply (fixture, plan);

  olena = import_fixture_find (fixture, "Olena Saltmarsh");
  g_assert_cmpuint (fixture->book->people->len, ==, 1);
  g_assert_cmpstr (footing_person_get_establishment_key (olena), ==, "Gull Court");
  g_assert_cmpstr (footing_person_get_worker_key (olena), ==, "GC020");
  g_assert_cmpstr (footing_workplace_get_name (workplace_of (fixture, "Olena Saltmarsh")), ==, "Gull Court");

  /* The same file again, and the next download, which knows the new ids only. */
  g_clear_object (&plan);
  plan = import_fixture_plan_text (fixture, moved);
  assert_counts (plan, "1 unchanged");
  g_clear_object (&plan);
  plan = import_fixture_plan_text (fixture, STAFF "Gull Court,GC020,,Olena Saltmarsh,,,,5,05/09/2016,1,16,37.5,01\n");
  assert_counts (plan, "1 unchanged");
}

/* The file does not say that she has moved: there is a new row, and the old one is gone. */
static void
test_somebody_seems_to_have_moved (ImportFixture *fixture,
                                   gconstpointer  unused)
{
  static const char moved[] = STAFF KOFI "Gull Court,GC020,,Olena SALTMARSH,,,,5,05/09/2016,1,16,37.5,01\n";
  g_autoptr(FootingImportPlan) plan = NULL;
  gint64 id;

  import_text (fixture, STAFF OLENA KOFI);
  id = footing_record_get_id (FOOTING_RECORD (import_fixture_find (fixture, "Olena Saltmarsh")));
  plan = import_fixture_plan_text (fixture, moved);

  assert_counts (plan, "1 added, 1 unchanged, 1 leavers, 1 workplaces added");
  g_assert_true (import_fixture_item (plan, 0)->perhaps == import_fixture_find (fixture, "Olena Saltmarsh"));

  footing_import_plan_set_same (plan, 0, TRUE);
  assert_counts (plan, "1 changed, 1 unchanged, 1 workplaces added");
  import_fixture_apply (fixture, plan);

  g_assert_cmpuint (fixture->book->people->len, ==, 2);
  g_assert_cmpint (footing_record_get_id (FOOTING_RECORD (import_fixture_find (fixture, "Olena SALTMARSH"))), ==, id);
  g_assert_cmpstr (footing_workplace_get_name (workplace_of (fixture, "Olena SALTMARSH")), ==, "Gull Court");

  g_clear_object (&plan);
  plan = import_fixture_plan_text (fixture, moved);
  assert_counts (plan, "2 unchanged");
}

static void
test_somebody_entered_by_hand_may_be_meant (ImportFixture *fixture,
                                            gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;
  FootingPerson *olena = add_by_hand (fixture, "Olena Saltmarsh");

  plan = import_fixture_plan_text (fixture, STAFF OLENA);
  assert_counts (plan, "1 added, 1 workplaces added");
  g_assert_true (import_fixture_item (plan, 0)->perhaps == olena);

  footing_import_plan_set_same (plan, 0, TRUE);
  assert_counts (plan, "1 changed, 1 workplaces added");
  import_fixture_apply (fixture, plan);
  g_assert_cmpuint (fixture->book->people->len, ==, 1);
  g_assert_cmpstr (footing_person_get_worker_key (import_fixture_find (fixture, "Olena Saltmarsh")), ==, "SV003");
}

static void
test_nobody_can_tell_two_of_one_name (ImportFixture *fixture,
                                      gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;

  add_by_hand (fixture, "Olena Saltmarsh");
  plan = import_fixture_plan_text (fixture, STAFF OLENA "Seaview House,SV004,,Olena Saltmarsh,,,,,,1,16,,01\n");

  assert_counts (plan, "2 added, 1 workplaces added");
  g_assert_null (import_fixture_item (plan, 0)->perhaps);
  g_assert_null (import_fixture_item (plan, 1)->perhaps);
}

static void
test_ids_of_somebody_else_are_not_taken (ImportFixture *fixture,
                                         gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;

  import_text (fixture, STAFF OLENA KOFI);
  plan = import_fixture_plan_text (fixture,
                                   MOVING "Seaview House,SV003,SV007,,UPDATE,Olena Saltmarsh,05/09/2016,1,16\n");

  assert_counts (plan, "");
  assert_problems (plan, "Line 2, CHGUNIQUEWRKID: Somebody else in the book has these ids. The row was left out.");
}

/* One row moves somebody to ids that the next row has. */
static void
test_two_rows_do_not_end_with_the_same_ids (ImportFixture *fixture,
                                            gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;

  plan = import_fixture_plan_text (fixture,
                                   MOVING "Seaview House,SV003,,Gull Court,UPDATE,Olena Saltmarsh,05/09/2016,1,16\n"
                                          "Gull Court,SV003,,,UPDATE,Nkechi Netmaker,16/09/2024,1,37\n");

  assert_counts (plan, "1 added, 1 workplaces added");
  assert_problems (plan, "Line 3, UNIQUEWORKERID: The same worker is in line 2 of “staff.csv” already. "
                         "The row was left out.");
}

static void
test_a_workplace_chosen_by_hand_stays (ImportFixture *fixture,
                                       gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;
  FootingWorkplace *other = g_object_new (FOOTING_TYPE_WORKPLACE, "id", G_GINT64_CONSTANT (9), "name", "Hub", NULL);

  import_text (fixture, STAFF OLENA);
  g_ptr_array_add (fixture->book->workplaces, other);
  g_object_set (import_fixture_find (fixture, "Olena Saltmarsh"), "workplace-id", G_GINT64_CONSTANT (9), NULL);

  plan = import_fixture_plan_text (fixture, STAFF OLENA);
  assert_counts (plan, "1 unchanged");
}

/* ---- Somebody may have left ---- */

static void
test_whoever_is_missing_may_have_left (ImportFixture *fixture,
                                       gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;
  const GArray *leavers = NULL;

  import_text (fixture, STAFF OLENA KOFI "Gull Court,GC007,,Nkechi Netmaker,,,,,,1,37,,\n");

  /* Only of Seaview House: of Gull Court the file says nothing. */
  plan = import_fixture_plan_text (fixture, STAFF OLENA);
  leavers = footing_import_plan_get_leavers (plan);
  assert_counts (plan, "1 unchanged, 1 leavers");
  g_assert_true (g_array_index (leavers, FootingImportLeaver, 0).person == import_fixture_find (fixture, "Kofi Seaholly"));
  g_assert_false (g_array_index (leavers, FootingImportLeaver, 0).is_deleted);

  /* It is told, and not done. */
  import_fixture_apply (fixture, plan);
  g_assert_cmpuint (fixture->book->people->len, ==, 3);
}

static void
test_whoever_is_deleted_may_have_left (ImportFixture *fixture,
                                       gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;

  import_text (fixture, STAFF OLENA KOFI);
  plan = import_fixture_plan_text (fixture, STAFF OLENA "Seaview House,SV007,delete,,,,,,,,,,\n"
                                            "Seaview House,SV999,DELETE,,,,,,,,,,\n");

  assert_counts (plan, "1 unchanged, 1 unknown, 1 leavers");
  g_assert_true (g_array_index (footing_import_plan_get_leavers (plan), FootingImportLeaver, 0).is_deleted);
}

static void
test_whoever_has_left_is_not_missed (ImportFixture *fixture,
                                     gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;

  import_text (fixture, STAFF OLENA KOFI);
  add_leaving (fixture, import_fixture_find (fixture, "Kofi Seaholly"), FOOTING_LEAVING_EVENT_LEFT_EMPLOYER);
  plan = import_fixture_plan_text (fixture, STAFF OLENA);
  assert_counts (plan, "1 unchanged");

  /* Whoever came back after that may leave once more. */
  g_object_set (import_fixture_find (fixture, "Kofi Seaholly"), "started-on", TODAY - 5, NULL);
  g_clear_object (&plan);
  plan = import_fixture_plan_text (fixture, STAFF OLENA);
  assert_counts (plan, "1 unchanged, 1 leavers");

  /* A new role in the same organisation is no reason to be missing. */
  g_ptr_array_set_size (fixture->book->leavings, 0);
  add_leaving (fixture, import_fixture_find (fixture, "Kofi Seaholly"), FOOTING_LEAVING_EVENT_INTERNAL_MOVE);
  g_clear_object (&plan);
  plan = import_fixture_plan_text (fixture, STAFF OLENA);
  assert_counts (plan, "1 unchanged, 1 leavers");
}

static void
test_a_faulty_row_is_not_a_leaver (ImportFixture *fixture,
                                   gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;

  import_text (fixture, STAFF OLENA KOFI);
  plan = import_fixture_plan_text (fixture, STAFF OLENA "Seaview House,SV007,,Kofi Seaholly,,,,8,31/02/2026,1,37,30,\n");
  assert_counts (plan, "1 unchanged");
  assert_problems (plan, "Line 3, STARTDATE: 31/02/2026 is not a date. The row was left out.");
  g_assert_cmpuint (footing_import_plan_get_n_unread (plan), ==, 0);

  /* A row that is not whole may be anybody’s, and that is said beside the leaver. */
  g_clear_object (&plan);
  plan = import_fixture_plan_text (fixture, STAFF OLENA "Seaview House,SV007\n");
  assert_counts (plan, "1 unchanged, 1 leavers");
  g_assert_cmpuint (footing_import_plan_get_n_unread (plan), ==, 1);
}

static void
test_nobody_is_missing_from_half_a_file (ImportFixture *fixture,
                                         gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;
  g_autoptr(GString) text = g_string_new (STAFF OLENA);

  import_text (fixture, STAFF OLENA KOFI);
  for (guint i = 0; i < 2000; i++)
    g_string_append_printf (text, "%01000d", 0);

  plan = import_fixture_plan_text (fixture, text->str);
  assert_counts (plan, "1 unchanged");
  assert_problems (plan, "Line 3: The line is too long. Nothing after it was read.");
}

/* ---- Workplaces ---- */

static void
test_a_workplace_file_gives_names (ImportFixture *fixture,
                                   gconstpointer  unused)
{
  static const char places[] = WORKPLACES "E1,,Seaview House,1-0000000011\nE2,,Gull Court,1-0000000013\nE3,DELETE,Old Home,\n";
  static const char staff[] = STAFF "E1,SV003,,Olena Saltmarsh,,,,,,1,16,,01\n";
  g_autoptr(FootingImportPlan) plan = NULL;

  import_text (fixture, staff);
  g_assert_cmpstr (footing_workplace_get_name (workplace_of (fixture, "Olena Saltmarsh")), ==, "E1");

  /* In either order. */
  import_fixture_forget (fixture);
  import_fixture_add_file (fixture, "staff.csv", staff);
  import_fixture_add_file (fixture, "workplaces.csv", places);
  plan = import_fixture_plan (fixture);
  assert_counts (plan, "1 unchanged, 1 workplaces added, 1 workplaces changed");
  import_fixture_apply (fixture, plan);

  g_assert_cmpstr (footing_workplace_get_name (workplace_of (fixture, "Olena Saltmarsh")), ==, "Seaview House");
  g_assert_cmpstr (footing_workplace_get_location_code (workplace_of (fixture, "Olena Saltmarsh")), ==, "1-0000000011");

  g_clear_object (&plan);
  plan = import_fixture_plan_text (fixture, places);
  assert_counts (plan, "");
}

static void
test_a_workplace_entered_by_hand_is_found (ImportFixture *fixture,
                                           gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;
  FootingWorkplace *seaview = g_object_new (FOOTING_TYPE_WORKPLACE,
                                            "id", G_GINT64_CONSTANT (9), "name", "seaview house", NULL);

  g_ptr_array_add (fixture->book->workplaces, seaview);
  plan = import_fixture_plan_text (fixture, STAFF OLENA);
  assert_counts (plan, "1 added, 1 workplaces changed");
  import_fixture_apply (fixture, plan);

  g_assert_cmpuint (fixture->book->workplaces->len, ==, 1);
  g_assert_cmpstr (footing_workplace_get_establishment_key (workplace_of (fixture, "Olena Saltmarsh")), ==, "Seaview House");
}

static void
test_an_apostrophe_is_one_however_it_is_typed (ImportFixture *fixture,
                                               gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;
  FootingWorkplace *rest = g_object_new (FOOTING_TYPE_WORKPLACE,
                                         "id", G_GINT64_CONSTANT (9), "name", "Tide’s Rest", NULL);

  g_ptr_array_add (fixture->book->workplaces, rest);
  plan = import_fixture_plan_text (fixture, STAFF "Tide's Rest,TR001,,Olena Saltmarsh,,,,,,1,16,,\n");
  assert_counts (plan, "1 added, 1 workplaces changed");
}

/* ---- Several files ---- */

static void
test_a_worker_in_two_files_is_one (ImportFixture *fixture,
                                   gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;

  import_fixture_add_file (fixture, "/tmp/seaview.csv", STAFF OLENA KOFI);
  import_fixture_add_file (fixture, "/tmp/more.csv", STAFF "Gull Court,GC007,,Nkechi Netmaker,,,,,,1,37,,\n" OLENA);
  plan = import_fixture_plan (fixture);

  assert_counts (plan, "3 added, 2 workplaces added");
  assert_problems (plan, "Line 2, STARTDATE: The cell is empty. The row was kept without it.\n"
                         "Line 3, UNIQUEWORKERID: The same worker is in line 2 of “seaview.csv” already. The row was left out.");
}

static void
test_a_large_file (ImportFixture *fixture,
                   gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;
  g_autoptr(GString) text = g_string_new (STAFF);

  /* Every third a nurse, fifty to a home. */
  for (guint i = 0; i < 20000; i++)
    g_string_append_printf (text, "Home %u,W%05u,,Worker %u,,,,,01/09/2025,1,%u,37.5,01\n",
                            i / 50, i, i, i % 3 == 0 ? 16 : 8);

  plan = import_fixture_plan_text (fixture, text->str);
  assert_counts (plan, "6667 added, 13333 ignored, 400 workplaces added");
  import_fixture_apply (fixture, plan);

  g_clear_object (&plan);
  plan = import_fixture_plan_text (fixture, text->str);
  assert_counts (plan, "6667 unchanged, 13333 ignored");
}

/* ---- Words ---- */

static void
test_says_it_in_a_sentence (void)
{
  static const struct
  {
    FootingImportCounts counts;
    const char *plan;
    const char *done;
  } words[] = {
    { { .n_added = 12, .n_changed = 3, .n_unchanged = 40 },
      "12 people will be added, 3 changed, 40 left alone.", "12 people added, 3 changed" },
    { { .n_added = 1 }, "1 person will be added.", "1 person imported" },
    { { .n_changed = 1, .n_unchanged = 2 }, "1 person will be changed, 2 left alone.", "1 person changed" },
    { { .n_added = 27, .n_workplaces_added = 6 },
      "27 people will be added. 6 workplaces will be added.", "27 people imported" },
    { { .n_workplaces_added = 1, .n_workplaces_changed = 1 },
      "2 workplaces will be added or changed.", "2 workplaces imported" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *plan = footing_import_words_of_plan (&words[i].counts);
      g_autofree char *done = footing_import_words_of_done (&words[i].counts);

      g_assert_cmpstr (plan, ==, words[i].plan);
      g_assert_cmpstr (done, ==, words[i].done);
    }
}

static void
test_says_that_nothing_changes (void)
{
  const FootingImportCounts known = { .n_unchanged = 27, .n_ignored = 32 };
  const FootingImportCounts unwanted = { .n_ignored = 32 };
  g_autofree char *known_words = footing_import_words_of_plan (&known);
  g_autofree char *unwanted_words = footing_import_words_of_plan (&unwanted);

  g_assert_cmpstr (known_words, ==, "Nothing will change: 27 people are in the book as in the file.");
  g_assert_cmpstr (unwanted_words, ==, "Nothing will be added or changed.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  IMPORT_TEST ("/import/adds-nurses-and-nursing-associates", test_adds_nurses_and_nursing_associates);
  IMPORT_TEST ("/import/reads-the-examples", test_reads_the_examples);
  IMPORT_TEST ("/import/reads-every-part-of-the-register", test_reads_every_part_of_the_register);
  IMPORT_TEST ("/import/keeps-codes-nobody-knows", test_keeps_codes_nobody_knows);
  g_test_add_func ("/import/wants-whom-the-reference-says", test_wants_whom_the_reference_says);
  IMPORT_TEST ("/import/others-can-be-wanted", test_others_can_be_wanted);
  IMPORT_TEST ("/import/leaves-out-whom-somebody-left-out", test_leaves_out_whom_somebody_left_out);
  IMPORT_TEST ("/import/the-same-file-changes-nothing", test_the_same_file_changes_nothing);
  IMPORT_TEST ("/import/somebody-is-renamed", test_somebody_is_renamed);
  IMPORT_TEST ("/import/a-name-is-no-key", test_a_name_is_no_key);
  IMPORT_TEST ("/import/nothing-is-overwritten-with-nothing", test_nothing_is_overwritten_with_nothing);
  IMPORT_TEST ("/import/an-id-does-not-replace-a-name", test_an_id_does_not_replace_a_name);
  IMPORT_TEST ("/import/a-promotion-is-a-change", test_a_promotion_is_a_change);
  IMPORT_TEST ("/import/spaces-in-ids-do-not-matter", test_spaces_in_ids_do_not_matter);
  IMPORT_TEST ("/import/letters-in-ids-do", test_letters_in_ids_do);
  IMPORT_TEST ("/import/a-row-says-that-somebody-moves", test_a_row_says_that_somebody_moves);
  IMPORT_TEST ("/import/somebody-seems-to-have-moved", test_somebody_seems_to_have_moved);
  IMPORT_TEST ("/import/somebody-entered-by-hand-may-be-meant", test_somebody_entered_by_hand_may_be_meant);
  IMPORT_TEST ("/import/nobody-can-tell-two-of-one-name", test_nobody_can_tell_two_of_one_name);
  IMPORT_TEST ("/import/ids-of-somebody-else-are-not-taken", test_ids_of_somebody_else_are_not_taken);
  IMPORT_TEST ("/import/two-rows-do-not-end-with-the-same-ids", test_two_rows_do_not_end_with_the_same_ids);
  IMPORT_TEST ("/import/a-workplace-chosen-by-hand-stays", test_a_workplace_chosen_by_hand_stays);
  IMPORT_TEST ("/import/whoever-is-missing-may-have-left", test_whoever_is_missing_may_have_left);
  IMPORT_TEST ("/import/whoever-is-deleted-may-have-left", test_whoever_is_deleted_may_have_left);
  IMPORT_TEST ("/import/whoever-has-left-is-not-missed", test_whoever_has_left_is_not_missed);
  IMPORT_TEST ("/import/a-faulty-row-is-not-a-leaver", test_a_faulty_row_is_not_a_leaver);
  IMPORT_TEST ("/import/nobody-is-missing-from-half-a-file", test_nobody_is_missing_from_half_a_file);
  IMPORT_TEST ("/import/a-workplace-file-gives-names", test_a_workplace_file_gives_names);
  IMPORT_TEST ("/import/a-workplace-entered-by-hand-is-found", test_a_workplace_entered_by_hand_is_found);
  IMPORT_TEST ("/import/an-apostrophe-is-one-however-it-is-typed", test_an_apostrophe_is_one_however_it_is_typed);
  IMPORT_TEST ("/import/a-worker-in-two-files-is-one", test_a_worker_in_two_files_is_one);
  IMPORT_TEST ("/import/a-large-file", test_a_large_file);
  g_test_add_func ("/import/says-it-in-a-sentence", test_says_it_in_a_sentence);
  g_test_add_func ("/import/says-that-nothing-changes", test_says_that_nothing_changes);

  return g_test_run ();
}
