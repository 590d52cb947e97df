/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-extension.h"
#include "footing-plan-words-private.h"
#include "footing-schedule.h"

/* Nobody extends a preceptorship by more than ten years; more is a slip. */
#define MOST_MONTHS 120

/* How long a programme lasts at some point of its decisions. */
typedef struct
{
  int        months; /* from the anchor */
  FootingDay agreed; /* the last day that people agreed on, when they did */
  FootingDay decided;
} Length;

static gboolean
is_in_calendar (FootingDay day)
{
  return day >= FOOTING_DAY_FIRST && day <= FOOTING_DAY_LAST;
}

static gboolean
refuse (GError     **error,
        const char  *words)
{
  g_set_error_literal (error, FOOTING_SCHEDULE_ERROR, FOOTING_SCHEDULE_ERROR_EXTENSION, words);

  return FALSE;
}

static gboolean
check (const FootingExtension  *extension,
       GError                 **error)
{
  gboolean by_day = extension->to != FOOTING_DAY_NONE;

  if (extension->decided == FOOTING_DAY_NONE)
    return refuse (error, _("An extension needs the day on which it was decided."));
  if (!is_in_calendar (extension->decided) || (by_day && !is_in_calendar (extension->to)))
    return refuse (error, _("The days of an extension must lie between 1900 and 2199."));
  if (by_day != (extension->months == 0) || extension->months < 0 || extension->months > MOST_MONTHS)
    return refuse (error, _("An extension needs either a new last day or a number of months."));

  return TRUE;
}

static int
compare_extensions (gconstpointer a,
                    gconstpointer b)
{
  FootingDay first = ((const FootingExtension *) a)->decided;
  FootingDay second = ((const FootingExtension *) b)->decided;

  return (first > second) - (first < second);
}

/* Returns: the agreed day, or the first one behind the pause that it was known to lie in */
static FootingDay
leave_pauses (const GArray *pauses,
              FootingDay    agreed,
              FootingDay    decided)
{
  for (guint i = 0; i < pauses->len; i++)
    {
      const FootingPause *pause = &g_array_index (pauses, FootingPause, i);

      if (pause->from <= decided && agreed >= pause->from && agreed <= pause->to)
        return pause->to + 1;
    }

  return agreed;
}

/* Returns: the agreed day as if there were no pause. It has those pauses in it that had begun
 * when it was agreed.
 */
static gint64
take_pauses_out (const GArray *pauses,
                 FootingDay    agreed,
                 FootingDay    decided)
{
  FootingDay day = leave_pauses (pauses, agreed, decided);
  gint64 paused = 0;

  for (guint i = 0; i < pauses->len; i++)
    {
      const FootingPause *pause = &g_array_index (pauses, FootingPause, i);

      if (pause->from > decided || pause->from > day || pause->to == FOOTING_DAY_NONE)
        break;

      paused += pause->to - pause->from + 1;
    }

  return day - paused;
}

static gint64
find_end (const FootingExtensions *self,
          const Length            *length)
{
  if (length->agreed == FOOTING_DAY_NONE)
    return footing_day_add_months (self->anchor, length->months);

  return take_pauses_out (self->pauses, length->agreed, length->decided);
}

static Length
lengthen (const FootingExtensions *self,
          Length                   length,
          const FootingExtension  *extension)
{
  if (extension->months == 0)
    {
      length.decided = MAX (extension->decided, self->anchor);
      length.agreed = leave_pauses (self->pauses, extension->to, length.decided);
    }
  else if (length.agreed == FOOTING_DAY_NONE)
    length.months += extension->months;
  else
    length.agreed = footing_day_add_months (length.agreed, extension->months);

  return length;
}

static void
note_no_longer (GPtrArray              *notes,
                const FootingExtension *extension)
{
  g_autofree char *decided = footing_plan_words_day (extension->decided);
  g_autofree char *to = NULL;

  /* Months always lengthen; only a day can be too early. */
  g_return_if_fail (extension->to != FOOTING_DAY_NONE);

  to = footing_plan_words_day (extension->to);
  g_ptr_array_add (notes,
                   /* translators: both are dates */
                   g_strdup_printf (_("The extension decided on %s changes nothing: the programme "
                                      "does not end before %s as it is."),
                                    decided, to));
}

gboolean
footing_extensions_find_end (const FootingExtensions  *self,
                             gint64                   *end,
                             GPtrArray                *notes,
                             GError                  **error)
{
  g_autoptr(GArray) sorted = g_array_new (FALSE, FALSE, sizeof (FootingExtension));
  Length length = { .months = self->months, .agreed = FOOTING_DAY_NONE };

  for (gsize i = 0; i < self->n_extensions; i++)
    {
      if (self->months <= 0)
        return refuse (error, _("This programme has no end that could be extended."));
      if (!check (&self->extensions[i], error))
        return FALSE;

      g_array_append_val (sorted, self->extensions[i]);
    }

  g_array_sort (sorted, compare_extensions);

  for (guint i = 0; i < sorted->len; i++)
    {
      const FootingExtension *extension = &g_array_index (sorted, FootingExtension, i);
      Length longer = lengthen (self, length, extension);
      gint64 longer_end = find_end (self, &longer);

      if (longer_end <= *end)
        {
          note_no_longer (notes, extension);
          continue;
        }

      length = longer;
      *end = longer_end;
    }

  return TRUE;
}
