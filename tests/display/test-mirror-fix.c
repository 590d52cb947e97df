/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-mirror-fix.h"

#include <adwaita.h>

#define NARROW 300
#define WORDS "Month 10 meeting with Nirmala Gannetry-Marram, and what was agreed"

typedef struct
{
  GtkWidget *window;
  GtkWidget *box;
  GtkWidget *words;
  GtkWidget *button;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  direction)
{
  gtk_widget_set_default_direction (GPOINTER_TO_INT (direction));

  fixture->words = g_object_new (GTK_TYPE_LABEL, "label", WORDS, "wrap", TRUE, "margin-top", 6, NULL);
  fixture->button = gtk_button_new_with_label ("Log It");
  fixture->box = adw_wrap_box_new ();
  adw_wrap_box_append (ADW_WRAP_BOX (fixture->box), fixture->words);
  adw_wrap_box_append (ADW_WRAP_BOX (fixture->box), fixture->button);

  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), NARROW, 300);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->box);
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_test_widget_wait_for_draw (fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  unused)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
}

static graphene_rect_t
place_of (Fixture   *fixture,
          GtkWidget *widget)
{
  graphene_rect_t place;

  g_assert_true (gtk_widget_compute_bounds (widget, fixture->box, &place));

  return place;
}

static void
test_words_have_the_line (Fixture       *fixture,
                          gconstpointer  unused)
{
  graphene_rect_t words = place_of (fixture, fixture->words);
  int width = gtk_widget_get_width (fixture->box);

  g_assert_cmpfloat (words.origin.x, ==, 0);
  g_assert_cmpfloat (words.size.width, ==, width);
  g_assert_cmpfloat (words.origin.y, ==, 6);
  g_assert_cmpfloat (place_of (fixture, fixture->button).origin.y, ==, 6 + words.size.height);
}

static void
test_the_rest_is_mirrored (Fixture       *fixture,
                           gconstpointer  direction)
{
  graphene_rect_t button = place_of (fixture, fixture->button);

  if (GPOINTER_TO_INT (direction) == GTK_TEXT_DIR_RTL)
    g_assert_cmpfloat (button.origin.x + button.size.width, ==, gtk_widget_get_width (fixture->box));
  else
    g_assert_cmpfloat (button.origin.x, ==, 0);
}

#define ADD(name, direction, function) \
  g_test_add ("/mirror-fix/" name, Fixture, GINT_TO_POINTER (direction), set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  footing_mirror_fix_install ();
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("words-left-to-right", GTK_TEXT_DIR_LTR, test_words_have_the_line);
  ADD ("words-right-to-left", GTK_TEXT_DIR_RTL, test_words_have_the_line);
  ADD ("rest-left-to-right", GTK_TEXT_DIR_LTR, test_the_rest_is_mirrored);
  ADD ("rest-right-to-left", GTK_TEXT_DIR_RTL, test_the_rest_is_mirrored);

  return g_test_run ();
}
