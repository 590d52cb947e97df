/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include "footing-readiness.h"

FootingReadiness *
footing_readiness_new (const FootingStandard *standard)
{
  FootingReadiness *self;

  g_return_val_if_fail (standard != NULL, NULL);

  self = g_new0 (FootingReadiness, 1);
  self->standard = standard;
  self->results = g_array_sized_new (FALSE, TRUE, sizeof (FootingReadinessResult), standard->rules->len);
  g_array_set_size (self->results, standard->rules->len);

  for (guint i = 0; i < standard->rules->len; i++)
    {
      FootingReadinessResult *result = &g_array_index (self->results, FootingReadinessResult, i);

      result->rule = g_ptr_array_index (standard->rules, i);
      result->level = (result->rule->levels & FOOTING_LEVEL_ENROLMENT) ? FOOTING_LEVEL_ENROLMENT
                      : (result->rule->levels & FOOTING_LEVEL_PROGRAMME) ? FOOTING_LEVEL_PROGRAMME
                                                                         : FOOTING_LEVEL_ORGANISATION;
      result->found = result->of = FOOTING_DESIGN_UNKNOWN;
    }

  return self;
}

void
footing_readiness_free (FootingReadiness *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->results);
  g_free (self);
}

/* ---- counting ------------------------------------------------------------------------------- */

/* Findings mostly have the order of the profile, so @place is tried first. */
static FootingReadinessResult *
find_result (FootingReadiness *self,
             guint             place,
             const char       *id)
{
  for (guint i = 0; i < self->results->len; i++)
    {
      guint try = (place + i) % self->results->len;
      FootingReadinessResult *result = &g_array_index (self->results, FootingReadinessResult, try);

      if (g_strcmp0 (result->rule->id, id) == 0)
        return result;
    }

  return NULL;
}

static void
count (FootingReadinessCounts   *counts,
       const FootingRuleFinding *finding)
{
  if (finding->state == FOOTING_RULE_MET)
    counts->met++;
  else if (finding->state == FOOTING_RULE_NOT_MET)
    counts->not_met++;
  else if (finding->reason == FOOTING_RULE_REASON_ENDED_FIRST)
    counts->ended_first++;
  else if (finding->reason == FOOTING_RULE_REASON_NOT_FILLED_IN)
    counts->not_written_down++;
  else
    counts->still_time++;

  if (finding->state == FOOTING_RULE_NOT_MET && finding->remedy == FOOTING_RULE_REMEDY_PAST)
    counts->not_met_for_good++;
}

void
footing_readiness_add (FootingReadiness *self,
                       const GPtrArray  *findings,
                       gboolean          other_standard)
{
  FootingLevel level = FOOTING_LEVEL_PROGRAMME;

  g_return_if_fail (self != NULL && findings != NULL);

  for (guint i = 0; i < findings->len; i++)
    {
      const FootingRuleFinding *finding = g_ptr_array_index (findings, i);
      FootingReadinessResult *result = find_result (self, i, finding->rule->id);

      level = finding->level;

      if (result != NULL && result->level == level && finding->reason != FOOTING_RULE_REASON_JUDGED &&
          finding->reason != FOOTING_RULE_REASON_ELSEWHERE)
        count (&result->counts, finding);
    }

  self->n_preceptorships += level == FOOTING_LEVEL_ENROLMENT;
  self->n_other_standard += level == FOOTING_LEVEL_ENROLMENT && other_standard;
}

/* ---- concluding ----------------------------------------------------------------------------- */

static void
set (FootingReadinessResult *result,
     FootingRuleState        state,
     FootingReadinessReason  reason)
{
  result->state = state;
  result->reason = reason;
}

static void
conclude_counts (FootingReadinessResult *result)
{
  const FootingReadinessCounts *counts = &result->counts;

  if (counts->not_met > 0)
    set (result, FOOTING_RULE_NOT_MET, FOOTING_READINESS_COUNTED);
  else if (counts->not_written_down > 0)
    set (result, FOOTING_RULE_NOT_YET_KNOWN, FOOTING_READINESS_NOT_WRITTEN_DOWN);
  else if (counts->met > 0)
    set (result, FOOTING_RULE_MET, FOOTING_READINESS_COUNTED);
  else
    set (result, FOOTING_RULE_NOT_YET_KNOWN,
         counts->still_time > 0 ? FOOTING_READINESS_STILL_TIME : FOOTING_READINESS_NONE_YET);
}

static void
conclude_fact (FootingReadinessResult *result,
               int                     found,
               int                     of)
{
  result->found = found;
  result->of = of;

  if (found == FOOTING_DESIGN_UNKNOWN || of == FOOTING_DESIGN_UNKNOWN)
    set (result, FOOTING_RULE_NOT_YET_KNOWN, FOOTING_READINESS_NOT_WRITTEN_DOWN);
  else if (of == 0)
    set (result, FOOTING_RULE_NOT_YET_KNOWN, FOOTING_READINESS_NONE_YET);
  else
    set (result, found >= of ? FOOTING_RULE_MET : FOOTING_RULE_NOT_MET, FOOTING_READINESS_ORGANISATION);
}

static void
conclude_rule (FootingReadinessResult         *result,
               const FootingOrganisationFacts *facts)
{
  switch (result->rule->kind)
    {
    case FOOTING_RULE_JUDGED:
      set (result, FOOTING_RULE_NOT_YET_KNOWN, FOOTING_READINESS_NOT_JUDGED);
      break;
    case FOOTING_RULE_EVERYONE:
      conclude_fact (result, facts->enrolled, facts->newly_registered);
      break;
    case FOOTING_RULE_LEAD:
      conclude_fact (result, facts->leads, 1);
      break;
    case FOOTING_RULE_CHAMPION:
      conclude_fact (result, facts->champions, 1);
      break;
    case FOOTING_RULE_PRECEPTOR_PREPARED:
      /* Whoever is ready to begin stands beside those who began. */
      result->found = facts->preceptors_prepared;
      result->of = facts->preceptors;
      conclude_counts (result);
      break;
    default:
      conclude_counts (result);
      break;
    }
}

static void
take_judgement (FootingReadinessResult *result)
{
  if (result->judgement == NULL)
    return;

  if (result->state == FOOTING_RULE_NOT_YET_KNOWN)
    set (result, result->judgement->state, FOOTING_READINESS_JUDGED);
  else
    result->differs = result->judgement->state != result->state;
}

static const FootingJudgement *
find_judgement (const FootingJudgement *judgements,
                gsize                   n_judgements,
                const char             *id)
{
  for (gsize i = 0; i < n_judgements; i++)
    if (g_strcmp0 (judgements[i].rule, id) == 0)
      return &judgements[i];

  return NULL;
}

void
footing_readiness_conclude (FootingReadiness               *self,
                            const FootingOrganisationFacts *facts,
                            const FootingJudgement         *judgements,
                            gsize                           n_judgements)
{
  g_return_if_fail (self != NULL && facts != NULL);

  self->n_met = self->n_not_met = self->n_not_yet_known = 0;

  for (guint i = 0; i < self->results->len; i++)
    {
      FootingReadinessResult *result = &g_array_index (self->results, FootingReadinessResult, i);

      result->judgement = find_judgement (judgements, n_judgements, result->rule->id);
      result->differs = FALSE;
      conclude_rule (result, facts);
      take_judgement (result);

      self->n_met += result->state == FOOTING_RULE_MET;
      self->n_not_met += result->state == FOOTING_RULE_NOT_MET;
      self->n_not_yet_known += result->state == FOOTING_RULE_NOT_YET_KNOWN;
    }
}
