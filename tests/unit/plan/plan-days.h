/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-standard.h"

G_BEGIN_DECLS

/* What the stories of this folder are told with. */

static inline FootingDay
day (const char *iso)
{
  FootingDay result = FOOTING_DAY_NONE;

  g_assert_true (iso == NULL || footing_day_parse_iso (iso, &result));

  return result;
}

static inline void
assert_day_at (const char *place,
               FootingDay  actual,
               const char *iso)
{
  g_autofree char *text = footing_day_to_iso (actual);

  if (g_strcmp0 (text, iso) != 0)
    g_error ("%s: %s, not %s", place, text, iso);
}

#define assert_day(actual, iso) assert_day_at (G_STRLOC ": " #actual, actual, iso)

static inline FootingStandardMilestone *
add_milestone (GPtrArray  *milestones,
               const char *id,
               int         months,
               int         days,
               int         opens_days)
{
  FootingStandardMilestone *milestone = footing_standard_milestone_new ();

  milestone->id = g_strdup (id);
  milestone->due = (FootingOffset) { months, days };
  milestone->opens_days = opens_days;
  g_ptr_array_add (milestones, milestone);

  return milestone;
}

/* The national nursing model: within 2 weeks, in the middle and at the end of 6 months. */
static inline GPtrArray *
core_milestones (void)
{
  GPtrArray *milestones = footing_standard_milestones_new ();

  add_milestone (milestones, "initial", 0, 14, 14);
  add_milestone (milestones, "interim", 3, 0, 28);
  add_milestone (milestones, "final", 6, 0, 28);

  return milestones;
}

/* Whether one of the sentences has these words in it. */
static inline gboolean
says (const GPtrArray *sentences,
      const char      *words)
{
  for (guint i = 0; i < sentences->len; i++)
    if (strstr (g_ptr_array_index (sentences, i), words) != NULL)
      return TRUE;

  return FALSE;
}

G_END_DECLS
