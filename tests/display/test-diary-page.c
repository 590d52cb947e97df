/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-diary-page.h"
#include "footing-session-row.h"
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

static GListModel *
list_of (gpointer page)
{
  GtkListView *list = find_widget (page, GTK_TYPE_LIST_VIEW, NULL, NULL);

  return list != NULL ? G_LIST_MODEL (gtk_list_view_get_model (list)) : NULL;
}

static guint
count (gpointer page)
{
  GListModel *list = list_of (page);

  return list != NULL ? g_list_model_get_n_items (list) : 0;
}

static gboolean
shows_three (gpointer page)
{
  return count (page) == 3;
}

static gboolean
shows_four (gpointer page)
{
  return count (page) == 4;
}

static gboolean
shows_one (gpointer page)
{
  return count (page) == 1;
}

static void
assert_title (gpointer    page,
              guint       place,
              const char *title)
{
  g_autoptr(FootingSession) session = g_list_model_get_item (list_of (page), place);

  g_assert_cmpstr (footing_session_get_title (session), ==, title);
}

static gpointer
open_diary (Book *book)
{
  gpointer page = g_object_new (FOOTING_TYPE_DIARY_PAGE, "context", book->context, NULL);

  book_show_page (book, page);

  return page;
}

static void
add_three (Book *book)
{
  g_object_unref (book_add_session (book, book->amara, "First", footing_day_from_ymd (2026, 2, 27), NULL));
  g_object_unref (book_add_session (book, book->bao, "Second", footing_day_from_ymd (2026, 3, 3), "Nights are hard"));
  g_object_unref (book_add_session (book, book->amara, "Third", footing_day_from_ymd (2026, 3, 10), NULL));
}

static void
test_empty (Book          *book,
            gconstpointer  unused)
{
  gpointer page = open_diary (book);

  wait_until (is_empty, page);
  g_assert_nonnull (find_widget (page, GTK_TYPE_BUTTON, "action-name", "win.log-session"));
}

static void
test_newest_first (Book          *book,
                   gconstpointer  unused)
{
  gpointer page = open_diary (book);
  guint start, end;

  book_fill (book);
  add_three (book);
  wait_until (shows_three, page);

  assert_title (page, 0, "Third");
  assert_title (page, 1, "Second");
  assert_title (page, 2, "First");

  /* March holds two of them. */
  gtk_section_model_get_section (GTK_SECTION_MODEL (list_of (page)), 0, &start, &end);
  g_assert_cmpuint (start, ==, 0);
  g_assert_cmpuint (end, ==, 2);
}

/* Another day in another month, while the order stays. */
static gboolean
newest_is_alone (gpointer page)
{
  guint start, end;

  gtk_section_model_get_section (GTK_SECTION_MODEL (list_of (page)), 0, &start, &end);

  return end == 1;
}

static void
test_corrected_day (Book          *book,
                    gconstpointer  unused)
{
  gpointer page = open_diary (book);
  g_autoptr(FootingSession) newest = NULL;
  g_autoptr(FootingSession) copy = NULL;

  book_fill (book);
  add_three (book);
  wait_until (shows_three, page);

  newest = g_list_model_get_item (list_of (page), 0);
  copy = footing_record_copy (newest);
  g_object_set (copy, "held-on", footing_day_from_ymd (2026, 4, 1), NULL);
  store_fixture_save (&book->fixture, copy);
  wait_until (newest_is_alone, page);
}

static gboolean
shows_november (gpointer page)
{
  return find_widget (page, GTK_TYPE_LABEL, "label", "November 2025") != NULL &&
         find_widget (page, GTK_TYPE_LABEL, "label", "March 2026") == NULL;
}

static gboolean
shows_march (gpointer page)
{
  return find_widget (page, GTK_TYPE_LABEL, "label", "March 2026") != NULL;
}

static gboolean
says_the_year (gpointer page)
{
  return find_widget (page, GTK_TYPE_LABEL, "label",
                      "3\u00a0Nov\u00a02025\u00a0· In\u00a0person\u00a0· 45\u00a0minutes") != NULL;
}

/* The only session stays where it is, but not under its month. */
static void
test_corrected_month (Book          *book,
                      gconstpointer  unused)
{
  gpointer page = open_diary (book);
  g_autoptr(FootingSession) session = NULL;
  g_autoptr(FootingSession) copy = NULL;

  book_fill (book);
  session = book_add_session (book, book->amara, "Catch-up", book_today () - 2, NULL);
  wait_until (shows_march, page);

  copy = footing_record_copy (session);
  g_object_set (copy, "held-on", footing_day_from_ymd (2025, 11, 3), NULL);
  store_fixture_save (&book->fixture, copy);
  wait_until (shows_november, page);
  g_assert_true (says_the_year (page));
}

static void
test_row_says_what_is_seen (Book          *book,
                            gconstpointer  unused)
{
  GtkWidget *row = g_object_ref_sink (footing_session_row_new ());
  g_autoptr(FootingSession) session = NULL;
  g_autofree char *planned = NULL;
  g_autofree char *held = NULL;

  book_fill (book);
  session = book_add_session (book, book->amara, "Catch-up", book_today () + 1, NULL);
  g_object_set (session,
                "state", FOOTING_SESSION_STATE_PLANNED,
                "starts-at", (gint64) (7 * 60 + 30),
                "actual-minutes", (gint64) 0,
                NULL);
  footing_session_row_show (FOOTING_SESSION_ROW (row), book->context, session);
  g_object_get (row, "words", &planned, NULL);
  g_assert_cmpstr (planned, ==, "Amara Test-Brook, Catch-up, Planned, Friday 13 March 2026, 07:30, In person");

  g_object_set (session, "state", FOOTING_SESSION_STATE_HELD, "actual-minutes", (gint64) 20, NULL);
  g_object_get (row, "words", &held, NULL);
  g_assert_cmpstr (held, ==, "Amara Test-Brook, Catch-up, Friday 13 March 2026, 07:30, In person, 20 minutes");
  g_object_unref (row);
}

static void
search (gpointer    page,
        const char *words)
{
  GtkSearchEntry *entry = NULL;

  gtk_widget_activate_action (page, "diary.search", NULL);
  entry = find_widget (page, GTK_TYPE_SEARCH_ENTRY, NULL, NULL);
  g_assert_nonnull (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), words);
}

static void
test_search (Book          *book,
             gconstpointer  unused)
{
  gpointer page = open_diary (book);

  book_fill (book);
  add_three (book);
  wait_until (shows_three, page);

  search (page, "reed bao");
  wait_until (shows_one, page);
  assert_title (page, 0, "Second");

  search (page, "nights");
  wait_until (shows_one, page);

  search (page, "nobody of that name");
  wait_until (has_no_match, page);

  search (page, "");
  wait_until (shows_three, page);
}

static void
test_planned_apart (Book          *book,
                    gconstpointer  unused)
{
  gpointer page = open_diary (book);
  g_autoptr(FootingSession) planned = NULL;
  AdwToggleGroup *views = NULL;

  book_fill (book);
  planned = book_add_session (book, book->bao, "To come", footing_day_from_ymd (2026, 3, 20), NULL);
  g_object_set (planned, "state", FOOTING_SESSION_STATE_PLANNED, NULL);
  store_fixture_save (&book->fixture, planned);
  add_three (book);
  wait_until (shows_three, page);
  assert_title (page, 0, "Third");

  views = find_widget (page, ADW_TYPE_TOGGLE_GROUP, NULL, NULL);
  g_assert_nonnull (views);
  adw_toggle_group_set_active_name (views, "planned");
  wait_until (shows_one, page);
  assert_title (page, 0, "To come");

  /* Once it was held nothing is planned any more, and the choice goes away. */
  g_object_set (planned, "state", FOOTING_SESSION_STATE_HELD, NULL);
  store_fixture_save (&book->fixture, planned);
  wait_until (shows_four, page);
  g_assert_null (find_widget (page, ADW_TYPE_TOGGLE_GROUP, NULL, NULL));
}

static void
add_many (Book *book,
          guint n)
{
  g_autoptr(GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (sessions, g_object_new (FOOTING_TYPE_SESSION,
                                             "enrolment-id", book->amara,
                                             "title", "Catch-up",
                                             "held-on", book_today () - (FootingDay) i,
                                             NULL));

  store_fixture_try_save (&book->fixture, sessions, &error);
  g_assert_no_error (error);
}

static gboolean
shows_500 (gpointer page)
{
  return count (page) == 500;
}

static gboolean
shows_501 (gpointer page)
{
  return count (page) == 501;
}

static gboolean
offers_earlier (gpointer page)
{
  GtkRevealer *revealer = NULL;

  for (GtkWidget *button = find_widget (page, GTK_TYPE_BUTTON, "label", "Show _Earlier"); button != NULL;
       button = gtk_widget_get_parent (button))
    if (GTK_IS_REVEALER (button))
      revealer = GTK_REVEALER (button);

  return revealer != NULL && gtk_revealer_get_reveal_child (revealer);
}

static void
test_earlier (Book          *book,
              gconstpointer  unused)
{
  gpointer page = NULL;

  book_fill (book);
  add_many (book, 501);
  page = open_diary (book);
  wait_until (shows_500, page);
  wait_until (offers_earlier, page);

  press (page, "Show _Earlier");
  wait_until (shows_501, page);
  g_assert_false (offers_earlier (page));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/diary-page/empty", test_empty);
  BOOK_TEST ("/diary-page/newest-first", test_newest_first);
  BOOK_TEST ("/diary-page/corrected-day", test_corrected_day);
  BOOK_TEST ("/diary-page/corrected-month", test_corrected_month);
  BOOK_TEST ("/diary-page/row-says-what-is-seen", test_row_says_what_is_seen);
  BOOK_TEST ("/diary-page/search", test_search);
  BOOK_TEST ("/diary-page/planned-apart", test_planned_apart);
  BOOK_TEST ("/diary-page/earlier", test_earlier);

  return g_test_run ();
}
