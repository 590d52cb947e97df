/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-live-course.h"

G_BEGIN_DECLS

/**
 * FootingHoursGroup:
 *
 * Supernumerary and protected time of a preceptorship: what is left, by when, and whether the pace
 * will do, with what was entered by hand. It hides where nobody asks for hours.
 */
#define FOOTING_TYPE_HOURS_GROUP (footing_hours_group_get_type ())
G_DECLARE_FINAL_TYPE (FootingHoursGroup, footing_hours_group, FOOTING, HOURS_GROUP, AdwPreferencesGroup)

/** Tells of @course, and of another one when that was told before. */
void footing_hours_group_show (FootingHoursGroup *self,
                               FootingContext    *context,
                               FootingLiveCourse *course);

G_END_DECLS
