/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-demo-private.h"
#include "footing-enrolment-item.h"
#include "footing-pairing.h"
#include "footing-promise.h"
#include "footing-time-entry.h"
#include "footing-work-pattern.h"

/* Two weeks beside a colleague, as the core standard asks for. */
#define WEEKS_SUPERNUMERARY 2
#define MINUTES_OF_A_WEEK (37 * 60 + 30)

/* Two weeks that repeat, from a Monday; most work by day. */
static const char * const patterns[] = {
  "DDODDOODDODDOO", "DODDOODDODDOOD", "NNOONNOONNOONN", "DDDOOOODDDOODD",
};

static void
end_pairing (FootingDemoStory *story,
             FootingPairing   *pairing)
{
  FootingDay from = footing_pairing_get_from_on (pairing);

  if (footing_enrolment_get_state (story->entry->enrolment) != FOOTING_ENROLMENT_STATE_ACTIVE)
    g_object_set (pairing, "to-on", MAX (story->last, from), NULL);
}

static void
add_supernumerary (FootingDemoWorld *world,
                   FootingDemoStory *story)
{
  FootingDay anchor = footing_enrolment_get_anchor_on (story->entry->enrolment);

  for (int week = 1; week <= WEEKS_SUPERNUMERARY; week++)
    {
      FootingDay day = anchor + 7 * week - 3;
      int missing = _footing_demo_dice_chance (&world->dice, 250) ? _footing_demo_dice_between (&world->dice, 1, 8) : 0;
      FootingTimeEntry *entry = NULL;

      if (day > story->last || day > world->as_of)
        return;

      entry = g_object_new (FOOTING_TYPE_TIME_ENTRY,
                            "person-id", footing_promise_id (story->person),
                            "enrolment-id", footing_promise_id (story->entry->enrolment),
                            "kind", FOOTING_TIME_KIND_SUPERNUMERARY,
                            "spent-on", day,
                            "minutes", (gint64) (MINUTES_OF_A_WEEK - missing * 60),
                            NULL);
      _footing_demo_stamp (world, entry, day);
      g_ptr_array_add (story->entry->others, entry);
    }
}

/* The Monday on or before a day; day 0 is a Thursday. */
static FootingDay
monday_of (FootingDay day)
{
  return day - (day + 3) % 7;
}

static void
add_pattern (FootingDemoWorld *world,
             FootingDemoStory *story)
{
  FootingDay from = monday_of (footing_person_get_started_on (story->person));
  const char *pattern = patterns[_footing_demo_dice_below (&world->dice, G_N_ELEMENTS (patterns))];
  FootingWorkPattern *record = NULL;

  if (footing_enrolment_get_state (story->entry->enrolment) != FOOTING_ENROLMENT_STATE_ACTIVE)
    return;

  record = g_object_new (FOOTING_TYPE_WORK_PATTERN,
                         "person-id", footing_promise_id (story->person),
                         "from-on", from,
                         "pattern", pattern,
                         "day-starts-at", G_GINT64_CONSTANT (450),
                         "day-ends-at", G_GINT64_CONSTANT (1200),
                         "night-starts-at", G_GINT64_CONSTANT (1170),
                         "night-ends-at", G_GINT64_CONSTANT (480),
                         NULL);
  _footing_demo_stamp (world, record, from);
  g_ptr_array_add (story->entry->others, record);
}

void
_footing_demo_add_support (FootingDemoWorld *world,
                           FootingDemoStory *story)
{
  _footing_demo_swap_dice (world, &world->support_dice);

  for (guint i = 0; i < story->entry->others->len; i++)
    {
      gpointer other = g_ptr_array_index (story->entry->others, i);

      if (FOOTING_IS_ENROLMENT_ITEM (other))
        continue;

      _footing_demo_stamp (world, other, footing_enrolment_get_anchor_on (story->entry->enrolment));
      if (FOOTING_IS_PAIRING (other))
        end_pairing (story, other);
    }

  add_supernumerary (world, story);
  add_pattern (world, story);
  _footing_demo_swap_dice (world, &world->support_dice);
}
