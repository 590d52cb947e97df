/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* Cohorts that are too large for every assignment to be tried. An assignment is the best there is
 * exactly when no chain of moves makes it better, in which each takes the place of the next and the
 * last one that of the first, or one that is left. Chains are looked for with a method that has
 * nothing in common with the one that found the assignment (Floyd and Warshall).
 */

#include "footing-matching.h"

#define RUNS 25
#define N_PRECEPTEES 150
#define N_PRECEPTORS 60
#define N_PLACES (N_PRECEPTORS + 2)
#define NOWHERE N_PRECEPTORS
#define POOL (N_PRECEPTORS + 1)

/* A point outweighs the spread, and being without a preceptor outweighs all points. */
#define POINT G_GINT64_CONSTANT (1000000)
#define WITHOUT (POINT * POINT)
#define NEVER (G_MAXINT64 / 8)

typedef struct
{
  FootingMatchingPreceptee preceptees[N_PRECEPTEES];
  FootingMatchingPreceptor preceptors[N_PRECEPTORS];
  FootingMatchingInput     input;
  GStringChunk            *texts;
} Cohort;

static const char *
make_id (Cohort     *self,
         const char *kind,
         gsize       i)
{
  g_autofree char *id = g_strdup_printf ("%s%" G_GSIZE_FORMAT, kind, i);

  return g_string_chunk_insert_const (self->texts, id);
}

static const char *
pick (const char * const *words,
      int                 n)
{
  return words[g_test_rand_int_range (0, n)];
}

/* @places for one preceptor, more or less. */
static void
cohort_init (Cohort *self,
             int     places)
{
  static const char * const homes[] = { "a", "b", "c", "d", "e", "f" };
  static const char * const professions[] = { "rn-adult", "rn-child", "midwife" };

  self->texts = g_string_chunk_new (4096);
  self->input = (FootingMatchingInput) {
    self->preceptees, N_PRECEPTEES, self->preceptors, N_PRECEPTORS, 12, NULL, 0
  };

  for (gsize i = 0; i < N_PRECEPTEES; i++)
    self->preceptees[i] = (FootingMatchingPreceptee) {
      .id = make_id (self, "p", i), .workplace = pick (homes, 6), .profession = pick (professions, 3)
    };

  for (gsize j = 0; j < N_PRECEPTORS; j++)
    {
      int load = g_test_rand_int_range (0, 7);

      self->preceptors[j] = (FootingMatchingPreceptor) {
        .id = make_id (self, "m", j), .workplace = pick (homes, 6), .profession = pick (professions, 3),
        .prepared = TRUE, .months_registered = 12, .load = load,
        .limit = load + g_test_rand_int_range (0, 2 * places + 1),
      };
    }
}

static gint64
cost_of (const FootingMatching *matching,
         gsize                  i,
         gsize                  j)
{
  FootingMatchingFactors factors;

  if (j == NOWHERE)
    return WITHOUT;
  if ((footing_matching_get_bars (matching, i, j) & ~FOOTING_MATCHING_BAR_NO_ROOM) != 0)
    return NEVER;

  factors = footing_matching_get_factors (matching, i, j);

  return footing_matching_factors_to_cost (&factors) * POINT;
}

/* What it would cost more if somebody went from each place to each other. */
static void
fill_moves (const FootingMatching *matching,
            gint64                 moves[N_PLACES][N_PLACES],
            int                   *taken)
{
  for (gsize a = 0; a < N_PLACES; a++)
    for (gsize b = 0; b < N_PLACES; b++)
      moves[a][b] = NEVER;

  for (gsize i = 0; i < N_PRECEPTEES; i++)
    {
      int preceptor = footing_matching_get_preceptor (matching, i);
      gsize here = preceptor == FOOTING_MATCHING_NOBODY ? NOWHERE : (gsize) preceptor;

      taken[here]++;
      for (gsize there = 0; there <= NOWHERE; there++)
        if (there != here && cost_of (matching, i, there) < NEVER)
          moves[here][there] = MIN (moves[here][there],
                                    cost_of (matching, i, there) - cost_of (matching, i, here));
    }
}

/* A place that is left can be taken, and one that is taken given back. */
static void
fill_pool (const Cohort *cohort,
           gint64        moves[N_PLACES][N_PLACES],
           const int    *taken)
{
  moves[NOWHERE][POOL] = moves[POOL][NOWHERE] = 0;

  for (gsize j = 0; j < N_PRECEPTORS; j++)
    {
      int load = cohort->preceptors[j].load + taken[j];

      g_assert_cmpint (taken[j] == 0 || load <= cohort->preceptors[j].limit, ==, TRUE);
      if (load < cohort->preceptors[j].limit)
        moves[j][POOL] = 2 * load + 1;
      if (taken[j] > 0)
        moves[POOL][j] = 1 - 2 * load;
    }
}

static void
assert_no_chain_is_better (gint64 moves[N_PLACES][N_PLACES])
{
  for (gsize k = 0; k < N_PLACES; k++)
    for (gsize a = 0; a < N_PLACES; a++)
      for (gsize b = 0; b < N_PLACES; b++)
        if (moves[a][k] < NEVER && moves[k][b] < NEVER)
          moves[a][b] = MIN (moves[a][b], moves[a][k] + moves[k][b]);

  for (gsize a = 0; a < N_PLACES; a++)
    g_assert_cmpint (moves[a][a], >=, 0);
}

static void
test_no_chain_is_better (void)
{
  for (int run = 0; run < RUNS; run++)
    {
      Cohort cohort;
      gint64 moves[N_PLACES][N_PLACES];
      int taken[N_PLACES] = { 0 };
      g_autoptr(FootingMatching) matching = NULL;

      cohort_init (&cohort, 1 + run % 4);
      matching = footing_matching_new (&cohort.input, NULL);
      fill_moves (matching, moves, taken);
      fill_pool (&cohort, moves, taken);
      assert_no_chain_is_better (moves);
      g_string_chunk_free (cohort.texts);
    }
}

/* Everybody is alike, and there is room for all: 150 are spread as two or three for each of
 * 60, the first preceptees with the first preceptors.
 */
static void
test_many_who_are_alike_are_in_order (void)
{
  Cohort cohort;
  g_autoptr(FootingMatching) matching = NULL;

  cohort_init (&cohort, 1);
  for (gsize i = 0; i < N_PRECEPTEES; i++)
    cohort.preceptees[i].workplace = cohort.preceptees[i].profession = NULL;
  for (gsize j = 0; j < N_PRECEPTORS; j++)
    {
      cohort.preceptors[j].load = 0;
      cohort.preceptors[j].limit = 5;
    }

  matching = footing_matching_new (&cohort.input, NULL);
  for (int i = 0; i < N_PRECEPTEES; i++)
    g_assert_cmpint (footing_matching_get_preceptor (matching, (gsize) i), ==,
                     i < 90 ? i / 3 : 30 + (i - 90) / 2);

  g_string_chunk_free (cohort.texts);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/matching-large/no-chain-is-better", test_no_chain_is_better);
  g_test_add_func ("/matching-large/many-who-are-alike-are-in-order", test_many_who_are_alike_are_in_order);

  return g_test_run ();
}
