/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* Random cohorts against a second, slow implementation that shares nothing with the first: it has
 * the rules and the points of docs/matching.md in its own words, and tries every assignment.
 */

#include <string.h>

#include "footing-matching.h"

#define RUNS 2000
#define MOST 8
#define MOST_WHEN_OPEN 6 /* where nearly every pair may be, there are too many to try with more */
#define MONTHS 12
#define NOBODY (-1)

static const char * const preceptee_ids[] = { "p1", "p2", "p3", "p4", "p5", "p6", "p7", "both" };
static const char * const preceptor_ids[] = { "both", "m1", "m2", "m3", "m4", "m5", "m6", "m7" };

typedef struct
{
  FootingMatchingPreceptee preceptees[MOST];
  FootingMatchingPreceptor preceptors[MOST];
  FootingMatchingDecision  decisions[4];
  FootingMatchingInput     input;
  const char              *lists[5 * MOST][3];
} Cohort;

/* The best of all assignments that were tried. */
typedef struct
{
  const Cohort *cohort;
  int           points[MOST][MOST]; /* NOBODY where the pair cannot be */
  int           room[MOST];
  int           load[MOST];
  int           decided[MOST];
  guint         exactly;            /* a bit for each who has to have somebody, and nobody else; or 0 */
  int           present[MOST];
  int           best[MOST];
  int           n_matched;
  int           cost;
  int           squares;
} Brute;

/* ---- random cohorts ------------------------------------------------------------------------- */

static const char *
pick (const char * const *words,
      guint               n)
{
  return words[g_test_rand_int_range (0, (int) n)];
}

static gboolean
chance (int in_hundred)
{
  return g_test_rand_int_range (0, 100) < in_hundred;
}

/* None, one or two ids, of which one may be nobody's. */
static const char * const *
make_list (const char         **list,
           const char * const  *ids,
           int                  in_hundred)
{
  guint n = 0;

  for (guint i = 0; i < 2; i++)
    if (chance (in_hundred))
      list[n++] = chance (10) ? "nobody" : pick (ids, MOST);
  list[n] = NULL;

  return n == 0 && chance (50) ? NULL : list;
}

static void
make_people (Cohort   *self,
             gboolean  open)
{
  static const char * const places[] = { "w1", "w2", "w3", NULL };
  static const char * const professions[] = {
    "rn_adult", "rn-adult", "rn_mental_health", "nursing-associate", "midwife", "farrier", NULL
  };
  guint n_professions = open || chance (50) ? 4 : G_N_ELEMENTS (professions);

  for (gsize i = 0; i < self->input.n_preceptees; i++)
    self->preceptees[i] = (FootingMatchingPreceptee) {
      preceptee_ids[MOST - 1 - i],
      pick (places, G_N_ELEMENTS (places)),
      pick (professions, n_professions),
      (guint) g_test_rand_int_range (0, 4),
      make_list (self->lists[5 * i], preceptor_ids, 30),
      make_list (self->lists[5 * i + 1], preceptor_ids, 15),
    };

  for (gsize j = 0; j < self->input.n_preceptors; j++)
    self->preceptors[j] = (FootingMatchingPreceptor) {
      preceptor_ids[j],
      pick (places, G_N_ELEMENTS (places)),
      pick (professions, n_professions),
      (guint) g_test_rand_int_range (0, 4),
      !chance (open ? 5 : 20),
      chance (open ? 95 : 80) ? 24 : g_test_rand_int_range (-1, 14),
      open ? 0 : g_test_rand_int_range (0, 4),
      open ? g_test_rand_int_range (1, 4) : g_test_rand_int_range (0, 5),
      make_list (self->lists[5 * j + 2], preceptee_ids, 30),
      make_list (self->lists[5 * j + 3], preceptee_ids, 15),
      make_list (self->lists[5 * j + 4], preceptee_ids, open ? 0 : 15),
    };
}

static void
add_decision (Cohort *self,
              gsize   preceptee)
{
  FootingMatchingDecision decision = {
    preceptee, (gsize) g_test_rand_int_range (0, (int) self->input.n_preceptors), chance (50)
  };

  if (g_str_equal (self->preceptees[decision.preceptee].id, self->preceptors[decision.preceptor].id))
    decision.together = FALSE;

  self->decisions[self->input.n_decisions++] = decision;
}

static void
make_cohort (Cohort   *self,
             gboolean  open)
{
  memset (self, 0, sizeof *self);
  self->input.preceptees = self->preceptees;
  self->input.preceptors = self->preceptors;
  self->input.decisions = self->decisions;
  self->input.months = MONTHS;
  self->input.n_preceptees = (gsize) g_test_rand_int_range (1, (open ? MOST_WHEN_OPEN : MOST) + 1);
  self->input.n_preceptors = (gsize) g_test_rand_int_range (1, MOST + 1);
  make_people (self, open);

  for (gsize i = 0; i < self->input.n_preceptees && self->input.n_decisions < 4; i++)
    if (chance (8))
      add_decision (self, i);
}

/* ---- the rules again ------------------------------------------------------------------------ */

static gboolean
has (const char * const *list,
     const char         *id)
{
  return list != NULL && g_strv_contains (list, id);
}

static const char *
family (const char *profession)
{
  if (profession == NULL)
    return NULL;

  return g_str_equal (profession, "midwife") || g_str_equal (profession, "farrier") ? profession : "nurses";
}

static gboolean
same_profession (const char *first,
                 const char *second)
{
  g_autofree char *a = g_strdelimit (g_strdup (first), "_", '-');
  g_autofree char *b = g_strdelimit (g_strdup (second), "_", '-');

  return g_str_equal (a, b);
}

/* But for room. */
static gboolean
may_be (const Cohort *self,
        gsize         i,
        gsize         j)
{
  const FootingMatchingPreceptee *p = &self->preceptees[i];
  const FootingMatchingPreceptor *m = &self->preceptors[j];

  for (gsize k = 0; k < self->input.n_decisions; k++)
    if (self->decisions[k].preceptee == i && self->decisions[k].preceptor == j && !self->decisions[k].together)
      return FALSE;

  return !g_str_equal (p->id, m->id) && m->prepared && m->months_registered >= MONTHS &&
         (p->profession == NULL || m->profession == NULL ||
          g_str_equal (family (p->profession), family (m->profession))) &&
         !has (m->manages, p->id) && !has (m->avoids, p->id) && !has (p->avoids, m->id);
}

static int
points (const Cohort *self,
        gsize         i,
        gsize         j)
{
  const FootingMatchingPreceptee *p = &self->preceptees[i];
  const FootingMatchingPreceptor *m = &self->preceptors[j];
  int sum = m->load > 4 ? 4 : m->load;

  if (g_strcmp0 (p->workplace, m->workplace) != 0 || p->workplace == NULL)
    sum += 60;
  if (p->profession == NULL || m->profession == NULL || !same_profession (p->profession, m->profession))
    sum += 30;
  sum += has (p->prefers, m->id) ? 0 : 10;
  sum += has (m->prefers, p->id) ? 0 : 10;
  if (p->shifts != 0 && m->shifts != 0 && (p->shifts & m->shifts) == 0)
    sum += 5;

  return sum;
}

static void
brute_init (Brute        *self,
            const Cohort *cohort)
{
  memset (self, 0, sizeof *self);
  self->cohort = cohort;
  self->n_matched = -1;

  for (gsize i = 0; i < cohort->input.n_preceptees; i++)
    {
      self->decided[i] = NOBODY;
      for (gsize j = 0; j < cohort->input.n_preceptors; j++)
        self->points[i][j] = may_be (cohort, i, j) ? points (cohort, i, j) : NOBODY;
    }

  for (gsize j = 0; j < cohort->input.n_preceptors; j++)
    {
      self->load[j] = cohort->preceptors[j].load;
      self->room[j] = cohort->preceptors[j].limit - cohort->preceptors[j].load;
    }

  for (gsize k = 0; k < cohort->input.n_decisions; k++)
    if (cohort->decisions[k].together)
      {
        self->decided[cohort->decisions[k].preceptee] = (int) cohort->decisions[k].preceptor;
        self->load[cohort->decisions[k].preceptor]++;
        self->room[cohort->decisions[k].preceptor]--;
      }
}

/* Looked at in order, the first of several that are equally good stays. */
static void
keep_best (Brute *self,
           int    n_matched,
           int    cost)
{
  int squares = 0;

  for (gsize j = 0; j < self->cohort->input.n_preceptors; j++)
    squares += self->load[j] * self->load[j];

  if (n_matched < self->n_matched ||
      (n_matched == self->n_matched && cost > self->cost) ||
      (n_matched == self->n_matched && cost == self->cost && squares >= self->squares))
    return;

  self->n_matched = n_matched;
  self->cost = cost;
  self->squares = squares;
  memcpy (self->best, self->present, sizeof self->best);
}

static void try_all (Brute *self,
                     gsize  i,
                     int    n_matched,
                     int    cost);

static void
try_one (Brute *self,
         gsize  i,
         gsize  j,
         int    n_matched,
         int    cost)
{
  if (self->points[i][j] == NOBODY || self->room[j] <= 0)
    return;

  self->present[i] = (int) j;
  self->room[j]--;
  self->load[j]++;
  try_all (self, i + 1, n_matched + 1, cost + self->points[i][j]);
  self->room[j]++;
  self->load[j]--;
}

static void
try_all (Brute *self,
         gsize  i,
         int    n_matched,
         int    cost)
{
  gsize n = self->cohort->input.n_preceptees;

  if (n_matched + (int) (n - i) < self->n_matched)
    return; /* already fewer than there were */

  if (i == n)
    {
      keep_best (self, n_matched, cost);
      return;
    }

  if (self->decided[i] != NOBODY)
    {
      self->present[i] = self->decided[i];
      try_all (self, i + 1, n_matched + 1, cost + points (self->cohort, i, self->decided[i]));
      return;
    }

  if (self->exactly == 0 || (self->exactly >> i & 1) != 0)
    for (gsize j = 0; j < self->cohort->input.n_preceptors; j++)
      try_one (self, i, j, n_matched, cost);

  self->present[i] = NOBODY;
  if ((self->exactly >> i & 1) == 0)
    try_all (self, i + 1, n_matched, cost);
}

/* ---- comparing ------------------------------------------------------------------------------ */

static int
add_up_words (GStrv words)
{
  int sum = 0;

  g_assert_cmpuint (g_strv_length (words), <=, 3);

  for (; *words != NULL; words++)
    {
      const char *last = strrchr (*words, ':');

      g_assert_nonnull (last);
      sum += (int) g_ascii_strtoll (last + 1, NULL, 10);
    }

  return sum;
}

static void
check_pair (const Cohort          *cohort,
            const FootingMatching *matching,
            gsize                  i,
            gsize                  j)
{
  FootingMatchingFactors factors = footing_matching_get_factors (matching, i, j);
  FootingMatchingBar bars = footing_matching_get_bars (matching, i, j);

  g_assert_cmpint (footing_matching_factors_to_cost (&factors), ==, points (cohort, i, j));
  g_assert_cmpint ((bars & ~FOOTING_MATCHING_BAR_NO_ROOM) == 0, ==, may_be (cohort, i, j));
  g_assert_cmpint ((bars & FOOTING_MATCHING_BAR_NO_ROOM) != 0, ==,
                   cohort->preceptors[j].load >= cohort->preceptors[j].limit);
}

static void
check_words (const Cohort          *cohort,
             const FootingMatching *matching,
             gsize                  i,
             gsize                  j)
{
  FootingMatchingFactors factors = footing_matching_get_factors (matching, i, j);
  g_auto(GStrv) words = footing_matching_factors_to_words (&factors);

  g_assert_cmpint (add_up_words (words), ==, points (cohort, i, j));
}

static void
check_solution (const Cohort          *cohort,
                const FootingMatching *matching,
                Brute                 *brute)
{
  brute_init (brute, cohort);
  try_all (brute, 0, 0, 0);

  g_assert_cmpuint (footing_matching_get_n_matched (matching), ==, (guint) brute->n_matched);
  g_assert_cmpint (footing_matching_get_points (matching), ==, brute->cost);

  for (gsize i = 0; i < cohort->input.n_preceptees; i++)
    {
      g_assert_cmpint (footing_matching_get_preceptor (matching, i), ==, brute->best[i]);
      for (gsize j = 0; j < cohort->input.n_preceptors; j++)
        check_pair (cohort, matching, i, j);
      check_words (cohort, matching, i, (gsize) g_test_rand_int_range (0, (int) cohort->input.n_preceptors));
    }
}

static void
check_change (const Cohort          *cohort,
              const FootingMatching *matching,
              const Brute           *brute,
              gsize                  i)
{
  FootingMatchingChange change;
  Brute without, with;

  footing_matching_find_change (matching, i, &change);
  brute_init (&without, cohort);
  without.points[i][brute->best[i]] = NOBODY;
  try_all (&without, 0, 0, 0);

  g_assert_cmpint (change.matched, ==, without.n_matched - brute->n_matched);
  g_assert_cmpint (change.points, ==, without.cost - brute->cost);

  /* And it can be so with the one who is named. */
  brute_init (&with, cohort);
  for (gsize j = 0; j < cohort->input.n_preceptors; j++)
    if ((int) j != change.preceptor)
      with.points[i][j] = NOBODY;
  try_all (&with, 0, 0, 0);
  g_assert_cmpint (with.n_matched, ==, without.n_matched);
  g_assert_cmpint (with.cost, ==, without.cost);
}

/* Whether @i can have somebody as well after a change of @j, who takes one more, and at what cost. */
static gboolean
try_remedy (const Cohort              *cohort,
            const Brute               *brute,
            gsize                      i,
            gsize                      j,
            FootingMatchingRemedyKind  kind,
            int                       *cost)
{
  Cohort changed = *cohort;
  FootingMatchingPreceptor *preceptor = &changed.preceptors[j];
  int load = brute->load[j];
  Brute with;

  for (gsize k = 0; k < cohort->input.n_preceptees; k++)
    load += brute->decided[k] == NOBODY && brute->best[k] == (int) j;

  if (kind == FOOTING_MATCHING_REMEDY_LIMIT || preceptor->limit > load)
    preceptor->limit = load + 1;

  if (kind == FOOTING_MATCHING_REMEDY_PREPARE)
    preceptor->prepared = TRUE;
  else if (kind == (preceptor->months_registered == -1 ? FOOTING_MATCHING_REMEDY_REGISTRATION
                                                       : FOOTING_MATCHING_REMEDY_WAIT))
    preceptor->months_registered = MAX (MONTHS, preceptor->months_registered);

  brute_init (&with, &changed);
  with.exactly = 1u << i;
  for (gsize k = 0; k < cohort->input.n_preceptees; k++)
    if (brute->best[k] != NOBODY)
      with.exactly |= 1u << k;
  try_all (&with, 0, 0, 0);

  *cost = with.cost - brute->cost;

  return with.n_matched != -1;
}

static void
check_remedy (const Cohort          *cohort,
              const FootingMatching *matching,
              const Brute           *brute,
              gsize                  i)
{
  FootingMatchingRemedyKind kind = FOOTING_MATCHING_REMEDY_NONE;
  FootingMatchingRemedy remedy;
  int preceptor = NOBODY, least = 0;

  for (int k = FOOTING_MATCHING_REMEDY_LIMIT; k <= FOOTING_MATCHING_REMEDY_REGISTRATION; k++)
    for (gsize j = 0; j < cohort->input.n_preceptors; j++)
      {
        int cost;

        if (!try_remedy (cohort, brute, i, j, (FootingMatchingRemedyKind) k, &cost) ||
            (kind != FOOTING_MATCHING_REMEDY_NONE && cost >= least))
          continue;

        kind = (FootingMatchingRemedyKind) k;
        preceptor = (int) j;
        least = cost;
      }

  footing_matching_find_remedy (matching, i, &remedy);
  g_assert_cmpint (remedy.kind, ==, kind);
  g_assert_cmpint (remedy.preceptor, ==, preceptor);
  g_assert_cmpint (remedy.points, ==, least);
}

static void
check_cohort (const Cohort *cohort)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingMatching) matching = footing_matching_new (&cohort->input, &error);
  gsize i = (gsize) g_test_rand_int_range (0, (int) cohort->input.n_preceptees);
  Brute brute;

  g_assert_no_error (error);
  check_solution (cohort, matching, &brute);

  if (brute.best[i] == NOBODY)
    check_remedy (cohort, matching, &brute, i);
  else if (brute.decided[i] == NOBODY)
    check_change (cohort, matching, &brute, i);
}

static void
test_every_assignment_tried (void)
{
  for (guint run = 0; run < RUNS; run++)
    {
      Cohort cohort;

      make_cohort (&cohort, run % 2 == 0);
      check_cohort (&cohort);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/matching-random/every-assignment-tried", test_every_assignment_tried);

  return g_test_run ();
}
