/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-demo-private.h"
#include "footing-promise.h"

/* Meetings of the last weeks that may still be made up for. */
#define RECENT_DAYS 40
/* How far ahead a day is agreed. */
#define BOOKED_DAYS 16
/* Meetings that a small organisation has left undone, however the dice fall. */
#define LEAST_OVERDUE 2

/* Minutes after midnight; a home is awake at all hours. */
static const int hours[] = {
  14 * 60, 10 * 60, 11 * 60 + 30, 7 * 60 + 30, 15 * 60, 13 * 60 + 30, 20 * 60 + 30, 9 * 60 + 15,
};

static const char *
put_home (const FootingDemoWorld *world,
          const FootingDemoStory *story,
          const char             *notes,
          GString                *text)
{
  FootingWorkplace *home = g_ptr_array_index (world->homes, story->home);

  g_string_assign (text, notes != NULL ? notes : "");
  g_string_replace (text, "{home}", footing_workplace_get_name (home), 0);

  return text->len > 0 ? text->str : NULL;
}

/* @meeting: (nullable); @note: (nullable): what was said; %NULL when there is nothing yet */
FootingSession *
_footing_demo_make_session (FootingDemoWorld      *world,
                            FootingDemoStory      *story,
                            FootingMeeting        *meeting,
                            const FootingDemoNote *note,
                            FootingDay             day,
                            FootingSessionState    state)
{
  gboolean held = state == FOOTING_SESSION_STATE_HELD;
  const char *name = meeting != NULL ? footing_meeting_get_name (meeting) : note->title;
  int planned = meeting != NULL ? (int) footing_meeting_get_minutes (meeting) : note->minutes;
  int spare = held ? _footing_demo_dice_between (&world->dice, -5, 10) : 0;
  g_autoptr(GString) text = g_string_new (NULL);
  FootingSession *session = g_object_new (FOOTING_TYPE_SESSION,
                                          "enrolment-id", footing_promise_id (story->entry->enrolment),
                                          "meeting-id", meeting != NULL ? footing_promise_id (meeting) : 0,
                                          "title", name,
                                          "held-on", day,
                                          "starts-at", (gint64) hours[world->n_notes++ % G_N_ELEMENTS (hours)],
                                          "mode", note->mode,
                                          "state", state,
                                          "planned-minutes", (gint64) planned,
                                          "protected-minutes", (gint64) (held ? note->protected_minutes : 0),
                                          "actual-minutes", (gint64) (held ? note->minutes + spare : 0),
                                          "notes", put_home (world, story, note->notes, text),
                                          NULL);

  _footing_demo_stamp (world, session, day);

  return session;
}

/* ---- What became of a meeting ---- */

typedef struct
{
  FootingDemoWorld *world;
  FootingDemoStory *story;
  FootingMeeting   *meeting;
  FootingDay        opens;
  FootingDay        due;
  FootingDay        stop; /* from this day on nothing can have happened */
  gboolean          is_first;
  gboolean          is_last;
} Fate;

static const FootingDemoNote *
choose_note (const Fate *fate)
{
  const FootingDemoTexts *texts = fate->world->texts;
  const GPtrArray *notes = texts->review;

  if (fate->is_first)
    notes = texts->initial;
  else if (fate->is_last)
    notes = texts->final;

  return g_ptr_array_index (notes, fate->world->n_notes % notes->len);
}

static void
settle (const Fate            *fate,
        FootingMilestoneState  state)
{
  g_object_set (fate->meeting, "state", state, NULL);
}

static void
settle_with_session (const Fate            *fate,
                     FootingMilestoneState  state,
                     const FootingDemoNote *note,
                     FootingDay             day,
                     FootingSessionState    session_state)
{
  settle (fate, state);
  g_ptr_array_add (fate->story->sessions,
                   _footing_demo_make_session (fate->world, fate->story, fate->meeting, note, day,
                                               session_state));
}

static FootingSession *
last_session (const FootingDemoStory *story)
{
  return story->sessions->len > 0 ? g_ptr_array_index (story->sessions, story->sessions->len - 1) : NULL;
}

static void
hold (const Fate *fate,
      FootingDay  day)
{
  FootingSession *newest = fate->world->newest;

  settle_with_session (fate, FOOTING_MILESTONE_STATE_HELD, choose_note (fate), day,
                       FOOTING_SESSION_STATE_HELD);

  if (fate->is_first && (newest == NULL || footing_session_get_held_on (newest) <= day))
    g_set_object (&fate->world->newest, last_session (fate->story));
}

static void
miss (const Fate *fate)
{
  const GPtrArray *missed = fate->world->texts->missed;
  FootingDemoNote note = { .notes = g_ptr_array_index (missed, fate->world->n_notes % missed->len) };

  settle_with_session (fate, FOOTING_MILESTONE_STATE_MISSED, &note, fate->due, FOOTING_SESSION_STATE_MISSED);
}

static void
book (const Fate *fate,
      FootingDay  day)
{
  FootingDemoNote nothing = { .mode = choose_note (fate)->mode };

  settle_with_session (fate, FOOTING_MILESTONE_STATE_BOOKED, &nothing, day, FOOTING_SESSION_STATE_PLANNED);
  g_object_set (fate->meeting, "planned-on", day, NULL);
}

static FootingDay
day_in_time (const Fate *fate)
{
  int room = MIN (fate->due - fate->opens, 10);
  FootingDay day = fate->due - _footing_demo_dice_between (&fate->world->dice, 0, room);

  while (day > fate->opens &&
         !footing_calendar_is_working_day (footing_reference_get_calendar (fate->world->reference), day))
    day--;

  return day;
}

/* A meeting of the last weeks may still be to do; somebody who has left had no more meetings. */
static gboolean
is_left_undone (const Fate *fate)
{
  gboolean recent = fate->due >= fate->world->as_of - RECENT_DAYS;

  if (fate->story->left != FOOTING_DAY_NONE || !recent)
    return FALSE;

  if (fate->world->n_overdue >= LEAST_OVERDUE && !_footing_demo_dice_chance (&fate->world->dice, 150))
    return FALSE;

  fate->world->n_overdue++;

  return TRUE;
}

static void
decide_past (const Fate *fate)
{
  guint roll = _footing_demo_dice_below (&fate->world->dice, 1000);
  FootingDay in_time = day_in_time (fate);
  FootingDay late = fate->due + _footing_demo_dice_between (&fate->world->dice, 3, 24);

  if (is_left_undone (fate))
    return;

  if (in_time >= fate->stop)
    settle (fate, FOOTING_MILESTONE_STATE_WAIVED);
  else if (roll < 800 || late >= fate->stop)
    hold (fate, in_time);
  else if (roll < 920 || fate->is_first || fate->is_last)
    hold (fate, late);
  else if (roll < 975)
    miss (fate);
  else
    settle (fate, FOOTING_MILESTONE_STATE_WAIVED);
}

/* The next free day from today on, every third day once there is one a day. */
static FootingDay
next_booked_day (const Fate *fate)
{
  guint n = fate->world->n_booked;
  FootingDay day = fate->world->as_of + (int) (n < 3 ? n : 2 * n - 3);

  return MAX (MIN (day, fate->due), MAX (fate->opens, fate->world->as_of));
}

static void
decide_future (const Fate *fate)
{
  if (fate->story->left != FOOTING_DAY_NONE)
    settle (fate, FOOTING_MILESTONE_STATE_WAIVED);
  else if (fate->story->preceptor != NULL && fate->opens <= fate->world->as_of &&
           next_booked_day (fate) <= fate->world->as_of + BOOKED_DAYS)
    {
      book (fate, next_booked_day (fate));
      fate->world->n_booked++;
    }
}

static void
decide (const Fate *fate)
{
  if (fate->due < fate->world->as_of)
    decide_past (fate);
  else
    decide_future (fate);
}

/* ---- What became of an enrolment ---- */

static void
end_enrolment (FootingDemoWorld *world,
               FootingDemoStory *story)
{
  FootingMeeting *final = g_ptr_array_index (story->entry->meetings, story->entry->meetings->len - 1);
  gboolean completed = footing_meeting_get_state (final) == FOOTING_MILESTONE_STATE_HELD;

  story->last = world->as_of - 1;

  if (completed)
    {
      story->last = footing_session_get_held_on (last_session (story));
      g_object_set (story->entry->enrolment,
                    "state", FOOTING_ENROLMENT_STATE_COMPLETED,
                    "completed-on", story->last,
                    NULL);
    }
  else if (story->left != FOOTING_DAY_NONE)
    {
      story->last = story->left - 1;
      g_object_set (story->entry->enrolment, "state", FOOTING_ENROLMENT_STATE_ENDED, NULL);
    }
}

void
_footing_demo_decide_meetings (FootingDemoWorld *world,
                               FootingDemoStory *story)
{
  const GPtrArray *meetings = story->entry->meetings;

  story->sessions = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < meetings->len; i++)
    {
      FootingMeeting *meeting = g_ptr_array_index (meetings, i);
      Fate fate = {
        .world = world,
        .story = story,
        .meeting = meeting,
        .opens = footing_meeting_get_opens_on (meeting),
        .due = footing_meeting_get_due_on (meeting),
        .stop = story->left != FOOTING_DAY_NONE ? story->left : world->as_of,
        .is_first = i == 0,
        .is_last = i + 1 == meetings->len,
      };

      decide (&fate);
    }

  end_enrolment (world, story);
}
