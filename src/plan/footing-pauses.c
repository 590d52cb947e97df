/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-pauses.h"
#include "footing-schedule.h"

static gboolean
is_in_calendar (FootingDay day)
{
  return day >= FOOTING_DAY_FIRST && day <= FOOTING_DAY_LAST;
}

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

GArray *
footing_pauses_new (const FootingPause  *pauses,
                    gsize                n_pauses,
                    FootingDay           anchor,
                    GError             **error)
{
  g_autoptr(GArray) sorted = g_array_new (FALSE, FALSE, sizeof (FootingPause));
  g_autoptr(GArray) merged = g_array_new (FALSE, FALSE, sizeof (FootingPause));

  for (gsize i = 0; i < n_pauses; i++)
    {
      FootingPause pause = pauses[i];

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

gboolean
footing_pauses_cover (const GArray *self,
                      FootingDay    day)
{
  for (guint i = 0; i < self->len; i++)
    {
      const FootingPause *pause = &g_array_index (self, FootingPause, i);

      if (day >= pause->from && (is_open (pause) || day <= pause->to))
        return TRUE;
    }

  return FALSE;
}

/* A pause moves what lies on or after its first day; that may carry it into the next pause. */
gint64
footing_pauses_skip (const GArray *self,
                     gint64        day)
{
  for (guint i = 0; i < self->len; i++)
    {
      const FootingPause *pause = &g_array_index (self, FootingPause, i);

      if (day < pause->from)
        break;
      if (is_open (pause))
        return FOOTING_DAY_NONE;

      day += pause->to - pause->from + 1;
    }

  return day;
}

int
footing_pauses_count (const GArray *self,
                      FootingDay    from,
                      FootingDay    to)
{
  int count = MAX (to - from + 1, 0);

  for (guint i = 0; i < self->len && count > 0; i++)
    {
      const FootingPause *pause = &g_array_index (self, FootingPause, i);
      FootingDay first = MAX (pause->from, from);
      FootingDay last = is_open (pause) ? to : MIN (pause->to, to);

      count -= MAX (last - first + 1, 0);
    }

  return count;
}
