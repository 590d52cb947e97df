/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include "footing-prompt-card.h"
#include "footing-prompt-row.h"
#include "footing-prompt-use.h"
#include "footing-reflection-page.h"
#include "footing-reflection-paper.h"
#include "footing-revision.h"
#include "footing-stage-card.h"
#include "footing-store-reflections.h"
#include "test-diary-book.h"

static AdwNavigationView *
view_of (Book *book)
{
  return ADW_NAVIGATION_VIEW (adw_window_get_content (ADW_WINDOW (book->shell)));
}

static gpointer
visible_page (Book *book)
{
  return adw_navigation_view_get_visible_page (view_of (book));
}

static gboolean
is_laid_out (gpointer data)
{
  Book *book = data;

  return FOOTING_IS_REFLECTION_PAGE (visible_page (book)) &&
         find_widget (visible_page (book), FOOTING_TYPE_STAGE_CARD, NULL, NULL) != NULL;
}

/* A page to start from, and a session to look back on. */
static FootingSession *
hold_session (Book *book)
{
  AdwNavigationPage *home = adw_navigation_page_new (gtk_label_new ("Home"), "Home");
  FootingSession *session = NULL;

  book_fill (book);
  book_show_page (book, home);
  session = book_add_session (book, book->amara, "Initial meeting", book_today () - 2, NULL);
  g_object_set (session, "meeting-id", footing_record_get_id (FOOTING_RECORD (book->amaras_initial)), NULL);
  store_fixture_save (&book->fixture, session);

  return session;
}

static gpointer
start (Book           *book,
       FootingSession *session)
{
  footing_reflection_page_start (visible_page (book), book->context, footing_record_get_id (FOOTING_RECORD (session)));
  wait_until (is_laid_out, book);

  return visible_page (book);
}

static FootingStageCard *
card (gpointer    page,
      const char *label)
{
  FootingStageCard *found = find_widget (page, FOOTING_TYPE_STAGE_CARD, "label", label);

  g_assert_nonnull (found);

  return found;
}

static GtkTextBuffer *
buffer_of (gpointer    page,
           const char *label)
{
  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (footing_stage_card_get_text_view (card (page, label))));
}

static void
type (gpointer    page,
      const char *label,
      const char *text)
{
  gtk_text_buffer_insert_at_cursor (buffer_of (page, label), text, -1);
}

static FootingStage *
stage_on_disk (Book       *book,
               const char *key)
{
  g_autoptr(GPtrArray) stages = store_fixture_list (&book->fixture, FOOTING_TYPE_STAGE);

  for (guint i = 0; i < stages->len; i++)
    if (g_strcmp0 (footing_stage_get_key (g_ptr_array_index (stages, i)), key) == 0)
      return g_object_ref (g_ptr_array_index (stages, i));

  g_assert_not_reached ();
}

typedef struct
{
  Book       *book;
  const char *key;
  const char *text;
} Expected;

static gboolean
is_on_disk (gpointer data)
{
  Expected *expected = data;
  g_autoptr(FootingStage) stage = stage_on_disk (expected->book, expected->key);

  return g_strcmp0 (footing_stage_get_body (stage), expected->text) == 0;
}

static guint
count_reflections (Book *book)
{
  g_autoptr(GPtrArray) reflections = store_fixture_list (&book->fixture, FOOTING_TYPE_REFLECTION);

  return reflections->len;
}

static gboolean
has_focus (FootingStageCard *stage_card)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (stage_card)));

  return focus == GTK_WIDGET (footing_stage_card_get_text_view (stage_card));
}

/* ---- opening */

static void
test_starts_once (Book         *book,
                  gconstpointer unused)
{
  g_autoptr(FootingSession) session = hold_session (book);
  gpointer home = visible_page (book);
  gint64 id = footing_record_get_id (FOOTING_RECORD (session));

  footing_reflection_page_start (home, book->context, id);
  footing_reflection_page_start (home, book->context, id);
  wait_until (is_laid_out, book);
  let_pass (100);

  g_assert_cmpuint (count_reflections (book), ==, 1);
  card (visible_page (book), "What?");
  card (visible_page (book), "So what?");
  card (visible_page (book), "Now what?");
}

/* The same text is not written in two places. */
static void
test_opens_what_is_there (Book         *book,
                          gconstpointer unused)
{
  g_autoptr(FootingSession) session = hold_session (book);
  gpointer page = start (book, session);
  AdwNavigationPage *above = adw_navigation_page_new (gtk_label_new ("Above"), "Above");

  adw_navigation_view_push (view_of (book), above);
  g_assert_true (visible_page (book) == above);

  g_assert_true (start (book, session) == page);
  g_assert_cmpuint (count_reflections (book), ==, 1);
}

static void
test_begins_at_the_first_empty_part (Book         *book,
                                     gconstpointer unused)
{
  g_autoptr(FootingSession) session = hold_session (book);
  gpointer page = start (book, session);

  g_assert_true (has_focus (card (page, "What?")));
  type (page, "What?", "Something.");
  adw_navigation_view_pop (view_of (book));
  wait_until (is_on_disk, &(Expected) { book, "what", "Something." });

  g_assert_true (has_focus (card (start (book, session), "So what?")));
}

static void
test_goes_on_behind_the_last_word (Book         *book,
                                   gconstpointer unused)
{
  g_autoptr(FootingSession) session = hold_session (book);
  gpointer page = start (book, session);
  int at;

  type (page, "What?", "Something.");
  type (page, "So what?", "It matters.");
  type (page, "Now what?", "Ask.");
  adw_navigation_view_pop (view_of (book));
  wait_until (is_on_disk, &(Expected) { book, "now-what", "Ask." });

  page = start (book, session);
  g_assert_true (has_focus (card (page, "Now what?")));
  g_object_get (buffer_of (page, "Now what?"), "cursor-position", &at, NULL);
  g_assert_cmpint (at, ==, strlen ("Ask."));
}

static void
test_keys_walk_through_the_parts (Book         *book,
                                  gconstpointer unused)
{
  g_autoptr(FootingSession) session = hold_session (book);
  gpointer page = start (book, session);

  gtk_widget_activate_action (page, "reflection.next", NULL);
  g_assert_true (has_focus (card (page, "So what?")));
  gtk_widget_activate_action (page, "reflection.next", NULL);
  gtk_widget_activate_action (page, "reflection.next", NULL);
  g_assert_true (has_focus (card (page, "Now what?")));
  gtk_widget_activate_action (page, "reflection.previous", NULL);
  g_assert_true (has_focus (card (page, "So what?")));
}

/* Confidential by design: nobody is named by a title that somebody has not written. */
static void
test_title_names_nobody (Book         *book,
                         gconstpointer unused)
{
  g_autoptr(FootingSession) session = hold_session (book);
  gpointer page = start (book, session);

  g_assert_cmpstr (adw_navigation_page_get_title (page), ==, "Reflection on the initial meeting");
}

static gboolean
has_title (gpointer data)
{
  Expected *expected = data;
  g_autoptr(GPtrArray) reflections = store_fixture_list (&expected->book->fixture, FOOTING_TYPE_REFLECTION);

  return g_strcmp0 (footing_reflection_get_title (g_ptr_array_index (reflections, 0)), expected->text) == 0;
}

static void
test_title_saves_itself (Book         *book,
                         gconstpointer unused)
{
  g_autoptr(FootingSession) session = hold_session (book);
  gpointer page = start (book, session);
  GtkEditable *title = find_widget (page, GTK_TYPE_TEXT, NULL, NULL);

  gtk_editable_set_text (title, "  A word too many ");
  wait_until (has_title, &(Expected) { book, NULL, "A word too many" });
  gtk_editable_set_text (title, " ");
  wait_until (has_title, &(Expected) { book, NULL, NULL });
}

/* What it is called by itself can be changed like any text, and is no title until somebody does. */
static void
test_title_begins_with_what_it_is_called (Book         *book,
                                          gconstpointer unused)
{
  g_autoptr(FootingSession) session = hold_session (book);
  gpointer page = start (book, session);
  GtkEditable *title = find_widget (page, GTK_TYPE_TEXT, NULL, NULL);
  int end = -1;

  g_assert_cmpstr (gtk_editable_get_text (title), ==, "Reflection on the initial meeting");
  gtk_editable_insert_text (title, ", late", -1, &end);
  wait_until (has_title, &(Expected) { book, NULL, "Reflection on the initial meeting, late" });
  gtk_editable_set_text (title, "Reflection on the initial meeting");
  wait_until (has_title, &(Expected) { book, NULL, NULL });
}

/* ---- saving */

static void
test_saves_itself (Book         *book,
                   gconstpointer unused)
{
  g_autoptr(FootingSession) session = hold_session (book);
  gpointer page = start (book, session);

  type (page, "What?", "I did most of the talking.");
  type (page, "Now what?", "Ask first.");

  wait_until (is_on_disk, &(Expected) { book, "what", "I did most of the talking." });
  wait_until (is_on_disk, &(Expected) { book, "now-what", "Ask first." });
}

static gboolean
says_saved (gpointer page)
{
  return find_widget (page, GTK_TYPE_LABEL, "label", "Saved") != NULL;
}

static void
test_says_how_it_fares (Book         *book,
                        gconstpointer unused)
{
  g_autoptr(FootingSession) session = hold_session (book);
  gpointer page = start (book, session);

  g_assert_false (says_saved (page));
  type (page, "What?", "I did");
  g_assert_nonnull (find_widget (page, GTK_TYPE_LABEL, "label", "Saving…"));
  wait_until (says_saved, page);
}

static gboolean
is_unsaved (gpointer page)
{
  AdwBanner *banner = find_widget (page, ADW_TYPE_BANNER, "button-label", "_Try Again");

  return banner != NULL && adw_banner_get_revealed (banner);
}

static void
test_says_that_it_is_not_saved (Book         *book,
                                gconstpointer unused)
{
  g_autoptr(FootingSession) session = hold_session (book);
  gpointer page = start (book, session);
  g_autoptr(GError) error = NULL;

  let_pass (200);
  store_fixture_close (&book->fixture);
  type (page, "What?", "Kept.");
  wait_until (is_unsaved, page);
  g_assert_nonnull (find_widget (page, GTK_TYPE_LABEL, "label", "Not saved"));

  store_fixture_open (&book->fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error);
  g_assert_no_error (error);
  g_signal_emit_by_name (find_widget (page, ADW_TYPE_BANNER, "button-label", "_Try Again"), "button-clicked");
  wait_until (is_on_disk, &(Expected) { book, "what", "Kept." });
  wait_until (says_saved, page);
  g_assert_false (is_unsaved (page));
}

static void
save_from_elsewhere (Book       *book,
                     const char *text)
{
  g_autoptr(FootingStage) stage = stage_on_disk (book, "what");
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  gint64 revision;

  footing_store_save_stage_async (book->fixture.store, footing_record_get_id (FOOTING_RECORD (stage)), text,
                                  footing_stage_get_revision (stage), TRUE, NULL, footing_await_cb, &done);
  g_assert_true (footing_store_save_stage_finish (book->fixture.store, footing_await (&done), &revision, NULL));
}

static gboolean
says_kept_both (gpointer page)
{
  AdwBanner *banner = find_widget (page, ADW_TYPE_BANNER, "button-label", "_Earlier Texts");

  return banner != NULL && adw_banner_get_revealed (banner);
}

static char *
earlier_text (Book *book)
{
  g_autoptr(GPtrArray) revisions = store_fixture_list (&book->fixture, FOOTING_TYPE_REVISION);

  g_assert_cmpuint (revisions->len, ==, 1);

  return g_strdup (footing_revision_get_body (g_ptr_array_index (revisions, 0)));
}

static void
test_a_conflict_keeps_both (Book         *book,
                            gconstpointer unused)
{
  g_autoptr(FootingSession) session = hold_session (book);
  gpointer page = start (book, session);
  g_autofree char *earlier = NULL;

  save_from_elsewhere (book, "Written there.");
  g_assert_false (says_kept_both (page));
  type (page, "What?", "Written here.");

  wait_until (says_kept_both, page);
  wait_until (is_on_disk, &(Expected) { book, "what", "Written here." });
  earlier = earlier_text (book);
  g_assert_cmpstr (earlier, ==, "Written there.");
}

static gboolean
has_two_earlier_texts (gpointer data)
{
  Book *book = data;
  g_autoptr(GPtrArray) revisions = store_fixture_list (&book->fixture, FOOTING_TYPE_REVISION);

  return revisions->len == 2 &&
         g_str_equal (footing_revision_get_body (g_ptr_array_index (revisions, 1)), "Of last week. Of today.");
}

/* Another text has been kept a moment ago, so that the present one would not be kept by itself. */
static void
test_bringing_back_keeps_the_present (Book         *book,
                                      gconstpointer unused)
{
  g_autoptr(FootingSession) session = hold_session (book);
  gpointer page = start (book, session);
  g_autoptr(FootingStage) stage = stage_on_disk (book, "what");

  type (page, "What?", "Of last week.");
  adw_navigation_view_pop (view_of (book));
  wait_until (is_on_disk, &(Expected) { book, "what", "Of last week." });
  page = start (book, session);
  type (page, "What?", " Of");
  wait_until (is_on_disk, &(Expected) { book, "what", "Of last week. Of" });

  /* Not saved yet when the other text is asked for. */
  type (page, "What?", " today.");
  footing_reflection_paper_restore (find_widget (page, FOOTING_TYPE_REFLECTION_PAPER, NULL, NULL),
                                    footing_record_get_id (FOOTING_RECORD (stage)), "Of last week.");
  wait_until (is_on_disk, &(Expected) { book, "what", "Of last week." });
  wait_until (has_two_earlier_texts, book);

  gtk_text_buffer_undo (buffer_of (page, "What?"));
  wait_until (is_on_disk, &(Expected) { book, "what", "Of last week. Of today." });
}

static void
test_deletes_and_undoes (Book         *book,
                         gconstpointer unused)
{
  g_autoptr(FootingSession) session = hold_session (book);
  gpointer page = start (book, session);

  type (page, "What?", "Secret words.");
  gtk_widget_activate_action (page, "reflection.delete", NULL);
  while (count_reflections (book) > 0 || test_shell_get_toast (book->shell) == NULL)
    let_pass (10);

  g_assert_false (FOOTING_IS_REFLECTION_PAGE (visible_page (book)));
  g_assert_null (strstr (test_shell_get_toast (book->shell), "Secret"));

  test_shell_undo (book->shell);
  while (count_reflections (book) == 0)
    let_pass (10);
  wait_until (is_on_disk, &(Expected) { book, "what", "Secret words." });
}

/* ---- prompts */

static guint
count_uses (Book                 *book,
            FootingPromptVerdict  verdict)
{
  g_autoptr(GPtrArray) uses = store_fixture_list (&book->fixture, FOOTING_TYPE_PROMPT_USE);
  guint n = 0;

  for (guint i = 0; i < uses->len; i++)
    n += footing_prompt_use_get_verdict (g_ptr_array_index (uses, i)) == verdict;

  return n;
}

static gboolean
shows_prompts (gpointer page)
{
  return find_widget (page, FOOTING_TYPE_PROMPT_ROW, NULL, NULL) != NULL;
}

static void
test_answers_a_prompt (Book         *book,
                       gconstpointer unused)
{
  g_autoptr(FootingSession) session = hold_session (book);
  gpointer page = start (book, session);
  g_autofree char *question = NULL;
  g_autofree char *text = NULL;

  gtk_window_set_default_size (GTK_WINDOW (book->shell), 1100, 800);
  wait_until (shows_prompts, page);
  question = g_strdup (footing_prompt_row_get_text (find_widget (page, FOOTING_TYPE_PROMPT_ROW, NULL, NULL)));

  gtk_widget_activate_action (page, "reflection.next", NULL);
  press (page, "Answer This");
  type (page, "So what?", "I did not.");

  text = g_strconcat (question, "\nI did not.", NULL);
  wait_until (is_on_disk, &(Expected) { book, "so-what", text });
  g_assert_true (has_focus (card (page, "So what?")));
  g_assert_cmpuint (count_uses (book, FOOTING_PROMPT_VERDICT_ANSWERED), ==, 1);
  g_assert_cmpstr (footing_prompt_row_get_text (find_widget (page, FOOTING_TYPE_PROMPT_ROW, NULL, NULL)), !=, question);
}

static gboolean
is_within (gpointer page,
           GType    type)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (page));

  return focus != NULL && gtk_widget_get_ancestor (focus, type) != NULL;
}

/* Tab comes by the other parts on its way. */
static void
test_a_prompt_goes_where_one_wrote (Book         *book,
                                    gconstpointer unused)
{
  g_autoptr(FootingSession) session = hold_session (book);
  gpointer page = start (book, session);
  g_autofree char *question = NULL;
  g_autofree char *text = NULL;
  GtkWidget *focus;

  gtk_window_set_default_size (GTK_WINDOW (book->shell), 1100, 800);
  wait_until (shows_prompts, page);

  type (page, "What?", "We met.");
  for (guint i = 0; i < 3; i++)
    g_assert_true (gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD));
  g_assert_true (is_within (page, FOOTING_TYPE_PROMPT_ROW));
  focus = gtk_root_get_focus (gtk_widget_get_root (page));
  question = g_strdup (footing_prompt_row_get_text (FOOTING_PROMPT_ROW (
    gtk_widget_get_ancestor (focus, FOOTING_TYPE_PROMPT_ROW))));
  gtk_widget_activate (focus);

  text = g_strconcat ("We met.\n", question, "\n", NULL);
  wait_until (is_on_disk, &(Expected) { book, "what", text });
  g_assert_true (has_focus (card (page, "What?")));
}

static void
test_a_key_goes_to_the_prompts_and_back (Book         *book,
                                         gconstpointer unused)
{
  g_autoptr(FootingSession) session = hold_session (book);
  gpointer page = start (book, session);

  gtk_window_set_default_size (GTK_WINDOW (book->shell), 1100, 800);
  wait_until (shows_prompts, page);
  gtk_widget_activate_action (page, "reflection.next", NULL);
  gtk_widget_activate_action (page, "reflection.prompts", NULL);
  g_assert_true (is_within (page, FOOTING_TYPE_PROMPT_ROW));
  gtk_widget_activate_action (page, "reflection.prompts", NULL);
  g_assert_true (has_focus (card (page, "So what?")));
}

static void
test_a_prompt_that_is_not_wanted (Book         *book,
                                  gconstpointer unused)
{
  g_autoptr(FootingSession) session = hold_session (book);
  gpointer page = start (book, session);
  g_autofree char *question = NULL;

  gtk_window_set_default_size (GTK_WINDOW (book->shell), 1100, 800);
  wait_until (shows_prompts, page);
  question = g_strdup (footing_prompt_row_get_text (find_widget (page, FOOTING_TYPE_PROMPT_ROW, NULL, NULL)));

  press (page, "Not for Me");
  let_pass (100);
  g_assert_cmpuint (count_uses (book, FOOTING_PROMPT_VERDICT_NOT_FOR_ME), ==, 1);
  g_assert_cmpstr (footing_prompt_row_get_text (find_widget (page, FOOTING_TYPE_PROMPT_ROW, NULL, NULL)), !=, question);

  test_shell_undo (book->shell);
  let_pass (100);
  g_assert_cmpuint (count_uses (book, FOOTING_PROMPT_VERDICT_NOT_FOR_ME), ==, 0);
  g_assert_cmpstr (footing_prompt_row_get_text (find_widget (page, FOOTING_TYPE_PROMPT_ROW, NULL, NULL)), ==, question);
}

/* Where there is no room beside the text they wait until somebody wants them, and do not count
 * as shown before.
 */
static void
test_prompts_are_folded_when_narrow (Book         *book,
                                     gconstpointer unused)
{
  g_autoptr(FootingSession) session = NULL;
  gpointer page = NULL;
  GtkToggleButton *unfold = NULL;

  gtk_window_set_default_size (GTK_WINDOW (book->shell), 400, 700);
  session = hold_session (book);
  page = start (book, session);
  let_pass (300);
  g_assert_cmpuint (count_uses (book, FOOTING_PROMPT_VERDICT_SHOWN), ==, 0);

  unfold = find_widget (page, GTK_TYPE_TOGGLE_BUTTON, "css-name", "button");
  g_assert_nonnull (unfold);
  gtk_toggle_button_set_active (unfold, TRUE);
  wait_until (shows_prompts, page);
  let_pass (100);
  g_assert_cmpuint (count_uses (book, FOOTING_PROMPT_VERDICT_SHOWN), ==, 2);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/reflection-page/starts-once", test_starts_once);
  BOOK_TEST ("/reflection-page/opens-what-is-there", test_opens_what_is_there);
  BOOK_TEST ("/reflection-page/begins-at-the-first-empty-part", test_begins_at_the_first_empty_part);
  BOOK_TEST ("/reflection-page/goes-on-behind-the-last-word", test_goes_on_behind_the_last_word);
  BOOK_TEST ("/reflection-page/keys-walk-through-the-parts", test_keys_walk_through_the_parts);
  BOOK_TEST ("/reflection-page/title-names-nobody", test_title_names_nobody);
  BOOK_TEST ("/reflection-page/title-saves-itself", test_title_saves_itself);
  BOOK_TEST ("/reflection-page/title-begins-with-what-it-is-called", test_title_begins_with_what_it_is_called);
  BOOK_TEST ("/reflection-page/saves-itself", test_saves_itself);
  BOOK_TEST ("/reflection-page/says-how-it-fares", test_says_how_it_fares);
  BOOK_TEST ("/reflection-page/says-that-it-is-not-saved", test_says_that_it_is_not_saved);
  BOOK_TEST ("/reflection-page/a-conflict-keeps-both", test_a_conflict_keeps_both);
  BOOK_TEST ("/reflection-page/bringing-back-keeps-the-present", test_bringing_back_keeps_the_present);
  BOOK_TEST ("/reflection-page/deletes-and-undoes", test_deletes_and_undoes);
  BOOK_TEST ("/reflection-page/answers-a-prompt", test_answers_a_prompt);
  BOOK_TEST ("/reflection-page/a-prompt-goes-where-one-wrote", test_a_prompt_goes_where_one_wrote);
  BOOK_TEST ("/reflection-page/a-key-goes-to-the-prompts-and-back", test_a_key_goes_to_the_prompts_and_back);
  BOOK_TEST ("/reflection-page/a-prompt-that-is-not-wanted", test_a_prompt_that_is_not_wanted);
  BOOK_TEST ("/reflection-page/prompts-are-folded-when-narrow", test_prompts_are_folded_when_narrow);

  return g_test_run ();
}
