/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-evidence.h"
#include "footing-cases-page.h"
#include "footing-choice-row.h"
#include "footing-date-row.h"
#include "footing-judgement-dialog.h"
#include "footing-readiness-page.h"
#include "test-diary-book.h"

static gboolean
has_rules (gpointer page)
{
  return find_widget (page, ADW_TYPE_PREFERENCES_GROUP, "title", "Not Met") != NULL;
}

static gpointer
open_page (Book *book)
{
  gpointer page = g_object_new (FOOTING_TYPE_READINESS_PAGE, "context", book->context, NULL);

  book_fill (book);
  book_show_page (book, page);
  wait_until (has_rules, page);

  return page;
}

static gboolean
is_saved (gpointer fixture)
{
  g_autoptr(GPtrArray) evidence = store_fixture_list (fixture, FOOTING_TYPE_EVIDENCE);

  return evidence->len == 1;
}

static gboolean
has_met (gpointer page)
{
  return find_widget (page, ADW_TYPE_PREFERENCES_GROUP, "title", "Met") != NULL;
}

/* The core standard has fourteen rules. On 12 March Bao's first meeting is ten days late, and Amara's is not due;
 * nothing else can be told. */
static void
test_report (Book          *book,
             gconstpointer  unused)
{
  gpointer page = open_page (book);

  g_assert_nonnull (find_widget (page, GTK_TYPE_LABEL, "label",
                                 "0 of 14 rules are met; 1 is not met; 13 are not yet known."));
  g_assert_nonnull (find_widget (page, GTK_TYPE_LABEL, "label", "2 preceptorships were looked at."));
  g_assert_nonnull (find_widget (page, ADW_TYPE_ACTION_ROW, "subtitle",
                                 "Met in 0 of 2 preceptorships; not met in 1; there is still time in 1. "
                                 "What has passed stays as it was; the next ones can keep to it."));
  g_assert_null (find_widget (page, ADW_TYPE_PREFERENCES_GROUP, "title", "Met"));
}

static gboolean
has_cases (gpointer shell)
{
  return find_widget (shell, FOOTING_TYPE_CASES_PAGE, NULL, NULL) != NULL;
}

/* Whose first meeting was late, and why, is one step away, and their page another. */
static void
test_who (Book          *book,
          gconstpointer  unused)
{
  gpointer page = open_page (book), cases = NULL, row = NULL;

  press (page, "_Who");
  wait_until (has_cases, book->shell);
  cases = find_widget (book->shell, FOOTING_TYPE_CASES_PAGE, NULL, NULL);
  row = find_widget (cases, ADW_TYPE_ACTION_ROW, "title", "Bao Test-Reed");
  g_assert_nonnull (row);
  g_assert_cmpstr (adw_action_row_get_subtitle (row), ==, "No meeting was held by 2 March 2026.");
}

/* Its row is in another group now, and the keyboard went along. */
static gboolean
is_focused_rule (gpointer group)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (group));

  return focus != NULL && ADW_IS_ACTION_ROW (focus) && gtk_widget_is_ancestor (focus, group);
}

static gboolean
has_dialog (gpointer shell)
{
  return find_widget (shell, ADW_TYPE_ENTRY_ROW, "title", "Evidence") != NULL;
}

static gpointer
open_judgement (Book    *book,
                gpointer page)
{
  gpointer group = find_widget (page, ADW_TYPE_PREFERENCES_GROUP, "title", "Not Yet Known");
  gpointer row = find_widget (group, ADW_TYPE_ACTION_ROW, NULL, NULL);

  adw_action_row_activate (row);
  wait_until (has_dialog, book->shell);

  return find_widget (book->shell, FOOTING_TYPE_JUDGEMENT_DIALOG, NULL, NULL);
}

/* What the book cannot tell, people judge: with a reason and a name, and with a way back. */
static void
test_judgement (Book          *book,
                gconstpointer  unused)
{
  gpointer page = open_page (book);
  gpointer dialog = open_judgement (book, page);
  gpointer save = find_widget (dialog, GTK_TYPE_BUTTON, "label", "_Save");
  g_autoptr(GPtrArray) evidence = NULL;

  g_assert_false (gtk_widget_is_sensitive (save));
  /* Nobody has said so yet. */
  g_assert_false (footing_choice_row_get_active (find_widget (dialog, FOOTING_TYPE_CHOICE_ROW, "title", "Met")));
  footing_choice_row_choose (find_widget (dialog, FOOTING_TYPE_CHOICE_ROW, "title", "Met"));
  gtk_editable_set_text (find_widget (dialog, ADW_TYPE_ENTRY_ROW, "title", "Evidence"), "R & D, <1 March>.");
  gtk_editable_set_text (find_widget (dialog, ADW_TYPE_ENTRY_ROW, "title", "Judged By"), "Lena Test-Lead");

  /* Nobody has judged anything tomorrow. */
  footing_date_row_set_day (find_widget (dialog, FOOTING_TYPE_DATE_ROW, NULL, NULL),
                            footing_day_from_ymd (2026, 3, 13));
  g_assert_false (gtk_widget_is_sensitive (save));
  footing_date_row_set_day (find_widget (dialog, FOOTING_TYPE_DATE_ROW, NULL, NULL),
                            footing_day_from_ymd (2026, 3, 12));
  press (dialog, "_Save");
  wait_until (is_saved, &book->fixture);

  evidence = store_fixture_list (&book->fixture, FOOTING_TYPE_EVIDENCE);
  g_assert_cmpstr (footing_evidence_get_standard (g_ptr_array_index (evidence, 0)), ==, "core");
  g_assert_cmpint (footing_evidence_get_state (g_ptr_array_index (evidence, 0)), ==, FOOTING_EVIDENCE_STATE_MET);
  g_assert_cmpint (footing_evidence_get_judged_on (g_ptr_array_index (evidence, 0)), ==,
                   footing_day_from_ymd (2026, 3, 12));
  wait_until (has_met, page);
  wait_until (is_focused_rule, find_widget (page, ADW_TYPE_PREFERENCES_GROUP, "title", "Met"));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/readiness-page/report", test_report);
  BOOK_TEST ("/readiness-page/who", test_who);
  BOOK_TEST ("/readiness-page/judgement", test_judgement);

  return g_test_run ();
}
