/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-schedule.h"

/* Offsets beyond two centuries leave the calendar from anywhere in it. */
#define MOST_MONTHS 2400
#define MOST_DAYS 73050
#define OUT_OF_CALENDAR ((gint64) G_MAXINT32)

G_DEFINE_QUARK (footing-schedule-error-quark, footing_schedule_error)

static gboolean
is_in_calendar (gint64 day)
{
  return day >= FOOTING_DAY_FIRST && day <= FOOTING_DAY_LAST;
}

/* ---- the anchor ----------------------------------------------------------------------------- */

static gboolean
check_days (const FootingScheduleInput  *input,
            GError                     **error)
{
  if (input->start == FOOTING_DAY_NONE)
    {
      g_set_error_literal (error, FOOTING_SCHEDULE_ERROR, FOOTING_SCHEDULE_ERROR_START,
                           _("There is no start day to count from."));
      return FALSE;
    }

  if (input->anchor == FOOTING_ANCHOR_RULE_PIN && input->pin == FOOTING_DAY_NONE)
    {
      g_set_error_literal (error, FOOTING_SCHEDULE_ERROR, FOOTING_SCHEDULE_ERROR_NO_PIN,
                           _("This programme counts from the day the PIN was received, "
                             "and that day is not known yet."));
      return FALSE;
    }

  if (!is_in_calendar (input->start) ||
      (input->pin != FOOTING_DAY_NONE && !is_in_calendar (input->pin)))
    {
      g_set_error_literal (error, FOOTING_SCHEDULE_ERROR, FOOTING_SCHEDULE_ERROR_RANGE,
                           _("The start day and the PIN day must lie between 1900 and 2199."));
      return FALSE;
    }

  return TRUE;
}

static FootingAnchorReason
choose_anchor (const FootingScheduleInput *input)
{
  if (input->anchor == FOOTING_ANCHOR_RULE_START)
    return FOOTING_ANCHOR_REASON_START_CHOSEN;
  if (input->anchor == FOOTING_ANCHOR_RULE_PIN)
    return FOOTING_ANCHOR_REASON_PIN_CHOSEN;
  if (input->pin == FOOTING_DAY_NONE)
    return FOOTING_ANCHOR_REASON_PIN_UNKNOWN;
  if (input->pin == input->start)
    return FOOTING_ANCHOR_REASON_SAME_DAY;

  return input->pin > input->start ? FOOTING_ANCHOR_REASON_PIN_LATER
                                   : FOOTING_ANCHOR_REASON_START_LATER;
}

static gboolean
counts_from_pin (FootingAnchorReason reason)
{
  return reason == FOOTING_ANCHOR_REASON_PIN_CHOSEN || reason == FOOTING_ANCHOR_REASON_PIN_LATER;
}

/* ---- pauses --------------------------------------------------------------------------------- */

static gboolean
check_pause (const FootingPause  *pause,
             GError             **error)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  if (pause->from == FOOTING_DAY_NONE)
    {
      g_set_error_literal (error, FOOTING_SCHEDULE_ERROR, FOOTING_SCHEDULE_ERROR_PAUSE,
                           _("A pause has no first day."));
      return FALSE;
    }

  if (!is_in_calendar (pause->from) ||
      (pause->to != FOOTING_DAY_NONE && !is_in_calendar (pause->to)))
    {
      g_set_error_literal (error, FOOTING_SCHEDULE_ERROR, FOOTING_SCHEDULE_ERROR_RANGE,
                           _("A pause must lie between 1900 and 2199."));
      return FALSE;
    }

  if (pause->to == FOOTING_DAY_NONE || pause->to >= pause->from)
    return TRUE;

  from = footing_day_to_iso (pause->from);
  to = footing_day_to_iso (pause->to);
  g_set_error (error, FOOTING_SCHEDULE_ERROR, FOOTING_SCHEDULE_ERROR_PAUSE,
               /* translators: both are dates */
               _("The pause that begins on %s ends before that, on %s."), from, to);

  return FALSE;
}

static int
compare_pauses (gconstpointer a,
                gconstpointer b)
{
  FootingDay first = ((const FootingPause *) a)->from;
  FootingDay second = ((const FootingPause *) b)->from;

  return (first > second) - (first < second);
}

static gboolean
is_open (const FootingPause *pause)
{
  return pause->to == FOOTING_DAY_NONE;
}

/* Joins the next pause, which begins no earlier, to the last one, or adds it behind. */
static void
append_pause (GArray       *merged,
              FootingPause  next)
{
  FootingPause *last = NULL;

  if (merged->len > 0)
    last = &g_array_index (merged, FootingPause, merged->len - 1);

  if (last == NULL || (!is_open (last) && next.from > last->to + 1))
    g_array_append_val (merged, next);
  else if (!is_open (last))
    last->to = is_open (&next) ? FOOTING_DAY_NONE : MAX (last->to, next.to);
}

/* Returns: the pauses in order and apart from each other, without the days before @anchor. */
static GArray *
merge_pauses (const FootingScheduleInput  *input,
              FootingDay                   anchor,
              GError                     **error)
{
  g_autoptr(GArray) sorted = g_array_new (FALSE, FALSE, sizeof (FootingPause));
  g_autoptr(GArray) merged = g_array_new (FALSE, FALSE, sizeof (FootingPause));

  for (gsize i = 0; i < input->n_pauses; i++)
    {
      FootingPause pause = input->pauses[i];

      if (!check_pause (&pause, error))
        return NULL;

      if (!is_open (&pause) && pause.to < anchor)
        continue;

      pause.from = MAX (pause.from, anchor);
      g_array_append_val (sorted, pause);
    }

  g_array_sort (sorted, compare_pauses);

  for (guint i = 0; i < sorted->len; i++)
    append_pause (merged, g_array_index (sorted, FootingPause, i));

  return g_steal_pointer (&merged);
}

static gboolean
is_paused (const GArray *pauses,
           FootingDay    day)
{
  for (guint i = 0; i < pauses->len; i++)
    {
      const FootingPause *pause = &g_array_index (pauses, FootingPause, i);

      if (day >= pause->from && (is_open (pause) || day <= pause->to))
        return TRUE;
    }

  return FALSE;
}

/* ---- days ----------------------------------------------------------------------------------- */

static gint64
count_from (FootingDay    anchor,
            FootingOffset offset)
{
  if (ABS ((gint64) offset.months) > MOST_MONTHS || ABS ((gint64) offset.days) > MOST_DAYS)
    return OUT_OF_CALENDAR;

  return (gint64) footing_day_add_months (anchor, offset.months) + offset.days;
}

/* A pause moves what lies on or after its first day; that may carry it into the next pause. */
static gint64
skip_pauses (const GArray *pauses,
             gint64        day)
{
  for (guint i = 0; i < pauses->len; i++)
    {
      const FootingPause *pause = &g_array_index (pauses, FootingPause, i);

      if (day < pause->from)
        break;
      if (is_open (pause))
        return FOOTING_DAY_NONE;

      day += pause->to - pause->from + 1;
    }

  return day;
}

static gboolean
take_day (gint64       day,
          const char  *what,
          FootingDay  *result,
          GError     **error)
{
  if (day == FOOTING_DAY_NONE || is_in_calendar (day))
    {
      *result = (FootingDay) day;
      return TRUE;
    }

  g_set_error (error, FOOTING_SCHEDULE_ERROR, FOOTING_SCHEDULE_ERROR_RANGE,
               /* translators: the name of a milestone, for instance “Initial meeting” */
               _("“%s” would fall outside the years 1900 to 2199."), what);

  return FALSE;
}

static FootingDay
find_working_day_before (const FootingScheduleEntry *entry,
                         const GArray               *pauses,
                         const FootingCalendar      *calendar)
{
  for (FootingDay day = entry->due - 1; day >= entry->opens; day--)
    if (footing_calendar_is_working_day (calendar, day) && !is_paused (pauses, day))
      return day;

  return FOOTING_DAY_NONE;
}

static FootingDay
propose_day (const FootingScheduleEntry *entry,
             FootingBasis                basis,
             const GArray               *pauses,
             const FootingCalendar      *calendar)
{
  FootingDay earlier, next;

  if (entry->due == FOOTING_DAY_NONE)
    return FOOTING_DAY_NONE;

  next = footing_calendar_next_working_day (calendar, entry->due);

  if (next == entry->due)
    return next;

  if (basis == FOOTING_BASIS_LOCAL && !is_paused (pauses, next) &&
      (entry->late == FOOTING_DAY_NONE || next < entry->late))
    return next;

  earlier = find_working_day_before (entry, pauses, calendar);

  return earlier != FOOTING_DAY_NONE ? earlier : entry->due;
}

/* Nobody meets before the programme begins, unless the milestone itself lies before. */
static gint64
find_opening (const FootingStandardMilestone *milestone,
              FootingDay                      anchor,
              gint64                          due)
{
  gint64 opens = due - MAX (milestone->opens_days, 0);

  return due >= anchor ? MAX (opens, anchor) : opens;
}

static gboolean
fill_entry (FootingScheduleEntry            *entry,
            const FootingStandardMilestone  *milestone,
            FootingDay                       anchor,
            const GArray                    *pauses,
            GError                         **error)
{
  const char *name = milestone->name != NULL ? milestone->name : milestone->id;
  gint64 due = count_from (anchor, milestone->due);
  gint64 opens = find_opening (milestone, anchor, due);
  gint64 late = due + MAX (milestone->late_days, 1);

  return take_day (due, name, &entry->original, error) &&
         take_day (skip_pauses (pauses, opens), name, &entry->opens, error) &&
         take_day (skip_pauses (pauses, due), name, &entry->due, error) &&
         take_day (skip_pauses (pauses, late), name, &entry->late, error);
}

/* ---- the schedule --------------------------------------------------------------------------- */

static void
free_entry (gpointer data)
{
  FootingScheduleEntry *self = data;

  g_free (self->milestone);
  g_free (self);
}

void
footing_schedule_free (FootingSchedule *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->entries);
  g_free (self);
}

static gboolean
add_entry (FootingSchedule                 *self,
           const FootingStandardMilestone  *milestone,
           const GArray                    *pauses,
           const FootingCalendar           *calendar,
           GError                         **error)
{
  FootingScheduleEntry *entry = g_new0 (FootingScheduleEntry, 1);

  entry->milestone = g_strdup (milestone->id);
  g_ptr_array_add (self->entries, entry);

  if (!fill_entry (entry, milestone, self->anchor, pauses, error))
    return FALSE;

  entry->planned = propose_day (entry, milestone->basis, pauses, calendar);

  return TRUE;
}

static gboolean
find_end (FootingSchedule             *self,
          const FootingScheduleInput  *input,
          const GArray                *pauses,
          GError                     **error)
{
  gint64 end = count_from (self->anchor, (FootingOffset) { input->months, 0 });

  if (input->months <= 0)
    return TRUE;

  return take_day (skip_pauses (pauses, end), _("The end of the programme"), &self->ends, error);
}

FootingSchedule *
footing_schedule_new (const FootingScheduleInput  *input,
                      GError                     **error)
{
  g_autoptr(FootingSchedule) self = NULL;
  g_autoptr(GArray) pauses = NULL;

  g_return_val_if_fail (input != NULL && input->milestones != NULL, NULL);

  self = g_new0 (FootingSchedule, 1);
  self->entries = g_ptr_array_new_with_free_func (free_entry);
  self->ends = FOOTING_DAY_NONE;

  if (!check_days (input, error))
    return NULL;

  self->reason = choose_anchor (input);
  self->anchor = counts_from_pin (self->reason) ? input->pin : input->start;

  if (!(pauses = merge_pauses (input, self->anchor, error)) ||
      !find_end (self, input, pauses, error))
    return NULL;

  for (guint i = 0; i < input->milestones->len; i++)
    if (!add_entry (self, g_ptr_array_index (input->milestones, i), pauses, input->calendar, error))
      return NULL;

  return g_steal_pointer (&self);
}

const FootingScheduleEntry *
footing_schedule_find (const FootingSchedule *self,
                       const char            *milestone)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->entries->len; i++)
    {
      const FootingScheduleEntry *entry = g_ptr_array_index (self->entries, i);

      if (g_strcmp0 (entry->milestone, milestone) == 0)
        return entry;
    }

  return NULL;
}

const char *
footing_anchor_reason_to_words (FootingAnchorReason reason)
{
  switch (reason)
    {
    case FOOTING_ANCHOR_REASON_START_CHOSEN:
      return _("Counted from the start, as the programme says.");
    case FOOTING_ANCHOR_REASON_PIN_CHOSEN:
      return _("Counted from the PIN, as the programme says.");
    case FOOTING_ANCHOR_REASON_START_LATER:
      return _("Counted from the start, which came after the PIN.");
    case FOOTING_ANCHOR_REASON_PIN_LATER:
      return _("Counted from the PIN, which came after the start.");
    case FOOTING_ANCHOR_REASON_SAME_DAY:
      return _("Counted from the start, which was also the day of the PIN.");
    case FOOTING_ANCHOR_REASON_PIN_UNKNOWN:
      return _("Counted from the start, because the day of the PIN is not known.");
    default:
      g_return_val_if_reached (NULL);
    }
}
