/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* What a file with mapped columns would mean for a book. Nobody in it has a key. */

#include <string.h>

#include "footing-await.h"
#include "footing-column-memory.h"
#include "footing-column-recall.h"
#include "footing-leaving.h"
#include "footing-reference.h"
#include "import-fixture.h"

#define MAPPED "Name,Home,Job,Began,Hours,Number\n"
#define OLENA_MAPPED "Olena Saltmarsh,Seaview House,Staff nurse,05/09/2016,37.5,\n"

#define assert_counts import_fixture_assert_counts

static FootingColumnMap *
make_map (void)
{
  FootingColumnMap *map = footing_column_map_new ();

  footing_column_map_add (map, "Name", FOOTING_COLUMN_FIELD_NAME, 0);
  footing_column_map_add (map, "Home", FOOTING_COLUMN_FIELD_WORKPLACE, 0);
  footing_column_map_add (map, "Job", FOOTING_COLUMN_FIELD_JOB_ROLE, 0);
  footing_column_map_add (map, "Began", FOOTING_COLUMN_FIELD_STARTED_ON, FOOTING_DATE_ORDER_DAY_FIRST);
  footing_column_map_add (map, "Hours", FOOTING_COLUMN_FIELD_CONTRACT_HOURS, 0);
  footing_column_map_add (map, "Number", FOOTING_COLUMN_FIELD_WORKER_ID, 0);
  g_hash_table_insert (map->roles, g_strdup ("staff nurse"), g_strdup ("16"));
  g_hash_table_insert (map->roles, g_strdup ("chef"), g_strdup (""));

  return map;
}

static void
add_mapped (ImportFixture *fixture,
            const char    *name,
            const char    *rows)
{
  g_autofree char *text = g_strconcat (MAPPED, rows, NULL);
  g_autoptr(FootingColumnMap) map = make_map ();
  g_autoptr(GInputStream) again = g_memory_input_stream_new_from_data (text, (gssize) strlen (text), NULL);
  g_autoptr(GError) error = NULL;
  FootingImportFile *file = import_fixture_add_file (fixture, name, text);

  g_clear_pointer (&file->content, footing_ascwds_file_free);
  file->content = footing_ascwds_read_mapped (again, map, TODAY, NULL, &error);
  g_assert_no_error (error);
}

static FootingImportPlan *
plan_mapped (ImportFixture *fixture,
             const char    *rows)
{
  import_fixture_forget (fixture);
  add_mapped (fixture, "starters.csv", rows);

  return import_fixture_plan (fixture);
}

static void
import_mapped (ImportFixture *fixture,
               const char    *rows)
{
  g_autoptr(FootingImportPlan) plan = plan_mapped (fixture, rows);

  import_fixture_apply (fixture, plan);
}

static void
import_staff (ImportFixture *fixture,
              const char    *rows)
{
  g_autofree char *text = g_strconcat (STAFF, rows, NULL);
  g_autoptr(FootingImportPlan) plan = import_fixture_plan_text (fixture, text);

  import_fixture_apply (fixture, plan);
}

static void
assert_problems (FootingImportPlan *plan,
                 const char        *expected)
{
  g_autofree char *problems = import_fixture_problems (plan);

  g_assert_cmpstr (problems, ==, expected);
}

static const char *
home_of (ImportFixture *fixture,
         const char    *name)
{
  gint64 id = footing_person_get_workplace_id (import_fixture_find (fixture, name));

  for (guint i = 0; i < fixture->book->workplaces->len; i++)
    if (footing_record_get_id (fixture->book->workplaces->pdata[i]) == id)
      return footing_workplace_get_name (fixture->book->workplaces->pdata[i]);

  return NULL;
}

static void
test_adds_people_without_keys (ImportFixture *fixture,
                               gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan =
    plan_mapped (fixture, OLENA_MAPPED "Kofi Seaholly,seaview house,Staff nurse,,,\nBao Reed,,Staff nurse,,,\n"
                                       "Cai Dune,Seaview House,Chef,,,\n");
  FootingPerson *olena = NULL;

  assert_counts (plan, "3 added, 1 ignored, 1 workplaces added");
  assert_problems (plan, "");
  import_fixture_apply (fixture, plan);

  olena = import_fixture_find (fixture, "Olena Saltmarsh");
  g_assert_null (footing_person_get_worker_key (olena));
  g_assert_null (footing_person_get_establishment_key (olena));
  g_assert_cmpstr (footing_person_get_job_role (olena), ==, "16");
  g_assert_cmpint (footing_person_get_started_on (olena), ==, footing_day_from_ymd (2016, 9, 5));
  g_assert_cmpfloat (footing_person_get_contract_hours (olena), ==, 37.5);
  g_assert_cmpstr (home_of (fixture, "Olena Saltmarsh"), ==, "Seaview House");
  g_assert_cmpstr (home_of (fixture, "Kofi Seaholly"), ==, "Seaview House");
  g_assert_null (home_of (fixture, "Bao Reed"));
  g_assert_null (footing_workplace_get_establishment_key (fixture->book->workplaces->pdata[0]));
}

static void
test_the_same_file_changes_nothing (ImportFixture *fixture,
                                    gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;

  import_mapped (fixture, OLENA_MAPPED);
  plan = plan_mapped (fixture, OLENA_MAPPED);

  assert_counts (plan, "1 unchanged");
}

static void
test_who_agrees_in_all_is_the_same (ImportFixture *fixture,
                                    gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;
  FootingPerson *olena = NULL;

  /* Known from a staff file, with ids that stay. */
  import_staff (fixture, OLENA);
  plan = plan_mapped (fixture, "olena  saltmarsh,Seaview House,Staff nurse,05/09/2016,30,P1\n");

  assert_counts (plan, "1 changed");
  g_assert_true (import_fixture_item (plan, 0)->is_same);
  import_fixture_apply (fixture, plan);

  olena = fixture->book->people->pdata[0];
  g_assert_cmpuint (fixture->book->people->len, ==, 1);
  g_assert_cmpstr (footing_person_get_worker_key (olena), ==, "SV003");
  g_assert_cmpfloat (footing_person_get_contract_hours (olena), ==, 30);
}

static void
test_who_agrees_in_less_is_asked_about (ImportFixture *fixture,
                                        gconstpointer  unused)
{
  const char *rows[] = {
    "Olena Saltmarsh,Harbour Lodge,Staff nurse,05/09/2016,37.5,\n",
    "Olena Saltmarsh,Seaview House,Staff nurse,06/09/2016,37.5,\n",
    "Olena Saltmarsh,Seaview House,Staff nurse,,37.5,\n",
    "Olena Saltmarsh,,Staff nurse,05/09/2016,37.5,\n",
  };

  import_staff (fixture, OLENA);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(FootingImportPlan) plan = plan_mapped (fixture, rows[i]);
      const FootingImportItem *item = import_fixture_item (plan, 0);

      g_assert_nonnull (item->perhaps);
      g_assert_false (item->is_same);
      g_assert_cmpuint (footing_import_plan_count (plan).n_added, ==, 1);

      footing_import_plan_set_same (plan, 0, TRUE);
      g_assert_cmpuint (footing_import_plan_count (plan).n_added, ==, 0);
    }
}

static void
test_nobody_is_missing (ImportFixture *fixture,
                        gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;

  import_staff (fixture, OLENA KOFI);
  plan = plan_mapped (fixture, OLENA_MAPPED);

  assert_counts (plan, "1 unchanged");
}

static void
test_two_of_one_name (ImportFixture *fixture,
                      gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) added = NULL;
  g_autoptr(FootingImportPlan) again = NULL;
  g_autoptr(FootingImportPlan) doubtful = NULL;
  const char *both = OLENA_MAPPED "Olena Saltmarsh,Harbour Lodge,Staff nurse,05/09/2016,20,\n";

  added = plan_mapped (fixture, both);
  assert_counts (added, "2 added, 2 workplaces added");
  import_fixture_apply (fixture, added);

  again = plan_mapped (fixture, both);
  assert_counts (again, "2 unchanged");

  doubtful = plan_mapped (fixture, "Olena Saltmarsh,Dune Court,Staff nurse,01/02/2026,20,\n");
  assert_counts (doubtful, "1 added, 1 workplaces added");
  g_assert_null (import_fixture_item (doubtful, 0)->perhaps);
  assert_problems (doubtful, "Line 2: “Olena Saltmarsh” may be somebody in the book already, and more than one "
                             "person has the name. The row is offered as somebody new: please look.");
}

static void
test_a_row_is_taken_once (ImportFixture *fixture,
                          gconstpointer  unused)
{
  g_autofree char *staff = g_strconcat (STAFF, OLENA, NULL);
  g_autoptr(FootingImportPlan) plan = NULL;

  add_mapped (fixture, "starters.csv", OLENA_MAPPED OLENA_MAPPED);
  import_fixture_add_file (fixture, "staff.csv", staff);
  plan = import_fixture_plan (fixture);

  assert_counts (plan, "1 added, 1 workplaces added");
  g_assert_cmpstr (import_fixture_item (plan, 0)->row->worker_id, ==, "SV003");
  assert_problems (plan,
                   "Line 2: The same person is in line 2 of “staff.csv” already. The row was left out.\n"
                   "Line 3: The same person is in line 2 of “staff.csv” already. The row was left out.");
}

static void
test_ids_of_the_file (ImportFixture *fixture,
                      gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) renamed = NULL;
  g_autoptr(FootingImportPlan) twice = NULL;

  import_mapped (fixture, "Olena Saltmarsh,Seaview House,Staff nurse,05/09/2016,37.5,P1\n");
  g_assert_cmpstr (footing_person_get_worker_key (import_fixture_find (fixture, "Olena Saltmarsh")), ==, "P1");

  renamed = plan_mapped (fixture, "Olena Marram,Seaview House,Staff nurse,05/09/2016,37.5,P1\n");
  assert_counts (renamed, "1 changed");
  g_assert_nonnull (import_fixture_item (renamed, 0)->known);

  twice = plan_mapped (fixture, "Kofi Seaholly,Seaview House,Staff nurse,,,P2\n"
                                "Bao Reed,Seaview House,Staff nurse,,,P2\n");
  assert_counts (twice, "1 added");
  assert_problems (twice, "Line 3: The same person is in line 2 of “starters.csv” already. The row was left out.");
}

static void
test_who_has_left_comes_back_as_new (ImportFixture *fixture,
                                     gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;

  import_mapped (fixture, OLENA_MAPPED);
  g_ptr_array_add (fixture->book->leavings,
                   g_object_new (FOOTING_TYPE_LEAVING,
                                 "person-id", footing_record_get_id (fixture->book->people->pdata[0]),
                                 "event", FOOTING_LEAVING_EVENT_LEFT_EMPLOYER,
                                 "left-on", footing_day_from_ymd (2025, 1, 31), NULL));
  plan = plan_mapped (fixture, "Olena Saltmarsh,Seaview House,Staff nurse,01/02/2026,37.5,\n");

  assert_counts (plan, "1 added");
  g_assert_null (import_fixture_item (plan, 0)->perhaps);
}

/* data/examples/README.md: 24 people who begin in twelve homes. */
static void
test_reads_the_example (ImportFixture *fixture,
                        gconstpointer  unused)
{
  g_auto(FootingAwait) read = FOOTING_AWAIT_INIT;
  g_auto(FootingAwait) mapped = FOOTING_AWAIT_INIT;
  g_autofree char *path = g_build_filename (g_getenv ("FOOTING_DATA_DIR"), "examples", "starters-seaview.csv", NULL);
  g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) nothing = g_ptr_array_new ();
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(FootingColumnRecall) asked = NULL;
  g_autoptr(FootingImportPlan) plan = NULL;
  g_autoptr(GError) error = NULL;
  FootingImportFile *file = NULL;
  int day = -1;

  g_ptr_array_add (paths, g_file_new_for_path (path));
  footing_import_files_read_async (paths, TODAY, NULL, NULL, footing_await_cb, &read);
  g_ptr_array_unref (fixture->files);
  fixture->files = footing_import_files_read_finish (footing_await (&read), &error);
  g_assert_no_error (error);
  file = fixture->files->pdata[0];
  g_assert_false (footing_import_file_is_usable (file));
  g_assert_true (footing_import_file_wants_map (file));

  asked = footing_column_recall_new (nothing, file->table, reference);
  while (footing_column_map_check (asked->map, file->table, &day) == FOOTING_COLUMN_MAP_NO_ORDER)
    ((FootingMappedColumn *) asked->map->columns->pdata[day])->order = FOOTING_DATE_ORDER_DAY_FIRST;
  g_assert_cmpint (day, ==, -1);

  footing_import_file_map_async (file, asked->map, TODAY, NULL, footing_await_cb, &mapped);
  g_assert_true (footing_import_file_map_finish (file, footing_await (&mapped), &error));
  g_assert_no_error (error);

  plan = import_fixture_plan (fixture);
  assert_counts (plan, "24 added, 12 workplaces added");
  assert_problems (plan, "");
}

/* Two files at once: the first names homes by their ids, the second as people call them. */
static void
test_homes_of_two_files_are_one (ImportFixture *fixture,
                                 gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;

  add_mapped (fixture, "starters.csv", "Kofi Seaholly,The House by the Sea,Staff nurse,,,\n");
  import_fixture_add_file (fixture, "workplaces.csv",
                           WORKPLACES "SV1,,The house by the sea,1-123456789\n");
  plan = import_fixture_plan (fixture);

  assert_counts (plan, "1 added, 1 workplaces added");
  import_fixture_apply (fixture, plan);
  g_assert_cmpstr (home_of (fixture, "Kofi Seaholly"), ==, "The house by the sea");
  g_assert_cmpstr (footing_workplace_get_establishment_key (fixture->book->workplaces->pdata[0]), ==, "SV1");
}

/* ---- What is remembered of columns ---- */

static FootingTable *
look (const char *text)
{
  g_autoptr(GInputStream) stream = g_memory_input_stream_new_from_data (text, (gssize) strlen (text), NULL);
  g_autoptr(GError) error = NULL;
  FootingTable *table = footing_table_look (stream, TODAY, NULL, &error);

  g_assert_no_error (error);

  return table;
}

static FootingColumnRecall *
recall (FootingReference *reference,
        const char       *text)
{
  g_autoptr(FootingColumnMap) map = make_map ();
  g_autoptr(GPtrArray) mappings = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(FootingTable) table = look (text);

  g_ptr_array_add (mappings, footing_column_memory_write (NULL, "starters.csv", map));

  return footing_column_recall_new (mappings, table, reference);
}

static void
test_remembers_columns (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(FootingColumnRecall) self = recall (reference, MAPPED OLENA_MAPPED);

  g_assert_nonnull (self->mapping);
  g_assert_cmpstr (self->name, ==, "starters.csv");
  g_assert_cmpuint (self->vanished->len, ==, 0);
  g_assert_cmpint (footing_column_map_place (self->map, FOOTING_COLUMN_FIELD_WORKER_ID), ==, 5);
  g_assert_cmpint (((FootingMappedColumn *) self->map->columns->pdata[3])->order, ==, FOOTING_DATE_ORDER_DAY_FIRST);
  g_assert_cmpstr (g_hash_table_lookup (self->map->roles, "staff nurse"), ==, "16");
  g_assert_cmpstr (g_hash_table_lookup (self->map->roles, "chef"), ==, "");
}

static void
test_an_order_that_does_not_fit_is_asked_again (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(FootingColumnRecall) self = recall (reference,
                                                MAPPED "Olena Saltmarsh,Seaview House,Staff nurse,09/25/2016,37.5,\n");

  /* The twenty-fifth can only be a day. */
  g_assert_cmpint (((FootingMappedColumn *) self->map->columns->pdata[3])->order, ==, FOOTING_DATE_ORDER_MONTH_FIRST);
}

static void
test_tells_which_columns_vanished (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(FootingColumnRecall) self = recall (reference,
                                                "Name,Care home,Job,Began on,Hours,Number\n"
                                                "Olena,Seaview,RN,5/9/2016,30,\n");

  g_assert_null (self->mapping);
  g_assert_cmpuint (self->vanished->len, ==, 2);
  g_assert_cmpstr (self->vanished->pdata[0], ==, "Home");
  g_assert_cmpstr (self->vanished->pdata[1], ==, "Began");

  /* What the new names say is only a guess, and “Began on” says nothing. */
  g_assert_cmpint (footing_column_map_place (self->map, FOOTING_COLUMN_FIELD_WORKPLACE), ==, 1);
  g_assert_cmpint (footing_column_map_place (self->map, FOOTING_COLUMN_FIELD_STARTED_ON), ==, -1);
}

static void
test_another_table_is_not_taken_for_it (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(FootingColumnRecall) self = recall (reference, "Name,Colour,Shape\nOlena,Blue,Round\n");

  g_assert_null (self->name);
  g_assert_null (self->mapping);
  g_assert_cmpuint (self->vanished->len, ==, 0);
}

static void
test_what_cannot_be_read_is_not_remembered (void)
{
  g_autoptr(FootingColumnMapping) broken = g_object_new (FOOTING_TYPE_COLUMN_MAPPING, "name", "a.csv",
                                                         "header", "Name", "document", "[1, 2", NULL);
  g_autoptr(FootingColumnMapping) strange = g_object_new (FOOTING_TYPE_COLUMN_MAPPING, "name", "a.csv",
                                                          "header", "Name", "document",
                                                          "{\"columns\": [1, {\"name\": \"A\", \"field\": \"shoe\"}], "
                                                          "\"roles\": {\"x\": 3}}",
                                                          NULL);
  g_autoptr(FootingColumnMap) map = footing_column_memory_read (strange);

  g_assert_null (footing_column_memory_read (broken));
  g_assert_cmpuint (map->columns->len, ==, 1);
  g_assert_cmpint (((FootingMappedColumn *) map->columns->pdata[0])->field, ==, FOOTING_COLUMN_FIELD_NONE);
  g_assert_cmpuint (g_hash_table_size (map->roles), ==, 0);
}

static void
test_guesses_roles (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();

  g_assert_cmpstr (footing_column_recall_guess_role (reference, "Staff Nurse"), ==, "16");
  g_assert_cmpstr (footing_column_recall_guess_role (reference, "registered nurse"), ==, "16");
  g_assert_cmpstr (footing_column_recall_guess_role (reference, "RNA"), ==, "37");
  g_assert_cmpstr (footing_column_recall_guess_role (reference, "Senior Care Worker"), ==, "7");
  g_assert_cmpstr (footing_column_recall_guess_role (reference, "16"), ==, "16");
  g_assert_cmpstr (footing_column_recall_guess_role (reference, "Nurse manager"), ==, "");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  IMPORT_TEST ("/import-mapped/adds-people-without-keys", test_adds_people_without_keys);
  IMPORT_TEST ("/import-mapped/the-same-file-changes-nothing", test_the_same_file_changes_nothing);
  IMPORT_TEST ("/import-mapped/who-agrees-in-all-is-the-same", test_who_agrees_in_all_is_the_same);
  IMPORT_TEST ("/import-mapped/who-agrees-in-less-is-asked-about", test_who_agrees_in_less_is_asked_about);
  IMPORT_TEST ("/import-mapped/nobody-is-missing", test_nobody_is_missing);
  IMPORT_TEST ("/import-mapped/two-of-one-name", test_two_of_one_name);
  IMPORT_TEST ("/import-mapped/a-row-is-taken-once", test_a_row_is_taken_once);
  IMPORT_TEST ("/import-mapped/ids-of-the-file", test_ids_of_the_file);
  IMPORT_TEST ("/import-mapped/who-has-left-comes-back-as-new", test_who_has_left_comes_back_as_new);
  IMPORT_TEST ("/import-mapped/reads-the-example", test_reads_the_example);
  IMPORT_TEST ("/import-mapped/homes-of-two-files-are-one", test_homes_of_two_files_are_one);
  g_test_add_func ("/import-mapped/remembers-columns", test_remembers_columns);
  g_test_add_func ("/import-mapped/an-order-that-does-not-fit-is-asked-again",
                   test_an_order_that_does_not_fit_is_asked_again);
  g_test_add_func ("/import-mapped/tells-which-columns-vanished", test_tells_which_columns_vanished);
  g_test_add_func ("/import-mapped/another-table-is-not-taken-for-it", test_another_table_is_not_taken_for_it);
  g_test_add_func ("/import-mapped/what-cannot-be-read-is-not-remembered", test_what_cannot_be_read_is_not_remembered);
  g_test_add_func ("/import-mapped/guesses-roles", test_guesses_roles);

  return g_test_run ();
}
