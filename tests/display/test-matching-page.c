/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-match-row.h"
#include "footing-matching-page.h"
#include "footing-pair-wish.h"
#include "footing-pairing.h"
#include "footing-roster.h"
#include "test-diary-book.h"

/* Amara and Bao of the book are in a cohort and have nobody. Eve and Flo are preceptors with one
 * place each: prepared, and registered since 2019. Amara asked not to be paired with Eve.
 */
static gint64
add_preceptor (Book       *book,
               const char *name,
               FootingDay  prepared_on)
{
  g_autoptr(FootingPerson) person = store_fixture_person (name);

  g_object_set (person,
                "is-preceptor", TRUE,
                "preceptee-limit", (gint64) 1,
                "profession", FOOTING_PROFESSION_RN_ADULT,
                "registered-on", footing_day_from_ymd (2019, 5, 1),
                "prepared-on", prepared_on,
                NULL);
  store_fixture_save (&book->fixture, person);

  return footing_record_get_id (FOOTING_RECORD (person));
}

static void
put_into (Book          *book,
          FootingCohort *cohort,
          gint64         enrolment_id)
{
  FootingRoster *roster = footing_context_get_roster (book->context);
  g_autoptr(FootingEnrolment) copy = footing_record_copy (footing_roster_find_enrolment (roster, enrolment_id));

  g_object_set (copy,
                "cohort-id", footing_record_get_id (FOOTING_RECORD (cohort)),
                "preceptor-id", (gint64) 0,
                NULL);
  store_fixture_save (&book->fixture, copy);
}

static guint
count_people (Book *book)
{
  g_autoptr(GPtrArray) people = store_fixture_list (&book->fixture, FOOTING_TYPE_PERSON);

  return people->len;
}

static gboolean
is_ready (gpointer user_data)
{
  Book *book = user_data;
  FootingRoster *roster = footing_context_get_roster (book->context);

  return g_list_model_get_n_items (footing_roster_get_cohorts (roster)) == 1 &&
         footing_enrolment_get_cohort_id (footing_roster_find_enrolment (roster, book->amara)) != 0 &&
         footing_enrolment_get_cohort_id (footing_roster_find_enrolment (roster, book->bao)) != 0 &&
         g_list_model_get_n_items (footing_roster_get_people (roster)) == count_people (book);
}

static FootingCohort *
add_cohort (Book *book)
{
  FootingRoster *roster = footing_context_get_roster (book->context);
  g_autoptr(FootingProgramme) programme = g_list_model_get_item (footing_roster_get_programmes (roster), 0);
  FootingCohort *cohort = g_object_new (FOOTING_TYPE_COHORT,
                                        "programme-id", footing_record_get_id (FOOTING_RECORD (programme)),
                                        "name", "Spring",
                                        "starts-on", footing_day_from_ymd (2026, 3, 2),
                                        NULL);

  store_fixture_save (&book->fixture, cohort);
  put_into (book, cohort, book->amara);
  put_into (book, cohort, book->bao);

  return cohort;
}

static void
avoid (Book   *book,
       gint64  preceptor_id)
{
  FootingRoster *roster = footing_context_get_roster (book->context);
  FootingEnrolment *enrolment = footing_roster_find_enrolment (roster, book->amara);
  g_autoptr(FootingPairWish) wish = NULL;

  wish = g_object_new (FOOTING_TYPE_PAIR_WISH,
                       "preceptee-id", footing_enrolment_get_preceptee_id (enrolment),
                       "preceptor-id", preceptor_id,
                       "side", FOOTING_WISH_SIDE_PRECEPTEE,
                       "wish", FOOTING_WISH_AVOIDS,
                       "wished-on", book_today (),
                       NULL);
  store_fixture_save (&book->fixture, wish);
}

static gboolean
has_rows (gpointer shell)
{
  return find_widget (shell, FOOTING_TYPE_MATCH_ROW, NULL, NULL) != NULL;
}

static const char *
preceptor_for (Book   *book,
               gint64  enrolment_id)
{
  FootingRoster *roster = footing_context_get_roster (book->context);
  FootingPerson *preceptor =
    footing_roster_preceptor_of (roster, footing_roster_find_enrolment (roster, enrolment_id), book_today ());

  return preceptor != NULL ? footing_person_get_name (preceptor) : NULL;
}

static gboolean
both_have_somebody (gpointer book)
{
  return preceptor_for (book, ((Book *) book)->amara) != NULL && preceptor_for (book, ((Book *) book)->bao) != NULL;
}

static gboolean
nobody_has_anybody (gpointer book)
{
  return preceptor_for (book, ((Book *) book)->amara) == NULL && preceptor_for (book, ((Book *) book)->bao) == NULL;
}

static gboolean
can_save_two (gpointer shell)
{
  return find_widget (shell, GTK_TYPE_BUTTON, "label", "_Save 2 Pairs") != NULL;
}

/* One place each, and Amara not with Eve: there is only one way. One step saves it, one undoes it. */
static void
test_take_all (Book          *book,
               gconstpointer  unused)
{
  g_autoptr(FootingCohort) cohort = NULL;
  g_autoptr(GPtrArray) pairings = NULL;
  gint64 eve;

  book_fill (book);
  eve = add_preceptor (book, "Eve Test-Shore", footing_day_from_ymd (2020, 1, 6));
  add_preceptor (book, "Flo Test-Reed", footing_day_from_ymd (2020, 1, 6));
  cohort = add_cohort (book);
  avoid (book, eve);
  wait_until (is_ready, book);

  book_show_page (book, footing_matching_page_new (book->context, cohort));
  wait_until (has_rows, book->shell);
  press (book->shell, "_Take All That Remain");
  wait_until (can_save_two, book->shell);
  press (book->shell, "_Save 2 Pairs");
  wait_until (both_have_somebody, book);
  g_assert_cmpstr (preceptor_for (book, book->amara), ==, "Flo Test-Reed");
  g_assert_cmpstr (preceptor_for (book, book->bao), ==, "Eve Test-Shore");

  pairings = store_fixture_list (&book->fixture, FOOTING_TYPE_PAIRING);
  g_assert_cmpuint (pairings->len, ==, 2);
  g_assert_cmpint (footing_pairing_get_from_on (pairings->pdata[0]), ==, book_today ());
  g_assert_cmpstr (test_shell_get_toast (book->shell), ==, "2 people have a preceptor now");

  test_shell_undo (book->shell);
  wait_until (nobody_has_anybody, book);
}

static gboolean
says_what_helps (gpointer shell)
{
  return find_widget (shell, ADW_TYPE_EXPANDER_ROW, "subtitle", "Nobody yet") != NULL;
}

/* Nobody can: it is said, with the one change that would help. */
static void
test_nobody_eligible (Book          *book,
                      gconstpointer  unused)
{
  g_autoptr(FootingCohort) cohort = NULL;
  AdwExpanderRow *row = NULL;

  book_fill (book);
  add_preceptor (book, "Eve Test-Shore", FOOTING_DAY_NONE);
  add_preceptor (book, "Flo Test-Reed", FOOTING_DAY_NONE);
  cohort = add_cohort (book);
  wait_until (is_ready, book);

  book_show_page (book, footing_matching_page_new (book->context, cohort));
  wait_until (says_what_helps, book->shell);
  row = find_widget (book->shell, ADW_TYPE_EXPANDER_ROW, "subtitle", "Nobody yet");
  adw_expander_row_set_expanded (row, TRUE);
  let_pass (300);
  g_assert_nonnull (find_widget (row, ADW_TYPE_ACTION_ROW, "title", "What Would Help"));
  g_assert_false (gtk_widget_is_sensitive (find_widget (book->shell, GTK_TYPE_BUTTON, "label", "_Save")));
}

static gboolean
has_no_rows (gpointer shell)
{
  return !has_rows (shell);
}

/* “Back” was pressed too soon: what was decided is there again. */
static void
test_comes_back_as_it_was_left (Book          *book,
                                gconstpointer  unused)
{
  g_autoptr(FootingCohort) cohort = NULL;
  AdwNavigationPage *below = adw_navigation_page_new (gtk_label_new ("Below"), "Below");
  gpointer page = NULL;

  book_fill (book);
  add_preceptor (book, "Eve Test-Shore", footing_day_from_ymd (2020, 1, 6));
  add_preceptor (book, "Flo Test-Reed", footing_day_from_ymd (2020, 1, 6));
  cohort = add_cohort (book);
  wait_until (is_ready, book);
  book_show_page (book, below);
  page = footing_matching_page_new (book->context, cohort);
  footing_shell_push (GTK_WIDGET (book->shell), page);
  wait_until (has_rows, book->shell);
  press (book->shell, "_Take All That Remain");
  wait_until (can_save_two, book->shell);

  gtk_widget_activate_action (page, "navigation.pop", NULL);
  wait_until (has_no_rows, book->shell);
  g_assert_cmpstr (test_shell_get_toast (book->shell), ==, "“Find Preceptors” was left, and nothing was saved");

  test_shell_undo (book->shell);
  wait_until (can_save_two, book->shell);
  press (book->shell, "_Save 2 Pairs");
  wait_until (both_have_somebody, book);
  g_assert_cmpstr (test_shell_get_toast (book->shell), ==, "2 people have a preceptor now");
}

static gboolean
is_above_limit (gpointer shell)
{
  return find_widget (shell, ADW_TYPE_EXPANDER_ROW, "subtitle", "With Flo Test-Reed, taken, above their limit") != NULL;
}

/* Whoever chooses sees who has room. */
#define FLO "Flo Test-Reed · 0 of 1 preceptee"

static void
choose_flo (Book       *book,
            const char *preceptee)
{
  GtkWidget *row = find_widget (book->shell, FOOTING_TYPE_MATCH_ROW, "title", preceptee);
  AdwComboRow *choice = NULL;

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  let_pass (300);
  choice = find_widget (row, ADW_TYPE_COMBO_ROW, NULL, NULL);
  adw_combo_row_set_selected (choice, gtk_string_list_find (GTK_STRING_LIST (adw_combo_row_get_model (choice)), FLO));
}

/* A proposal keeps to the limit. Whoever goes above it is told, and may. */
static void
test_above_the_limit (Book          *book,
                      gconstpointer  unused)
{
  g_autoptr(FootingCohort) cohort = NULL;

  book_fill (book);
  add_preceptor (book, "Eve Test-Shore", footing_day_from_ymd (2020, 1, 6));
  add_preceptor (book, "Flo Test-Reed", footing_day_from_ymd (2020, 1, 6));
  cohort = add_cohort (book);
  wait_until (is_ready, book);

  book_show_page (book, footing_matching_page_new (book->context, cohort));
  wait_until (has_rows, book->shell);
  choose_flo (book, "Amara Test-Brook");
  let_pass (300);
  g_assert_false (is_above_limit (book->shell));
  choose_flo (book, "Bao Test-Reed");

  wait_until (is_above_limit, book->shell);
  g_assert_nonnull (find_widget (book->shell, ADW_TYPE_ACTION_ROW, "subtitle",
                                 "Flo Test-Reed would support 2 people at a time. "
                                 "Their limit is 1; you can still go on."));
  g_assert_true (can_save_two (book->shell));
}

static gboolean
is_warned (gpointer shell)
{
  return find_widget (shell, ADW_TYPE_EXPANDER_ROW, "subtitle",
                      "With Flo Test-Reed, taken; something speaks against it") != NULL;
}

/* Whoever chooses somebody whom nobody would propose is told why nobody would. */
static void
test_against_a_wish (Book          *book,
                     gconstpointer  unused)
{
  g_autoptr(FootingCohort) cohort = NULL;

  book_fill (book);
  avoid (book, add_preceptor (book, "Flo Test-Reed", FOOTING_DAY_NONE));
  cohort = add_cohort (book);
  wait_until (is_ready, book);

  book_show_page (book, footing_matching_page_new (book->context, cohort));
  wait_until (has_rows, book->shell);
  choose_flo (book, "Amara Test-Brook");
  wait_until (is_warned, book->shell);
  g_assert_nonnull (find_widget (book->shell, ADW_TYPE_ACTION_ROW, "subtitle",
                                 "Flo Test-Reed is not prepared for the role yet and is somebody the preceptee "
                                 "would rather not be paired with."));
}

static gboolean
says_where_to_begin (gpointer shell)
{
  AdwStatusPage *page = find_widget (shell, ADW_TYPE_STATUS_PAGE, "title", "No Preceptors to Choose From");

  return page != NULL && strstr (adw_status_page_get_description (page), "switch on Preceptor") != NULL;
}

static void
test_no_preceptors (Book          *book,
                    gconstpointer  unused)
{
  g_autoptr(FootingCohort) cohort = NULL;

  book_fill (book);
  cohort = add_cohort (book);
  wait_until (is_ready, book);

  book_show_page (book, footing_matching_page_new (book->context, cohort));
  wait_until (says_where_to_begin, book->shell);
  g_assert_false (gtk_widget_is_sensitive (find_widget (book->shell, GTK_TYPE_BUTTON, "label", "_Save")));
}

static gboolean
one_was_left (gpointer shell)
{
  return g_strcmp0 (test_shell_get_toast (shell), "1 person has a preceptor now; 1 was left out, because "
                                                  "something had changed meanwhile") == 0;
}

static gboolean
bao_has_gus (gpointer book)
{
  return g_strcmp0 (preceptor_for (book, ((Book *) book)->bao), "Gus Test-Ebb") == 0;
}

/* Between the proposal and “Save” somebody gives Bao another preceptor, who stays. */
static void
test_changed_meanwhile (Book          *book,
                        gconstpointer  unused)
{
  g_autoptr(FootingCohort) cohort = NULL;
  g_autoptr(FootingPerson) gus = store_fixture_person ("Gus Test-Ebb");
  g_autoptr(FootingEnrolment) copy = NULL;

  book_fill (book);
  add_preceptor (book, "Eve Test-Shore", footing_day_from_ymd (2020, 1, 6));
  add_preceptor (book, "Flo Test-Reed", footing_day_from_ymd (2020, 1, 6));
  store_fixture_save (&book->fixture, gus);
  cohort = add_cohort (book);
  wait_until (is_ready, book);

  book_show_page (book, footing_matching_page_new (book->context, cohort));
  wait_until (has_rows, book->shell);
  press (book->shell, "_Take All That Remain");
  wait_until (can_save_two, book->shell);

  copy = footing_record_copy (footing_roster_find_enrolment (footing_context_get_roster (book->context), book->bao));
  g_object_set (copy, "preceptor-id", footing_record_get_id (FOOTING_RECORD (gus)), NULL);
  store_fixture_save (&book->fixture, copy);
  wait_until (bao_has_gus, book);
  press (book->shell, "_Save 2 Pairs");
  wait_until (one_was_left, book->shell);
  wait_until (both_have_somebody, book);
  g_assert_cmpstr (preceptor_for (book, book->bao), ==, "Gus Test-Ebb");

  test_shell_undo (book->shell);
  let_pass (300);
  g_assert_cmpstr (preceptor_for (book, book->bao), ==, "Gus Test-Ebb");
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/matching-page/take-all", test_take_all);
  BOOK_TEST ("/matching-page/nobody-eligible", test_nobody_eligible);
  BOOK_TEST ("/matching-page/comes-back-as-it-was-left", test_comes_back_as_it_was_left);
  BOOK_TEST ("/matching-page/above-the-limit", test_above_the_limit);
  BOOK_TEST ("/matching-page/against-a-wish", test_against_a_wish);
  BOOK_TEST ("/matching-page/no-preceptors", test_no_preceptors);
  BOOK_TEST ("/matching-page/changed-meanwhile", test_changed_meanwhile);

  return g_test_run ();
}
