/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-axis.h"
#include "footing-series.h"

G_BEGIN_DECLS

/* Follow-up of one person: days until it ended, and whether by leaving. */
typedef struct
{
  double   days;
  gboolean left;
} ChartSample;

/* A survival curve with its 95% interval, worked out here by the formulas of any textbook. */
FootingSeries *chart_samples_survival  (const char        *name,
                                        guint              look,
                                        const ChartSample *people,
                                        gsize              n_people);

/* The same for people who leave by chance, always the same ones: one in @odds days. */
FootingSeries *chart_samples_invented  (const char        *name,
                                        guint              look,
                                        gsize              n_people,
                                        double             odds,
                                        double             last);

/* Eight people: days 30, 90+, 120, 180+, 200, 365+, 365+, 400+. */
FootingSeries *chart_samples_small     (void);

/* Both arms of the 6-MP trial (Freireich and others, Blood 21, 1963), a week as 7 days. */
FootingSeries *chart_samples_treated   (guint              look);

FootingSeries *chart_samples_control   (guint              look);

G_END_DECLS
