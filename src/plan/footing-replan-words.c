/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-plan-words-private.h"
#include "footing-replan.h"

static const char *
reason_to_words (FootingReplanReason reason)
{
  switch (reason)
    {
    case FOOTING_REPLAN_STAYS_HELD:
      return _("It took place.");
    case FOOTING_REPLAN_STAYS_WAIVED:
      return _("It was waived.");
    case FOOTING_REPLAN_STAYS_BOOKED:
      return _("It is booked, and stays so.");
    case FOOTING_REPLAN_STAYS_BOOKED_PASSED:
      return _("Its day has passed. Was it held?");
    case FOOTING_REPLAN_STAYS_BOOKED_PAUSED:
      return _("It is booked for a day in a pause.");
    case FOOTING_REPLAN_STAYS_ALL_THE_SAME:
      return _("Its day does not suit, but no other day in its window does.");
    case FOOTING_REPLAN_STAYS_CLOSE:
      return _("The meeting before it is near now, but its window has no later day that suits.");
    case FOOTING_REPLAN_WAITS:
      return _("It waits until the pause ends.");
    case FOOTING_REPLAN_MISSED_BEFORE:
      return _("It was missed, and is made up for as soon as a day suits.");
    case FOOTING_REPLAN_PASSED:
      return _("Its day has passed, and nothing says that it was held.");
    case FOOTING_REPLAN_NEW:
      return _("It had no day yet.");
    case FOOTING_REPLAN_PAUSED:
      return _("Its day was in a pause.");
    case FOOTING_REPLAN_OFF:
      return _("Somebody is off, away or resting after a night on its day.");
    case FOOTING_REPLAN_WINDOW:
      return _("Its day was outside its window.");
    case FOOTING_REPLAN_CROWDED:
      return _("The meeting before it came too near.");
    case FOOTING_REPLAN_STAYS:
    default:
      return _("Nothing speaks against its day.");
    }
}

static void
append (GString    *words,
        const char *sentence)
{
  if (words->len > 0)
    g_string_append_c (words, ' ');
  g_string_append (words, sentence);
}

static void
append_limit (GString                   *words,
              const FootingReplanChange *self)
{
  g_autofree char *due = footing_plan_words_day (self->due);
  /* translators: %s is a date */
  g_autofree char *sentence = g_strdup_printf (_("This is after its limit, %s."), due);

  append (words, sentence);
}

char *
footing_replan_change_to_words (const FootingReplanChange *self)
{
  GString *words = NULL;
  gboolean moves;

  g_return_val_if_fail (self != NULL, NULL);

  words = g_string_new (reason_to_words (self->reason));
  moves = footing_replan_change_moves (self) && self->after != FOOTING_DAY_NONE;

  if (moves && self->fit == FOOTING_DAY_FIT_SHARED)
    append (words, _("It is no working day, but everybody is at work."));
  if (moves && self->fit == FOOTING_DAY_FIT_WORKING)
    append (words, _("No day suits the rotas; another may be agreed on."));
  if (moves && self->fit == FOOTING_DAY_FIT_POOR)
    append (words, _("It is no working day; another may be agreed on."));
  if (self->outside && self->reason != FOOTING_REPLAN_STAYS_HELD &&
      self->reason != FOOTING_REPLAN_STAYS_WAIVED)
    append_limit (words, self);
  if (self->overtaken)
    append (words, _("A later meeting has taken place: this one can be waived instead."));

  return g_string_free (words, FALSE);
}
