/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-course-change.h"
#include "footing-demo-private.h"
#include "footing-enrolment-extension.h"
#include "footing-enrolment-item.h"
#include "footing-enrolment-pause.h"
#include "footing-meeting-days.h"
#include "footing-move.h"
#include "footing-pairing.h"
#include "footing-promise.h"
#include "footing-time-entry.h"

#define MONTH_DAYS 30
/* A preceptorship that has a past worth telling. */
#define SETTLED_DAYS 60
/* A pause that is over: from and until so many days ago. */
#define PAUSE_FROM 70
#define PAUSE_TO 42

/* ---- Study days and documents ---- */

/* Most of what was due is done; some of it on paper that the book knows nothing of. */
static void
settle_items (FootingDemoWorld *world,
              FootingDemoStory *story)
{
  FootingDay anchor = footing_enrolment_get_anchor_on (story->entry->enrolment);

  for (guint i = 0; i < story->entry->others->len; i++)
    {
      gpointer item = g_ptr_array_index (story->entry->others, i);
      FootingDay due;

      if (!FOOTING_IS_ENROLMENT_ITEM (item))
        continue;

      _footing_demo_stamp (world, item, anchor);
      due = footing_enrolment_item_get_due_on (item);
      if (due != FOOTING_DAY_NONE && due < MIN (story->last, world->as_of) &&
          _footing_demo_dice_chance (&world->dice, 880))
        g_object_set (item, "done-on", MAX (due - _footing_demo_dice_between (&world->dice, 0, 6), anchor), NULL);
    }
}

/* ---- Whose story it is ---- */

typedef gboolean (*SuitsFunc) (FootingDemoWorld       *world,
                               const FootingDemoStory *story);

static gboolean
is_settled (FootingDemoWorld       *world,
            const FootingDemoStory *story)
{
  return story->preceptor != NULL && story->left == FOOTING_DAY_NONE &&
         footing_enrolment_get_state (story->entry->enrolment) == FOOTING_ENROLMENT_STATE_ACTIVE &&
         footing_enrolment_get_anchor_on (story->entry->enrolment) <= world->as_of - SETTLED_DAYS;
}

GPtrArray *
_footing_demo_settled_stories (FootingDemoWorld *world)
{
  GPtrArray *settled = g_ptr_array_new ();

  for (guint i = 0; i < world->stories->len; i++)
    if (is_settled (world, g_ptr_array_index (world->stories, i)))
      g_ptr_array_add (settled, g_ptr_array_index (world->stories, i));

  return settled;
}

/* Takes somebody out of those who are left.
 *
 * Returns: (nullable)
 */
static FootingDemoStory *
take (FootingDemoWorld *world,
      GPtrArray        *left,
      SuitsFunc         suits)
{
  for (guint i = 0; i < left->len; i++)
    if (suits (world, g_ptr_array_index (left, i)))
      return g_ptr_array_steal_index (left, i);

  return NULL;
}

static gboolean
meets_between (const FootingDemoStory *story,
               FootingDay              from,
               FootingDay              to)
{
  for (guint i = 0; i < story->sessions->len; i++)
    {
      FootingDay day = footing_session_get_held_on (g_ptr_array_index (story->sessions, i));

      if (day >= from && day <= to)
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_late_meeting (FootingDemoWorld       *world,
                  const FootingDemoStory *story)
{
  for (guint i = 0; i < story->entry->meetings->len; i++)
    {
      FootingMeeting *meeting = g_ptr_array_index (story->entry->meetings, i);

      if (footing_meeting_is_open (meeting) && footing_meeting_get_due_on (meeting) < world->as_of)
        return TRUE;
    }

  return FALSE;
}

static void
add (FootingDemoWorld *world,
     FootingDemoStory *story,
     gpointer          record,
     FootingDay        day)
{
  _footing_demo_stamp (world, record, day);
  g_ptr_array_add (story->entry->others, record);
}

/* ---- Pauses and extensions ---- */

static FootingMeeting *
find_meeting (const FootingDemoStory *story,
              FootingMeeting         *copy)
{
  for (guint i = 0; i < story->entry->meetings->len; i++)
    {
      FootingMeeting *meeting = g_ptr_array_index (story->entry->meetings, i);

      if (g_str_equal (footing_meeting_get_key (meeting), footing_meeting_get_key (copy)))
        return meeting;
    }

  g_return_val_if_reached (NULL);
}

/* What comes after @record moves, by the rules by which it moves for everybody. */
static void
replan (FootingDemoWorld *world,
        FootingDemoStory *story,
        gpointer          record)
{
  FootingEnrolment *enrolment = story->entry->enrolment;
  gboolean gold = footing_enrolment_get_programme_id (enrolment) ==
                  footing_record_get_id (FOOTING_RECORD (world->plans[1].programme));
  const FootingDemoPlan *plan = &world->plans[gold];
  g_autoptr(FootingCourse) course = footing_course_new (enrolment, story->person);
  FootingCourseChange change = { course, plan->milestones, (int) footing_programme_get_months (plan->programme), NULL };
  g_autoptr(GPtrArray) records = NULL;

  for (guint i = 0; i < story->entry->meetings->len; i++)
    g_ptr_array_add (course->meetings, g_object_ref (g_ptr_array_index (story->entry->meetings, i)));

  records = footing_course_change_records (&change, record);
  for (guint i = 0; i < records->len; i++)
    {
      gpointer moved = g_ptr_array_index (records, i);

      if (FOOTING_IS_ENROLMENT (moved))
        g_object_set (enrolment, "ends-on", footing_enrolment_get_ends_on (moved), NULL);
      else if (FOOTING_IS_MEETING (moved))
        g_object_set (find_meeting (story, moved),
                      "opens-on", footing_meeting_get_opens_on (moved),
                      "due-on", footing_meeting_get_due_on (moved),
                      "late-on", footing_meeting_get_late_on (moved),
                      "planned-on", footing_meeting_get_planned_on (moved),
                      NULL);
    }
}

static void
add_pause (FootingDemoWorld *world,
           FootingDemoStory *story,
           FootingDay        from,
           FootingDay        to,
           const char       *reason,
           const char       *note)
{
  FootingEnrolmentPause *pause = g_object_new (FOOTING_TYPE_ENROLMENT_PAUSE,
                                               "enrolment-id", footing_promise_id (story->entry->enrolment),
                                               "from-on", from,
                                               "to-on", to,
                                               "reason", reason,
                                               "note", note,
                                               NULL);

  story->paused_from = from;
  story->paused_to = to != FOOTING_DAY_NONE ? to : world->as_of;
  replan (world, story, pause);
  add (world, story, pause, from - 7);
}

static gboolean
can_have_paused (FootingDemoWorld       *world,
                 const FootingDemoStory *story)
{
  return !has_late_meeting (world, story) &&
         footing_enrolment_get_anchor_on (story->entry->enrolment) < world->as_of - PAUSE_FROM - MONTH_DAYS &&
         !meets_between (story, world->as_of - PAUSE_FROM, world->as_of - PAUSE_TO);
}

static gboolean
can_pause_now (FootingDemoWorld       *world,
               const FootingDemoStory *story)
{
  return !has_late_meeting (world, story) && !meets_between (story, world->as_of - 5, FOOTING_DAY_LAST);
}

static gboolean
works_part_time (FootingDemoWorld       *world,
                 const FootingDemoStory *story)
{
  return !has_late_meeting (world, story) && footing_person_get_contract_hours (story->person) <= 30;
}

static void
add_extension (FootingDemoWorld *world,
               FootingDemoStory *story)
{
  FootingDay ends = footing_enrolment_get_ends_on (story->entry->enrolment);
  FootingEnrolmentExtension *extension =
    g_object_new (FOOTING_TYPE_ENROLMENT_EXTENSION,
                  "enrolment-id", footing_promise_id (story->entry->enrolment),
                  "decided-on", world->as_of - 20,
                  "ends-on", footing_day_add_months (ends, 2),
                  "reason", "part-time",
                  "note", "Two more months, agreed at our last talk. The learning plan stays.",
                  NULL);

  replan (world, story, extension);
  add (world, story, extension, world->as_of - 20);
}

/* ---- Moves ---- */

static void
add_move (FootingDemoWorld *world,
          FootingDemoStory *story,
          FootingMoveKind   kind,
          FootingDay        day,
          const char       *was,
          const char       *became,
          const char       *reason,
          const char       *note)
{
  add (world, story,
       g_object_new (FOOTING_TYPE_MOVE,
                     "person-id", footing_promise_id (story->person),
                     "enrolment-id", footing_promise_id (story->entry->enrolment),
                     "kind", kind,
                     "moved-on", day,
                     "was", was,
                     "became", became,
                     "reason", reason,
                     "note", note,
                     NULL),
       day);
}

static gboolean
came_later (FootingDemoWorld       *world,
            const FootingDemoStory *story)
{
  return story->cohort > 0;
}

static void
add_cohort_move (FootingDemoWorld *world,
                 FootingDemoStory *story)
{
  FootingCohort *was = g_ptr_array_index (world->cohorts, story->cohort - 1);
  FootingCohort *became = g_ptr_array_index (world->cohorts, story->cohort);

  add_move (world, story, FOOTING_MOVE_KIND_COHORT, footing_cohort_get_starts_on (became),
            footing_cohort_get_name (was), footing_cohort_get_name (became), "start-changed",
            "The PIN came later than hoped, so we began with the next group.");
}

/* Somebody of another home who could have supported them from the first day on.
 *
 * Returns: (nullable)
 */
static const FootingDemoPreceptor *
find_earlier_preceptor (FootingDemoWorld       *world,
                        const FootingDemoStory *story)
{
  FootingDay anchor = footing_enrolment_get_anchor_on (story->entry->enrolment);

  for (guint i = 0; i < world->preceptors->len; i++)
    {
      const FootingDemoPreceptor *preceptor = g_ptr_array_index (world->preceptors, i);

      if (preceptor->home != story->home && preceptor->person != story->preceptor && preceptor->from <= anchor &&
          preceptor->gone == FOOTING_DAY_NONE)
        return preceptor;
    }

  return NULL;
}

/* What was signed names the workplace and the preceptor. */
static gboolean
has_papers (const FootingDemoStory *story)
{
  for (guint i = 0; i < story->entry->others->len; i++)
    if (FOOTING_IS_DOCUMENT (g_ptr_array_index (story->entry->others, i)))
      return TRUE;

  return FALSE;
}

static gboolean
can_have_moved (FootingDemoWorld       *world,
                const FootingDemoStory *story)
{
  return footing_enrolment_get_anchor_on (story->entry->enrolment) < world->as_of - 4 * MONTH_DAYS &&
         !has_papers (story) &&
         footing_person_get_workplace_id (story->person) == footing_person_get_workplace_id (story->preceptor) &&
         find_earlier_preceptor (world, story) != NULL;
}

/* Began in another home, beside somebody else. */
static void
add_workplace_move (FootingDemoWorld *world,
                    FootingDemoStory *story)
{
  FootingDay anchor = footing_enrolment_get_anchor_on (story->entry->enrolment);
  FootingDay day = footing_day_add_months (anchor, 3);
  const FootingDemoPreceptor *earlier = find_earlier_preceptor (world, story);
  FootingWorkplace *was = g_ptr_array_index (world->homes, earlier->home);
  FootingWorkplace *became = g_ptr_array_index (world->homes, story->home);

  for (guint i = 0; i < story->entry->others->len; i++)
    if (FOOTING_IS_PAIRING (g_ptr_array_index (story->entry->others, i)))
      g_object_set (g_ptr_array_index (story->entry->others, i), "from-on", day, NULL);

  add (world, story,
       g_object_new (FOOTING_TYPE_PAIRING,
                     "enrolment-id", footing_promise_id (story->entry->enrolment),
                     "preceptor-id", footing_promise_id (earlier->person),
                     "from-on", anchor,
                     "to-on", day - 1,
                     "reason", "moved",
                     "note", "Handed over in a talk of three: what works, what is open, what we are proud of.",
                     NULL),
       anchor);
  add_move (world, story, FOOTING_MOVE_KIND_WORKPLACE, day, footing_workplace_get_name (was),
            footing_workplace_get_name (became), "development", "To see how a smaller home plans its nights.");
}

/* ---- Hours ---- */

static void
add_hours (FootingDemoWorld *world,
           FootingDemoStory *story,
           FootingTimeKind   kind,
           FootingDay        day,
           int               minutes,
           const char       *note)
{
  FootingPerson *person = kind == FOOTING_TIME_KIND_PROTECTED_PRECEPTOR ? story->preceptor : story->person;

  add (world, story,
       g_object_new (FOOTING_TYPE_TIME_ENTRY,
                     "person-id", footing_promise_id (person),
                     "enrolment-id", footing_promise_id (story->entry->enrolment),
                     "kind", kind,
                     "spent-on", day,
                     "minutes", (gint64) minutes,
                     "note", note,
                     NULL),
       day);
}

static void
add_protected_hours (FootingDemoWorld *world,
                     FootingDemoStory *story)
{
  add_hours (world, story, FOOTING_TIME_KIND_PROTECTED_PRECEPTOR, world->as_of - 24, 45, "Preparing the next meeting");
  add_hours (world, story, FOOTING_TIME_KIND_PROTECTED_PRECEPTEE, world->as_of - 17, 90,
             "Reading and writing in the quiet room");
}

/* Preparation and the forum of preceptors: where the rota leaves room for it. */
static void
may_add_preparation (FootingDemoWorld *world,
                     FootingDemoStory *story)
{
  FootingDay day = footing_enrolment_get_anchor_on (story->entry->enrolment) + 50;

  if (story->preceptor != NULL && day < story->last && _footing_demo_dice_chance (&world->dice, 600))
    add_hours (world, story, FOOTING_TIME_KIND_PROTECTED_PRECEPTOR, day,
               _footing_demo_dice_between (&world->dice, 3, 9) * 60, "Preparation, and the forum of preceptors");
}

/* The first weeks were short of staff: at this pace the time beside a colleague will not do. */
static void
shorten_supernumerary (FootingDemoStory *story)
{
  for (guint i = 0; i < story->entry->others->len; i++)
    {
      gpointer entry = g_ptr_array_index (story->entry->others, i);

      if (FOOTING_IS_TIME_ENTRY (entry) && footing_time_entry_get_kind (entry) == FOOTING_TIME_KIND_SUPERNUMERARY)
        g_object_set (entry, "minutes", G_GINT64_CONSTANT (11 * 60),
                      "note", "The home was short of staff; the rest was put off.", NULL);
    }
}

/* ---- All of it ---- */

static void
tell_what_happened (FootingDemoWorld *world,
                    GPtrArray        *left)
{
  FootingDemoStory *story = NULL;

  if ((story = take (world, left, works_part_time)) != NULL)
    add_extension (world, story);
  if ((story = take (world, left, can_have_paused)) != NULL)
    add_pause (world, story, world->as_of - PAUSE_FROM, world->as_of - PAUSE_TO, "leave",
               "Four weeks with family abroad, agreed before the start.");
  if ((story = take (world, left, can_pause_now)) != NULL)
    add_pause (world, story, world->as_of - 5, FOOTING_DAY_NONE, "away", "We keep in touch, and plan again together.");
  if ((story = take (world, left, can_have_moved)) != NULL)
    add_workplace_move (world, story);
  if ((story = take (world, left, came_later)) != NULL)
    add_cohort_move (world, story);
  if ((story = take (world, left, is_settled)) != NULL)
    shorten_supernumerary (story);
}

void
_footing_demo_add_courses (FootingDemoWorld *world)
{
  g_autoptr(GPtrArray) settled = NULL;

  _footing_demo_swap_dice (world, &world->course_dice);
  settled = _footing_demo_settled_stories (world);

  for (guint i = 0; i < world->stories->len; i++)
    {
      settle_items (world, g_ptr_array_index (world->stories, i));
      may_add_preparation (world, g_ptr_array_index (world->stories, i));
    }
  for (guint i = 0; i < MIN (settled->len, 3); i++)
    add_protected_hours (world, g_ptr_array_index (settled, i));

  _footing_demo_add_papers (world, settled);
  tell_what_happened (world, settled);
  _footing_demo_swap_dice (world, &world->course_dice);
}
