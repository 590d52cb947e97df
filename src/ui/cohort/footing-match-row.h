/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-matching-round.h"
#include "footing-roster.h"

G_BEGIN_DECLS

/**
 * FootingMatchRow:
 *
 * A preceptee without a preceptor, and who is proposed for them: why, and what would be otherwise.
 *
 * The signal `chosen (FootingPerson)` is emitted when the lead chooses somebody, or %NULL to leave
 * it open, and `put-back` when the lead has taken it and thinks again.
 */
#define FOOTING_TYPE_MATCH_ROW (footing_match_row_get_type ())
G_DECLARE_FINAL_TYPE (FootingMatchRow, footing_match_row, FOOTING, MATCH_ROW, AdwExpanderRow)

/**
 * footing_match_row_new:
 * @preceptors: (element-type FootingPerson): who can be chosen
 * @choices: what each of them is called in the list, after a first choice that leaves it open
 *
 * Returns: (transfer floating): a row about nobody yet
 */
GtkWidget        *footing_match_row_new           (FootingRoster           *roster,
                                                   const GPtrArray         *preceptors,
                                                   GtkStringList           *choices);

/**
 * footing_match_row_show:
 * @pair: what matching says now; the row keeps what it needs of it
 * @decided: whether the lead has decided it
 */
void              footing_match_row_show          (FootingMatchRow           *self,
                                                   const FootingProposedPair *pair,
                                                   gboolean                   decided);

/** Shows that the lead leaves it open. */
void              footing_match_row_show_open     (FootingMatchRow           *self);

/** @words: (nullable): that the preceptor would have more people than their limit */
void              footing_match_row_show_limit    (FootingMatchRow           *self,
                                                   const char                *words);

/** Returns: (transfer none): of the preceptee */
FootingEnrolment *footing_match_row_get_enrolment (FootingMatchRow           *self);

/** Returns: (transfer none) (nullable): who is proposed, or was chosen */
FootingPerson    *footing_match_row_get_preceptor (FootingMatchRow           *self);

/** Returns: whether the lead has taken it */
gboolean          footing_match_row_get_taken     (FootingMatchRow           *self);

G_END_DECLS
