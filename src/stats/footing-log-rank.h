/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-life-table.h"

G_BEGIN_DECLS

/** The matrix of variances grows with the square of the groups, at every time of leaving. */
#define FOOTING_LOG_RANK_MAX_GROUPS 200

/** With fewer expected leavings in any group, the approximation is too rough to be shown. */
#define FOOTING_LOG_RANK_LEAST_EXPECTED 5

/**
 * FootingLogRank:
 * @n_groups: how many groups
 * @observed: (array length=n_groups): how many left
 * @expected: (array length=n_groups): how many would have left, had all groups shared one curve
 * @variance: (array): covariances of observed minus expected, @n_groups rows of @n_groups
 * @chi_squared: the statistic
 * @df: its degrees of freedom: one less than the groups that could be compared
 * @p: the chance of a statistic this large or larger, if the curves were the same
 *
 * A comparison of survival curves. It describes: it says nothing about causes, and it is weak
 * where curves cross.
 */
typedef struct
{
  guint    n_groups;
  guint64 *observed;
  double  *expected;
  double  *variance;
  double   chi_squared;
  guint    df;
  double   p;
} FootingLogRank;

/**
 * footing_log_rank_new:
 * @tables: (element-type FootingLifeTable): a life table for each group
 *
 * The log-rank test of Mantel (1966) and Peto and Peto (1972) for two or more groups, with the
 * hypergeometric variance. Groups of which nobody was at risk while somebody of another group
 * left are counted, but do not take part.
 *
 * Returns: (transfer full) (nullable): the comparison; %NULL when there is nothing to compare:
 *   fewer than two groups, more than %FOOTING_LOG_RANK_MAX_GROUPS, or no leaving at which more
 *   than one group had somebody to lose
 */
FootingLogRank *footing_log_rank_new  (GPtrArray      *tables);

void            footing_log_rank_free (FootingLogRank *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingLogRank, footing_log_rank_free)

G_END_DECLS
