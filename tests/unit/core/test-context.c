/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include "footing-context.h"
#include "footing-reference.h"
#include "footing-roster.h"
#include "footing-standard-document.h"
#include "footing-standard-shelf.h"
#include "store-fixture.h"

/* A text that is being written; the disk may be full. */
typedef struct
{
  const char *typed;
  char       *saved;
  gboolean    disk_full;
} Text;

static char *
read_text (FootingAutosave *autosave,
           gpointer         user_data)
{
  return g_strdup (((Text *) user_data)->typed);
}

static void
save_text (FootingAutosave *autosave,
           char            *text,
           gpointer         user_data)
{
  Text *self = user_data;
  g_autoptr(GError) error = NULL;

  if (self->disk_full)
    g_set_error_literal (&error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_DISK_FULL, "No room");
  else
    g_set_str (&self->saved, text);

  g_free (text);
  footing_autosave_finished (autosave, error);
}

static gboolean
flush (FootingContext  *context,
       GError         **error)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;

  footing_context_flush_async (context, footing_await_cb, &done);

  return footing_context_flush_finish (context, footing_await (&done), error);
}

/* A context on a new, open book. */
static FootingContext *
context_new (StoreFixture *fixture)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));

  return footing_context_new (fixture->store, reference);
}

static void
wait_for_roster (FootingContext *context)
{
  while (footing_roster_get_loading (footing_context_get_roster (context)))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_closing_saves_every_text (StoreFixture *fixture,
                               gconstpointer unused)
{
  g_autoptr(FootingContext) context = context_new (fixture);
  Text texts[2] = { { .typed = "What happened" }, { .typed = "So what" } };
  g_autoptr(FootingAutosave) first = footing_autosave_new (read_text, save_text, &texts[0], NULL);
  g_autoptr(FootingAutosave) second = footing_autosave_new (read_text, save_text, &texts[1], NULL);
  g_autoptr(GError) error = NULL;

  footing_context_watch_autosave (context, first);
  footing_context_watch_autosave (context, second);
  footing_autosave_touch (first);
  footing_autosave_touch (second);

  g_assert_true (flush (context, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (texts[0].saved, ==, "What happened");
  g_assert_cmpstr (texts[1].saved, ==, "So what");

  wait_for_roster (context);
  g_free (texts[0].saved);
  g_free (texts[1].saved);
}

static void
test_closing_says_what_could_not_be_saved (StoreFixture *fixture,
                                           gconstpointer unused)
{
  g_autoptr(FootingContext) context = context_new (fixture);
  Text text = { .typed = "What happened", .disk_full = TRUE };
  g_autoptr(FootingAutosave) autosave = footing_autosave_new (read_text, save_text, &text, NULL);
  g_autoptr(GError) error = NULL;

  footing_context_watch_autosave (context, autosave);
  footing_autosave_touch (autosave);
  g_assert_false (flush (context, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_DISK_FULL);
  g_clear_error (&error);

  /* Somebody makes room. */
  text.disk_full = FALSE;
  g_assert_true (flush (context, &error));
  g_assert_cmpstr (text.saved, ==, "What happened");

  wait_for_roster (context);
  g_free (text.saved);
}

static void
test_texts_that_are_gone_need_nothing (StoreFixture *fixture,
                                       gconstpointer unused)
{
  g_autoptr(FootingContext) context = context_new (fixture);
  Text text = { .typed = "" };
  FootingAutosave *autosave = footing_autosave_new (read_text, save_text, &text, NULL);
  g_autoptr(GError) error = NULL;

  footing_context_watch_autosave (context, autosave);
  g_assert_finalize_object (autosave);
  g_assert_true (flush (context, &error));
  wait_for_roster (context);
}

static void
test_today_can_be_another_day (StoreFixture *fixture,
                               gconstpointer unused)
{
  g_autoptr(FootingContext) context = context_new (fixture);
  FootingDay day = footing_day_from_ymd (2026, 3, 12);

  footing_context_set_today (context, day);
  g_assert_cmpint (footing_context_get_today (context), ==, day);
  footing_context_set_today (context, FOOTING_DAY_NONE);
  g_assert_cmpint (footing_context_get_today (context), ==,
                   footing_day_of_instant (g_get_real_time () / G_USEC_PER_SEC));
  wait_for_roster (context);
}

/* Before any document of the book is on it, the shelf has what ships. */
static void
test_knows_the_standards (StoreFixture *fixture,
                          gconstpointer unused)
{
  g_autoptr(FootingContext) context = context_new (fixture);
  FootingStandardShelf *shelf = footing_context_get_standards (context);

  g_assert_nonnull (footing_standard_shelf_find (shelf, "core", "2022.10"));
  wait_for_roster (context);
}

/* A shipped standard in a version that ships no more. */
static void
save_old_core (StoreFixture   *fixture,
               FootingContext *context)
{
  FootingReference *reference = footing_context_get_reference (context);
  g_autoptr(FootingStandard) old = footing_standard_copy (footing_reference_get_standard (reference, "core"));
  g_autoptr(FootingStandardProfile) profile = NULL;
  g_autofree char *document = NULL;

  g_set_str (&old->version, "2020.1");
  document = footing_standard_document_write (old);
  profile = g_object_new (FOOTING_TYPE_STANDARD_PROFILE, "key", "core", "version", "2020.1",
                          "title", "Core", "document", document, NULL);
  store_fixture_save (fixture, profile);
}

static void
wait_for_old_core (FootingContext *context)
{
  while (footing_standard_shelf_find (footing_context_get_standards (context), "core", "2020.1") == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
count_cb (guint *n)
{
  (*n)++;
}

/* At midnight, with the book open: everybody looks again, once. */
static void
test_tells_of_a_new_day (StoreFixture *fixture,
                         gconstpointer unused)
{
  g_autoptr(FootingContext) context = context_new (fixture);
  guint n_days = 0, n_changes = 0;

  wait_for_roster (context);
  footing_context_set_today (context, footing_day_from_ymd (2026, 3, 12));
  g_signal_connect_swapped (context, "new-day", G_CALLBACK (count_cb), &n_days);
  g_signal_connect_swapped (footing_context_get_roster (context), "changed", G_CALLBACK (count_cb), &n_changes);

  footing_context_set_today (context, footing_day_from_ymd (2026, 3, 12));
  g_assert_cmpuint (n_days, ==, 0);
  footing_context_set_today (context, footing_day_from_ymd (2026, 3, 13));
  g_assert_cmpuint (n_days, ==, 1);
  g_assert_cmpuint (n_changes, ==, 1);
}

static void
test_knows_the_standards_of_the_book (StoreFixture *fixture,
                                      gconstpointer unused)
{
  g_autoptr(FootingContext) context = context_new (fixture);
  g_autoptr(FootingContext) later = NULL;

  wait_for_roster (context);
  save_old_core (fixture, context);
  wait_for_old_core (context);

  later = footing_context_new (fixture->store, footing_context_get_reference (context));
  wait_for_old_core (later);
  wait_for_roster (later);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/context/closing-saves-every-text", test_closing_saves_every_text);
  STORE_TEST ("/context/closing-says-what-could-not-be-saved", test_closing_says_what_could_not_be_saved);
  STORE_TEST ("/context/texts-that-are-gone-need-nothing", test_texts_that_are_gone_need_nothing);
  STORE_TEST ("/context/today-can-be-another-day", test_today_can_be_another_day);
  STORE_TEST ("/context/tells-of-a-new-day", test_tells_of_a_new_day);
  STORE_TEST ("/context/knows-the-standards", test_knows_the_standards);
  STORE_TEST ("/context/knows-the-standards-of-the-book", test_knows_the_standards_of_the_book);

  return g_test_run ();
}
