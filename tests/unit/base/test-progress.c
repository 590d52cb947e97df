/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-progress.h"

static void
test_fraction (void)
{
  g_autoptr(FootingProgress) progress = footing_progress_new ();

  g_assert_cmpfloat (footing_progress_get_fraction (progress), ==, 0);
  footing_progress_expect (progress, 8);
  g_assert_cmpfloat (footing_progress_get_fraction (progress), ==, 0);
  footing_progress_advance (progress, 2);
  g_assert_cmpfloat (footing_progress_get_fraction (progress), ==, 0.25);
  footing_progress_advance (progress, 10);
  g_assert_cmpfloat (footing_progress_get_fraction (progress), ==, 1);
}

static gpointer
advance_often (gpointer progress)
{
  for (int i = 0; i < 10000; i++)
    footing_progress_advance (progress, 1);

  return NULL;
}

/* None of the steps of two threads is lost. */
static void
test_threads (void)
{
  g_autoptr(FootingProgress) progress = footing_progress_new ();
  GThread *other = g_thread_new ("other", advance_often, progress);

  footing_progress_expect (progress, 40000);
  advance_often (progress);
  g_thread_join (other);

  g_assert_cmpfloat (footing_progress_get_fraction (progress), ==, 0.5);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/progress/fraction", test_fraction);
  g_test_add_func ("/progress/threads", test_threads);

  return g_test_run ();
}
