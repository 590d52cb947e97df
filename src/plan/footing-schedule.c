/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-schedule.h"
#include "footing-schedule-notes-private.h"

/* Offsets beyond two centuries leave the calendar from anywhere in it. */
#define MOST_MONTHS 2400
#define MOST_DAYS 73050
#define OUT_OF_CALENDAR ((gint64) G_MAXINT32)

/* What every milestone needs to know. */
typedef struct
{
  FootingDay      anchor;
  GArray         *pauses;
  FootingDayHints hints;
  gint64          end;      /* as if there were no pause and no extension */
  gint64          extended; /* as if there were no pause */
  gint64          last;     /* the last limit, as if there were neither */
} Frame;

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

/* ---- days ----------------------------------------------------------------------------------- */

static gint64
count_from (FootingDay    anchor,
            FootingOffset offset)
{
  if (ABS ((gint64) offset.months) > MOST_MONTHS || ABS ((gint64) offset.days) > MOST_DAYS)
    return OUT_OF_CALENDAR;

  return (gint64) footing_day_add_months (anchor, offset.months) + offset.days;
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

/* Returns: the last day on which a meeting would not be late, as far as that is known */
static FootingDay
last_day_in_time (const Frame                *frame,
                  const FootingScheduleEntry *entry)
{
  const GArray *pauses = frame->pauses;

  if (entry->late != FOOTING_DAY_NONE)
    return entry->late - 1;

  /* Only a pause without end hides the day; nothing is proposed inside of it. */
  return g_array_index (pauses, FootingPause, pauses->len - 1).from - 1;
}

/* The next day that suits counts, even when it is paused: then it is too far to go. */
static FootingDay
find_next_day (const Frame                *frame,
               const FootingScheduleEntry *entry,
               FootingDayFit               worst)
{
  FootingDay last = last_day_in_time (frame, entry);

  for (FootingDay day = entry->due + 1; day <= last; day++)
    if (footing_day_fit (&frame->hints, day) <= worst)
      return footing_pauses_cover (frame->pauses, day) ? FOOTING_DAY_NONE : day;

  return FOOTING_DAY_NONE;
}

static FootingDay
find_day (const Frame                *frame,
          const FootingScheduleEntry *entry,
          FootingBasis                basis,
          FootingDayFit               worst)
{
  FootingDay next = FOOTING_DAY_NONE;

  if (footing_day_fit (&frame->hints, entry->due) <= worst)
    return entry->due;

  if (basis == FOOTING_BASIS_LOCAL)
    next = find_next_day (frame, entry, worst);

  return next != FOOTING_DAY_NONE ? next
                                  : footing_day_fit_last (&frame->hints, frame->pauses, worst,
                                                          entry->opens, entry->due - 1);
}

static FootingDay
propose_day (const Frame                *frame,
             const FootingScheduleEntry *entry,
             FootingBasis                basis)
{
  FootingDay day = FOOTING_DAY_NONE;

  if (entry->due == FOOTING_DAY_NONE)
    return FOOTING_DAY_NONE;

  for (FootingDayFit worst = FOOTING_DAY_FIT_GOOD;
       worst < FOOTING_DAY_FIT_POOR && day == FOOTING_DAY_NONE; worst++)
    day = find_day (frame, entry, basis, worst);

  return day != FOOTING_DAY_NONE ? day : entry->due;
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

/* The last milestone belongs to the end, and so does what comes after it: they keep their
 * distance to it.
 */
static gint64
extend (const Frame *frame,
        gint64       due)
{
  return due >= frame->end || due == frame->last ? due + (frame->extended - frame->end) : due;
}

static gboolean
fill_entry (FootingScheduleEntry            *entry,
            const FootingStandardMilestone  *milestone,
            const Frame                     *frame,
            GError                         **error)
{
  const char *name = milestone->name != NULL ? milestone->name : milestone->id;
  gint64 original = count_from (frame->anchor, milestone->due);
  gint64 due = extend (frame, original);
  gint64 opens = find_opening (milestone, frame->anchor, due);
  gint64 late = due + MAX (milestone->late_days, 1);

  return take_day (original, name, &entry->original, error) &&
         take_day (footing_pauses_skip (frame->pauses, opens), name, &entry->opens, error) &&
         take_day (footing_pauses_skip (frame->pauses, due), name, &entry->due, error) &&
         take_day (footing_pauses_skip (frame->pauses, late), name, &entry->late, error);
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
  g_ptr_array_unref (self->notes);
  g_free (self);
}

static gboolean
add_entry (FootingSchedule                 *self,
           const FootingStandardMilestone  *milestone,
           const Frame                     *frame,
           GError                         **error)
{
  FootingScheduleEntry *entry = g_new0 (FootingScheduleEntry, 1);

  entry->milestone = g_strdup (milestone->id);
  g_ptr_array_add (self->entries, entry);

  if (!fill_entry (entry, milestone, frame, error))
    return FALSE;

  entry->planned = propose_day (frame, entry, milestone->basis);
  entry->fit = entry->planned != FOOTING_DAY_NONE ? footing_day_fit (&frame->hints, entry->planned)
                                                  : FOOTING_DAY_FIT_POOR;

  return TRUE;
}

static gint64
find_last_limit (const FootingScheduleInput *input,
                 FootingDay                  anchor)
{
  gint64 last = G_MININT64;

  for (guint i = 0; i < input->milestones->len; i++)
    {
      const FootingStandardMilestone *milestone = g_ptr_array_index (input->milestones, i);

      last = MAX (last, count_from (anchor, milestone->due));
    }

  return last;
}

static gboolean
find_end (FootingSchedule             *self,
          const FootingScheduleInput  *input,
          Frame                       *frame,
          GError                     **error)
{
  const char *name = _("The end of the programme");
  FootingExtensions extensions = {
    self->anchor, input->months, frame->pauses, input->extensions, input->n_extensions
  };

  frame->end = frame->extended = count_from (self->anchor, (FootingOffset) { input->months, 0 });
  frame->last = find_last_limit (input, self->anchor);

  /* Before the months are added to, which needs a day of the calendar. */
  if (input->months > 0 && !take_day (frame->end, name, &self->original_end, error))
    return FALSE;

  if (!footing_extensions_find_end (&extensions, &frame->extended, self->notes, error))
    return FALSE;

  return input->months <= 0 ||
         take_day (footing_pauses_skip (frame->pauses, frame->extended), name, &self->ends, error);
}

static FootingSchedule *
schedule_new (void)
{
  FootingSchedule *self = g_new0 (FootingSchedule, 1);

  self->entries = g_ptr_array_new_with_free_func (free_entry);
  self->notes = g_ptr_array_new_with_free_func (g_free);
  self->ends = self->original_end = FOOTING_DAY_NONE;

  return self;
}

static gboolean
fill (FootingSchedule             *self,
      const FootingScheduleInput  *input,
      Frame                       *frame,
      GError                     **error)
{
  if (!find_end (self, input, frame, error))
    return FALSE;

  for (guint i = 0; i < input->milestones->len; i++)
    if (!add_entry (self, g_ptr_array_index (input->milestones, i), frame, error))
      return FALSE;

  footing_schedule_add_notes (self, input, frame->pauses);

  return TRUE;
}

FootingSchedule *
footing_schedule_new (const FootingScheduleInput  *input,
                      GError                     **error)
{
  g_autoptr(FootingSchedule) self = NULL;
  g_autoptr(GArray) pauses = NULL;
  Frame frame = { 0 };

  g_return_val_if_fail (input != NULL && input->milestones != NULL, NULL);

  if (!check_days (input, error))
    return NULL;

  self = schedule_new ();
  self->reason = choose_anchor (input);
  self->anchor = counts_from_pin (self->reason) ? input->pin : input->start;

  pauses = footing_pauses_new (input->pauses, input->n_pauses, self->anchor, error);
  if (pauses == NULL)
    return NULL;

  frame.anchor = self->anchor;
  frame.pauses = pauses;
  frame.hints = (FootingDayHints) { input->calendar, input->rotas, input->n_rotas };

  return fill (self, input, &frame, error) ? g_steal_pointer (&self) : NULL;
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
footing_schedule_entry_to_words (const FootingScheduleEntry *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->planned == FOOTING_DAY_NONE)
    return _("Not known until the pause ends.");
  if (self->fit == FOOTING_DAY_FIT_SHARED)
    return _("No working day suits, but everybody is at work that day.");
  if (self->fit == FOOTING_DAY_FIT_WORKING)
    return _("No day of the window suits the rotas; another may be agreed on.");
  if (self->fit == FOOTING_DAY_FIT_POOR)
    return _("The window has no working day; another day may be agreed on.");
  if (self->planned > self->due)
    return _("The next day that suits; the limit is a local one, and it is not late by then.");
  if (self->planned < self->due)
    return _("The last day before the limit that suits.");

  return _("The day of the limit, which suits.");
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
