/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enrolment.h"
#include "footing-types.h"

G_BEGIN_DECLS

/** Returns: (transfer full) (element-type FootingEnrolment): of all who are on a programme, by name */
GPtrArray  *footing_log_people_collect   (FootingRoster    *roster);

/** Returns: (transfer full): their names; with the workplace, where two people have the same name */
GStrv       footing_log_people_names     (FootingRoster    *roster,
                                          GPtrArray        *enrolments);

/** Returns: the place of an enrolment; 0 when it is not there */
guint       footing_log_people_find      (GPtrArray        *enrolments,
                                          gint64            enrolment_id);

/** Returns: (transfer none): where the preceptee works; "" when nobody knows */
const char *footing_log_people_workplace (FootingRoster    *roster,
                                          FootingEnrolment *enrolment);

G_END_DECLS
