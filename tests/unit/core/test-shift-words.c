/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <string.h>

#include "footing-rota.h"
#include "footing-shift-words.h"

/* Each is one that the book takes, and that the library of plans can read. */
static void
test_presets (void)
{
  gsize n_presets;
  const FootingShiftPreset *presets = footing_shift_presets (&n_presets);

  g_assert_cmpuint (n_presets, >, 0);
  for (gsize i = 0; i < n_presets; i++)
    {
      g_assert_cmpuint (strlen (presets[i].pattern) % 7, ==, 0);
      g_assert_cmpuint (strlen (presets[i].pattern), <=, 7 * FOOTING_SHIFT_MOST_WEEKS);
      g_assert_cmpuint (strspn (presets[i].pattern, "DNO-"), ==, strlen (presets[i].pattern));
    }
}

/* “Four on, four off” goes on without a break from its last week to its first. */
static void
test_rounds (void)
{
  gsize n_presets;
  const FootingShiftPreset *presets = footing_shift_presets (&n_presets);

  for (gsize i = 0; i < n_presets; i++)
    {
      const char *pattern = presets[i].pattern;
      gsize length = strlen (pattern);

      if (length > 7)
        for (gsize day = 0; day < length; day++)
          g_assert_true ((pattern[day] == 'O') != (pattern[(day + 4) % length] == 'O'));
    }
}

static void
test_words (void)
{
  g_autofree char *known = footing_shift_pattern_words ("DDDDDOO");
  g_autofree char *nights = footing_shift_pattern_words ("NNNNOOOOOONNNN");
  g_autofree char *both = footing_shift_pattern_words ("DDOONNO");

  g_assert_cmpstr (known, ==, "Days, Monday to Friday");
  g_assert_cmpstr (nights, ==, "2 weeks: 8 night shifts");
  g_assert_cmpstr (both, ==, "1 week: 2 day shifts, 2 night shifts");
}

static void
test_round_of_a_button (void)
{
  g_assert_cmpint (footing_shift_next ('D'), ==, 'N');
  g_assert_cmpint (footing_shift_next ('N'), ==, 'O');
  g_assert_cmpint (footing_shift_next ('O'), ==, '-');
  g_assert_cmpint (footing_shift_next ('-'), ==, 'D');
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/shift-words/presets", test_presets);
  g_test_add_func ("/shift-words/rounds", test_rounds);
  g_test_add_func ("/shift-words/words", test_words);
  g_test_add_func ("/shift-words/round-of-a-button", test_round_of_a_button);

  return g_test_run ();
}
