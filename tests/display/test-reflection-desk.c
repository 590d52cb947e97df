/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <adwaita.h>

#include "footing-writing-desk.h"

typedef struct
{
  GtkWidget     *window;
  GtkWidget     *desk;
  GtkWidget     *head;
  GtkWidget     *paper;
  GtkWidget     *prompts;
  GtkAdjustment *adjustment;
} Desk;

static GtkWidget *
block (int height)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_size_request (box, -1, height);

  return box;
}

static void
desk_show (Desk     *desk,
           int       width,
           gboolean  narrow)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  desk->head = block (60);
  desk->paper = block (3000);
  desk->prompts = block (200);
  desk->adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  desk->desk = g_object_new (FOOTING_TYPE_WRITING_DESK,
                             "head", desk->head,
                             "paper", desk->paper,
                             "prompts", desk->prompts,
                             "narrow", narrow,
                             "vadjustment", desk->adjustment,
                             NULL);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_EXTERNAL);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), desk->desk);

  desk->window = gtk_window_new ();
  gtk_window_set_decorated (GTK_WINDOW (desk->window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (desk->window), width, 600);
  gtk_window_set_child (GTK_WINDOW (desk->window), scrolled);
  gtk_window_present (GTK_WINDOW (desk->window));
  gtk_test_widget_wait_for_draw (desk->window);
}

static void
desk_close (Desk *desk)
{
  gtk_window_destroy (GTK_WINDOW (desk->window));
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Desk, desk_close)

static graphene_rect_t
place_of (Desk      *desk,
          GtkWidget *widget)
{
  graphene_rect_t place;

  g_assert_true (gtk_widget_compute_bounds (widget, desk->desk, &place));

  return place;
}

static float
right_of (graphene_rect_t place)
{
  return place.origin.x + place.size.width;
}

/* Prompts stand beside the paper, at its top, and both together in the middle. */
static void
test_wide (void)
{
  g_auto(Desk) desk = { NULL };
  graphene_rect_t head, paper, prompts;

  desk_show (&desk, 1200, FALSE);
  head = place_of (&desk, desk.head);
  paper = place_of (&desk, desk.paper);
  prompts = place_of (&desk, desk.prompts);

  g_assert_cmpfloat (head.origin.x, ==, paper.origin.x);
  g_assert_cmpfloat (paper.origin.y, >, head.origin.y + head.size.height);
  g_assert_cmpfloat (prompts.origin.x, >, right_of (paper));
  g_assert_cmpfloat (prompts.origin.y, ==, paper.origin.y);
  g_assert_cmpfloat_with_epsilon (paper.origin.x, 1200 - right_of (prompts), 1);
}

static void
test_mirrored (void)
{
  g_auto(Desk) desk = { NULL };

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  desk_show (&desk, 1200, FALSE);
  g_assert_cmpfloat (right_of (place_of (&desk, desk.prompts)), <, place_of (&desk, desk.paper).origin.x);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* Paper does not get wider than is good to read, nor prompts on a wide desk. */
static void
test_width_of_lines (void)
{
  g_auto(Desk) wide = { NULL };
  g_auto(Desk) wider = { NULL };

  desk_show (&wide, 1200, FALSE);
  desk_show (&wider, 1270, FALSE);

  g_assert_cmpfloat (place_of (&wide, wide.paper).size.width, ==, place_of (&wider, wider.paper).size.width);
  g_assert_cmpfloat (place_of (&wide, wide.prompts).size.width, ==, place_of (&wider, wider.prompts).size.width);
}

static void
test_narrow (void)
{
  g_auto(Desk) desk = { NULL };
  graphene_rect_t head, paper, prompts;

  desk_show (&desk, 400, TRUE);
  head = place_of (&desk, desk.head);
  paper = place_of (&desk, desk.paper);
  prompts = place_of (&desk, desk.prompts);

  g_assert_cmpfloat (prompts.origin.y, >, head.origin.y + head.size.height);
  g_assert_cmpfloat (paper.origin.y, >, prompts.origin.y + prompts.size.height);
  g_assert_cmpfloat (prompts.origin.x, ==, paper.origin.x);
  g_assert_cmpfloat (right_of (paper), <, 400);
}

static void
scroll_to (Desk   *desk,
           double  value)
{
  gtk_adjustment_set_value (desk->adjustment, value);
  gtk_test_widget_wait_for_draw (desk->window);
}

static void
test_prompts_stay_in_sight (void)
{
  g_auto(Desk) desk = { NULL };
  graphene_rect_t prompts;

  desk_show (&desk, 1200, FALSE);
  scroll_to (&desk, 1500);
  prompts = place_of (&desk, desk.prompts);
  g_assert_cmpfloat (prompts.origin.y, >=, 1500);
  g_assert_cmpfloat (prompts.origin.y + prompts.size.height, <=, 1500 + 600);

  scroll_to (&desk, 0);
  g_assert_cmpfloat (place_of (&desk, desk.prompts).origin.y, ==, place_of (&desk, desk.paper).origin.y);
}

/* Those that are too high for the window are scrolled with the paper, or their end is never seen. */
static void
test_high_prompts_are_scrolled (void)
{
  g_auto(Desk) desk = { NULL };

  desk_show (&desk, 1200, FALSE);
  gtk_widget_set_size_request (desk.prompts, -1, 800);
  scroll_to (&desk, 1500);
  g_assert_cmpfloat (place_of (&desk, desk.prompts).origin.y, ==, place_of (&desk, desk.paper).origin.y);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/reflection-desk/wide", test_wide);
  g_test_add_func ("/reflection-desk/mirrored", test_mirrored);
  g_test_add_func ("/reflection-desk/width-of-lines", test_width_of_lines);
  g_test_add_func ("/reflection-desk/narrow", test_narrow);
  g_test_add_func ("/reflection-desk/prompts-stay-in-sight", test_prompts_stay_in_sight);
  g_test_add_func ("/reflection-desk/high-prompts-are-scrolled", test_high_prompts_are_scrolled);

  return g_test_run ();
}
