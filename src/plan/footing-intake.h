/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-date.h"

G_BEGIN_DECLS

/** The most months that can be looked ahead. */
#define FOOTING_INTAKE_MOST_MONTHS 120

#define FOOTING_INTAKE_ERROR (footing_intake_error_quark ())

/**
 * FootingIntakeError:
 * @FOOTING_INTAKE_ERROR_RANGE: a number that cannot be
 *
 * The message that comes with it is a sentence for people.
 */
typedef enum
{
  FOOTING_INTAKE_ERROR_RANGE,
} FootingIntakeError;

/**
 * FootingIntakePreceptor:
 * @limit: how many preceptees they support at once
 * @prepared: the day from which on they are prepared; %FOOTING_DAY_NONE when they are
 * @leaves: the day from which on they are not there; %FOOTING_DAY_NONE when they stay
 *
 * They count in each month that they are there for, and prepared, from its first day to its last.
 */
typedef struct
{
  int        limit;
  FootingDay prepared;
  FootingDay leaves;
} FootingIntakePreceptor;

/**
 * FootingIntakeInput:
 * @first: a day of the first month
 * @n_months: how many months to look ahead
 * @starters: (nullable) (array length=n_starters): how many start in each month, from the month
 *   that is @n_past before @first on; nobody starts behind the last
 * @n_starters: how many months of them
 * @n_past: how many of those months lie before @first: who started then is still on the programme
 * @length: months that a programme lasts
 * @n_meetings: how many meetings each preceptee has in that time
 * @meeting_minutes: how long one takes a preceptor
 * @protected_minutes: protected time of each preceptor in a year
 * @absence: the share of time, in per cent, that preceptors are not there
 * @preceptors: (nullable) (array length=n_preceptors): in any order
 * @n_preceptors: how many
 *
 * What may come. Everything is borrowed.
 */
typedef struct
{
  FootingDay                    first;
  int                           n_months;
  const int                    *starters;
  gsize                         n_starters;
  int                           n_past;
  int                           length;
  int                           n_meetings;
  int                           meeting_minutes;
  int                           protected_minutes;
  int                           absence;
  const FootingIntakePreceptor *preceptors;
  gsize                         n_preceptors;
} FootingIntakeInput;

/**
 * FootingIntakeRule:
 * @FOOTING_INTAKE_KEPT: nothing would be missed
 * @FOOTING_INTAKE_PRECEPTOR: somebody would have no preceptor
 * @FOOTING_INTAKE_PROTECTED: the meetings would need more than the protected time of the year
 *
 * What would be missed of a standard.
 */
typedef enum
{
  FOOTING_INTAKE_KEPT,
  FOOTING_INTAKE_PRECEPTOR,
  FOOTING_INTAKE_PROTECTED,
} FootingIntakeRule;

/**
 * FootingIntakeMonth:
 * @month: its first day
 * @starters: who start in it
 * @on_programme: who are on the programme in it
 * @preceptors: who are there for them
 * @places: how many can be supported at once, after absence
 * @waiting: those of @on_programme for whom there is no place
 * @needed: minutes of meetings in it
 * @there: minutes of protected time in it, a twelfth of a year's, after absence, rounded down
 * @needed_so_far: minutes of meetings in its year until its end
 * @there_in_year: minutes of protected time in the whole of its year, rounded down
 * @short_by: what @needed_so_far has more than @there_in_year
 * @rule: what would be missed in it; the lack of a preceptor goes before the lack of time
 *
 * A year is twelve months from the first one looked at.
 */
typedef struct
{
  FootingDay        month;
  int               starters;
  int               on_programme;
  int               preceptors;
  int               places;
  int               waiting;
  gint64            needed;
  gint64            there;
  gint64            needed_so_far;
  gint64            there_in_year;
  gint64            short_by;
  FootingIntakeRule rule;
} FootingIntakeMonth;

/**
 * FootingIntake:
 * @months: (element-type FootingIntakeMonth): one after the other
 * @missed: the first month in which something would be missed; -1 when there is none
 * @most_waiting: the most that would wait in any month
 * @most_short: the most minutes that would be lacking in any month
 */
typedef struct
{
  GArray *months;
  int     missed;
  int     most_waiting;
  gint64  most_short;
} FootingIntake;

/**
 * FootingIntakePair:
 * @month: its first day
 * @first: (nullable): what it would be in the first scenario, where that speaks of it
 * @second: (nullable): the same in the second
 *
 * A row of two scenarios side by side. Both belong to their scenario.
 */
typedef struct
{
  FootingDay                month;
  const FootingIntakeMonth *first;
  const FootingIntakeMonth *second;
} FootingIntakePair;

GQuark         footing_intake_error_quark          (void);

/**
 * footing_intake_new:
 * @error: a #FootingIntakeError
 *
 * Works out month by month what an intake would mean; `docs/intake.md` has the rules with an
 * example. Everything is counted in whole numbers: the same input gives the same answer.
 *
 * Returns: (transfer full) (nullable): the months
 */
FootingIntake *footing_intake_new                  (const FootingIntakeInput  *input,
                                                    GError                   **error);

void           footing_intake_free                 (FootingIntake             *self);

/**
 * footing_intake_month_load:
 *
 * Returns: preceptees to each preceptor, in hundredths, half a hundredth up; -1 without preceptors
 */
int            footing_intake_month_load           (const FootingIntakeMonth  *self);

/**
 * footing_intake_compare:
 * @first: a scenario
 * @second: another; both must outlive the result
 *
 * Returns: (transfer full) (element-type FootingIntakePair): the months of both, one after the
 *   other, each once
 */
GArray        *footing_intake_compare              (const FootingIntake       *first,
                                                    const FootingIntake       *second);

/**
 * footing_intake_to_words:
 *
 * Returns: (transfer full): what would be missed first and what would do, in sentences, translated
 */
char          *footing_intake_to_words             (const FootingIntake       *self);

/**
 * footing_intake_comparison_to_words:
 *
 * Returns: (transfer full): which of two scenarios lasts longer; a sentence, translated
 */
char          *footing_intake_comparison_to_words  (const FootingIntake       *first,
                                                    const FootingIntake       *second);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingIntake, footing_intake_free)

G_END_DECLS
