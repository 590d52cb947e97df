/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-lived-group.h"
#include "footing-roster.h"
#include "test-diary-book.h"

static gpointer
open_group (Book   *book,
            gint64  enrolment_id)
{
  FootingRoster *roster = footing_context_get_roster (book->context);
  GtkWidget *group = g_object_new (FOOTING_TYPE_LIVED_GROUP, NULL);

  footing_lived_group_show (FOOTING_LIVED_GROUP (group), book->context,
                            footing_roster_find_enrolment (roster, enrolment_id));
  book_show_page (book, adw_navigation_page_new (group, "One preceptorship"));

  return group;
}

static gboolean
has_words (gpointer group)
{
  return *adw_preferences_group_get_description (group) != '\0';
}

static gboolean
is_held (gpointer group)
{
  return strstr (adw_preferences_group_get_description (group), "1 rule is met so far") != NULL;
}

/* Bao began on 16 February, and nobody met her within the fourteen days of the core standard. Of its fourteen
 * rules one shows in the organisation and three are for people to judge; nothing else is written down. */
static void
test_missed (Book          *book,
             gconstpointer  unused)
{
  gpointer group = NULL;

  book_fill (book);
  group = open_group (book, book->bao);
  wait_until (has_words, group);

  g_assert_cmpstr (adw_preferences_group_get_description (group), ==,
                   "Nursing, core standard, version 2022.10. 0 rules are met so far; "
                   "1 is not met; 9 are not yet known.");
  g_assert_nonnull (find_widget (group, GTK_TYPE_LABEL, "label", "Not met"));
  g_assert_nonnull (find_widget (group, ADW_TYPE_EXPANDER_ROW, "title", "Not Yet Known"));
}

/* Amara began on 2 March; a session on the 10th is her initial meeting, in time. */
static void
test_keeps_up (Book          *book,
               gconstpointer  unused)
{
  gpointer group = NULL;
  g_autoptr(FootingSession) session = NULL;

  book_fill (book);
  group = open_group (book, book->amara);
  wait_until (has_words, group);
  g_assert_nonnull (strstr (adw_preferences_group_get_description (group), "0 rules are met so far"));

  session = g_object_new (FOOTING_TYPE_SESSION, "enrolment-id", book->amara,
                          "meeting-id", footing_record_get_id (FOOTING_RECORD (book->amaras_initial)),
                          "title", "Initial meeting", "held-on", footing_day_from_ymd (2026, 3, 10),
                          "planned-minutes", (gint64) 60, "actual-minutes", (gint64) 60, NULL);
  store_fixture_save (&book->fixture, session);
  wait_until (is_held, group);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/lived-group/missed", test_missed);
  BOOK_TEST ("/lived-group/keeps-up", test_keeps_up);

  return g_test_run ();
}
