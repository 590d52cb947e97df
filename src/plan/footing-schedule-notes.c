/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-plan-words-private.h"
#include "footing-schedule-notes-private.h"

/* Takes @words. */
static void
add (FootingSchedule *schedule,
     char            *words)
{
  g_ptr_array_add (schedule->notes, words);
}

/* ---- start and PIN -------------------------------------------------------------------------- */

static int
whole_years (FootingDay from,
             FootingDay to)
{
  int years = 0;

  while (footing_day_add_months (from, 12 * (years + 1)) <= to)
    years++;

  return years;
}

/* Most people start within months of their PIN; years between them are a return, or a slip. */
static void
note_old_pin (FootingSchedule            *schedule,
              const FootingScheduleInput *input)
{
  int years = input->pin != FOOTING_DAY_NONE ? whole_years (input->pin, input->start) : 0;

  if (years < 1)
    return;

  if (schedule->reason == FOOTING_ANCHOR_REASON_PIN_CHOSEN)
    add (schedule,
         /* translators: %d is a number of whole years */
         g_strdup_printf (ngettext ("The PIN was received %d year before the start, so these days may "
                                    "lie in the past. The programme could count from the start.",
                                    "The PIN was received %d years before the start, so these days may "
                                    "lie in the past. The programme could count from the start.",
                                    years),
                          years));
  else
    add (schedule,
         /* translators: %d is a number of whole years */
         g_strdup_printf (ngettext ("The PIN was received %d year before the start. If that is right, "
                                    "nothing needs to change.",
                                    "The PIN was received %d years before the start. If that is right, "
                                    "nothing needs to change.", years),
                          years));
}

/* ---- the ends of months --------------------------------------------------------------------- */

static gboolean
is_cut (FootingDay anchor,
        int        months)
{
  int wanted, reached;

  footing_day_to_ymd (anchor, NULL, NULL, &wanted);
  footing_day_to_ymd (footing_day_add_months (anchor, months), NULL, NULL, &reached);

  return reached != wanted;
}

static void
note_short_months (FootingSchedule            *schedule,
                   const FootingScheduleInput *input)
{
  gboolean cut = input->months > 0 && is_cut (schedule->anchor, input->months);
  g_autofree char *anchor = footing_plan_words_day (schedule->anchor);

  for (guint i = 0; i < input->milestones->len; i++)
    {
      const FootingStandardMilestone *milestone = g_ptr_array_index (input->milestones, i);

      cut = cut || is_cut (schedule->anchor, milestone->due.months);
    }

  if (cut)
    add (schedule,
         /* translators: %s is a date */
         g_strdup_printf (_("Months are counted from %s; where one is too short for that day, its "
                            "last day is taken."),
                          anchor));
}

/* ---- pauses --------------------------------------------------------------------------------- */

static void
note_early_pause (FootingSchedule    *schedule,
                  const FootingPause *pause)
{
  g_autofree char *from = footing_plan_words_day (pause->from);

  if (pause->to == FOOTING_DAY_NONE || pause->to >= schedule->anchor)
    add (schedule,
         /* translators: %s is a date */
         g_strdup_printf (_("Of the pause from %s only the days that count are taken: those from "
                            "the start of counting on."),
                          from));
  else
    add (schedule,
         /* translators: %s is a date */
         g_strdup_printf (_("The pause from %s ended before the first day that counts, and changes "
                            "nothing."),
                          from));
}

static void
note_open_pause (FootingSchedule *schedule,
                 const GArray    *pauses)
{
  const FootingPause *last = NULL;
  g_autofree char *from = NULL;
  gboolean hidden = FALSE;

  for (guint i = 0; i < schedule->entries->len; i++)
    hidden = hidden || ((FootingScheduleEntry *) g_ptr_array_index (schedule->entries, i))->late ==
                         FOOTING_DAY_NONE;

  if (!hidden)
    return;

  last = &g_array_index (pauses, FootingPause, pauses->len - 1);
  from = footing_plan_words_day (last->from);
  add (schedule,
       /* translators: %s is a date */
       g_strdup_printf (_("The pause from %s has no last day yet. What lies behind it is not known "
                          "until it has one; nothing becomes late before."),
                        from));
}

static void
note_pauses (FootingSchedule            *schedule,
             const FootingScheduleInput *input,
             const GArray               *pauses)
{
  gsize kept = 0;

  for (gsize i = 0; i < input->n_pauses; i++)
    {
      const FootingPause *pause = &input->pauses[i];

      if (pause->from < schedule->anchor)
        note_early_pause (schedule, pause);
      kept += pause->to == FOOTING_DAY_NONE || pause->to >= schedule->anchor;
    }

  if (pauses->len < kept)
    add (schedule, g_strdup (_("Pauses that overlap or touch count once.")));

  note_open_pause (schedule, pauses);
}

void
footing_schedule_add_notes (FootingSchedule            *schedule,
                            const FootingScheduleInput *input,
                            const GArray               *pauses)
{
  note_old_pin (schedule, input);
  note_short_months (schedule, input);
  note_pauses (schedule, input, pauses);
}
