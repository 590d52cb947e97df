/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-day-fit.h"
#include "footing-pauses.h"

G_BEGIN_DECLS

/** The days that two meetings should lie apart at most when one is planned anew: four weeks. */
#define FOOTING_REPLAN_APART 28

/** The days behind the meeting before it for one that is outside its limit anyway: a week. */
#define FOOTING_REPLAN_APART_LATE 7

/** The days in which a day that suits is looked for behind a limit: eight weeks. */
#define FOOTING_REPLAN_HORIZON 56

/**
 * FootingReplanState:
 * @FOOTING_REPLAN_PLANNED: proposed, and agreed with nobody
 * @FOOTING_REPLAN_BOOKED: agreed with both
 * @FOOTING_REPLAN_HELD: it took place
 * @FOOTING_REPLAN_MISSED: it did not, on the day it was planned for
 * @FOOTING_REPLAN_WAIVED: there will be none
 *
 * The values are those of #FootingMilestoneState in the model.
 */
typedef enum
{
  FOOTING_REPLAN_PLANNED,
  FOOTING_REPLAN_BOOKED,
  FOOTING_REPLAN_HELD,
  FOOTING_REPLAN_MISSED,
  FOOTING_REPLAN_WAIVED,
} FootingReplanState;

/**
 * FootingReplanMeeting:
 * @id: short and stable, for instance `interim`
 * @state: what has become of it
 * @opens: the first day on which it counts
 * @due: its limit
 * @late: the first day on which it is late
 * @planned: the day it is planned, booked or was missed on
 * @held: the day it took place; %FOOTING_DAY_NONE otherwise
 *
 * The days are those of a #FootingScheduleEntry; each may be %FOOTING_DAY_NONE.
 */
typedef struct
{
  const char         *id;
  FootingReplanState  state;
  FootingDay          opens;
  FootingDay          due;
  FootingDay          late;
  FootingDay          planned;
  FootingDay          held;
} FootingReplanMeeting;

/**
 * FootingReplanInput:
 * @meetings: (array length=n_meetings): of one enrolment, in their order
 * @n_meetings: how many
 * @today: nothing is planned for today or before
 * @hints: what is known about days
 * @pauses: (nullable) (array length=n_pauses): in any order; they may overlap
 * @n_pauses: how many
 * @move_booked: whether booked meetings may move too
 *
 * Everything is borrowed.
 */
typedef struct
{
  const FootingReplanMeeting *meetings;
  gsize                       n_meetings;
  FootingDay                  today;
  FootingDayHints             hints;
  const FootingPause         *pauses;
  gsize                       n_pauses;
  gboolean                    move_booked;
} FootingReplanInput;

/**
 * FootingReplanReason:
 * @FOOTING_REPLAN_STAYS: nothing speaks against its day
 * @FOOTING_REPLAN_STAYS_HELD: it took place
 * @FOOTING_REPLAN_STAYS_WAIVED: there will be none
 * @FOOTING_REPLAN_STAYS_BOOKED: it is booked, and booked ones were not to move
 * @FOOTING_REPLAN_STAYS_BOOKED_PASSED: the same, and its day has passed: was it held?
 * @FOOTING_REPLAN_STAYS_BOOKED_PAUSED: the same, and its day lies in a pause
 * @FOOTING_REPLAN_STAYS_ALL_THE_SAME: its day does not suit, and its window has none that does
 * @FOOTING_REPLAN_STAYS_CLOSE: the meeting before it came near, and its window has no later day that suits
 * @FOOTING_REPLAN_WAITS: its day is not known until a pause ends
 * @FOOTING_REPLAN_MISSED_BEFORE: it was missed
 * @FOOTING_REPLAN_PASSED: its day has passed, and nobody says that it was held
 * @FOOTING_REPLAN_NEW: it had no day
 * @FOOTING_REPLAN_PAUSED: its day lies in a pause
 * @FOOTING_REPLAN_OFF: a rota speaks against its day
 * @FOOTING_REPLAN_WINDOW: its day lies outside its window
 * @FOOTING_REPLAN_CROWDED: the meeting before it came too near
 *
 * Why a meeting moves or stays.
 */
typedef enum
{
  FOOTING_REPLAN_STAYS,
  FOOTING_REPLAN_STAYS_HELD,
  FOOTING_REPLAN_STAYS_WAIVED,
  FOOTING_REPLAN_STAYS_BOOKED,
  FOOTING_REPLAN_STAYS_BOOKED_PASSED,
  FOOTING_REPLAN_STAYS_BOOKED_PAUSED,
  FOOTING_REPLAN_STAYS_ALL_THE_SAME,
  FOOTING_REPLAN_STAYS_CLOSE,
  FOOTING_REPLAN_WAITS,
  FOOTING_REPLAN_MISSED_BEFORE,
  FOOTING_REPLAN_PASSED,
  FOOTING_REPLAN_NEW,
  FOOTING_REPLAN_PAUSED,
  FOOTING_REPLAN_OFF,
  FOOTING_REPLAN_WINDOW,
  FOOTING_REPLAN_CROWDED,
} FootingReplanReason;

/**
 * FootingReplanChange:
 * @id: of the meeting
 * @before: its day until now
 * @after: its day from now on; equal to @before when it stays
 * @due: its limit
 * @reason: why
 * @outside: whether @after lies behind the limit
 * @overtaken: whether a meeting after it took place already, so that it may not be needed any more
 * @fit: how well @after suits; meant for meetings that move
 */
typedef struct
{
  char                *id;
  FootingDay           before;
  FootingDay           after;
  FootingDay           due;
  FootingReplanReason  reason;
  gboolean             outside;
  gboolean             overtaken;
  FootingDayFit        fit;
} FootingReplanChange;

/**
 * footing_replan:
 * @input: an enrolment as far as it has come
 * @error: a #FootingScheduleError about a pause
 *
 * Plans anew what needs another day, and nothing else; `docs/scheduling.md` has the rules with
 * examples. Planning again on the same day, with the days it returned, moves nothing.
 *
 * Returns: (transfer full) (nullable) (element-type FootingReplanChange): what becomes of each
 *   meeting, in their order
 */
GPtrArray *footing_replan                 (const FootingReplanInput   *input,
                                           GError                    **error);

/**
 * footing_replan_change_moves:
 *
 * Returns: whether the meeting gets another day
 */
gboolean   footing_replan_change_moves    (const FootingReplanChange  *self);

/**
 * footing_replan_change_to_words:
 *
 * Returns: (transfer full): why the meeting moves or stays, in sentences, translated
 */
char      *footing_replan_change_to_words (const FootingReplanChange  *self);

G_END_DECLS
