/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* Random schedules against a second, slow implementation that shares nothing with the first:
 * it walks from day to day with its own calendar, looks every day up in the pauses, rotas and absences
 * as they were given, and never merges, sorts or subtracts.
 */

#include "footing-schedule.h"

#define RUNS 10000
#define MOST_PAUSES 5
#define MOST_EXTENSIONS 3
#define MOST_ABSENCES 3
#define MOST_LETTERS 28
#define HORIZON 3000 /* days after the anchor that a walk can reach */
#define FAR 600 /* days after a limit by which a meeting is late, whatever the pauses */

typedef struct
{
  int y, m, d;
} Date;

/* Somebody's rota, as the program gets it, with the letters where the walk can read them. */
typedef struct
{
  char               letters[MOST_LETTERS + 1];
  int                n_letters;
  FootingAbsence     absences[MOST_ABSENCES];
  FootingRotaPattern pattern;
  FootingRota        rota;
} Worker;

typedef struct
{
  FootingDay         anchor;
  int                months;
  FootingPause       pauses[MOST_PAUSES];
  gsize              n_pauses;
  FootingExtension   extensions[MOST_EXTENSIONS];
  gsize              n_extensions;
  Worker             workers[2];
  const FootingRota *rotas[2];
  gsize              n_workers;
  GHashTable        *holidays;
  gboolean           paused[HORIZON + 1];   /* each day from the anchor on */
  FootingDay         began[HORIZON + 1];    /* the first day of the absence it belongs to */
  gboolean           goes_on[HORIZON + 1];  /* whether that one has no end */
  int                end;      /* steps from the anchor to the end */
  int                extended; /* the same, with the extensions */
  int                last;     /* steps to the last milestone */
} Case;

static int
days_in_month (int y,
               int m)
{
  static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
  gboolean leap = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;

  return m == 2 && leap ? 29 : lengths[m - 1];
}

static void
step (Date *date)
{
  if (++date->d <= days_in_month (date->y, date->m))
    return;

  date->d = 1;
  if (++date->m > 12)
    {
      date->m = 1;
      date->y++;
    }
}

/* Returns: how many steps lead from the anchor to the day that is @months calendar months on. */
static int
walk_months (Date anchor,
             int  months)
{
  Date date = anchor;
  int target_year = anchor.y + (anchor.m - 1 + months) / 12;
  int target_month = (anchor.m - 1 + months) % 12 + 1;
  int target_day = MIN (anchor.d, days_in_month (target_year, target_month));
  int steps = 0;

  for (; date.y != target_year || date.m != target_month || date.d != target_day; steps++)
    step (&date);

  return steps;
}

/* 1 January 1970 was a Thursday. */
static gboolean
walk_is_working_day (const Case *c,
                     FootingDay  day)
{
  if ((day + 3) % 7 >= 5)
    return FALSE;

  return !g_hash_table_contains (c->holidays, GINT_TO_POINTER (day));
}

static gboolean
walk_is_absent (const Worker *worker,
                FootingDay    day)
{
  for (gsize i = 0; i < worker->rota.n_absences; i++)
    if (worker->absences[i].from <= day &&
        (worker->absences[i].to == FOOTING_DAY_NONE || day <= worker->absences[i].to))
      return TRUE;

  return FALSE;
}

/* Letters are counted from the Monday of the week in which the pattern begins. */
static char
walk_letter (const Worker *worker,
             FootingDay    day)
{
  FootingDay monday = worker->pattern.from;

  if (day < worker->pattern.from || walk_is_absent (worker, day))
    return '-';

  while ((monday + 3) % 7 != 0)
    monday--;

  return worker->letters[(day - monday) % worker->n_letters];
}

static gboolean
walk_is_off (const Worker *worker,
             FootingDay    day)
{
  /* Every night ends in the morning, so the rest after it reaches into the day. */
  return walk_is_absent (worker, day) || walk_letter (worker, day - 1) == 'N' ||
         walk_letter (worker, day) == 'O';
}

/* 3 for a working day that suits all, 2 for another on which all work, 1 for any working day. */
static int
walk_worth (const Case *c,
            FootingDay  day)
{
  gboolean off = FALSE, all = c->n_workers > 0;

  for (gsize i = 0; i < c->n_workers; i++)
    {
      off = off || walk_is_off (&c->workers[i], day);
      all = all && !walk_is_off (&c->workers[i], day) && walk_letter (&c->workers[i], day) != '-';
    }

  if (walk_is_working_day (c, day))
    return off ? 1 : 3;

  return all ? 2 : 0;
}

/* Looks every day up in the pauses as they were given. */
static void
walk_pauses (Case *c)
{
  for (int i = 0; i <= HORIZON; i++)
    {
      FootingDay day = c->anchor + i;

      for (gsize j = 0; j < c->n_pauses; j++)
        if (day >= c->pauses[j].from &&
            (c->pauses[j].to == FOOTING_DAY_NONE || day <= c->pauses[j].to))
          c->paused[i] = TRUE;

      c->began[i] = i > 0 && c->paused[i - 1] ? c->began[i - 1] : day;
    }

  for (int i = HORIZON; i >= 0; i--)
    c->goes_on[i] = c->paused[i] && (i == HORIZON || c->goes_on[i + 1]);
}

static gboolean
walk_is_paused (const Case *c,
                FootingDay  day)
{
  return day >= c->anchor && c->paused[MIN (day - c->anchor, HORIZON)];
}

/* Returns: the day on which @steps days that are not paused lie between the anchor and it. */
static FootingDay
walk (const Case *c,
      int         steps)
{
  FootingDay day = c->anchor;

  if (steps < 0)
    return c->anchor + steps;

  for (; steps > 0 || walk_is_paused (c, day); day++)
    {
      if (day > c->anchor + HORIZON)
        return FOOTING_DAY_NONE; /* a pause without end */
      if (!walk_is_paused (c, day))
        steps--;
    }

  return day;
}

static FootingDay
walk_planned_worth (const Case                     *c,
                    const FootingStandardMilestone *milestone,
                    FootingDay                      opens,
                    FootingDay                      due,
                    FootingDay                      late,
                    int                             worth)
{
  FootingDay day = due;

  if (walk_worth (c, due) >= worth)
    return due;

  while (walk_worth (c, day) < worth && day < due + FAR)
    day++;
  if (milestone->basis == FOOTING_BASIS_LOCAL && !walk_is_paused (c, day) &&
      (late == FOOTING_DAY_NONE || day < late) && day < due + FAR)
    return day;

  for (day = due; day >= opens; day--)
    if (walk_worth (c, day) >= worth && !walk_is_paused (c, day))
      return day;

  return FOOTING_DAY_NONE;
}

static FootingDay
walk_planned (const Case                     *c,
              const FootingStandardMilestone *milestone,
              FootingDay                      opens,
              FootingDay                      due,
              FootingDay                      late)
{
  if (due == FOOTING_DAY_NONE)
    return due;

  for (int worth = 3; worth >= 1; worth--)
    {
      FootingDay day = walk_planned_worth (c, milestone, opens, due, late, worth);

      if (day != FOOTING_DAY_NONE)
        return day;
    }

  return due;
}

/* Returns: whether the absence that @day belongs to had begun on @decided and is over some day */
static gboolean
walk_was_known (const Case *c,
                FootingDay  day,
                FootingDay  decided)
{
  return c->began[day - c->anchor] <= decided && !c->goes_on[day - c->anchor];
}

/* Returns: how many days count from the anchor to a day that was agreed on */
static int
walk_agreed (const Case *c,
             FootingDay  agreed,
             FootingDay  decided)
{
  int steps = 0;

  decided = MAX (decided, c->anchor);
  if (agreed < c->anchor)
    return agreed - c->anchor;

  while (walk_is_paused (c, agreed) && walk_was_known (c, agreed, decided))
    agreed++;
  for (FootingDay day = c->anchor; day < agreed; day++)
    steps += !(walk_is_paused (c, day) && walk_was_known (c, day, decided));

  return steps;
}

static int
walk_offset (const Case    *c,
             FootingOffset  offset)
{
  Date anchor;

  footing_day_to_ymd (c->anchor, &anchor.y, &anchor.m, &anchor.d);

  return walk_months (anchor, offset.months) + offset.days;
}

/* The random decisions come in the order of their days. */
static void
walk_extensions (Case *c)
{
  FootingDay agreed = FOOTING_DAY_NONE, decided = FOOTING_DAY_NONE;
  int months = c->months;

  c->end = c->extended = walk_offset (c, (FootingOffset) { c->months, 0 });

  for (gsize i = 0; i < c->n_extensions; i++)
    {
      const FootingExtension *one = &c->extensions[i];
      FootingDay new_agreed = agreed, new_decided = decided;
      int new_months = months, steps;

      if (one->to != FOOTING_DAY_NONE)
        {
          new_agreed = one->to;
          new_decided = MAX (one->decided, c->anchor);
          while (walk_is_paused (c, new_agreed) && walk_was_known (c, new_agreed, new_decided))
            new_agreed++;
        }
      else if (agreed == FOOTING_DAY_NONE)
        new_months += one->months;
      else
        {
          Date date;

          footing_day_to_ymd (agreed, &date.y, &date.m, &date.d);
          new_agreed = agreed + walk_months (date, one->months);
        }

      steps = new_agreed == FOOTING_DAY_NONE ? walk_offset (c, (FootingOffset) { new_months, 0 })
                                             : walk_agreed (c, new_agreed, new_decided);
      if (steps <= c->extended)
        continue;

      c->extended = steps;
      agreed = new_agreed;
      decided = new_decided;
      months = new_months;
    }
}

static void
check_entry (const Case                     *c,
             const FootingStandardMilestone *milestone,
             const FootingScheduleEntry     *entry)
{
  int original = walk_offset (c, milestone->due);
  int steps = original;
  FootingDay opens, due, late;

  if (steps == c->last || steps >= c->end)
    steps += c->extended - c->end;

  opens = walk (c, steps >= 0 ? MAX (steps - milestone->opens_days, 0) : steps - milestone->opens_days);
  due = walk (c, steps);
  late = walk (c, steps + milestone->late_days);

  g_assert_cmpint (entry->original, ==, c->anchor + original);
  g_assert_cmpint (entry->opens, ==, opens);
  g_assert_cmpint (entry->due, ==, due);
  g_assert_cmpint (entry->late, ==, late);
  g_assert_cmpint (entry->planned, ==, walk_planned (c, milestone, opens, due, late));
}

static GPtrArray *
random_milestones (void)
{
  GPtrArray *milestones = footing_standard_milestones_new ();
  int n = g_test_rand_int_range (1, 6);

  for (int i = 0; i < n; i++)
    {
      FootingStandardMilestone *milestone = footing_standard_milestone_new ();

      milestone->id = g_strdup_printf ("m%d", i);
      milestone->due.months = g_test_rand_int_range (0, 25);
      milestone->due.days = g_test_rand_int_range (-20, 40);
      milestone->opens_days = g_test_rand_int_range (0, 30);
      milestone->late_days = g_test_rand_int_range (1, 15);
      milestone->basis = g_test_rand_bit () ? FOOTING_BASIS_LOCAL : FOOTING_BASIS_STANDARD;
      g_ptr_array_add (milestones, milestone);
    }

  return milestones;
}

/* Dense, so that long chains of days off come up: some fifty holidays in a year. */
static GPtrArray *
random_holidays (GHashTable *days)
{
  GPtrArray *holidays =
    g_ptr_array_new_with_free_func ((GDestroyNotify) footing_bank_holiday_free);

  for (int year = 2019; year <= 2041; year++)
    {
      FootingDay first = footing_day_from_ymd (year, 1, 1);

      for (int i = 0; i < 50; i++)
        {
          FootingDay day = first + g_test_rand_int_range (0, 365);

          g_ptr_array_add (holidays, footing_bank_holiday_new (day, "Off", TRUE));
          g_hash_table_add (days, GINT_TO_POINTER (day));
        }
    }

  return holidays;
}

static void
random_pauses (Case *c)
{
  c->n_pauses = g_test_rand_int_range (0, MOST_PAUSES + 1);

  for (gsize i = 0; i < c->n_pauses; i++)
    {
      FootingDay from = c->anchor + g_test_rand_int_range (-60, 700);

      c->pauses[i].from = from;
      c->pauses[i].to = g_test_rand_int_range (0, 12) == 0 ? FOOTING_DAY_NONE
                                                           : from + g_test_rand_int_range (0, 90);
    }
}

static void
random_extensions (Case *c)
{
  FootingDay decided = c->anchor + g_test_rand_int_range (-20, 300);

  c->n_extensions = g_test_rand_bit () ? (gsize) g_test_rand_int_range (1, MOST_EXTENSIONS + 1) : 0;

  for (gsize i = 0; i < c->n_extensions; i++)
    {
      c->extensions[i] = (FootingExtension) { decided, FOOTING_DAY_NONE, 0 };
      if (g_test_rand_bit ())
        c->extensions[i].months = g_test_rand_int_range (1, 7);
      else
        c->extensions[i].to = c->anchor + g_test_rand_int_range (-10, 900);
      decided += g_test_rand_int_range (0, 100);
    }
}

static void
random_worker (Worker     *worker,
               FootingDay  anchor)
{
  int n = 7 * g_test_rand_int_range (1, MOST_LETTERS / 7 + 1);
  const char *letters = g_test_rand_bit () ? "DDOO" : "DN-OOOO";

  *worker = (Worker) { .n_letters = n, .rota.n_absences = (gsize) g_test_rand_int_range (0, MOST_ABSENCES + 1) };

  for (int i = 0; i < n; i++)
    worker->letters[i] = letters[g_test_rand_int_range (0, (int) strlen (letters))];
  for (gsize i = 0; i < worker->rota.n_absences; i++)
    {
      FootingDay from = anchor + g_test_rand_int_range (-30, 700);

      worker->absences[i] = (FootingAbsence) {
        from, g_test_rand_int_range (0, 15) == 0 ? FOOTING_DAY_NONE
                                                 : from + g_test_rand_int_range (0, 40),
        FOOTING_ABSENCE_LEAVE
      };
    }

  worker->pattern = (FootingRotaPattern) {
    anchor + g_test_rand_int_range (-40, 100), FOOTING_DAY_NONE, worker->letters, 480, 1200, 1200, 450
  };
  worker->rota.patterns = &worker->pattern;
  worker->rota.n_patterns = 1;
  worker->rota.absences = worker->absences;
}

static void
random_case (Case             *c,
             const GPtrArray  *milestones)
{
  c->months = g_test_rand_int_range (1, 19);
  random_pauses (c);
  walk_pauses (c);
  random_extensions (c);
  c->n_workers = (gsize) g_test_rand_int_range (0, 3);

  for (gsize i = 0; i < c->n_workers; i++)
    {
      random_worker (&c->workers[i], c->anchor);
      c->rotas[i] = &c->workers[i].rota;
    }

  walk_extensions (c);
  c->last = G_MININT;
  for (guint i = 0; i < milestones->len; i++)
    c->last = MAX (c->last, walk_offset (c, ((FootingStandardMilestone *)
                                               g_ptr_array_index (milestones, i))
                                              ->due));
}

static FootingSchedule *
plan (const Case            *c,
      const GPtrArray       *milestones,
      const FootingCalendar *calendar)
{
  FootingScheduleInput input = {
    .milestones = milestones, .months = c->months, .start = c->anchor, .pin = FOOTING_DAY_NONE,
    .pauses = c->pauses, .n_pauses = c->n_pauses, .calendar = calendar,
    .rotas = c->rotas, .n_rotas = c->n_workers,
    .extensions = c->extensions, .n_extensions = c->n_extensions,
  };
  g_autoptr(GError) error = NULL;
  FootingSchedule *schedule = footing_schedule_new (&input, &error);

  g_assert_no_error (error);

  return schedule;
}

/* How often the hard cases came up. */
typedef struct
{
  int compared, open, moved, extended, unsuited;
} Counts;

static void
check_one (FootingDay             anchor,
           GHashTable            *days,
           const FootingCalendar *calendar,
           Counts                *counts)
{
  g_autoptr(GPtrArray) milestones = random_milestones ();
  g_autofree Case *c = g_new0 (Case, 1);
  g_autoptr(FootingSchedule) schedule = NULL;

  c->anchor = anchor;
  c->holidays = days;
  random_case (c, milestones);
  schedule = plan (c, milestones, calendar);

  g_assert_cmpint (schedule->original_end, ==, c->anchor + c->end);
  g_assert_cmpint (schedule->ends, ==, walk (c, c->extended));

  for (guint i = 0; i < milestones->len; i++, counts->compared++)
    {
      const FootingScheduleEntry *entry = g_ptr_array_index (schedule->entries, i);

      check_entry (c, g_ptr_array_index (milestones, i), entry);
      counts->open += entry->due == FOOTING_DAY_NONE;
      counts->moved += entry->due != FOOTING_DAY_NONE && entry->due != entry->original;
      counts->unsuited += entry->fit != FOOTING_DAY_FIT_GOOD && entry->due != FOOTING_DAY_NONE;
    }

  counts->extended += c->extended > c->end;
}

static void
test_agrees_with_walking (void)
{
  g_autoptr(GHashTable) days = g_hash_table_new (NULL, NULL);
  g_autoptr(GPtrArray) holidays = random_holidays (days);
  g_autoptr(FootingCalendar) calendar = footing_calendar_new (holidays);
  Counts counts = { 0 };

  for (int run = 0; run < RUNS; run++)
    check_one (footing_day_from_ymd (2020, 1, 1) + g_test_rand_int_range (0, 4000), days, calendar,
               &counts);

  /* The run is worth something only when the hard cases came up often. */
  g_assert_cmpint (counts.open, >, RUNS / 50);
  g_assert_cmpint (counts.moved, >, RUNS / 5);
  g_assert_cmpint (counts.extended, >, RUNS / 5);
  g_assert_cmpint (counts.unsuited, >, RUNS / 50);
  g_test_message ("%d milestones compared: %d moved, %d waiting for a pause to end, %d of %d "
                  "programmes extended, %d days that suit nobody",
                  counts.compared, counts.moved, counts.open, counts.extended, RUNS, counts.unsuited);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/schedule/agrees-with-walking", test_agrees_with_walking);

  return g_test_run ();
}
