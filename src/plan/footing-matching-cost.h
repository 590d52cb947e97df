/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The points of docs/matching.md. Each weighs more than everything below it can come to. */
#define FOOTING_MATCHING_POINTS_WORKPLACE 60
#define FOOTING_MATCHING_POINTS_PROFESSION 30
#define FOOTING_MATCHING_POINTS_WISH 10
#define FOOTING_MATCHING_POINTS_SHIFTS 5
#define FOOTING_MATCHING_POINTS_LOAD 1

/** From this many preceptees on, a present load weighs no more. */
#define FOOTING_MATCHING_FULL_LOAD 4

/** The most that a pair can cost. */
#define FOOTING_MATCHING_MOST_POINTS 119

/** How many reasons a pair has. */
#define FOOTING_MATCHING_N_REASONS 3

/**
 * FootingMatchingBar:
 * @FOOTING_MATCHING_BAR_SAME_PERSON: both are one person
 * @FOOTING_MATCHING_BAR_NOT_PREPARED: the preceptor is not prepared for the role
 * @FOOTING_MATCHING_BAR_REGISTERED_TOO_SHORT: the preceptor has not been registered long enough
 * @FOOTING_MATCHING_BAR_REGISTRATION_UNKNOWN: nobody has said how long the preceptor has been
 * @FOOTING_MATCHING_BAR_OTHER_DISCIPLINE: they are registered in different disciplines
 * @FOOTING_MATCHING_BAR_LINE_MANAGER: the preceptor is the preceptee's line manager
 * @FOOTING_MATCHING_BAR_AVOIDED_BY_PRECEPTEE: the preceptee asked not to be paired with them
 * @FOOTING_MATCHING_BAR_AVOIDED_BY_PRECEPTOR: the preceptor asked not to be paired with them
 * @FOOTING_MATCHING_BAR_REFUSED: the lead decided against the pair
 * @FOOTING_MATCHING_BAR_NO_ROOM: the preceptor is at their limit, or beyond it
 *
 * Why two people cannot be a pair.
 */
typedef enum
{
  FOOTING_MATCHING_BAR_NONE = 0,
  FOOTING_MATCHING_BAR_SAME_PERSON = 1 << 0,
  FOOTING_MATCHING_BAR_NOT_PREPARED = 1 << 1,
  FOOTING_MATCHING_BAR_REGISTERED_TOO_SHORT = 1 << 2,
  FOOTING_MATCHING_BAR_REGISTRATION_UNKNOWN = 1 << 3,
  FOOTING_MATCHING_BAR_OTHER_DISCIPLINE = 1 << 4,
  FOOTING_MATCHING_BAR_LINE_MANAGER = 1 << 5,
  FOOTING_MATCHING_BAR_AVOIDED_BY_PRECEPTEE = 1 << 6,
  FOOTING_MATCHING_BAR_AVOIDED_BY_PRECEPTOR = 1 << 7,
  FOOTING_MATCHING_BAR_REFUSED = 1 << 8,
  FOOTING_MATCHING_BAR_NO_ROOM = 1 << 9,
} FootingMatchingBar;

/** How many bars there are. */
#define FOOTING_MATCHING_N_BARS 10

/**
 * FootingMatchingLikeness:
 * @FOOTING_MATCHING_SAME: both have the same
 * @FOOTING_MATCHING_DIFFERENT: they do not
 * @FOOTING_MATCHING_UNKNOWN: one of them has none that is known
 */
typedef enum
{
  FOOTING_MATCHING_SAME,
  FOOTING_MATCHING_DIFFERENT,
  FOOTING_MATCHING_UNKNOWN,
} FootingMatchingLikeness;

/**
 * FootingMatchingFactors:
 * @workplace: whether they work in the same place
 * @profession: whether they are on the same part of the register
 * @shifts: whether they have a shift in common
 * @asked_by_preceptee: the preceptee asked for this preceptor
 * @asked_by_preceptor: the preceptor asked for this preceptee
 * @load: how many preceptees the preceptor supports at present
 *
 * Everything about two people that the cost of their pair depends on. It has no place for names,
 * for who anybody is, or for what else happens in the cohort.
 */
typedef struct
{
  FootingMatchingLikeness workplace;
  FootingMatchingLikeness profession;
  FootingMatchingLikeness shifts;
  gboolean                asked_by_preceptee;
  gboolean                asked_by_preceptor;
  int                     load;
} FootingMatchingFactors;

/**
 * FootingMatchingReasons:
 * @points: what each reason costs, from 0 up
 *
 * The points of place and profession, of the wishes of both, and of the time there is: present
 * load and shifts.
 */
typedef struct
{
  int points[FOOTING_MATCHING_N_REASONS];
} FootingMatchingReasons;

/**
 * footing_matching_factors_weigh:
 *
 * Returns: what each reason costs; together they are the cost of the pair
 */
FootingMatchingReasons footing_matching_factors_weigh    (const FootingMatchingFactors *self);

/**
 * footing_matching_factors_to_cost:
 *
 * Returns: the cost of the pair, from 0 to %FOOTING_MATCHING_MOST_POINTS
 */
int                    footing_matching_factors_to_cost  (const FootingMatchingFactors *self);

/**
 * footing_matching_factors_to_words:
 *
 * Returns: (transfer full): %FOOTING_MATCHING_N_REASONS sentences for people, translated, each
 *   with its points
 */
GStrv                  footing_matching_factors_to_words (const FootingMatchingFactors *self);

/**
 * footing_matching_bar_to_code:
 * @bar: a single one
 *
 * Returns: (transfer none): a word for programs, such as `not-prepared`; it never changes
 */
const char            *footing_matching_bar_to_code      (FootingMatchingBar            bar);

/**
 * footing_matching_bar_to_words:
 * @bar: a single one
 * @months: for how long a preceptor has to be registered
 *
 * Returns: (transfer full): a part of a sentence for people, translated, such as “is not prepared
 *   for the role yet”
 */
char                  *footing_matching_bar_to_words     (FootingMatchingBar            bar,
                                                          int                           months);

G_END_DECLS
