/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-demo-private.h"
#include "footing-promise.h"
#include "footing-prompt-use.h"
#include "footing-reflection.h"
#include "footing-revision.h"
#include "footing-stage.h"

/* ---- Contacts in between ---- */

/* Spread evenly, and then not quite. */
static FootingDay
day_of_contact (FootingDemoWorld *world,
                FootingDay        first,
                FootingDay        last,
                guint             n,
                guint             n_contacts)
{
  gint64 span = last - first;
  FootingDay day = first + (FootingDay) (span * (2 * n + 1) / (2 * n_contacts));

  return CLAMP (day + _footing_demo_dice_between (&world->dice, -2, 2), first, last);
}

/* During a pause nobody meets. */
static FootingDay
outside_of_pause (const FootingDemoStory *story,
                  FootingDay              day)
{
  gboolean paused = story->paused_from != 0 && day >= story->paused_from && day <= story->paused_to;

  return paused ? story->paused_from - 1 : day;
}

static FootingSession *
make_contact (FootingDemoWorld *world,
              FootingDemoStory *story,
              FootingDay        day)
{
  const GPtrArray *notes = world->texts->contact;
  const GPtrArray *missed = world->texts->missed;
  FootingDemoNote note = *(FootingDemoNote *) g_ptr_array_index (notes, world->n_notes % notes->len);

  if (!_footing_demo_dice_chance (&world->dice, 50))
    return _footing_demo_make_session (world, story, NULL, &note, day, FOOTING_SESSION_STATE_HELD);

  note.notes = g_ptr_array_index (missed, world->n_notes % missed->len);

  return _footing_demo_make_session (world, story, NULL, &note, day, FOOTING_SESSION_STATE_MISSED);
}

void
_footing_demo_plan_contact (FootingDemoWorld *world,
                            FootingDemoStory *story)
{
  const GPtrArray *next = world->texts->next;
  FootingDay day = world->as_of + _footing_demo_dice_between (&world->dice, 1, 13);

  g_ptr_array_add (story->sessions,
                   _footing_demo_make_session (world, story, NULL,
                                               g_ptr_array_index (next, world->n_notes % next->len),
                                               day, FOOTING_SESSION_STATE_PLANNED));
}

void
_footing_demo_add_contacts (FootingDemoWorld *world,
                            FootingDemoStory *story,
                            GPtrArray        *records)
{
  FootingDay first = footing_enrolment_get_anchor_on (story->entry->enrolment) + 1;

  for (guint i = 0; i < story->n_contacts; i++)
    {
      FootingDay day = day_of_contact (world, MIN (first, story->last), story->last, i, story->n_contacts);

      g_ptr_array_add (records, make_contact (world, story, outside_of_pause (story, day)));
    }
}

/* ---- Reflections ---- */

/* The text as it stood when somebody paused after the first sentence. */
static char *
first_sentence (const char *body)
{
  const char *end = strstr (body, ". ");

  return end != NULL ? g_strndup (body, (gsize) (end - body) + 1) : NULL;
}

static void
add_history (FootingDemoWorld *world,
             FootingStage     *stage,
             FootingDay        day,
             GPtrArray        *records)
{
  g_autofree char *earlier = first_sentence (footing_stage_get_body (stage));
  FootingRevision *revision = NULL;
  gint64 saved_at;

  if (earlier == NULL)
    return;

  g_object_get (stage, "created-at", &saved_at, NULL);
  g_object_set (stage, "revision", (gint64) 2, NULL);
  revision = g_object_new (FOOTING_TYPE_REVISION,
                           "stage-id", footing_promise_id (stage),
                           "revision", (gint64) 1,
                           "body", earlier,
                           "saved-at", saved_at,
                           NULL);
  _footing_demo_stamp (world, revision, day);
  g_ptr_array_add (records, revision);
}

static void
add_stage (FootingDemoWorld             *world,
           FootingReflection            *reflection,
           const FootingReflectiveStage *stage,
           guint                         position,
           const char                   *body,
           GPtrArray                    *records)
{
  FootingDay day = footing_reflection_get_written_on (reflection);
  FootingStage *record = g_object_new (FOOTING_TYPE_STAGE,
                                       "reflection-id", footing_promise_id (reflection),
                                       "key", stage->id,
                                       "position", (gint64) position,
                                       "body", body,
                                       "revision", (gint64) (body != NULL),
                                       NULL);

  _footing_demo_stamp (world, record, day);
  g_ptr_array_add (records, record);

  if (body != NULL && position == 0 && _footing_demo_dice_chance (&world->dice, 330))
    add_history (world, record, day, records);
}

static void
add_prompt_use (FootingDemoWorld  *world,
                FootingReflection *reflection,
                const char        *prompt,
                GPtrArray         *records)
{
  FootingPromptUse *use = NULL;
  gint64 used_at;

  g_object_get (reflection, "created-at", &used_at, NULL);
  use = g_object_new (FOOTING_TYPE_PROMPT_USE,
                      "prompt", prompt,
                      "reflection-id", footing_promise_id (reflection),
                      "verdict", FOOTING_PROMPT_VERDICT_ANSWERED,
                      "used-at", used_at,
                      NULL);
  _footing_demo_stamp (world, use, footing_reflection_get_written_on (reflection));
  g_ptr_array_add (records, use);
}

/* @session: (nullable) */
static void
add_reflection (FootingDemoWorld            *world,
                const FootingDemoReflection *text,
                FootingSession              *session,
                FootingDay                   day,
                GPtrArray                   *records)
{
  const FootingReflectiveModel *model = footing_reference_get_model (world->reference, text->model);
  FootingReflection *reflection = g_object_new (FOOTING_TYPE_REFLECTION,
                                                "session-id", session != NULL ? footing_promise_id (session) : 0,
                                                "model", text->model,
                                                "title", text->title,
                                                "written-on", day,
                                                NULL);

  _footing_demo_stamp (world, reflection, day);
  g_ptr_array_add (records, reflection);

  for (guint i = 0; i < model->stages->len; i++)
    add_stage (world, reflection, g_ptr_array_index (model->stages, i), i,
               i < text->stages->len ? g_ptr_array_index (text->stages, i) : NULL, records);

  for (guint i = 0; i < text->prompts->len; i++)
    add_prompt_use (world, reflection, g_ptr_array_index (text->prompts, i), records);
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  FootingDay first = footing_session_get_held_on (*(FootingSession **) a);
  FootingDay second = footing_session_get_held_on (*(FootingSession **) b);

  return (first > second) - (first < second);
}

GPtrArray *
_footing_demo_held_sessions (const GPtrArray *records)
{
  GPtrArray *held = g_ptr_array_new ();

  for (guint i = 0; i < records->len; i++)
    {
      gpointer record = g_ptr_array_index (records, i);

      if (FOOTING_IS_SESSION (record) && footing_session_get_state (record) == FOOTING_SESSION_STATE_HELD)
        g_ptr_array_add (held, record);
    }

  g_ptr_array_sort (held, compare_days);

  return held;
}

/* One of the sessions, when @n_all of them are chosen more or less evenly. */
static FootingSession *
choose_session (FootingDemoWorld *world,
                const GPtrArray  *sessions,
                guint             n,
                guint             n_all)
{
  guint place;

  if (sessions->len == 0)
    return NULL;

  place = (n * sessions->len + _footing_demo_dice_below (&world->dice, sessions->len)) / n_all;

  return g_ptr_array_index (sessions, place);
}

void
_footing_demo_add_reflections (FootingDemoWorld *world,
                               FootingDemoStory *story,
                               GPtrArray        *records)
{
  g_autoptr(GPtrArray) held = _footing_demo_held_sessions (records);
  const GPtrArray *texts = world->texts->reflections;

  for (guint i = 0; i < story->n_reflections; i++)
    {
      FootingSession *session = choose_session (world, held, i, story->n_reflections);
      FootingDay day = session != NULL ? footing_session_get_held_on (session) : story->last;
      gboolean linked = _footing_demo_dice_chance (&world->dice, 750);

      day += _footing_demo_dice_between (&world->dice, 0, 2);
      add_reflection (world, g_ptr_array_index (texts, world->n_reflections++ % texts->len),
                      linked ? session : NULL, MIN (day, world->as_of - 1), records);
    }
}

void
_footing_demo_add_unfinished (FootingDemoWorld *world,
                              GPtrArray        *records)
{
  add_reflection (world, world->texts->unfinished, world->newest, world->as_of, records);
}
