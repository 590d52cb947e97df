/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-fold.h"

static void
test_reads_the_same (void)
{
  g_assert_true (footing_fold_is_same ("Zoë Test", "zoë  TEST "));
  g_assert_true (footing_fold_is_same ("Zo\u00eb Test", "Zoe\u0308 Test"));
  g_assert_true (footing_fold_is_same ("Zoë Test", "Zoë\u00a0Test"));
  g_assert_true (footing_fold_is_same ("STRAßE", "Strasse"));
  g_assert_true (footing_fold_is_same ("O’Neil-Test, B.", "O'Neil Test B"));
  g_assert_true (footing_fold_is_same (NULL, "  "));
}

static void
test_tells_others_apart (void)
{
  g_assert_false (footing_fold_is_same ("Zoë Test", "Zoe Test"));
  g_assert_false (footing_fold_is_same ("Ana Best", "Anab Est"));
  g_assert_false (footing_fold_is_same ("Ana B Test", "Ana Test"));
  g_assert_false (footing_fold_is_same (NULL, "Ana"));
}

/* What is no UTF-8 is compared by the rest of it. */
static void
test_bad_bytes (void)
{
  g_assert_true (footing_fold_is_same ("Ana \xff", "Ana"));
  g_assert_false (footing_fold_is_same ("Ana \xff", "Bea"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/fold/reads-the-same", test_reads_the_same);
  g_test_add_func ("/fold/tells-others-apart", test_tells_others_apart);
  g_test_add_func ("/fold/bad-bytes", test_bad_bytes);

  return g_test_run ();
}
