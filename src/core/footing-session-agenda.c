/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-agreement-words.h"
#include "footing-date-words.h"
#include "footing-session-agenda.h"

/* After so many days without a word of it, something is worth asking about. */
#define LONG_AGO 60

typedef struct
{
  FootingAgreements *agreements;
  gint64             session_id;
  FootingDay         began_on;
  FootingDay         day;
  GPtrArray         *items;
} Agenda;

void
footing_agenda_item_free (FootingAgendaItem *self)
{
  g_free (self->words);
  g_free (self->detail);
  g_clear_object (&self->record);
  g_free (self);
}

static FootingAgendaItem *
add (Agenda            *agenda,
     FootingAgendaKind  kind,
     const char        *words,
     char              *detail,
     gpointer           record)
{
  FootingAgendaItem *item = g_new0 (FootingAgendaItem, 1);

  item->kind = kind;
  item->words = g_strdup (words);
  item->detail = detail;
  g_set_object (&item->record, record);
  g_ptr_array_add (agenda->items, item);

  return item;
}

/* ---- The milestone ---- */

static void
add_milestone (Agenda         *agenda,
               FootingMeeting *meeting)
{
  const char *text = meeting != NULL ? footing_meeting_get_agenda (meeting) : NULL;
  g_auto(GStrv) points = g_strsplit (text != NULL ? text : "", "\n", -1);

  for (guint i = 0; points[i] != NULL; i++)
    if (*g_strstrip (points[i]) != '\0')
      add (agenda, FOOTING_AGENDA_MILESTONE, points[i], NULL, NULL);
}

/* ---- What was agreed ---- */

static int
compare_due (gconstpointer a,
             gconstpointer b)
{
  FootingDay first = footing_action_get_due_on (*(FootingAction **) a);
  FootingDay second = footing_action_get_due_on (*(FootingAction **) b);

  /* What has no day comes last. */
  if ((first == FOOTING_DAY_NONE) != (second == FOOTING_DAY_NONE))
    return first == FOOTING_DAY_NONE ? 1 : -1;

  return (first > second) - (first < second);
}

static gboolean
is_news (Agenda        *agenda,
         FootingAction *action)
{
  return agenda->session_id != 0 && footing_action_get_session_id (action) == agenda->session_id;
}

static GPtrArray *
list_open_actions (Agenda   *agenda,
                   gboolean  promised)
{
  GListModel *actions = footing_agreements_get_actions (agenda->agreements);
  GPtrArray *open = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (actions); i++)
    {
      g_autoptr(FootingAction) action = g_list_model_get_item (actions, i);

      if (footing_action_get_state (action) == FOOTING_ACTION_STATE_OPEN &&
          footing_action_get_promised (action) == promised && !is_news (agenda, action))
        g_ptr_array_add (open, g_steal_pointer (&action));
    }
  g_ptr_array_sort (open, compare_due);

  return open;
}

static void
add_actions (Agenda   *agenda,
             gboolean  promised)
{
  g_autoptr(GPtrArray) open = list_open_actions (agenda, promised);

  for (guint i = 0; i < open->len; i++)
    {
      FootingAction *action = g_ptr_array_index (open, i);
      FootingAgendaItem *item = add (agenda, promised ? FOOTING_AGENDA_PROMISE : FOOTING_AGENDA_ACTION,
                                     footing_action_get_words (action), footing_action_words (action, agenda->day),
                                     action);

      item->is_late = footing_action_is_late (action, agenda->day);
    }
}

/* ---- Goals ---- */

static gboolean
is_open (FootingGoal *goal)
{
  return footing_goal_get_state (goal) == FOOTING_GOAL_STATE_OPEN;
}

/* When somebody last spoke of it, before this session. */
static FootingDay
last_spoken_of (Agenda      *agenda,
                FootingGoal *goal)
{
  GListModel *reviews = footing_agreements_get_reviews (agenda->agreements);
  FootingDay last = footing_goal_get_set_on (goal);

  for (guint i = 0; i < g_list_model_get_n_items (reviews); i++)
    {
      g_autoptr(FootingGoalReview) review = g_list_model_get_item (reviews, i);

      if (footing_goal_review_get_goal_id (review) == footing_record_get_id (FOOTING_RECORD (goal)) &&
          footing_goal_review_get_reviewed_on (review) <= agenda->day)
        last = MAX (last, footing_goal_review_get_reviewed_on (review));
    }

  return last;
}

static char *
words_of_goal (Agenda      *agenda,
               FootingGoal *goal)
{
  FootingDay last = last_spoken_of (agenda, goal);
  g_autofree char *due = footing_goal_words (goal, agenda->day);
  g_autofree char *ago = NULL;

  if (agenda->day - last < LONG_AGO)
    return g_steal_pointer (&due);

  ago = footing_date_words_short (last);

  /* translators: %1$s is by when a goal is to be reached, %2$s a date */
  return g_strdup_printf (_("%1$s · not spoken of since %2$s"), due, ago);
}

static guint
add_goals (Agenda *agenda)
{
  GListModel *goals = footing_agreements_get_goals (agenda->agreements);
  guint n = g_list_model_get_n_items (goals);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr(FootingGoal) goal = g_list_model_get_item (goals, i);

      if (is_open (goal))
        add (agenda, FOOTING_AGENDA_GOAL, footing_goal_get_words (goal), words_of_goal (agenda, goal), goal);
    }

  return n;
}

/* ---- Gaps ---- */

static FootingDay
last_opportunity (Agenda *agenda)
{
  GListModel *opportunities = footing_agreements_get_opportunities (agenda->agreements);
  FootingDay last = agenda->began_on;

  for (guint i = 0; i < g_list_model_get_n_items (opportunities); i++)
    {
      g_autoptr(FootingOpportunity) opportunity = g_list_model_get_item (opportunities, i);

      if (footing_opportunity_get_happened_on (opportunity) <= agenda->day)
        last = MAX (last, footing_opportunity_get_happened_on (opportunity));
    }

  return last;
}

static void
add_gaps (Agenda *agenda,
          guint   n_goals)
{
  FootingDay last = last_opportunity (agenda);

  if (n_goals == 0)
    add (agenda, FOOTING_AGENDA_GAP, _("No goal has been written down yet"),
         g_strdup (_("What would they like to be able to do, in their own words?")), NULL);

  if (last != FOOTING_DAY_NONE && agenda->day - last >= LONG_AGO)
    add (agenda, FOOTING_AGENDA_GAP, _("No opportunity has been noted for two months"),
         g_strdup (_("Which one could be offered, and what stands in the way?")), NULL);
}

GPtrArray *
footing_session_agenda (FootingAgreements *agreements,
                        FootingMeeting    *meeting,
                        gint64             session_id,
                        FootingDay         began_on,
                        FootingDay         day,
                        gboolean           is_over)
{
  Agenda agenda = { agreements, session_id, began_on, day, NULL };
  guint n_goals;

  g_return_val_if_fail (FOOTING_IS_AGREEMENTS (agreements), NULL);

  agenda.items = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_agenda_item_free);
  add_milestone (&agenda, meeting);
  if (is_over)
    return agenda.items;

  add_actions (&agenda, TRUE);
  add_actions (&agenda, FALSE);
  n_goals = add_goals (&agenda);
  add_gaps (&agenda, n_goals);

  return agenda.items;
}
