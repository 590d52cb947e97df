/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-agreement-words.h"
#include "footing-date-words.h"

const char *
footing_action_owner_words (FootingActionOwner owner)
{
  switch (owner)
    {
    case FOOTING_ACTION_OWNER_PRECEPTEE:
      return _("Preceptee");
    case FOOTING_ACTION_OWNER_PRECEPTOR:
      return _("Preceptor");
    case FOOTING_ACTION_OWNER_MANAGER:
      return _("Manager");
    case FOOTING_ACTION_OWNER_LEAD:
      return _("Preceptorship lead");
    case FOOTING_ACTION_OWNER_OTHER:
    default:
      return _("Somebody else");
    }
}

/* ---- Days ---- */

static char *
words_due (FootingDay due,
           FootingDay today)
{
  g_autofree char *day = due != FOOTING_DAY_NONE ? footing_date_words (due, today) : NULL;

  if (day == NULL)
    return g_strdup (_("no day set"));

  /* translators: %s is a day: was due Thu 5 March, 7 days ago */
  return due < today ? g_strdup_printf (_("was due %s"), day)
                     /* translators: %s is a day: by Thu 19 March, in 7 days */
                     : g_strdup_printf (_("by %s"), day);
}

static char *
words_closed (const char *how,
              FootingDay  day)
{
  g_autofree char *date = footing_date_words_short (day);

  return g_strdup_printf ("%s %s", how, date);
}

/* ---- Actions ---- */

static char *
words_of_state (FootingAction *action,
                FootingDay     today)
{
  switch (footing_action_get_state (action))
    {
    case FOOTING_ACTION_STATE_DONE:
      /* translators: followed by a date */
      return words_closed (_("done on"), footing_action_get_closed_on (action));
    case FOOTING_ACTION_STATE_DROPPED:
      /* translators: followed by a date */
      return words_closed (_("dropped on"), footing_action_get_closed_on (action));
    case FOOTING_ACTION_STATE_OPEN:
    default:
      return words_due (footing_action_get_due_on (action), today);
    }
}

char *
footing_action_words (FootingAction *action,
                      FootingDay     today)
{
  g_autofree char *state = NULL;

  g_return_val_if_fail (FOOTING_IS_ACTION (action), NULL);

  state = words_of_state (action, today);

  return g_strdup_printf ("%s · %s", footing_action_owner_words (footing_action_get_owner (action)), state);
}

gboolean
footing_action_is_late (FootingAction *action,
                        FootingDay     today)
{
  g_return_val_if_fail (FOOTING_IS_ACTION (action), FALSE);

  return footing_action_get_state (action) == FOOTING_ACTION_STATE_OPEN &&
         footing_action_get_due_on (action) != FOOTING_DAY_NONE && footing_action_get_due_on (action) < today;
}

/* ---- Goals and opportunities ---- */

char *
footing_goal_words (FootingGoal *goal,
                    FootingDay   today)
{
  g_return_val_if_fail (FOOTING_IS_GOAL (goal), NULL);

  switch (footing_goal_get_state (goal))
    {
    case FOOTING_GOAL_STATE_REACHED:
      /* translators: followed by a date */
      return words_closed (_("reached on"), footing_goal_get_closed_on (goal));
    case FOOTING_GOAL_STATE_SET_ASIDE:
      /* translators: followed by a date */
      return words_closed (_("set aside on"), footing_goal_get_closed_on (goal));
    case FOOTING_GOAL_STATE_OPEN:
    default:
      return words_due (footing_goal_get_due_on (goal), today);
    }
}

const char *
footing_goal_rating_words (FootingGoalRating rating)
{
  switch (rating)
    {
    case FOOTING_GOAL_RATING_NOT_BEGUN:
      return _("Not begun");
    case FOOTING_GOAL_RATING_BEGINNING:
      return _("Beginning");
    case FOOTING_GOAL_RATING_HALF_WAY:
      return _("Half way");
    case FOOTING_GOAL_RATING_NEARLY:
      return _("Nearly there");
    case FOOTING_GOAL_RATING_THERE:
      return _("There");
    case FOOTING_GOAL_RATING_NOT_SAID:
    default:
      return _("Not said");
    }
}

const char *
footing_opportunity_kind_words (FootingOpportunityKind kind)
{
  switch (kind)
    {
    case FOOTING_OPPORTUNITY_KIND_ASKED_FOR:
      return _("Asked for");
    case FOOTING_OPPORTUNITY_KIND_OBSTRUCTED:
      return _("Obstructed");
    case FOOTING_OPPORTUNITY_KIND_OFFERED:
    default:
      return _("Offered");
    }
}
