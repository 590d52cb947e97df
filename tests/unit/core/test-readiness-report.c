/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-readiness-report.h"
#include "footing-reference.h"
#include "store-fixture.h"

#define D(month, day) footing_day_from_ymd (2026, month, day)

/* Two preceptorships from 5 January 2026, looked at on 12 March. */
typedef struct
{
  StoreFixture            book;
  FootingReference       *reference;
  FootingStandardShelf   *standards;
  FootingRoster          *roster;
  FootingCourses         *courses;
  GPtrArray              *evidence;
  const char             *standard;
  FootingReadinessReport *report;
  gint64                  ana;
  gint64                  ben;
} Story;

static void
set_up (Story         *self,
        gconstpointer  unused)
{
  g_autoptr(GError) error = NULL;

  store_fixture_set_up (&self->book, NULL);
  g_assert_true (store_fixture_open (&self->book, NULL, FOOTING_STORE_OPEN_NEW, &error));
  self->standard = "core";
  self->reference = footing_reference_new ();
  self->standards = footing_standard_shelf_new (self->reference);
  self->evidence = g_ptr_array_new_with_free_func (g_object_unref);
  self->ana = store_fixture_enrol (&self->book, "Ana Corrado-Test");
  self->ben = store_fixture_enrol (&self->book, "Ben Iyer-Test");
}

static void
tear_down (Story         *self,
           gconstpointer  unused)
{
  footing_readiness_report_free (self->report);
  g_clear_pointer (&self->courses, footing_courses_free);
  g_ptr_array_unref (self->evidence);
  g_clear_object (&self->roster);
  g_clear_object (&self->standards);
  g_clear_object (&self->reference);
  store_fixture_tear_down (&self->book, NULL);
}

static void
work_out (Story *self)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;
  FootingReadinessBook book = {
    .standards = self->standards, .evidence = self->evidence, .name = "Seaview", .today = D (3, 12),
  };

  self->roster = footing_roster_new (self->book.store);
  while (footing_roster_get_loading (self->roster))
    g_main_context_iteration (NULL, TRUE);

  footing_courses_read_async (self->book.store, self->roster, FOOTING_COURSE_SCOPE_ALL, 0, NULL, footing_await_cb,
                              &done);
  self->courses = footing_courses_read_finish (footing_await (&done), &error);
  g_assert_no_error (error);
  book.courses = self->courses;
  book.roster = self->roster;
  self->report = footing_readiness_report_new (footing_standard_shelf_find_newest (self->standards, self->standard),
                                               &book);
}

static const FootingReadinessResult *
result_of (Story      *self,
           const char *rule)
{
  for (guint i = 0; i < self->report->readiness->results->len; i++)
    {
      const FootingReadinessResult *result = &g_array_index (self->report->readiness->results,
                                                             FootingReadinessResult, i);

      if (g_str_equal (result->rule->id, rule))
        return result;
    }

  g_assert_not_reached ();
}

static void
judge (Story                *self,
       FootingEvidenceState  state,
       FootingDay            day,
       const char           *note)
{
  g_ptr_array_add (self->evidence,
                   g_object_new (FOOTING_TYPE_EVIDENCE, "standard", "core", "rule", "accelerated", "state", state,
                                 "judged-on", day, "judged-by", "Lena Test-Lead", "note", note, NULL));
}

/* Ana was met on 12 January, within fourteen days; Ben by nobody. Their enrolments name a version that
 * is on no shelf. */
static void
test_counts (Story         *self,
             gconstpointer  unused)
{
  const FootingReadinessResult *initial = NULL;
  g_autoptr(FootingSession) session = g_object_new (FOOTING_TYPE_SESSION, "enrolment-id", self->ana,
                                                    "title", "First", "held-on", D (1, 12), NULL);

  store_fixture_save (&self->book, session);
  work_out (self);
  initial = result_of (self, "initial");

  g_assert_cmpint (initial->state, ==, FOOTING_RULE_NOT_MET);
  g_assert_cmpuint (initial->counts.met, ==, 1);
  g_assert_cmpuint (initial->counts.not_met, ==, 1);
  g_assert_cmpuint (self->report->readiness->n_preceptorships, ==, 2);
  g_assert_cmpuint (self->report->readiness->n_other_standard, ==, 0);
  g_assert_cmpint (self->report->first, ==, D (1, 5));
  g_assert_cmpint (self->report->last, ==, D (1, 5));
}

/* Gold asks for the first meeting within seven days, and for twelve months; core for fourteen, and for six. The
 * same preceptorships, planned under core, stand otherwise against each: one meeting was on the ninth day. */
static void
test_another_standard_is_asked_by_its_own_values (Story         *self,
                                                  gconstpointer  unused)
{
  g_autoptr(FootingSession) session = g_object_new (FOOTING_TYPE_SESSION, "enrolment-id", self->ana,
                                                    "title", "First", "held-on", D (1, 14), NULL);

  self->standard = "gold";
  store_fixture_save (&self->book, session);
  work_out (self);

  g_assert_cmpuint (result_of (self, "initial")->counts.met, ==, 0);
  g_assert_cmpuint (result_of (self, "initial")->counts.not_met, ==, 2);
  g_assert_cmpuint (self->report->readiness->n_other_standard, ==, 2);
}

/* A nurse is no newly registered midwife. */
static void
test_only_the_discipline_is_counted (Story         *self,
                                     gconstpointer  unused)
{
  g_autoptr(FootingPerson) nurse = store_fixture_person ("Nia Oake-Test");
  g_autoptr(FootingPerson) midwife = store_fixture_person ("Mo Pell-Test");

  g_object_set (nurse, "registered-on", D (1, 5), "profession", FOOTING_PROFESSION_RN_ADULT, NULL);
  g_object_set (midwife, "registered-on", D (1, 5), "profession", FOOTING_PROFESSION_MIDWIFE, NULL);
  store_fixture_save (&self->book, nurse);
  store_fixture_save (&self->book, midwife);
  self->standard = "midwifery-core";
  work_out (self);

  g_assert_cmpint (self->report->facts.newly_registered, ==, 1);
}

/* Of two judgements the later one counts, in whatever order they were written down. */
static void
test_judgements (Story         *self,
                 gconstpointer  unused)
{
  const FootingReadinessResult *result = NULL;
  FootingEvidence *latest = NULL;

  judge (self, FOOTING_EVIDENCE_STATE_MET, D (3, 1), "The policy of 1 March.");
  judge (self, FOOTING_EVIDENCE_STATE_NOT_MET, D (2, 1), "No policy yet.");
  work_out (self);

  result = result_of (self, "accelerated");
  latest = footing_readiness_report_judgement (self->report, "accelerated");
  g_assert_cmpint (result->state, ==, FOOTING_RULE_MET);
  g_assert_cmpstr (footing_evidence_get_note (latest), ==, "The policy of 1 March.");
  g_assert_null (footing_readiness_report_judgement (self->report, "initial"));
}

/* A person of the test fixture has neither PIN nor transition. Of the others only Pia got
 * hers within twelve months; Omar missed that by a day. */
static void
test_organisation (Story         *self,
                   gconstpointer  unused)
{
  g_autoptr(FootingPerson) nadia = store_fixture_person ("Nadia Fell-Test");
  g_autoptr(FootingPerson) omar = store_fixture_person ("Omar Lund-Test");
  g_autoptr(FootingPerson) pia = store_fixture_person ("Pia Moor-Test");
  g_autofree char *words = NULL;

  g_object_set (nadia, "is-preceptor", TRUE, "is-lead", TRUE, "prepared-on", D (2, 2),
                "registered-on", footing_day_from_ymd (2020, 9, 2), NULL);
  g_object_set (omar, "is-preceptor", TRUE, "registered-on", footing_day_from_ymd (2025, 3, 11), NULL);
  g_object_set (pia, "registered-on", footing_day_from_ymd (2025, 3, 12), NULL);
  store_fixture_save (&self->book, nadia);
  store_fixture_save (&self->book, omar);
  store_fixture_save (&self->book, pia);
  work_out (self);

  g_assert_cmpint (self->report->facts.leads, ==, 1);
  g_assert_cmpint (self->report->facts.champions, ==, FOOTING_DESIGN_UNKNOWN);
  g_assert_cmpint (self->report->facts.newly_registered, ==, 1);
  g_assert_cmpint (self->report->facts.enrolled, ==, 0);
  words = footing_readiness_report_words_preceptors (self->report);
  g_assert_cmpstr (words, ==, "1 of 2 preceptors are prepared.");
}

/* One to three sheets, and no more, for the fourteen rules of the core standard. */
static void
test_paper (Story         *self,
            gconstpointer  unused)
{
  g_autoptr(FootingPaper) paper = NULL;
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(GError) error = NULL;

  judge (self, FOOTING_EVIDENCE_STATE_MET, D (3, 1), "The policy of 1 March.");
  work_out (self);
  paper = footing_readiness_report_to_paper (self->report);

  g_assert_cmpuint (footing_paper_get_n_pages (paper), <=, 3);
  g_assert_true (footing_paper_write_pdf (paper, stream, NULL, &error));
  g_assert_no_error (error);
}

#define STORY(path, func) g_test_add ("/readiness-report/" path, Story, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORY ("counts", test_counts);
  STORY ("another-standard-is-asked-by-its-own-values", test_another_standard_is_asked_by_its_own_values);
  STORY ("only-the-discipline-is-counted", test_only_the_discipline_is_counted);
  STORY ("judgements", test_judgements);
  STORY ("organisation", test_organisation);
  STORY ("paper", test_paper);

  return g_test_run ();
}
