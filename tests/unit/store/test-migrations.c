/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include "footing-db-private.h"
#include "footing-migrations-private.h"
#include "footing-row.h"
#include "footing-store-records.h"
#include "store-fixture.h"

/* Runs SQL on the file while the store has it closed. */
static void
on_file (StoreFixture *fixture,
         const char   *sql)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingDb) db = _footing_db_open (fixture->path, FOOTING_DB_CREATE, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (_footing_db_exec (db, sql, &error));
  g_assert_no_error (error);
}

static gint64
number_of_file (StoreFixture *fixture,
                const char   *sql)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingDb) db = _footing_db_open (fixture->path, FOOTING_DB_READ_WRITE, NULL, &error);
  gint64 number = -1;

  g_assert_no_error (error);
  _footing_db_get_number (db, sql, &number, &error);
  g_assert_no_error (error);

  return number;
}

#define DROP_SEARCH_OF(table) \
  "DROP TRIGGER " table "_found; DROP TRIGGER " table "_found_anew; DROP TRIGGER " table "_found_no_more;" \
  "DROP TABLE search_" table "; DROP VIEW searched_" table ";"

/* Back to version 1, which had no search. */
#define TO_VERSION_1 \
  DROP_SEARCH_OF ("person") DROP_SEARCH_OF ("session") DROP_SEARCH_OF ("reflection") DROP_SEARCH_OF ("stage") \
  "PRAGMA user_version = 1;"

static void
test_a_newer_book_is_refused (StoreFixture *fixture,
                              gconstpointer unused)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  store_fixture_close (fixture);
  on_file (fixture, "PRAGMA user_version = 99");

  g_assert_false (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_TOO_NEW);
  g_assert_cmpint (number_of_file (fixture, "PRAGMA user_version"), ==, 99);
}

static void
test_an_older_book_is_copied_first (StoreFixture *fixture,
                                    gconstpointer unused)
{
  g_autofree char *copy = g_strconcat (fixture->path, ".before-v2", NULL);
  g_autoptr(GPtrArray) people = NULL;
  g_autoptr(FootingPerson) person = store_fixture_person ("Amara Okafor-Test");
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  store_fixture_save (fixture, person);
  store_fixture_close (fixture);

  on_file (fixture, TO_VERSION_1);

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error));
  g_assert_no_error (error);
  people = store_fixture_list (fixture, FOOTING_TYPE_PERSON);
  g_assert_cmpuint (people->len, ==, 1);
  store_fixture_close (fixture);

  g_assert_cmpint (number_of_file (fixture, "PRAGMA user_version"), ==, _footing_migrations_version ());
  g_assert_cmpint (number_of_file (fixture, "SELECT count(*) FROM search_person ('Amara')"), ==, 1);

  g_free (fixture->path);
  fixture->path = g_steal_pointer (&copy);
  g_assert_cmpint (number_of_file (fixture, "PRAGMA user_version"), ==, 1);
  g_assert_cmpint (number_of_file (fixture, "SELECT count(*) FROM person"), ==, 1);
}

static void
test_a_step_that_fails_changes_nothing (StoreFixture *fixture,
                                        gconstpointer unused)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  store_fixture_close (fixture);
  /* Version 1 with something in the way of version 2, in its middle. */
  on_file (fixture, TO_VERSION_1 "CREATE TRIGGER session_found AFTER INSERT ON session BEGIN SELECT 1; END");

  g_assert_false (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CORRUPT);
  g_assert_cmpint (number_of_file (fixture, "PRAGMA user_version"), ==, 1);
  g_assert_cmpint (number_of_file (fixture, "SELECT count(*) FROM sqlite_schema WHERE name = 'search_person'"), ==, 0);
}

static void
test_a_wrong_version_is_damage (StoreFixture *fixture,
                                gconstpointer unused)
{
  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, NULL));
  store_fixture_close (fixture);

  for (const char * const *version = (const char * const[]) { "-2147483646", "-1", "0", "1", NULL };
       *version != NULL; version++)
    {
      g_autofree char *sql = g_strconcat ("PRAGMA user_version = ", *version, NULL);
      g_autoptr(GDir) dir = NULL;
      g_autoptr(GError) error = NULL;

      on_file (fixture, sql);
      g_assert_false (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error));
      g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CORRUPT);
      g_assert_cmpint (number_of_file (fixture, "PRAGMA user_version"), ==, g_ascii_strtoll (*version, NULL, 10));

      dir = g_dir_open (fixture->folder, 0, NULL);
      g_assert_cmpstr (g_dir_read_name (dir), ==, "test.footing");
      g_assert_null (g_dir_read_name (dir));
    }
}

static void
test_every_field_is_a_column (StoreFixture *fixture,
                              gconstpointer unused)
{
  g_autoptr(GError) error = NULL;
  g_autofree GType *types = NULL;
  guint n_types;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  store_fixture_close (fixture);

  g_type_ensure (FOOTING_TYPE_PERSON);
  g_type_ensure (FOOTING_TYPE_SESSION);
  types = g_type_children (FOOTING_TYPE_RECORD, &n_types);
  g_assert_cmpuint (n_types, >, 0);

  for (guint i = 0; i < n_types; i++)
    {
      g_autoptr(FootingRow) row = footing_row_new (types[i]);
      g_autofree char *count = g_strdup_printf ("SELECT count(*) FROM pragma_table_info ('%s')",
                                                footing_record_type_table (types[i]));

      g_assert_cmpint (number_of_file (fixture, count), ==, row->n_cells);

      for (guint j = 0; j < row->n_cells; j++)
        {
          g_autofree char *sql = g_strdup_printf ("SELECT count(*) FROM pragma_table_info ('%s') WHERE name = '%s'",
                                                  footing_record_type_table (types[i]), row->fields[j]->name);

          g_assert_cmpint (number_of_file (fixture, sql), ==, 1);
        }
    }
}

static void
test_every_reference_has_an_index (StoreFixture *fixture,
                                   gconstpointer unused)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  store_fixture_close (fixture);

  /* A reference is served by an index whose first column it is. */
  g_assert_cmpint (number_of_file (fixture,
                                   "SELECT count(*) FROM sqlite_schema t, pragma_foreign_key_list (t.name) f "
                                   "WHERE t.type = 'table' AND NOT EXISTS (SELECT 1 FROM pragma_index_list (t.name) i, "
                                   "pragma_index_info (i.name) c WHERE c.seqno = 0 AND c.name = f.\"from\")"),
                   ==, 0);
  g_assert_cmpint (number_of_file (fixture,
                                   "SELECT count(*) FROM sqlite_schema t, pragma_foreign_key_list (t.name) f "
                                   "WHERE t.type = 'table' AND f.on_delete = 'NO ACTION'"),
                   ==, 0);
}

static void
test_emptying_the_trash_reads_only_the_trash (StoreFixture *fixture,
                                              gconstpointer unused)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  store_fixture_close (fixture);

  g_assert_cmpint (number_of_file (fixture,
                                   "SELECT count(*) FROM sqlite_schema t, pragma_table_info (t.name) c "
                                   "WHERE t.type = 'table' AND c.name = 'deleted_at' AND NOT EXISTS ("
                                   "SELECT 1 FROM sqlite_schema i WHERE i.type = 'index' AND i.tbl_name = t.name "
                                   "AND i.sql LIKE '%(deleted_at) WHERE deleted_at IS NOT NULL')"),
                   ==, 0);
}

static void
test_keeps_what_it_promises (StoreFixture *fixture,
                             gconstpointer unused)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingDb) db = NULL;
  gint64 number;

  db = _footing_db_open (fixture->path, FOOTING_DB_CREATE, NULL, &error);
  g_assert_no_error (error);

  for (const char * const *want = (const char * const[]) { "foreign_keys = 1", "synchronous = 2", "temp_store = 2",
                                                           "secure_delete = 1", "trusted_schema = 0", NULL };
       *want != NULL; want++)
    {
      g_auto(GStrv) parts = g_strsplit (*want, " = ", 2);
      g_autofree char *sql = g_strconcat ("PRAGMA ", parts[0], NULL);

      g_assert_true (_footing_db_get_number (db, sql, &number, &error));
      g_assert_cmpint (number, ==, g_ascii_strtoll (parts[1], NULL, 10));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/migrations/a-newer-book-is-refused", test_a_newer_book_is_refused);
  STORE_TEST ("/migrations/an-older-book-is-copied-first", test_an_older_book_is_copied_first);
  STORE_TEST ("/migrations/a-step-that-fails-changes-nothing", test_a_step_that_fails_changes_nothing);
  STORE_TEST ("/migrations/a-wrong-version-is-damage", test_a_wrong_version_is_damage);
  STORE_TEST ("/migrations/every-field-is-a-column", test_every_field_is_a_column);
  STORE_TEST ("/migrations/every-reference-has-an-index", test_every_reference_has_an_index);
  STORE_TEST ("/migrations/emptying-the-trash-reads-only-the-trash", test_emptying_the_trash_reads_only_the_trash);
  STORE_TEST ("/migrations/keeps-what-it-promises", test_keeps_what_it_promises);

  return g_test_run ();
}
