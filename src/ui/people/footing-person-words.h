/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-context.h"
#include "footing-roster.h"

G_BEGIN_DECLS

/** Returns: (transfer none): a part of the register as people say it */
const char *footing_person_words_profession (FootingProfession  profession);

/**
 * footing_person_words_job:
 *
 * Returns: (transfer full): what somebody works as: their part of the register or, for people who
 *   are on none, the job role of the staff file; empty when neither is known
 */
char       *footing_person_words_job        (FootingContext    *context,
                                             FootingPerson     *person);

/** Returns: (transfer none): the name by which nobody else of the book is meant, footing_roster_name_of() */
const char *footing_person_words_name       (FootingContext    *context,
                                             FootingPerson     *person);

/** Returns: (transfer none): where somebody works; empty when not known */
const char *footing_person_words_workplace  (FootingContext    *context,
                                             FootingPerson     *person);

/** Returns: (transfer full): “in post since 12 Jan 2026”; empty when not known */
char       *footing_person_words_since      (FootingPerson     *person);

/**
 * footing_person_words_roles:
 *
 * Returns: (transfer full): the part somebody has in preceptorship at present: “Preceptee with
 *   Olena Saltmarsh”, “Preceptor of 2”, “Left on 6 Mar 2026”; their job when they have none
 */
char       *footing_person_words_roles      (FootingContext    *context,
                                             FootingPerson     *person);

/** Returns: (transfer full): how many preceptees a preceptor has: “1 of 2 preceptees” */
char       *footing_person_words_load       (FootingContext    *context,
                                             FootingPerson     *person);

/**
 * footing_person_words_line:
 * @first: a text
 * @...: more texts, %NULL at the end
 *
 * Returns: (transfer full): the texts on one line, without those that are empty
 */
char       *footing_person_words_line       (const char        *first,
                                             ...) G_GNUC_NULL_TERMINATED;

/** Returns: (nullable) (transfer none): their present enrolment, if they are on a programme */
FootingEnrolment *footing_person_active_enrolment (FootingContext *context,
                                                   FootingPerson  *person);

/**
 * footing_person_leaving:
 *
 * Somebody who moved to another role or workplace of the same organisation has not left it.
 *
 * Returns: (nullable) (transfer none): their leaving, if they work here no more
 */
FootingLeaving   *footing_person_leaving          (FootingContext *context,
                                                   FootingPerson  *person);

/** Returns: whether a preceptor has as many preceptees as they carry at most, or more */
gboolean          footing_person_is_at_limit      (FootingContext *context,
                                                   FootingPerson  *person);

/**
 * footing_person_words_over_limit:
 * @person: a preceptor
 * @n: how many preceptees more they would have
 *
 * Returns: (transfer full) (nullable): that it is more than their limit, in sentences; %NULL when it is not
 */
char             *footing_person_words_over_limit (FootingContext *context,
                                                   FootingPerson  *person,
                                                   guint           n);

G_END_DECLS
