/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* What an import does to a book, and that it can be taken back. */

#include "footing-await.h"
#include "footing-context.h"
#include "footing-import-undo.h"
#include "footing-import-words.h"
#include "footing-leaving.h"
#include "footing-possible-leaver.h"
#include "footing-reference.h"
#include "footing-row.h"
#include "footing-workplace-count.h"
#include "import-fixture.h"
#include "store-fixture.h"

#define TRAINING "LOCALESTID,UNIQUEWORKERID,CATEGORY,TRAININGNAME,DATECOMPLETED,EXPIRYDATE\n"

typedef struct
{
  StoreFixture store;
  ImportFixture import;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  unused)
{
  g_autoptr(GError) error = NULL;

  store_fixture_set_up (&fixture->store, NULL);
  import_fixture_set_up (&fixture->import, NULL);
  store_fixture_open (&fixture->store, NULL, FOOTING_STORE_OPEN_NEW, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  unused)
{
  import_fixture_tear_down (&fixture->import, NULL);
  store_fixture_tear_down (&fixture->store, NULL);
}

static FootingImportPlan *
plan_text (Fixture    *fixture,
           const char *text)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;

  footing_import_book_load_async (fixture->store.store, NULL, footing_await_cb, &done);
  footing_import_book_unref (fixture->import.book);
  fixture->import.book = footing_import_book_load_finish (fixture->store.store, footing_await (&done), &error);
  g_assert_no_error (error);

  return import_fixture_plan_text (&fixture->import, text);
}

static FootingImportUndo *
try_apply (Fixture            *fixture,
           FootingImportPlan  *plan,
           GError            **error)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;

  footing_import_apply_async (plan, fixture->store.store, NULL, footing_await_cb, &done);

  return footing_import_apply_finish (plan, footing_await (&done), error);
}

static FootingImportUndo *
import_text (Fixture    *fixture,
             const char *text)
{
  g_autoptr(FootingImportPlan) plan = plan_text (fixture, text);
  g_autoptr(GError) error = NULL;
  FootingImportUndo *undo = try_apply (fixture, plan, &error);

  g_assert_no_error (error);

  return undo;
}

static guint
take_back (Fixture           *fixture,
           FootingImportUndo *undo)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;
  guint n_kept;

  footing_import_undo_run_async (undo, fixture->store.store, NULL, footing_await_cb, &done);
  footing_import_undo_run_finish (undo, footing_await (&done), &n_kept, &error);
  g_assert_no_error (error);

  return n_kept;
}

static void
append_value (GString       *text,
              FootingRecord *record,
              const char    *name)
{
  g_auto(GValue) value = G_VALUE_INIT;
  g_autofree char *words = NULL;

  g_object_get_property (G_OBJECT (record), name, &value);
  words = g_strdup_value_contents (&value);
  g_string_append_printf (text, "  %s %s\n", name, words);
}

/* All values of everybody and every workplace, but when they were last saved. */
static char *
describe (Fixture *fixture)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr(GPtrArray) records = store_fixture_list (&fixture->store,
                                                         i == 0 ? FOOTING_TYPE_WORKPLACE : FOOTING_TYPE_PERSON);

      for (guint j = 0; j < records->len; j++)
        {
          g_autofree const FootingField **fields = NULL;
          guint n_fields;

          fields = footing_record_type_fields (G_OBJECT_TYPE (records->pdata[j]), &n_fields);
          g_string_append_printf (text, "%s\n", G_OBJECT_TYPE_NAME (records->pdata[j]));
          for (guint k = 0; k < n_fields; k++)
            if (k != FOOTING_ROW_UPDATED_AT)
              append_value (text, records->pdata[j], fields[k]->name);
        }
    }

  return g_string_free (text, FALSE);
}

static gpointer
find (Fixture    *fixture,
      const char *name)
{
  g_autoptr(GPtrArray) people = store_fixture_list (&fixture->store, FOOTING_TYPE_PERSON);

  for (guint i = 0; i < people->len; i++)
    if (g_str_equal (footing_person_get_name (people->pdata[i]), name))
      return g_object_ref (people->pdata[i]);

  return NULL;
}

/* ---- Doing ---- */

static void
test_the_same_file_changes_nothing (Fixture       *fixture,
                                    gconstpointer  unused)
{
  g_autoptr(FootingImportUndo) first = import_text (fixture, STAFF OLENA KOFI);
  g_autoptr(FootingImportUndo) second = NULL;
  g_autofree char *before = describe (fixture);
  g_autofree char *after = NULL;

  g_assert_cmpuint (footing_import_undo_get_counts (first).n_added, ==, 2);
  second = import_text (fixture, STAFF OLENA KOFI);
  after = describe (fixture);

  g_assert_cmpuint (footing_import_undo_get_counts (second).n_unchanged, ==, 2);
  g_assert_cmpstr (after, ==, before);
}

/* Ids are unique at every moment, also while two people exchange theirs. */
static void
test_two_people_exchange_ids (Fixture       *fixture,
                              gconstpointer  unused)
{
  g_autoptr(FootingImportUndo) first = import_text (fixture, STAFF OLENA KOFI);
  g_autoptr(FootingImportUndo) second = NULL;
  g_autoptr(FootingPerson) olena = NULL;
  g_autoptr(FootingPerson) kofi = NULL;
  g_autofree char *before = describe (fixture);
  g_autofree char *after = NULL;

  second = import_text (fixture,
                        MOVING "Seaview House,SV003,SV007,,UPDATE,Olena Saltmarsh,05/09/2016,1,16\n"
                               "Seaview House,SV007,SV003,,UPDATE,Kofi Seaholly,08/09/2025,1,37\n");
  olena = find (fixture, "Olena Saltmarsh");
  kofi = find (fixture, "Kofi Seaholly");
  g_assert_cmpstr (footing_person_get_worker_key (olena), ==, "SV007");
  g_assert_cmpstr (footing_person_get_worker_key (kofi), ==, "SV003");

  g_assert_cmpuint (take_back (fixture, second), ==, 0);
  after = describe (fixture);
  g_assert_cmpstr (after, ==, before);
}

static void
test_nothing_is_done_by_halves (Fixture       *fixture,
                                gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = plan_text (fixture, STAFF KOFI OLENA);
  g_autoptr(FootingImportUndo) undo = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr(FootingPerson) meanwhile = store_fixture_person ("Somebody");

  /* Somebody else takes the ids after the preview. */
  g_object_set (meanwhile, "establishment-key", "Seaview House", "worker-key", "SV003", NULL);
  store_fixture_save (&fixture->store, meanwhile);
  before = describe (fixture);

  undo = try_apply (fixture, plan, &error);
  after = describe (fixture);
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CONSTRAINT);
  g_assert_null (undo);
  g_assert_cmpstr (after, ==, before);
}

/* ---- Taking back ---- */

static void
test_undo_restores_everything (Fixture       *fixture,
                               gconstpointer  unused)
{
  g_autoptr(FootingImportUndo) first = import_text (fixture, STAFF OLENA KOFI);
  g_autoptr(FootingImportUndo) second = NULL;
  g_autoptr(FootingImportPlan) again = NULL;
  g_autofree char *before = describe (fixture);
  g_autofree char *between = NULL;
  g_autofree char *after = NULL;

  second = import_text (fixture,
                        STAFF "Seaview House,SV003,,Olena Reef,,,,5,06/09/2016,2,4,30,\n"
                              "Gull Court,GC007,,Nkechi Netmaker,,,,8,16/09/2024,1,37,37.5,\n" KOFI);
  between = describe (fixture);
  g_assert_cmpstr (between, !=, before);
  g_assert_cmpuint (footing_import_undo_get_counts (second).n_added, ==, 1);
  g_assert_cmpuint (footing_import_undo_get_counts (second).n_changed, ==, 1);

  g_assert_cmpuint (take_back (fixture, second), ==, 0);
  after = describe (fixture);
  g_assert_cmpstr (after, ==, before);

  /* And it can be done again. */
  again = plan_text (fixture, STAFF "Gull Court,GC007,,Nkechi Netmaker,,,,8,16/09/2024,1,37,37.5,\n");
  import_fixture_assert_counts (again, "1 added, 1 workplaces added");
}

static void
test_undo_of_the_first_import_leaves_nothing (Fixture       *fixture,
                                              gconstpointer  unused)
{
  g_autoptr(FootingImportUndo) undo = import_text (fixture, STAFF OLENA KOFI);
  g_autofree char *after = NULL;

  g_assert_cmpuint (take_back (fixture, undo), ==, 0);
  after = describe (fixture);
  g_assert_cmpstr (after, ==, "");
}

/* What people have done since is theirs. */
static void
test_undo_leaves_what_was_done_since (Fixture       *fixture,
                                      gconstpointer  unused)
{
  g_autoptr(FootingImportUndo) first = import_text (fixture, STAFF OLENA);
  g_autoptr(FootingImportUndo) second = NULL;
  g_autoptr(FootingPerson) olena = NULL;
  g_autoptr(FootingPerson) after = NULL;

  second = import_text (fixture, STAFF "Seaview House,SV003,,Olena Reef,,,,5,05/09/2016,1,16,30,01\n");
  olena = find (fixture, "Olena Reef");
  g_object_set (olena, "name", "Olena Reef-Saltmarsh", "is-preceptor", TRUE, NULL);
  store_fixture_save (&fixture->store, olena);

  take_back (fixture, second);
  after = find (fixture, "Olena Reef-Saltmarsh");
  g_assert_nonnull (after);
  g_assert_true (footing_person_get_is_preceptor (after));
  g_assert_cmpfloat (footing_person_get_contract_hours (after), ==, 37.5);
}

static void
test_undo_keeps_whoever_is_needed (Fixture       *fixture,
                                   gconstpointer  unused)
{
  g_autoptr(FootingImportUndo) undo = import_text (fixture, STAFF OLENA KOFI);
  g_autoptr(FootingPerson) olena = find (fixture, "Olena Saltmarsh");
  g_autoptr(FootingPerson) kofi = NULL;
  g_autoptr(FootingPerson) still = NULL;
  g_autoptr(GPtrArray) workplaces = NULL;
  g_autoptr(FootingLeaving) leaving = g_object_new (FOOTING_TYPE_LEAVING,
                                                    "person-id", footing_record_get_id (FOOTING_RECORD (olena)),
                                                    "left-on", TODAY,
                                                    "reason", "health",
                                                    "event", FOOTING_LEAVING_EVENT_LEFT_EMPLOYER,
                                                    NULL);

  store_fixture_save (&fixture->store, leaving);
  g_assert_cmpuint (take_back (fixture, undo), ==, 1);

  still = find (fixture, "Olena Saltmarsh");
  kofi = find (fixture, "Kofi Seaholly");
  workplaces = store_fixture_list (&fixture->store, FOOTING_TYPE_WORKPLACE);
  g_assert_nonnull (still);
  g_assert_null (kofi);
  g_assert_cmpuint (workplaces->len, ==, 1);
}

static void
test_the_last_import_is_remembered (Fixture       *fixture,
                                    gconstpointer  unused)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(FootingContext) context = footing_context_new (fixture->store.store, reference);
  g_autoptr(FootingImportUndo) undo = import_text (fixture, STAFF OLENA);

  g_assert_null (footing_import_undo_of (context));
  footing_import_undo_remember (context, undo);
  g_assert_true (footing_import_undo_of (context) == undo);
  footing_import_undo_remember (context, NULL);
  g_assert_null (footing_import_undo_of (context));

  /* The context has asked for lists, which come home before the store is closed. */
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* ---- Possible leavers ---- */

/* Whom the book asks about, and what has been answered, as “Olena Saltmarsh: still-here\n”. */
static char *
describe_questions (Fixture *fixture)
{
  g_autoptr(GPtrArray) questions = store_fixture_list (&fixture->store, FOOTING_TYPE_POSSIBLE_LEAVER);
  g_autoptr(GPtrArray) people = store_fixture_list (&fixture->store, FOOTING_TYPE_PERSON);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < questions->len; i++)
    for (guint j = 0; j < people->len; j++)
      if (footing_possible_leaver_get_person_id (questions->pdata[i]) == footing_record_get_id (people->pdata[j]))
        g_string_append_printf (text, "%s: %s\n", footing_person_get_name (people->pdata[j]),
                                footing_possible_leaver_get_answer (questions->pdata[i]) ==
                                    FOOTING_POSSIBLE_LEAVER_ANSWER_NOT_ASKED ? "asked" : "answered");

  return g_string_free (text, FALSE);
}

static void
assert_questions (Fixture    *fixture,
                  const char *expected)
{
  g_autofree char *questions = describe_questions (fixture);

  g_assert_cmpstr (questions, ==, expected);
}

/* A file cannot say when somebody left, or why: the book asks, once. */
static void
test_the_book_asks_about_whoever_is_missing (Fixture       *fixture,
                                             gconstpointer  unused)
{
  g_autoptr(FootingImportUndo) first = import_text (fixture, STAFF OLENA KOFI);
  g_autoptr(FootingImportUndo) second = import_text (fixture, STAFF KOFI);
  g_autoptr(FootingImportUndo) third = NULL;

  assert_questions (fixture, "Olena Saltmarsh: asked\n");
  g_assert_cmpuint (footing_import_undo_get_counts (second).n_questions, ==, 1);

  third = import_text (fixture, STAFF KOFI);
  assert_questions (fixture, "Olena Saltmarsh: asked\n");
  g_assert_cmpuint (footing_import_undo_get_counts (third).n_leavers, ==, 1);
  g_assert_cmpuint (footing_import_undo_get_counts (third).n_questions, ==, 0);
}

static void
test_whoever_is_back_is_still_here (Fixture       *fixture,
                                    gconstpointer  unused)
{
  g_autoptr(FootingImportUndo) first = import_text (fixture, STAFF OLENA KOFI);
  g_autoptr(FootingImportUndo) second = import_text (fixture, STAFF KOFI);
  g_autoptr(FootingImportUndo) third = import_text (fixture, STAFF OLENA KOFI);
  g_autoptr(FootingImportUndo) fourth = NULL;

  assert_questions (fixture, "Olena Saltmarsh: answered\n");

  take_back (fixture, third);
  assert_questions (fixture, "Olena Saltmarsh: asked\n");

  /* Missing once more, after they were there: that is asked anew. */
  third = (g_object_unref (third), import_text (fixture, STAFF OLENA KOFI));
  fourth = import_text (fixture, STAFF KOFI);
  assert_questions (fixture, "Olena Saltmarsh: answered\nOlena Saltmarsh: asked\n");
}

static void
test_undo_asks_no_more (Fixture       *fixture,
                        gconstpointer  unused)
{
  g_autoptr(FootingImportUndo) first = import_text (fixture, STAFF OLENA KOFI);
  g_autoptr(FootingImportUndo) second = import_text (fixture, STAFF KOFI);

  take_back (fixture, second);
  assert_questions (fixture, "");
}

static void
test_undo_keeps_what_was_answered (Fixture       *fixture,
                                   gconstpointer  unused)
{
  g_autoptr(FootingImportUndo) first = import_text (fixture, STAFF OLENA KOFI);
  g_autoptr(FootingImportUndo) second = import_text (fixture, STAFF KOFI);
  g_autoptr(GPtrArray) questions = store_fixture_list (&fixture->store, FOOTING_TYPE_POSSIBLE_LEAVER);

  g_object_set (questions->pdata[0], "answer", FOOTING_POSSIBLE_LEAVER_ANSWER_STILL_HERE, "answered-on", TODAY, NULL);
  store_fixture_save (&fixture->store, questions->pdata[0]);

  take_back (fixture, second);
  assert_questions (fixture, "Olena Saltmarsh: answered\n");
}

/* ---- What workplaces say of their staff ---- */

#define COUNTS "LOCALESTID,STATUS,ESTNAME,TOTALPERMTEMP,ALLJOBROLES,STARTERS,LEAVERS,VACANCIES\n"
#define SEAVIEW "Seaview House,UNCHECKED,Seaview House,45,8;16;37,9;2;1,7;3;0,0;1;0\n"

/* Each as “all: 45 12 10 1\n”: job role, staff, starters, leavers, vacancies. */
static void
assert_counts (Fixture    *fixture,
               const char *expected)
{
  g_autoptr(GPtrArray) counts = store_fixture_list (&fixture->store, FOOTING_TYPE_WORKPLACE_COUNT);
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < counts->len; i++)
    {
      FootingWorkplaceCount *count = g_ptr_array_index (counts, i);

      g_assert_cmpint (footing_workplace_count_get_counted_on (count), ==, TODAY);
      g_string_append_printf (text, "%s: %d %d %d %d\n", footing_workplace_count_get_job_role (count),
                              (int) footing_workplace_count_get_staff (count),
                              (int) footing_workplace_count_get_starters (count),
                              (int) footing_workplace_count_get_leavers (count),
                              (int) footing_workplace_count_get_vacancies (count));
    }

  g_assert_cmpstr (text->str, ==, expected);
}

/* Everybody, and the two job roles that have a preceptorship; care workers are not told apart. */
static void
test_counts_of_a_workplace_are_kept (Fixture       *fixture,
                                     gconstpointer  unused)
{
  g_autoptr(FootingImportUndo) first = import_text (fixture, COUNTS SEAVIEW);
  g_autoptr(FootingImportUndo) second = import_text (fixture, COUNTS SEAVIEW);
  g_autoptr(FootingImportUndo) third = NULL;

  assert_counts (fixture, "all: 45 12 10 1\n16: -1 2 3 1\n37: -1 1 0 0\n");
  g_assert_cmpuint (footing_import_undo_get_counts (second).n_workplaces_changed, ==, 0);

  third = import_text (fixture, COUNTS "Seaview House,UNCHECKED,Seaview House,46,8;16;37,999,7;4;0,0;1;0\n");
  assert_counts (fixture, "all: 46 -1 11 1\n16: -1 -1 4 1\n37: -1 -1 0 0\n");
  g_assert_cmpuint (footing_import_undo_get_counts (third).n_workplaces_changed, ==, 1);

  take_back (fixture, third);
  assert_counts (fixture, "all: 45 12 10 1\n16: -1 2 3 1\n37: -1 1 0 0\n");
}

/* What was taken back lies in the trash, and a workplace has one count of a day. */
static void
test_counts_come_back_after_an_undo (Fixture       *fixture,
                                     gconstpointer  unused)
{
  g_autoptr(FootingImportUndo) staff = import_text (fixture, STAFF OLENA);
  g_autoptr(FootingImportUndo) first = import_text (fixture, COUNTS SEAVIEW);
  g_autoptr(FootingImportUndo) second = NULL;

  take_back (fixture, first);
  assert_counts (fixture, "");

  second = import_text (fixture, COUNTS SEAVIEW);
  assert_counts (fixture, "all: 45 12 10 1\n16: -1 2 3 1\n37: -1 1 0 0\n");
}

/* ---- What never gets into a book ---- */

static gboolean
holds (const char *path,
       const char *text)
{
  g_autofree char *content = NULL;
  gsize length;

  if (!g_file_get_contents (path, &content, &length, NULL))
    return FALSE;

  return memmem (content, length, text, strlen (text)) != NULL;
}

static void
test_private_cells_never_reach_the_book (Fixture       *fixture,
                                         gconstpointer  unused)
{
  static const char * const markers[] = {
    "QQ123456C", "ZZ99", "3VZ", "31/12/1977", "1977-12-31", "1977", "HATSTAND", NULL,
  };
  g_autoptr(FootingImportUndo) undo = NULL;
  g_autofree char *log = g_strconcat (fixture->store.path, "-wal", NULL);

  undo = import_text (fixture,
                      "LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,NINUMBER,POSTCODE,DOB,QUALACH01NOTES,"
                      "STARTDATE,EMPLSTATUS,MAINJOBROLE\n"
                      "Seaview House,SV003,,Olena Saltmarsh,QQ123456C,ZZ99 3VZ,31/12/1977,HATSTAND,05/09/2016,1,16\n");

  /* The same looking finds what is in the book. */
  g_assert_true (holds (log, "Olena Saltmarsh") || holds (fixture->store.path, "Olena Saltmarsh"));

  for (guint i = 0; markers[i] != NULL; i++)
    {
      g_assert_false (holds (log, markers[i]));
      g_assert_false (holds (fixture->store.path, markers[i]));
    }

  store_fixture_close (&fixture->store);
  g_assert_true (holds (fixture->store.path, "Olena Saltmarsh"));
  for (guint i = 0; markers[i] != NULL; i++)
    g_assert_false (holds (fixture->store.path, markers[i]));
}

#define TEST(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

static guint
count_trainings (Fixture *fixture)
{
  g_autoptr(GPtrArray) trainings = store_fixture_list (&fixture->store, FOOTING_TYPE_TRAINING);

  return trainings->len;
}

static void
test_training_goes_with_the_import (Fixture       *fixture,
                                    gconstpointer  unused)
{
  g_autoptr(FootingImportPlan) plan = NULL;
  g_autoptr(FootingImportUndo) undo = NULL;
  g_autoptr(FootingImportUndo) later = NULL;
  g_autoptr(GError) error = NULL;

  g_object_unref (plan_text (fixture, STAFF));
  import_fixture_forget (&fixture->import);
  import_fixture_add_file (&fixture->import, "staff.csv", STAFF OLENA);
  import_fixture_add_file (&fixture->import, "training.csv",
                           TRAINING "Seaview House,SV003,8,Fire safety,01/09/2025,01/09/2026\n");
  plan = import_fixture_plan (&fixture->import);
  undo = try_apply (fixture, plan, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_trainings (fixture), ==, 1);

  /* Only what a later file has said is taken back with it. */
  later = import_text (fixture, TRAINING "Seaview House,SV003,8,Fire safety,01/09/2025,01/09/2027\n"
                                         "Seaview House,SV003,9,First aid,01/09/2025,\n");
  g_assert_cmpuint (footing_import_undo_get_counts (later).n_trainings, ==, 2);
  g_assert_cmpuint (count_trainings (fixture), ==, 2);
  take_back (fixture, later);
  g_assert_cmpuint (count_trainings (fixture), ==, 1);

  take_back (fixture, undo);
  g_assert_cmpuint (count_trainings (fixture), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  TEST ("/import-undo/training-goes-with-the-import", test_training_goes_with_the_import);
  TEST ("/import-undo/the-same-file-changes-nothing", test_the_same_file_changes_nothing);
  TEST ("/import-undo/two-people-exchange-ids", test_two_people_exchange_ids);
  TEST ("/import-undo/nothing-is-done-by-halves", test_nothing_is_done_by_halves);
  TEST ("/import-undo/undo-restores-everything", test_undo_restores_everything);
  TEST ("/import-undo/undo-of-the-first-import-leaves-nothing", test_undo_of_the_first_import_leaves_nothing);
  TEST ("/import-undo/undo-leaves-what-was-done-since", test_undo_leaves_what_was_done_since);
  TEST ("/import-undo/undo-keeps-whoever-is-needed", test_undo_keeps_whoever_is_needed);
  TEST ("/import-undo/the-book-asks-about-whoever-is-missing", test_the_book_asks_about_whoever_is_missing);
  TEST ("/import-undo/whoever-is-back-is-still-here", test_whoever_is_back_is_still_here);
  TEST ("/import-undo/undo-asks-no-more", test_undo_asks_no_more);
  TEST ("/import-undo/undo-keeps-what-was-answered", test_undo_keeps_what_was_answered);
  TEST ("/import-undo/counts-of-a-workplace-are-kept", test_counts_of_a_workplace_are_kept);
  TEST ("/import-undo/counts-come-back-after-an-undo", test_counts_come_back_after_an_undo);
  TEST ("/import-undo/the-last-import-is-remembered", test_the_last_import_is_remembered);
  TEST ("/import-undo/private-cells-never-reach-the-book", test_private_cells_never_reach_the_book);

  return g_test_run ();
}
