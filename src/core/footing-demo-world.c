/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-demo-private.h"
#include "footing-programme-setup.h"
#include "footing-promise.h"

#define SECONDS_OF_A_DAY (24 * 60 * 60)

/* The newest cohort began so long ago: its first meetings are due about now. */
#define NEWEST_COHORT_DAYS 13

/* The book was begun so long before the first cohort. */
#define MONTHS_BEFORE 6

static const FootingDemoFigures scales[] = {
  [FOOTING_DEMO_SMALL] = {
    .homes = 6,
    .preceptees = 60,
    .preceptors = 3,
    .earlier = 12,
    .newcomers = 2,
    .cohorts = 9,
    .cohort_months = 3,
    .sessions = 400,
  },
  [FOOTING_DEMO_LARGE] = {
    .homes = 60,
    .preceptees = 2000,
    .preceptors = 5,
    .earlier = 240,
    .newcomers = 20,
    .cohorts = 40,
    .cohort_months = 3,
    .sessions = 100000,
    .reflections = 30000,
  },
};

void
_footing_demo_stamp (FootingDemoWorld *world,
                     gpointer          record,
                     FootingDay        day)
{
  g_autofree char *uid = g_strdup_printf ("%016" G_GINT64_MODIFIER "x%016" G_GINT64_MODIFIER "x",
                                          _footing_demo_dice_roll (&world->dice),
                                          _footing_demo_dice_roll (&world->dice));
  FootingDay known = CLAMP (day, world->begins, world->as_of);
  /* Nothing of today is later than the beginning of the working day. */
  int hour = known == world->as_of ? 7 : _footing_demo_dice_between (&world->dice, 8, 17);
  int second = _footing_demo_dice_between (&world->dice, 0, 3599);
  gint64 time = (gint64) known * SECONDS_OF_A_DAY + hour * 3600 + second;

  g_object_set (record, "uid", uid, "created-at", time, "updated-at", time, NULL);
}

void
_footing_demo_swap_dice (FootingDemoWorld *world,
                         FootingDemoDice  *dice)
{
  FootingDemoDice kept = world->dice;

  world->dice = *dice;
  *dice = kept;
}

/* ---- Programmes and cohorts ---- */

static void
make_plan (FootingDemoWorld *self,
           FootingDemoPlan  *plan,
           const char       *standard,
           const char       *name)
{
  g_autoptr(GPtrArray) records = footing_programme_setup_from_standard (
    footing_reference_get_standard (self->reference, standard), name, FOOTING_ANCHOR_RULE_LATER);

  for (guint i = 0; i < records->len; i++)
    _footing_demo_stamp (self, g_ptr_array_index (records, i), self->begins);

  plan->programme = g_object_ref (g_ptr_array_index (records, 0));
  g_ptr_array_remove_index (records, 0);
  plan->milestones = g_steal_pointer (&records);

  _footing_demo_swap_dice (self, &self->course_dice);
  _footing_demo_add_items (self, plan);
  _footing_demo_swap_dice (self, &self->course_dice);
}

static FootingDay
start_of_cohort (const FootingDemoWorld *self,
                 guint                   n)
{
  int months = (int) (self->figures.cohorts - 1 - n) * self->figures.cohort_months;

  return footing_day_add_months (self->as_of - NEWEST_COHORT_DAYS, -months);
}

char *
_footing_demo_name_cohort (FootingDay day)
{
  static const char * const months[] = {
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  };
  int year, month;

  footing_day_to_ymd (day, &year, &month, NULL);

  return g_strdup_printf ("%s %d", months[month - 1], year);
}

static void
add_cohort (FootingDemoWorld *self,
            guint             n)
{
  FootingDay day = start_of_cohort (self, n);
  /* Every third follows gold, but not the newest. */
  const FootingDemoPlan *plan = &self->plans[n % 3 == 2 && n + 1 < self->figures.cohorts];
  g_autofree char *name = _footing_demo_name_cohort (day);
  FootingCohort *cohort = NULL;

  cohort = g_object_new (FOOTING_TYPE_COHORT,
                         "programme-id", footing_promise_id (plan->programme),
                         "name", name,
                         "starts-on", day,
                         "capacity", (gint64) (self->figures.preceptees / self->figures.cohorts + 2),
                         NULL);
  _footing_demo_stamp (self, cohort, day - 30);
  g_ptr_array_add (self->cohorts, cohort);
}

/* ---- The organisation ---- */

static void
shuffle_texts (FootingDemoWorld *self)
{
  FootingDemoTexts *texts = self->texts;
  GPtrArray *arrays[] = {
    texts->first_names,
    texts->surnames,
    texts->initial,
    texts->review,
    texts->final,
    texts->contact,
    texts->reflections,
  };

  for (guint i = 0; i < G_N_ELEMENTS (arrays); i++)
    _footing_demo_dice_shuffle (&self->dice, arrays[i]);
}

FootingDemoWorld *
_footing_demo_world_new (FootingReference *reference,
                         FootingDemoScale  scale,
                         guint32           seed,
                         FootingDay        as_of)
{
  FootingDemoWorld *self = g_new0 (FootingDemoWorld, 1);

  self->figures = scales[scale];
  self->reference = g_object_ref (reference);
  self->texts = _footing_demo_texts_new ();
  self->dice.state = seed;
  self->support_dice.state = ~(guint64) seed;
  self->course_dice.state = ~((guint64) seed << 32);
  self->agreement_dice.state = (guint64) seed << 16;
  self->as_of = as_of;
  self->begins = footing_day_add_months (start_of_cohort (self, 0), -MONTHS_BEFORE);
  self->homes = g_ptr_array_new_with_free_func (g_object_unref);
  self->people = g_ptr_array_new_with_free_func (g_object_unref);
  self->leavings = g_ptr_array_new_with_free_func (g_object_unref);
  self->staying = g_ptr_array_new ();
  self->signings = g_ptr_array_new_with_free_func (_footing_demo_signing_free);
  self->cohorts = g_ptr_array_new_with_free_func (g_object_unref);

  shuffle_texts (self);
  make_plan (self, &self->plans[0], "core", "Core preceptorship");
  make_plan (self, &self->plans[1], "gold", "Gold preceptorship");
  for (guint i = 0; i < self->figures.cohorts; i++)
    add_cohort (self, i);

  _footing_demo_add_homes (self);
  _footing_demo_add_staff (self);
  _footing_demo_add_stories (self);
  _footing_demo_add_roles (self);

  return self;
}

void
_footing_demo_world_free (FootingDemoWorld *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->plans); i++)
    {
      g_clear_object (&self->plans[i].programme);
      g_clear_pointer (&self->plans[i].milestones, g_ptr_array_unref);
      g_clear_pointer (&self->plans[i].items, g_ptr_array_unref);
    }

  g_ptr_array_unref (self->stories);
  g_ptr_array_unref (self->cohorts);
  g_ptr_array_unref (self->preceptors);
  g_ptr_array_unref (self->staying);
  g_ptr_array_unref (self->leavings);
  g_ptr_array_unref (self->people);
  g_ptr_array_unref (self->homes);
  g_ptr_array_unref (self->signings);
  g_clear_object (&self->newest);
  g_object_unref (self->reference);
  _footing_demo_texts_free (self->texts);
  g_free (self);
}

static gpointer
ref_item (gconstpointer item,
          gpointer      unused)
{
  return g_object_ref ((gpointer) item);
}

static void
add_all (GPtrArray *records,
         GPtrArray *more)
{
  g_ptr_array_extend (records, more, ref_item, NULL);
}

GPtrArray *
_footing_demo_world_records (FootingDemoWorld *self)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  add_all (records, self->homes);
  add_all (records, self->people);
  add_all (records, self->leavings);
  for (guint i = 0; i < G_N_ELEMENTS (self->plans); i++)
    {
      g_ptr_array_add (records, g_object_ref (self->plans[i].programme));
      add_all (records, self->plans[i].milestones);
      add_all (records, self->plans[i].items);
    }
  add_all (records, self->cohorts);

  return records;
}

/* ---- What became of everybody ---- */

static void
enrol (FootingDemoWorld *self,
       FootingDemoStory *story)
{
  FootingCohort *cohort = g_ptr_array_index (self->cohorts, story->cohort);
  gint64 programme_id = footing_cohort_get_programme_id (cohort);
  const FootingDemoPlan *plan =
    &self->plans[programme_id == footing_record_get_id (FOOTING_RECORD (self->plans[1].programme))];
  FootingEnrolling enrolling = {
    .programme = plan->programme,
    .milestones = plan->milestones,
    .items = plan->items,
    .preceptor = story->preceptor,
    .cohort = cohort,
    .calendar = footing_reference_get_calendar (self->reference),
    .today = self->as_of,
  };
  g_autoptr(GPtrArray) people = g_ptr_array_new ();
  g_autoptr(GPtrArray) entries = NULL;
  FootingDay day = footing_person_get_started_on (story->person);

  g_ptr_array_add (people, story->person);
  entries = footing_enrolling_preview (&enrolling, people);
  story->entry = g_ptr_array_steal_index (entries, 0);

  _footing_demo_stamp (self, story->entry->enrolment, day);
  for (guint i = 0; i < story->entry->meetings->len; i++)
    _footing_demo_stamp (self, g_ptr_array_index (story->entry->meetings, i), day);
}

static void
decide_story (FootingDemoWorld *self,
              FootingDemoStory *story,
              guint             n)
{
  enrol (self, story);
  _footing_demo_decide_meetings (self, story);
  _footing_demo_add_support (self, story);

  if (story->preceptor != NULL && n % 3 == 0 &&
      footing_enrolment_get_state (story->entry->enrolment) == FOOTING_ENROLMENT_STATE_ACTIVE)
    _footing_demo_plan_contact (self, story);
}

/* How long there was somebody to talk to. */
static guint64
days_of (const FootingDemoStory *story)
{
  if (story->preceptor == NULL)
    return 0;

  return (guint64) MAX (story->last - footing_enrolment_get_anchor_on (story->entry->enrolment), 0);
}

/* The part of @total that falls to the weights from @before to @after of @sum. All parts together
 * are exactly the total.
 */
static guint
share (guint64 total,
       guint64 before,
       guint64 after,
       guint64 sum)
{
  return (guint) (total * after / sum - total * before / sum);
}

static void
share_out (FootingDemoWorld *self)
{
  guint n_texts = self->texts->reflections->len;
  guint64 reflections = self->figures.reflections != 0 ? self->figures.reflections : n_texts;
  guint64 contacts = self->figures.sessions;
  guint64 sum = 0;
  guint64 before = 0;

  for (guint i = 0; i < self->stories->len; i++)
    {
      const FootingDemoStory *story = g_ptr_array_index (self->stories, i);

      sum += days_of (story);
      contacts -= story->sessions->len;
    }

  for (guint i = 0; i < self->stories->len; i++)
    {
      FootingDemoStory *story = g_ptr_array_index (self->stories, i);
      guint64 after = before + days_of (story);

      story->n_contacts = share (contacts, before, after, sum);
      story->n_reflections = share (reflections, before, after, sum);
      before = after;
    }
}

void
_footing_demo_world_decide (FootingDemoWorld *self)
{
  for (guint i = 0; i < self->stories->len; i++)
    decide_story (self, g_ptr_array_index (self->stories, i), i);

  _footing_demo_add_courses (self);
  share_out (self);
}

GPtrArray *
_footing_demo_story_records (FootingDemoWorld *world,
                             FootingDemoStory *self)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (records, g_object_ref (self->entry->enrolment));
  add_all (records, self->entry->meetings);
  add_all (records, self->entry->others);
  add_all (records, self->sessions);
  _footing_demo_add_contacts (world, self, records);
  _footing_demo_add_reflections (world, self, records);
  _footing_demo_add_agreements (world, self, records);
  if (self->left != FOOTING_DAY_NONE)
    g_ptr_array_add (records, _footing_demo_make_leaving (world, self->person, self->left));

  return records;
}
