/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingEnrolment:
 *
 * One preceptee on one programme, under the standard it was planned by.
 */
#define FOOTING_TYPE_ENROLMENT (footing_enrolment_get_type ())
G_DECLARE_FINAL_TYPE (FootingEnrolment, footing_enrolment, FOOTING, ENROLMENT, FootingRecord)

/** Returns: whom it supports */
gint64 footing_enrolment_get_preceptee_id (FootingEnrolment *self);

/** Returns: who supports; 0 while there is nobody */
gint64 footing_enrolment_get_preceptor_id (FootingEnrolment *self);

/** Returns: the programme followed */
gint64 footing_enrolment_get_programme_id (FootingEnrolment *self);

/** Returns: the cohort; 0 for somebody enrolled alone */
gint64 footing_enrolment_get_cohort_id (FootingEnrolment *self);

/** Returns: (transfer none): the id of the standard profile at enrolment */
const char *footing_enrolment_get_standard (FootingEnrolment *self);

/** Returns: (transfer none): its version at enrolment */
const char *footing_enrolment_get_standard_version (FootingEnrolment *self);

/** Returns: (transfer none): the anchor rule at enrolment: `later`, `start` or `pin` */
const char *footing_enrolment_get_anchor (FootingEnrolment *self);

/** Returns: the day it is counted from */
FootingDay footing_enrolment_get_anchor_on (FootingEnrolment *self);

/** Returns: the version of the programme that was planned, from 1 */
gint64 footing_enrolment_get_programme_version (FootingEnrolment *self);

/** Returns: hours outside the staffing numbers that were agreed on */
double footing_enrolment_get_supernumerary_hours (FootingEnrolment *self);

/** Returns: protected hours a year for the preceptor that were agreed on */
double footing_enrolment_get_preceptor_hours (FootingEnrolment *self);

/** Returns: protected hours a year for the preceptee that were agreed on */
double footing_enrolment_get_preceptee_hours (FootingEnrolment *self);

/** Returns: the last day of the preceptorship as planned; %FOOTING_DAY_NONE when not known */
FootingDay footing_enrolment_get_ends_on (FootingEnrolment *self);

/** Returns: active, completed or ended */
FootingEnrolmentState footing_enrolment_get_state (FootingEnrolment *self);

/** Returns: the day of completion */
FootingDay footing_enrolment_get_completed_on (FootingEnrolment *self);

G_END_DECLS
