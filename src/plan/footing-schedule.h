/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-calendar.h"
#include "footing-day-fit.h"
#include "footing-extension.h"
#include "footing-pauses.h"
#include "footing-rota.h"
#include "footing-standard.h"

G_BEGIN_DECLS

#define FOOTING_SCHEDULE_ERROR (footing_schedule_error_quark ())

/**
 * FootingScheduleError:
 * @FOOTING_SCHEDULE_ERROR_START: there is no start day
 * @FOOTING_SCHEDULE_ERROR_NO_PIN: the programme counts from the PIN and none is known
 * @FOOTING_SCHEDULE_ERROR_PAUSE: a pause has no first day, or ends before it begins
 * @FOOTING_SCHEDULE_ERROR_RANGE: a day lies outside 1900 to 2199
 * @FOOTING_SCHEDULE_ERROR_EXTENSION: an extension has no day of decision, or says neither how
 *   long nor until when, or the programme has no length
 *
 * The message that comes with it is a sentence for people.
 */
typedef enum
{
  FOOTING_SCHEDULE_ERROR_START,
  FOOTING_SCHEDULE_ERROR_NO_PIN,
  FOOTING_SCHEDULE_ERROR_PAUSE,
  FOOTING_SCHEDULE_ERROR_RANGE,
  FOOTING_SCHEDULE_ERROR_EXTENSION,
} FootingScheduleError;

/**
 * FootingAnchorReason:
 * @FOOTING_ANCHOR_REASON_START_CHOSEN: the programme counts from the start
 * @FOOTING_ANCHOR_REASON_PIN_CHOSEN: the programme counts from the PIN
 * @FOOTING_ANCHOR_REASON_START_LATER: the start came after the PIN
 * @FOOTING_ANCHOR_REASON_PIN_LATER: the PIN came after the start
 * @FOOTING_ANCHOR_REASON_SAME_DAY: both were on one day
 * @FOOTING_ANCHOR_REASON_PIN_UNKNOWN: the later of both was asked for, and no PIN day is known
 *
 * Why a schedule counts from the day it does.
 */
typedef enum
{
  FOOTING_ANCHOR_REASON_START_CHOSEN,
  FOOTING_ANCHOR_REASON_PIN_CHOSEN,
  FOOTING_ANCHOR_REASON_START_LATER,
  FOOTING_ANCHOR_REASON_PIN_LATER,
  FOOTING_ANCHOR_REASON_SAME_DAY,
  FOOTING_ANCHOR_REASON_PIN_UNKNOWN,
} FootingAnchorReason;

/**
 * FootingScheduleInput:
 * @milestones: (element-type FootingStandardMilestone): of a standard or a programme
 * @months: length of the programme; 0 when its end is not wanted
 * @start: the day of joining the employer
 * @pin: the day the registration was received, or %FOOTING_DAY_NONE
 * @anchor: which of the two to count from
 * @pauses: (nullable) (array length=n_pauses): in any order; they may overlap
 * @n_pauses: how many
 * @calendar: (nullable): bank holidays; %NULL goes by the rules alone
 * @rotas: (nullable) (array length=n_rotas): of those who meet; each may be %NULL
 * @n_rotas: how many
 * @extensions: (nullable) (array length=n_extensions): in any order
 * @n_extensions: how many
 *
 * One enrolment, as far as its dates depend on it. Everything is borrowed.
 */
typedef struct
{
  const GPtrArray           *milestones;
  int                        months;
  FootingDay                 start;
  FootingDay                 pin;
  FootingAnchorRule          anchor;
  const FootingPause        *pauses;
  gsize                      n_pauses;
  const FootingCalendar     *calendar;
  const FootingRota * const *rotas;
  gsize                      n_rotas;
  const FootingExtension    *extensions;
  gsize                      n_extensions;
} FootingScheduleInput;

/**
 * FootingScheduleEntry:
 * @milestone: the id of the milestone
 * @opens: the first day on which a meeting counts for it
 * @due: the limit; the milestone was met in time when the meeting was on or before it
 * @late: the first day on which it is late
 * @planned: the day proposed for the meeting
 * @original: the standard's own limit, which no pause and no extension moves
 * @fit: how well @planned suits; %FOOTING_DAY_FIT_POOR while it is not known
 *
 * A day that depends on a pause without an end is %FOOTING_DAY_NONE until the pause ends.
 */
typedef struct
{
  char          *milestone;
  FootingDay     opens;
  FootingDay     due;
  FootingDay     late;
  FootingDay     planned;
  FootingDay     original;
  FootingDayFit  fit;
} FootingScheduleEntry;

/**
 * FootingSchedule:
 * @anchor: the day everything is counted from
 * @reason: why that one
 * @ends: the last day of the programme; %FOOTING_DAY_NONE when not wanted or not known yet
 * @original_end: the end that no pause and no extension moves; %FOOTING_DAY_NONE when not wanted
 * @entries: (element-type FootingScheduleEntry): in the order of the milestones
 * @notes: (element-type utf8): what people should know about these days, each a sentence,
 *   translated; may be empty
 */
typedef struct
{
  FootingDay           anchor;
  FootingAnchorReason  reason;
  FootingDay           ends;
  FootingDay           original_end;
  GPtrArray           *entries;
  GPtrArray           *notes;
} FootingSchedule;

GQuark                      footing_schedule_error_quark   (void);

/**
 * footing_schedule_new:
 * @input: the enrolment
 * @error: a #FootingScheduleError
 *
 * Works out every day of an enrolment. `docs/scheduling.md` has the rules with examples:
 *
 * - Days of a pause do not count. A day reached by counting from the anchor moves by the length
 *   of every pause that began on or before it, so none ever falls into a pause. What was due
 *   before a pause stays; pauses that touch or overlap are one; days before the anchor
 *   never counted and are ignored.
 * - An extension moves the end, and with it the last milestone and those on or after the end.
 * - `planned` is `due` when that suits. Otherwise it is the next day that suits, where the limit
 *   is a local convention and the meeting would not be late; else the last one of the window
 *   before `due`; else, where the window has none, `due`. What suits is a working day no rota
 *   speaks against; where there is none, a day on which all are at work; then any working day.
 *
 * Returns: (transfer full) (nullable): the schedule, or %NULL
 */
FootingSchedule            *footing_schedule_new           (const FootingScheduleInput  *input,
                                                            GError                     **error);

void                        footing_schedule_free          (FootingSchedule             *self);

/**
 * footing_schedule_find:
 * @milestone: the id of a milestone
 *
 * Returns: (nullable) (transfer none): its days
 */
const FootingScheduleEntry *footing_schedule_find          (const FootingSchedule       *self,
                                                            const char                  *milestone);

/**
 * footing_schedule_entry_to_words:
 *
 * Returns: (transfer none): why the meeting is proposed for that day; a sentence, translated
 */
const char                 *footing_schedule_entry_to_words (const FootingScheduleEntry *self);

/**
 * footing_anchor_reason_to_words:
 *
 * Returns: (transfer none): a sentence for people, translated
 */
const char                 *footing_anchor_reason_to_words (FootingAnchorReason          reason);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingSchedule, footing_schedule_free)

G_END_DECLS
