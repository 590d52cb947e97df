/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-due-count.h"
#include "footing-due-meetings.h"
#include "footing-due-meeting-row.h"
#include "footing-leaving.h"
#include "footing-roster.h"
#include "footing-today-page.h"
#include "footing-list-section.h"
#include "test-diary-book.h"

static gpointer
open_today (Book *book)
{
  gpointer page = g_object_new (FOOTING_TYPE_TODAY_PAGE, "context", book->context, NULL);

  book_show_page (book, page);

  return page;
}

static gboolean
has_no_people (gpointer page)
{
  return find_widget (page, GTK_TYPE_BUTTON, "action-name", "win.import") != NULL;
}

static gboolean
has_no_programme (gpointer page)
{
  return find_widget (page, GTK_TYPE_BUTTON, "label", "_New Programme") != NULL;
}

static gboolean
has_tasks (gpointer page)
{
  return find_widget (page, FOOTING_TYPE_DUE_MEETING_ROW, NULL, NULL) != NULL;
}

static gpointer
section (gpointer    page,
         const char *title)
{
  return find_widget (page, FOOTING_TYPE_LIST_SECTION, "title", title);
}

static void
test_new_book (Book          *book,
               gconstpointer  unused)
{
  gpointer page = open_today (book);
  g_autoptr(FootingPerson) person = store_fixture_person ("Ana Test-Corrado");

  wait_until (has_no_people, page);

  store_fixture_save (&book->fixture, person);
  wait_until (has_no_programme, page);
}

static void
test_sections (Book          *book,
               gconstpointer  unused)
{
  gpointer page = NULL;
  gpointer late = NULL;

  book_fill (book);
  page = open_today (book);
  wait_until (has_tasks, page);

  late = section (page, "Late");
  g_assert_nonnull (find_widget (late, FOOTING_TYPE_DUE_MEETING_ROW, "title", "Initial meeting with Bao Test-Reed"));
  g_assert_nonnull (find_widget (late, FOOTING_TYPE_DUE_MEETING_ROW, "subtitle",
                                 "Was due by Mon 2 March, 10 days ago"));
  g_assert_nonnull (find_widget (late, GTK_TYPE_LABEL, "label", "Late"));

  /* Amara's is next: it is on the card and not in a list as well. The interim is months away. */
  g_assert_nonnull (find_widget (page, GTK_TYPE_LABEL, "label", "Initial meeting with Amara Test-Brook"));
  g_assert_null (section (page, "Today"));
  g_assert_null (section (page, "Coming Up"));
  g_assert_nonnull (find_widget (page, GTK_TYPE_LABEL, "label", "Hello, it is Thursday 12 March 2026"));
  g_assert_nonnull (find_widget (page, GTK_TYPE_LABEL, "label", "1 meeting is late\u00a0· 1 meeting is coming up"));
}

/* Two that were due on 2 and 4 March, planned the other way round. The first is on the card. */
static void
test_order (Book          *book,
            gconstpointer  unused)
{
  gpointer page = NULL;
  gpointer late = NULL;
  gpointer row = NULL;

  book_fill (book);
  g_object_set (book->amaras_initial,
                "planned-on", footing_day_from_ymd (2026, 2, 27),
                "due-on", footing_day_from_ymd (2026, 3, 4),
                "late-on", footing_day_from_ymd (2026, 3, 5),
                NULL);
  store_fixture_save (&book->fixture, book->amaras_initial);
  page = open_today (book);
  wait_until (has_tasks, page);
  g_assert_nonnull (find_widget (page, GTK_TYPE_LABEL, "label",
                                 "Was due by Mon 2 March, 10 days ago\u00a0· 1 hour"));

  late = section (page, "Late");
  row = find_widget (late, FOOTING_TYPE_DUE_MEETING_ROW, NULL, NULL);
  g_assert_cmpstr (adw_action_row_get_subtitle (row), ==, "Was due by Wed 4 March, 8 days ago");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (row), ==, "Wednesday 4 March 2026");
}

static gboolean
shows_hour (gpointer page)
{
  return find_widget (page, GTK_TYPE_LABEL, "label", "Mon 16 March, in 4 days\u00a0· 07:30\u00a0· 1 hour") != NULL;
}

static void
test_hour (Book          *book,
           gconstpointer  unused)
{
  gpointer page = NULL;
  g_autoptr(FootingSession) session = NULL;

  book_fill (book);
  session = book_add_session (book, book->amara, "Initial meeting", footing_day_from_ymd (2026, 3, 16), NULL);
  g_object_set (session,
                "state", FOOTING_SESSION_STATE_PLANNED,
                "meeting-id", footing_record_get_id (FOOTING_RECORD (book->amaras_initial)),
                "starts-at", (gint64) (7 * 60 + 30),
                NULL);
  store_fixture_save (&book->fixture, session);

  page = open_today (book);
  wait_until (has_tasks, page);
  wait_until (shows_hour, page);
}

static gboolean
says_late (gpointer page)
{
  return find_widget (page, GTK_TYPE_LABEL, "label", "Late meeting") != NULL;
}

/* When nothing else is near, a late meeting is on the card, by its name and once. */
static void
test_only_late (Book          *book,
                gconstpointer  unused)
{
  gpointer page = NULL;

  book_fill (book);
  g_object_set (book->amaras_initial, "state", FOOTING_MILESTONE_STATE_HELD, NULL);
  store_fixture_save (&book->fixture, book->amaras_initial);

  page = open_today (book);
  wait_until (says_late, page);
  g_assert_null (find_widget (page, GTK_TYPE_LABEL, "label", "Next meeting"));
  g_assert_null (section (page, "Late"));
}

/* Nobody has a preceptor in this book. */
static void
test_without_preceptor (Book          *book,
                        gconstpointer  unused)
{
  gpointer page = NULL;
  gpointer alone = NULL;

  book_fill (book);
  page = open_today (book);
  wait_until (has_tasks, page);

  alone = section (page, "Without a Preceptor");
  g_assert_nonnull (find_widget (alone, ADW_TYPE_ACTION_ROW, "title", "Amara Test-Brook"));
  g_assert_nonnull (find_widget (alone, ADW_TYPE_ACTION_ROW, "title", "Bao Test-Reed"));
  g_assert_null (section (page, "More Preceptees Than Agreed"));
}

static gboolean
has_somebody_over (gpointer page)
{
  return section (page, "More Preceptees Than Agreed") != NULL;
}

/* Returns: (transfer full): who supports Amara and Bao, and was to support one */
static FootingPerson *
add_preceptor (Book *book)
{
  FootingPerson *preceptor = store_fixture_person ("Cara Test-Stone");
  g_autoptr(GPtrArray) enrolments = NULL;

  g_object_set (preceptor, "is-preceptor", TRUE, "preceptee-limit", (gint64) 1, NULL);
  store_fixture_save (&book->fixture, preceptor);

  enrolments = store_fixture_list (&book->fixture, FOOTING_TYPE_ENROLMENT);
  for (guint i = 0; i < enrolments->len; i++)
    {
      gpointer enrolment = g_ptr_array_index (enrolments, i);

      g_object_set (enrolment, "preceptor-id", footing_record_get_id (FOOTING_RECORD (preceptor)), NULL);
      store_fixture_save (&book->fixture, enrolment);
    }

  return preceptor;
}

static gboolean
has_nobody_over (gpointer page)
{
  return !has_somebody_over (page);
}

/* Whom they supported is without a preceptor, and nobody who has left carries too much. */
static void
test_preceptor_leaves (Book          *book,
                       gconstpointer  unused)
{
  gpointer page = NULL;
  gpointer alone = NULL;
  g_autoptr(FootingPerson) preceptor = NULL;
  g_autoptr(FootingLeaving) leaving = NULL;

  book_fill (book);
  page = open_today (book);
  preceptor = add_preceptor (book);
  wait_until (has_somebody_over, page);

  leaving = g_object_new (FOOTING_TYPE_LEAVING,
                          "person-id", footing_record_get_id (FOOTING_RECORD (preceptor)),
                          "left-on", book_today (),
                          "reason", "retired",
                          "event", FOOTING_LEAVING_EVENT_LEFT_PROFESSION,
                          NULL);
  store_fixture_save (&book->fixture, leaving);
  wait_until (has_nobody_over, page);

  alone = section (page, "Without a Preceptor");
  g_assert_nonnull (alone);
  g_assert_nonnull (find_widget (alone, ADW_TYPE_ACTION_ROW, "title", "Amara Test-Brook"));
  g_assert_nonnull (find_widget (alone, ADW_TYPE_ACTION_ROW, "subtitle",
                                 "On “Core, spring” since 16 Feb 2026 · Cara Test-Stone has left"));
}

static gboolean
has_new_words (gpointer page)
{
  return find_widget (page, ADW_TYPE_ACTION_ROW, "title", "Cara Test-Hill") != NULL &&
         find_widget (page, ADW_TYPE_ACTION_ROW, "subtitle", "Supports 2 preceptees; 0 were agreed") != NULL;
}

static gboolean
has_new_name (gpointer page)
{
  return find_widget (section (page, "Without a Preceptor"), ADW_TYPE_ACTION_ROW, "title", "Amara Test-Rill") != NULL;
}

/* What is said about somebody follows the roster. */
static void
test_rows_follow (Book          *book,
                  gconstpointer  unused)
{
  gpointer page = NULL;
  g_autoptr(FootingPerson) amara = NULL;
  g_autoptr(FootingPerson) copy = NULL;
  g_autoptr(FootingPerson) preceptor = NULL;
  FootingRoster *roster = NULL;

  book_fill (book);
  roster = footing_context_get_roster (book->context);
  amara = g_list_model_get_item (footing_roster_get_people (roster), 0);
  page = open_today (book);
  wait_until (has_tasks, page);

  copy = footing_record_copy (amara);
  g_object_set (copy, "name", "Amara Test-Rill", NULL);
  store_fixture_save (&book->fixture, copy);
  wait_until (has_new_name, page);

  preceptor = add_preceptor (book);
  wait_until (has_somebody_over, page);
  g_object_set (preceptor, "name", "Cara Test-Hill", "preceptee-limit", (gint64) 0, NULL);
  store_fixture_save (&book->fixture, preceptor);
  wait_until (has_new_words, page);
}

static void
test_over_limit (Book          *book,
                 gconstpointer  unused)
{
  gpointer page = NULL;
  g_autoptr(FootingPerson) preceptor = NULL;

  book_fill (book);
  page = open_today (book);
  preceptor = add_preceptor (book);
  wait_until (has_somebody_over, page);
  g_assert_nonnull (find_widget (page, ADW_TYPE_ACTION_ROW, "subtitle", "Supports 2 preceptees; 1 was agreed"));
  g_assert_null (section (page, "Without a Preceptor"));
}

static gboolean
is_quiet (gpointer page)
{
  return !has_tasks (page);
}

static void
test_held_goes_away (Book          *book,
                     gconstpointer  unused)
{
  gpointer page = NULL;

  book_fill (book);
  page = open_today (book);
  wait_until (has_tasks, page);

  g_object_set (book->baos_initial, "state", FOOTING_MILESTONE_STATE_HELD, NULL);
  store_fixture_save (&book->fixture, book->baos_initial);
  wait_until (is_quiet, page);
}

static void
test_due (void)
{
  g_autoptr(FootingMeeting) meeting = g_object_new (FOOTING_TYPE_MEETING,
                                                    "planned-on", footing_day_from_ymd (2026, 3, 10),
                                                    "due-on", footing_day_from_ymd (2026, 3, 12),
                                                    "late-on", footing_day_from_ymd (2026, 3, 13),
                                                    NULL);

  g_assert_cmpint (footing_due_of (meeting, footing_day_from_ymd (2026, 3, 9)), ==, FOOTING_DUE_COMING);
  g_assert_cmpint (footing_due_of (meeting, footing_day_from_ymd (2026, 3, 10)), ==, FOOTING_DUE_TODAY);
  g_assert_cmpint (footing_due_of (meeting, footing_day_from_ymd (2026, 3, 12)), ==, FOOTING_DUE_TODAY);
  g_assert_cmpint (footing_due_of (meeting, footing_day_from_ymd (2026, 3, 13)), ==, FOOTING_DUE_LATE);
}

static gboolean
counts_none (gpointer count)
{
  return footing_due_count_get_count (count) == 0;
}

static gboolean
counts_one (gpointer count)
{
  return footing_due_count_get_count (count) == 1;
}

static gboolean
counts_two (gpointer count)
{
  return footing_due_count_get_count (count) == 2;
}

static void
assert_words (FootingDueCount *count,
              const char      *expected)
{
  g_autofree char *words = footing_due_count_get_words (count);

  g_assert_cmpstr (words, ==, expected);
}

static void
test_count (Book          *book,
            gconstpointer  unused)
{
  g_autoptr(FootingDueCount) count = footing_due_count_new (book->context);

  assert_words (count, NULL);

  /* Bao's is late, Amara's is days away. */
  book_fill (book);
  wait_until (counts_one, count);
  assert_words (count, "1 meeting is late or due today");

  g_object_set (book->amaras_initial, "planned-on", book_today (), NULL);
  store_fixture_save (&book->fixture, book->amaras_initial);
  wait_until (counts_two, count);
  assert_words (count, "2 meetings are late or due today");

  /* Late although it has been put off. */
  g_object_set (book->baos_initial, "planned-on", book_today () + 3, NULL);
  store_fixture_save (&book->fixture, book->baos_initial);
  let_pass (200);
  g_assert_cmpuint (footing_due_count_get_count (count), ==, 2);

  g_object_set (book->baos_initial, "state", FOOTING_MILESTONE_STATE_HELD, NULL);
  store_fixture_save (&book->fixture, book->baos_initial);
  wait_until (counts_one, count);

  g_object_set (book->amaras_initial, "planned-on", book_today () + 1, NULL);
  store_fixture_save (&book->fixture, book->amaras_initial);
  wait_until (counts_none, count);
}

/* It may be let go of while it is being counted. */
static void
test_count_is_dropped (Book          *book,
                       gconstpointer  unused)
{
  FootingDueCount *count = NULL;

  book_fill (book);
  count = footing_due_count_new (book->context);
  g_object_add_weak_pointer (G_OBJECT (count), (gpointer *) &count);
  g_object_unref (count);
  let_pass (200);
  g_assert_null (count);
}

static GtkWidget *
row_new (gpointer item,
         gpointer user_data)
{
  return adw_action_row_new ();
}

static void
test_long_section (void)
{
  GtkWidget *one = g_object_ref_sink (g_object_new (FOOTING_TYPE_LIST_SECTION, "title", "Late", NULL));
  g_autoptr(GListStore) things = g_list_store_new (G_TYPE_OBJECT);

  footing_list_section_bind (FOOTING_LIST_SECTION (one), G_LIST_MODEL (things), row_new, NULL);
  g_assert_false (gtk_widget_get_visible (one));

  for (int i = 0; i < 20; i++)
    {
      g_autoptr(GObject) thing = g_object_new (G_TYPE_OBJECT, NULL);

      g_list_store_append (things, thing);
    }

  g_assert_true (gtk_widget_get_visible (one));
  press (one, "Show 15 _More");
  g_assert_null (find_widget (one, GTK_TYPE_BUTTON, NULL, NULL));

  g_list_store_remove_all (things);
  g_assert_false (gtk_widget_get_visible (one));
  g_object_unref (one);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/today-page/new-book", test_new_book);
  BOOK_TEST ("/today-page/count", test_count);
  BOOK_TEST ("/today-page/count-is-dropped", test_count_is_dropped);
  BOOK_TEST ("/today-page/sections", test_sections);
  BOOK_TEST ("/today-page/order", test_order);
  BOOK_TEST ("/today-page/hour", test_hour);
  BOOK_TEST ("/today-page/only-late", test_only_late);
  BOOK_TEST ("/today-page/without-preceptor", test_without_preceptor);
  BOOK_TEST ("/today-page/over-limit", test_over_limit);
  BOOK_TEST ("/today-page/preceptor-leaves", test_preceptor_leaves);
  BOOK_TEST ("/today-page/rows-follow", test_rows_follow);
  BOOK_TEST ("/today-page/held-goes-away", test_held_goes_away);
  g_test_add_func ("/today-page/due", test_due);
  g_test_add_func ("/today-page/long-section", test_long_section);

  return g_test_run ();
}
