/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-uid.h"

static void
test_is_never_the_same (void)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (int i = 0; i < 10000; i++)
    {
      char *uid = footing_uid_new ();

      g_assert_true (footing_uid_is_valid (uid));
      g_assert_true (g_hash_table_add (seen, uid));
    }
}

static void
test_tells_others_apart (void)
{
  g_assert_false (footing_uid_is_valid (NULL));
  g_assert_false (footing_uid_is_valid (""));
  g_assert_false (footing_uid_is_valid ("0123456789abcdef0123456789abcde"));
  g_assert_false (footing_uid_is_valid ("0123456789ABCDEF0123456789abcdef"));
  g_assert_true (footing_uid_is_valid ("0123456789abcdef0123456789abcdef"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/uid/is-never-the-same", test_is_never_the_same);
  g_test_add_func ("/uid/tells-others-apart", test_tells_others_apart);

  return g_test_run ();
}
