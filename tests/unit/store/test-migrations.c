/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include "footing-db-private.h"
#include "footing-migrations-private.h"
#include "footing-row.h"
#include "footing-session.h"
#include "footing-store-records.h"
#include "footing-store-tables-private.h"
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

/* A book of an earlier version, made by the files of that time, with @rows in it. */
static void
make_old_book (StoreFixture *fixture,
               int           version,
               const char   *rows)
{
  static const char * const files[] = { "0001-records.sql", "0002-search.sql", "0003-preceptorship.sql",
                                        "0004-hours.sql" };
  g_autofree char *end = g_strdup_printf ("INSERT INTO book VALUES (1, 'b', 'Old', 0); %s; PRAGMA user_version = %d",
                                          rows, version);

  g_assert_cmpint (version, <=, G_N_ELEMENTS (files));
  for (int i = 0; i < version; i++)
    {
      g_autofree char *path = g_strconcat ("/io/github/footing_app/Footing/migrations/", files[i], NULL);
      g_autoptr(GBytes) sql = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

      on_file (fixture, g_bytes_get_data (sql, NULL));
    }
  on_file (fixture, end);
}

#define OLD_PERSON(id, name) \
  "INSERT INTO person (id, uid, created_at, updated_at, name, profession, contract_hours, is_preceptor, is_lead," \
  " preceptee_limit) VALUES (" id ", 'p" id "', 1, 1, '" name "', 'rn-adult', 37.5, 0, 0, 2);"

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
  g_autoptr(GError) error = NULL;

  make_old_book (fixture, 1, OLD_PERSON ("1", "Amara Okafor-Test"));

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

/* Two preceptees, one with a preceptor; the programme of version 2, planned and half done. */
#define OLD_PRECEPTORSHIPS \
  OLD_PERSON ("1", "Amara Okafor-Test") OLD_PERSON ("2", "Tom Reed-Test") OLD_PERSON ("3", "Ewa Nowak-Test") \
  "INSERT INTO programme VALUES (1, 'g', 1, 1, NULL, 'Core', 'core', '2022.10', 'later', 6, 75, 8);" \
  "INSERT INTO milestone VALUES (1, 'm1', 1, 1, NULL, 1, 'initial', 'Initial', 0, 0, 14, 14, 1, 60, 1," \
  " 'standard', NULL);" \
  "INSERT INTO milestone VALUES (2, 'm2', 1, 1, NULL, 1, 'month-2', 'Month 2', 1, 2, 0, 14, 1, 60, 0," \
  " 'local', NULL);" \
  "INSERT INTO enrolment VALUES (1, 'e1', 7, 8, NULL, 1, 3, 1, NULL, 'core', '2022.10', 'later'," \
  " '2026-01-05', 'active', NULL);" \
  "INSERT INTO enrolment VALUES (2, 'e2', 7, 8, NULL, 2, NULL, 1, NULL, 'core', '2022.10', 'later'," \
  " '2026-01-05', 'active', NULL);" \
  "INSERT INTO meeting VALUES (1, 'q1', 1, 1, NULL, 1, 'initial', 'Initial', 0, '2026-01-05'," \
  " '2026-01-19', '2026-01-20'," \
  " '2026-01-19', 60, 1, NULL, 'held');" \
  "INSERT INTO meeting VALUES (2, 'q2', 1, 1, NULL, 1, 'final', 'Final', 1, '2026-06-07', '2026-07-05'," \
  " '2026-07-06'," \
  " '2026-07-03', 60, 1, NULL, 'planned')"

static void
test_preceptorships_of_version_2_go_on (StoreFixture *fixture,
                                        gconstpointer unused)
{
  static const char * const as_before[] = {
    "SELECT count(*) FROM pairing WHERE enrolment_id = 1 AND preceptor_id = 3 AND kind = 'named' "
    "AND from_on = '2026-01-05' AND to_on IS NULL AND length (uid) = 32",
    "SELECT count(*) FROM enrolment WHERE id = 1 AND ends_on = '2026-07-05' AND programme_version = 1",
    "SELECT count(*) FROM meeting WHERE id = 2 AND kind = 'final' AND standard_on = '2026-07-05' AND starts_at = -1",
    "SELECT count(*) FROM milestone WHERE key = 'initial' AND kind = 'initial'",
    "SELECT count(*) FROM milestone WHERE key = 'month-2' AND kind = 'meeting'",
    "SELECT count(*) FROM person WHERE id = 1 AND transition = 'unknown' AND NOT is_champion AND manager_id IS NULL",
    "SELECT count(*) FROM programme WHERE version = 1 AND preceptee_hours = 0 AND archived_on IS NULL",
    "SELECT count(*) FROM enrolment WHERE id = 2 AND supernumerary_hours = 75 AND preceptor_hours = 8 "
    "AND preceptee_hours = 0",
  };
  g_autoptr(GError) error = NULL;

  make_old_book (fixture, 2, OLD_PRECEPTORSHIPS);
  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error));
  g_assert_no_error (error);
  store_fixture_close (fixture);

  g_assert_cmpint (number_of_file (fixture, "SELECT count(*) FROM pairing"), ==, 1);
  for (guint i = 0; i < G_N_ELEMENTS (as_before); i++)
    g_assert_cmpint (number_of_file (fixture, as_before[i]), ==, 1);
}

/* The programme asks for 20 hours now; whoever was left on version 1 goes on with 75. */
static void
test_hours_of_version_3_are_those_that_were_agreed_on (StoreFixture *fixture,
                                                       gconstpointer unused)
{
  g_autoptr(GError) error = NULL;

  make_old_book (fixture, 3, OLD_PERSON ("1", "Amara Okafor-Test") OLD_PERSON ("2", "Tom Reed-Test")
                 "INSERT INTO programme (id, uid, created_at, updated_at, name, standard, standard_version, anchor,"
                 " months, supernumerary_hours, preceptor_hours, preceptee_hours, version)"
                 " VALUES (1, 'g', 1, 1, 'Core', 'core', '2022.10', 'later', 6, 20, 9, 2, 2);"
                 "INSERT INTO programme_version (uid, created_at, updated_at, programme_id, version, until_on,"
                 " document) VALUES ('v', 1, 1, 1, 1, '2026-02-01',"
                 " '{\"programme\": {\"supernumerary_hours\": 75, \"preceptor_hours\": 8.5}}');"
                 "INSERT INTO enrolment (id, uid, created_at, updated_at, preceptee_id, programme_id, standard,"
                 " standard_version, anchor, anchor_on, state, programme_version) VALUES"
                 " (1, 'e1', 7, 8, 1, 1, 'core', '2022.10', 'later', '2026-01-05', 'active', 1),"
                 " (2, 'e2', 7, 8, 2, 1, 'core', '2022.10', 'later', '2026-01-05', 'active', 2)");
  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error));
  g_assert_no_error (error);
  store_fixture_close (fixture);

  g_assert_cmpint (number_of_file (fixture, "SELECT count(*) FROM enrolment WHERE id = 1 AND supernumerary_hours = 75 "
                                            "AND preceptor_hours = 8.5 AND preceptee_hours = 0"), ==, 1);
  g_assert_cmpint (number_of_file (fixture, "SELECT count(*) FROM enrolment WHERE id = 2 AND supernumerary_hours = 20 "
                                            "AND preceptor_hours = 9 AND preceptee_hours = 2"), ==, 1);
}

/* A session of before says nothing of the preceptee's own minutes: they were the same. */
static void
test_sessions_of_version_4_stay_as_they_were (StoreFixture *fixture,
                                              gconstpointer unused)
{
  g_autoptr(GPtrArray) sessions = NULL;
  g_autoptr(GError) error = NULL;
  FootingSession *session = NULL;

  make_old_book (fixture, 4, OLD_PERSON ("1", "Amara Okafor-Test")
                 "INSERT INTO programme (id, uid, created_at, updated_at, name, standard, standard_version, anchor,"
                 " months, supernumerary_hours, preceptor_hours)"
                 " VALUES (1, 'g', 1, 1, 'Core', 'core', '2022.10', 'later', 6, 75, 8);"
                 "INSERT INTO enrolment (id, uid, created_at, updated_at, preceptee_id, programme_id, standard,"
                 " standard_version, anchor, anchor_on, state) VALUES"
                 " (1, 'e1', 7, 8, 1, 1, 'core', '2022.10', 'later', '2026-01-05', 'active');"
                 "INSERT INTO session (id, uid, created_at, updated_at, enrolment_id, title, held_on, starts_at, mode,"
                 " state, planned_minutes, protected_minutes, actual_minutes, notes) VALUES"
                 " (1, 's1', 7, 8, 1, 'Catch-up', '2026-02-03', 840, 'phone', 'held', 60, 45, 50, 'Rest well')");
  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error));
  g_assert_no_error (error);
  sessions = store_fixture_list (fixture, FOOTING_TYPE_SESSION);
  session = g_ptr_array_index (sessions, 0);

  g_assert_cmpstr (footing_session_get_notes (session), ==, "Rest well");
  g_assert_false (footing_session_is_different_for_preceptee (session));
  g_assert_cmpint (footing_session_get_preceptee_planned_minutes (session), ==, 60);
  g_assert_cmpint (footing_session_get_preceptee_protected_minutes (session), ==, 45);
  g_assert_cmpint (footing_session_get_preceptee_actual_minutes (session), ==, 50);
  g_assert_cmpint (footing_session_get_timer_started_at (session), ==, 0);
  g_assert_false (footing_session_get_at_night (session));
}

static void
test_a_step_that_fails_changes_nothing (StoreFixture *fixture,
                                        gconstpointer unused)
{
  g_autoptr(GError) error = NULL;

  /* With something in the way of version 2, in its middle. */
  make_old_book (fixture, 1, "CREATE TRIGGER session_found AFTER INSERT ON session BEGIN SELECT 1; END");

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
  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  store_fixture_close (fixture);

  for (guint i = 0; i < _footing_store_n_tables (); i++)
    {
      GType type = _footing_store_nth_table (i);
      g_autoptr(FootingRow) row = footing_row_new (type);
      g_autofree char *count = g_strdup_printf ("SELECT count(*) FROM pragma_table_info ('%s')",
                                                footing_record_type_table (type));

      g_assert_cmpint (number_of_file (fixture, count), ==, row->n_cells);

      for (guint j = 0; j < row->n_cells; j++)
        {
          g_autofree char *sql = g_strdup_printf ("SELECT count(*) FROM pragma_table_info ('%s') WHERE name = '%s'",
                                                  footing_record_type_table (type), row->fields[j]->name);

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
  STORE_TEST ("/migrations/preceptorships-of-version-2-go-on", test_preceptorships_of_version_2_go_on);
  STORE_TEST ("/migrations/hours-of-version-3-are-those-that-were-agreed-on",
              test_hours_of_version_3_are_those_that_were_agreed_on);
  STORE_TEST ("/migrations/sessions-of-version-4-stay-as-they-were", test_sessions_of_version_4_stay_as_they_were);
  STORE_TEST ("/migrations/a-step-that-fails-changes-nothing", test_a_step_that_fails_changes_nothing);
  STORE_TEST ("/migrations/a-wrong-version-is-damage", test_a_wrong_version_is_damage);
  STORE_TEST ("/migrations/every-field-is-a-column", test_every_field_is_a_column);
  STORE_TEST ("/migrations/every-reference-has-an-index", test_every_reference_has_an_index);
  STORE_TEST ("/migrations/emptying-the-trash-reads-only-the-trash", test_emptying_the_trash_reads_only_the_trash);
  STORE_TEST ("/migrations/keeps-what-it-promises", test_keeps_what_it_promises);

  return g_test_run ();
}
