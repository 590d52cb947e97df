/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "announcements.h"
#include "footing-unlock-page.h"
#include "test-diary-book.h"

#define WRONG "This passphrase does not open the book. Nothing was changed: try again."

typedef struct
{
  GtkWidget         *window;
  FootingUnlockPage *page;
  GtkEditable       *row;
  GtkEditable       *entry;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  unused)
{
  fixture->page = g_object_new (FOOTING_TYPE_UNLOCK_PAGE, NULL);
  fixture->window = adw_window_new ();
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_test_widget_wait_for_draw (fixture->window);

  fixture->row = find_widget (fixture->page, ADW_TYPE_PASSWORD_ENTRY_ROW, NULL, NULL);
  fixture->entry = gtk_editable_get_delegate (fixture->row);
  footing_unlock_page_ask (fixture->page, "Seaview", FOOTING_UNLOCK_FIRST, FALSE);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  unused)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
}

static void
assert_invalid (Fixture  *fixture,
                gboolean  invalid)
{
  gtk_test_accessible_assert_state (fixture->entry, GTK_ACCESSIBLE_STATE_INVALID,
                                    invalid ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE);
  gtk_test_accessible_assert_property (fixture->entry, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, invalid ? WRONG : "");
  g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (fixture->entry),
                                                   GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE) == invalid);
}

static void
test_says_what_is_wrong (Fixture       *fixture,
                         gconstpointer  unused)
{
  g_autofree char *said = NULL;
  int start, end;

  assert_invalid (fixture, FALSE);
  gtk_editable_set_text (fixture->row, "tide");
  footing_unlock_page_ask (fixture->page, "Seaview", FOOTING_UNLOCK_WRONG, FALSE);

  said = announcements_take ();
  g_assert_cmpstr (said, ==, WRONG);
  assert_invalid (fixture, TRUE);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == GTK_WIDGET (fixture->entry));
  g_assert_cmpstr (gtk_editable_get_text (fixture->row), ==, "tide");
  g_assert_true (gtk_editable_get_selection_bounds (fixture->row, &start, &end));
  g_assert_cmpint (start, ==, 0);
  g_assert_cmpint (end, ==, 4);
}

/* Who types again has not been wrong yet. */
static void
test_forgets_it (Fixture       *fixture,
                 gconstpointer  unused)
{
  gtk_editable_set_text (fixture->row, "tide");
  footing_unlock_page_ask (fixture->page, "Seaview", FOOTING_UNLOCK_WRONG, FALSE);
  gtk_editable_set_text (fixture->row, "time");
  assert_invalid (fixture, FALSE);

  footing_unlock_page_ask (fixture->page, "Seaview", FOOTING_UNLOCK_WRONG, FALSE);
  footing_unlock_page_ask (fixture->page, "Harbour", FOOTING_UNLOCK_FIRST, FALSE);
  assert_invalid (fixture, FALSE);
  g_assert_cmpstr (gtk_editable_get_text (fixture->row), ==, "");
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name, function) g_test_add ("/unlock-page/" name, Fixture, NULL, set_up, function, tear_down)

  ADD ("says-what-is-wrong", test_says_what_is_wrong);
  ADD ("forgets-it", test_forgets_it);

#undef ADD

  return g_test_run ();
}
