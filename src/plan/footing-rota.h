/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-date.h"

G_BEGIN_DECLS

/**
 * FOOTING_ROTA_REST_MINUTES:
 *
 * How long nobody is asked to a meeting after a night shift: the eleven hours of rest of the
 * Working Time Regulations 1998 (SI 1998/1833), regulation 10.
 */
#define FOOTING_ROTA_REST_MINUTES (11 * 60)

#define FOOTING_ROTA_ERROR (footing_rota_error_quark ())

/**
 * FootingRotaError:
 * @FOOTING_ROTA_ERROR_PATTERN: a pattern is empty, has another letter, or no whole weeks
 * @FOOTING_ROTA_ERROR_TIMES: a shift has a time outside its day, or ends before it begins
 * @FOOTING_ROTA_ERROR_DAYS: a pattern or an absence has no first day, or ends before it begins
 *
 * The message that comes with it is a sentence for people.
 */
typedef enum
{
  FOOTING_ROTA_ERROR_PATTERN,
  FOOTING_ROTA_ERROR_TIMES,
  FOOTING_ROTA_ERROR_DAYS,
} FootingRotaError;

/**
 * FootingRotaPattern:
 * @from: the first day on which it holds
 * @to: the last one, or %FOOTING_DAY_NONE for until further notice
 * @shifts: one letter a day, whole weeks that repeat: `D` day shift, `N` night shift, `O` day
 *   off, `-` not known. The first letter is the Monday of the week in which @from lies.
 * @day_starts: when a day shift begins, in minutes after midnight
 * @day_ends: when it ends, later on the same day
 * @night_starts: when a night shift begins, in minutes after midnight
 * @night_ends: when it ends on the day after, in minutes after that midnight
 *
 * Who changes their pattern gets another one: of those that hold on a day, the one that began
 * last counts.
 */
typedef struct
{
  FootingDay  from;
  FootingDay  to;
  const char *shifts;
  int         day_starts;
  int         day_ends;
  int         night_starts;
  int         night_ends;
} FootingRotaPattern;

/**
 * FootingAbsenceKind:
 * @FOOTING_ABSENCE_LEAVE: leave
 * @FOOTING_ABSENCE_STUDY: a course or study day
 * @FOOTING_ABSENCE_AWAY: anything else; why is nobody's business here
 */
typedef enum
{
  FOOTING_ABSENCE_LEAVE,
  FOOTING_ABSENCE_STUDY,
  FOOTING_ABSENCE_AWAY,
} FootingAbsenceKind;

/**
 * FootingAbsence:
 * @from: the first day
 * @to: the last one, or %FOOTING_DAY_NONE while nobody knows
 * @kind: what it is for
 */
typedef struct
{
  FootingDay         from;
  FootingDay         to;
  FootingAbsenceKind kind;
} FootingAbsence;

/**
 * FootingRota:
 * @patterns: (nullable) (array length=n_patterns): in any order
 * @n_patterns: how many
 * @absences: (nullable) (array length=n_absences): in any order; they may overlap
 * @n_absences: how many
 *
 * What is known of when somebody works. It is a hint where to put a meeting and never forbids
 * anything. Everything is borrowed; a rota of zeros knows nothing.
 */
typedef struct
{
  const FootingRotaPattern *patterns;
  gsize                     n_patterns;
  const FootingAbsence     *absences;
  gsize                     n_absences;
} FootingRota;

/**
 * FootingRotaState:
 * @FOOTING_ROTA_UNKNOWN: nothing is known of that day
 * @FOOTING_ROTA_FREE: not at work at that time, on a day with a shift
 * @FOOTING_ROTA_DAY_SHIFT: at work by day
 * @FOOTING_ROTA_NIGHT_SHIFT: of a day: a night shift begins that evening, and none ended in the
 *   morning; of a minute: at work by night
 * @FOOTING_ROTA_AFTER_NIGHT: a night shift ended less than eleven hours before
 * @FOOTING_ROTA_DAY_OFF: a day off
 * @FOOTING_ROTA_AWAY: on leave, or away for another reason
 */
typedef enum
{
  FOOTING_ROTA_UNKNOWN,
  FOOTING_ROTA_FREE,
  FOOTING_ROTA_DAY_SHIFT,
  FOOTING_ROTA_NIGHT_SHIFT,
  FOOTING_ROTA_AFTER_NIGHT,
  FOOTING_ROTA_DAY_OFF,
  FOOTING_ROTA_AWAY,
} FootingRotaState;

/**
 * FootingRotaAnswer:
 * @state: what somebody does
 * @minute: from when, in minutes after midnight: rested, for %FOOTING_ROTA_AFTER_NIGHT (beyond
 *   1440 on the next day); at work, for the two shifts; 0 otherwise
 * @until: the last day of an absence, %FOOTING_DAY_NONE where none is known
 * @kind: what an absence is for
 */
typedef struct
{
  FootingRotaState   state;
  int                minute;
  FootingDay         until;
  FootingAbsenceKind kind;
} FootingRotaAnswer;

GQuark            footing_rota_error_quark     (void);

/**
 * footing_rota_check:
 * @error: a #FootingRotaError
 *
 * Returns: whether a rota says something that can be. One that does not is no danger to the
 *   other functions; they know nothing of the days it does not speak of.
 */
gboolean          footing_rota_check           (const FootingRota        *self,
                                                GError                  **error);

/**
 * footing_rota_ask_day:
 * @self: (nullable): a rota
 * @day: any day but %FOOTING_DAY_NONE
 *
 * What somebody does on a day, as far as it matters for a meeting in its ordinary hours. An
 * absence goes before everything; the rest after a night goes before what follows on the day.
 */
FootingRotaAnswer footing_rota_ask_day         (const FootingRota        *self,
                                                FootingDay                day);

/**
 * footing_rota_ask_minute:
 * @self: (nullable): a rota
 * @day: any day but %FOOTING_DAY_NONE
 * @minute: minutes after midnight, 0 to 1439
 *
 * What somebody does at a time of day.
 */
FootingRotaAnswer footing_rota_ask_minute      (const FootingRota        *self,
                                                FootingDay                day,
                                                int                       minute);

/**
 * footing_rota_speaks_against:
 *
 * Returns: whether nobody should be asked to a meeting then unless they choose to: away, on a
 *   day off, or resting after a night
 */
gboolean          footing_rota_speaks_against  (FootingRotaState          state);

/**
 * footing_rota_answer_to_words:
 *
 * Returns: (transfer full): a sentence for people, translated
 */
char             *footing_rota_answer_to_words (const FootingRotaAnswer  *self);

G_END_DECLS
