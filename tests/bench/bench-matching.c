/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* The best assignment of a whole cohort, beside one greedy pass over the same people: whoever comes
 * next takes the cheapest preceptor with room. That is the least anybody could do, and it leaves
 * people without a preceptor. Both are measured in turn, so that whatever else the computer does
 * meets both alike. */

#include "config.h"

#include <malloc.h>

#include "footing-matching.h"

#define MONTHS 12
#define N_REPETITIONS 25
#define KEPT_BYTES (16 * 1024 * 1024)

/* What takes less than a few milliseconds is done often enough to be measured. */
typedef struct
{
  const char *name;
  gsize       n_preceptees;
  gsize       n_preceptors;
  int         n_homes;
  int         most_room;
  int         times;
  double      goal_ratio;
} Bench;

typedef struct
{
  FootingMatchingInput      input;
  FootingMatchingPreceptee *preceptees;
  FootingMatchingPreceptor *preceptors;
  GStringChunk             *texts;
  GPtrArray                *lists;
  int                      *room;
} Cohort;

static volatile gint64 sink;

/* ---- people --------------------------------------------------------------------------------- */

static const char *
make_text (Cohort     *self,
           const char *kind,
           int         number)
{
  g_autofree char *text = g_strdup_printf ("%s-%04d", kind, number);

  return g_string_chunk_insert_const (self->texts, text);
}

static const char * const *
make_list (Cohort     *self,
           GRand      *random,
           const char *kind,
           gsize       n)
{
  const char **list = g_new0 (const char *, 3);

  for (int i = 0; i < g_rand_int_range (random, 0, 3); i++)
    list[i] = make_text (self, kind, g_rand_int_range (random, 0, (gint32) n));

  g_ptr_array_add (self->lists, list);

  return list;
}

static void
make_preceptors (Cohort      *self,
                 const Bench *bench,
                 GRand       *random)
{
  static const char * const professions[] = { "rn-adult", "rn-adult", "rn-mental-health", "nursing-associate" };

  for (gsize i = 0; i < bench->n_preceptors; i++)
    {
      int load = g_rand_int_range (random, 0, 2);

      self->preceptors[i] = (FootingMatchingPreceptor) {
        .id = make_text (self, "m", (int) i),
        .workplace = make_text (self, "home", g_rand_int_range (random, 0, bench->n_homes)),
        .profession = professions[g_rand_int_range (random, 0, G_N_ELEMENTS (professions))],
        .prepared = g_rand_int_range (random, 0, 10) > 0,
        .months_registered = g_rand_int_range (random, 6, 100),
        .load = load,
        .limit = load + g_rand_int_range (random, 0, bench->most_room + 1),
        .prefers = make_list (self, random, "p", bench->n_preceptees),
        .avoids = make_list (self, random, "p", bench->n_preceptees),
        .manages = make_list (self, random, "p", bench->n_preceptees),
      };
    }
}

static void
make_preceptees (Cohort      *self,
                 const Bench *bench,
                 GRand       *random)
{
  static const char * const professions[] = { "rn-adult", "rn-adult", "rn-learning-disability", "nursing-associate" };

  for (gsize i = 0; i < bench->n_preceptees; i++)
    self->preceptees[i] = (FootingMatchingPreceptee) {
      .id = make_text (self, "p", (int) i),
      .workplace = make_text (self, "home", g_rand_int_range (random, 0, bench->n_homes)),
      .profession = professions[g_rand_int_range (random, 0, G_N_ELEMENTS (professions))],
      .prefers = make_list (self, random, "m", bench->n_preceptors),
      .avoids = make_list (self, random, "m", bench->n_preceptors),
    };
}

static void
cohort_init (Cohort      *self,
             const Bench *bench)
{
  g_autoptr(GRand) random = g_rand_new_with_seed (7);

  self->texts = g_string_chunk_new (65536);
  self->lists = g_ptr_array_new_with_free_func (g_free);
  self->preceptees = g_new (FootingMatchingPreceptee, bench->n_preceptees);
  self->preceptors = g_new (FootingMatchingPreceptor, bench->n_preceptors);
  self->room = g_new (int, bench->n_preceptors);
  make_preceptors (self, bench, random);
  make_preceptees (self, bench, random);
  self->input = (FootingMatchingInput) {
    self->preceptees, bench->n_preceptees, self->preceptors, bench->n_preceptors, MONTHS, NULL, 0
  };
}

static void
cohort_clear (Cohort *self)
{
  g_free (self->preceptees);
  g_free (self->preceptors);
  g_free (self->room);
  g_ptr_array_unref (self->lists);
  g_string_chunk_free (self->texts);
}

/* ---- the least ------------------------------------------------------------------------------ */

static gboolean
may_be (const FootingMatchingPreceptee *preceptee,
        const FootingMatchingPreceptor *preceptor)
{
  return preceptor->prepared && preceptor->months_registered >= MONTHS &&
         !g_strv_contains (preceptor->manages, preceptee->id) && !g_strv_contains (preceptor->avoids, preceptee->id) &&
         !g_strv_contains (preceptee->avoids, preceptor->id);
}

static int
cost (const FootingMatchingPreceptee *preceptee,
      const FootingMatchingPreceptor *preceptor)
{
  return (g_str_equal (preceptee->workplace, preceptor->workplace) ? 0 : FOOTING_MATCHING_POINTS_WORKPLACE) +
         (g_str_equal (preceptee->profession, preceptor->profession) ? 0 : FOOTING_MATCHING_POINTS_PROFESSION) +
         (g_strv_contains (preceptee->prefers, preceptor->id) ? 0 : FOOTING_MATCHING_POINTS_WISH) +
         (g_strv_contains (preceptor->prefers, preceptee->id) ? 0 : FOOTING_MATCHING_POINTS_WISH) +
         MIN (preceptor->load, FOOTING_MATCHING_FULL_LOAD) * FOOTING_MATCHING_POINTS_LOAD;
}

static int
take_cheapest (Cohort                         *cohort,
               const FootingMatchingPreceptee *preceptee)
{
  int least = G_MAXINT;
  gsize best = 0;

  for (gsize j = 0; j < cohort->input.n_preceptors; j++)
    if (cohort->room[j] > 0 && may_be (preceptee, &cohort->preceptors[j]))
      {
        int points = cost (preceptee, &cohort->preceptors[j]);

        best = points < least ? j : best;
        least = MIN (points, least);
      }

  if (least == G_MAXINT)
    return 0;

  cohort->room[best]--;

  return least;
}

static void
take_one_after_another (Cohort *cohort)
{
  gint64 points = 0;

  for (gsize j = 0; j < cohort->input.n_preceptors; j++)
    cohort->room[j] = cohort->preceptors[j].limit - cohort->preceptors[j].load;
  for (gsize i = 0; i < cohort->input.n_preceptees; i++)
    points += take_cheapest (cohort, &cohort->preceptees[i]);

  sink = points;
}

/* ---- measuring ------------------------------------------------------------------------------ */

static void
match (Cohort *cohort)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingMatching) matching = footing_matching_new (&cohort->input, &error);

  if (matching == NULL)
    g_error ("%s", error->message);

  sink = footing_matching_get_points (matching);
}

static double
measure (void   (*task) (Cohort *),
         Cohort  *cohort,
         int      times)
{
  gint64 start = g_get_monotonic_time ();

  for (int i = 0; i < times; i++)
    task (cohort);

  return (g_get_monotonic_time () - start) / 1000.0 / times;
}

static void
print_list (const char   *name,
            const double *values)
{
  g_print ("\"%s\": [", name);
  for (int i = 0; i < N_REPETITIONS; i++)
    g_print ("%s%.4f", i > 0 ? ", " : "", values[i]);
  g_print ("], ");
}

static void
run_bench (const Bench *bench)
{
  double figure[N_REPETITIONS], limit[N_REPETITIONS];
  Cohort cohort;

  cohort_init (&cohort, bench);
  measure (take_one_after_another, &cohort, 1);
  measure (match, &cohort, 1);

  for (int i = 0; i < N_REPETITIONS; i++)
    {
      limit[i] = measure (take_one_after_another, &cohort, bench->times);
      figure[i] = measure (match, &cohort, bench->times);
    }

  g_print ("{\"bench\": \"%s\", ", bench->name);
  print_list ("figure_ms", figure);
  print_list ("limit_ms", limit);
  g_print ("\"goal_ratio\": %g}\n", bench->goal_ratio);
  cohort_clear (&cohort);
}

int
main (void)
{
  /* With room to spare, with too few places, and a large organisation at once. */
  static const Bench benches[] = {
    { "matching", 60, 40, 12, 3, 20, 20 },
    { "matching-scarce", 60, 40, 12, 2, 20, 20 },
    { "matching-2000", 2000, 800, 60, 4, 1, 50 },
  };

  /* Without this, memory goes back to the system after each repetition, and the kernel clears pages
   * for the next one: the greedy pass, which allocates nothing, has none. */
  mallopt (M_MMAP_THRESHOLD, KEPT_BYTES);
  mallopt (M_TRIM_THRESHOLD, KEPT_BYTES);

  for (gsize i = 0; i < G_N_ELEMENTS (benches); i++)
    run_bench (&benches[i]);

  return 0;
}
