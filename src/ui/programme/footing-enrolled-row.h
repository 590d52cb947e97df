/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"
#include "footing-enrolment.h"
#include "footing-next-meetings.h"

G_BEGIN_DECLS

/**
 * FootingEnrolledRow:
 *
 * Somebody on a programme: their name, their preceptor, and their next meeting or how it ended.
 */
#define FOOTING_TYPE_ENROLLED_ROW (footing_enrolled_row_get_type ())
G_DECLARE_FINAL_TYPE (FootingEnrolledRow, footing_enrolled_row, FOOTING, ENROLLED_ROW, GtkListBoxRow)

/**
 * footing_enrolled_row_new:
 * @in_cohort: whether it stands among others of the same cohort, which is then not named
 *
 * Returns: (transfer floating): a row that follows the roster and the meetings
 */
GtkWidget        *footing_enrolled_row_new           (FootingContext      *context,
                                                      FootingNextMeetings *meetings,
                                                      FootingEnrolment    *enrolment,
                                                      gboolean             in_cohort);

/** Lets what stands on the right of it begin where it does in the other rows of @group. */
void              footing_enrolled_row_line_up       (FootingEnrolledRow  *self,
                                                      GtkSizeGroup        *group);

/** Returns: (transfer none): what it shows */
FootingEnrolment *footing_enrolled_row_get_enrolment (FootingEnrolledRow  *self);

G_END_DECLS
