/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-booking-page.h"
#include "footing-booking-row.h"
#include "footing-date-row.h"
#include "footing-roster.h"
#include "footing-time-off.h"
#include "footing-time-row.h"
#include "test-diary-book.h"

/* The day is Thursday 12 March 2026. Amara's initial meeting is due on Monday the 16th; Bao's was due
 * ten days ago. Both are in a cohort; Eve supports them.
 */
static void
put_into (Book   *book,
          gint64  cohort_id,
          gint64  enrolment_id,
          gint64  preceptor_id)
{
  FootingRoster *roster = footing_context_get_roster (book->context);
  g_autoptr(FootingEnrolment) copy = footing_record_copy (footing_roster_find_enrolment (roster, enrolment_id));

  g_object_set (copy, "cohort-id", cohort_id, "preceptor-id", preceptor_id, NULL);
  store_fixture_save (&book->fixture, copy);
}

static gboolean
is_ready (gpointer user_data)
{
  Book *book = user_data;
  FootingRoster *roster = footing_context_get_roster (book->context);

  return g_list_model_get_n_items (footing_roster_get_cohorts (roster)) == 1 &&
         footing_enrolment_get_cohort_id (footing_roster_find_enrolment (roster, book->amara)) != 0 &&
         footing_enrolment_get_cohort_id (footing_roster_find_enrolment (roster, book->bao)) != 0 &&
         g_list_model_get_n_items (footing_roster_get_people (roster)) >= 3;
}

/* Returns: (transfer full): the cohort; @baos is whether Bao has a preceptor */
static FootingCohort *
fill (Book     *book,
      gboolean  baos)
{
  FootingRoster *roster = footing_context_get_roster (book->context);
  g_autoptr(FootingPerson) eve = store_fixture_person ("Eve Test-Shore");
  g_autoptr(FootingProgramme) programme = NULL;
  FootingCohort *cohort = NULL;
  gint64 id;

  book_fill (book);
  store_fixture_save (&book->fixture, eve);
  programme = g_list_model_get_item (footing_roster_get_programmes (roster), 0);
  cohort = g_object_new (FOOTING_TYPE_COHORT,
                         "programme-id", footing_record_get_id (FOOTING_RECORD (programme)),
                         "name", "Spring",
                         "starts-on", footing_day_from_ymd (2026, 3, 2),
                         NULL);
  store_fixture_save (&book->fixture, cohort);
  id = footing_record_get_id (FOOTING_RECORD (eve));
  put_into (book, footing_record_get_id (FOOTING_RECORD (cohort)), book->amara, id);
  put_into (book, footing_record_get_id (FOOTING_RECORD (cohort)), book->bao, baos ? id : 0);
  wait_until (is_ready, book);

  return cohort;
}

static gboolean
has_rows (gpointer shell)
{
  return find_widget (shell, FOOTING_TYPE_BOOKING_ROW, NULL, NULL) != NULL;
}

static gboolean
can_book_one (gpointer shell)
{
  return find_widget (shell, GTK_TYPE_BUTTON, "label", "_Book 1 Meeting") != NULL;
}

static gboolean
can_book_two (gpointer shell)
{
  return find_widget (shell, GTK_TYPE_BUTTON, "label", "_Book 2 Meetings") != NULL;
}

static gboolean
is_booked (gpointer book)
{
  return book_state_of (book, ((Book *) book)->amaras_initial) == FOOTING_MILESTONE_STATE_BOOKED;
}

static gboolean
is_planned (gpointer book)
{
  return book_state_of (book, ((Book *) book)->amaras_initial) == FOOTING_MILESTONE_STATE_PLANNED;
}

static gpointer
row_of (Book       *book,
        const char *name)
{
  return find_widget (book->shell, FOOTING_TYPE_BOOKING_ROW, "title", name);
}

static char *
name_of (Book   *book,
         gint64  enrolment_id)
{
  return g_strdup (footing_roster_name_of_enrolment (footing_context_get_roster (book->context), enrolment_id));
}

/* One is booked within her limit, the other is told to be late; one step saves it, one undoes it. */
static void
test_book (Book          *book,
           gconstpointer  unused)
{
  g_autoptr(FootingCohort) cohort = fill (book, TRUE);
  g_autofree char *bao = name_of (book, book->bao);
  g_autoptr(FootingSession) session = NULL;
  g_autoptr(GPtrArray) left = NULL;

  book_show_page (book, footing_booking_page_new (book->context, cohort));
  wait_until (can_book_one, book->shell);
  g_assert_cmpstr (adw_expander_row_get_subtitle (row_of (book, bao)), ==, "No time found");

  press (book->shell, "_Book 1 Meeting");
  wait_until (is_booked, book);
  g_assert_cmpstr (test_shell_get_toast (book->shell), ==, "1 meeting booked");

  session = book_get_session (book);
  g_assert_cmpint (footing_session_get_state (session), ==, FOOTING_SESSION_STATE_PLANNED);
  g_assert_cmpint (footing_session_get_meeting_id (session), ==,
                   footing_record_get_id (FOOTING_RECORD (book->amaras_initial)));
  g_assert_cmpint (footing_session_get_held_on (session), >, book_today ());
  g_assert_cmpint (footing_session_get_held_on (session), <=, footing_day_from_ymd (2026, 3, 16));
  g_assert_cmpint (footing_session_get_starts_at (session), ==, 9 * 60);

  test_shell_undo (book->shell);
  wait_until (is_planned, book);
  left = store_fixture_list (&book->fixture, FOOTING_TYPE_SESSION);
  g_assert_cmpuint (left->len, ==, 0);
}

/* Who is late can be given a day by hand, but not one on which the preceptor meets the other. */
static void
test_choose (Book          *book,
             gconstpointer  unused)
{
  g_autoptr(FootingCohort) cohort = fill (book, TRUE);
  g_autofree char *amara = name_of (book, book->amara);
  g_autofree char *bao = name_of (book, book->bao);
  gpointer row = NULL;

  book_show_page (book, footing_booking_page_new (book->context, cohort));
  wait_until (can_book_one, book->shell);

  row = row_of (book, bao);
  adw_expander_row_set_expanded (row, TRUE);
  let_pass (300);
  footing_time_row_set_minutes (find_widget (row, FOOTING_TYPE_TIME_ROW, NULL, NULL), 9 * 60);
  footing_date_row_set_day (find_widget (row, FOOTING_TYPE_DATE_ROW, NULL, NULL), footing_day_from_ymd (2026, 3, 16));
  wait_until (can_book_two, book->shell);
  g_assert_nonnull (find_widget (row, ADW_TYPE_ACTION_ROW, "subtitle",
                                 "This is after its limit, 2 Mar 2026, and will count as late."));

  /* Amara is moved out of the way; asked back to the same hour by hand, she is refused. */
  row = row_of (book, amara);
  adw_expander_row_set_expanded (row, TRUE);
  let_pass (300);
  footing_time_row_set_minutes (find_widget (row, FOOTING_TYPE_TIME_ROW, NULL, NULL), 9 * 60);
  footing_date_row_set_day (find_widget (row, FOOTING_TYPE_DATE_ROW, NULL, NULL), footing_day_from_ymd (2026, 3, 13));
  let_pass (300);
  footing_date_row_set_day (find_widget (row, FOOTING_TYPE_DATE_ROW, NULL, NULL), footing_day_from_ymd (2026, 3, 16));
  footing_time_row_set_minutes (find_widget (row, FOOTING_TYPE_TIME_ROW, NULL, NULL), 9 * 60);
  wait_until (has_rows, book->shell);
  let_pass (500);
  g_assert_cmpstr (adw_expander_row_get_subtitle (row), ==, "Not possible then");
}

static gboolean
says_changed (gpointer shell)
{
  return g_strcmp0 (test_shell_get_toast (shell), "Nothing was booked, because it had changed meanwhile") == 0;
}

/* Between the proposal and “Book” somebody books the meeting elsewhere: theirs stays. */
static void
test_changed_meanwhile (Book          *book,
                        gconstpointer  unused)
{
  g_autoptr(FootingCohort) cohort = fill (book, FALSE);
  g_autoptr(FootingMeeting) copy = NULL;
  g_autoptr(GPtrArray) sessions = NULL;

  book_show_page (book, footing_booking_page_new (book->context, cohort));
  wait_until (can_book_one, book->shell);
  g_assert_nonnull (find_widget (book->shell, ADW_TYPE_PREFERENCES_GROUP, "title", "No Preceptor Yet"));

  copy = footing_record_copy (book->amaras_initial);
  g_object_set (copy, "state", FOOTING_MILESTONE_STATE_BOOKED, "planned-on", footing_day_from_ymd (2026, 3, 14), NULL);
  store_fixture_save (&book->fixture, copy);
  press (book->shell, "_Book 1 Meeting");
  wait_until (says_changed, book->shell);

  sessions = store_fixture_list (&book->fixture, FOOTING_TYPE_SESSION);
  g_assert_cmpuint (sessions->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/booking-page/book", test_book);
  BOOK_TEST ("/booking-page/choose", test_choose);
  BOOK_TEST ("/booking-page/changed-meanwhile", test_changed_meanwhile);

  return g_test_run ();
}
