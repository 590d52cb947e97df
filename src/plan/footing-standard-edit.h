/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-standard.h"

G_BEGIN_DECLS

/**
 * footing_standard_derive:
 * @base: any standard
 * @id: of the new one, unlike that of any other
 * @name: what people call it
 * @version: of the new one
 * @today: the day on which it is made
 *
 * Makes a local profile: the same as @base to begin with, and to be changed with the functions
 * below. Length, hours and anchor are plain fields.
 *
 * Returns: (transfer full): the profile
 */
FootingStandard *footing_standard_derive           (const FootingStandard          *base,
                                                    const char                     *id,
                                                    const char                     *name,
                                                    const char                     *version,
                                                    FootingDay                      today);

/**
 * footing_standard_set_rule_value:
 * @id: of a rule
 * @value: what the rule shall ask for
 * @today: the day on which it is changed
 *
 * Changes what a measured rule asks for. From then on it is a rule of one's own: its sentence,
 * source and date say so.
 *
 * Returns: whether there is such a rule and it has a value
 */
gboolean         footing_standard_set_rule_value   (FootingStandard                *self,
                                                    const char                     *id,
                                                    int                             value,
                                                    FootingDay                      today);

/**
 * footing_standard_add_judged_rule:
 * @id: unlike that of any other rule
 * @words: the rule in one sentence
 * @evidence: what shows that it is kept to
 * @source: where it is written, for instance a policy of one's own
 * @date: of that
 * @levels: bits of #FootingLevel: where people judge it
 *
 * Returns: (transfer none) (nullable): the rule, or %NULL when the id is taken
 */
FootingStandardRule *footing_standard_add_judged_rule (FootingStandard *self,
                                                       const char      *id,
                                                       const char      *words,
                                                       const char      *evidence,
                                                       const char      *source,
                                                       FootingDay       date,
                                                       FootingLevel     levels);

/** Returns: whether there was such a rule; it is gone now */
gboolean         footing_standard_remove_rule      (FootingStandard                *self,
                                                    const char                     *id);

/**
 * footing_standard_put_milestone:
 * @milestone: (transfer full): takes the place of the one with its id, if there is one
 *
 * Keeps milestones in the order of time.
 */
void             footing_standard_put_milestone    (FootingStandard                *self,
                                                    FootingStandardMilestone       *milestone);

/** Returns: whether there was such a milestone; it is gone now */
gboolean         footing_standard_remove_milestone (FootingStandard                *self,
                                                    const char                     *id);

/**
 * FootingStandardMistake:
 * @where: the name of the field, rule or milestone, for people
 * @what: what is wrong with it, in a sentence
 */
typedef struct
{
  char *where;
  char *what;
} FootingStandardMistake;

void             footing_standard_mistake_free     (FootingStandardMistake         *self);

/**
 * footing_standard_find_mistakes:
 *
 * Looks whether a profile can be used: everything filled in and within its range, no id twice,
 * and a programme made from it keeps to its own rules.
 *
 * Returns: (transfer full) (element-type FootingStandardMistake): all of them; empty when it can
 */
GPtrArray       *footing_standard_find_mistakes    (const FootingStandard          *self);

G_END_DECLS
