/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-proportion.h"
#include "footing-reference.h"
#include "footing-roster.h"
#include "footing-store-retention.h"
#include "footing-survival.h"

G_BEGIN_DECLS

/**
 * FootingRetentionLeaving:
 * @FOOTING_RETENTION_LEAVING_EMPLOYER: going away from the employer, wherever to
 * @FOOTING_RETENTION_LEAVING_WORKPLACE: that, or going to another workplace of the employer
 * @FOOTING_RETENTION_LEAVING_POST: any of these, or taking another role; progression is one too
 * @FOOTING_RETENTION_LEAVING_PROFESSION: giving up the sector or the profession; who leaves the
 *   employer otherwise is followed until then
 *
 * What counts as leaving. It must be printed with every figure.
 */
typedef enum
{
  FOOTING_RETENTION_LEAVING_EMPLOYER,
  FOOTING_RETENTION_LEAVING_WORKPLACE,
  FOOTING_RETENTION_LEAVING_POST,
  FOOTING_RETENTION_LEAVING_PROFESSION,
} FootingRetentionLeaving;

/**
 * FootingRetentionClock:
 * @FOOTING_RETENTION_SINCE_START: days in post. Whoever the book came to know later enters the
 *   curve late, because they could not have been seen to leave before
 * @FOOTING_RETENTION_SINCE_KNOWN: days since the book came to know them, which for a book made
 *   from a staff file says how many of the people on that file are still there
 *
 * What the time of a curve is counted from. Both count whole days in post: somebody whose first
 * day is also the last was there for one.
 */
typedef enum
{
  FOOTING_RETENTION_SINCE_START,
  FOOTING_RETENTION_SINCE_KNOWN,
} FootingRetentionClock;

/** By what people are told apart. */
typedef enum
{
  FOOTING_RETENTION_TOGETHER,
  FOOTING_RETENTION_BY_PROGRAMME,
  FOOTING_RETENTION_BY_WORKPLACE,
  FOOTING_RETENTION_BY_START_YEAR,
  FOOTING_RETENTION_BY_PRECEPTORSHIP,
} FootingRetentionBy;

/** Fewer people than this behind a figure say nothing worth showing (domain convention). */
#define FOOTING_RETENTION_FEW 5

/** How many months after the first day people are looked for: 6, 12 and 24. */
#define FOOTING_RETENTION_N_MARKS 3
extern const int footing_retention_mark_months[FOOTING_RETENTION_N_MARKS];

/**
 * FootingRetentionChoice:
 * @as_of: the last day that is counted; who was there on it counts as staying
 * @leaving: what counts as leaving; the spells must have been listed for it
 * @clock: what the time is counted from
 * @by: by what people are told apart
 *
 * What a report is about.
 */
typedef struct
{
  FootingDay              as_of;
  FootingRetentionLeaving leaving;
  FootingRetentionClock   clock;
  FootingRetentionBy      by;
} FootingRetentionChoice;

/**
 * FootingRetentionGroup:
 * @name: what people call it
 * @n: how many people are followed
 * @left: how many of them left
 * @table: all of them, in days
 * @survival: (nullable): the curve of those who were there on day @from and went on; %NULL when
 *   there were never %FOOTING_RETENTION_FEW people followed at once
 * @from: the day on which the curve begins, at least %FOOTING_RETENTION_FEW people being followed
 *   from then until @until; 0 unless people came to be known late
 * @until: the last day of the curve that may be shown
 * @left_early: how many left before the curve begins
 * @left_late: how many left after @until
 * @stayed: who was still there after 6, 12 and 24 months, of those who could have been; people
 *   whom the book came to know after their first day are not among them unless time is counted
 *   from then
 */
typedef struct
{
  char              *name;
  guint              n;
  guint              left;
  FootingLifeTable  *table;
  FootingSurvival   *survival;
  double             from;
  double             until;
  guint              left_early;
  guint              left_late;
  FootingProportion  stayed[FOOTING_RETENTION_N_MARKS];
} FootingRetentionGroup;

/**
 * FootingRetentionReason:
 * @label: the reason in words
 * @count: how many of those who left gave it
 */
typedef struct
{
  char  *label;
  guint  count;
} FootingRetentionReason;

/**
 * FootingRetentionReport:
 * @choice: what it is about
 * @groups: (element-type FootingRetentionGroup): in the order of their names, people of no group
 *   last; groups of nobody are left out
 * @reasons: (element-type FootingRetentionReason): the most frequent first
 * @n: how many people stand behind the figures
 * @left: how many of them left
 * @leaving_later: how many of them will leave after the last day that is counted
 * @known_late: how many of them the book came to know after their first day
 * @left_before: how many left before the book knew them: they are in no figure
 * @not_started: how many start only after the last day: they are in no figure
 * @no_start: how many have no first day in post: they are in no figure
 * @not_registered: how many are not known to be on a register: they are in no figure
 * @first_start: the first day in post of whoever started first; %FOOTING_DAY_NONE for nobody
 *
 * Whether people stay, with all that must stand under the figures. It is counted by references,
 * and not changed.
 */
typedef struct
{
  FootingRetentionChoice  choice;
  GPtrArray              *groups;
  GPtrArray              *reasons;
  guint                   n;
  guint                   left;
  guint                   leaving_later;
  guint                   known_late;
  guint                   left_before;
  guint                   not_started;
  guint                   no_start;
  guint                   not_registered;
  FootingDay              first_start;
} FootingRetentionReport;

/**
 * footing_retention_events:
 *
 * Returns: what to list spells for: a bit for each #FootingLeavingEvent that counts
 */
guint                   footing_retention_events         (FootingRetentionLeaving       leaving);

/**
 * footing_retention_clock_for:
 * @spells: (element-type FootingSpell): everybody
 * @as_of: the last day that will be counted
 *
 * Returns: the clock that says most: from the start, unless the book came to know more than half
 *   of the people over a month after they had started, or a curve from the start could not begin
 *   before somebody had left
 */
FootingRetentionClock   footing_retention_clock_for      (GPtrArray                    *spells,
                                                          FootingDay                    as_of);

/**
 * footing_retention_report_new:
 * @spells: (element-type FootingSpell): as the store lists them for @choice
 * @roster: the names of programmes and workplaces
 * @reference: the words of reasons
 * @choice: what it is about
 *
 * The formulas are those of footing_survival_new() with log-log intervals at 95%, and of
 * footing_proportion_wilson(). Where people enter late, a few of them may be all that is followed
 * on some days, and the curve would fall to nothing when one of these leaves; so it is made for
 * the stretch of time in which at least %FOOTING_RETENTION_FEW people are followed throughout, of
 * several the one with the most days lived in it, and for those who were there when it began.
 *
 * Returns: (transfer full): the report
 */
FootingRetentionReport *footing_retention_report_new     (GPtrArray                    *spells,
                                                          FootingRoster                *roster,
                                                          FootingReference             *reference,
                                                          const FootingRetentionChoice *choice);

FootingRetentionReport *footing_retention_report_ref     (FootingRetentionReport       *self);

void                    footing_retention_report_unref   (FootingRetentionReport       *self);

/**
 * footing_retention_report_count_curves:
 *
 * Returns: how many of the groups have a curve
 */
guint                   footing_retention_report_count_curves (const FootingRetentionReport *self);

/**
 * footing_retention_group_get_at:
 * @self: a group with a curve
 * @day: a day between its @from and @until
 * @row: (out caller-allocates): the curve on that day
 *
 * As footing_survival_get_at(). On @from itself nothing has happened yet, and at risk are those
 * who are followed from then on.
 */
void                    footing_retention_group_get_at   (const FootingRetentionGroup  *self,
                                                          double                        day,
                                                          FootingSurvivalRow           *row);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingRetentionReport, footing_retention_report_unref)

G_END_DECLS
