/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-demo-private.h"

#define MOST_STEPS 5

/* In the order of their enumerations. */
static const char * const ratings[] = { "not-said", "not-begun", "beginning", "half-way", "nearly", "there", NULL };
static const char * const owners[] = { "preceptee", "preceptor", "manager", "lead", "other", NULL };
static const char * const kinds[] = { "offered", "asked-for", "obstructed", NULL };

/* ---- Goals ---- */

static void
look_free (gpointer data)
{
  FootingDemoLook *look = data;

  g_free (look->own);
  g_free (look->view);
  g_free (look->evidence);
  g_free (look);
}

static gpointer
read_look (FootingJsonSource *source,
           gpointer           user_data)
{
  FootingDemoLook *look = g_new0 (FootingDemoLook, 1);

  look->rating = footing_json_source_get_choice (source, "rating", ratings);
  look->own = footing_json_source_get_optional_text (source, "own");
  look->view = footing_json_source_get_optional_text (source, "view");
  look->evidence = footing_json_source_get_optional_text (source, "evidence");

  return look;
}

static void
goal_free (gpointer data)
{
  FootingDemoGoal *goal = data;

  g_free (goal->words);
  g_free (goal->support);
  g_ptr_array_unref (goal->looks);
  g_free (goal);
}

static gpointer
read_goal (FootingJsonSource *source,
           gpointer           user_data)
{
  FootingDemoGoal *goal = g_new0 (FootingDemoGoal, 1);

  goal->looks = g_ptr_array_new_with_free_func (look_free);
  goal->words = footing_json_source_get_text (source, "words");
  goal->support = footing_json_source_get_optional_text (source, "support");
  footing_json_source_read_list (source, "looks", goal->looks, read_look, NULL);

  return goal;
}

/* ---- Actions and opportunities ---- */

static void
action_free (gpointer data)
{
  FootingDemoAction *action = data;

  g_free (action->words);
  g_free (action);
}

static gpointer
read_action (FootingJsonSource *source,
             gpointer           user_data)
{
  FootingDemoAction *action = g_new0 (FootingDemoAction, 1);

  action->words = footing_json_source_get_text (source, "words");
  action->owner = footing_json_source_get_choice (source, "owner", owners);

  return action;
}

static void
opportunity_free (gpointer data)
{
  FootingDemoOpportunity *opportunity = data;

  g_free (opportunity->what);
  g_free (opportunity->obstacle);
  g_free (opportunity->done);
  g_free (opportunity->outcome);
  g_free (opportunity);
}

static gpointer
read_opportunity (FootingJsonSource *source,
                  gpointer           user_data)
{
  FootingDemoOpportunity *opportunity = g_new0 (FootingDemoOpportunity, 1);

  opportunity->what = footing_json_source_get_text (source, "what");
  opportunity->kind = footing_json_source_get_choice (source, "kind", kinds);
  opportunity->obstacle = footing_json_source_get_optional_text (source, "obstacle");
  opportunity->done = footing_json_source_get_optional_text (source, "done");
  opportunity->outcome = footing_json_source_get_optional_text (source, "outcome");

  return opportunity;
}

/* ---- Scales ---- */

static void
answer_free (gpointer data)
{
  FootingDemoAnswer *answer = data;

  g_free (answer->words);
  g_free (answer);
}

static gpointer
read_answer (FootingJsonSource *source,
             gpointer           user_data)
{
  FootingDemoAnswer *answer = g_new0 (FootingDemoAnswer, 1);

  answer->step = footing_json_source_get_integer (source, "step", 1, MOST_STEPS);
  answer->words = footing_json_source_get_optional_text (source, "words");

  return answer;
}

static void
scale_free (gpointer data)
{
  FootingDemoScaleText *scale = data;

  g_free (scale->name);
  g_free (scale->low);
  g_free (scale->high);
  g_ptr_array_unref (scale->answers);
  g_free (scale);
}

static gpointer
read_scale (FootingJsonSource *source,
            gpointer           user_data)
{
  FootingDemoScaleText *scale = g_new0 (FootingDemoScaleText, 1);

  scale->answers = g_ptr_array_new_with_free_func (answer_free);
  scale->name = footing_json_source_get_text (source, "name");
  scale->low = footing_json_source_get_text (source, "low");
  scale->high = footing_json_source_get_text (source, "high");
  footing_json_source_read_list (source, "answers", scale->answers, read_answer, NULL);

  return scale;
}

/* ---- All of them ---- */

static GPtrArray *
read_all (FootingJsonSource   *source,
          const char          *key,
          FootingJsonItemFunc  read,
          GDestroyNotify       item_free)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (item_free);

  footing_json_source_read_list (source, key, items, read, NULL);

  return items;
}

void
_footing_demo_agreements_read (FootingJsonSource *source,
                               FootingDemoTexts  *texts)
{
  FootingDemoAgreements *self = &texts->agreements;

  self->goals = read_all (source, "goals", read_goal, goal_free);
  self->actions = read_all (source, "actions", read_action, action_free);
  self->promises = read_all (source, "promises", read_action, action_free);
  self->opportunities = read_all (source, "opportunities", read_opportunity, opportunity_free);
  self->scales = read_all (source, "scales", read_scale, scale_free);
}

void
_footing_demo_agreements_clear (FootingDemoAgreements *self)
{
  g_clear_pointer (&self->goals, g_ptr_array_unref);
  g_clear_pointer (&self->actions, g_ptr_array_unref);
  g_clear_pointer (&self->promises, g_ptr_array_unref);
  g_clear_pointer (&self->opportunities, g_ptr_array_unref);
  g_clear_pointer (&self->scales, g_ptr_array_unref);
}
