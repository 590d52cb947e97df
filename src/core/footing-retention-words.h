/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-retention-report.h"

G_BEGIN_DECLS

/** Returns: (transfer full): what a figure shows, as a heading: “Staying with the employer, by workplace” */
char       *footing_retention_choice_to_title     (const FootingRetentionChoice *choice);

/** Returns: what a share of this is of: “Still with the employer” */
const char *footing_retention_leaving_to_share    (FootingRetentionLeaving       leaving);

/** Returns: what the time is counted from, as the name of an axis of months */
const char *footing_retention_clock_to_axis       (FootingRetentionClock         clock);

/** Returns: one sentence that says what counting from there means */
const char *footing_retention_clock_to_sentence   (FootingRetentionClock         clock);

/**
 * footing_retention_share_to_words:
 * @share: 0 to 1
 *
 * Returns: (transfer full): whole per cent, never 0% or 100% of what is a little more or less:
 *   “over 99%”
 */
char       *footing_retention_share_to_words      (double                        share);

/**
 * footing_retention_interval_to_words:
 * @lower: 0 to 1, or NaN
 * @upper: 0 to 1, or NaN
 *
 * Returns: (transfer full): “62% to 96%”; “none” where there is no interval
 */
char       *footing_retention_interval_to_words   (double                        lower,
                                                   double                        upper);

/**
 * footing_retention_days_to_words:
 * @days: 0 or more
 *
 * Returns: (transfer full): how long that is as people say it: “9 days”, “about 6 weeks”,
 *   “about 4 months”
 */
char       *footing_retention_days_to_words       (double                        days);

/** Returns: (transfer full): “14 of 16”, or that there is nobody yet */
char       *footing_retention_counts_to_words     (const FootingProportion      *stayed);

/**
 * footing_retention_stayed_to_words:
 *
 * Returns: (transfer full): “88% still here (64% to 97%)”, or that they are too few to say
 */
char       *footing_retention_stayed_to_words     (const FootingProportion      *stayed);

/**
 * footing_retention_stayed_to_sentence:
 * @months: after how many months they were looked for
 *
 * Returns: (transfer full): all of it in a sentence: “After 6 months, 14 of 16 people are still
 *   here: 88%; anything from 64% to 97% would fit these figures.”
 */
char       *footing_retention_stayed_to_sentence  (int                           months,
                                                   const FootingProportion      *stayed);

/**
 * footing_retention_group_point_to_words:
 * @self: a group with a curve
 * @day: a day between its @from and @until
 *
 * Returns: (transfer full): the curve on that day: “Day 120 (about 4 months): 12 at risk, 1 left,
 *   87% still here (62% to 96%)”
 */
char       *footing_retention_group_point_to_words (const FootingRetentionGroup *self,
                                                    double                       day);

/**
 * footing_retention_group_counts_to_words:
 *
 * Returns: (transfer full): “24 people, 6 have left”
 */
char       *footing_retention_group_counts_to_words (const FootingRetentionGroup *self);

/**
 * footing_retention_group_to_notes:
 *
 * Returns: (transfer full) (nullable): where the curve of a group begins, and who left when it
 *   could not be seen; %NULL when it shows all of them from the first day
 */
char       *footing_retention_group_to_notes      (const FootingRetentionGroup  *self);

/**
 * footing_retention_report_to_sentence:
 *
 * Says in plain English what the figures of all people together show: counts first, then the
 * share after a year or, where that is not known, at the end of the curve, with its interval.
 *
 * Returns: (transfer full): one to three sentences
 */
char       *footing_retention_report_to_sentence  (const FootingRetentionReport *self);

/**
 * footing_retention_report_to_notes:
 *
 * Returns: (transfer full): what must stand under the figures: what was counted, until when, and
 *   who is in none of them
 */
char       *footing_retention_report_to_notes     (const FootingRetentionReport *self);

/**
 * footing_retention_report_to_few:
 *
 * Returns: (transfer full) (nullable): which groups have no curve, being too few; %NULL when all
 *   have one
 */
char       *footing_retention_report_to_few       (const FootingRetentionReport *self);

/**
 * footing_retention_report_to_definition:
 *
 * Returns: (transfer full): how the figures are made, in paragraphs
 */
char       *footing_retention_report_to_definition (const FootingRetentionReport *self);

G_END_DECLS
