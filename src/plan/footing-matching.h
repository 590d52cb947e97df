/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-matching-cost.h"

G_BEGIN_DECLS

#define FOOTING_MATCHING_ERROR (footing_matching_error_quark ())

/**
 * FootingMatchingError:
 * @FOOTING_MATCHING_ERROR_TOO_MANY: more people than can be matched at once
 * @FOOTING_MATCHING_ERROR_DUPLICATE: two preceptees, or two preceptors, with one id
 * @FOOTING_MATCHING_ERROR_RANGE: a load, a limit or a number of months that cannot be
 * @FOOTING_MATCHING_ERROR_DECISION: a decision about nobody, or two that contradict each other
 *
 * The message that comes with it is a sentence for people, which names them by their ids.
 */
typedef enum
{
  FOOTING_MATCHING_ERROR_TOO_MANY,
  FOOTING_MATCHING_ERROR_DUPLICATE,
  FOOTING_MATCHING_ERROR_RANGE,
  FOOTING_MATCHING_ERROR_DECISION,
} FootingMatchingError;

GQuark footing_matching_error_quark (void);

/** The most people on either side. */
#define FOOTING_MATCHING_MOST_PEOPLE 5000

/** The largest load and limit of a preceptor. */
#define FOOTING_MATCHING_MOST_LOAD 1000

/** The months of a registration of which nobody has said how old it is. */
#define FOOTING_MATCHING_MONTHS_UNKNOWN (-1)

/** Shifts of a week that nobody has said. */
#define FOOTING_MATCHING_SHIFTS_UNKNOWN 0

/** Nobody, where the place of a person is asked for. */
#define FOOTING_MATCHING_NOBODY (-1)

/**
 * FootingMatchingPreceptee:
 * @id: unlike that of any other preceptee; the same as a preceptor's when both are one person
 * @workplace: (nullable): where they work; %NULL when not known
 * @profession: (nullable): the part of the register, such as `rn-adult` or `rn_adult`; %NULL or
 *   `unknown` when not known
 * @shifts: a bit for each shift of a week they work, in any order that is the same for everybody;
 *   %FOOTING_MATCHING_SHIFTS_UNKNOWN when not known
 * @prefers: (nullable) (array zero-terminated=1): ids of preceptors they ask for
 * @avoids: (nullable) (array zero-terminated=1): ids of preceptors not to pair them with
 *
 * Ids of nobody are allowed in wishes, and mean nothing. Everything is borrowed.
 */
typedef struct
{
  const char         *id;
  const char         *workplace;
  const char         *profession;
  guint               shifts;
  const char * const *prefers;
  const char * const *avoids;
} FootingMatchingPreceptee;

/**
 * FootingMatchingPreceptor:
 * @id: unlike that of any other preceptor
 * @workplace: (nullable): as for preceptees
 * @profession: (nullable): as for preceptees
 * @shifts: as for preceptees
 * @prepared: they have been prepared for the role
 * @months_registered: whole months since registration, or %FOOTING_MATCHING_MONTHS_UNKNOWN
 * @load: how many preceptees they support at present
 * @limit: how many they can support at once
 * @prefers: (nullable) (array zero-terminated=1): ids of preceptees they ask for
 * @avoids: (nullable) (array zero-terminated=1): ids of preceptees not to pair them with
 * @manages: (nullable) (array zero-terminated=1): ids of preceptees whose line manager they are
 *
 * Everything is borrowed.
 */
typedef struct
{
  const char         *id;
  const char         *workplace;
  const char         *profession;
  guint               shifts;
  gboolean            prepared;
  int                 months_registered;
  int                 load;
  int                 limit;
  const char * const *prefers;
  const char * const *avoids;
  const char * const *manages;
} FootingMatchingPreceptor;

/**
 * FootingMatchingDecision:
 * @preceptee: place of the preceptee in the input, from 0
 * @preceptor: place of the preceptor, from 0
 * @together: whether they are to be a pair, whatever else speaks against it, or not to be one
 *
 * What the lead has decided about two people.
 */
typedef struct
{
  gsize    preceptee;
  gsize    preceptor;
  gboolean together;
} FootingMatchingDecision;

/**
 * FootingMatchingInput:
 * @preceptees: (array length=n_preceptees): who needs a preceptor
 * @preceptors: (array length=n_preceptors): who could be one
 * @months: for how many months a preceptor has to be registered, from 0 up
 * @decisions: (nullable) (array length=n_decisions): what the lead has decided
 *
 * A cohort. Everything is borrowed.
 */
typedef struct
{
  const FootingMatchingPreceptee *preceptees;
  gsize                           n_preceptees;
  const FootingMatchingPreceptor *preceptors;
  gsize                           n_preceptors;
  int                             months;
  const FootingMatchingDecision  *decisions;
  gsize                           n_decisions;
} FootingMatchingInput;

/**
 * FootingMatchingChange:
 * @preceptor: who it would be instead, or %FOOTING_MATCHING_NOBODY
 * @matched: how many people more would have a preceptor: 0 or -1
 * @points: how many points more all pairs would cost; fewer when somebody is left without
 * @moved: how many others would have another preceptor as well
 *
 * The best there is for everybody without one of the pairs.
 */
typedef struct
{
  int    preceptor;
  int    matched;
  gint64 points;
  guint  moved;
} FootingMatchingChange;

/**
 * FootingMatchingRemedyKind:
 * @FOOTING_MATCHING_REMEDY_NONE: no single change would do
 * @FOOTING_MATCHING_REMEDY_LIMIT: a preceptor supports more
 * @FOOTING_MATCHING_REMEDY_PREPARE: a preceptor is prepared for the role
 * @FOOTING_MATCHING_REMEDY_WAIT: a preceptor has been registered long enough
 * @FOOTING_MATCHING_REMEDY_REGISTRATION: the day of registration of a preceptor is known, and is
 *   long enough ago
 */
typedef enum
{
  FOOTING_MATCHING_REMEDY_NONE,
  FOOTING_MATCHING_REMEDY_LIMIT,
  FOOTING_MATCHING_REMEDY_PREPARE,
  FOOTING_MATCHING_REMEDY_WAIT,
  FOOTING_MATCHING_REMEDY_REGISTRATION,
} FootingMatchingRemedyKind;

/**
 * FootingMatchingRemedy:
 * @kind: what would have to change
 * @preceptor: with whom, or %FOOTING_MATCHING_NOBODY
 * @amount: the limit it would take, or the months to wait; else 0
 * @points: how many points more all pairs would cost then, if the preceptor took one more
 *
 * A single change with which a preceptee would have a preceptor, and everybody who has one would
 * keep one, not always the same.
 */
typedef struct
{
  FootingMatchingRemedyKind kind;
  int                       preceptor;
  int                       amount;
  gint64                    points;
} FootingMatchingRemedy;

/**
 * FootingMatchingObstacle:
 * @preceptor: who
 * @bars: what speaks against the pair; none when only their places go to others
 */
typedef struct
{
  int                preceptor;
  FootingMatchingBar bars;
} FootingMatchingObstacle;

/**
 * FootingMatching:
 *
 * The best way to give the preceptees of a cohort their preceptors; docs/matching.md has the
 * rules and the points. As many as possible have one. Of all such ways it is the one whose pairs
 * cost fewest points; then the one that spreads preceptees most evenly; then the one in the order
 * of the input. Pairs the lead has decided are kept, and take up room.
 */
typedef struct _FootingMatching FootingMatching;

/**
 * footing_matching_new:
 * @input: must outlive the result
 * @error: a #FootingMatchingError
 *
 * Returns: (transfer full) (nullable): the best there is, or %NULL
 */
FootingMatching    *footing_matching_new             (const FootingMatchingInput  *input,
                                                      GError                     **error);

void                footing_matching_free            (FootingMatching             *self);

/**
 * footing_matching_get_preceptor:
 *
 * Returns: the place of the preceptor that @preceptee has, or %FOOTING_MATCHING_NOBODY
 */
int                 footing_matching_get_preceptor   (const FootingMatching       *self,
                                                      gsize                        preceptee);

/**
 * footing_matching_is_decided:
 *
 * Returns: whether the lead has decided whom @preceptee has
 */
gboolean            footing_matching_is_decided      (const FootingMatching       *self,
                                                      gsize                        preceptee);

/**
 * footing_matching_get_n_matched:
 *
 * Returns: how many have a preceptor
 */
gsize               footing_matching_get_n_matched   (const FootingMatching       *self);

/**
 * footing_matching_get_points:
 *
 * Returns: what all pairs cost together
 */
gint64              footing_matching_get_points      (const FootingMatching       *self);

/**
 * footing_matching_get_bars:
 *
 * Returns: everything that keeps the two from being a pair, as it was before any was made
 */
FootingMatchingBar  footing_matching_get_bars        (const FootingMatching       *self,
                                                      gsize                        preceptee,
                                                      gsize                        preceptor);

/**
 * footing_matching_get_factors:
 *
 * Returns: what the cost of the pair depends on, also when something bars it
 */
FootingMatchingFactors footing_matching_get_factors  (const FootingMatching       *self,
                                                      gsize                        preceptee,
                                                      gsize                        preceptor);

/**
 * footing_matching_find_change:
 * @preceptee: one who has a preceptor that the lead has not decided
 * @change: (out): the best there is for everybody without this pair
 *
 * Exact, as if all were matched anew without it.
 */
void                footing_matching_find_change     (const FootingMatching       *self,
                                                      gsize                        preceptee,
                                                      FootingMatchingChange       *change);

/**
 * footing_matching_find_remedy:
 * @preceptee: one who has no preceptor
 * @remedy: (out): the single change that costs fewest points
 *
 * Of changes that cost the same, the one that comes first in #FootingMatchingRemedyKind, then the
 * earlier preceptor.
 */
void                footing_matching_find_remedy     (const FootingMatching       *self,
                                                      gsize                        preceptee,
                                                      FootingMatchingRemedy       *remedy);

/**
 * footing_matching_find_obstacles:
 * @preceptee: one who has no preceptor
 *
 * Says of each preceptor why it is not them. Whoever comes nearest is first: fewest bars, then
 * fewest points, then the order of the input.
 *
 * Returns: (transfer full) (element-type FootingMatchingObstacle): one for each preceptor
 */
GArray             *footing_matching_find_obstacles  (const FootingMatching       *self,
                                                      gsize                        preceptee);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingMatching, footing_matching_free)

G_END_DECLS
