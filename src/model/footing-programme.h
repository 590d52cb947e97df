/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingProgramme:
 *
 * A plan of preceptorship that people are enrolled on.
 */
#define FOOTING_TYPE_PROGRAMME (footing_programme_get_type ())
G_DECLARE_FINAL_TYPE (FootingProgramme, footing_programme, FOOTING, PROGRAMME, FootingRecord)

/** Returns: (transfer none): the name the provider gives it */
const char *footing_programme_get_name (FootingProgramme *self);

/** Returns: (transfer none): the id of the standard profile it was made from */
const char *footing_programme_get_standard (FootingProgramme *self);

/** Returns: (transfer none): the version of that profile */
const char *footing_programme_get_standard_version (FootingProgramme *self);

/** Returns: (transfer none): which day it is counted from: `later`, `start` or `pin` */
const char *footing_programme_get_anchor (FootingProgramme *self);

/** Returns: its length in months */
gint64 footing_programme_get_months (FootingProgramme *self);

/** Returns: hours outside the staffing numbers */
double footing_programme_get_supernumerary_hours (FootingProgramme *self);

/** Returns: protected hours a year for the preceptor */
double footing_programme_get_preceptor_hours (FootingProgramme *self);

/** Returns: protected hours of a preceptee, a year */
double footing_programme_get_preceptee_hours (FootingProgramme *self);

/** Returns: which version this is, from 1 */
gint64 footing_programme_get_version (FootingProgramme *self);

/** Returns: since when nobody can be enrolled on it any more, or %FOOTING_DAY_NONE */
FootingDay footing_programme_get_archived_on (FootingProgramme *self);

G_END_DECLS
