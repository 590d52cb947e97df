/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-journey-axis.h"
#include "footing-meeting-days.h"

static FootingMeetingRow *
nth_row (GtkListBox *rows,
         guint       n)
{
  return FOOTING_MEETING_ROW (gtk_list_box_get_row_at_index (rows, (int) n));
}

static FootingWeekShape
shape_of (FootingMeeting   *meeting,
          FootingEnrolment *enrolment)
{
  if (footing_meeting_get_state (meeting) == FOOTING_MILESTONE_STATE_HELD)
    return FOOTING_WEEK_SHAPE_FULL;
  if (footing_meeting_is_open (meeting) &&
      footing_enrolment_get_state (enrolment) == FOOTING_ENROLMENT_STATE_ACTIVE)
    return FOOTING_WEEK_SHAPE_RING;

  return FOOTING_WEEK_SHAPE_CROSS;
}

/* Nothing lies before the start: who met earlier is shown there, and so is what has no day. */
static int
days_after (FootingDay day,
            FootingDay start)
{
  return day != FOOTING_DAY_NONE ? MAX (day - start, 0) : 0;
}

static FootingWeekSpan
span_of (FootingMeetingRow *row,
         FootingEnrolment  *enrolment)
{
  FootingMeeting *meeting = footing_meeting_row_get_meeting (row);
  FootingDay start = footing_enrolment_get_anchor_on (enrolment);
  FootingDay day = footing_meeting_row_get_day (row);
  FootingDay opens = footing_meeting_get_opens_on (meeting), limit = footing_meeting_get_due_on (meeting);

  return (FootingWeekSpan) {
    .key = footing_meeting_get_key (meeting),
    .name = footing_meeting_get_name (meeting),
    .words = footing_meeting_row_get_words (row),
    .opens = days_after (opens != FOOTING_DAY_NONE ? opens : day, start),
    .due = days_after (day, start),
    .late = days_after (limit != FOOTING_DAY_NONE ? limit : day, start),
    .shape = shape_of (meeting, enrolment),
  };
}

static int
compare_spans (gconstpointer a,
               gconstpointer b)
{
  const FootingWeekSpan *first = a, *second = b;

  return (first->due > second->due) - (first->due < second->due);
}

void
footing_journey_axis_show (FootingWeekAxis  *axis,
                           GtkListBox       *rows,
                           FootingEnrolment *enrolment)
{
  g_autoptr(GArray) spans = g_array_new (FALSE, FALSE, sizeof (FootingWeekSpan));
  int length = days_after (footing_enrolment_get_ends_on (enrolment), footing_enrolment_get_anchor_on (enrolment));
  FootingMeetingRow *row = NULL;

  for (guint i = 0; (row = nth_row (rows, i)) != NULL; i++)
    {
      FootingWeekSpan span = { 0 };

      /* A meeting that waits for the end of a pause is nowhere yet. */
      if (footing_meeting_row_get_day (row) == FOOTING_DAY_NONE)
        continue;

      span = span_of (row, enrolment);
      length = MAX (length, MAX (span.due, span.late));
      g_array_append_val (spans, span);
    }

  g_array_sort (spans, compare_spans);
  footing_week_axis_show (axis, length, (const FootingWeekSpan *) (gconstpointer) spans->data, spans->len);
  gtk_widget_set_visible (GTK_WIDGET (axis), spans->len > 0);
}

FootingMeetingRow *
footing_journey_axis_find (GtkListBox *rows,
                           const char *key)
{
  FootingMeetingRow *row = NULL;

  for (guint i = 0; (row = nth_row (rows, i)) != NULL; i++)
    if (g_strcmp0 (footing_meeting_get_key (footing_meeting_row_get_meeting (row)), key) == 0)
      return row;

  return NULL;
}
