/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* 2,000 preceptorships of twelve months held against a standard of fourteen rules, beside the least that
 * any such check needs: the memory of the findings, and one counting of months in the calendar for each
 * rule and each meeting that has a day. Both are measured in turn. */

#include "config.h"

#include "footing-lived-check.h"

#define N_PEOPLE 2000
#define N_MEETINGS 7
#define N_REPETITIONS 25
#define GOAL_RATIO 4

typedef struct
{
  FootingLivedFacts   facts;
  FootingLivedMeeting meetings[N_MEETINGS];
  FootingLivedYear    years[2];
} Person;

static volatile gint64 sink;

static void
add_rule (FootingStandard *standard,
          FootingRuleKind  kind,
          int              value)
{
  FootingStandardRule *rule = footing_standard_rule_new ();

  rule->kind = kind;
  rule->value = value;
  rule->levels = footing_rule_kind_get_levels (kind);
  g_ptr_array_add (standard->rules, rule);
}

/* Gold, with what the one for midwifery asks for besides. */
static FootingStandard *
make_standard (void)
{
  FootingStandard *standard = footing_standard_new ();

  add_rule (standard, FOOTING_RULE_LENGTH, 12);
  add_rule (standard, FOOTING_RULE_INITIAL, 7);
  add_rule (standard, FOOTING_RULE_RHYTHM, 2);
  add_rule (standard, FOOTING_RULE_MEETINGS, 7);
  add_rule (standard, FOOTING_RULE_PROGRESS, 6);
  add_rule (standard, FOOTING_RULE_MIDDLE, 0);
  add_rule (standard, FOOTING_RULE_COMPLETION, 0);
  add_rule (standard, FOOTING_RULE_SUPERNUMERARY, 75);
  add_rule (standard, FOOTING_RULE_PROTECTED_PRECEPTOR, 12);
  add_rule (standard, FOOTING_RULE_PROTECTED_PRECEPTEE, 12);
  add_rule (standard, FOOTING_RULE_NAMED_PRECEPTOR, 7);
  add_rule (standard, FOOTING_RULE_PRECEPTOR_REGISTERED, 12);
  add_rule (standard, FOOTING_RULE_PRECEPTOR_PREPARED, 0);
  add_rule (standard, FOOTING_RULE_PRECEPTOR_DISCIPLINE, 0);

  return standard;
}

static void
fill (Person *person,
      GRand  *random)
{
  const FootingLivedFacts unknown = FOOTING_LIVED_FACTS_INIT;
  FootingLivedFacts *facts = &person->facts;

  *facts = unknown;
  facts->today = footing_day_from_ymd (2026, 3, 12);
  facts->anchor = facts->today - g_rand_int_range (random, 0, 500);
  facts->ends = footing_day_add_months (facts->anchor, 12);
  facts->completed = facts->ends < facts->today ? facts->ends : FOOTING_DAY_NONE;
  facts->meetings = person->meetings;
  facts->n_meetings = N_MEETINGS;
  facts->preceptor_years = facts->preceptee_years = person->years;
  facts->n_preceptor_years = facts->n_preceptee_years = 1;
  facts->supernumerary_used = g_rand_int_range (random, 0, 6000);
  facts->has_preceptor = facts->preceptor_prepared = facts->same_discipline = FOOTING_FACT_YES;
  facts->first_preceptor_from = facts->preceptor_from = facts->anchor + g_rand_int_range (random, 0, 14);
  facts->preceptor_registered = facts->anchor - g_rand_int_range (random, 100, 4000);
  person->years[0] = (FootingLivedYear) { 12, facts->ends, g_rand_int_range (random, 0, 900), 720 };

  for (int i = 0; i < N_MEETINGS; i++)
    {
      FootingDay due = i == 0 ? facts->anchor + 7 : footing_day_add_months (facts->anchor, 2 * i);
      FootingDay held = due + g_rand_int_range (random, -14, 3);

      person->meetings[i] = (FootingLivedMeeting) {
        held <= facts->today ? held : FOOTING_DAY_NONE, due, due - 28
      };
    }
}

static void
make_least (const FootingStandard *standard,
               const Person          *people)
{
  for (gsize i = 0; i < N_PEOPLE; i++)
    {
      g_autoptr(GPtrArray) findings = g_ptr_array_new_full (standard->rules->len, g_free);

      for (guint r = 0; r < standard->rules->len; r++)
        {
          FootingRuleFinding *finding = footing_rule_finding_new (g_ptr_array_index (standard->rules, r),
                                                                  FOOTING_LEVEL_ENROLMENT);

          finding->by = footing_day_add_months (people[i].facts.anchor, finding->rule->value);
          g_ptr_array_add (findings, finding);
        }

      for (int m = 0; m < N_MEETINGS; m++)
        sink += footing_day_add_months (people[i].meetings[m].due, 2);
    }
}

static void
check (const FootingStandard *standard,
       const Person          *people)
{
  for (gsize i = 0; i < N_PEOPLE; i++)
    {
      g_autoptr(GPtrArray) findings = footing_lived_check (standard, &people[i].facts);

      for (guint r = 0; r < findings->len; r++)
        sink += ((const FootingRuleFinding *) g_ptr_array_index (findings, r))->state;
    }
}

static double
measure (void (*task) (const FootingStandard *, const Person *),
         const FootingStandard *standard,
         const Person          *people)
{
  gint64 start = g_get_monotonic_time ();

  task (standard, people);

  return (g_get_monotonic_time () - start) / 1000.0;
}

static void
print_list (const char   *name,
            const double *values)
{
  g_print ("\"%s\": [", name);
  for (int i = 0; i < N_REPETITIONS; i++)
    g_print ("%s%.3f", i > 0 ? ", " : "", values[i]);
  g_print ("], ");
}

int
main (void)
{
  g_autoptr(FootingStandard) standard = make_standard ();
  g_autoptr(GRand) random = g_rand_new_with_seed (7);
  g_autofree Person *people = g_new0 (Person, N_PEOPLE);
  double figure[N_REPETITIONS], limit[N_REPETITIONS];

  for (gsize i = 0; i < N_PEOPLE; i++)
    fill (&people[i], random);

  measure (make_least, standard, people);
  measure (check, standard, people);

  for (int i = 0; i < N_REPETITIONS; i++)
    {
      limit[i] = measure (make_least, standard, people);
      figure[i] = measure (check, standard, people);
    }

  g_print ("{\"bench\": \"standards\", ");
  print_list ("figure_ms", figure);
  print_list ("limit_ms", limit);
  g_print ("\"goal_ratio\": %d}\n", GOAL_RATIO);

  return 0;
}
