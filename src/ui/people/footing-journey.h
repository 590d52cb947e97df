/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"
#include "footing-enrolment.h"

G_BEGIN_DECLS

/**
 * FootingJourney:
 *
 * The way of one preceptee through their programme: who supports them, their meetings with true
 * dates, and the sessions so far.
 */
#define FOOTING_TYPE_JOURNEY (footing_journey_get_type ())
G_DECLARE_FINAL_TYPE (FootingJourney, footing_journey, FOOTING, JOURNEY, AdwBin)

/** Shows an enrolment, and keeps up with it. May be called again with the same one. */
void footing_journey_show (FootingJourney   *self,
                           FootingContext   *context,
                           FootingEnrolment *enrolment);

G_END_DECLS
