/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-demo-private.h"
#include "footing-goal.h"
#include "footing-own-scale-answer.h"
#include "footing-own-scale.h"
#include "footing-promise.h"

#define STEPS ((gint64) 5)

/* After that many days what was agreed has been done, or will not be. */
#define DAYS_TO_CLOSE 45

typedef struct
{
  FootingDemoWorld *world;
  FootingDemoStory *story;
  GPtrArray        *records;
  GPtrArray        *held;    /* sessions, by day */
} Adding;

static gint64
get_enrolment (const Adding *adding)
{
  return footing_promise_id (adding->story->entry->enrolment);
}

static FootingSession *
nth_session (const Adding *adding,
             guint         n)
{
  return g_ptr_array_index (adding->held, n);
}

static FootingDay
day_of (const Adding *adding,
        guint         n)
{
  return footing_session_get_held_on (nth_session (adding, n));
}

static void
add (const Adding *adding,
     gpointer      record,
     FootingDay    day)
{
  _footing_demo_stamp (adding->world, record, day);
  g_ptr_array_add (adding->records, record);
}

/* ---- Goals ---- */

static void
add_look (const Adding          *adding,
          FootingGoal           *goal,
          const FootingDemoLook *look,
          guint                  session)
{
  add (adding,
       g_object_new (FOOTING_TYPE_GOAL_REVIEW,
                     "goal-id", footing_promise_id (goal),
                     "session-id", footing_promise_id (nth_session (adding, session)),
                     "reviewed-on", day_of (adding, session),
                     "own-rating", look->rating,
                     "own-words", look->own,
                     "preceptor-view", look->view,
                     "evidence", look->evidence,
                     NULL),
       day_of (adding, session));
}

static FootingGoal *
make_goal (const Adding          *adding,
           const FootingDemoGoal *text,
           guint                  first)
{
  FootingDay set_on = day_of (adding, first);

  return g_object_new (FOOTING_TYPE_GOAL,
                       "enrolment-id", get_enrolment (adding),
                       "words", text->words,
                       "support", text->support,
                       "set-on", set_on,
                       "due-on", set_on + _footing_demo_dice_between (&adding->world->dice, 60, 180),
                       NULL);
}

static void
close_goal (FootingGoal           *goal,
            const FootingDemoGoal *text,
            FootingDay             day)
{
  const FootingDemoLook *last = g_ptr_array_index (text->looks, text->looks->len - 1);

  if (last->rating == FOOTING_GOAL_RATING_THERE)
    g_object_set (goal, "state", FOOTING_GOAL_STATE_REACHED, "closed-on", day, NULL);
}

/* It is set in one session, and looked at in later ones. */
static void
add_goal (const Adding          *adding,
          const FootingDemoGoal *text,
          guint                  first)
{
  FootingGoal *goal = make_goal (adding, text, first);
  guint step = MAX ((adding->held->len - first) / (text->looks->len + 1), 1), n = 0;

  add (adding, goal, day_of (adding, first));
  for (; n < text->looks->len && first + (n + 1) * step < adding->held->len; n++)
    add_look (adding, goal, g_ptr_array_index (text->looks, n), first + (n + 1) * step);

  if (n == text->looks->len)
    close_goal (goal, text, day_of (adding, first + n * step));
}

static void
add_goals (const Adding *adding)
{
  const GPtrArray *texts = adding->world->texts->agreements.goals;
  guint n = (guint) _footing_demo_dice_between (&adding->world->dice, 1, 3);
  guint start = _footing_demo_dice_below (&adding->world->dice, texts->len);

  for (guint i = 0; i < n && i < adding->held->len; i++)
    add_goal (adding, g_ptr_array_index (texts, (start + i) % texts->len), i);
}

/* ---- What was agreed ---- */

static void
close_action (const Adding  *adding,
              FootingAction *action,
              FootingDay     agreed_on)
{
  int days = _footing_demo_dice_between (&adding->world->dice, 3, 30);

  if (agreed_on + DAYS_TO_CLOSE < adding->world->as_of || agreed_on + days < adding->world->as_of - 14)
    g_object_set (action, "state", FOOTING_ACTION_STATE_DONE,
                  "closed-on", MIN (agreed_on + days, adding->world->as_of), NULL);
}

static void
add_action (const Adding            *adding,
            const FootingDemoAction *text,
            guint                    session,
            gboolean                 promised)
{
  FootingDay agreed_on = day_of (adding, session);
  FootingAction *action = g_object_new (FOOTING_TYPE_ACTION,
                                        "enrolment-id", get_enrolment (adding),
                                        "session-id", footing_promise_id (nth_session (adding, session)),
                                        "words", text->words,
                                        "owner", text->owner,
                                        "promised", promised,
                                        "agreed-on", agreed_on,
                                        "due-on", agreed_on + _footing_demo_dice_between (&adding->world->dice, 10, 40),
                                        NULL);

  close_action (adding, action, agreed_on);
  add (adding, action, agreed_on);
}

static void
add_from (const Adding    *adding,
          const GPtrArray *texts,
          gboolean         promised,
          guint            permille)
{
  for (guint session = 0; session < adding->held->len; session++)
    if (_footing_demo_dice_chance (&adding->world->dice, permille))
      add_action (adding, g_ptr_array_index (texts, _footing_demo_dice_below (&adding->world->dice, texts->len)),
                  session, promised);
}

/* ---- Opportunities and scales ---- */

static void
add_opportunities (const Adding *adding)
{
  const GPtrArray *texts = adding->world->texts->agreements.opportunities;

  for (guint session = 0; session < adding->held->len; session++)
    if (_footing_demo_dice_chance (&adding->world->dice, 180))
      {
        const FootingDemoOpportunity *text =
          g_ptr_array_index (texts, _footing_demo_dice_below (&adding->world->dice, texts->len));

        add (adding,
             g_object_new (FOOTING_TYPE_OPPORTUNITY,
                           "enrolment-id", get_enrolment (adding),
                           "session-id", footing_promise_id (nth_session (adding, session)),
                           "happened-on", day_of (adding, session),
                           "kind", text->kind,
                           "what", text->what,
                           "obstacle", text->obstacle,
                           "done", text->done,
                           "outcome", text->outcome,
                           NULL),
             day_of (adding, session));
      }
}

/* Some want to be asked, most do not. */
static void
add_scale (const Adding *adding)
{
  const GPtrArray *texts = adding->world->texts->agreements.scales;
  const FootingDemoScaleText *text = NULL;
  FootingOwnScale *scale = NULL;

  if (!_footing_demo_dice_chance (&adding->world->dice, 350))
    return;

  text = g_ptr_array_index (texts, _footing_demo_dice_below (&adding->world->dice, texts->len));
  scale = g_object_new (FOOTING_TYPE_OWN_SCALE, "enrolment-id", get_enrolment (adding), "name", text->name,
                        "low-words", text->low, "high-words", text->high, "steps", STEPS, NULL);
  add (adding, scale, day_of (adding, 0));
  for (guint i = 0; i < text->answers->len && i < adding->held->len; i++)
    {
      const FootingDemoAnswer *answer = g_ptr_array_index (text->answers, i);

      add (adding,
           g_object_new (FOOTING_TYPE_OWN_SCALE_ANSWER, "own-scale-id", footing_promise_id (scale), "session-id",
                         footing_promise_id (nth_session (adding, i)), "step", (gint64) answer->step, "words",
                         answer->words, NULL),
           day_of (adding, i));
    }
}

void
_footing_demo_add_agreements (FootingDemoWorld *world,
                              FootingDemoStory *story,
                              GPtrArray        *records)
{
  g_autoptr(GPtrArray) held = _footing_demo_held_sessions (records);
  Adding adding = { world, story, records, held };

  if (held->len == 0)
    return;

  _footing_demo_swap_dice (world, &world->agreement_dice);
  add_goals (&adding);
  add_from (&adding, world->texts->agreements.actions, FALSE, 450);
  add_from (&adding, world->texts->agreements.promises, TRUE, 250);
  add_opportunities (&adding);
  add_scale (&adding);
  _footing_demo_swap_dice (world, &world->agreement_dice);
}
