/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-axis.h"
#include "footing-chart-table.h"
#include "footing-chart.h"
#include "footing-intake-page.h"
#include "footing-intake-series.h"
#include "footing-scenario-dialog.h"
#include "footing-scenario-comparison.h"
#include "footing-scenario.h"
#include "test-diary-book.h"

static gboolean
has_figures (gpointer page)
{
  gpointer row = find_widget (page, ADW_TYPE_SPIN_ROW, "title", "Months to Look Ahead");

  return row != NULL && adw_spin_row_get_value (row) == 24;
}

static gpointer
open_page (Book *book)
{
  gpointer page = NULL;

  book_fill (book);
  page = g_object_new (FOOTING_TYPE_INTAKE_PAGE, "context", book->context, NULL);
  book_show_page (book, page);
  wait_until (has_figures, page);

  return page;
}

static void
set (gpointer    page,
     const char *title,
     double      value)
{
  adw_spin_row_set_value (find_widget (page, ADW_TYPE_SPIN_ROW, "title", title), value);
}

static gboolean
is_saved (gpointer fixture)
{
  g_autoptr(GPtrArray) scenarios = store_fixture_list (fixture, FOOTING_TYPE_SCENARIO);

  return scenarios->len == 1;
}

static gboolean
is_not_saved (gpointer fixture)
{
  return !is_saved (fixture);
}

static gboolean
has_dialog (gpointer shell)
{
  gpointer dialog = find_widget (shell, FOOTING_TYPE_SCENARIO_DIALOG, NULL, NULL);

  return dialog != NULL && find_widget (dialog, ADW_TYPE_ENTRY_ROW, "title", "Name") != NULL;
}

static gboolean
has_scenario (gpointer page)
{
  return find_widget (page, ADW_TYPE_ACTION_ROW, "title", "Autumn") != NULL;
}

static gboolean
has_winter (gpointer page)
{
  return find_widget (page, ADW_TYPE_ACTION_ROW, "title", "Winter") != NULL;
}

static void
save_as (Book       *book,
         gpointer    page,
         const char *name)
{
  gpointer dialog = NULL;

  gtk_widget_activate_action (page, "intake.save", NULL);
  wait_until (has_dialog, book->shell);
  dialog = find_widget (book->shell, FOOTING_TYPE_SCENARIO_DIALOG, NULL, NULL);
  gtk_editable_set_text (find_widget (dialog, ADW_TYPE_ENTRY_ROW, "title", "Name"), name);
  press (dialog, "_Save");
}

static void
save_as_autumn (Book    *book,
                gpointer page)
{
  save_as (book, page, "Autumn");
  wait_until (is_saved, &book->fixture);
  wait_until (has_scenario, page);
}

/* Amara and Bao are on the core programme until August; nobody new starts. With one preceptor for one, one of
 * them waits from April on; with one for two nobody does. */
static void
test_first_month (Book          *book,
                  gconstpointer  unused)
{
  gpointer page = open_page (book);

  set (page, "Preceptors", 1);
  set (page, "Preceptees to Each", 2);
  g_assert_nonnull (find_widget (page, GTK_TYPE_LABEL, "label",
                                 "Preceptors and protected time would do for all 24 months looked at."));

  set (page, "Preceptees to Each", 1);
  g_assert_nonnull (find_widget (page, GTK_TYPE_LABEL, "label",
                                 "1 preceptee would have no preceptor in April 2026. Room for 1 more in the busiest "
                                 "month would do."));
}

static void
test_picture_and_table (Book          *book,
                        gconstpointer  unused)
{
  gpointer page = open_page (book);
  gpointer group = find_widget (page, ADW_TYPE_TOGGLE_GROUP, NULL, NULL);

  g_assert_nonnull (find_widget (page, FOOTING_TYPE_CHART, NULL, NULL));
  g_assert_null (find_widget (page, FOOTING_TYPE_CHART_TABLE, NULL, NULL));

  adw_toggle_group_set_active_name (group, "table");
  g_assert_nonnull (find_widget (page, FOOTING_TYPE_CHART_TABLE, NULL, NULL));
}

static void
assert_beside (gpointer    page,
               const char *title,
               const char *first,
               const char *second)
{
  gpointer comparison = find_widget (page, FOOTING_TYPE_SCENARIO_COMPARISON, NULL, NULL);
  gpointer row = find_widget (comparison, ADW_TYPE_ACTION_ROW, "title", title);

  g_assert_nonnull (row);
  g_assert_nonnull (find_widget (row, GTK_TYPE_LABEL, "label", first));
  g_assert_nonnull (find_widget (row, GTK_TYPE_LABEL, "label", second));
}

/* Saved with one place, compared with two: the second lacks one from April on. */
static void
test_compared (Book          *book,
               gconstpointer  unused)
{
  gpointer page = open_page (book);

  set (page, "Preceptors", 1);
  set (page, "Preceptees to Each", 1);
  save_as_autumn (book, page);
  set (page, "Preceptees to Each", 2);
  adw_combo_row_set_selected (find_widget (page, ADW_TYPE_COMBO_ROW, "title", "Compare With"), 1);

  g_assert_nonnull (find_widget (page, GTK_TYPE_LABEL, "label",
                                 "The first is what is set here, the second is “Autumn”. In the second, something "
                                 "would be missed from April 2026 on; in the first, nothing."));

  /* What is saved is called by its name. */
  save_as (book, page, "Winter");
  wait_until (has_winter, page);
  g_assert_nonnull (find_widget (page, GTK_TYPE_LABEL, "label",
                                 "The first is “Winter”, the second is “Autumn”. In the second, something "
                                 "would be missed from April 2026 on; in the first, nothing."));

  assert_beside (page, "Preceptees to Each", "2", "1");
  assert_beside (page, "Missed from This Month On", "Nothing", "April 2026");
  /* What is the same in both is not worth a row. */
  g_assert_null (find_widget (find_widget (page, FOOTING_TYPE_SCENARIO_COMPARISON, NULL, NULL), ADW_TYPE_ACTION_ROW,
                              "title", "Preceptors"));

  /* Its figures come back. */
  adw_action_row_activate (find_widget (page, ADW_TYPE_ACTION_ROW, "title", "Autumn"));
  g_assert_cmpfloat (adw_spin_row_get_value (find_widget (page, ADW_TYPE_SPIN_ROW, "title", "Preceptees to Each")),
                     ==, 1);
}

/* A scenario of April on an axis that begins in February, because another one does. */
static void
test_another_month (void)
{
  const FootingIntakeInput input = { .first = footing_day_from_ymd (2026, 4, 1), .n_months = 2, .length = 6 };
  g_autoptr(FootingIntake) intake = footing_intake_new (&input, NULL);
  g_autoptr(FootingSeries) series = footing_intake_series_new (intake, FOOTING_INTAKE_CURVE_PEOPLE, NULL,
                                                               footing_day_from_ymd (2026, 2, 1), 0);
  gsize n_points;
  const FootingPoint *points = footing_series_get_points (series, &n_points);

  g_assert_cmpuint (n_points, ==, 3);
  g_assert_cmpfloat (points[0].x, ==, 2 * FOOTING_AXIS_MONTH);
  g_assert_cmpint (footing_intake_series_get_month (series, 2)->month, ==, footing_day_from_ymd (2026, 5, 1));
  g_assert_cmpint (footing_intake_months_between (footing_day_from_ymd (2025, 11, 1), input.first), ==, 5);
}

static void
test_deleted_and_back (Book          *book,
                       gconstpointer  unused)
{
  gpointer page = open_page (book);
  gpointer row = NULL;

  save_as_autumn (book, page);
  row = find_widget (page, ADW_TYPE_ACTION_ROW, "title", "Autumn");
  g_signal_emit_by_name (find_widget (row, GTK_TYPE_BUTTON, NULL, NULL), "clicked");
  wait_until (is_not_saved, &book->fixture);
  while (!g_str_equal (test_shell_get_toast (book->shell), "“Autumn” has been deleted"))
    g_main_context_iteration (NULL, TRUE);

  test_shell_undo (book->shell);
  wait_until (is_saved, &book->fixture);
  wait_until (has_scenario, page);
}

/* Two of one name could not be told apart. */
static void
test_one_of_a_name (Book          *book,
                    gconstpointer  unused)
{
  gpointer page = open_page (book);
  g_autoptr(GPtrArray) scenarios = NULL;
  g_autofree char *before = NULL;

  save_as_autumn (book, page);
  scenarios = store_fixture_list (&book->fixture, FOOTING_TYPE_SCENARIO);
  before = g_strdup (footing_scenario_get_document (scenarios->pdata[0]));
  adw_spin_row_set_value (find_widget (page, ADW_TYPE_SPIN_ROW, "title", "Starters a Month"), 7);
  save_as (book, page, "Autumn");
  let_pass (500);

  g_ptr_array_unref (scenarios);
  scenarios = store_fixture_list (&book->fixture, FOOTING_TYPE_SCENARIO);
  g_assert_cmpuint (scenarios->len, ==, 1);
  g_assert_cmpstr (footing_scenario_get_document (scenarios->pdata[0]), !=, before);

  test_shell_undo (book->shell);
  let_pass (500);
  g_ptr_array_unref (scenarios);
  scenarios = store_fixture_list (&book->fixture, FOOTING_TYPE_SCENARIO);
  g_assert_cmpstr (footing_scenario_get_document (scenarios->pdata[0]), ==, before);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/intake-page/first-month", test_first_month);
  BOOK_TEST ("/intake-page/picture-and-table", test_picture_and_table);
  BOOK_TEST ("/intake-page/compared", test_compared);
  g_test_add_func ("/intake-page/another-month", test_another_month);
  BOOK_TEST ("/intake-page/deleted-and-back", test_deleted_and_back);
  BOOK_TEST ("/intake-page/one-of-a-name", test_one_of_a_name);

  return g_test_run ();
}
