/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-cohort-dialog.h"
#include "footing-cohort-page.h"
#include "footing-cohort-row.h"
#include "footing-cohort-words.h"
#include "footing-cohorts-page.h"
#include "footing-date-row.h"
#include "footing-enrolled-row.h"
#include "test-diary-book.h"

static void
assert_places (guint       taken,
               guint       capacity,
               const char *expected)
{
  g_autofree char *words = footing_cohort_words_places (taken, capacity);

  g_assert_cmpstr (words, ==, expected);
}

/* Too many are told in words, because a colour alone tells nothing to many. */
static void
test_places (void)
{
  assert_places (9, 12, "9 of 12 places taken, 3 free");
  assert_places (12, 12, "12 of 12 places taken, none free");
  assert_places (14, 12, "Over capacity: 14 people for 12 places, 2 too many");
  assert_places (1, 1, "1 of 1 place taken, none free");
  assert_places (1, 0, "1 person, no limit");
}

static gpointer
show_page (Book *book)
{
  gpointer page = NULL;

  book_fill (book);
  page = g_object_new (FOOTING_TYPE_COHORTS_PAGE, "context", book->context, NULL);
  book_show_page (book, page);

  return page;
}

static guint
count_cohorts (gpointer context)
{
  return g_list_model_get_n_items (footing_roster_get_cohorts (footing_context_get_roster (context)));
}

static gboolean
has_one (gpointer context)
{
  return count_cohorts (context) == 1;
}

static gboolean
has_none (gpointer context)
{
  return count_cohorts (context) == 0;
}

static gboolean
can_add (gpointer shell)
{
  return find_widget (shell, GTK_TYPE_BUTTON, "label", "_New Cohort…") != NULL;
}

static FootingCohort *
only_cohort (Book *book)
{
  GListModel *cohorts = footing_roster_get_cohorts (footing_context_get_roster (book->context));
  g_autoptr(FootingCohort) cohort = g_list_model_get_item (cohorts, 0);

  return cohort;
}

/* A cohort of one place, which both people of the book are put into. */
static FootingCohort *
add_cohort (Book *book)
{
  FootingRoster *roster = footing_context_get_roster (book->context);
  g_autoptr(FootingProgramme) programme = g_list_model_get_item (footing_roster_get_programmes (roster), 0);
  g_autoptr(FootingCohort) cohort = NULL;
  gint64 ids[] = { book->amara, book->bao };

  cohort = g_object_new (FOOTING_TYPE_COHORT,
                         "programme-id", footing_record_get_id (FOOTING_RECORD (programme)),
                         "name", "Spring",
                         "starts-on", footing_day_from_ymd (2026, 3, 2),
                         "capacity", (gint64) 1,
                         NULL);
  store_fixture_save (&book->fixture, cohort);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr(FootingEnrolment) copy = footing_record_copy (footing_roster_find_enrolment (roster, ids[i]));

      g_object_set (copy, "cohort-id", footing_record_get_id (FOOTING_RECORD (cohort)), NULL);
      store_fixture_save (&book->fixture, copy);
    }
  wait_until (has_one, book->context);

  return only_cohort (book);
}

static gboolean
is_over_capacity (gpointer shell)
{
  return find_widget (shell, GTK_TYPE_LABEL, "label", "Over capacity: 2 people for 1 place, 1 too many") != NULL;
}

static gboolean
has_dialog (gpointer shell)
{
  gpointer dialog = find_widget (shell, FOOTING_TYPE_COHORT_DIALOG, NULL, NULL);

  return dialog != NULL && find_widget (dialog, GTK_TYPE_BUTTON, "label", "_Save") != NULL;
}

static gboolean
has_new_row (gpointer shell)
{
  return find_widget (shell, GTK_TYPE_LABEL, "label", "0 of 12 places taken, 12 free") != NULL;
}

static void
test_new (Book          *book,
          gconstpointer  unused)
{
  FootingCohortDialog *dialog = NULL;

  show_page (book);
  wait_until (can_add, book->shell);
  press (book->shell, "_New Cohort…");
  wait_until (has_dialog, book->shell);
  dialog = find_widget (book->shell, FOOTING_TYPE_COHORT_DIALOG, NULL, NULL);
  g_assert_false (gtk_widget_is_sensitive (find_widget (dialog, GTK_TYPE_BUTTON, "label", "_Save")));

  gtk_editable_set_text (find_widget (dialog, ADW_TYPE_ENTRY_ROW, "title", "Name"), "Spring");
  footing_date_row_set_day (find_widget (dialog, FOOTING_TYPE_DATE_ROW, "title", "First day"),
                            footing_day_from_ymd (2026, 4, 13));
  footing_date_row_set_day (find_widget (dialog, FOOTING_TYPE_DATE_ROW, "title", "Last day"),
                            footing_day_from_ymd (2026, 4, 12));
  g_assert_false (gtk_widget_is_sensitive (find_widget (dialog, GTK_TYPE_BUTTON, "label", "_Save")));
  footing_date_row_set_day (find_widget (dialog, FOOTING_TYPE_DATE_ROW, "title", "Last day"), FOOTING_DAY_NONE);
  adw_spin_row_set_value (find_widget (dialog, ADW_TYPE_SPIN_ROW, "title", "Places"), 12);
  press (dialog, "_Save");
  wait_until (has_one, book->context);

  g_assert_cmpint (footing_cohort_get_starts_on (only_cohort (book)), ==, footing_day_from_ymd (2026, 4, 13));
  wait_until (has_new_row, book->shell);
  g_assert_nonnull (find_widget (book->shell, ADW_TYPE_PREFERENCES_GROUP, "title", "April 2026"));

  test_shell_undo (book->shell);
  wait_until (has_none, book->context);
}

static void
test_too_many (Book          *book,
               gconstpointer  unused)
{
  show_page (book);
  add_cohort (book);
  wait_until (is_over_capacity, book->shell);
  g_assert_nonnull (find_widget (book->shell, ADW_TYPE_PREFERENCES_GROUP, "title", "March 2026"));
}

static gboolean
has_two_people (gpointer shell)
{
  return find_widget (shell, FOOTING_TYPE_ENROLLED_ROW, NULL, NULL) != NULL;
}

/* The people stay; an undo brings the cohort back, and they are in it. */
static void
test_deleted (Book          *book,
              gconstpointer  unused)
{
  FootingCohort *cohort = NULL;
  AdwNavigationPage *page = NULL;

  book_fill (book);
  cohort = add_cohort (book);
  page = footing_cohort_page_new (book->context, cohort);
  book_show_page (book, page);
  wait_until (has_two_people, book->shell);
  wait_until (is_over_capacity, book->shell);
  /* The page says which cohort it is; its rows need not. */
  g_assert_null (find_widget (book->shell, GTK_TYPE_LABEL, "label", "No preceptor yet · Spring"));

  gtk_widget_activate_action (GTK_WIDGET (page), "cohort.delete", NULL);
  wait_until (has_none, book->context);
  g_assert_cmpstr (test_shell_get_toast (book->shell), ==,
                   "“Spring” has been deleted; its people stay on their programme");
  test_shell_undo (book->shell);
  wait_until (has_one, book->context);
  g_assert_cmpuint (footing_cohort_words_count (book->context, only_cohort (book)), ==, 2);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/cohorts/places", test_places);
  BOOK_TEST ("/cohorts/new", test_new);
  BOOK_TEST ("/cohorts/too-many", test_too_many);
  BOOK_TEST ("/cohorts/deleted", test_deleted);

  return g_test_run ();
}
