/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-retention-report.h"

G_BEGIN_DECLS

/**
 * FootingRetentionFigures:
 *
 * Who was still there after 6, 12 and 24 months: as cards for everybody together, as rows to
 * open for groups.
 */
#define FOOTING_TYPE_RETENTION_FIGURES (footing_retention_figures_get_type ())
G_DECLARE_FINAL_TYPE (FootingRetentionFigures, footing_retention_figures, FOOTING, RETENTION_FIGURES, AdwBin)

void footing_retention_figures_show (FootingRetentionFigures *self,
                                     FootingRetentionReport  *report);

G_END_DECLS
