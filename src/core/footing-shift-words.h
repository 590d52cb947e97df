/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** The longest pattern, in weeks. */
#define FOOTING_SHIFT_MOST_WEEKS 52

/**
 * FootingShiftPreset:
 * @name: what people call it, to be translated
 * @pattern: a letter for each day of whole weeks from a Monday on, see #FootingWorkPattern
 */
typedef struct
{
  const char *name;
  const char *pattern;
} FootingShiftPreset;

/** Returns: (transfer none) (array length=n_presets): patterns that many people work */
const FootingShiftPreset *footing_shift_presets        (gsize      *n_presets);

/** Returns: what a letter of a pattern stands for: “Day shift” */
const char               *footing_shift_words          (char        shift);

/** Returns: the same in a few letters: “Day” */
const char               *footing_shift_short_words    (char        shift);

/** Returns: the letter after @shift, as a button goes round through them */
char                      footing_shift_next           (char        shift);

/** Returns: (transfer full): a pattern in words: “4 weeks: 8 day shifts, 8 night shifts” */
char                     *footing_shift_pattern_words  (const char *pattern);

G_END_DECLS
