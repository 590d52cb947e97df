/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* Days that can be found with a calendar and a pencil: 2 March 2026 is a Monday, 6 April is Easter
 * Monday.
 */

#include "footing-booking.h"
#include "plan-days.h"

#define MEETING 60

typedef struct
{
  GArray *requests;
  GArray *taken;
  GArray *bookings;
} Case;

static Case *
case_new (void)
{
  Case *self = g_new0 (Case, 1);

  self->requests = g_array_new (FALSE, FALSE, sizeof (FootingBookingRequest));
  self->taken = g_array_new (FALSE, FALSE, sizeof (FootingBookingTaken));

  return self;
}

static void
case_free (Case *self)
{
  g_array_unref (self->requests);
  g_array_unref (self->taken);
  g_clear_pointer (&self->bookings, g_array_unref);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Case, case_free)

static FootingDay
march (int day)
{
  return footing_day_from_ymd (2026, 3, day);
}

/* Valid until another one is added. */
static FootingBookingRequest *
ask (Case       *self,
     gint64      preceptor,
     FootingDay  from,
     FootingDay  to)
{
  FootingBookingRequest request = {
    .people = { 100 + self->requests->len, preceptor }, .from = from, .to = to, .best = FOOTING_DAY_NONE,
    .minutes = MEETING,
  };

  g_array_append_val (self->requests, request);

  return &g_array_index (self->requests, FootingBookingRequest, self->requests->len - 1);
}

static void
assert_booking (Case                  *self,
                guint                  place,
                FootingBookingOutcome  outcome,
                FootingDay             day,
                int                    starts_at)
{
  const FootingBooking *booking = NULL;

  if (self->bookings == NULL)
    self->bookings = footing_booking_propose ((const FootingBookingRequest *) (gpointer) self->requests->data,
                                              self->requests->len, self->taken, NULL);

  booking = &g_array_index (self->bookings, FootingBooking, place);
  g_assert_cmpint (booking->outcome, ==, outcome);
  g_assert_cmpint (booking->day, ==, day);
  if (day != FOOTING_DAY_NONE)
    g_assert_cmpint (booking->starts_at, ==, starts_at);
}

static FootingRota
rota_of (FootingRotaPattern *pattern,
         const char         *shifts)
{
  *pattern = (FootingRotaPattern) {
    march (2), FOOTING_DAY_NONE, shifts, 7 * 60 + 30, 20 * 60, 19 * 60 + 30, 7 * 60 + 30,
  };

  return (FootingRota) { .patterns = pattern, .n_patterns = 1 };
}

/* Nothing is known: the day that was planned, at nine; the next one follows at ten. */
static void
test_nothing_known (void)
{
  g_autoptr(Case) self = case_new ();

  for (int i = 0; i < 2; i++)
    ask (self, 1, march (3), march (16))->best = march (12);
  ask (self, 2, march (3), march (16))->best = march (12);

  assert_booking (self, 0, FOOTING_BOOKING_FOUND, march (12), 9 * 60);
  assert_booking (self, 1, FOOTING_BOOKING_FOUND, march (12), 10 * 60);
  assert_booking (self, 2, FOOTING_BOOKING_FOUND, march (12), 9 * 60);
}

/* The one who has only one day gets it, although somebody else was there first. */
static void
test_who_has_no_choice (void)
{
  g_autoptr(Case) self = case_new ();
  FootingBookingTaken taken = { 1, march (3), 10 * 60, 7 * 60 };

  ask (self, 1, march (3), march (4));
  ask (self, 1, march (3), march (3));
  g_array_append_val (self->taken, taken);

  assert_booking (self, 0, FOOTING_BOOKING_FOUND, march (4), 9 * 60);
  assert_booking (self, 1, FOOTING_BOOKING_FOUND, march (3), 9 * 60);
}

/* Friday 3 April is Good Friday; Saturday is for those who work on it, and here nothing is known. */
static void
test_bank_holidays (void)
{
  g_autoptr(Case) self = case_new ();
  FootingRotaPattern pattern;
  FootingRota always = rota_of (&pattern, "DDDDDDD");
  FootingBookingRequest *request = NULL;

  ask (self, 1, footing_day_from_ymd (2026, 4, 3), footing_day_from_ymd (2026, 4, 6));
  request = ask (self, 2, footing_day_from_ymd (2026, 4, 3), footing_day_from_ymd (2026, 4, 6));
  request->rotas[0] = request->rotas[1] = &always;

  assert_booking (self, 0, FOOTING_BOOKING_HOLIDAYS, footing_day_from_ymd (2026, 4, 7), 9 * 60);
  assert_booking (self, 1, FOOTING_BOOKING_FOUND, footing_day_from_ymd (2026, 4, 4), 9 * 60);
}

/* A night from Monday 2 March ends on Tuesday at 7:30; eleven hours later it is 18:30. */
static void
test_after_a_night (void)
{
  g_autoptr(Case) self = case_new ();
  FootingRotaPattern pattern;
  FootingRota nights = rota_of (&pattern, "NOOOOOO");

  ask (self, 1, march (3), march (3))->rotas[FOOTING_BOOKING_PRECEPTEE] = &nights;
  ask (self, 2, march (2), march (2))->rotas[FOOTING_BOOKING_PRECEPTEE] = &nights;

  /* On the 3rd a day off has begun, so it is not asked for even when rested. */
  assert_booking (self, 0, FOOTING_BOOKING_PRECEPTEE_AWAY, march (9), 9 * 60);
  assert_booking (self, 1, FOOTING_BOOKING_FOUND, march (2), 9 * 60);
}

/* Between two nights there is rest until 18:30; at 20:00 the next one has begun. */
static void
test_between_nights (void)
{
  g_autoptr(Case) self = case_new ();
  FootingRotaPattern pattern;
  FootingRota nights = rota_of (&pattern, "NNNNNNN");

  ask (self, 1, march (4), march (4))->rotas[FOOTING_BOOKING_PRECEPTOR] = &nights;

  assert_booking (self, 0, FOOTING_BOOKING_FOUND, march (4), 20 * 60);
}

static void
test_reasons (void)
{
  g_autoptr(Case) self = case_new ();
  g_autoptr(GArray) pauses = g_array_new (FALSE, FALSE, sizeof (FootingPause));
  FootingPause pause = { march (1), march (31) };
  FootingRotaPattern early_pattern, late_pattern;
  FootingRota early = rota_of (&early_pattern, "DODODOO");
  FootingRota late = rota_of (&late_pattern, "ODODOOO");
  FootingBookingTaken busy = { 5, march (3), -1, 0 };
  FootingBookingRequest *request = NULL;

  g_array_append_val (pauses, pause);
  g_array_append_val (self->taken, busy);

  ask (self, 1, march (10), march (9));
  ask (self, 2, march (10), march (16))->pauses = pauses;
  ask (self, 3, march (3), march (3))->rotas[FOOTING_BOOKING_PRECEPTOR] = &early;
  request = ask (self, 4, march (2), march (6));
  request->rotas[0] = &early;
  request->rotas[1] = &late;
  ask (self, 5, march (3), march (3));
  ask (self, 6, FOOTING_DAY_NONE, FOOTING_DAY_NONE);

  assert_booking (self, 0, FOOTING_BOOKING_CLOSED, march (10), 9 * 60);
  assert_booking (self, 1, FOOTING_BOOKING_PAUSED, footing_day_from_ymd (2026, 4, 1), 9 * 60);
  assert_booking (self, 2, FOOTING_BOOKING_PRECEPTOR_AWAY, march (4), 9 * 60);
  assert_booking (self, 3, FOOTING_BOOKING_APART, FOOTING_DAY_NONE, -1);
  assert_booking (self, 4, FOOTING_BOOKING_FULL, march (4), 9 * 60);
  assert_booking (self, 5, FOOTING_BOOKING_CLOSED, FOOTING_DAY_NONE, -1);
}

/* Those who come to work at two are not asked to come at nine, when another day has them both. */
static void
test_at_work_first (void)
{
  g_autoptr(Case) self = case_new ();
  FootingRotaPattern patterns[2];
  FootingRota morning = rota_of (&patterns[0], "DDDDDOO");
  FootingRota afternoon = rota_of (&patterns[1], "DDDDDOO");
  FootingBookingRequest *request = ask (self, 1, march (3), march (3));

  patterns[0].day_ends = 15 * 60;
  patterns[1].day_starts = 14 * 60;
  request->rotas[0] = &morning;
  request->rotas[1] = &afternoon;

  assert_booking (self, 0, FOOTING_BOOKING_FOUND, march (3), 14 * 60);
}

/* A preceptor of one may be the preceptee of another. */
static void
test_both_roles (void)
{
  g_autoptr(Case) self = case_new ();

  ask (self, 1, march (3), march (3));
  ask (self, 2, march (3), march (3))->people[FOOTING_BOOKING_PRECEPTEE] = 1;

  assert_booking (self, 0, FOOTING_BOOKING_FOUND, march (3), 9 * 60);
  assert_booking (self, 1, FOOTING_BOOKING_FOUND, march (3), 10 * 60);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/booking/nothing-known", test_nothing_known);
  g_test_add_func ("/booking/who-has-no-choice", test_who_has_no_choice);
  g_test_add_func ("/booking/bank-holidays", test_bank_holidays);
  g_test_add_func ("/booking/after-a-night", test_after_a_night);
  g_test_add_func ("/booking/between-nights", test_between_nights);
  g_test_add_func ("/booking/reasons", test_reasons);
  g_test_add_func ("/booking/at-work-first", test_at_work_first);
  g_test_add_func ("/booking/both-roles", test_both_roles);

  return g_test_run ();
}
