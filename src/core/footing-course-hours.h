/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-course.h"
#include "footing-hours.h"

G_BEGIN_DECLS

/**
 * footing_course_hours:
 * @kind: which ledger
 * @today: the day it is
 * @ledger: (out): how it stands: supernumerary time from the anchor to the end, protected time in the
 *   year of the preceptorship in which @today lies
 *
 * What is asked for is what was agreed on when it was planned, and stays when the programme changes.
 * Fed by what was entered by hand and, for protected time, by sessions; what is planned are meetings
 * that are still to be held. `docs/hours.md` has the rules.
 *
 * Returns: FALSE when nobody asks for such hours, or no day is known to count from
 */
gboolean footing_course_hours (const FootingCourse *self,
                               FootingTimeKind      kind,
                               FootingDay           today,
                               FootingHoursLedger  *ledger);

G_END_DECLS
