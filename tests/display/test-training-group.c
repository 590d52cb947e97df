/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-roster.h"
#include "footing-training-group.h"
#include "footing-training.h"
#include "test-diary-book.h"

static FootingPerson *
somebody (Book *book)
{
  GListModel *people = footing_roster_get_people (footing_context_get_roster (book->context));
  g_autoptr(FootingPerson) person = g_list_model_get_item (people, 0);

  return person;
}

static void
add_training (Book       *book,
              const char *name,
              FootingDay  done_on,
              FootingDay  expires_on)
{
  g_autoptr(FootingTraining) training =
    g_object_new (FOOTING_TYPE_TRAINING,
                  "person-id", footing_record_get_id (FOOTING_RECORD (somebody (book))),
                  "name", name,
                  "done-on", done_on,
                  "expires-on", expires_on,
                  NULL);

  store_fixture_save (&book->fixture, training);
}

static gpointer
open_group (Book *book)
{
  gpointer group = g_object_new (FOOTING_TYPE_TRAINING_GROUP, NULL);

  book_show_page (book, adw_navigation_page_new (group, "Training"));
  footing_training_group_show (group, book->context, somebody (book));

  return group;
}

static gboolean
has_rows (gpointer group)
{
  return find_widget (group, ADW_TYPE_ACTION_ROW, NULL, NULL) != NULL;
}

static void
test_is_not_there_without_any (Book          *book,
                               gconstpointer  unused)
{
  gpointer group = NULL;

  book_fill (book);
  group = open_group (book);
  let_pass (200);
  g_assert_false (gtk_widget_get_visible (group));
}

static void
test_tells_the_latest_first (Book          *book,
                             gconstpointer  unused)
{
  FootingDay today = book_today ();
  gpointer group = NULL;
  AdwActionRow *row = NULL;

  book_fill (book);
  add_training (book, "Fire safety", footing_day_add_months (today, -13), today - 3);
  add_training (book, "Preceptor training", footing_day_add_months (today, -1), FOOTING_DAY_NONE);
  group = open_group (book);
  wait_until (has_rows, group);

  row = find_widget (group, ADW_TYPE_ACTION_ROW, NULL, NULL);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "Preceptor training");
  row = find_widget (group, ADW_TYPE_ACTION_ROW, "title", "Fire safety");
  g_assert_nonnull (row);
  g_assert_true (g_str_has_suffix (adw_action_row_get_subtitle (row), ", 3 days ago"));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  BOOK_TEST ("/training-group/is-not-there-without-any", test_is_not_there_without_any);
  BOOK_TEST ("/training-group/tells-the-latest-first", test_tells_the_latest_first);

  return g_test_run ();
}
