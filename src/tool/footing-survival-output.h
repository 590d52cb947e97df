/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <stdio.h>

#include "footing-log-rank.h"
#include "footing-survival.h"

G_BEGIN_DECLS

/**
 * FootingSurvivalOutput:
 * @names: (element-type utf8): the groups; a %NULL name where there are none
 * @curves: (element-type FootingSurvival): a curve for each
 * @times: (element-type double): the times at which the curves are to be read
 * @log_rank: (nullable): the comparison of the curves
 *
 * What there is to print. All curves are of the same confidence and type.
 */
typedef struct
{
  GPtrArray *names;
  GPtrArray *curves;
  GArray *times;
  FootingLogRank *log_rank;
} FootingSurvivalOutput;

/**
 * footing_survival_output_write_json:
 * @file: where to write to
 */
void footing_survival_output_write_json (const FootingSurvivalOutput *self,
                                         FILE                        *file);

/**
 * footing_survival_output_write_text:
 * @file: where to write to
 */
void footing_survival_output_write_text (const FootingSurvivalOutput *self,
                                         FILE                        *file);

G_END_DECLS
