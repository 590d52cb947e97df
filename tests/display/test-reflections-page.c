/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include "footing-reflection-page.h"
#include "footing-reflection-row.h"
#include "footing-reflections-page.h"
#include "test-diary-book.h"

static const char *
state_of (gpointer page)
{
  GtkStack *stack = find_widget (page, GTK_TYPE_STACK, NULL, NULL);

  return gtk_stack_get_visible_child_name (stack);
}

static gboolean
is_empty (gpointer page)
{
  return g_strcmp0 (state_of (page), "empty") == 0;
}

static gboolean
has_no_match (gpointer page)
{
  return g_strcmp0 (state_of (page), "no-match") == 0;
}

static gboolean
has_failed (gpointer page)
{
  return g_strcmp0 (state_of (page), "failed") == 0;
}

static guint
count (gpointer page)
{
  GtkListView *list = find_widget (page, GTK_TYPE_LIST_VIEW, NULL, NULL);

  return list != NULL ? g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (list))) : 0;
}

static gboolean
shows_one (gpointer page)
{
  return count (page) == 1;
}

static gboolean
shows_two (gpointer page)
{
  return count (page) == 2;
}

static gpointer
open_reflections (Book *book)
{
  gpointer page = g_object_new (FOOTING_TYPE_REFLECTIONS_PAGE, "context", book->context, NULL);

  book_show_page (book, page);

  return page;
}

static void
add_stage (Book       *book,
           gint64      reflection_id,
           gint64      position,
           const char *body)
{
  g_autofree char *key = g_strdup_printf ("stage-%d", (int) position);
  g_autoptr(FootingStage) stage = g_object_new (FOOTING_TYPE_STAGE,
                                                "reflection-id", reflection_id,
                                                "position", position,
                                                "key", key,
                                                "body", body,
                                                NULL);

  store_fixture_save (&book->fixture, stage);
}

/* Of today, in two parts, of which the second is empty. */
static void
add_reflection (Book       *book,
                const char *title,
                gint64      session_id,
                const char *body)
{
  g_autoptr(FootingReflection) reflection = g_object_new (FOOTING_TYPE_REFLECTION,
                                                          "title", title,
                                                          "session-id", session_id,
                                                          "model", "driscoll",
                                                          "written-on", book_today (),
                                                          NULL);
  gint64 id;

  store_fixture_save (&book->fixture, reflection);
  id = footing_record_get_id (FOOTING_RECORD (reflection));
  add_stage (book, id, 0, body);
  add_stage (book, id, 1, NULL);
}

static gboolean
has_row (gpointer page,
         gpointer words)
{
  return find_widget (page, FOOTING_TYPE_REFLECTION_ROW, "words", words) != NULL;
}

typedef struct
{
  gpointer    page;
  const char *words;
} Expected;

static gboolean
is_there (gpointer data)
{
  Expected *expected = data;

  return has_row (expected->page, (gpointer) expected->words);
}

static void
search (gpointer    page,
        const char *words)
{
  GtkWidget *bar = find_widget (page, GTK_TYPE_SEARCH_BAR, NULL, NULL);
  GtkWidget *entry = NULL;

  gtk_widget_activate_action (page, "reflections.search", NULL);
  entry = find_widget (bar, GTK_TYPE_SEARCH_ENTRY, NULL, NULL);
  gtk_editable_set_text (GTK_EDITABLE (entry), words);
}

static void
test_empty (Book         *book,
            gconstpointer unused)
{
  gpointer page = open_reflections (book);

  wait_until (is_empty, page);
  g_assert_nonnull (find_widget (page, GTK_TYPE_BUTTON, "action-name", "reflections.new"));
}

static void
test_says_how_it_begins (Book         *book,
                        gconstpointer unused)
{
  gpointer page = open_reflections (book);

  add_reflection (book, "A word too many", 0, "I spoke first.");

  wait_until (is_there, &(Expected) { page, "A word too many, Thursday 12 March 2026" });
  g_assert_nonnull (find_widget (page, GTK_TYPE_LABEL, "label", "I spoke first."));
}

/* Without a title it is called by what it looks back on. */
static void
test_is_called_by_its_session (Book         *book,
                               gconstpointer unused)
{
  gpointer page = open_reflections (book);
  g_autoptr(FootingSession) session = NULL;

  book_fill (book);
  session = book_add_session (book, book->amara, "Initial meeting", book_today () - 2, NULL);
  g_object_set (session, "meeting-id", footing_record_get_id (FOOTING_RECORD (book->amaras_initial)), NULL);
  store_fixture_save (&book->fixture, session);
  add_reflection (book, NULL, footing_record_get_id (FOOTING_RECORD (session)), NULL);

  wait_until (is_there, &(Expected) { page, "Reflection on the initial meeting with Amara Test-Brook, "
                                            "Thursday 12 March 2026, Nothing written yet" });
}

/* A question that was answered is not what somebody wrote. */
static void
test_opening_leaves_questions_out (Book         *book,
                                   gconstpointer unused)
{
  gpointer page = open_reflections (book);

  add_reflection (book, "One", 0, "What did I not ask, and why not?\nWhether nights were hard.");

  wait_until (shows_one, page);
  let_pass (200);
  g_assert_nonnull (find_widget (page, GTK_TYPE_LABEL, "label", "Whether nights were hard."));
}

/* Nor is it much of a beginning. */
static void
test_a_question_alone_is_nothing_written (Book         *book,
                                          gconstpointer unused)
{
  gpointer page = open_reflections (book);

  add_reflection (book, "One", 0, "What did I not ask, and why not?\n");
  wait_until (is_there, &(Expected) { page, "One, Thursday 12 March 2026, Nothing written yet" });
}

/* Also where somebody has given it a title of their own. */
static void
test_finds_people (Book         *book,
                   gconstpointer unused)
{
  gpointer page = open_reflections (book);
  g_autoptr(FootingSession) session = NULL;

  book_fill (book);
  session = book_add_session (book, book->amara, "Catch-up", book_today () - 2, NULL);
  add_reflection (book, "The linen cupboard", footing_record_get_id (FOOTING_RECORD (session)), "A complaint.");
  add_reflection (book, "Patience", 0, "Nothing.");
  wait_until (shows_two, page);

  search (page, "amara");
  wait_until (shows_one, page);
  g_assert_true (has_row (page, (gpointer) "The linen cupboard, Thursday 12 March 2026"));
}

static void
test_finds_titles_and_texts (Book         *book,
                             gconstpointer unused)
{
  gpointer page = open_reflections (book);

  add_reflection (book, "The linen cupboard", 0, "A complaint.");
  add_reflection (book, "Patience", 0, "Of linen there was nothing said.");
  add_reflection (book, "Nights", 0, "Long ones.");

  search (page, "LINEN");
  wait_until (shows_two, page);
  search (page, "linen cup");
  wait_until (shows_one, page);
  g_assert_true (has_row (page, (gpointer) "The linen cupboard, Thursday 12 March 2026"));
  search (page, "giraffe");
  wait_until (has_no_match, page);
}

static void
test_says_that_it_could_not_be_read (Book         *book,
                                     gconstpointer unused)
{
  gpointer page = NULL;
  g_autoptr(GError) error = NULL;

  add_reflection (book, "Nights", 0, "Long ones.");
  store_fixture_close (&book->fixture);
  page = open_reflections (book);
  wait_until (has_failed, page);

  store_fixture_open (&book->fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error);
  g_assert_no_error (error);
  press (page, "_Try Again");
  wait_until (shows_one, page);
}

static AdwBanner *
find_advice (gpointer page)
{
  return find_widget (page, ADW_TYPE_BANNER, "button-label", "_Understood");
}

static void
test_advice_goes_when_it_is_understood (Book         *book,
                                        gconstpointer unused)
{
  g_autoptr(GSettings) settings = g_settings_new (APPLICATION_ID);
  gpointer page = NULL;

  g_settings_reset (settings, "show-reflection-advice");
  page = open_reflections (book);
  g_assert_true (adw_banner_get_revealed (find_advice (page)));

  g_signal_emit_by_name (find_advice (page), "button-clicked");
  g_assert_false (adw_banner_get_revealed (find_advice (page)));

  page = open_reflections (book);
  g_assert_false (adw_banner_get_revealed (find_advice (page)));
}

static gboolean
is_writing (gpointer shell)
{
  AdwNavigationView *view = ADW_NAVIGATION_VIEW (adw_window_get_content (ADW_WINDOW (shell)));

  return FOOTING_IS_REFLECTION_PAGE (adw_navigation_view_get_visible_page (view));
}

static gboolean
can_begin (gpointer shell)
{
  GtkWidget *button = find_widget (shell, GTK_TYPE_BUTTON, "label", "_Begin");

  return button != NULL && gtk_widget_get_mapped (button);
}

/* Driscoll is chosen: domain.md 5. */
static void
test_begins_by_driscoll (Book         *book,
                         gconstpointer unused)
{
  gpointer page = open_reflections (book);
  g_autoptr(GPtrArray) reflections = NULL;
  g_autoptr(GPtrArray) stages = NULL;

  wait_until (is_empty, page);
  gtk_widget_activate_action (page, "reflections.new", NULL);
  wait_until (can_begin, book->shell);
  press (book->shell, "_Begin");
  wait_until (is_writing, book->shell);

  reflections = store_fixture_list (&book->fixture, FOOTING_TYPE_REFLECTION);
  g_assert_cmpuint (reflections->len, ==, 1);
  g_assert_cmpstr (footing_reflection_get_model (g_ptr_array_index (reflections, 0)), ==, "driscoll");
  stages = store_fixture_list (&book->fixture, FOOTING_TYPE_STAGE);
  g_assert_cmpuint (stages->len, ==, 3);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/reflections-page/empty", test_empty);
  BOOK_TEST ("/reflections-page/says-how-it-begins", test_says_how_it_begins);
  BOOK_TEST ("/reflections-page/is-called-by-its-session", test_is_called_by_its_session);
  BOOK_TEST ("/reflections-page/opening-leaves-questions-out", test_opening_leaves_questions_out);
  BOOK_TEST ("/reflections-page/finds-titles-and-texts", test_finds_titles_and_texts);
  BOOK_TEST ("/reflections-page/finds-people", test_finds_people);
  BOOK_TEST ("/reflections-page/a-question-alone-is-nothing-written", test_a_question_alone_is_nothing_written);
  BOOK_TEST ("/reflections-page/says-that-it-could-not-be-read", test_says_that_it_could_not_be_read);
  BOOK_TEST ("/reflections-page/advice-goes-when-it-is-understood", test_advice_goes_when_it_is_understood);
  BOOK_TEST ("/reflections-page/begins-by-driscoll", test_begins_by_driscoll);

  return g_test_run ();
}
