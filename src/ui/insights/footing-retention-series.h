/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-retention-report.h"
#include "footing-series.h"

G_BEGIN_DECLS

/**
 * footing_retention_series_new:
 * @report: the report, which the series keeps
 * @group: a group of it that has a curve
 * @look: see footing_series_new()
 *
 * The curve of a group for a chart and its table: from where it begins to where it ends, with a
 * point for each day on which somebody left.
 */
FootingSeries               *footing_retention_series_new       (FootingRetentionReport      *report,
                                                                 const FootingRetentionGroup *group,
                                                                 guint                        look);

/** Returns: (transfer none): the group that a series is of */
const FootingRetentionGroup *footing_retention_series_get_group (FootingSeries               *series);

G_END_DECLS
