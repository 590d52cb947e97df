/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enrolment.h"
#include "footing-meeting-row.h"
#include "footing-week-axis.h"

G_BEGIN_DECLS

/**
 * footing_journey_axis_show:
 * @rows: the meetings of @enrolment, a #FootingMeetingRow for each
 *
 * Shows where in the weeks of a preceptorship its meetings lie: held ones full, ones to come as a
 * ring, ones that were not held as a cross, each with the window in which it can be held.
 */
void               footing_journey_axis_show (FootingWeekAxis  *axis,
                                              GtkListBox       *rows,
                                              FootingEnrolment *enrolment);

/** Returns: (transfer none) (nullable): the meeting that a point of the axis stands for */
FootingMeetingRow *footing_journey_axis_find (GtkListBox       *rows,
                                              const char       *key);

G_END_DECLS
