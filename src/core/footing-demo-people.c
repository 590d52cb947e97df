/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-demo-private.h"
#include "footing-promise.h"

/* Codes of ASC-WDS, as the import brings them. */
#define ROLE_NURSE "16"
#define ROLE_ASSOCIATE "37"
#define ROLE_MANAGER "4"
#define ROLE_LEARNING_LEAD "44"
#define PERMANENT "1"

#define PREPARATION_DAYS 400

/* ---- Homes ---- */

static char *
name_of_home (FootingDemoWorld *world,
              guint             n)
{
  const FootingDemoTexts *texts = world->texts;
  guint beginnings = texts->home_beginnings->len;
  guint endings = texts->home_endings->len;

  if (n < texts->homes->len)
    return g_strdup (g_ptr_array_index (texts->homes, n));

  /* A step further along the endings in each round, so that no name comes twice. */
  n -= texts->homes->len;

  return g_strdup_printf ("%s %s",
                          (char *) g_ptr_array_index (texts->home_beginnings, n % beginnings),
                          (char *) g_ptr_array_index (texts->home_endings, (n + n / beginnings) % endings));
}

void
_footing_demo_add_homes (FootingDemoWorld *world)
{
  for (guint i = 0; i < world->figures.homes; i++)
    {
      g_autofree char *name = name_of_home (world, i);
      /* As a file has it that was typed. */
      g_autoptr(GString) key = g_string_new (name);
      /* A number that no real location has: they never begin with zeros. */
      g_autofree char *location = g_strdup_printf ("1-%010u", i + 11);
      FootingWorkplace *home = NULL;

      g_string_replace (key, "’", "'", 0);
      home = g_object_new (FOOTING_TYPE_WORKPLACE,
                           "name", name,
                           "establishment-key", key->str,
                           "location-code", location,
                           NULL);

      _footing_demo_stamp (world, home, world->begins);
      g_ptr_array_add (world->homes, home);
    }
}

/* ---- People ---- */

/* Each first name meets a new surname in each round through the first names. With a prime number
 * of surnames all pairs come once before one comes again.
 */
static char *
next_name (FootingDemoWorld *world)
{
  const GPtrArray *first = world->texts->first_names;
  const GPtrArray *last = world->texts->surnames;
  guint n = world->n_names++;

  return g_strdup_printf ("%s %s",
                          (char *) g_ptr_array_index (first, n % first->len),
                          (char *) g_ptr_array_index (last, (n + n / first->len) % last->len));
}

static FootingProfession
choose_profession (FootingDemoWorld *world)
{
  static const FootingProfession professions[] = {
    FOOTING_PROFESSION_RN_ADULT,
    FOOTING_PROFESSION_RN_ADULT,
    FOOTING_PROFESSION_RN_ADULT,
    FOOTING_PROFESSION_RN_ADULT,
    FOOTING_PROFESSION_RN_ADULT,
    FOOTING_PROFESSION_NURSING_ASSOCIATE,
    FOOTING_PROFESSION_NURSING_ASSOCIATE,
    FOOTING_PROFESSION_RN_MENTAL_HEALTH,
    FOOTING_PROFESSION_RN_LEARNING_DISABILITY,
  };

  return professions[_footing_demo_dice_below (&world->dice, G_N_ELEMENTS (professions))];
}

static FootingPerson *
add_person (FootingDemoWorld  *world,
            guint              home,
            FootingProfession  profession,
            const char        *job_role,
            FootingDay         started_on)
{
  static const double hours[] = { 37.5, 37.5, 36, 30, 24 };
  g_autofree char *name = next_name (world);
  double contract_hours = hours[_footing_demo_dice_below (&world->dice, G_N_ELEMENTS (hours))];
  gint64 workplace_id = footing_promise_id (g_ptr_array_index (world->homes, home));
  FootingPerson *person = g_object_new (FOOTING_TYPE_PERSON,
                                        "name", name,
                                        "workplace-id", workplace_id,
                                        "profession", profession,
                                        "job-role", job_role,
                                        "employment", PERMANENT,
                                        "contract-hours", contract_hours,
                                        "started-on", started_on,
                                        "first-recorded-on", MAX (started_on, world->begins),
                                        NULL);

  _footing_demo_stamp (world, person, MAX (started_on, world->begins));
  g_ptr_array_add (world->people, person);

  return person;
}

static FootingPerson *
add_nurse (FootingDemoWorld *world,
           guint             home,
           FootingDay        started_on)
{
  FootingProfession profession = choose_profession (world);

  return add_person (world, home, profession,
                     profession == FOOTING_PROFESSION_NURSING_ASSOCIATE ? ROLE_ASSOCIATE : ROLE_NURSE,
                     started_on);
}

/* ---- Leaving ---- */

/* Out of a thousand who are in post at the beginning of a month, how many leave in it: without a
 * programme, on core, on gold. The last figure is that of all later months.
 */
static const guint leaving_permille[3][18] = {
  { 22, 54, 62, 56, 50, 44, 38, 34, 30, 26, 24, 22, 22, 20, 20, 18, 18, 16 },
  { 10, 28, 38, 36, 30, 26, 30, 26, 22, 20, 20, 20, 20, 18, 16, 16, 14, 14 },
  { 6, 14, 20, 18, 16, 16, 14, 14, 12, 12, 12, 14, 18, 16, 14, 12, 12, 12 },
};

FootingDay
_footing_demo_choose_leaving (FootingDemoWorld *world,
                              guint             support,
                              FootingDay        started)
{
  for (int month = 0; footing_day_add_months (started, month) < world->as_of; month++)
    {
      guint permille = leaving_permille[support][MIN (month, (int) G_N_ELEMENTS (leaving_permille[0]) - 1)];
      FootingDay day = footing_day_add_months (started, month) + _footing_demo_dice_between (&world->dice, 5, 27);

      if (_footing_demo_dice_chance (&world->dice, permille) && day < world->as_of)
        return day;
    }

  return FOOTING_DAY_NONE;
}

static const FootingDemoReason *
choose_reason (FootingDemoWorld *world)
{
  const GPtrArray *reasons = world->texts->reasons;
  guint sum = 0;
  guint roll;

  for (guint i = 0; i < reasons->len; i++)
    sum += (guint) ((FootingDemoReason *) g_ptr_array_index (reasons, i))->weight;

  roll = _footing_demo_dice_below (&world->dice, sum);

  for (guint i = 0; i < reasons->len; i++)
    {
      const FootingDemoReason *reason = g_ptr_array_index (reasons, i);

      if (roll < (guint) reason->weight)
        return reason;
      roll -= (guint) reason->weight;
    }

  g_return_val_if_reached (NULL);
}

gpointer
_footing_demo_make_leaving (FootingDemoWorld *world,
                            FootingPerson    *person,
                            FootingDay        left)
{
  const FootingDemoReason *reason = choose_reason (world);
  const FootingLeaveReason *known = footing_reference_get_leave_reason (world->reference, reason->id);
  FootingLeaving *leaving = g_object_new (FOOTING_TYPE_LEAVING,
                                          "person-id", footing_promise_id (person),
                                          "left-on", left,
                                          "reason", reason->id,
                                          "event", known->event,
                                          NULL);

  _footing_demo_stamp (world, leaving, left);

  return leaving;
}

static void
may_leave (FootingDemoWorld *world,
           FootingPerson    *person,
           FootingDay        left)
{
  if (left != FOOTING_DAY_NONE)
    g_ptr_array_add (world->leavings, _footing_demo_make_leaving (world, person, left));
}

/* ---- Those who are there already ---- */

static void
preceptor_free (gpointer data)
{
  FootingDemoPreceptor *preceptor = data;

  g_array_unref (preceptor->until);
  g_free (preceptor);
}

static void
add_preceptor (FootingDemoWorld *world,
               guint             home,
               guint             n)
{
  FootingDemoPreceptor *preceptor = g_new0 (FootingDemoPreceptor, 1);
  FootingDay registered = world->begins - _footing_demo_dice_between (&world->dice, 700, 7000);
  FootingDay started = MAX (registered, world->begins - _footing_demo_dice_between (&world->dice, 300, 3000));
  FootingDay prepared = world->begins + _footing_demo_dice_between (&world->dice, -PREPARATION_DAYS, 120);

  preceptor->home = home;
  preceptor->from = prepared;
  preceptor->until = g_array_new (FALSE, FALSE, sizeof (FootingDay));
  preceptor->person = add_person (world, home, FOOTING_PROFESSION_RN_ADULT, ROLE_NURSE, started);
  /* One in nine moves on while the book is kept. */
  preceptor->gone = n % 9 == 4 ? world->as_of - _footing_demo_dice_between (&world->dice, 60, 500)
                               : FOOTING_DAY_NONE;

  g_object_set (preceptor->person,
                "registered-on", registered,
                "is-preceptor", TRUE,
                "prepared-on", prepared,
                NULL);
  may_leave (world, preceptor->person, preceptor->gone);
  g_ptr_array_add (world->preceptors, preceptor);
}

static void
add_leads (FootingDemoWorld *world)
{
  FootingDay started = world->begins - 900;
  FootingPerson *lead = add_person (world, 0, FOOTING_PROFESSION_RN_ADULT, ROLE_LEARNING_LEAD, started);

  g_object_set (lead, "is-lead", TRUE, "registered-on", started - 4000, NULL);

  for (guint i = 0; i < world->figures.homes; i++)
    {
      FootingPerson *manager = add_person (world, i, FOOTING_PROFESSION_UNKNOWN, ROLE_MANAGER,
                                           started - 50 * (int) (i % 20));

      g_object_set (manager, "is-manager", TRUE, NULL);
    }
}

/* Those who came in the half year before the first cohort. */
static void
add_earlier (FootingDemoWorld *world)
{
  for (guint i = 0; i < world->figures.earlier; i++)
    {
      FootingDay started = world->begins + _footing_demo_dice_between (&world->dice, 0, 170);
      FootingPerson *person = add_nurse (world, i % world->figures.homes, started);
      FootingDay left;

      g_object_set (person, "registered-on", started - _footing_demo_dice_between (&world->dice, 10, 90), NULL);
      left = _footing_demo_choose_leaving (world, 0, started);
      may_leave (world, person, left);
      if (left == FOOTING_DAY_NONE)
        g_ptr_array_add (world->staying, person);
    }
}

static void
add_newcomers (FootingDemoWorld *world)
{
  for (guint i = 0; i < world->figures.newcomers; i++)
    {
      FootingDay started = world->as_of - 2 - (int) (i % 5);

      add_nurse (world, (i * 5 + 2) % world->figures.homes, started);
    }
}

void
_footing_demo_add_staff (FootingDemoWorld *world)
{
  FootingDemoPreceptor *first = NULL;

  world->preceptors = g_ptr_array_new_with_free_func (preceptor_free);

  add_leads (world);
  for (guint i = 0; i < world->figures.homes * world->figures.preceptors; i++)
    add_preceptor (world, i % world->figures.homes, i);
  add_earlier (world);
  add_newcomers (world);

  /* One person, two roles. */
  first = g_ptr_array_index (world->preceptors, 0);
  g_object_set (first->person, "is-lead", TRUE, NULL);
}

/* ---- Those who are new ---- */

static guint
count_until (const FootingDemoPreceptor *preceptor,
             FootingDay                  day)
{
  guint count = 0;

  for (guint i = 0; i < preceptor->until->len; i++)
    count += g_array_index (preceptor->until, FootingDay, i) > day;

  return count;
}

/* Somebody of the same home who has room, else somebody of another home. */
static FootingPerson *
choose_preceptor (FootingDemoWorld       *world,
                  const FootingDemoStory *story,
                  FootingDay              from,
                  FootingDay              until)
{
  FootingDemoPreceptor *best = NULL;
  guint best_burden = G_MAXUINT;

  for (guint i = 0; i < world->preceptors->len; i++)
    {
      FootingDemoPreceptor *preceptor = g_ptr_array_index (world->preceptors, i);
      guint load = count_until (preceptor, from);
      guint burden = load + (preceptor->home == story->home ? 0 : 2) + (load >= 2 ? 100 : 0);

      if (preceptor->from > from || (preceptor->gone != FOOTING_DAY_NONE && preceptor->gone < until) ||
          burden >= best_burden)
        continue;

      best = preceptor;
      best_burden = burden;
    }

  if (best == NULL)
    return NULL;

  g_array_append_val (best->until, until);

  return best->person;
}

static FootingDay
first_monday (FootingDay day)
{
  return day + (8 - (int) footing_day_weekday (day)) % 7;
}

static void
story_free (gpointer data)
{
  FootingDemoStory *story = data;

  footing_enrolling_entry_free (story->entry);
  g_clear_pointer (&story->sessions, g_ptr_array_unref);
  g_free (story);
}

/* The PIN comes before the start, mostly. */
static FootingDay
choose_pin (FootingDemoWorld *world,
            FootingDay        started)
{
  FootingDay pin = started + _footing_demo_dice_between (&world->dice, -75, 14);

  return pin < world->as_of ? pin : FOOTING_DAY_NONE;
}

/* Who has been here long enough may support others: the same person, now in another role. */
static void
may_become_preceptor (FootingDemoWorld *world,
                      FootingDemoStory *story,
                      FootingDay        started)
{
  FootingDay prepared = started + 560 + _footing_demo_dice_between (&world->dice, 0, 60);

  if (story->left != FOOTING_DAY_NONE || prepared >= world->as_of ||
      !_footing_demo_dice_chance (&world->dice, 250))
    return;

  g_object_set (story->person, "is-preceptor", TRUE, "prepared-on", prepared, NULL);
}

static void
add_story (FootingDemoWorld *world,
           guint             n)
{
  FootingDemoStory *story = g_new0 (FootingDemoStory, 1);
  FootingCohort *cohort = NULL;
  FootingDay started, ends;
  gboolean gold;

  story->cohort = n * world->figures.cohorts / world->figures.preceptees;
  cohort = g_ptr_array_index (world->cohorts, story->cohort);
  gold = footing_cohort_get_programme_id (cohort) == footing_promise_id (world->plans[1].programme);
  story->home = _footing_demo_dice_below (&world->dice, world->figures.homes);
  started = MIN (first_monday (footing_cohort_get_starts_on (cohort)) + (int) (n % 2) * 7, world->as_of - 1);

  story->person = add_nurse (world, story->home, started);
  g_object_set (story->person, "registered-on", choose_pin (world, started), NULL);
  story->left = _footing_demo_choose_leaving (world, gold ? 2 : 1, started);
  may_become_preceptor (world, story, started);

  ends = footing_day_add_months (started, gold ? 12 : 6);
  if (story->left != FOOTING_DAY_NONE)
    ends = MIN (ends, story->left);
  /* Some of the newest wait for somebody. */
  if (story->cohort + 1 < world->figures.cohorts || n % 5 != 4)
    story->preceptor = choose_preceptor (world, story, started, ends);

  g_ptr_array_add (world->stories, story);
}

void
_footing_demo_add_stories (FootingDemoWorld *world)
{
  world->stories = g_ptr_array_new_with_free_func (story_free);

  for (guint i = 0; i < world->figures.preceptees; i++)
    add_story (world, i);
}
