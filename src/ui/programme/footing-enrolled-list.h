/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"
#include "footing-programme.h"

G_BEGIN_DECLS

/**
 * FootingEnrolledList:
 *
 * Who is or was on a programme, or in a cohort: those on it first, the next meeting first. It shows some and
 * offers more, so that a large programme opens as quickly as a small one.
 *
 * The signal `enrolment-activated (FootingEnrolment)` is emitted when somebody is chosen.
 */
#define FOOTING_TYPE_ENROLLED_LIST (footing_enrolled_list_get_type ())
G_DECLARE_FINAL_TYPE (FootingEnrolledList, footing_enrolled_list, FOOTING, ENROLLED_LIST, AdwBin)

/** Shows the people of a programme. To be called once. */
void footing_enrolled_list_show (FootingEnrolledList *self,
                                 FootingContext      *context,
                                 gint64               programme_id);

/** Shows the people of a cohort instead. To be called once. */
void footing_enrolled_list_show_cohort (FootingEnrolledList *self,
                                        FootingContext      *context,
                                        gint64               cohort_id);

/** Returns: how many there are, those who completed and those who ended early too */
guint footing_enrolled_list_count (FootingEnrolledList *self);

G_END_DECLS
