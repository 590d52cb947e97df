/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-autosave.h"

/* The real delays divided by about twenty, so that no story takes long. */
#define PAUSE 50
#define LONGEST_WAIT 90
#define FIRST_RETRY 40
#define LONGEST_RETRY 100

/* A page with a text, and a disk that is as slow or as full as the story wants. */
typedef struct
{
  FootingAutosave *autosave;
  GString *page;

  GPtrArray *started; /* every text that was given to the disk */
  GArray *times;      /* and when, in microseconds */
  char *disk;         /* what is safe */
  char *on_its_way;

  gboolean answer_at_once;
  gboolean full;

  guint flushed;
  GError *flush_error;
} Story;

static void
answer (Story *story)
{
  g_autoptr(GError) error = NULL;

  g_assert_nonnull (story->on_its_way);

  if (story->full)
    {
      g_clear_pointer (&story->on_its_way, g_free);
      error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_NO_SPACE, "The disk is full");
    }
  else
    {
      g_free (story->disk);
      story->disk = g_steal_pointer (&story->on_its_way);
    }

  footing_autosave_finished (story->autosave, error);
}

static char *
read_cb (FootingAutosave *autosave,
         gpointer         user_data)
{
  Story *story = user_data;

  g_assert_nonnull (story->page);

  return g_strdup (story->page->str);
}

static void
save_cb (FootingAutosave *autosave,
         char            *text,
         gpointer         user_data)
{
  Story *story = user_data;
  gint64 now = g_get_monotonic_time ();

  /* Never two writes at once, in every story. */
  g_assert_null (story->on_its_way);
  g_assert_cmpint (footing_autosave_get_state (autosave), ==, FOOTING_AUTOSAVE_SAVING);

  g_ptr_array_add (story->started, g_strdup (text));
  g_array_append_val (story->times, now);
  story->on_its_way = text;

  if (story->answer_at_once)
    answer (story);
}

static void
begin (Story         *story,
       gconstpointer  unused)
{
  story->autosave = footing_autosave_new (read_cb, save_cb, story, NULL);
  g_object_set (story->autosave,
                "pause", PAUSE,
                "longest-wait", LONGEST_WAIT,
                "first-retry", FIRST_RETRY,
                "longest-retry", LONGEST_RETRY,
                NULL);
  story->page = g_string_new (NULL);
  story->started = g_ptr_array_new_with_free_func (g_free);
  story->times = g_array_new (FALSE, FALSE, sizeof (gint64));
}

static void
end (Story         *story,
     gconstpointer  unused)
{
  g_assert_finalize_object (story->autosave);
  if (story->page != NULL)
    g_string_free (story->page, TRUE);
  g_ptr_array_unref (story->started);
  g_array_unref (story->times);
  g_free (story->disk);
  g_free (story->on_its_way);
  g_clear_error (&story->flush_error);
}

static void
type (Story      *story,
      const char *text)
{
  g_string_append (story->page, text);
  footing_autosave_touch (story->autosave);
}

static const char *
last_started (Story *story)
{
  g_assert_cmpuint (story->started->len, >, 0);

  return g_ptr_array_index (story->started, story->started->len - 1);
}

/* Microseconds between a save and the one before it. */
static gint64
waited_before (Story *story,
               guint  save)
{
  return g_array_index (story->times, gint64, save) -
         g_array_index (story->times, gint64, save - 1);
}

static void
wait_for_saves (Story *story,
                guint  number)
{
  while (story->started->len < number)
    g_main_context_iteration (NULL, TRUE);
}

static void
wait_for_state (Story                *story,
                FootingAutosaveState  state)
{
  while (footing_autosave_get_state (story->autosave) != state)
    g_main_context_iteration (NULL, TRUE);
}

static void
set_true_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
}

static void
let_pass (guint milliseconds)
{
  gboolean passed = FALSE;

  g_timeout_add_once (milliseconds, set_true_cb, &passed);
  while (!passed)
    g_main_context_iteration (NULL, TRUE);
}

static void
flushed_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  Story *story = user_data;
  gboolean saved;

  g_clear_error (&story->flush_error);
  saved = footing_autosave_flush_finish (FOOTING_AUTOSAVE (source), result, &story->flush_error);
  g_assert_cmpint (saved, ==, story->flush_error == NULL);
  story->flushed++;
}

static void
flush (Story *story)
{
  footing_autosave_flush_async (story->autosave, NULL, flushed_cb, story);
}

static void
wait_for_flushes (Story *story,
                  guint  number)
{
  while (story->flushed < number)
    g_main_context_iteration (NULL, TRUE);
}

/* ---- stories */

static void
test_keeps_the_promise_of_two_seconds (Story         *unused,
                                       gconstpointer  data)
{
  g_autoptr(FootingAutosave) autosave = footing_autosave_new (read_cb, save_cb, NULL, NULL);
  guint pause, longest_wait, longest_retry;

  g_object_get (autosave,
                "pause", &pause,
                "longest-wait", &longest_wait,
                "longest-retry", &longest_retry,
                NULL);

  /* product.md: on disk within two seconds; the write itself needs a part of them. */
  g_assert_cmpuint (longest_wait, <=, 1800);
  g_assert_cmpuint (pause, <, longest_wait);
  g_assert_cmpuint (longest_retry, <=, 60000);
}

static void
test_saves_when_the_writer_pauses (Story         *story,
                                   gconstpointer  unused)
{
  gint64 start;

  g_assert_cmpint (footing_autosave_get_state (story->autosave), ==, FOOTING_AUTOSAVE_CLEAN);
  start = g_get_monotonic_time ();
  type (story, "What?");
  g_assert_cmpint (footing_autosave_get_state (story->autosave), ==, FOOTING_AUTOSAVE_DIRTY);
  g_assert_cmpuint (story->started->len, ==, 0);

  wait_for_saves (story, 1);
  g_assert_cmpint (g_get_monotonic_time () - start, >=, PAUSE * 1000);
  g_assert_cmpstr (last_started (story), ==, "What?");
  g_assert_null (story->disk);

  answer (story);
  g_assert_cmpstr (story->disk, ==, "What?");
  g_assert_cmpint (footing_autosave_get_state (story->autosave), ==, FOOTING_AUTOSAVE_CLEAN);

  let_pass (2 * LONGEST_WAIT);
  g_assert_cmpuint (story->started->len, ==, 1);
}

static void
test_two_seconds_after_the_first_key_although_typing_goes_on (Story         *story,
                                                              gconstpointer  unused)
{
  gint64 start = g_get_monotonic_time ();
  gint64 waited;
  guint keys = 0;

  while (story->started->len == 0)
    {
      type (story, "x");
      keys++;
      let_pass (PAUSE / 5);
    }

  waited = g_array_index (story->times, gint64, 0) - start;
  g_assert_cmpint (waited, >=, LONGEST_WAIT * 1000 - 1000);
  /* With room for a slow machine. A pause after the last key would never have come. */
  g_assert_cmpint (waited, <, 20 * LONGEST_WAIT * 1000);
  g_assert_cmpint (strlen (last_started (story)), ==, keys);
  answer (story);
}

static void
test_keeps_what_was_typed_while_saving (Story         *story,
                                        gconstpointer  unused)
{
  type (story, "So what");
  wait_for_saves (story, 1);
  type (story, "?");
  g_assert_cmpint (footing_autosave_get_state (story->autosave), ==, FOOTING_AUTOSAVE_SAVING);

  answer (story);
  g_assert_cmpstr (story->disk, ==, "So what");
  g_assert_cmpint (footing_autosave_get_state (story->autosave), ==, FOOTING_AUTOSAVE_DIRTY);

  wait_for_saves (story, 2);
  answer (story);
  g_assert_cmpstr (story->disk, ==, "So what?");
  g_assert_cmpint (footing_autosave_get_state (story->autosave), ==, FOOTING_AUTOSAVE_CLEAN);
}

static void
test_never_two_writes_at_once (Story         *story,
                               gconstpointer  unused)
{
  type (story, "one ");
  footing_autosave_flush (story->autosave);
  type (story, "two ");
  footing_autosave_flush (story->autosave);
  type (story, "three ");
  footing_autosave_flush (story->autosave);
  footing_autosave_flush (story->autosave);
  type (story, "four");
  let_pass (2 * LONGEST_WAIT);
  g_assert_cmpuint (story->started->len, ==, 1);

  /* The latest text wins: what lay between was never written. */
  answer (story);
  g_assert_cmpuint (story->started->len, ==, 2);
  g_assert_cmpstr (last_started (story), ==, "one two three four");
  answer (story);
  g_assert_cmpint (footing_autosave_get_state (story->autosave), ==, FOOTING_AUTOSAVE_CLEAN);
}

static void
test_tries_again_after_a_full_disk (Story         *story,
                                    gconstpointer  unused)
{
  gint64 first, second, sixth;

  story->answer_at_once = TRUE;
  story->full = TRUE;
  type (story, "Now what?");
  wait_for_state (story, FOOTING_AUTOSAVE_FAILED);
  g_assert_error (footing_autosave_get_error (story->autosave), G_IO_ERROR, G_IO_ERROR_NO_SPACE);
  g_assert_null (story->disk);

  wait_for_saves (story, 7);
  first = waited_before (story, 1);
  second = waited_before (story, 2);
  sixth = waited_before (story, 6);
  g_assert_cmpint (first, >=, FIRST_RETRY * 1000);
  g_assert_cmpint (second, >=, 2 * FIRST_RETRY * 1000);
  /* Twice as long each time, but for the limit. */
  g_assert_cmpint (sixth, >=, LONGEST_RETRY * 1000);
  g_assert_cmpint (sixth, <, 32 * FIRST_RETRY * 1000);
  g_assert_error (footing_autosave_get_error (story->autosave), G_IO_ERROR, G_IO_ERROR_NO_SPACE);

  story->full = FALSE;
  wait_for_state (story, FOOTING_AUTOSAVE_CLEAN);
  g_assert_cmpstr (story->disk, ==, "Now what?");
  g_assert_null (footing_autosave_get_error (story->autosave));
}

static void
test_writes_the_newest_text_after_a_failure (Story         *story,
                                             gconstpointer  unused)
{
  story->full = TRUE;
  type (story, "old");
  wait_for_saves (story, 1);
  type (story, " and new");
  answer (story);
  g_assert_cmpint (footing_autosave_get_state (story->autosave), ==, FOOTING_AUTOSAVE_FAILED);

  wait_for_saves (story, 2);
  g_assert_cmpstr (last_started (story), ==, "old and new");
  answer (story);

  type (story, " and newer");
  g_assert_cmpint (footing_autosave_get_state (story->autosave), ==, FOOTING_AUTOSAVE_FAILED);
  story->full = FALSE;
  wait_for_saves (story, 3);
  answer (story);
  g_assert_cmpstr (story->disk, ==, "old and new and newer");
}

static void
test_a_key_does_not_hammer_a_full_disk (Story         *story,
                                        gconstpointer  unused)
{
  story->answer_at_once = TRUE;
  story->full = TRUE;
  g_object_set (story->autosave, "first-retry", 10000, "longest-retry", 10000, NULL);
  type (story, "a");
  wait_for_saves (story, 1);

  type (story, "b");
  let_pass (2 * LONGEST_WAIT);
  g_assert_cmpuint (story->started->len, ==, 1);

  /* “Try Again” is the person's own wish. */
  story->full = FALSE;
  footing_autosave_flush (story->autosave);
  g_assert_cmpstr (story->disk, ==, "ab");
  g_assert_cmpint (footing_autosave_get_state (story->autosave), ==, FOOTING_AUTOSAVE_CLEAN);
}

static void
test_what_is_given_up_is_not_tried_again (Story         *story,
                                          gconstpointer  unused)
{
  story->answer_at_once = TRUE;
  story->full = TRUE;
  type (story, "a");
  wait_for_saves (story, 1);

  footing_autosave_abandon (story->autosave);
  g_assert_cmpint (footing_autosave_get_state (story->autosave), ==, FOOTING_AUTOSAVE_CLEAN);
  let_pass (2 * LONGEST_RETRY);
  g_assert_cmpuint (story->started->len, ==, 1);

  /* Who goes on writing is saved. */
  story->full = FALSE;
  type (story, "b");
  wait_for_saves (story, 2);
  g_assert_cmpstr (story->disk, ==, "ab");
}

static void
test_what_is_given_up_on_its_way_is_over (Story         *story,
                                          gconstpointer  unused)
{
  story->full = TRUE;
  type (story, "a");
  wait_for_saves (story, 1);
  footing_autosave_abandon (story->autosave);
  flush (story);
  answer (story);
  wait_for_flushes (story, 1);
  g_assert_no_error (story->flush_error);
  g_assert_cmpint (footing_autosave_get_state (story->autosave), ==, FOOTING_AUTOSAVE_CLEAN);
}

static void
test_flush_does_not_wait_for_a_pause (Story         *story,
                                      gconstpointer  unused)
{
  type (story, "Good night");
  flush (story);
  g_assert_cmpuint (story->started->len, ==, 1);
  g_assert_cmpuint (story->flushed, ==, 0);

  answer (story);
  wait_for_flushes (story, 1);
  g_assert_no_error (story->flush_error);

  /* The pause that was waited for must not save a second time. */
  let_pass (2 * PAUSE);
  g_assert_cmpuint (story->started->len, ==, 1);
}

static void
test_flush_of_a_clean_text_answers_at_once (Story         *story,
                                            gconstpointer  unused)
{
  flush (story);
  wait_for_flushes (story, 1);
  g_assert_no_error (story->flush_error);
  g_assert_cmpuint (story->started->len, ==, 0);
}

static void
test_flush_waits_for_what_was_typed_while_saving (Story         *story,
                                                  gconstpointer  unused)
{
  type (story, "first");
  wait_for_saves (story, 1);
  type (story, ", second");
  flush (story);
  flush (story);

  answer (story);
  g_assert_cmpuint (story->started->len, ==, 2);
  let_pass (1);
  g_assert_cmpuint (story->flushed, ==, 0);

  answer (story);
  wait_for_flushes (story, 2);
  g_assert_no_error (story->flush_error);
  g_assert_cmpstr (story->disk, ==, "first, second");
}

static void
test_flush_says_when_it_failed (Story         *story,
                                gconstpointer  unused)
{
  story->full = TRUE;
  type (story, "lost?");
  flush (story);
  answer (story);
  wait_for_flushes (story, 1);
  g_assert_error (story->flush_error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
  g_assert_cmpint (footing_autosave_get_state (story->autosave), ==, FOOTING_AUTOSAVE_FAILED);

  story->full = FALSE;
  flush (story);
  answer (story);
  wait_for_flushes (story, 2);
  g_assert_no_error (story->flush_error);
  g_assert_cmpstr (story->disk, ==, "lost?");
}

static void
test_outlives_its_page (Story         *story,
                        gconstpointer  unused)
{
  FootingAutosave *autosave = story->autosave;

  type (story, "first");
  wait_for_saves (story, 1);
  type (story, ", last words");
  footing_autosave_flush (autosave);

  /* The page goes: nobody can be asked for the text, and nobody holds the machine. */
  g_string_free (g_steal_pointer (&story->page), TRUE);
  g_object_add_weak_pointer (G_OBJECT (autosave), (gpointer *) &autosave);
  g_object_unref (autosave);
  g_assert_nonnull (autosave);

  answer (story);
  story->full = TRUE;
  answer (story);
  g_assert_nonnull (autosave);
  g_assert_cmpstr (story->disk, ==, "first");

  story->full = FALSE;
  wait_for_saves (story, 3);
  answer (story);
  g_assert_cmpstr (story->disk, ==, "first, last words");
  g_assert_null (autosave);

  story->autosave = footing_autosave_new (read_cb, save_cb, story, NULL);
}

static void
test_a_dropped_text_is_a_bug (Story         *story,
                              gconstpointer  unused)
{
  FootingAutosave *autosave = footing_autosave_new (read_cb, save_cb, story, NULL);

  footing_autosave_touch (autosave);
  g_test_expect_message ("footing-core", G_LOG_LEVEL_CRITICAL, "*dropped before*");
  g_object_unref (autosave);
  g_test_assert_expected_messages ();
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_says_each_change_once (Story         *story,
                            gconstpointer  unused)
{
  guint states = 0, errors = 0;

  g_signal_connect_swapped (story->autosave, "notify::state", G_CALLBACK (count_cb), &states);
  g_signal_connect_swapped (story->autosave, "notify::error", G_CALLBACK (count_cb), &errors);

  type (story, "a");
  type (story, "b");
  g_assert_cmpuint (states, ==, 1);
  footing_autosave_flush (story->autosave);
  type (story, "c");
  g_assert_cmpuint (states, ==, 2);
  story->full = TRUE;
  answer (story);
  g_assert_cmpuint (states, ==, 3);
  g_assert_cmpuint (errors, ==, 1);

  story->full = FALSE;
  footing_autosave_flush (story->autosave);
  answer (story);
  g_assert_cmpuint (states, ==, 5);
  g_assert_cmpuint (errors, ==, 2);
}

static void
flush_when_failed_cb (Story *story)
{
  if (footing_autosave_get_state (story->autosave) != FOOTING_AUTOSAVE_FAILED)
    return;

  story->full = FALSE;
  footing_autosave_flush (story->autosave);
}

static void
test_who_is_told_may_flush_at_once (Story         *story,
                                    gconstpointer  unused)
{
  g_signal_connect_swapped (story->autosave, "notify::state",
                            G_CALLBACK (flush_when_failed_cb), story);
  story->answer_at_once = TRUE;
  story->full = TRUE;
  type (story, "again");
  wait_for_saves (story, 2);
  g_assert_cmpstr (story->disk, ==, "again");

  let_pass (2 * FIRST_RETRY);
  g_assert_cmpuint (story->started->len, ==, 2);
}

#define ADD(name, test) g_test_add ("/autosave/" name, Story, NULL, begin, test, end)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("keeps-the-promise-of-two-seconds", test_keeps_the_promise_of_two_seconds);
  ADD ("saves-when-the-writer-pauses", test_saves_when_the_writer_pauses);
  ADD ("two-seconds-after-the-first-key-although-typing-goes-on",
       test_two_seconds_after_the_first_key_although_typing_goes_on);
  ADD ("keeps-what-was-typed-while-saving", test_keeps_what_was_typed_while_saving);
  ADD ("never-two-writes-at-once", test_never_two_writes_at_once);
  ADD ("tries-again-after-a-full-disk", test_tries_again_after_a_full_disk);
  ADD ("writes-the-newest-text-after-a-failure", test_writes_the_newest_text_after_a_failure);
  ADD ("a-key-does-not-hammer-a-full-disk", test_a_key_does_not_hammer_a_full_disk);
  ADD ("what-is-given-up-is-not-tried-again", test_what_is_given_up_is_not_tried_again);
  ADD ("what-is-given-up-on-its-way-is-over", test_what_is_given_up_on_its_way_is_over);
  ADD ("flush-does-not-wait-for-a-pause", test_flush_does_not_wait_for_a_pause);
  ADD ("flush-of-a-clean-text-answers-at-once", test_flush_of_a_clean_text_answers_at_once);
  ADD ("flush-waits-for-what-was-typed-while-saving",
       test_flush_waits_for_what_was_typed_while_saving);
  ADD ("flush-says-when-it-failed", test_flush_says_when_it_failed);
  ADD ("outlives-its-page", test_outlives_its_page);
  ADD ("a-dropped-text-is-a-bug", test_a_dropped_text_is_a_bug);
  ADD ("says-each-change-once", test_says_each_change_once);
  ADD ("who-is-told-may-flush-at-once", test_who_is_told_may_flush_at_once);

  return g_test_run ();
}
