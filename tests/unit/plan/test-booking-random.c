/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* What has to hold for whatever is asked for: nobody is at two meetings at once, nobody comes on a
 * day off, away or before they are rested, and with meetings of one length nobody could be added.
 * All of it is judged here minute by minute, from letters of weekdays.
 */

#include "footing-booking.h"
#include "plan-days.h"

#define RUNS 1000
#define EXHAUSTIVE_RUNS 100
#define MOST 5
#define PRECEPTORS 2
#define PEOPLE (MOST + PRECEPTORS)

typedef struct
{
  char                  letters[PEOPLE][8];
  FootingRotaPattern    patterns[PEOPLE];
  FootingRota           rotas[PEOPLE];
  FootingPause          pause;
  GArray               *pauses;
  GArray               *taken;
  FootingBookingRequest requests[MOST];
  int                   n;
} Case;

static char
letter (const Case *c,
        gint64      person,
        FootingDay  day)
{
  return c->letters[person][(day + 3) % 7]; /* 1 January 1970 was a Thursday */
}

/* A night runs from 20:00 to 8:00, so nobody is rested before 19:00. */
static gboolean
can_come (const Case *c,
          gint64      person,
          FootingDay  day,
          int         minute)
{
  if (letter (c, person, day - 1) == 'N' && minute < 19 * 60)
    return minute < 8 * 60;

  return letter (c, person, day) != 'O';
}

static gboolean
at_work (const Case *c,
         gint64      person,
         FootingDay  day,
         int         minute)
{
  if (letter (c, person, day - 1) == 'N' && minute < 19 * 60)
    return minute < 8 * 60;
  if (letter (c, person, day) == 'D')
    return minute >= 8 * 60 && minute < 18 * 60;

  return letter (c, person, day) == 'N' && minute >= 20 * 60;
}

static gboolean
is_busy (const Case *c,
         gint64      person,
         FootingDay  day,
         int         minute)
{
  for (guint i = 0; i < c->taken->len; i++)
    {
      const FootingBookingTaken *taken = &g_array_index (c->taken, FootingBookingTaken, i);

      if (taken->person == person && taken->day == day &&
          (taken->starts_at < 0 || (minute >= taken->starts_at && minute < taken->starts_at + taken->minutes)))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_night_day (const Case *c,
              gint64      person,
              FootingDay  day)
{
  return letter (c, person, day - 1) == 'N' || letter (c, person, day) == 'N';
}

/* Whether the request may be booked then, other requests apart. */
static gboolean
is_right (const Case *c,
          int         place,
          FootingDay  day,
          int         starts_at)
{
  const FootingBookingRequest *request = &c->requests[place];
  gint64 one = request->people[0], other = request->people[1];

  if (day < request->from || day > request->to || (day >= c->pause.from && day <= c->pause.to) ||
      footing_calendar_is_bank_holiday (NULL, day))
    return FALSE;
  if (!footing_calendar_is_working_day (NULL, day) &&
      !(at_work (c, one, day, starts_at) && at_work (c, other, day, starts_at)))
    return FALSE;
  if ((starts_at < 9 * 60 || starts_at + request->minutes > 17 * 60) && !is_night_day (c, one, day) &&
      !is_night_day (c, other, day))
    return FALSE;

  for (int minute = starts_at; minute < starts_at + request->minutes; minute++)
    if (!can_come (c, one, day, minute) || !can_come (c, other, day, minute) || is_busy (c, one, day, minute) ||
        is_busy (c, other, day, minute))
      return FALSE;

  return TRUE;
}

static void
random_people (Case *c)
{
  for (int person = 0; person < PEOPLE; person++)
    {
      for (int i = 0; i < 7; i++)
        c->letters[person][i] = "DDNO"[g_test_rand_int_range (0, 4)];
      c->letters[person][7] = '\0';
      c->patterns[person] = (FootingRotaPattern) {
        FOOTING_DAY_FIRST, FOOTING_DAY_NONE, c->letters[person], 8 * 60, 18 * 60, 20 * 60, 8 * 60,
      };
      c->rotas[person] = (FootingRota) { .patterns = &c->patterns[person], .n_patterns = 1 };
    }
}

static void
random_requests (Case       *c,
                 FootingDay  day,
                 gboolean    same_length)
{
  int minutes = 15 * g_test_rand_int_range (6, 20);

  c->n = g_test_rand_int_range (1, MOST + 1);
  for (int i = 0; i < c->n; i++)
    {
      FootingDay from = day + g_test_rand_int_range (0, 3);
      int preceptor = MOST + g_test_rand_int_range (0, same_length ? 1 : PRECEPTORS);

      c->requests[i] = (FootingBookingRequest) {
        .people = { i, preceptor }, .rotas = { &c->rotas[i], &c->rotas[preceptor] }, .pauses = c->pauses,
        .from = from, .to = from + g_test_rand_int_range (-1, 3), .best = from + g_test_rand_int_range (-1, 3),
        .minutes = same_length ? minutes : 15 * g_test_rand_int_range (2, 20),
      };
    }
}

static void
random_case (Case     *c,
             gboolean  same_length)
{
  FootingDay day = footing_day_from_ymd (2026, 1, 1) + g_test_rand_int_range (0, 700);

  *c = (Case) { .pauses = g_array_new (FALSE, FALSE, sizeof (FootingPause)),
                .taken = g_array_new (FALSE, FALSE, sizeof (FootingBookingTaken)) };
  c->pause = (FootingPause) { day + 2, day + g_test_rand_int_range (1, 4) };
  if (c->pause.to >= c->pause.from)
    g_array_append_val (c->pauses, c->pause);
  random_people (c);
  random_requests (c, day, same_length);

  for (int i = g_test_rand_int_range (0, 4); i > 0; i--)
    {
      FootingBookingTaken taken = {
        g_test_rand_int_range (0, PEOPLE), day + g_test_rand_int_range (0, 5),
        g_test_rand_int_range (0, 5) == 0 ? -1 : 15 * g_test_rand_int_range (30, 70), 15 * g_test_rand_int_range (1, 9),
      };

      g_array_append_val (c->taken, taken);
    }
}

static void
case_clear (Case *c)
{
  g_array_unref (c->pauses);
  g_array_unref (c->taken);
}

static gboolean
collide (const Case           *c,
         int                   a,
         int                   b,
         const FootingBooking *first,
         const FootingBooking *second)
{
  return c->requests[a].people[1] == c->requests[b].people[1] && first->day == second->day &&
         first->starts_at < second->starts_at + c->requests[b].minutes &&
         second->starts_at < first->starts_at + c->requests[a].minutes;
}

static int
assert_all_right (const Case   *c,
                  const GArray *bookings)
{
  int found = 0;

  for (int i = 0; i < c->n; i++)
    {
      const FootingBooking *booking = &g_array_index (bookings, FootingBooking, i);

      if (booking->outcome != FOOTING_BOOKING_FOUND)
        continue;

      g_assert_true (is_right (c, i, booking->day, booking->starts_at));
      found++;
      for (int j = 0; j < i; j++)
        {
          const FootingBooking *other = &g_array_index (bookings, FootingBooking, j);

          g_assert_false (other->outcome == FOOTING_BOOKING_FOUND && collide (c, i, j, booking, other));
        }
    }

  return found;
}

/* The times of a day as docs/scheduling.md has them: one after the other from nine, from five, and
 * from half past seven.
 */
static gboolean
is_a_start (int starts_at,
            int minutes)
{
  if (starts_at < 9 * 60)
    return starts_at >= 450 && (starts_at - 450) % minutes == 0 && starts_at + minutes <= 9 * 60;
  if (starts_at < 17 * 60)
    return (starts_at - 9 * 60) % minutes == 0 && starts_at + minutes <= 17 * 60;

  return (starts_at - 17 * 60) % minutes == 0 && starts_at <= 21 * 60 && starts_at + minutes <= 24 * 60;
}

/* How many can be booked from @place on: every way is tried. */
static int
most (const Case *c,
      int         place,
      GHashTable *used)
{
  const FootingBookingRequest *request = &c->requests[place];
  int best;

  if (place == c->n)
    return 0;

  best = most (c, place + 1, used);
  for (FootingDay day = request->from; day <= request->to && best < c->n - place; day++)
    for (int starts_at = 450; starts_at <= 21 * 60 && best < c->n - place; starts_at += 15)
      {
        gpointer slot = GINT_TO_POINTER (day * 1440 + starts_at);

        if (!is_a_start (starts_at, request->minutes) || !is_right (c, place, day, starts_at) ||
            !g_hash_table_add (used, slot))
          continue;
        best = MAX (best, 1 + most (c, place + 1, used));
        g_hash_table_remove (used, slot);
      }

  return best;
}

static void
test_nobody_twice (void)
{
  for (int i = 0; i < RUNS; i++)
    {
      g_autoptr(GArray) bookings = NULL;
      Case c;

      random_case (&c, FALSE);
      bookings = footing_booking_propose (c.requests, (gsize) c.n, c.taken, NULL);
      assert_all_right (&c, bookings);
      case_clear (&c);
    }
}

static void
test_as_many_as_can_be (void)
{
  for (int i = 0; i < EXHAUSTIVE_RUNS; i++)
    {
      g_autoptr(GArray) bookings = NULL;
      g_autoptr(GHashTable) used = g_hash_table_new (NULL, NULL);
      Case c;

      random_case (&c, TRUE);
      bookings = footing_booking_propose (c.requests, (gsize) c.n, c.taken, NULL);
      g_assert_cmpint (assert_all_right (&c, bookings), ==, most (&c, 0, used));
      case_clear (&c);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/booking-random/nobody-twice", test_nobody_twice);
  g_test_add_func ("/booking-random/as-many-as-can-be", test_as_many_as_can_be);

  return g_test_run ();
}
