/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include <string.h>

#include "footing-action.h"
#include "footing-goal.h"
#include "footing-kept-stay.h"
#include "footing-leaving.h"
#include "footing-opportunity.h"
#include "footing-pairing.h"
#include "footing-store-erasure.h"
#include "footing-store-search.h"
#include "footing-time-entry.h"
#include "store-fixture.h"

/* Words that stand in the book once only, and would be found in its bytes. */
#define NAME "Quillonwisp-Test"
#define NOTES "zephyrplinth marrowglint"

static gint64
add (StoreFixture *fixture,
     gpointer      record)
{
  gint64 id;

  store_fixture_save (fixture, record);
  id = footing_record_get_id (record);
  g_object_unref (record);

  return id;
}

/* Returns: the person of an enrolment with a session, an hour by hand and a preceptor */
static gint64
fill (StoreFixture *fixture)
{
  gint64 enrolment = store_fixture_enrol (fixture, NAME);
  g_autoptr(GPtrArray) enrolments = store_fixture_list (fixture, FOOTING_TYPE_ENROLMENT);
  gint64 person = footing_enrolment_get_preceptee_id (g_ptr_array_index (enrolments, 0));
  gint64 preceptor = add (fixture, store_fixture_person ("Ewa Nowak-Test"));

  for (int i = 0; i < 40; i++)
    add (fixture, g_object_new (FOOTING_TYPE_SESSION, "enrolment-id", enrolment, "title", "With " NAME,
                                "held-on", footing_day_from_ymd (2026, 3, 12) + i, "notes", NOTES, NULL));
  add (fixture, g_object_new (FOOTING_TYPE_TIME_ENTRY, "person-id", person, "enrolment-id", enrolment,
                              "spent-on", footing_day_from_ymd (2026, 3, 12), "minutes", G_GINT64_CONSTANT (60), NULL));
  add (fixture, g_object_new (FOOTING_TYPE_ACTION, "enrolment-id", enrolment, "words", "wicketbloom",
                              "agreed-on", footing_day_from_ymd (2026, 3, 12), NULL));
  add (fixture, g_object_new (FOOTING_TYPE_GOAL, "enrolment-id", enrolment, "words", "tansygrove",
                              "set-on", footing_day_from_ymd (2026, 3, 12), NULL));
  add (fixture, g_object_new (FOOTING_TYPE_OPPORTUNITY, "enrolment-id", enrolment, "what", "larkspindle",
                              "happened-on", footing_day_from_ymd (2026, 3, 12), NULL));
  add (fixture, g_object_new (FOOTING_TYPE_PAIRING, "enrolment-id", enrolment, "preceptor-id", preceptor,
                              "from-on", footing_day_from_ymd (2026, 3, 12), NULL));

  return person;
}

static gboolean
erase (StoreFixture *fixture,
       gint64        person,
       gboolean      keep_stay)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;
  gboolean wiped = FALSE;

  footing_store_erase_person_async (fixture->store, person, footing_day_from_ymd (2026, 3, 12), keep_stay, NULL,
                                    footing_await_cb, &done);
  g_assert_true (footing_store_erase_person_finish (fixture->store, footing_await (&done), &wiped, &error));
  g_assert_no_error (error);

  return wiped;
}

static gboolean
file_has (const char *path,
          const char *words)
{
  g_autofree char *bytes = NULL;
  gsize length;

  return g_file_get_contents (path, &bytes, &length, NULL) &&
         memmem (bytes, length, words, strlen (words)) != NULL;
}

/* In the book, in its log, in whatever lies beside it. */
static gboolean
folder_has (StoreFixture *fixture,
            const char   *words)
{
  g_autoptr(GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  gboolean found = FALSE;

  for (const char *name = g_dir_read_name (dir); name != NULL; name = g_dir_read_name (dir))
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      found = found || file_has (path, words);
    }

  return found;
}

static void
test_nothing_of_somebody_stays_in_the_file (StoreFixture *fixture,
                                            gconstpointer unused)
{
  static const char * const words[] = { NAME, "quillonwisp", "zephyrplinth", "marrowglint", "wicketbloom", "tansygrove",
                                        "larkspindle" };
  g_autoptr(GError) error = NULL;
  gint64 person;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  person = fill (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    g_assert_true (folder_has (fixture, words[i]));

  g_assert_true (erase (fixture, person, FALSE));
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    g_assert_false (folder_has (fixture, words[i]));
}

static guint
count (StoreFixture *fixture,
       GType         type)
{
  g_autoptr(GPtrArray) records = store_fixture_list (fixture, type);

  return records->len;
}

static void
test_what_belongs_to_them_goes_others_stay (StoreFixture *fixture,
                                            gconstpointer unused)
{
  g_autoptr(GPtrArray) people = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  erase (fixture, fill (fixture), FALSE);

  people = store_fixture_list (fixture, FOOTING_TYPE_PERSON);
  g_assert_cmpuint (people->len, ==, 1);
  g_assert_cmpstr (footing_person_get_name (g_ptr_array_index (people, 0)), ==, "Ewa Nowak-Test");
  g_assert_cmpuint (count (fixture, FOOTING_TYPE_ENROLMENT), ==, 0);
  g_assert_cmpuint (count (fixture, FOOTING_TYPE_SESSION), ==, 0);
  g_assert_cmpuint (count (fixture, FOOTING_TYPE_TIME_ENTRY), ==, 0);
  g_assert_cmpuint (count (fixture, FOOTING_TYPE_PAIRING), ==, 0);
  g_assert_cmpuint (count (fixture, FOOTING_TYPE_ACTION), ==, 0);
  g_assert_cmpuint (count (fixture, FOOTING_TYPE_GOAL), ==, 0);
  g_assert_cmpuint (count (fixture, FOOTING_TYPE_OPPORTUNITY), ==, 0);
  g_assert_cmpuint (count (fixture, FOOTING_TYPE_PROGRAMME), ==, 1);
  g_assert_cmpuint (count (fixture, FOOTING_TYPE_KEPT_STAY), ==, 0);
}

/* From 5 January 2025, known since 5 February 2025 (31 days later), gone on 5 January 2026 (365 days). */
static void
test_a_stay_is_kept_without_a_name (StoreFixture *fixture,
                                    gconstpointer unused)
{
  g_autoptr(GPtrArray) stays = NULL;
  g_autoptr(FootingPerson) person = store_fixture_person (NAME);
  g_autoptr(GError) error = NULL;
  FootingKeptStay *stay = NULL;
  gint64 id;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  g_object_set (person, "started-on", footing_day_from_ymd (2025, 1, 5),
                "first-recorded-on", footing_day_from_ymd (2025, 2, 5), NULL);
  store_fixture_save (fixture, person);
  id = footing_record_get_id (FOOTING_RECORD (person));
  add (fixture, g_object_new (FOOTING_TYPE_LEAVING, "person-id", id, "reason", "5",
                              "left-on", footing_day_from_ymd (2026, 1, 5), NULL));
  erase (fixture, id, TRUE);

  stays = store_fixture_list (fixture, FOOTING_TYPE_KEPT_STAY);
  g_assert_cmpuint (stays->len, ==, 1);
  stay = g_ptr_array_index (stays, 0);
  g_assert_cmpint (footing_kept_stay_get_started_year (stay), ==, 2025);
  g_assert_cmpint (footing_kept_stay_get_entry_days (stay), ==, 31);
  g_assert_cmpint (footing_kept_stay_get_days (stay), ==, 365);
  g_assert_true (footing_kept_stay_get_has_left (stay));
  g_assert_false (footing_kept_stay_get_received (stay));
}

static void
test_an_encrypted_book_opens_afterwards (StoreFixture *fixture,
                                         gconstpointer unused)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, "correct horse battery", FOOTING_STORE_OPEN_NEW, &error));
  g_assert_true (erase (fixture, fill (fixture), TRUE));
  store_fixture_close (fixture);

  g_assert_true (store_fixture_open (fixture, "correct horse battery", FOOTING_STORE_OPEN_EXISTING, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count (fixture, FOOTING_TYPE_PERSON), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/erasure/nothing-of-somebody-stays-in-the-file", test_nothing_of_somebody_stays_in_the_file);
  STORE_TEST ("/erasure/what-belongs-to-them-goes-others-stay", test_what_belongs_to_them_goes_others_stay);
  STORE_TEST ("/erasure/a-stay-is-kept-without-a-name", test_a_stay_is_kept_without_a_name);
  STORE_TEST ("/erasure/an-encrypted-book-opens-afterwards", test_an_encrypted_book_opens_afterwards);

  return g_test_run ();
}
