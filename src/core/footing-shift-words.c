/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "footing-shift-words.h"

#define DAYS 7

static const char round_of_shifts[] = "DNO-";

const FootingShiftPreset *
footing_shift_presets (gsize *n_presets)
{
  static const FootingShiftPreset presets[] = {
    { N_("Days, Monday to Friday"), "DDDDDOO" },
    { N_("Four days on, four off"), "DDDDOOO" "ODDDDOO" "OODDDDO" "OOODDDD" "OOOODDD" "DOOOODD" "DDOOOOD" "DDDOOOO" },
    { N_("Nights, four on, four off"),
      "NNNNOOO" "ONNNNOO" "OONNNNO" "OOONNNN" "OOOONNN" "NOOOONN" "NNOOOON" "NNNOOOO" },
    { N_("Two days, two nights, four off"),
      "DDNNOOO" "ODDNNOO" "OODDNNO" "OOODDNN" "OOOODDN" "NOOOODD" "NNOOOOD" "DNNOOOO" },
    { N_("Weekends only"), "OOOOODD" },
  };

  *n_presets = G_N_ELEMENTS (presets);

  return presets;
}

const char *
footing_shift_words (char shift)
{
  switch (shift)
    {
    case 'D':
      return _("Day shift");
    case 'N':
      return _("Night shift");
    case 'O':
      return _("Day off");
    default:
      return _("Not known");
    }
}

const char *
footing_shift_short_words (char shift)
{
  switch (shift)
    {
    case 'D':
      /* translators: of a day shift, on a small button */
      return C_ ("shift", "Day");
    case 'N':
      return C_ ("shift", "Night");
    case 'O':
      return C_ ("shift", "Off");
    default:
      return C_ ("shift", "?");
    }
}

char
footing_shift_next (char shift)
{
  const char *place = strchr (round_of_shifts, shift);

  return place != NULL && place[0] != '\0' && place[1] != '\0' ? place[1] : round_of_shifts[0];
}

static guint
count (const char *pattern,
       char        shift)
{
  guint n = 0;

  for (; *pattern != '\0'; pattern++)
    n += *pattern == shift;

  return n;
}

static char *
words_counted (const char *pattern)
{
  guint weeks = (guint) strlen (pattern) / DAYS, days = count (pattern, 'D'), nights = count (pattern, 'N');
  g_autofree char *all = g_strdup_printf (ngettext ("%u week", "%u weeks", weeks), weeks);
  g_autofree char *by_day = g_strdup_printf (ngettext ("%u day shift", "%u day shifts", days), days);
  g_autofree char *by_night = g_strdup_printf (ngettext ("%u night shift", "%u night shifts", nights), nights);

  if (days == 0 || nights == 0)
    /* translators: a pattern of shifts of one kind: 2 weeks: 8 night shifts */
    return g_strdup_printf (_("%1$s: %2$s"), all, days == 0 ? by_night : by_day);

  /* translators: a pattern of shifts: 4 weeks: 8 day shifts, 8 night shifts */
  return g_strdup_printf (_("%1$s: %2$s, %3$s"), all, by_day, by_night);
}

char *
footing_shift_pattern_words (const char *pattern)
{
  gsize n_presets;
  const FootingShiftPreset *presets = footing_shift_presets (&n_presets);

  for (gsize i = 0; i < n_presets; i++)
    if (g_str_equal (presets[i].pattern, pattern))
      return g_strdup (_(presets[i].name));

  return words_counted (pattern);
}
