/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include <adwaita.h>

#include "announcements.h"
#include "footing-chart-table.h"
#include "footing-chart.h"
#include "footing-insights-page.h"
#include "footing-leaving.h"
#include "footing-reference.h"
#include "footing-retention-view.h"
#include "footing-workplace.h"
#include "store-fixture.h"

typedef struct
{
  StoreFixture    book;
  FootingContext *context;
  GtkWidget      *page;
  GtkWidget      *window;
  FootingDay      today;
  int             width;
} Fixture;

static void
fixture_set_up (Fixture       *fixture,
                gconstpointer  unused)
{
  g_autoptr(GError) error = NULL;

  store_fixture_set_up (&fixture->book, NULL);
  store_fixture_open (&fixture->book, NULL, FOOTING_STORE_OPEN_NEW, &error);
  g_assert_no_error (error);
  fixture->today = footing_day_from_ymd (2026, 3, 12);
  fixture->width = 800;
}

static void
wait_for_roster (Fixture *fixture)
{
  while (footing_roster_get_loading (footing_context_get_roster (fixture->context)))
    g_main_context_iteration (NULL, TRUE);
}

static void
fixture_tear_down (Fixture       *fixture,
                   gconstpointer  unused)
{
  g_free (announcements_take ());
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  wait_for_roster (fixture);
  g_clear_object (&fixture->context);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  store_fixture_tear_down (&fixture->book, NULL);
}

static FootingPerson *
new_person (Fixture *fixture,
            guint    number,
            int      days,
            gint64   workplace_id)
{
  g_autofree char *name = g_strdup_printf ("Person %u-Test", number);
  FootingPerson *person = store_fixture_person (name);

  g_object_set (person,
                "started-on", fixture->today - days,
                "first-recorded-on", fixture->today - days,
                "workplace-id", workplace_id,
                NULL);

  return person;
}

/* People who have been here for 100 days, since their first of which the book knows them. */
static void
add_people (Fixture *fixture,
            guint    n,
            gint64   workplace_id)
{
  g_autoptr(GPtrArray) people = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (people, new_person (fixture, i, 100, workplace_id));
  store_fixture_try_save (&fixture->book, people, &error);
  g_assert_no_error (error);
}

/* A book that was made today from a staff file. */
static void
add_staff_file (Fixture *fixture,
                guint    n)
{
  g_autoptr(GPtrArray) people = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < n; i++)
    {
      FootingPerson *person = new_person (fixture, i, 50 + 30 * (int) i, 0);

      g_object_set (person, "first-recorded-on", fixture->today, NULL);
      g_ptr_array_add (people, person);
    }
  store_fixture_try_save (&fixture->book, people, &error);
  g_assert_no_error (error);
}

static gint64
add_workplace (Fixture *fixture,
               guint    number)
{
  g_autofree char *name = g_strdup_printf ("Home %u", number);
  g_autoptr(FootingWorkplace) workplace = g_object_new (FOOTING_TYPE_WORKPLACE, "name", name, NULL);

  store_fixture_save (&fixture->book, workplace);

  return footing_record_get_id (FOOTING_RECORD (workplace));
}

static void
leave_today (Fixture *fixture,
             gint64   person_id)
{
  g_autoptr(FootingLeaving) leaving = g_object_new (FOOTING_TYPE_LEAVING,
                                                    "person-id", person_id,
                                                    "left-on", fixture->today,
                                                    "reason", "health",
                                                    "event", FOOTING_LEAVING_EVENT_LEFT_EMPLOYER,
                                                    NULL);

  store_fixture_save (&fixture->book, leaving);
}

static gpointer
child_of (GtkWidget  *widget,
          const char *name)
{
  GObject *child = gtk_widget_get_template_child (widget, G_OBJECT_TYPE (widget), name);

  g_assert_nonnull (child);

  return child;
}

static GtkWidget *
view_of (Fixture *fixture)
{
  return child_of (fixture->page, "view");
}

static const char *
state_of (Fixture *fixture)
{
  return gtk_stack_get_visible_child_name (child_of (fixture->page, "stack"));
}

static void
wait_for_state (Fixture    *fixture,
                const char *state)
{
  while (g_strcmp0 (state_of (fixture), state) != 0)
    g_main_context_iteration (NULL, TRUE);
}

static const char *
sentence_of (Fixture *fixture)
{
  return footing_retention_view_get_sentence (FOOTING_RETENTION_VIEW (view_of (fixture)));
}

static void
wait_for_sentence (Fixture    *fixture,
                   const char *sentence)
{
  while (g_strcmp0 (sentence_of (fixture), sentence) != 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
show_page (Fixture    *fixture,
           const char *state)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();

  fixture->context = footing_context_new (fixture->book.store, reference);
  footing_context_set_today (fixture->context, fixture->today);
  fixture->page = g_object_new (FOOTING_TYPE_INSIGHTS_PAGE, "context", fixture->context, NULL);
  fixture->window = adw_window_new ();
  adw_window_set_content (ADW_WINDOW (fixture->window), fixture->page);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), fixture->width, 900);
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for_state (fixture, state);
}

static gboolean
is_visible (GtkWidget  *widget,
            const char *name)
{
  return gtk_widget_get_visible (child_of (widget, name));
}

static void
choose (Fixture    *fixture,
        const char *drop_down,
        guint       choice)
{
  g_free (announcements_take ());
  gtk_drop_down_set_selected (child_of (fixture->page, drop_down), choice);
}

/* ---- States ---- */

static void
test_nobody_is_told_to_import (Fixture       *fixture,
                               gconstpointer  unused)
{
  GtkActionable *button = NULL;

  show_page (fixture, "empty");
  button = child_of (fixture->page, "empty_button");
  g_assert_cmpstr (gtk_actionable_get_action_name (button), ==, "win.import");
}

static void
test_no_start_leads_to_people (Fixture       *fixture,
                               gconstpointer  unused)
{
  g_autoptr(FootingPerson) person = store_fixture_person ("Amara Okafor-Test");
  GtkActionable *button = NULL;

  g_object_set (person, "started-on", FOOTING_DAY_NONE, NULL);
  store_fixture_save (&fixture->book, person);
  show_page (fixture, "empty");

  button = child_of (fixture->page, "empty_button");
  g_assert_cmpstr (gtk_actionable_get_action_name (button), ==, "win.go");
  g_assert_cmpstr (g_variant_get_string (gtk_actionable_get_action_target_value (button), NULL), ==, "people");
}

static void
test_a_book_that_cannot_be_read (Fixture       *fixture,
                                 gconstpointer  unused)
{
  store_fixture_close (&fixture->book);
  show_page (fixture, "failed");
  g_assert_nonnull (adw_status_page_get_description (child_of (fixture->page, "failed_page")));
}

static void
test_few_people_have_no_curve (Fixture       *fixture,
                               gconstpointer  unused)
{
  add_people (fixture, 4, 0);
  show_page (fixture, "report");

  g_assert_cmpstr (sentence_of (fixture), ==, "4 people are followed, and nobody has left.");
  g_assert_false (is_visible (view_of (fixture), "curves_box"));
  g_assert_true (is_visible (view_of (fixture), "few_label"));
  g_assert_false (is_visible (view_of (fixture), "reasons_group"));
}

/* ---- The path of a new user ---- */

/* Ten people on a staff file imported today; one is marked as having left today while the page
 * is open. One of ten: 90%, from .473009 to .985281 by direct formula.
 */
static void
test_a_leaving_shows_at_once (Fixture       *fixture,
                              gconstpointer  unused)
{
  const FootingPoint *points = NULL;
  g_autoptr(FootingSeries) series = NULL;
  gsize n_points;

  add_staff_file (fixture, 10);
  show_page (fixture, "report");
  g_assert_cmpstr (sentence_of (fixture), ==, "10 people are followed, and nobody has left.");

  leave_today (fixture, 4);
  wait_for_sentence (fixture, "Of 10 people followed, 1 has left. After 1 day, about 90% are still here; anything "
                              "from 47% to 99% would fit these figures.");

  series = g_list_model_get_item (footing_chart_get_series (child_of (view_of (fixture), "chart")), 0);
  points = footing_series_get_points (series, &n_points);
  g_assert_cmpuint (n_points, ==, 2);
  g_assert_cmpfloat (points[1].x, ==, 1);
  g_assert_cmpfloat_with_epsilon (points[1].y, .9, 5e-7);
  g_assert_cmpfloat_with_epsilon (points[1].lower, .473009, 5e-7);
  g_assert_cmpfloat_with_epsilon (points[1].upper, .985281, 5e-7);
  g_assert_cmpuint (footing_series_get_at_risk (series, 1), ==, 10);
  g_assert_true (is_visible (view_of (fixture), "reasons_group"));
}

static void
test_what_changes_unseen_shows_later (Fixture       *fixture,
                                      gconstpointer  unused)
{
  g_autofree char *before = NULL;

  add_staff_file (fixture, 10);
  show_page (fixture, "report");
  before = g_strdup (sentence_of (fixture));

  gtk_widget_set_visible (fixture->window, FALSE);
  leave_today (fixture, 4);
  wait_for_roster (fixture);
  g_assert_cmpstr (sentence_of (fixture), ==, before);

  gtk_widget_set_visible (fixture->window, TRUE);
  wait_for_sentence (fixture, "Of 10 people followed, 1 has left. After 1 day, about 90% are still here; anything "
                              "from 47% to 99% would fit these figures.");
}

/* ---- Picture and table ---- */

static void
test_the_picture_has_a_twin (Fixture       *fixture,
                             gconstpointer  unused)
{
  GtkWidget *view = NULL;
  GtkWidget *table = NULL;
  GtkStack *stack = NULL;

  add_people (fixture, 6, 0);
  leave_today (fixture, 1);
  show_page (fixture, "report");
  view = view_of (fixture);
  stack = child_of (view, "curves_stack");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "picture");

  adw_toggle_group_set_active_name (child_of (view, "shown_group"), "table");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "table");

  table = adw_clamp_get_child (child_of (view, "table_clamp"));
  g_assert_true (FOOTING_IS_CHART_TABLE (table));
  g_assert_cmpstr (footing_chart_table_get_title (FOOTING_CHART_TABLE (table)), ==, "Staying with the employer");
  g_assert_cmpuint (g_list_model_get_n_items (footing_chart_table_get_series (FOOTING_CHART_TABLE (table))), ==, 1);
}

/* Whether all words that are shown stand inside of @frame. */
static gboolean
words_fit (GtkWidget *widget,
           GtkWidget *frame)
{
  graphene_rect_t box;

  if (!gtk_widget_get_mapped (widget))
    return TRUE;

  if (GTK_IS_LABEL (widget)
      && (!gtk_widget_compute_bounds (widget, frame, &box)
          || box.origin.x < 0 || box.origin.x + box.size.width > gtk_widget_get_width (frame)))
    return FALSE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (!words_fit (child, frame))
      return FALSE;

  return TRUE;
}

/* Text of twice the size in the window of a phone. */
static void
test_the_table_fits (Fixture       *fixture,
                     gconstpointer  unused)
{
  GtkSettings *settings = gtk_settings_get_default ();
  GtkWidget *table = NULL;

  g_object_set (settings, "gtk-xft-dpi", 192 * 1024, NULL);
  add_people (fixture, 6, add_workplace (fixture, 1));
  leave_today (fixture, 1);
  fixture->width = 360;
  show_page (fixture, "report");
  adw_toggle_group_set_active_name (child_of (view_of (fixture), "shown_group"), "table");

  for (guint by = FOOTING_RETENTION_TOGETHER; by <= FOOTING_RETENTION_BY_WORKPLACE; by++)
    {
      choose (fixture, "by_drop_down", by);
      gtk_test_widget_wait_for_draw (fixture->window);
      gtk_test_widget_wait_for_draw (fixture->window);
      table = adw_clamp_get_child (child_of (view_of (fixture), "table_clamp"));
      g_assert_cmpint (gtk_widget_get_width (fixture->window), <=, 360);
      g_assert_true (words_fit (table, table));
    }

  gtk_settings_reset_property (settings, "gtk-xft-dpi");
}

static void
test_the_picture_is_described (Fixture       *fixture,
                               gconstpointer  unused)
{
  GtkAccessible *chart = NULL;
  g_autofree char *described = NULL;
  const char *summary = NULL;

  add_people (fixture, 6, 0);
  leave_today (fixture, 1);
  show_page (fixture, "report");
  chart = child_of (view_of (fixture), "chart");
  summary = footing_chart_get_summary (FOOTING_CHART (chart));

  gtk_test_accessible_assert_role (chart, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_LABEL, "Staying with the employer");
  described = g_strconcat (summary, " Left and Right go from point to point.", NULL);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, described);
  g_assert_true (g_str_has_prefix (summary, "Of 6 people followed, 1 has left."));
  g_assert_nonnull (strstr (summary, "until 12 Mar 2026."));
}

/* One of six leaves, on the hundred and first day: S = 5/6 and G = 1/(6 * 5) make an interval from
 * .273123 to .974712 (direct formula).
 */
static void
test_points_are_read_out (Fixture       *fixture,
                          gconstpointer  unused)
{
  GtkWidget *chart = NULL;

  add_people (fixture, 6, 0);
  leave_today (fixture, 1);
  show_page (fixture, "report");
  chart = child_of (view_of (fixture), "chart");

  gtk_widget_activate_action (chart, "point.last", NULL);
  g_assert_cmpstr (footing_chart_get_readout (FOOTING_CHART (chart)), ==,
                   "Day 101 (about 3 months): 6 at risk, 1 left, 83% still here (27% to 97%)");
}

static void
test_the_picture_is_copied (Fixture       *fixture,
                            gconstpointer  unused)
{
  GdkClipboard *clipboard = NULL;

  add_people (fixture, 6, 0);
  show_page (fixture, "report");
  clipboard = gtk_widget_get_clipboard (fixture->page);

  g_assert_true (gtk_widget_activate_action (view_of (fixture), "retention.copy-picture", NULL));
  g_assert_true (gdk_content_formats_contain_gtype (gdk_clipboard_get_formats (clipboard), GDK_TYPE_TEXTURE));
}

/* ---- Choices ---- */

static void
test_groups_are_shown_and_said (Fixture       *fixture,
                                gconstpointer  unused)
{
  g_autofree char *said = NULL;
  GListModel *series = NULL;

  add_people (fixture, 5, add_workplace (fixture, 1));
  add_people (fixture, 6, add_workplace (fixture, 2));
  add_people (fixture, 2, add_workplace (fixture, 3));
  show_page (fixture, "report");
  choose (fixture, "by_drop_down", FOOTING_RETENTION_BY_WORKPLACE);

  series = footing_chart_get_series (child_of (view_of (fixture), "chart"));
  g_assert_cmpuint (g_list_model_get_n_items (series), ==, 2);
  g_assert_cmpstr (gtk_label_get_label (child_of (view_of (fixture), "few_label")), ==,
                   "Too few people to show: Home 3.");
  said = announcements_take ();
  g_assert_cmpstr (said, ==, "13 people are followed, and nobody has left.");
}

static GtkAccessible *
child_at (GtkWidget *widget,
          guint      n)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  for (; n > 0; n--)
    child = gtk_widget_get_next_sibling (child);

  return GTK_ACCESSIBLE (child);
}

/* Somebody who comes to them with the keyboard hears each as one sentence. The interval of 5/5 is
 * .5655 to 1.
 */
static void
test_figures_are_items_of_a_list (Fixture       *fixture,
                                  gconstpointer  unused)
{
  const char *sentence = "After 6 months, 5 of 5 people are still here: 100%; anything from 57% to 100% would fit "
                         "these figures.";
  GtkWidget *list = NULL;

  fixture->today += 200;
  add_people (fixture, 5, 0);
  fixture->today += 100;
  show_page (fixture, "report");
  list = adw_bin_get_child (ADW_BIN (child_of (view_of (fixture), "figures")));

  gtk_test_accessible_assert_role (list, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_role (child_at (list, 0), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (child_at (list, 0), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence);
  g_assert_true (gtk_widget_child_focus (list, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == GTK_WIDGET (child_at (list, 0)));
}

/* The first row of a title; NULL when there is none. */
static GtkWidget *
find_row (GtkWidget  *widget,
          const char *title)
{
  if (ADW_IS_PREFERENCES_ROW (widget)
      && g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title) == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row (child, title);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
test_a_group_opens (Fixture       *fixture,
                    gconstpointer  unused)
{
  GtkWidget *row = NULL;
  GtkWidget *figure = NULL;

  fixture->today += 200;
  add_people (fixture, 5, add_workplace (fixture, 1));
  fixture->today += 100;
  show_page (fixture, "report");
  choose (fixture, "by_drop_down", FOOTING_RETENTION_BY_WORKPLACE);

  row = find_row (view_of (fixture), "Home 1");
  g_assert_true (ADW_IS_EXPANDER_ROW (row));
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), ==, "5 people, nobody has left");
  g_assert_null (find_row (row, "After 6 months"));

  /* Twice, because its figures must come but once. All five are there after 200 days; the interval
   * of 5/5 is .5655 to 1.
   */
  for (guint i = 0; i < 2; i++)
    {
      adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
      adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), FALSE);
    }
  figure = find_row (row, "After 6 months");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (figure)), ==,
                   "5 of 5: 100% still here (57% to 100%)");
  g_assert_null (gtk_widget_get_next_sibling (gtk_widget_get_next_sibling (gtk_widget_get_next_sibling (figure))));
}

static void
test_seven_curves_are_a_table (Fixture       *fixture,
                               gconstpointer  unused)
{
  GtkWidget *view = NULL;

  for (guint i = 0; i < 7; i++)
    add_people (fixture, 5, add_workplace (fixture, i));
  show_page (fixture, "report");
  choose (fixture, "by_drop_down", FOOTING_RETENTION_BY_WORKPLACE);
  view = view_of (fixture);

  g_assert_cmpstr (gtk_stack_get_visible_child_name (child_of (view, "curves_stack")), ==, "table");
  g_assert_false (is_visible (view, "tools_box"));
  g_assert_true (is_visible (view, "few_label"));

  choose (fixture, "by_drop_down", FOOTING_RETENTION_TOGETHER);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (child_of (view, "curves_stack")), ==, "picture");
  g_assert_true (is_visible (view, "tools_box"));
}

/* The clock that suits the book is offered, and left to whoever chooses another. */
static void
test_a_chosen_clock_stays (Fixture       *fixture,
                           gconstpointer  unused)
{
  GtkDropDown *clock = NULL;

  add_staff_file (fixture, 10);
  show_page (fixture, "report");
  clock = child_of (fixture->page, "clock_drop_down");
  g_assert_cmpuint (gtk_drop_down_get_selected (clock), ==, FOOTING_RETENTION_SINCE_KNOWN);

  choose (fixture, "clock_drop_down", FOOTING_RETENTION_SINCE_START);
  leave_today (fixture, 4);
  wait_for_sentence (fixture, "Of 10 people followed, 1 has left. They are too few to say more.");
  g_assert_cmpuint (gtk_drop_down_get_selected (clock), ==, FOOTING_RETENTION_SINCE_START);
}

static void
test_what_counts_is_asked_anew (Fixture       *fixture,
                                gconstpointer  unused)
{
  FootingChart *chart = NULL;

  add_people (fixture, 6, 0);
  leave_today (fixture, 1);
  show_page (fixture, "report");
  chart = child_of (view_of (fixture), "chart");

  choose (fixture, "leaving_drop_down", FOOTING_RETENTION_LEAVING_PROFESSION);
  wait_for_sentence (fixture, "6 people are followed, and nobody has left.");
  g_assert_cmpstr (footing_chart_get_title (chart), ==, "Staying in the profession");
}

#define PAGE_TEST(path, func) \
  g_test_add ("/insights-page/" path, Fixture, NULL, fixture_set_up, func, fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  PAGE_TEST ("nobody-is-told-to-import", test_nobody_is_told_to_import);
  PAGE_TEST ("no-start-leads-to-people", test_no_start_leads_to_people);
  PAGE_TEST ("a-book-that-cannot-be-read", test_a_book_that_cannot_be_read);
  PAGE_TEST ("few-people-have-no-curve", test_few_people_have_no_curve);
  PAGE_TEST ("a-leaving-shows-at-once", test_a_leaving_shows_at_once);
  PAGE_TEST ("what-changes-unseen-shows-later", test_what_changes_unseen_shows_later);
  PAGE_TEST ("the-picture-has-a-twin", test_the_picture_has_a_twin);
  PAGE_TEST ("the-table-fits", test_the_table_fits);
  PAGE_TEST ("the-picture-is-described", test_the_picture_is_described);
  PAGE_TEST ("points-are-read-out", test_points_are_read_out);
  PAGE_TEST ("the-picture-is-copied", test_the_picture_is_copied);
  PAGE_TEST ("groups-are-shown-and-said", test_groups_are_shown_and_said);
  PAGE_TEST ("figures-are-items-of-a-list", test_figures_are_items_of_a_list);
  PAGE_TEST ("a-group-opens", test_a_group_opens);
  PAGE_TEST ("seven-curves-are-a-table", test_seven_curves_are_a_table);
  PAGE_TEST ("a-chosen-clock-stays", test_a_chosen_clock_stays);
  PAGE_TEST ("what-counts-is-asked-anew", test_what_counts_is_asked_anew);

  return g_test_run ();
}
