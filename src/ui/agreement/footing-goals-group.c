/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-agreement-words.h"
#include "footing-goal-dialog.h"
#include "footing-goal-page.h"
#include "footing-goal-review-dialog.h"
#include "footing-goals-group.h"
#include "footing-person-words.h"
#include "footing-shell.h"

struct _FootingGoalsGroup
{
  FootingRecordsGroup  parent_instance;

  FootingContext      *context;
  FootingAgreements   *agreements;
  FootingSession      *session;    /* or NULL for all of them */
};

G_DEFINE_FINAL_TYPE (FootingGoalsGroup, footing_goals_group, FOOTING_TYPE_RECORDS_GROUP)

static gint64
get_session_id (FootingGoalsGroup *self)
{
  return self->session != NULL ? footing_record_get_id (FOOTING_RECORD (self->session)) : 0;
}

static FootingGoalReview *
find_review (FootingGoalsGroup *self,
             FootingGoal       *goal,
             gint64             session_id)
{
  return footing_agreements_find_review (self->agreements, footing_record_get_id (FOOTING_RECORD (goal)), session_id);
}

/* ---- What is shown ---- */

static gboolean
belongs_here (FootingGoalsGroup *self,
              FootingGoal       *goal)
{
  return self->session == NULL || footing_goal_get_state (goal) == FOOTING_GOAL_STATE_OPEN ||
         find_review (self, goal, get_session_id (self)) != NULL;
}

static char *
words_of_review (FootingGoalsGroup *self,
                 FootingGoal       *goal)
{
  FootingGoalReview *here = self->session != NULL ? find_review (self, goal, get_session_id (self)) : NULL;
  FootingGoalReview *last = find_review (self, goal, 0);
  FootingGoalRating rating = last != NULL ? footing_goal_review_get_own_rating (last) : FOOTING_GOAL_RATING_NOT_SAID;

  if (here != NULL && footing_goal_review_get_own_rating (here) != FOOTING_GOAL_RATING_NOT_SAID)
    /* translators: %s is how near a goal feels: Half way */
    return g_strdup_printf (_("Looked at here: %s"),
                            footing_goal_rating_words (footing_goal_review_get_own_rating (here)));
  if (here != NULL)
    return g_strdup (_("Looked at here"));

  return g_strdup (rating != FOOTING_GOAL_RATING_NOT_SAID ? footing_goal_rating_words (rating) : "");
}

static void
add_goal (FootingGoalsGroup *self,
          FootingGoal       *goal)
{
  g_autofree char *review = words_of_review (self, goal);
  g_autofree char *state = footing_goal_words (goal, footing_context_get_today (self->context));
  g_autofree char *words = footing_person_words_line (review, state, NULL);

  footing_records_group_add (FOOTING_RECORDS_GROUP (self), footing_goal_get_words (goal), words, goal);
}

static void
refresh (FootingGoalsGroup *self)
{
  GListModel *goals = footing_agreements_get_goals (self->agreements);

  footing_records_group_clear (FOOTING_RECORDS_GROUP (self));
  for (guint i = 0; i < g_list_model_get_n_items (goals); i++)
    {
      g_autoptr(FootingGoal) goal = g_list_model_get_item (goals, i);

      if (belongs_here (self, goal))
        add_goal (self, goal);
    }

  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self),
                                         footing_records_group_count (FOOTING_RECORDS_GROUP (self)) > 0
                                           ? NULL
                                           : _("What they would like to be able to do, in their own words."));
}

/* ---- Adding and opening ---- */

static FootingGoalReview *
make_review (FootingGoalsGroup *self,
             FootingGoal       *goal)
{
  FootingGoalReview *here = find_review (self, goal, get_session_id (self));

  if (here != NULL)
    return g_object_ref (here);

  return g_object_new (FOOTING_TYPE_GOAL_REVIEW,
                       "goal-id", footing_record_get_id (FOOTING_RECORD (goal)),
                       "session-id", get_session_id (self),
                       "reviewed-on", footing_session_get_held_on (self->session),
                       NULL);
}

static void
opened_cb (FootingGoalsGroup *self,
           FootingGoal       *goal)
{
  g_autoptr(FootingGoalReview) review = self->session != NULL ? make_review (self, goal) : NULL;

  if (review != NULL)
    footing_form_dialog_open (footing_goal_review_dialog_new (self->context, goal, review), GTK_WIDGET (self));
  else
    footing_shell_push (GTK_WIDGET (self), footing_goal_page_new (self->context, self->agreements, goal));
}

static void
add_cb (FootingGoalsGroup *self)
{
  g_autoptr(FootingGoal) goal = NULL;

  if (self->agreements == NULL)
    return;

  goal = g_object_new (FOOTING_TYPE_GOAL,
                       "enrolment-id", footing_agreements_get_enrolment_id (self->agreements),
                       "set-on", footing_context_get_today (self->context),
                       NULL);
  footing_form_dialog_open (footing_goal_dialog_new (self->context, goal), GTK_WIDGET (self));
}

/* ---- The object ---- */

static void
footing_goals_group_dispose (GObject *object)
{
  FootingGoalsGroup *self = FOOTING_GOALS_GROUP (object);

  g_clear_object (&self->session);
  g_clear_object (&self->agreements);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_goals_group_parent_class)->dispose (object);
}

static void
footing_goals_group_class_init (FootingGoalsGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_goals_group_dispose;
}

static void
footing_goals_group_init (FootingGoalsGroup *self)
{
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Goals"));
  footing_records_group_let_add (FOOTING_RECORDS_GROUP (self), _("Add a goal"));
  g_signal_connect (self, "opened", G_CALLBACK (opened_cb), NULL);
  g_signal_connect (self, "add", G_CALLBACK (add_cb), NULL);
}

void
footing_goals_group_show (FootingGoalsGroup *self,
                          FootingContext    *context,
                          FootingAgreements *agreements,
                          FootingSession    *session)
{
  g_return_if_fail (FOOTING_IS_GOALS_GROUP (self));

  g_set_object (&self->context, context);
  g_set_object (&self->session, session);
  if (!g_set_object (&self->agreements, agreements))
    return;

  footing_records_group_clear (FOOTING_RECORDS_GROUP (self));
  g_signal_connect_object (agreements, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  if (footing_agreements_get_ready (agreements))
    refresh (self);
}
