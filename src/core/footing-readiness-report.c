/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-course-facts.h"
#include "footing-finding-words.h"
#include "footing-matching-traits.h"
#include "footing-readiness-report.h"
#include "footing-registered.h"

/* Whoever got their PIN this many months ago, or later, is newly registered. */
#define NEWLY_MONTHS 12

static void
case_free (gpointer data)
{
  FootingReadinessCase *self = data;

  g_free (self->words);
  g_free (self);
}

void
footing_readiness_report_free (FootingReadinessReport *self)
{
  if (self == NULL)
    return;

  footing_readiness_free (self->readiness);
  g_ptr_array_unref (self->evidence);
  g_hash_table_unref (self->cases);
  g_array_unref (self->judgements);
  g_clear_pointer (&self->differences, g_ptr_array_unref);
  g_free (self->name);
  g_free (self);
}

/* ---- Judgements ---- */

FootingEvidence *
footing_readiness_report_judgement (const FootingReadinessReport *self,
                                    const char                   *rule)
{
  for (guint i = 0; i < self->evidence->len; i++)
    if (g_strcmp0 (footing_evidence_get_rule (g_ptr_array_index (self->evidence, i)), rule) == 0)
      return g_ptr_array_index (self->evidence, i);

  return NULL;
}

/* Of two judgements the later one counts, and of one day the one written down last. */
static void
take_evidence (FootingReadinessReport *self,
               FootingEvidence        *evidence)
{
  FootingEvidence *known = footing_readiness_report_judgement (self, footing_evidence_get_rule (evidence));

  if (known != NULL && footing_evidence_get_judged_on (known) > footing_evidence_get_judged_on (evidence))
    return;

  if (known != NULL)
    g_ptr_array_remove (self->evidence, known);
  g_ptr_array_add (self->evidence, g_object_ref (evidence));
}

static FootingRuleState
state_of (FootingEvidence *evidence)
{
  switch (footing_evidence_get_state (evidence))
    {
    case FOOTING_EVIDENCE_STATE_MET:
      return FOOTING_RULE_MET;
    case FOOTING_EVIDENCE_STATE_NOT_MET:
      return FOOTING_RULE_NOT_MET;
    case FOOTING_EVIDENCE_STATE_UNKNOWN:
    default:
      return FOOTING_RULE_NOT_YET_KNOWN;
    }
}

static void
gather_judgements (FootingReadinessReport *self,
                   const GPtrArray        *all,
                   const char             *standard)
{
  for (guint i = 0; i < all->len; i++)
    {
      FootingEvidence *evidence = g_ptr_array_index (all, i);

      if (footing_evidence_get_enrolment_id (evidence) == 0 &&
          g_strcmp0 (footing_evidence_get_standard (evidence), standard) == 0)
        take_evidence (self, evidence);
    }

  for (guint i = 0; i < self->evidence->len; i++)
    {
      FootingEvidence *evidence = g_ptr_array_index (self->evidence, i);
      const char *note = footing_evidence_get_note (evidence);
      FootingJudgement judgement = {
        .rule = footing_evidence_get_rule (evidence),
        .state = state_of (evidence),
        .evidence = note != NULL ? note : "",
        .by = footing_evidence_get_judged_by (evidence),
        .day = footing_evidence_get_judged_on (evidence),
      };

      g_array_append_val (self->judgements, judgement);
    }
}

/* ---- The organisation ---- */

static gboolean
is_newly_registered (FootingPerson *person,
                     FootingDay     today)
{
  FootingDay pin = footing_person_get_registered_on (person);

  if (footing_person_get_transition (person) != FOOTING_TRANSITION_UNKNOWN)
    return footing_person_get_transition (person) == FOOTING_TRANSITION_NEWLY_REGISTERED;

  return pin != FOOTING_DAY_NONE && pin <= today && footing_day_add_months (pin, NEWLY_MONTHS) >= today;
}

/* Whoever is on no part of a register that the book knows may be of any discipline. */
static gboolean
is_of_discipline (FootingPerson *person,
                  const char    *discipline)
{
  gboolean nurses = g_strcmp0 (discipline, "nursing") == 0;
  gboolean midwives = g_strcmp0 (discipline, "midwifery") == 0;
  g_autofree char *own = footing_matching_discipline (footing_registered_part (person));

  if (own == NULL || (!nurses && !midwives))
    return TRUE;

  return g_str_equal (own, nurses ? "nursing" : "midwife");
}

static void
count_person (FootingOrganisationFacts   *facts,
              const FootingReadinessBook *book,
              const char                 *discipline,
              FootingPerson              *person)
{
  gint64 id = footing_record_get_id (FOOTING_RECORD (person));
  FootingDay prepared = footing_person_get_prepared_on (person);

  if (footing_roster_left_by (book->roster, id, book->today) != NULL)
    return;

  facts->leads += footing_person_get_is_lead (person);
  facts->champions += footing_person_get_is_champion (person);

  if (footing_roster_is_preceptor (book->roster, person))
    {
      facts->preceptors++;
      facts->preceptors_prepared += prepared != FOOTING_DAY_NONE && prepared <= book->today;
    }

  if (is_newly_registered (person, book->today) && is_of_discipline (person, discipline))
    {
      facts->newly_registered++;
      facts->enrolled += footing_roster_enrolment_of (book->roster, id) != NULL;
    }
}

/* That nobody is marked as a lead does not say that there is none: an empty field is never held
 * against anybody. */
static void
count_organisation (FootingOrganisationFacts   *facts,
                    const FootingReadinessBook *book,
                    const char                 *discipline)
{
  GListModel *people = footing_roster_get_people (book->roster);
  guint n = g_list_model_get_n_items (people);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr(FootingPerson) person = g_list_model_get_item (people, i);

      count_person (facts, book, discipline, person);
    }

  if (facts->leads == 0)
    facts->leads = FOOTING_DESIGN_UNKNOWN;
  if (facts->champions == 0)
    facts->champions = FOOTING_DESIGN_UNKNOWN;
}

/* ---- Preceptorships ---- */

/* Judging is another matter, and so is what shows elsewhere. */
static gboolean
is_case (const FootingRuleFinding *finding)
{
  if (finding->reason == FOOTING_RULE_REASON_JUDGED || finding->reason == FOOTING_RULE_REASON_ELSEWHERE)
    return FALSE;

  return finding->state == FOOTING_RULE_NOT_MET || finding->reason == FOOTING_RULE_REASON_NOT_FILLED_IN;
}

static void
add_case (FootingReadinessReport   *self,
          const FootingCourse      *course,
          const FootingRuleFinding *finding)
{
  GPtrArray *cases = g_hash_table_lookup (self->cases, finding->rule->id);
  FootingReadinessCase *one = g_new0 (FootingReadinessCase, 1);

  one->preceptee_id = footing_enrolment_get_preceptee_id (course->enrolment);
  one->state = finding->state;
  one->words = footing_finding_words_reason (finding);
  if (cases == NULL)
    {
      cases = g_ptr_array_new_with_free_func (case_free);
      g_hash_table_insert (self->cases, g_strdup (finding->rule->id), cases);
    }
  g_ptr_array_add (cases, one);
}

static void
add_cases (FootingReadinessReport *self,
           const FootingCourse    *course,
           const GPtrArray        *findings)
{
  for (guint i = 0; i < findings->len; i++)
    if (is_case (g_ptr_array_index (findings, i)))
      add_case (self, course, g_ptr_array_index (findings, i));
}

const GPtrArray *
footing_readiness_report_get_cases (const FootingReadinessReport *self,
                                    const char                   *rule)
{
  return g_hash_table_lookup (self->cases, rule);
}

/* What was planned under an earlier version of the chosen standard is held against that version. What was
 * planned under another standard is held against the chosen one: its rules may have the same ids and other
 * values.
 */
static void
add_course (FootingReadinessReport     *self,
            const FootingReadinessBook *book,
            const FootingCourse        *course)
{
  const FootingStandard *chosen = self->readiness->standard;
  const FootingStandard *own = footing_course_facts_standard (course, book->standards);
  gboolean other = g_strcmp0 (footing_enrolment_get_standard (course->enrolment), chosen->id) != 0;
  g_autoptr(FootingCourseFacts) facts = footing_course_facts_new (course, book->roster, book->today);
  g_autoptr(GPtrArray) findings = footing_lived_check (own != NULL && !other ? own : chosen, &facts->facts);
  FootingDay anchor = footing_enrolment_get_anchor_on (course->enrolment);

  footing_readiness_add (self->readiness, findings, other);
  add_cases (self, course, findings);

  if (anchor != FOOTING_DAY_NONE && (self->first == FOOTING_DAY_NONE || anchor < self->first))
    self->first = anchor;
  if (anchor != FOOTING_DAY_NONE && (self->last == FOOTING_DAY_NONE || anchor > self->last))
    self->last = anchor;
}

FootingReadinessReport *
footing_readiness_report_new (const FootingStandard      *standard,
                              const FootingReadinessBook *book)
{
  FootingReadinessReport *self = g_new0 (FootingReadinessReport, 1);
  const GPtrArray *courses = footing_courses_get_all (book->courses);

  self->readiness = footing_readiness_new (standard);
  self->evidence = g_ptr_array_new_with_free_func (g_object_unref);
  self->cases = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->judgements = g_array_new (FALSE, FALSE, sizeof (FootingJudgement));
  self->first = self->last = FOOTING_DAY_NONE;
  self->differences = footing_standard_shelf_compare (book->standards, standard, &self->base);
  self->name = g_strdup (book->name);
  self->today = book->today;

  for (guint i = 0; i < courses->len; i++)
    add_course (self, book, g_ptr_array_index (courses, i));

  gather_judgements (self, book->evidence, standard->id);
  count_organisation (&self->facts, book, standard->discipline);
  footing_readiness_conclude (self->readiness, &self->facts,
                              (const FootingJudgement *) (gpointer) self->judgements->data, self->judgements->len);

  return self;
}
