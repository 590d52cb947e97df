/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-date-row.h"
#include "test-diary-book.h"

typedef struct
{
  GtkWindow      *window;
  FootingDateRow *row;
  GtkEditable    *entry;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  unused)
{
  GtkWidget *list = gtk_list_box_new ();

  fixture->row = g_object_new (FOOTING_TYPE_DATE_ROW,
                               "title", "Last Day",
                               "today", book_today (),
                               "hint", "The last day in the job",
                               NULL);
  gtk_list_box_append (GTK_LIST_BOX (list), GTK_WIDGET (fixture->row));
  fixture->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_child (fixture->window, list);
  gtk_window_present (fixture->window);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));

  fixture->entry = find_widget (fixture->row, GTK_TYPE_ENTRY, NULL, NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  unused)
{
  gtk_window_destroy (fixture->window);
}

static const char *
words (Fixture *fixture)
{
  return adw_action_row_get_subtitle (ADW_ACTION_ROW (fixture->row));
}

static void
type (Fixture    *fixture,
      const char *text)
{
  gtk_editable_set_text (fixture->entry, text);
}

/* Enter, or leaving the row: both say that typing has come to its end. */
static void
finish (Fixture *fixture)
{
  g_signal_emit_by_name (fixture->entry, "activate");
}

static gboolean
looks_wrong (Fixture *fixture)
{
  return gtk_widget_has_css_class (GTK_WIDGET (fixture->entry), "warning");
}

static void
test_says_the_weekday (Fixture       *fixture,
                       gconstpointer  unused)
{
  g_assert_cmpstr (words (fixture), ==, "The last day in the job");

  footing_date_row_set_day (fixture->row, book_today () - 1);
  g_assert_cmpstr (gtk_editable_get_text (fixture->entry), ==, "11 Mar 2026");
  g_assert_cmpstr (words (fixture), ==, "Wednesday 11 March 2026, yesterday");

  footing_date_row_set_day (fixture->row, FOOTING_DAY_NONE);
  g_assert_cmpstr (gtk_editable_get_text (fixture->entry), ==, "");
  g_assert_cmpstr (words (fixture), ==, "The last day in the job");
}

static void
test_understood (Fixture       *fixture,
                 gconstpointer  unused)
{
  type (fixture, "16.3.");
  g_assert_cmpint (footing_date_row_get_day (fixture->row), ==, footing_day_from_ymd (2026, 3, 16));
  g_assert_cmpstr (gtk_editable_get_text (fixture->entry), ==, "16.3.");

  finish (fixture);
  g_assert_cmpstr (gtk_editable_get_text (fixture->entry), ==, "16 Mar 2026");
  g_assert_cmpint (footing_date_row_get_day (fixture->row), ==, footing_day_from_ymd (2026, 3, 16));
}

static void
test_mistake (Fixture       *fixture,
              gconstpointer  unused)
{
  type (fixture, "31/2");
  g_assert_false (footing_date_row_get_valid (fixture->row));
  g_assert_cmpint (footing_date_row_get_day (fixture->row), ==, FOOTING_DAY_NONE);
  g_assert_false (looks_wrong (fixture));

  finish (fixture);
  g_assert_true (looks_wrong (fixture));
  g_assert_true (g_str_has_prefix (words (fixture), "The calendar does not have this day."));
  g_assert_cmpstr (gtk_editable_get_text (fixture->entry), ==, "31/2");

  type (fixture, "28/2");
  g_assert_true (footing_date_row_get_valid (fixture->row));
  g_assert_false (looks_wrong (fixture));
}

static void
test_what_the_mistake_is (Fixture       *fixture,
                          gconstpointer  unused)
{
  static const struct
  {
    const char *typed;
    const char *words;
  } mistakes[] = {
    { "in two weeks", "Write the day like 12 March 2026 or 12/3/2026." },
    { "March", "Write the day like 12 March 2026 or 12/3/2026." },
    { "1/1/3026", "This day is too far away. There are days from 1900 to 2199 here." },
    { "3026-01-01", "This day is too far away. There are days from 1900 to 2199 here." },
    { "31 June 2026", "The calendar does not have this day. Write it like 12 March 2026 or 12/3/2026." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (mistakes); i++)
    {
      type (fixture, mistakes[i].typed);
      finish (fixture);
      g_assert_cmpstr (words (fixture), ==, mistakes[i].words);
    }
}

static void
test_complaint (Fixture       *fixture,
                gconstpointer  unused)
{
  footing_date_row_set_day (fixture->row, book_today ());
  footing_date_row_set_complaint (fixture->row, "That was before the first day.");
  g_assert_cmpstr (words (fixture), ==, "That was before the first day.");
  g_assert_true (looks_wrong (fixture));

  footing_date_row_set_complaint (fixture->row, NULL);
  g_assert_cmpstr (words (fixture), ==, "Thursday 12 March 2026, today");
  g_assert_false (looks_wrong (fixture));
}

static void
count_cb (guint *count)
{
  *count += 1;
}

static void
test_notifies_once (Fixture       *fixture,
                    gconstpointer  unused)
{
  guint count = 0;

  g_signal_connect_swapped (fixture->row, "notify::day", G_CALLBACK (count_cb), &count);
  /* Each is a day, and only one is meant. */
  type (fixture, "20/3");
  type (fixture, "20/3/20");
  type (fixture, "20/3/202");
  type (fixture, "20/3/2026");
  g_assert_cmpuint (count, ==, 0);

  finish (fixture);
  g_assert_cmpuint (count, ==, 1);
  g_assert_cmpint (footing_date_row_get_day (fixture->row), ==, footing_day_from_ymd (2026, 3, 20));

  /* The same day, written out. */
  finish (fixture);
  g_assert_cmpuint (count, ==, 1);
}

/* The calendar opens at the day of the row, and what is picked there is the day. */
static void
test_picking (Fixture       *fixture,
              gconstpointer  unused)
{
  GtkMenuButton *button = find_widget (fixture->row, GTK_TYPE_MENU_BUTTON, NULL, NULL);
  GtkPopover *popover = gtk_menu_button_get_popover (button);
  GtkCalendar *calendar = GTK_CALENDAR (gtk_popover_get_child (popover));
  g_autoptr(GDateTime) shown = NULL;
  g_autoptr(GDateTime) chosen = g_date_time_new_utc (2026, 4, 20, 0, 0, 0);

  footing_date_row_set_day (fixture->row, footing_day_from_ymd (2024, 2, 29));
  g_signal_emit_by_name (popover, "show");
  shown = gtk_calendar_get_date (calendar);
  g_assert_cmpint (g_date_time_get_year (shown), ==, 2024);
  g_assert_cmpint (g_date_time_get_day_of_year (shown), ==, 31 + 29);
  g_assert_cmpint (footing_date_row_get_day (fixture->row), ==, footing_day_from_ymd (2024, 2, 29));

  gtk_calendar_select_day (calendar, chosen);
  g_assert_cmpint (footing_date_row_get_day (fixture->row), ==, footing_day_from_ymd (2026, 4, 20));
  g_assert_cmpstr (gtk_editable_get_text (fixture->entry), ==, "20 Apr 2026");
}

#define ROW_TEST(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ROW_TEST ("/date-row/says-the-weekday", test_says_the_weekday);
  ROW_TEST ("/date-row/understood", test_understood);
  ROW_TEST ("/date-row/mistake", test_mistake);
  ROW_TEST ("/date-row/what-the-mistake-is", test_what_the_mistake_is);
  ROW_TEST ("/date-row/complaint", test_complaint);
  ROW_TEST ("/date-row/notifies-once", test_notifies_once);
  ROW_TEST ("/date-row/picking", test_picking);

  return g_test_run ();
}
