/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-context.h"
#include "footing-roster.h"

G_BEGIN_DECLS

/** Returns: how many places of a cohort are taken: by those who are on the programme or completed it */
guint     footing_cohort_words_count    (FootingContext *context,
                                         FootingCohort  *cohort);

/** Returns: how many of them are on the programme and have no preceptor */
guint     footing_cohort_words_count_alone (FootingContext *context,
                                            FootingCohort  *cohort);

/**
 * footing_cohort_words_places:
 * @taken: how many places are taken
 * @capacity: how many there are; 0 when there is no limit
 *
 * Returns: (transfer full): the same as people say it, also when there are too many
 */
char     *footing_cohort_words_places   (guint           taken,
                                         guint           capacity);

/** Returns: (transfer full): when the people of a cohort start: “Starts 2 Mar 2026 to 30 Mar 2026” */
char     *footing_cohort_words_window   (FootingCohort  *cohort);

/** Returns: (transfer full): the month of a day: “March 2026” */
char     *footing_cohort_words_month    (FootingDay      day);

/** Returns: whether nobody starts any more and nobody of it is on the programme */
gboolean  footing_cohort_words_is_over  (FootingContext *context,
                                         FootingCohort  *cohort);

G_END_DECLS
