/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-demo-private.h"
#include "footing-evidence.h"
#include "footing-intake-plan.h"
#include "footing-pair-wish.h"
#include "footing-possible-leaver.h"
#include "footing-programme-item.h"
#include "footing-promise.h"
#include "footing-scenario.h"
#include "footing-standard-document.h"
#include "footing-standard-edit.h"
#include "footing-standard-profile.h"
#include "footing-time-off.h"
#include "footing-training.h"
#include "footing-work-pattern.h"

/* As many as a person can look through; a large organisation has no more of these. */
#define MOST_TRAININGS 24
#define MOST_PATTERNS 12
#define MONTHS_OF_A_SCENARIO 24
#define MONTHS_OF_A_YEAR 12

/* ---- What a programme has beside its meetings ---- */

static const struct
{
  FootingItemKind  kind;
  const char      *key;
  const char      *name;
  int              months;
  int              days;
  int              minutes;
} items[] = {
  { FOOTING_ITEM_KIND_DOCUMENT, "charter", "Preceptorship charter", 0, 14, 0 },
  { FOOTING_ITEM_KIND_DOCUMENT, "snob", "Needs analysis: SNOB", 0, 28, 0 },
  { FOOTING_ITEM_KIND_DOCUMENT, "learning-plan", "Learning plan", 1, 14, 0 },
  { FOOTING_ITEM_KIND_STUDY_DAY, "finding-your-voice", "Finding your voice", 2, 0, 450 },
};

void
_footing_demo_add_items (FootingDemoWorld *world,
                         FootingDemoPlan  *plan)
{
  plan->items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      FootingProgrammeItem *item = g_object_new (FOOTING_TYPE_PROGRAMME_ITEM,
                                                 "programme-id", footing_promise_id (plan->programme),
                                                 "kind", items[i].kind,
                                                 "key", items[i].key,
                                                 "name", items[i].name,
                                                 "position", (gint64) i,
                                                 "due-months", (gint64) items[i].months,
                                                 "due-days", (gint64) items[i].days,
                                                 "minutes", (gint64) items[i].minutes,
                                                 "required", TRUE,
                                                 NULL);

      _footing_demo_stamp (world, item, world->begins);
      g_ptr_array_add (plan->items, item);
    }
}

/* ---- Who is what ---- */

static FootingPerson *
manager_of (const FootingDemoWorld *world,
            gint64                  workplace_id)
{
  /* They come after the lead, before everybody else. */
  for (guint i = 1; i <= world->figures.homes; i++)
    {
      FootingPerson *person = g_ptr_array_index (world->people, i);

      if (footing_person_get_workplace_id (person) == workplace_id)
        return person;
    }

  g_return_val_if_reached (NULL);
}

static FootingDemoPreceptor *
find_preceptor (const FootingDemoWorld *world,
                FootingDay              on,
                guint                   load)
{
  for (guint i = 1; i < world->preceptors->len; i++)
    {
      FootingDemoPreceptor *preceptor = g_ptr_array_index (world->preceptors, i);
      guint n = 0;

      for (guint j = 0; j < preceptor->until->len; j++)
        n += g_array_index (preceptor->until, FootingDay, j) > on;
      if (preceptor->gone == FOOTING_DAY_NONE && n == load)
        return preceptor;
    }

  return NULL;
}

/* One who supports more than they have room for, and one who has room for more than most. */
static void
set_limits (FootingDemoWorld *world)
{
  FootingDemoPreceptor *busy = find_preceptor (world, world->as_of, 2);
  FootingDemoPreceptor *free_one = find_preceptor (world, world->as_of, 0);

  if (busy != NULL)
    g_object_set (busy->person, "preceptee-limit", G_GINT64_CONSTANT (1), NULL);
  if (free_one != NULL)
    g_object_set (free_one->person, "preceptee-limit", G_GINT64_CONSTANT (3), NULL);
}

void
_footing_demo_add_roles (FootingDemoWorld *world)
{
  FootingDemoPreceptor *champion = g_ptr_array_index (world->preceptors, world->preceptors->len / 2);

  for (guint i = 1 + world->figures.homes; i < world->people->len; i++)
    {
      FootingPerson *person = g_ptr_array_index (world->people, i);
      FootingPerson *manager = manager_of (world, footing_person_get_workplace_id (person));

      g_object_set (person, "manager-id", footing_promise_id (manager), NULL);
    }

  g_object_set (champion->person, "is-champion", TRUE, NULL);
  set_limits (world);
}

/* ---- Preceptors: training, shifts and days away ---- */

static void
add (FootingDemoWorld *world,
     GPtrArray        *records,
     gpointer          record,
     FootingDay        day)
{
  _footing_demo_stamp (world, record, day);
  g_ptr_array_add (records, record);
}

static void
add_training (FootingDemoWorld *world,
              GPtrArray        *records,
              FootingPerson    *person,
              const char       *name,
              FootingDay        day,
              int               lasts,
              gboolean          prepares)
{
  add (world, records,
       g_object_new (FOOTING_TYPE_TRAINING,
                     "person-id", footing_promise_id (person),
                     "name", name,
                     "done-on", day,
                     "expires-on", lasts > 0 ? footing_day_add_months (day, lasts) : FOOTING_DAY_NONE,
                     "prepares", prepares,
                     NULL),
       day);
}

static void
add_trainings (FootingDemoWorld *world,
               GPtrArray        *records)
{
  for (guint i = 0; i < MIN (world->preceptors->len, MOST_TRAININGS); i++)
    {
      FootingDemoPreceptor *preceptor = g_ptr_array_index (world->preceptors, i);
      FootingDay refreshed = footing_day_add_months (preceptor->from, MONTHS_OF_A_YEAR) + (int) i;

      add_training (world, records, preceptor->person, "Preceptor preparation, two days", preceptor->from, 36, TRUE);
      if (i % 3 == 0 && refreshed < world->as_of)
        add_training (world, records, preceptor->person, "Coaching conversations", refreshed, 0, FALSE);
    }
}

/* Two weeks that repeat, from a Monday. The third works at night. */
static const char * const patterns[] = {
  "DDODDOODDODDOO", "DODDOODDODDOOD", "NNNOOOONNNOOOO", "DDDOOOODDDOODD",
};

static void
add_patterns (FootingDemoWorld *world,
              GPtrArray        *records)
{
  FootingDay monday = world->begins - (world->begins + 3) % 7;

  for (guint i = 0; i < MIN (world->preceptors->len, MOST_PATTERNS); i++)
    {
      FootingDemoPreceptor *preceptor = g_ptr_array_index (world->preceptors, i);

      add (world, records,
           g_object_new (FOOTING_TYPE_WORK_PATTERN,
                         "person-id", footing_promise_id (preceptor->person),
                         "from-on", monday,
                         "to-on", preceptor->gone,
                         "pattern", patterns[i % G_N_ELEMENTS (patterns)],
                         "day-starts-at", G_GINT64_CONSTANT (450),
                         "day-ends-at", G_GINT64_CONSTANT (1200),
                         "night-starts-at", G_GINT64_CONSTANT (1170),
                         "night-ends-at", G_GINT64_CONSTANT (480),
                         NULL),
           world->begins);
    }
}

static void
add_away (FootingDemoWorld   *world,
          GPtrArray          *records,
          FootingPerson      *person,
          FootingTimeOffKind  kind,
          int                 in_days,
          int                 days)
{
  add (world, records,
       g_object_new (FOOTING_TYPE_TIME_OFF,
                     "person-id", footing_promise_id (person),
                     "kind", kind,
                     "from-on", world->as_of + in_days,
                     "to-on", world->as_of + in_days + days - 1,
                     NULL),
       world->as_of - 20);
}

static void
add_days_away (FootingDemoWorld *world,
               GPtrArray        *records)
{
  guint n = 0;

  for (guint i = 0; i < world->preceptors->len && n < 4; i++)
    {
      FootingDemoPreceptor *preceptor = g_ptr_array_index (world->preceptors, i);

      if (preceptor->gone != FOOTING_DAY_NONE)
        continue;

      add_away (world, records, preceptor->person, n % 3 == 1 ? FOOTING_TIME_OFF_KIND_TRAINING
                                                              : FOOTING_TIME_OFF_KIND_LEAVE,
                20 + 9 * (int) n, n % 3 == 1 ? 2 : 12);
      n++;
    }
}

/* The next cohort, which nobody is in yet. */
static void
add_next_cohort (FootingDemoWorld *world,
                 GPtrArray        *records)
{
  FootingCohort *last = g_ptr_array_index (world->cohorts, world->cohorts->len - 1);
  FootingDay day = footing_day_add_months (footing_cohort_get_starts_on (last), world->figures.cohort_months);
  g_autofree char *name = _footing_demo_name_cohort (day);

  add (world, records,
       g_object_new (FOOTING_TYPE_COHORT,
                     "programme-id", footing_cohort_get_programme_id (last),
                     "name", name,
                     "starts-on", day,
                     "capacity", footing_cohort_get_capacity (last),
                     NULL),
       world->as_of - 10);
}

/* ---- Wishes ---- */

static void
add_wish (FootingDemoWorld *world,
          GPtrArray        *records,
          FootingPerson    *preceptee,
          FootingPerson    *preceptor,
          FootingWishSide   side,
          FootingWish       wish,
          const char       *note)
{
  add (world, records,
       g_object_new (FOOTING_TYPE_PAIR_WISH,
                     "preceptee-id", footing_promise_id (preceptee),
                     "preceptor-id", footing_promise_id (preceptor),
                     "side", side,
                     "wish", wish,
                     "wished-on", world->as_of - 4,
                     "note", note,
                     NULL),
       world->as_of - 4);
}

/* Those of the newest cohort who wait for somebody have something to say about it. */
static void
add_wishes (FootingDemoWorld *world,
            GPtrArray        *records)
{
  FootingDemoPreceptor *liked = find_preceptor (world, world->as_of, 0);
  FootingDemoPreceptor *other = find_preceptor (world, world->as_of, 1);
  guint n = 0;

  if (liked == NULL || other == NULL)
    return;

  for (guint i = world->stories->len; i > 0 && n < 2; i--)
    {
      FootingDemoStory *story = g_ptr_array_index (world->stories, i - 1);

      if (story->preceptor != NULL || story->left != FOOTING_DAY_NONE)
        continue;

      if (n++ == 0)
        {
          add_wish (world, records, story->person, liked->person, FOOTING_WISH_SIDE_PRECEPTEE, FOOTING_WISH_PREFERS,
                    "They met on a placement, and talk easily.");
          add_wish (world, records, story->person, liked->person, FOOTING_WISH_SIDE_PRECEPTOR, FOOTING_WISH_PREFERS,
                    NULL);
        }
      else
        add_wish (world, records, story->person, other->person, FOOTING_WISH_SIDE_LEAD, FOOTING_WISH_AVOIDS,
                  "Neighbours who share a car: both would rather keep work apart.");
    }
}

/* ---- Possible leavers ---- */

/* People on no programme who were missing from the last staff file. */
static void
add_possible_leavers (FootingDemoWorld *world,
                      GPtrArray        *records)
{
  static const FootingPossibleLeaverAnswer answers[] = {
    FOOTING_POSSIBLE_LEAVER_ANSWER_NOT_ASKED,
    FOOTING_POSSIBLE_LEAVER_ANSWER_STILL_HERE,
    FOOTING_POSSIBLE_LEAVER_ANSWER_NOT_ASKED,
  };

  for (guint i = 0; i < MIN (world->staying->len, G_N_ELEMENTS (answers)); i++)
    {
      gboolean asked = answers[i] != FOOTING_POSSIBLE_LEAVER_ANSWER_NOT_ASKED;

      add (world, records,
           g_object_new (FOOTING_TYPE_POSSIBLE_LEAVER,
                         "person-id", footing_promise_id (g_ptr_array_index (world->staying, i)),
                         "noticed-on", world->as_of - 6,
                         "answer", answers[i],
                         "answered-on", asked ? world->as_of - 5 : FOOTING_DAY_NONE,
                         NULL),
           world->as_of - 6);
    }
}

/* ---- Standards and what shows them ---- */

static void
add_own_standard (FootingDemoWorld *world,
                  GPtrArray        *records)
{
  FootingDay day = footing_day_add_months (world->as_of, -5);
  g_autofree char *source = g_strdup_printf ("%s, preceptorship policy, section 3", world->texts->organisation);
  g_autofree char *name = g_strdup_printf ("%s standard", world->texts->organisation);
  g_autoptr(FootingStandard) standard =
    footing_standard_derive (footing_reference_get_standard (world->reference, "core"), "own", name, "1", day);
  g_autofree char *document = NULL;

  standard->supernumerary_hours = 90;
  footing_standard_set_rule_value (standard, "supernumerary", 90, day);
  footing_standard_add_judged_rule (standard, "night-welcome",
                                    "Before a first night alone come two nights beside somebody.",
                                    "The rota of the first eight weeks.", source, day, FOOTING_LEVEL_ENROLMENT);
  footing_standard_add_judged_rule (standard, "listening",
                                    "Preceptees are asked every half year what would make it easier to stay.",
                                    "Minutes of the round table, and what was done since.", source, day,
                                    FOOTING_LEVEL_ORGANISATION);
  document = footing_standard_document_write (standard);

  add (world, records,
       g_object_new (FOOTING_TYPE_STANDARD_PROFILE,
                     "key", standard->id,
                     "version", standard->version,
                     "title", standard->name,
                     "document", document,
                     NULL),
       day);
}

static const struct
{
  const char           *standard;
  const char           *rule;
  FootingEvidenceState  state;
  int                   days_ago;
  const char           *note;
} judgements[] = {
  { "core", "preceptor-area", FOOTING_EVIDENCE_STATE_MET, 33,
    "Looked through the records of all preceptors with the home managers: each has worked in a nursing home." },
  { "gold", "protected-policy", FOOTING_EVIDENCE_STATE_MET, 61,
    "Preceptorship policy, section 4: one hour a month for both, in the rota. The board agreed it." },
  { "own", "listening", FOOTING_EVIDENCE_STATE_NOT_MET, 12,
    "The last round table fell through. The next one is agreed, with cover for those who come." },
};

static void
add_judgements (FootingDemoWorld *world,
                GPtrArray        *records)
{
  FootingPerson *lead = g_ptr_array_index (world->people, 0);

  for (guint i = 0; i < G_N_ELEMENTS (judgements); i++)
    {
      FootingDay day = world->as_of - judgements[i].days_ago;

      add (world, records,
           g_object_new (FOOTING_TYPE_EVIDENCE,
                         "standard", judgements[i].standard,
                         "rule", judgements[i].rule,
                         "state", judgements[i].state,
                         "judged-on", day,
                         "judged-by", footing_person_get_name (lead),
                         "note", judgements[i].note,
                         NULL),
           day);
    }
}

/* ---- What if ---- */

static void
count_starts (const FootingDemoWorld *world,
              FootingIntakePlan      *plan)
{
  int first_year, first_month;

  footing_day_to_ymd (plan->first, &first_year, &first_month, NULL);
  for (guint i = 0; i < world->stories->len; i++)
    {
      const FootingDemoStory *story = g_ptr_array_index (world->stories, i);
      int year, month, before;

      footing_day_to_ymd (footing_enrolment_get_anchor_on (story->entry->enrolment), &year, &month, NULL);
      before = (first_year - year) * MONTHS_OF_A_YEAR + first_month - month;
      plan->begun += before >= 1 && before <= MONTHS_OF_A_YEAR;
      if (before >= 1 && before <= FOOTING_INTAKE_PLAN_MOST_PAST &&
          footing_enrolment_get_state (story->entry->enrolment) == FOOTING_ENROLMENT_STATE_ACTIVE)
        plan->past[before - 1]++;
    }

  plan->starters = (plan->begun + MONTHS_OF_A_YEAR / 2) / MONTHS_OF_A_YEAR;
}

static FootingIntakePlan
plan_as_it_goes (const FootingDemoWorld *world)
{
  FootingIntakePlan plan = {
    .as_of = world->as_of, .months = MONTHS_OF_A_SCENARIO, .limit = 2, .absence = 10,
    .length = 6, .meetings = 3, .meeting_minutes = 60, .protected_hours = 8,
  };
  int year, month;

  footing_day_to_ymd (world->as_of, &year, &month, NULL);
  plan.first = footing_day_add_months (footing_day_from_ymd (year, month, 1), 1);
  for (guint i = 0; i < world->people->len; i++)
    plan.preceptors += footing_person_get_is_preceptor (g_ptr_array_index (world->people, i));
  for (guint i = 0; i < world->preceptors->len; i++)
    plan.preceptors -= ((FootingDemoPreceptor *) g_ptr_array_index (world->preceptors, i))->gone != FOOTING_DAY_NONE;
  count_starts (world, &plan);

  return plan;
}

static void
add_scenario (FootingDemoWorld        *world,
              GPtrArray               *records,
              const char              *name,
              const FootingIntakePlan *plan)
{
  g_autofree char *document = footing_intake_plan_to_document (plan);

  add (world, records, g_object_new (FOOTING_TYPE_SCENARIO, "name", name, "document", document, NULL),
       world->as_of - 9);
}

static void
add_scenarios (FootingDemoWorld *world,
               GPtrArray        *records)
{
  FootingIntakePlan plan = plan_as_it_goes (world);

  plan.starters = (int) world->figures.homes;
  add_scenario (world, records, "One starter a month in every home", &plan);
  plan.preceptors = plan.preceptors * 3 / 2;
  add_scenario (world, records, "The same, with half as many preceptors again", &plan);
}

void
_footing_demo_add_planning (FootingDemoWorld *world,
                            GPtrArray        *records)
{
  _footing_demo_swap_dice (world, &world->course_dice);
  add_next_cohort (world, records);
  add_trainings (world, records);
  add_patterns (world, records);
  add_days_away (world, records);
  add_wishes (world, records);
  add_possible_leavers (world, records);
  add_own_standard (world, records);
  add_judgements (world, records);
  add_scenarios (world, records);
  _footing_demo_swap_dice (world, &world->course_dice);
}
