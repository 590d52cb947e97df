/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-calendar.h"
#include "footing-pauses.h"
#include "footing-rota.h"

G_BEGIN_DECLS

/** When meetings are put without a need to ask: from nine to five. */
#define FOOTING_BOOKING_DAY_STARTS (9 * 60)
#define FOOTING_BOOKING_DAY_ENDS (17 * 60)

/** When they may begin on a day on which one of the two works a night: from half past seven to nine. */
#define FOOTING_BOOKING_FIRST_START (7 * 60 + 30)
#define FOOTING_BOOKING_LAST_START (21 * 60)

/** The longest window that is looked through: a quarter of a year. */
#define FOOTING_BOOKING_MOST_DAYS 92

/** How far behind a window is looked for what would help: four weeks. */
#define FOOTING_BOOKING_DAYS_AFTER 28

/** Who meets. */
typedef enum
{
  FOOTING_BOOKING_PRECEPTEE,
  FOOTING_BOOKING_PRECEPTOR,
  FOOTING_BOOKING_N_SIDES
} FootingBookingSide;

/**
 * FootingBookingRequest:
 * @people: who they are; two requests are of one person when the numbers are equal
 * @rotas: (nullable): when they work
 * @pauses: (nullable) (element-type FootingPause): days that are never proposed
 * @from: the first day that can be proposed
 * @to: the last one; %FOOTING_DAY_NONE when there is no window
 * @best: the day it was planned for, which a proposal keeps near to; or %FOOTING_DAY_NONE
 * @minutes: how long it is to be
 *
 * A meeting that is to be booked. Everything is borrowed.
 */
typedef struct
{
  gint64             people[FOOTING_BOOKING_N_SIDES];
  const FootingRota *rotas[FOOTING_BOOKING_N_SIDES];
  const GArray      *pauses;
  FootingDay         from;
  FootingDay         to;
  FootingDay         best;
  int                minutes;
} FootingBookingRequest;

/**
 * FootingBookingTaken:
 * @person: who cannot then
 * @day: the day
 * @starts_at: minutes after midnight; -1 when only the day is known, and all of it is kept free
 * @minutes: how long
 */
typedef struct
{
  gint64     person;
  FootingDay day;
  int        starts_at;
  int        minutes;
} FootingBookingTaken;

/**
 * FootingBookingOutcome:
 * @FOOTING_BOOKING_FOUND: there is a day and a time
 * @FOOTING_BOOKING_CLOSED: the window is over, or there is none
 * @FOOTING_BOOKING_PAUSED: all of it lies in a pause
 * @FOOTING_BOOKING_HOLIDAYS: only weekends and bank holidays are left of it
 * @FOOTING_BOOKING_PRECEPTEE_AWAY: the preceptee is off, away or resting on every day of it
 * @FOOTING_BOOKING_PRECEPTOR_AWAY: the preceptor is
 * @FOOTING_BOOKING_APART: there is no time that suits both
 * @FOOTING_BOOKING_FULL: other meetings take every time that would
 */
typedef enum
{
  FOOTING_BOOKING_FOUND,
  FOOTING_BOOKING_CLOSED,
  FOOTING_BOOKING_PAUSED,
  FOOTING_BOOKING_HOLIDAYS,
  FOOTING_BOOKING_PRECEPTEE_AWAY,
  FOOTING_BOOKING_PRECEPTOR_AWAY,
  FOOTING_BOOKING_APART,
  FOOTING_BOOKING_FULL,
} FootingBookingOutcome;

/**
 * FootingBooking:
 * @outcome: whether there is one
 * @day: the day; without one, the first day behind the window that would do, or %FOOTING_DAY_NONE
 * @starts_at: the time of it, in minutes after midnight
 */
typedef struct
{
  FootingBookingOutcome outcome;
  FootingDay            day;
  int                   starts_at;
} FootingBooking;

/**
 * footing_booking_propose:
 * @requests: (array length=n_requests): what is to be booked
 * @taken: (element-type FootingBookingTaken): when people cannot
 * @calendar: (nullable): bank holidays; %NULL goes by the rules alone
 *
 * Proposes a day and time for each request. Preceptors are gone through in the order in which they
 * first come; for each of them there is the best way to give their requests times that do not
 * overlap, found exactly: as many requests as possible have one, then as many as possible in hours
 * that suit both, then near to the day that was planned. `docs/scheduling.md` has the rules.
 *
 * Returns: (transfer full) (element-type FootingBooking): one for each request, in their order
 */
GArray   *footing_booking_propose  (const FootingBookingRequest *requests,
                                    gsize                        n_requests,
                                    const GArray                *taken,
                                    const FootingCalendar       *calendar);

/**
 * footing_booking_overlaps:
 * @taken: (element-type FootingBookingTaken): when people cannot
 *
 * Returns: whether somebody cannot because of something else
 */
gboolean  footing_booking_overlaps (const GArray                *taken,
                                    gint64                       person,
                                    FootingDay                   day,
                                    int                          starts_at,
                                    int                          minutes);

/**
 * footing_booking_suits:
 * @request: whose window is left out of account
 *
 * Returns: whether nothing is known against a time but what else they do: no pause, no bank
 *   holiday, nobody off, away or resting
 */
gboolean  footing_booking_suits    (const FootingBookingRequest *request,
                                    const FootingCalendar       *calendar,
                                    FootingDay                   day,
                                    int                          starts_at);

G_END_DECLS
