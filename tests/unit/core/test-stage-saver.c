/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-revision.h"
#include "footing-stage-saver.h"
#include "footing-store-reflections.h"
#include "store-fixture.h"

/* A sheet of paper: something that has a text. */
#define PAPER_TYPE (paper_get_type ())
G_DECLARE_FINAL_TYPE (Paper, paper, TEST, PAPER, GObject)

struct _Paper
{
  GObject  parent_instance;
  char    *text;
};

G_DEFINE_FINAL_TYPE (Paper, paper, G_TYPE_OBJECT)

static void
paper_finalize (GObject *object)
{
  g_free (TEST_PAPER (object)->text);

  G_OBJECT_CLASS (paper_parent_class)->finalize (object);
}

static void
paper_class_init (PaperClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = paper_finalize;
}

static void
paper_init (Paper *self)
{
}

static char *
read_paper (gpointer paper)
{
  return g_strdup (TEST_PAPER (paper)->text);
}

/* Somebody who writes on one stage. */
typedef struct
{
  Paper             *paper;
  FootingStageSaver *saver;
  FootingAutosave   *autosave;
  guint              kept_both;
} Writer;

static void
kept_both_cb (Writer *writer)
{
  writer->kept_both++;
}

static void
sit_down (Writer       *writer,
          StoreFixture *fixture,
          FootingStage *stage)
{
  writer->paper = g_object_new (PAPER_TYPE, NULL);
  writer->saver = footing_stage_saver_new (fixture->store, stage);
  writer->autosave = footing_stage_saver_new_autosave (writer->saver, writer->paper, read_paper);
  g_signal_connect_swapped (writer->saver, "kept-both", G_CALLBACK (kept_both_cb), writer);
}

static void
get_up (Writer *writer)
{
  g_signal_handlers_disconnect_by_data (writer->saver, writer);
  g_clear_object (&writer->autosave);
  g_clear_object (&writer->saver);
  g_clear_object (&writer->paper);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Writer, get_up)

static gboolean
try_write (Writer      *writer,
           const char  *text,
           GError     **error)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;

  g_set_str (&writer->paper->text, text);
  footing_autosave_touch (writer->autosave);
  footing_autosave_flush_async (writer->autosave, NULL, footing_await_cb, &done);

  return footing_autosave_flush_finish (writer->autosave, footing_await (&done), error);
}

static void
write_down (Writer     *writer,
            const char *text)
{
  g_autoptr(GError) error = NULL;

  try_write (writer, text, &error);
  g_assert_no_error (error);
}

/* A reflection with one stage, in a new book. */
static FootingStage *
open_with_stage (StoreFixture *fixture,
                 const char   *body)
{
  g_autoptr(FootingReflection) reflection = g_object_new (FOOTING_TYPE_REFLECTION,
                                                          "model", "free",
                                                          "written-on", footing_day_from_ymd (2026, 3, 12),
                                                          NULL);
  FootingStage *stage = NULL;
  g_autoptr(GError) error = NULL;

  store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error);
  g_assert_no_error (error);
  store_fixture_save (fixture, reflection);
  stage = g_object_new (FOOTING_TYPE_STAGE,
                        "reflection-id", footing_record_get_id (FOOTING_RECORD (reflection)),
                        "key", "text",
                        "body", body,
                        NULL);
  store_fixture_save (fixture, stage);

  return stage;
}

static char *
text_on_disk (StoreFixture *fixture)
{
  g_autoptr(GPtrArray) stages = store_fixture_list (fixture, FOOTING_TYPE_STAGE);

  return g_strdup (footing_stage_get_body (g_ptr_array_index (stages, 0)));
}

/* The earlier texts, the latest first, between strokes. */
static char *
earlier_texts (StoreFixture *fixture,
               FootingStage *stage)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GPtrArray) revisions = NULL;
  g_autoptr(GString) texts = g_string_new (NULL);

  footing_store_list_revisions_async (fixture->store, footing_record_get_id (FOOTING_RECORD (stage)),
                                      NULL, footing_await_cb, &done);
  revisions = footing_store_list_finish (fixture->store, footing_await (&done), NULL);
  g_assert_nonnull (revisions);

  for (guint i = 0; i < revisions->len; i++)
    g_string_append_printf (texts, "%s%s", i > 0 ? "|" : "",
                            footing_revision_get_body (g_ptr_array_index (revisions, i)));

  return g_string_free (g_steal_pointer (&texts), FALSE);
}

static void
test_texts_follow_each_other (StoreFixture *fixture,
                              gconstpointer unused)
{
  g_autoptr(FootingStage) stage = open_with_stage (fixture, NULL);
  g_auto(Writer) writer = { NULL };
  g_autofree char *text = NULL;

  sit_down (&writer, fixture, stage);
  write_down (&writer, "I did");
  write_down (&writer, "I did most of the");
  write_down (&writer, "I did most of the talking.");

  text = text_on_disk (fixture);
  g_assert_cmpstr (text, ==, "I did most of the talking.");
  g_assert_cmpuint (writer.kept_both, ==, 0);
}

/* Within ten minutes only the text that a visit began with stays. */
static void
test_a_visit_keeps_what_it_found (StoreFixture *fixture,
                                  gconstpointer unused)
{
  g_autoptr(FootingStage) stage = open_with_stage (fixture, "Of last week.");
  g_auto(Writer) writer = { NULL };
  g_autofree char *texts = NULL;

  sit_down (&writer, fixture, stage);
  write_down (&writer, "Of today.");
  write_down (&writer, "Of today, and longer.");

  texts = earlier_texts (fixture, stage);
  g_assert_cmpstr (texts, ==, "Of last week.");
}

static void
test_the_present_text_can_be_kept (StoreFixture *fixture,
                                   gconstpointer unused)
{
  g_autoptr(FootingStage) stage = open_with_stage (fixture, "Of last week.");
  g_auto(Writer) writer = { NULL };
  g_autofree char *texts = NULL;

  sit_down (&writer, fixture, stage);
  write_down (&writer, "Of today.");
  footing_stage_saver_keep_present (writer.saver);
  write_down (&writer, "Of last week.");

  texts = earlier_texts (fixture, stage);
  g_assert_cmpstr (texts, ==, "Of today.|Of last week.");
}

static void
test_two_writers_lose_nothing (StoreFixture *fixture,
                               gconstpointer unused)
{
  g_autoptr(FootingStage) stage = open_with_stage (fixture, NULL);
  g_auto(Writer) here = { NULL };
  g_auto(Writer) there = { NULL };
  g_autofree char *text = NULL;
  g_autofree char *texts = NULL;

  sit_down (&here, fixture, stage);
  sit_down (&there, fixture, stage);
  write_down (&there, "Written there.");
  write_down (&here, "Written here.");

  text = text_on_disk (fixture);
  texts = earlier_texts (fixture, stage);
  g_assert_cmpstr (text, ==, "Written here.");
  g_assert_cmpstr (texts, ==, "Written there.");
  g_assert_cmpuint (here.kept_both, ==, 1);
  g_assert_cmpuint (there.kept_both, ==, 0);

  /* And from now on there is nothing special about it. */
  write_down (&here, "Written here, and more.");
  g_assert_cmpuint (here.kept_both, ==, 1);
}

static void
test_the_same_text_is_no_conflict (StoreFixture *fixture,
                                   gconstpointer unused)
{
  g_autoptr(FootingStage) stage = open_with_stage (fixture, NULL);
  g_auto(Writer) here = { NULL };
  g_auto(Writer) there = { NULL };
  g_autofree char *texts = NULL;

  sit_down (&here, fixture, stage);
  sit_down (&there, fixture, stage);
  write_down (&there, "The same.");
  write_down (&here, "The same.");

  texts = earlier_texts (fixture, stage);
  g_assert_cmpstr (texts, ==, "");
  g_assert_cmpuint (here.kept_both, ==, 0);
}

static void
put_into_trash (StoreFixture *fixture,
                FootingStage *stage,
                gboolean      trashed)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;

  g_ptr_array_add (records, stage);
  footing_store_trash_async (fixture->store, records, trashed, NULL, footing_await_cb, &done);
  g_assert_true (footing_store_finish_write (fixture->store, footing_await (&done), NULL));
}

/* A conflict that cannot be looked into is a failure: nothing is overwritten unseen, the writer
 * hears of it, and the text waits until it can be saved.
 */
static void
test_nothing_is_overwritten_unseen (StoreFixture *fixture,
                                    gconstpointer unused)
{
  g_autoptr(FootingStage) stage = open_with_stage (fixture, NULL);
  g_auto(Writer) here = { NULL };
  g_auto(Writer) there = { NULL };
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;
  g_autofree char *texts = NULL;

  sit_down (&here, fixture, stage);
  sit_down (&there, fixture, stage);
  write_down (&there, "Written there.");
  put_into_trash (fixture, stage, TRUE);

  g_assert_false (try_write (&here, "Written here.", &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CONFLICT);
  g_assert_cmpint (footing_autosave_get_state (here.autosave), ==, FOOTING_AUTOSAVE_FAILED);

  put_into_trash (fixture, stage, FALSE);
  write_down (&here, "Written here.");
  text = text_on_disk (fixture);
  texts = earlier_texts (fixture, stage);
  g_assert_cmpstr (text, ==, "Written here.");
  g_assert_cmpstr (texts, ==, "Written there.");
}

/* The page goes away right after the flush; the text arrives all the same. */
static void
test_the_page_may_go (StoreFixture *fixture,
                      gconstpointer unused)
{
  g_autoptr(FootingStage) stage = open_with_stage (fixture, NULL);
  g_autoptr(FootingPerson) person = NULL;
  Writer writer = { NULL };
  g_autofree char *text = NULL;

  sit_down (&writer, fixture, stage);
  g_set_str (&writer.paper->text, "The last words.");
  footing_autosave_touch (writer.autosave);
  footing_autosave_flush (writer.autosave);
  get_up (&writer);

  /* Reading has a queue of its own, so it is the end of the writing that is waited for. */
  person = store_fixture_person ("Amara Okafor");
  store_fixture_save (fixture, person);
  text = text_on_disk (fixture);
  g_assert_cmpstr (text, ==, "The last words.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/stage-saver/texts-follow-each-other", test_texts_follow_each_other);
  STORE_TEST ("/stage-saver/a-visit-keeps-what-it-found", test_a_visit_keeps_what_it_found);
  STORE_TEST ("/stage-saver/the-present-text-can-be-kept", test_the_present_text_can_be_kept);
  STORE_TEST ("/stage-saver/two-writers-lose-nothing", test_two_writers_lose_nothing);
  STORE_TEST ("/stage-saver/the-same-text-is-no-conflict", test_the_same_text_is_no_conflict);
  STORE_TEST ("/stage-saver/nothing-is-overwritten-unseen", test_nothing_is_overwritten_unseen);
  STORE_TEST ("/stage-saver/the-page-may-go", test_the_page_may_go);

  return g_test_run ();
}
