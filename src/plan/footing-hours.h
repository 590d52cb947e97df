/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-pauses.h"

G_BEGIN_DECLS

/** The days at the beginning of a period in which nothing is said about the pace: two weeks, and
 * no more than a quarter of the period. */
#define FOOTING_HOURS_GRACE_DAYS 14

/**
 * FootingHoursKind:
 * @FOOTING_HOURS_SUPERNUMERARY: time of a preceptee outside the staffing numbers
 * @FOOTING_HOURS_PROTECTED_PRECEPTOR: time kept free for a preceptor's work as one
 * @FOOTING_HOURS_PROTECTED_PRECEPTEE: time kept free for a preceptee's preceptorship
 *
 * The ledgers. The values are those of #FootingTimeKind in the model.
 */
typedef enum
{
  FOOTING_HOURS_SUPERNUMERARY,
  FOOTING_HOURS_PROTECTED_PRECEPTOR,
  FOOTING_HOURS_PROTECTED_PRECEPTEE,
} FootingHoursKind;

/**
 * FootingHoursEntry:
 * @day: when
 * @minutes: how long
 * @kind: the ledger it belongs to
 * @by_hand: whether somebody entered it; %FALSE when it comes from a session
 */
typedef struct
{
  FootingDay       day;
  int              minutes;
  FootingHoursKind kind;
  gboolean         by_hand;
} FootingHoursEntry;

/**
 * FootingHoursInput:
 * @kind: which ledger; entries of another are passed over
 * @target: minutes that are to be spent; 0 when nobody asks for any
 * @from: the first day of the period
 * @to: its last day; %FOOTING_DAY_NONE while a pause hides it
 * @entries: (nullable) (array length=n_entries): what was spent, in any order
 * @n_entries: how many
 * @planned: (nullable) (array length=n_planned): what is planned and was not spent, in any order
 * @n_planned: how many
 * @pauses: (nullable) (array length=n_pauses): in any order; they may overlap
 * @n_pauses: how many
 * @today: the day it is
 *
 * One ledger. Everything is borrowed.
 */
typedef struct
{
  FootingHoursKind         kind;
  gint64                   target;
  FootingDay               from;
  FootingDay               to;
  const FootingHoursEntry *entries;
  gsize                    n_entries;
  const FootingHoursEntry *planned;
  gsize                    n_planned;
  const FootingPause      *pauses;
  gsize                    n_pauses;
  FootingDay               today;
} FootingHoursInput;

/**
 * FootingHoursState:
 * @FOOTING_HOURS_NONE_ASKED: there is no target
 * @FOOTING_HOURS_NOT_BEGUN: nothing is spent, and the period has just begun or has not
 * @FOOTING_HOURS_ON_PACE: what is planned covers the rest, or the pace so far does
 * @FOOTING_HOURS_WILL_NOT_DO: neither does; the early word
 * @FOOTING_HOURS_ENOUGH: as much as was asked for, or more
 * @FOOTING_HOURS_OVER: the period has ended with less
 * @FOOTING_HOURS_WAITS: the last day is not known until a pause ends
 *
 * How a ledger stands. It speaks of hours that were given or not, never of a person.
 */
typedef enum
{
  FOOTING_HOURS_NONE_ASKED,
  FOOTING_HOURS_NOT_BEGUN,
  FOOTING_HOURS_ON_PACE,
  FOOTING_HOURS_WILL_NOT_DO,
  FOOTING_HOURS_ENOUGH,
  FOOTING_HOURS_OVER,
  FOOTING_HOURS_WAITS,
} FootingHoursState;

/**
 * FootingHoursLedger:
 * @state: how it stands
 * @target: minutes that are to be spent
 * @to: by when
 * @used: minutes spent within the period until today
 * @by_hand: those of @used that somebody entered; the others come from sessions
 * @ahead: minutes planned from today on, within the period
 * @lapsed: minutes that were planned for a day that has passed, and never recorded
 * @elsewhere: minutes recorded for days outside of the period, which do not count
 * @left: minutes of @target still to be spent, planned or not
 * @unplanned: those of @left that nothing is planned for
 * @beyond: minutes spent beyond @target
 * @days_left: days after today that count, until @to
 * @pace: minutes a week that would do for @left, rounded up; 0 when there is no time left
 * @expected: minutes that will have been spent by @to: what was spent, and what is planned or, if
 *   that is more, what the pace so far brings
 */
typedef struct
{
  FootingHoursState state;
  gint64            target;
  FootingDay        to;
  gint64            used;
  gint64            by_hand;
  gint64            ahead;
  gint64            lapsed;
  gint64            elsewhere;
  gint64            left;
  gint64            unplanned;
  gint64            beyond;
  int               days_left;
  gint64            pace;
  gint64            expected;
} FootingHoursLedger;

/**
 * footing_hours_count:
 * @ledger: (out): how it stands; `docs/hours.md` has the rules with examples
 * @error: a #FootingScheduleError about a pause
 *
 * Returns: whether the pauses make sense
 */
gboolean  footing_hours_count    (const FootingHoursInput   *input,
                                  FootingHoursLedger        *ledger,
                                  GError                   **error);

/**
 * footing_hours_to_words:
 *
 * Returns: (transfer full): how it stands, in plain sentences, translated
 */
char     *footing_hours_to_words (const FootingHoursLedger  *ledger);

G_END_DECLS
