/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <unistd.h>

#include <json-glib/json-glib.h>

#include "footing-action.h"
#include "footing-archive-file.h"
#include "footing-enrolment.h"
#include "footing-export.h"
#include "footing-goal-review.h"
#include "footing-goal.h"
#include "footing-meeting.h"
#include "footing-opportunity.h"
#include "footing-own-scale-answer.h"
#include "footing-own-scale.h"
#include "footing-programme.h"
#include "footing-promise.h"
#include "footing-reflection.h"
#include "footing-session.h"
#include "footing-stage.h"
#include "footing-store-check.h"
#include "footing-workplace.h"
#include "store-fixture.h"

/* Two preceptees with one preceptor, a session each, a reflection on one, and somebody in the
 * trash.
 */
typedef struct
{
  StoreFixture   fixture;
  FootingPerson *ana;
  FootingPerson *bo;
  FootingPerson *preceptor;
  FootingPerson *trashed;
} Book;

static FootingPerson *
add_person (GPtrArray  *records,
            const char *name,
            gpointer    home)
{
  FootingPerson *person = store_fixture_person (name);

  g_object_set (person, "workplace-id", footing_promise_id (home), NULL);
  g_ptr_array_add (records, person);

  return person;
}

static gpointer
add_enrolment (GPtrArray     *records,
               FootingPerson *preceptee,
               FootingPerson *preceptor,
               gpointer       programme)
{
  FootingEnrolment *enrolment = g_object_new (FOOTING_TYPE_ENROLMENT,
                                              "preceptee-id", footing_promise_id (preceptee),
                                              "preceptor-id", footing_promise_id (preceptor),
                                              "programme-id", footing_promise_id (programme),
                                              "standard", "core",
                                              "standard-version", "1",
                                              "anchor", "start",
                                              "anchor-on", footing_day_from_ymd (2026, 1, 5),
                                              NULL);

  g_ptr_array_add (records, enrolment);
  g_ptr_array_add (records, g_object_new (FOOTING_TYPE_MEETING,
                                          "enrolment-id", footing_promise_id (enrolment),
                                          "key", "initial",
                                          "name", "Initial meeting",
                                          NULL));

  return enrolment;
}

static gpointer
add_session (GPtrArray  *records,
             gpointer    enrolment,
             const char *notes)
{
  FootingSession *session = g_object_new (FOOTING_TYPE_SESSION,
                                          "enrolment-id", footing_promise_id (enrolment),
                                          "title", "Catch-up",
                                          "held-on", footing_day_from_ymd (2026, 2, 3),
                                          "notes", notes,
                                          NULL);

  g_ptr_array_add (records, session);

  return session;
}

static void
add_reflection (GPtrArray *records,
                gpointer   session)
{
  FootingReflection *reflection = g_object_new (FOOTING_TYPE_REFLECTION,
                                                "session-id", footing_promise_id (session),
                                                "model", "free",
                                                "written-on", footing_day_from_ymd (2026, 2, 4),
                                                NULL);

  g_ptr_array_add (records, reflection);
  g_ptr_array_add (records, g_object_new (FOOTING_TYPE_STAGE,
                                          "reflection-id", footing_promise_id (reflection),
                                          "key", "text",
                                          "body", "Private thoughts.",
                                          NULL));
}

/* What was agreed with somebody, aimed at, offered and said on a scale of their own. */
static void
add_agreements (GPtrArray  *records,
                gpointer    session,
                gint64      enrolment,
                const char *words)
{
  FootingDay day = footing_day_from_ymd (2026, 2, 3);
  FootingGoal *goal = g_object_new (FOOTING_TYPE_GOAL, "enrolment-id", enrolment, "words", words, "set-on", day, NULL);
  FootingOwnScale *scale = g_object_new (FOOTING_TYPE_OWN_SCALE, "enrolment-id", enrolment, "name", words,
                                         "steps", G_GINT64_CONSTANT (5), NULL);
  gint64 of_session = footing_promise_id (session);

  g_ptr_array_add (records, g_object_new (FOOTING_TYPE_ACTION, "enrolment-id", enrolment, "session-id", of_session,
                                          "words", words, "agreed-on", day, NULL));
  g_ptr_array_add (records, goal);
  g_ptr_array_add (records, g_object_new (FOOTING_TYPE_GOAL_REVIEW, "goal-id", footing_promise_id (goal),
                                          "session-id", of_session, "reviewed-on", day, "own-words", words, NULL));
  g_ptr_array_add (records, g_object_new (FOOTING_TYPE_OPPORTUNITY, "enrolment-id", enrolment,
                                          "session-id", of_session, "happened-on", day, "what", words, NULL));
  g_ptr_array_add (records, scale);
  g_ptr_array_add (records, g_object_new (FOOTING_TYPE_OWN_SCALE_ANSWER, "own-scale-id", footing_promise_id (scale),
                                          "session-id", of_session, "words", words, NULL));
}

static void
trash (StoreFixture  *fixture,
       FootingPerson *person)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;

  g_ptr_array_add (records, person);
  footing_store_trash_async (fixture->store, records, TRUE, NULL, footing_await_cb, &done);
  footing_store_finish_write (fixture->store, footing_await (&done), &error);
  g_assert_no_error (error);
}

static void
book_set_up (Book          *book,
             gconstpointer  unused)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GError) error = NULL;
  FootingWorkplace *home = g_object_new (FOOTING_TYPE_WORKPLACE, "name", "Gull Court", NULL);
  FootingWorkplace *other = g_object_new (FOOTING_TYPE_WORKPLACE, "name", "Harbour Lodge", NULL);
  FootingProgramme *programme = g_object_new (FOOTING_TYPE_PROGRAMME,
                                              "name", "Core", "standard", "core", "standard-version", "1",
                                              "anchor", "start", "months", (gint64) 6,
                                              NULL);
  gpointer for_ana = NULL, for_bo = NULL, session = NULL;

  store_fixture_set_up (&book->fixture, NULL);
  g_ptr_array_add (records, home);
  g_ptr_array_add (records, other);
  g_ptr_array_add (records, programme);
  book->ana = g_object_ref (add_person (records, "Ana Test", home));
  book->bo = g_object_ref (add_person (records, "Bo Test", other));
  book->preceptor = g_object_ref (add_person (records, "Preceptor Test", home));
  book->trashed = g_object_ref (add_person (records, "Trashed Test", home));
  for_ana = add_enrolment (records, book->ana, book->preceptor, programme);
  for_bo = add_enrolment (records, book->bo, book->preceptor, programme);
  session = add_session (records, for_ana, "What Ana said.");
  add_reflection (records, session);
  add_agreements (records, session, footing_promise_id (for_ana), "What Ana said.");
  session = add_session (records, for_bo, "What Bo said.");
  add_agreements (records, session, footing_promise_id (for_bo), "What Bo said.");

  g_assert_true (store_fixture_open (&book->fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  g_assert_true (store_fixture_try_save (&book->fixture, records, &error));
  g_assert_no_error (error);
  trash (&book->fixture, book->trashed);
}

static void
book_tear_down (Book          *book,
                gconstpointer  unused)
{
  g_clear_object (&book->ana);
  g_clear_object (&book->bo);
  g_clear_object (&book->preceptor);
  g_clear_object (&book->trashed);
  store_fixture_tear_down (&book->fixture, NULL);
}

static gboolean
export_to (Book           *book,
           GOutputStream  *stream,
           const char     *person_uid,
           GError        **error)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;

  footing_export_async (book->fixture.store, stream, person_uid, NULL, NULL, footing_await_cb, &done);

  return footing_export_finish (book->fixture.store, footing_await (&done), error);
}

static char *
export_text (Book       *book,
             const char *person_uid)
{
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(GError) error = NULL;

  g_assert_true (export_to (book, stream, person_uid, &error));
  g_assert_no_error (error);
  g_assert_true (g_output_stream_write_all (stream, "", 1, NULL, NULL, NULL));

  return g_strdup (g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (stream)));
}

static const char *
uid_of (gpointer record)
{
  return footing_record_get_uid (record);
}

static JsonObject *
get_table (JsonParser *parser,
           const char *table)
{
  JsonObject *root = json_node_get_object (json_parser_get_root (parser));

  return json_object_get_object_member (json_object_get_object_member (root, "tables"), table);
}

static JsonParser *
parse (const char *text)
{
  JsonParser *parser = json_parser_new ();
  g_autoptr(GError) error = NULL;

  json_parser_load_from_data (parser, text, -1, &error);
  g_assert_no_error (error);

  return parser;
}

static void
assert_counts (JsonParser *parser,
               const char *counts)
{
  g_auto(GStrv) pairs = g_strsplit (counts, " ", -1);

  for (char **pair = pairs; *pair != NULL; pair++)
    {
      g_auto(GStrv) parts = g_strsplit (*pair, ":", 2);

      g_test_message ("%s", *pair);
      g_assert_cmpuint (json_object_get_size (get_table (parser, parts[0])), ==,
                        g_ascii_strtoull (parts[1], NULL, 10));
    }
}

static void
test_everything_is_in_it (Book          *book,
                          gconstpointer  unused)
{
  g_autofree char *text = export_text (book, NULL);
  g_autoptr(JsonParser) parser = parse (text);
  JsonObject *person = json_object_get_object_member (get_table (parser, "person"), uid_of (book->trashed));

  assert_counts (parser, "person:4 workplace:2 programme:1 enrolment:2 meeting:2 session:2 reflection:1 "
                         "stage:1 leaving:0 cohort:0 milestone:0 revision:0 prompt_use:0");
  g_assert_false (json_object_get_null_member (person, "deleted_at"));
  g_assert_nonnull (strstr (text, "Private thoughts."));
}

static void
test_the_name_of_the_book_is_in_it (Book          *book,
                                    gconstpointer  unused)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(JsonParser) parser = NULL;
  g_autofree char *text = NULL;

  footing_store_set_name_async (book->fixture.store, "Seaview House", NULL, footing_await_cb, &done);
  g_assert_true (footing_store_finish_write (book->fixture.store, footing_await (&done), NULL));

  text = export_text (book, NULL);
  parser = parse (text);
  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (json_parser_get_root (parser)), "name"), ==,
                   "Seaview House");
}

static void
assert_link (gpointer    row,
             const char *link,
             JsonObject *table)
{
  const char *uid = json_object_get_string_member (row, link);

  g_assert_true (json_object_has_member (table, uid));
}

/* Numbers of rows mean nothing outside the book: links are identifiers that are in the archive. */
static void
test_links_lead_somewhere (Book          *book,
                           gconstpointer  unused)
{
  g_autofree char *text = export_text (book, NULL);
  g_autoptr(JsonParser) parser = parse (text);
  g_autoptr(GList) enrolments = json_object_get_values (get_table (parser, "enrolment"));
  g_autoptr(GList) sessions = json_object_get_values (get_table (parser, "session"));
  g_autoptr(GList) people = json_object_get_values (get_table (parser, "person"));

  for (GList *l = enrolments; l != NULL; l = l->next)
    {
      JsonObject *row = json_node_get_object (l->data);

      assert_link (row, "preceptee_id", get_table (parser, "person"));
      assert_link (row, "preceptor_id", get_table (parser, "person"));
      assert_link (row, "programme_id", get_table (parser, "programme"));
      g_assert_true (json_object_get_null_member (row, "cohort_id"));
    }
  for (GList *l = sessions; l != NULL; l = l->next)
    assert_link (json_node_get_object (l->data), "enrolment_id", get_table (parser, "enrolment"));
  for (GList *l = people; l != NULL; l = l->next)
    assert_link (json_node_get_object (l->data), "workplace_id", get_table (parser, "workplace"));
}

static void
test_a_preceptee_gets_what_is_theirs (Book          *book,
                                      gconstpointer  unused)
{
  g_autofree char *text = export_text (book, uid_of (book->ana));
  g_autoptr(JsonParser) parser = parse (text);

  assert_counts (parser, "person:1 workplace:1 programme:1 enrolment:1 meeting:1 session:1 reflection:0 stage:0 "
                         "action:1 goal:1 goal_review:1 opportunity:1 own_scale:1 own_scale_answer:1");
  g_assert_nonnull (strstr (text, "What Ana said."));
  g_assert_null (strstr (text, "What Bo said."));
  g_assert_null (strstr (text, "Bo Test"));
  g_assert_null (strstr (text, "Private thoughts."));
}

/* Whom they support is about them; what was said is about the others. */
static void
test_a_preceptor_gets_no_words_of_others (Book          *book,
                                          gconstpointer  unused)
{
  g_autofree char *text = export_text (book, uid_of (book->preceptor));
  g_autoptr(JsonParser) parser = parse (text);

  assert_counts (parser, "person:1 enrolment:2 meeting:0 session:0 reflection:0 action:0 goal:0 goal_review:0 "
                         "opportunity:0 own_scale:0 own_scale_answer:0");
  g_assert_null (strstr (text, "said."));
  g_assert_null (strstr (text, "Ana Test"));
}

/* What is in the trash is still held. */
static void
test_somebody_in_the_trash_can_ask_too (Book          *book,
                                        gconstpointer  unused)
{
  g_autofree char *text = export_text (book, uid_of (book->trashed));

  g_assert_nonnull (strstr (text, "Trashed Test"));
}

static void
test_nobody_of_that_identifier (Book          *book,
                                gconstpointer  unused)
{
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(GError) error = NULL;

  g_assert_false (export_to (book, stream, "0123456789abcdef0123456789abcdef", &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_NOT_FOUND);
  g_assert_cmpuint (g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (stream)), ==, 0);
}

static void
test_a_full_disk_is_reported (Book          *book,
                              gconstpointer  unused)
{
  char room[100];
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new (room, sizeof room, NULL, NULL);
  g_autoptr(GError) error = NULL;

  g_assert_false (export_to (book, stream, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
}

/* ---- To a file ---- */

static char *
path_in (Book       *book,
         const char *name)
{
  return g_build_filename (book->fixture.folder, name, NULL);
}

static gboolean
write_file (Book          *book,
            const char    *path,
            GCancellable  *cancellable,
            GError       **error)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(FootingProgress) progress = footing_progress_new ();
  g_autoptr(GFile) file = g_file_new_for_path (path);
  gboolean written;

  footing_archive_file_write_async (book->fixture.store, file, progress, cancellable, footing_await_cb, &done);
  written = footing_archive_file_write_finish (book->fixture.store, footing_await (&done), error);
  g_assert_true (!written || footing_progress_get_fraction (progress) == 1);

  return written;
}

static void
assert_archive (const char *path)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autoptr(GError) error = NULL;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  g_assert_true (json_object_has_member (json_node_get_object (json_parser_get_root (parser)), "tables"));
}

static void
test_a_file_is_written_and_replaced (Book          *book,
                                     gconstpointer  unused)
{
  g_autofree char *path = path_in (book, "all.json");
  g_autoptr(GError) error = NULL;

  g_assert_true (write_file (book, path, NULL, &error));
  g_assert_no_error (error);
  assert_archive (path);

  g_file_set_contents (path, "An earlier one, and much longer than it has to be", -1, &error);
  g_assert_no_error (error);
  g_assert_true (write_file (book, path, NULL, &error));
  g_assert_no_error (error);
  assert_archive (path);
  unlink (path);
}

static void
assert_refused (Book       *book,
                const char *path)
{
  g_autoptr(GError) error = NULL;

  g_assert_false (write_file (book, path, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
}

static void
test_no_book_is_written_over (Book          *book,
                              gconstpointer  unused)
{
  const char *own = footing_store_get_path (book->fixture.store);
  g_autofree char *beside = g_strconcat (own, "-wal", NULL);
  g_autofree char *link = path_in (book, "link.json");

  assert_refused (book, own);
  assert_refused (book, beside);
  g_assert_cmpint (symlink (own, link), ==, 0);
  assert_refused (book, link);
  unlink (link);
}

static void
test_who_stops_it_gets_no_file (Book          *book,
                                gconstpointer  unused)
{
  g_autofree char *path = path_in (book, "all.json");
  g_autofree char *text = NULL;
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_false (write_file (book, path, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));

  g_clear_error (&error);
  g_file_set_contents (path, "An earlier one", -1, &error);
  g_assert_no_error (error);
  g_assert_false (write_file (book, path, cancellable, &error));
  g_clear_error (&error);
  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, "An earlier one");
  unlink (path);
}

static void
test_a_missing_folder_is_told (Book          *book,
                               gconstpointer  unused)
{
  g_autofree char *path = path_in (book, "nowhere/all.json");
  g_autoptr(GError) error = NULL;

  g_assert_false (write_file (book, path, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

#define BOOK_TEST(path, func) g_test_add (path, Book, NULL, book_set_up, func, book_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  BOOK_TEST ("/export/everything-is-in-it", test_everything_is_in_it);
  BOOK_TEST ("/export/the-name-of-the-book-is-in-it", test_the_name_of_the_book_is_in_it);
  BOOK_TEST ("/export/links-lead-somewhere", test_links_lead_somewhere);
  BOOK_TEST ("/export/a-preceptee-gets-what-is-theirs", test_a_preceptee_gets_what_is_theirs);
  BOOK_TEST ("/export/a-preceptor-gets-no-words-of-others", test_a_preceptor_gets_no_words_of_others);
  BOOK_TEST ("/export/somebody-in-the-trash-can-ask-too", test_somebody_in_the_trash_can_ask_too);
  BOOK_TEST ("/export/nobody-of-that-identifier", test_nobody_of_that_identifier);
  BOOK_TEST ("/export/a-full-disk-is-reported", test_a_full_disk_is_reported);
  BOOK_TEST ("/export/a-file-is-written-and-replaced", test_a_file_is_written_and_replaced);
  BOOK_TEST ("/export/no-book-is-written-over", test_no_book_is_written_over);
  BOOK_TEST ("/export/who-stops-it-gets-no-file", test_who_stops_it_gets_no_file);
  BOOK_TEST ("/export/a-missing-folder-is-told", test_a_missing_folder_is_told);

  return g_test_run ();
}
