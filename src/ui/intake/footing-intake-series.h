/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-intake.h"
#include "footing-series.h"

G_BEGIN_DECLS

/**
 * FootingIntakeCurve:
 * @FOOTING_INTAKE_CURVE_PEOPLE: who are on a programme
 * @FOOTING_INTAKE_CURVE_PLACES: how many preceptors have room for
 * @FOOTING_INTAKE_CURVE_NEEDED: hours of meetings of the year so far
 * @FOOTING_INTAKE_CURVE_THERE: hours of protected time of the year
 */
typedef enum
{
  FOOTING_INTAKE_CURVE_PEOPLE,
  FOOTING_INTAKE_CURVE_PLACES,
  FOOTING_INTAKE_CURVE_NEEDED,
  FOOTING_INTAKE_CURVE_THERE,
} FootingIntakeCurve;

/**
 * footing_intake_series_new:
 * @scenario: (nullable): the name of the scenario, where there are two
 * @origin: the month at which the axis begins, at or before the first of @intake
 * @look: which colour, dash and marker
 *
 * One curve of a scenario, a step for each month. The first month in which something would be missed
 * is marked.
 *
 * Returns: (transfer full): the curve
 */
FootingSeries            *footing_intake_series_new       (const FootingIntake *intake,
                                                           FootingIntakeCurve   curve,
                                                           const char          *scenario,
                                                           FootingDay           origin,
                                                           guint                look);

/** Returns: how many months lie between two months */
int                       footing_intake_months_between   (FootingDay           first,
                                                           FootingDay           second);

/** Returns: (transfer none): the month that a point of a curve is about */
const FootingIntakeMonth *footing_intake_series_get_month (FootingSeries       *self,
                                                           gsize                point);

/** Returns: the largest value of a curve */
double                    footing_intake_series_get_most  (FootingSeries       *self);

/** Returns: (transfer full): all that is known of the month of a point, on three lines at most */
char                     *footing_intake_series_words     (FootingSeries       *self,
                                                           gsize                point,
                                                           gpointer             unused);

/** Returns: (transfer full): a month: “April 2026” */
char                     *footing_intake_words_month      (FootingDay           month);

G_END_DECLS
