/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* Tables of anybody’s: what their columns may be, and rows once somebody has said it. */

#include <string.h>

#include "footing-ascwds.h"

#define TODAY footing_day_from_ymd (2026, 3, 12)

#define HEADER "Full name,Care home,Job title,Start date,PIN date,Contract hours,Payroll number,Favourite tea\n"

static FootingTable *
look (const char *text)
{
  g_autoptr(GInputStream) stream = g_memory_input_stream_new_from_data (text, (gssize) strlen (text), NULL);
  g_autoptr(GError) error = NULL;
  FootingTable *table = footing_table_look (stream, TODAY, NULL, &error);

  g_assert_no_error (error);

  return table;
}

static FootingMappedColumn *
column (FootingColumnMap *map,
        guint             n)
{
  return g_ptr_array_index (map->columns, n);
}

static void
assert_fields (FootingColumnMap         *map,
               const FootingColumnField *expected,
               guint                     n_expected)
{
  g_assert_cmpuint (map->columns->len, ==, n_expected);
  for (guint i = 0; i < n_expected; i++)
    g_assert_cmpint (column (map, i)->field, ==, expected[i]);
}

static FootingAscwdsFile *
read_with (const FootingColumnMap *map,
           const char             *text)
{
  g_autoptr(GInputStream) stream = g_memory_input_stream_new_from_data (text, (gssize) strlen (text), NULL);
  g_autoptr(GError) error = NULL;
  FootingAscwdsFile *file = footing_ascwds_read_mapped (stream, map, TODAY, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpint (file->kind, ==, FOOTING_ASCWDS_KIND_MAPPED);

  return file;
}

static const FootingStaffRow *
row (FootingAscwdsFile *file,
     guint              n)
{
  g_assert_cmpuint (n, <, file->staff->len);

  return &g_array_index (file->staff, FootingStaffRow, n);
}

static void
assert_problem (FootingAscwdsFile *file,
                guint              n,
                const char        *expected)
{
  g_autofree char *sentence = NULL;

  g_assert_cmpuint (n, <, file->problems->len);
  sentence = footing_ascwds_problem_to_sentence (&g_array_index (file->problems, FootingAscwdsProblem, n));
  g_assert_cmpstr (sentence, ==, expected);
}

static void
test_guesses_from_names (void)
{
  const FootingColumnField expected[] = {
    FOOTING_COLUMN_FIELD_NAME,
    FOOTING_COLUMN_FIELD_WORKPLACE,
    FOOTING_COLUMN_FIELD_JOB_ROLE,
    FOOTING_COLUMN_FIELD_STARTED_ON,
    FOOTING_COLUMN_FIELD_REGISTERED_ON,
    FOOTING_COLUMN_FIELD_CONTRACT_HOURS,
    FOOTING_COLUMN_FIELD_WORKER_ID,
    FOOTING_COLUMN_FIELD_NONE,
  };
  g_autoptr(FootingTable) table = look (HEADER
                                        "Olena Marsh,Seaview House,Staff nurse,14/09/2025,02/09/2025,37.5,P1,Assam\n");
  g_autoptr(FootingColumnMap) map = footing_column_map_guess (table);

  assert_fields (map, expected, G_N_ELEMENTS (expected));
  g_assert_cmpint (column (map, 3)->order, ==, FOOTING_DATE_ORDER_DAY_FIRST);

  /* 2 September or 9 February: nobody has said it. */
  g_assert_cmpint (column (map, 4)->order, ==, 0);
}

static void
test_guesses_names_in_two_parts (void)
{
  const FootingColumnField expected[] = {
    FOOTING_COLUMN_FIELD_NONE,
    FOOTING_COLUMN_FIELD_LAST_NAME,
    FOOTING_COLUMN_FIELD_FIRST_NAME,
    FOOTING_COLUMN_FIELD_NONE,
    FOOTING_COLUMN_FIELD_NONE,
  };
  g_autoptr(FootingTable) table = look ("Name,SURNAME,First_Name,Date of birth,Start date\n"
                                        "Saltmarsh O,Saltmarsh,Olena,01/01/1999,soon\n");
  g_autoptr(FootingColumnMap) map = footing_column_map_guess (table);

  /* “soon” is no date, whatever stands above it; a date of birth is nothing that is read. */
  assert_fields (map, expected, G_N_ELEMENTS (expected));
}

static void
test_says_what_is_missing (void)
{
  g_autoptr(FootingTable) table = look ("Who,Began,Also\nOlena,03/04/2025,Olena\nKofi,05/06/2025,Kofi\n");
  g_autoptr(FootingColumnMap) map = footing_column_map_guess (table);
  int number = 7;

  g_assert_cmpint (footing_column_map_check (map, table, &number), ==, FOOTING_COLUMN_MAP_NO_NAME);
  g_assert_cmpint (number, ==, -1);

  column (map, 0)->field = FOOTING_COLUMN_FIELD_NAME;
  g_assert_cmpint (footing_column_map_check (map, table, &number), ==, FOOTING_COLUMN_MAP_GOOD);

  column (map, 1)->field = FOOTING_COLUMN_FIELD_STARTED_ON;
  g_assert_cmpint (footing_column_map_check (map, table, &number), ==, FOOTING_COLUMN_MAP_NO_ORDER);
  g_assert_cmpint (number, ==, 1);

  column (map, 1)->order = FOOTING_DATE_ORDER_MONTH_FIRST;
  column (map, 2)->field = FOOTING_COLUMN_FIELD_NAME;
  g_assert_cmpint (footing_column_map_check (map, table, &number), ==, FOOTING_COLUMN_MAP_TWICE);
  g_assert_cmpint (number, ==, 2);

  column (map, 2)->field = FOOTING_COLUMN_FIELD_LAST_NAME;
  g_assert_cmpint (footing_column_map_check (map, table, &number), ==, FOOTING_COLUMN_MAP_TWO_NAMES);

  column (map, 2)->field = FOOTING_COLUMN_FIELD_REGISTERED_ON;
  g_assert_cmpint (footing_column_map_check (map, table, &number), ==, FOOTING_COLUMN_MAP_NO_DATES);
  g_assert_cmpint (number, ==, 2);
}

static FootingColumnMap *
make_map (void)
{
  FootingColumnMap *map = footing_column_map_new ();

  footing_column_map_add (map, "First", FOOTING_COLUMN_FIELD_FIRST_NAME, 0);
  footing_column_map_add (map, "Last", FOOTING_COLUMN_FIELD_LAST_NAME, 0);
  footing_column_map_add (map, "NI number", FOOTING_COLUMN_FIELD_NONE, 0);
  footing_column_map_add (map, "Home", FOOTING_COLUMN_FIELD_WORKPLACE, 0);
  footing_column_map_add (map, "Job", FOOTING_COLUMN_FIELD_JOB_ROLE, 0);
  footing_column_map_add (map, "Began", FOOTING_COLUMN_FIELD_STARTED_ON, FOOTING_DATE_ORDER_MONTH_FIRST);
  footing_column_map_add (map, "PIN", FOOTING_COLUMN_FIELD_REGISTERED_ON, FOOTING_DATE_ORDER_DAY_FIRST);
  footing_column_map_add (map, "Hours", FOOTING_COLUMN_FIELD_CONTRACT_HOURS, 0);
  g_hash_table_insert (map->roles, g_strdup ("staff nurse"), g_strdup ("16"));
  g_hash_table_insert (map->roles, g_strdup ("chef"), g_strdup (""));

  return map;
}

#define MAPPED "First,Last,NI number,Home,Job,Began,PIN,Hours\n"

static void
test_reads_rows (void)
{
  g_autoptr(FootingColumnMap) map = make_map ();
  g_autoptr(FootingAscwdsFile) file =
    read_with (map, MAPPED
               "Olena,Saltmarsh,QQ123456C,Seaview House,Staff Nurse,9/1/2025,02/09/2025,37.5\n"
               "Kofi,,QQ123456C,,STAFF-NURSE,10/06/2026,,\n"
               "Bao,Reed,QQ123456C,Seaview House,Chef,09/01/2025,,\n");

  g_assert_cmpuint (file->n_rows, ==, 3);
  g_assert_cmpuint (file->staff->len, ==, 2);
  g_assert_cmpuint (file->n_passed_over, ==, 1);
  g_assert_cmpuint (file->n_left_out, ==, 0);
  g_assert_cmpuint (file->problems->len, ==, 0);

  g_assert_true (footing_staff_row_is_mapped (row (file, 0)));
  g_assert_cmpstr (row (file, 0)->display_id, ==, "Olena Saltmarsh");
  g_assert_cmpstr (row (file, 0)->establishment_id, ==, "Seaview House");
  g_assert_null (row (file, 0)->worker_id);
  g_assert_cmpint (row (file, 0)->job_role.number, ==, FOOTING_ASCWDS_REGISTERED_NURSE);
  g_assert_cmpint (row (file, 0)->start_date, ==, footing_day_from_ymd (2025, 9, 1));
  g_assert_cmpint (row (file, 0)->registered_on, ==, footing_day_from_ymd (2025, 9, 2));
  g_assert_cmpfloat (row (file, 0)->contract_hours, ==, 37.5);

  /* Somebody of an intake that is still to come. */
  g_assert_cmpstr (row (file, 1)->display_id, ==, "Kofi");
  g_assert_null (row (file, 1)->establishment_id);
  g_assert_cmpint (row (file, 1)->start_date, ==, footing_day_from_ymd (2026, 10, 6));
  g_assert_cmpint (row (file, 1)->registered_on, ==, FOOTING_DAY_NONE);
}

static void
test_tells_of_bad_cells (void)
{
  g_autoptr(FootingColumnMap) map = make_map ();
  g_autoptr(FootingAscwdsFile) file =
    read_with (map, MAPPED
               ",,,Seaview House,Staff nurse,9/1/2025,,\n"
               "Olena,Saltmarsh,,Seaview House,,02/29/2025,29/02/2024,many\n"
               "Kofi,Seaholly,,Seaview House,Staff nurse,9/1/2029,13/03/2026,\n"
               "Bao,Reed,,Seaview House,Staff nurse,9/1/2025\n");

  g_assert_cmpuint (file->staff->len, ==, 2);
  g_assert_cmpuint (file->n_left_out, ==, 2);
  assert_problem (file, 0, "Line 2, Last: The cell is empty. The row was left out.");
  assert_problem (file, 1, "Line 3, Job: The cell is empty. The row was kept without it.");
  assert_problem (file, 2, "Line 3, Began: 02/29/2025 is not a date. The row was kept without it.");
  assert_problem (file, 3, "Line 3, Hours: The cell is not a number of hours a week. The row was kept without it.");
  assert_problem (file, 4, "Line 4, Began: 01/09/2029 is in the future. The row was kept without it.");
  assert_problem (file, 5, "Line 4, PIN: 13/03/2026 is in the future. The row was kept without it.");
  g_assert_cmpint (row (file, 0)->registered_on, ==, footing_day_from_ymd (2024, 2, 29));
}

static void
test_finds_columns_that_moved (void)
{
  g_autoptr(FootingColumnMap) map = make_map ();
  g_autoptr(FootingAscwdsFile) moved =
    read_with (map, "Hours,PIN,Began,Job,Home,Last,First\n30,,9/1/2025,Staff nurse,Seaview House,Saltmarsh,Olena\n");
  g_autoptr(FootingAscwdsFile) vanished =
    read_with (map, "First,Last,Home,Job,Began\nOlena,Saltmarsh,Seaview House,Staff nurse,9/1/2025\n");

  g_assert_cmpstr (row (moved, 0)->display_id, ==, "Olena Saltmarsh");
  g_assert_cmpfloat (row (moved, 0)->contract_hours, ==, 30);

  g_assert_cmpuint (vanished->staff->len, ==, 0);
  assert_problem (vanished, 0, "Line 1, PIN: The column is missing. Nothing was read.");
}

static void
test_gives_everybody_a_role (void)
{
  g_autoptr(FootingColumnMap) map = footing_column_map_new ();
  g_autoptr(FootingAscwdsFile) file = NULL;

  footing_column_map_add (map, "Name", FOOTING_COLUMN_FIELD_NAME, 0);
  g_set_str (&map->everyone, "37");
  file = read_with (map, "Name\n“Olena” Saltmarsh\n");

  g_assert_cmpint (row (file, 0)->job_role.number, ==, FOOTING_ASCWDS_NURSING_ASSOCIATE);
  g_assert_cmpstr (row (file, 0)->display_id, ==, "“Olena” Saltmarsh");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/column-map/guesses-from-names", test_guesses_from_names);
  g_test_add_func ("/column-map/guesses-names-in-two-parts", test_guesses_names_in_two_parts);
  g_test_add_func ("/column-map/says-what-is-missing", test_says_what_is_missing);
  g_test_add_func ("/column-map/reads-rows", test_reads_rows);
  g_test_add_func ("/column-map/tells-of-bad-cells", test_tells_of_bad_cells);
  g_test_add_func ("/column-map/finds-columns-that-moved", test_finds_columns_that_moved);
  g_test_add_func ("/column-map/gives-everybody-a-role", test_gives_everybody_a_role);

  return g_test_run ();
}
