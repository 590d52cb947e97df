/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* A survival curve of a million people, with its intervals, beside one plain pass over the same
 * arrays. Both are measured in turn, so that whatever else the computer does meets both alike. */

#include "config.h"

#include <malloc.h>

#include "footing-survival.h"

#define N_PEOPLE 1000000
#define N_DAYS 3653
#define N_REPETITIONS 25
#define GOAL_RATIO 5
#define KEPT_BYTES (16 * 1024 * 1024)

typedef struct
{
  gint32 *time;
  guint8 *event;
} People;

static volatile gint64 sink;

static void
pass_over (const People *people)
{
  gint64 sum = 0;

  for (gsize i = 0; i < N_PEOPLE; i++)
    sum += people->time[i] + people->event[i];

  sink = sum;
}

static void
estimate (const People *people)
{
  FootingSurvivalDays data = { .n = N_PEOPLE, .time = people->time, .event = people->event };
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) tables = footing_life_tables_new_for_days (&data, &error);
  g_autoptr(FootingSurvival) curve = NULL;

  if (tables == NULL)
    g_error ("%s", error->message);

  curve = footing_survival_new (g_ptr_array_index (tables, 0), 0.95, FOOTING_INTERVAL_LOG_LOG);
  sink = curve->n_rows;
}

static double
measure (void         (*task) (const People *),
         const People  *people)
{
  gint64 start = g_get_monotonic_time ();

  task (people);

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

static void
bench (const char   *name,
       const People *people)
{
  double figure[N_REPETITIONS], limit[N_REPETITIONS];

  measure (pass_over, people);
  measure (estimate, people);

  for (int i = 0; i < N_REPETITIONS; i++)
    {
      limit[i] = measure (pass_over, people);
      figure[i] = measure (estimate, people);
    }

  g_print ("{\"bench\": \"%s\", ", name);
  print_list ("figure_ms", figure);
  print_list ("limit_ms", limit);
  g_print ("\"goal_ratio\": %d}\n", GOAL_RATIO);
}

/* Ten years of leaving days; half of the people are still there. */
static void
fill_at_random (People *people)
{
  g_autoptr(GRand) random = g_rand_new_with_seed (7);

  for (gsize i = 0; i < N_PEOPLE; i++)
    {
      people->time[i] = g_rand_int_range (random, 0, N_DAYS);
      people->event[i] = g_rand_int_range (random, 0, 2);
    }
}

/* The worst case for counting: everyone adds to the same number. */
static void
fill_with_one_day (People *people)
{
  for (gsize i = 0; i < N_PEOPLE; i++)
    {
      people->time[i] = N_DAYS;
      people->event[i] = 1;
    }
}

int
main (void)
{
  g_autofree gint32 *time = g_new (gint32, N_PEOPLE);
  g_autofree guint8 *event = g_new (guint8, N_PEOPLE);
  People people = { time, event };

  /* Without this, memory goes back to the system after each repetition, and a tenth of the next
   * one is the kernel's clearing of pages: the plain pass, which allocates nothing, has none. */
  mallopt (M_MMAP_THRESHOLD, KEPT_BYTES);
  mallopt (M_TRIM_THRESHOLD, KEPT_BYTES);

  fill_at_random (&people);
  bench ("survival", &people);

  fill_with_one_day (&people);
  bench ("survival-one-day", &people);

  return 0;
}
