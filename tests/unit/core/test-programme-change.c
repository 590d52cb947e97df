/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-programme-change.h"
#include "footing-reference.h"
#include "store-fixture.h"

/* Two people on a core programme, both since Monday 5 January 2026: due are 19 January, 5 April (a
 * Sunday, planned for Thursday the 2nd) and 5 July. It is 12 February now; Ana’s first meeting was
 * held, Ben’s was not and is late; his interim review is booked for 25 March.
 */
typedef struct
{
  StoreFixture            book;
  FootingReference       *reference;
  FootingRoster          *roster;
  GPtrArray              *milestones;
  FootingProgramme       *programme;
  FootingCourses         *courses;
  GPtrArray              *versions;
  FootingProgrammeDraft  *draft;
  FootingProgrammeChange  change;
  gint64                  ana;
  gint64                  ben;
} Story;

static FootingDay
day (int year,
     int month,
     int day_of_month)
{
  return footing_day_from_ymd (year, month, day_of_month);
}

static void
save (Story     *self,
      GPtrArray *records)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_try_save (&self->book, records, &error));
  g_assert_no_error (error);
}

/* As it is made of the milestone when somebody is enrolled. */
static void
add_meeting (GPtrArray             *records,
             gint64                 enrolment,
             FootingMilestone      *milestone,
             FootingDay             due,
             FootingDay             planned,
             FootingMilestoneState  state)
{
  FootingDay opens = due - (FootingDay) footing_milestone_get_opens_days (milestone);
  FootingDay late = due + MAX (1, (FootingDay) footing_milestone_get_late_days (milestone));

  g_ptr_array_add (records, g_object_new (FOOTING_TYPE_MEETING,
                                          "enrolment-id", enrolment, "key", footing_milestone_get_key (milestone),
                                          "name", footing_milestone_get_name (milestone),
                                          "kind", footing_milestone_get_kind (milestone),
                                          "position", footing_milestone_get_position (milestone),
                                          "opens-on", MAX (opens, day (2026, 1, 5)), "due-on", due,
                                          "standard-on", due, "late-on", late, "planned-on", planned,
                                          "minutes", footing_milestone_get_minutes (milestone),
                                          "required", footing_milestone_get_required (milestone),
                                          "agenda", footing_milestone_get_agenda (milestone), "state", state, NULL));
}

static void
add_item (GPtrArray  *records,
          gint64      enrolment,
          const char *key,
          const char *name,
          FootingDay  due,
          FootingDay  done)
{
  g_ptr_array_add (records, g_object_new (FOOTING_TYPE_ENROLMENT_ITEM,
                                          "enrolment-id", enrolment, "kind", FOOTING_ITEM_KIND_STUDY_DAY, "key", key,
                                          "name", name, "due-on", due, "done-on", done, "required", TRUE, NULL));
}

static gint64
enrol (Story                 *self,
       const char            *name,
       FootingMilestoneState  initial,
       FootingMilestoneState  interim,
       FootingDay             interim_planned)
{
  g_autoptr(FootingPerson) person = store_fixture_person (name);
  g_autoptr(FootingEnrolment) enrolment = NULL;
  g_autoptr(GPtrArray) meetings = g_ptr_array_new_with_free_func (g_object_unref);
  gint64 id;

  g_object_set (person, "started-on", day (2026, 1, 5), NULL);
  store_fixture_save (&self->book, person);
  enrolment = g_object_new (FOOTING_TYPE_ENROLMENT,
                            "preceptee-id", footing_record_get_id (FOOTING_RECORD (person)),
                            "programme-id", footing_record_get_id (FOOTING_RECORD (self->programme)),
                            "standard", "core", "standard-version", "2022.10", "anchor", "later",
                            "supernumerary-hours", 75.0, "preceptor-hours", 8.0,
                            "anchor-on", day (2026, 1, 5), "ends-on", day (2026, 7, 5), NULL);
  store_fixture_save (&self->book, enrolment);
  id = footing_record_get_id (FOOTING_RECORD (enrolment));
  add_meeting (meetings, id, self->milestones->pdata[0], day (2026, 1, 19), day (2026, 1, 19), initial);
  add_meeting (meetings, id, self->milestones->pdata[1], day (2026, 4, 5), interim_planned, interim);
  add_meeting (meetings, id, self->milestones->pdata[2], day (2026, 7, 5), day (2026, 7, 3),
               FOOTING_MILESTONE_STATE_PLANNED);
  add_item (meetings, id, "voice", "Finding your voice", day (2026, 3, 5), FOOTING_DAY_NONE);
  add_item (meetings, id, "iron", "Iron and blood", day (2026, 2, 5), interim == FOOTING_MILESTONE_STATE_BOOKED
                                                                        ? FOOTING_DAY_NONE : day (2026, 2, 3));
  save (self, meetings);

  return id;
}

static void
read_courses (Story *self)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;

  self->roster = footing_roster_new (self->book.store);
  while (footing_roster_get_loading (self->roster))
    g_main_context_iteration (NULL, TRUE);

  footing_courses_read_async (self->book.store, self->roster, FOOTING_COURSE_SCOPE_PROGRAMME,
                              footing_record_get_id (FOOTING_RECORD (self->programme)), NULL,
                              footing_await_cb, &done);
  self->courses = footing_courses_read_finish (footing_await (&done), &error);
  g_assert_no_error (error);
}

static FootingProgrammeItem *
study_day (Story      *self,
           const char *key,
           const char *name,
           gint64      months)
{
  return g_object_new (FOOTING_TYPE_PROGRAMME_ITEM,
                       "programme-id", footing_record_get_id (FOOTING_RECORD (self->programme)),
                       "kind", FOOTING_ITEM_KIND_STUDY_DAY, "key", key, "name", name,
                       "position", (gint64) g_str_equal (key, "iron"), "due-months", months,
                       "required", TRUE, NULL);
}

static void
set_up (Story         *self,
        gconstpointer  unused)
{
  g_autoptr(GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GError) error = NULL;

  store_fixture_set_up (&self->book, NULL);
  g_assert_true (store_fixture_open (&self->book, NULL, FOOTING_STORE_OPEN_NEW, &error));
  self->reference = footing_reference_new ();
  self->milestones = footing_programme_setup_from_standard (
    footing_reference_get_standard (self->reference, "core"), "Core, spring", FOOTING_ANCHOR_RULE_LATER);
  save (self, self->milestones);
  self->programme = g_object_ref (g_ptr_array_index (self->milestones, 0));
  g_ptr_array_remove_index (self->milestones, 0);

  self->ana = enrol (self, "Ana Corrado-Test", FOOTING_MILESTONE_STATE_HELD, FOOTING_MILESTONE_STATE_PLANNED,
                     day (2026, 4, 2));
  self->ben = enrol (self, "Ben Iyer-Test", FOOTING_MILESTONE_STATE_PLANNED, FOOTING_MILESTONE_STATE_BOOKED,
                     day (2026, 3, 25));
  read_courses (self);
  g_ptr_array_add (items, study_day (self, "voice", "Finding your voice", 2));
  g_ptr_array_add (items, study_day (self, "iron", "Iron and blood", 1));
  save (self, items);
  self->versions = g_ptr_array_new_with_free_func (g_object_unref);
  self->draft = footing_programme_draft_new (self->programme, self->milestones, items);
  self->change = (FootingProgrammeChange) {
    self->draft, self->courses, self->versions, footing_reference_get_calendar (self->reference), day (2026, 2, 12),
  };
}

static void
tear_down (Story         *self,
           gconstpointer  unused)
{
  g_clear_object (&self->draft);
  g_clear_pointer (&self->courses, footing_courses_free);
  g_clear_pointer (&self->versions, g_ptr_array_unref);
  g_clear_object (&self->roster);
  g_clear_object (&self->programme);
  g_clear_pointer (&self->milestones, g_ptr_array_unref);
  g_clear_object (&self->reference);
  store_fixture_tear_down (&self->book, NULL);
}

static FootingMilestone *
milestone (Story *self,
           guint  n)
{
  return g_ptr_array_index (footing_programme_draft_get_milestones (self->draft), n);
}

static const FootingChangedDay *
nth_day (GPtrArray *changed,
         guint      person,
         guint      n)
{
  FootingChangedCourse *one = g_ptr_array_index (changed, person);

  g_assert_cmpuint (n, <, one->days->len);

  return g_ptr_array_index (one->days, n);
}

static void
test_each_person_sees_before_and_after (Story         *self,
                                        gconstpointer  unused)
{
  g_autoptr(GPtrArray) changed = NULL;

  footing_programme_draft_change (self->draft, milestone (self, 1), "due-months", G_GINT64_CONSTANT (2), NULL);
  changed = footing_programme_change_preview (&self->change);

  g_assert_cmpuint (changed->len, ==, 2);
  for (guint i = 0; i < 2; i++)
    {
      g_assert_cmpuint (((FootingChangedCourse *) g_ptr_array_index (changed, i))->days->len, ==, 1);
      g_assert_cmpstr (nth_day (changed, i, 0)->name, ==, "Interim review");
      g_assert_cmpint (nth_day (changed, i, 0)->before, ==, day (2026, 4, 5));
      g_assert_cmpint (nth_day (changed, i, 0)->after, ==, day (2026, 3, 5));
    }
}

/* Ana’s meeting of January was held, Ben’s was not: both had their limit, whatever the programme says now. A meeting
 * that would have been due in January is not added to anybody’s past.
 */
static void
test_nobodys_past_is_rewritten (Story         *self,
                                gconstpointer  unused)
{
  g_autoptr(GPtrArray) changed = NULL;

  footing_programme_draft_change (self->draft, milestone (self, 0), "due-days", G_GINT64_CONSTANT (7), NULL);
  footing_programme_draft_add_milestone (self->draft, "Three weeks", 21);
  changed = footing_programme_change_preview (&self->change);

  for (guint i = 0; i < changed->len; i++)
    g_assert_cmpuint (((FootingChangedCourse *) g_ptr_array_index (changed, i))->days->len, ==, 0);
}

static void
test_what_is_booked_stays_booked (Story         *self,
                                  gconstpointer  unused)
{
  g_autoptr(GPtrArray) changed = NULL;
  const gboolean accepted[] = { TRUE, TRUE };
  g_autoptr(GPtrArray) records = NULL, before = NULL;
  g_autoptr(GPtrArray) meetings = NULL;
  FootingMeeting *anas = NULL, *bens = NULL;

  footing_programme_draft_change (self->draft, milestone (self, 1), "due-months", G_GINT64_CONSTANT (2), NULL);
  changed = footing_programme_change_preview (&self->change);
  records = footing_programme_change_records (&self->change, changed, accepted, "Reviewed after the audit", &before);
  save (self, records);

  meetings = store_fixture_list (&self->book, FOOTING_TYPE_MEETING);
  anas = g_ptr_array_index (meetings, 1);
  bens = g_ptr_array_index (meetings, 4);
  g_assert_cmpint (footing_meeting_get_due_on (anas), ==, day (2026, 3, 5));
  g_assert_cmpint (footing_meeting_get_planned_on (anas), ==, day (2026, 3, 5));
  g_assert_cmpint (footing_meeting_get_due_on (bens), ==, day (2026, 3, 5));
  g_assert_cmpint (footing_meeting_get_planned_on (bens), ==, day (2026, 3, 25));
  g_assert_cmpint (footing_meeting_get_state (bens), ==, FOOTING_MILESTONE_STATE_BOOKED);
}

static void
test_who_is_left_stays_on_the_version_before (Story         *self,
                                              gconstpointer  unused)
{
  g_autoptr(GPtrArray) changed = NULL, records = NULL, before = NULL;
  g_autoptr(GPtrArray) programmes = NULL, versions = NULL, enrolments = NULL;
  const gboolean accepted[] = { TRUE, FALSE };

  footing_programme_draft_change (self->draft, milestone (self, 2), "due-months", G_GINT64_CONSTANT (8), NULL);
  footing_programme_draft_change (self->draft, footing_programme_draft_get_programme (self->draft),
                                  "months", G_GINT64_CONSTANT (8), NULL);
  changed = footing_programme_change_preview (&self->change);
  records = footing_programme_change_records (&self->change, changed, accepted, NULL, &before);
  save (self, records);

  programmes = store_fixture_list (&self->book, FOOTING_TYPE_PROGRAMME);
  g_assert_cmpuint (programmes->len, ==, 1);
  g_assert_cmpint (footing_programme_get_version (g_ptr_array_index (programmes, 0)), ==, 2);
  g_assert_cmpint (footing_programme_get_months (g_ptr_array_index (programmes, 0)), ==, 8);

  versions = store_fixture_list (&self->book, FOOTING_TYPE_PROGRAMME_VERSION);
  g_assert_cmpuint (versions->len, ==, 1);
  g_assert_cmpint (footing_programme_version_get_version (g_ptr_array_index (versions, 0)), ==, 1);

  enrolments = store_fixture_list (&self->book, FOOTING_TYPE_ENROLMENT);
  g_assert_cmpint (footing_enrolment_get_programme_version (g_ptr_array_index (enrolments, 0)), ==, 2);
  g_assert_cmpint (footing_enrolment_get_ends_on (g_ptr_array_index (enrolments, 0)), ==, day (2026, 9, 5));
  g_assert_cmpint (footing_enrolment_get_programme_version (g_ptr_array_index (enrolments, 1)), ==, 1);
  g_assert_cmpint (footing_enrolment_get_ends_on (g_ptr_array_index (enrolments, 1)), ==, day (2026, 7, 5));
}

/* Ana’s PIN came on 2 February, four weeks after her first day, and she is counted from that day. Counted from the
 * first day, all is earlier for her. Ben has no PIN day, and stays where he is.
 */
static void
test_another_anchor_counts_for_who_accepts (Story         *self,
                                            gconstpointer  unused)
{
  g_autoptr(GPtrArray) changed = NULL, records = NULL, before = NULL, enrolments = NULL;
  const FootingCourse *anas = NULL;
  const gboolean accepted[] = { TRUE, TRUE };
  FootingChangedCourse *ana = NULL, *ben = NULL;

  anas = g_ptr_array_index (footing_courses_get_all (self->courses), 0);
  g_object_set (anas->preceptee, "registered-on", day (2026, 2, 2), NULL);
  footing_programme_draft_change (self->draft, footing_programme_draft_get_programme (self->draft),
                                  "anchor", "start", NULL);
  g_object_set (anas->enrolment, "anchor-on", day (2026, 2, 2), NULL);
  changed = footing_programme_change_preview (&self->change);
  ana = g_ptr_array_index (changed, 0);
  ben = g_ptr_array_index (changed, 1);

  g_assert_cmpuint (ana->notes->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (ana->notes, 0), ==, "Counted from 5 Jan 2026, until now from 2 Feb 2026.");
  g_assert_cmpuint (ben->notes->len, ==, 0);

  records = footing_programme_change_records (&self->change, changed, accepted, NULL, &before);
  save (self, records);
  enrolments = store_fixture_list (&self->book, FOOTING_TYPE_ENROLMENT);
  g_assert_cmpstr (footing_enrolment_get_anchor (g_ptr_array_index (enrolments, 0)), ==, "start");
  g_assert_cmpint (footing_enrolment_get_anchor_on (g_ptr_array_index (enrolments, 0)), ==, day (2026, 1, 5));
}

static void
test_what_the_programme_no_longer_has_goes (Story         *self,
                                            gconstpointer  unused)
{
  g_autoptr(GPtrArray) changed = NULL, records = NULL, before = NULL, meetings = NULL;
  const gboolean accepted[] = { TRUE, TRUE };

  footing_programme_draft_remove (self->draft, milestone (self, 1));
  changed = footing_programme_change_preview (&self->change);
  g_assert_cmpint (nth_day (changed, 0, 0)->after, ==, FOOTING_DAY_NONE);
  g_assert_cmpuint (((FootingChangedCourse *) g_ptr_array_index (changed, 1))->days->len, ==, 0);

  records = footing_programme_change_records (&self->change, changed, accepted, NULL, &before);
  save (self, records);
  meetings = store_fixture_list (&self->book, FOOTING_TYPE_MEETING);
  g_assert_cmpuint (meetings->len, ==, 5);
}

static FootingEnrolmentItem *
find_item (GPtrArray  *items,
           gint64      enrolment,
           const char *key)
{
  for (guint i = 0; i < items->len; i++)
    if (footing_enrolment_item_get_enrolment_id (items->pdata[i]) == enrolment &&
        g_str_equal (footing_enrolment_item_get_key (items->pdata[i]), key))
      return items->pdata[i];

  return NULL;
}

/* Of two study days one was due a week ago, and Ana has done it. The other goes to the fourth month, and there is
 * a third. */
static void
test_study_days_go_along (Story         *self,
                          gconstpointer  unused)
{
  const GPtrArray *items = footing_programme_draft_get_items (self->draft);
  g_autoptr(GPtrArray) changed = NULL, records = NULL, before = NULL, saved = NULL;
  const gboolean accepted[] = { TRUE, FALSE };

  footing_programme_draft_change (self->draft, items->pdata[0], "due-months", G_GINT64_CONSTANT (4), NULL);
  footing_programme_draft_change (self->draft, items->pdata[1], "due-months", G_GINT64_CONSTANT (5), NULL);
  footing_programme_draft_change (self->draft,
                                  footing_programme_draft_add_item (self->draft, FOOTING_ITEM_KIND_STUDY_DAY, "nights",
                                                                    "Nights"),
                                  "due-months", G_GINT64_CONSTANT (3), NULL);
  g_assert_true (footing_programme_draft_touches_people (self->draft));
  changed = footing_programme_change_preview (&self->change);
  g_assert_cmpstr (nth_day (changed, 0, 0)->name, ==, "Nights");
  g_assert_cmpint (nth_day (changed, 0, 0)->before, ==, FOOTING_DAY_NONE);
  g_assert_cmpint (nth_day (changed, 0, 0)->after, ==, day (2026, 4, 5));
  g_assert_cmpstr (nth_day (changed, 0, 1)->name, ==, "Finding your voice");
  g_assert_cmpint (nth_day (changed, 0, 1)->after, ==, day (2026, 5, 5));
  g_assert_cmpuint (((FootingChangedCourse *) changed->pdata[0])->days->len, ==, 2);

  records = footing_programme_change_records (&self->change, changed, accepted, NULL, &before);
  save (self, records);
  saved = store_fixture_list (&self->book, FOOTING_TYPE_ENROLMENT_ITEM);
  g_assert_cmpint (footing_enrolment_item_get_due_on (find_item (saved, self->ana, "voice")), ==, day (2026, 5, 5));
  g_assert_cmpint (footing_enrolment_item_get_due_on (find_item (saved, self->ana, "iron")), ==, day (2026, 2, 5));
  g_assert_cmpint (footing_enrolment_item_get_due_on (find_item (saved, self->ana, "nights")), ==, day (2026, 4, 5));
  g_assert_cmpint (footing_enrolment_item_get_due_on (find_item (saved, self->ben, "voice")), ==, day (2026, 3, 5));
  g_assert_null (find_item (saved, self->ben, "nights"));
}

/* Ben's is still to come, and goes; what was due stays. */
static void
test_a_study_day_is_given_up (Story         *self,
                              gconstpointer  unused)
{
  const GPtrArray *items = footing_programme_draft_get_items (self->draft);
  g_autoptr(GPtrArray) changed = NULL, records = NULL, before = NULL, saved = NULL;
  const gboolean accepted[] = { TRUE, TRUE };

  footing_programme_draft_remove (self->draft, items->pdata[1]);
  footing_programme_draft_remove (self->draft, items->pdata[0]);
  changed = footing_programme_change_preview (&self->change);
  g_assert_cmpint (nth_day (changed, 1, 0)->after, ==, FOOTING_DAY_NONE);
  records = footing_programme_change_records (&self->change, changed, accepted, NULL, &before);
  save (self, records);

  saved = store_fixture_list (&self->book, FOOTING_TYPE_ENROLMENT_ITEM);
  g_assert_null (find_item (saved, self->ben, "voice"));
  g_assert_nonnull (find_item (saved, self->ben, "iron"));
  g_assert_nonnull (find_item (saved, self->ana, "iron"));
}

/* Ana agrees to twenty hours; what Ben was promised stays his. */
static void
test_hours_are_those_that_were_agreed_on (Story         *self,
                                          gconstpointer  unused)
{
  g_autoptr(GPtrArray) changed = NULL, records = NULL, before = NULL, enrolments = NULL;
  const gboolean accepted[] = { TRUE, FALSE };
  const FootingChangedCourse *first = NULL;

  footing_programme_draft_change (self->draft, footing_programme_draft_get_programme (self->draft),
                                  "supernumerary-hours", 20.5, NULL);
  g_assert_true (footing_programme_draft_touches_people (self->draft));
  changed = footing_programme_change_preview (&self->change);
  first = changed->pdata[0];
  g_assert_cmpuint (first->days->len, ==, 0);
  g_assert_cmpuint (first->notes->len, ==, 1);
  g_assert_cmpstr (first->notes->pdata[0], ==, "Supernumerary hours: 20.5, until now 75.");

  records = footing_programme_change_records (&self->change, changed, accepted, NULL, &before);
  save (self, records);
  enrolments = store_fixture_list (&self->book, FOOTING_TYPE_ENROLMENT);
  g_assert_cmpfloat (footing_enrolment_get_supernumerary_hours (enrolments->pdata[0]), ==, 20.5);
  g_assert_cmpfloat (footing_enrolment_get_supernumerary_hours (enrolments->pdata[1]), ==, 75);
  g_assert_cmpfloat (footing_enrolment_get_preceptor_hours (enrolments->pdata[1]), ==, 8);
}

/* Nothing else than what has become another is written, and all of it can be undone. */
static void
test_what_each_record_was_is_known (Story         *self,
                                    gconstpointer  unused)
{
  g_autoptr(GPtrArray) changed = NULL, records = NULL, before = NULL;
  const gboolean accepted[] = { TRUE, TRUE };
  FootingMeeting *meeting = NULL;

  footing_programme_draft_change (self->draft, milestone (self, 1), "due-months", G_GINT64_CONSTANT (2), NULL);
  changed = footing_programme_change_preview (&self->change);
  records = footing_programme_change_records (&self->change, changed, accepted, NULL, &before);

  /* The programme, its milestone and its version; then an enrolment and a meeting for each. */
  g_assert_cmpuint (records->len, ==, 7);
  g_assert_cmpuint (before->len, ==, 7);
  g_assert_cmpint (footing_programme_get_version (before->pdata[0]), ==, 1);
  g_assert_null (before->pdata[2]);
  meeting = before->pdata[4];
  g_assert_cmpint (footing_meeting_get_due_on (meeting), ==, day (2026, 4, 5));
  g_assert_cmpint (footing_record_get_id (before->pdata[4]), ==, footing_record_get_id (records->pdata[4]));
}

/* In the diaries it stands on 25 March; the window would end on the 5th. */
static void
test_a_booked_day_outside_its_window_is_said (Story         *self,
                                              gconstpointer  unused)
{
  g_autoptr(GPtrArray) changed = NULL;
  const FootingChangedCourse *bens = NULL;

  footing_programme_draft_change (self->draft, milestone (self, 1), "due-months", G_GINT64_CONSTANT (2), NULL);
  changed = footing_programme_change_preview (&self->change);
  bens = changed->pdata[1];
  g_assert_cmpuint (bens->notes->len, ==, 1);
  g_assert_cmpstr (bens->notes->pdata[0], ==,
                   "“Interim review” stays booked for Wednesday 25 March 2026, outside of its new window.");
}

/* A draft that was written down and taken up again is still the same programme. */
static void
test_a_draft_that_was_kept_saves_the_same_programme (Story         *self,
                                                     gconstpointer  unused)
{
  g_autofree char *document = NULL;
  g_autoptr(GPtrArray) changed = NULL, records = NULL, before = NULL, programmes = NULL;
  const gboolean accepted[] = { TRUE, TRUE };
  g_autofree char *uid = g_strdup (footing_record_get_uid (FOOTING_RECORD (self->programme)));

  footing_programme_draft_add_milestone (self->draft, "Four months", 120);
  document = footing_programme_draft_to_document (self->draft);
  g_assert_true (footing_programme_draft_load (self->draft, document, NULL));
  changed = footing_programme_change_preview (&self->change);
  records = footing_programme_change_records (&self->change, changed, accepted, NULL, &before);
  save (self, records);

  programmes = store_fixture_list (&self->book, FOOTING_TYPE_PROGRAMME);
  g_assert_cmpuint (programmes->len, ==, 1);
  g_assert_cmpstr (footing_record_get_uid (g_ptr_array_index (programmes, 0)), ==, uid);
}

/* A draft of version 1 was kept once; its place is taken, and nothing is there twice. */
static void
test_a_draft_becomes_the_version_it_was_for (Story         *self,
                                             gconstpointer  unused)
{
  g_autoptr(GPtrArray) changed = NULL, records = NULL, before = NULL, versions = NULL;
  const gboolean accepted[] = { TRUE, TRUE };
  gint64 programme = footing_record_get_id (FOOTING_RECORD (self->programme));
  FootingProgrammeVersion *kept = g_object_new (FOOTING_TYPE_PROGRAMME_VERSION,
                                                "programme-id", programme,
                                                "version", G_GINT64_CONSTANT (1), "until-on", day (2026, 2, 1),
                                                "document", "{}", "deleted-at", G_GINT64_CONSTANT (5), NULL);

  store_fixture_save (&self->book, kept);
  g_ptr_array_add (self->versions, kept);
  footing_programme_draft_add_milestone (self->draft, "Four months", 120);
  changed = footing_programme_change_preview (&self->change);
  records = footing_programme_change_records (&self->change, changed, accepted, "More support", &before);
  save (self, records);

  versions = store_fixture_list (&self->book, FOOTING_TYPE_PROGRAMME_VERSION);
  g_assert_cmpuint (versions->len, ==, 1);
  g_assert_cmpstr (footing_programme_version_get_reason (g_ptr_array_index (versions, 0)), ==, "More support");
}

#define STORY_TEST(name, func) \
  g_test_add ("/programme-change/" name, Story, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORY_TEST ("each-person-sees-before-and-after", test_each_person_sees_before_and_after);
  STORY_TEST ("nobodys-past-is-rewritten", test_nobodys_past_is_rewritten);
  STORY_TEST ("what-is-booked-stays-booked", test_what_is_booked_stays_booked);
  STORY_TEST ("who-is-left-stays-on-the-version-before", test_who_is_left_stays_on_the_version_before);
  STORY_TEST ("another-anchor-counts-for-who-accepts", test_another_anchor_counts_for_who_accepts);
  STORY_TEST ("what-the-programme-no-longer-has-goes", test_what_the_programme_no_longer_has_goes);
  STORY_TEST ("study-days-go-along", test_study_days_go_along);
  STORY_TEST ("a-study-day-is-given-up", test_a_study_day_is_given_up);
  STORY_TEST ("hours-are-those-that-were-agreed-on", test_hours_are_those_that_were_agreed_on);
  STORY_TEST ("what-each-record-was-is-known", test_what_each_record_was_is_known);
  STORY_TEST ("a-booked-day-outside-its-window-is-said", test_a_booked_day_outside_its_window_is_said);
  STORY_TEST ("a-draft-that-was-kept-saves-the-same-programme", test_a_draft_that_was_kept_saves_the_same_programme);

  STORY_TEST ("a-draft-becomes-the-version-it-was-for", test_a_draft_becomes_the_version_it_was_for);

  return g_test_run ();
}
