/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-availability.h"
#include "footing-date-row.h"
#include "footing-person-page.h"
#include "footing-roster.h"
#include "footing-rota-group.h"
#include "footing-shift-grid.h"
#include "footing-time-row.h"
#include "test-diary-book.h"

static gboolean
has_group (gpointer shell)
{
  return find_widget (shell, FOOTING_TYPE_ROTA_GROUP, NULL, NULL) != NULL;
}

/* Returns: (transfer none): what Amara's page says of when she works */
static gpointer
open_group (Book *book)
{
  FootingRoster *roster = NULL;
  FootingEnrolment *enrolment = NULL;
  FootingPerson *amara = NULL;

  book_fill (book);
  roster = footing_context_get_roster (book->context);
  enrolment = footing_roster_find_enrolment (roster, book->amara);
  amara = footing_roster_find_person (roster, footing_enrolment_get_preceptee_id (enrolment));
  book_show_page (book, footing_person_page_new (book->context, amara));
  wait_until (has_group, book->shell);

  return find_widget (book->shell, FOOTING_TYPE_ROTA_GROUP, NULL, NULL);
}

static gboolean
has_grid (gpointer shell)
{
  return find_widget (shell, FOOTING_TYPE_SHIFT_GRID, NULL, NULL) != NULL;
}

static gboolean
has_no_dialog (gpointer shell)
{
  return find_widget (shell, GTK_TYPE_BUTTON, "label", "_Save") == NULL;
}

static gboolean
is_sensitive (gpointer shell)
{
  GtkWidget *save = find_widget (shell, GTK_TYPE_BUTTON, "label", "_Save");

  return save != NULL && gtk_widget_is_sensitive (save);
}

static gpointer
row_with (gpointer    widget,
          const char *title)
{
  return find_widget (widget, ADW_TYPE_ACTION_ROW, "title", title);
}

typedef struct
{
  gpointer    widget;
  const char *title;
} Wait;

static gboolean
has_row (gpointer data)
{
  Wait *wait = data;

  return row_with (wait->widget, wait->title) != NULL;
}

static void
wait_for_row (gpointer    widget,
              const char *title)
{
  wait_until (has_row, &(Wait) { widget, title });
}

static void
choose_preset (Book       *book,
               const char *name)
{
  AdwComboRow *row = find_widget (book->shell, ADW_TYPE_COMBO_ROW, "title", "Begin With");
  GListModel *names = adw_combo_row_get_model (row);

  for (guint i = 0; i < g_list_model_get_n_items (names); i++)
    if (g_str_equal (gtk_string_list_get_string (GTK_STRING_LIST (names), i), name))
      adw_combo_row_set_selected (row, i);
}

/* Nights, four on and four off, from Monday 9 March: eight weeks, saved, told, and asked for again. */
static void
test_a_pattern_is_noted (Book          *book,
                         gconstpointer  unused)
{
  gpointer group = open_group (book);
  g_autoptr(GPtrArray) patterns = NULL;
  g_autoptr(FootingAvailability) availability = footing_availability_new ();

  gtk_widget_activate_action (group, "rota.add-pattern", NULL);
  wait_until (has_grid, book->shell);
  choose_preset (book, "Nights, four on, four off");
  press (book->shell, "_Save");
  wait_for_row (group, "Nights, four on, four off");
  wait_until (has_no_dialog, book->shell);

  patterns = store_fixture_list (&book->fixture, FOOTING_TYPE_WORK_PATTERN);
  g_assert_cmpuint (patterns->len, ==, 1);
  g_assert_cmpint (footing_work_pattern_get_from_on (patterns->pdata[0]), ==, footing_day_from_ymd (2026, 3, 9));
  g_assert_cmpuint (strlen (footing_work_pattern_get_pattern (patterns->pdata[0])), ==, 8 * 7);

  footing_availability_add_pattern (availability, patterns->pdata[0]);
  g_assert_nonnull (footing_availability_get_rota (availability));

  test_shell_undo (book->shell);
  let_pass (200);
  g_clear_pointer (&patterns, g_ptr_array_unref);
  patterns = store_fixture_list (&book->fixture, FOOTING_TYPE_WORK_PATTERN);
  g_assert_cmpuint (patterns->len, ==, 0);
}

static GtkWidget *
day_button (gpointer    grid,
            const char *label)
{
  GtkWidget *child = find_widget (grid, GTK_TYPE_LABEL, "label", label);

  return child != NULL ? gtk_widget_get_ancestor (child, GTK_TYPE_BUTTON) : NULL;
}

/* What was said of a week is there again when the week comes back; a new one is like the one before. */
static void
test_days_and_weeks (Book          *book,
                     gconstpointer  unused)
{
  gpointer group = open_group (book);
  FootingShiftGrid *grid = NULL;

  gtk_widget_activate_action (group, "rota.add-pattern", NULL);
  wait_until (has_grid, book->shell);
  grid = find_widget (book->shell, FOOTING_TYPE_SHIFT_GRID, NULL, NULL);
  g_assert_cmpstr (footing_shift_grid_get_pattern (grid), ==, "DDDDDOO");

  g_signal_emit_by_name (day_button (grid, "Tue\nDay"), "clicked");
  g_assert_cmpstr (footing_shift_grid_get_pattern (grid), ==, "DNDDDOO");

  footing_shift_grid_set_weeks (grid, 2);
  g_assert_cmpstr (footing_shift_grid_get_pattern (grid), ==, "DNDDDOODNDDDOO");
  footing_shift_grid_set_pattern (grid, "DNDDDOOOOOOONN");
  footing_shift_grid_set_weeks (grid, 1);
  g_assert_cmpstr (footing_shift_grid_get_pattern (grid), ==, "DNDDDOO");
  footing_shift_grid_set_weeks (grid, 3);
  g_assert_cmpstr (footing_shift_grid_get_pattern (grid), ==, "DNDDDOOOOOOONNOOOOONN");
}

/* A shift that ends before it begins cannot be saved, and why is said. */
static void
test_times_that_cannot_be (Book          *book,
                           gconstpointer  unused)
{
  gpointer group = open_group (book);

  gtk_widget_activate_action (group, "rota.add-pattern", NULL);
  wait_until (has_grid, book->shell);
  g_assert_true (is_sensitive (book->shell));

  footing_time_row_set_minutes (find_widget (book->shell, FOOTING_TYPE_TIME_ROW, "title", "Day Shift Ends"), 7 * 60);
  g_assert_false (is_sensitive (book->shell));
  g_assert_nonnull (find_widget (book->shell, GTK_TYPE_LABEL, "label", "A day shift ends later on the same day."));

  footing_time_row_set_minutes (find_widget (book->shell, FOOTING_TYPE_TIME_ROW, "title", "Day Shift Ends"), -1);
  g_assert_false (is_sensitive (book->shell));
  g_assert_nonnull (find_widget (book->shell, GTK_TYPE_LABEL, "label",
                                 "Each shift needs the times at which it begins and ends."));
}

static gboolean
has_first_day (gpointer shell)
{
  return find_widget (shell, FOOTING_TYPE_DATE_ROW, "title", "First Day") != NULL;
}

static void
set_day (Book       *book,
         const char *title,
         FootingDay  day)
{
  footing_date_row_set_day (find_widget (book->shell, FOOTING_TYPE_DATE_ROW, "title", title), day);
}

static void
test_days_away (Book          *book,
                gconstpointer  unused)
{
  gpointer group = open_group (book);
  g_autoptr(GPtrArray) times_off = NULL;

  gtk_widget_activate_action (group, "rota.add-time-off", NULL);
  wait_until (has_first_day, book->shell);
  g_assert_false (is_sensitive (book->shell));
  set_day (book, "First Day", footing_day_from_ymd (2026, 4, 6));
  set_day (book, "Last Day", footing_day_from_ymd (2026, 4, 3));
  g_assert_false (is_sensitive (book->shell));
  set_day (book, "Last Day", footing_day_from_ymd (2026, 4, 17));
  g_assert_true (is_sensitive (book->shell));

  press (book->shell, "_Save");
  wait_for_row (group, "Leave");
  times_off = store_fixture_list (&book->fixture, FOOTING_TYPE_TIME_OFF);
  g_assert_cmpuint (times_off->len, ==, 1);
  g_assert_cmpint (footing_time_off_get_to_on (times_off->pdata[0]), ==, footing_day_from_ymd (2026, 4, 17));

  adw_action_row_activate (row_with (group, "Leave"));
  wait_until (has_first_day, book->shell);
  g_signal_emit_by_name (find_widget (book->shell, ADW_TYPE_BUTTON_ROW, "title", "_Remove"), "activated");
  wait_until (has_no_dialog, book->shell);
  let_pass (200);
  g_assert_null (row_with (group, "Leave"));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/rota-group/a-pattern-is-noted", test_a_pattern_is_noted);
  BOOK_TEST ("/rota-group/days-and-weeks", test_days_and_weeks);
  BOOK_TEST ("/rota-group/times-that-cannot-be", test_times_that_cannot_be);
  BOOK_TEST ("/rota-group/days-away", test_days_away);

  return g_test_run ();
}
