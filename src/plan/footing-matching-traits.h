/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-matching-cost.h"

G_BEGIN_DECLS

/**
 * FootingMatchingTraits:
 * @workplace: a number for each workplace; 0 when not known
 * @profession: a number for each part of a register; 0 when not known
 * @discipline: a number for each discipline; 0 when not known
 * @shifts: as it was given
 *
 * What one person is like, as far as matching asks: numbers, because two thousand people are
 * compared with eight hundred.
 */
typedef struct
{
  guint workplace;
  guint profession;
  guint discipline;
  guint shifts;
} FootingMatchingTraits;

/**
 * footing_matching_discipline:
 * @profession: (nullable): a part of a register, such as `rn-adult` or `rn_adult`
 *
 * The parts of the nursing register and nursing associates are one discipline, `nursing`. Every
 * other word is a discipline of its own.
 *
 * Returns: (transfer full) (nullable): the discipline; %NULL when @profession is not known
 */
char                    *footing_matching_discipline     (const char                  *profession);

/**
 * footing_matching_traits_make:
 * @words: the numbers of words so far; the same table for everybody
 * @workplace: (nullable): where they work
 * @profession: (nullable): their part of a register
 * @shifts: their shifts
 *
 * Returns: their traits
 */
FootingMatchingTraits    footing_matching_traits_make    (GHashTable                  *words,
                                                          const char                  *workplace,
                                                          const char                  *profession,
                                                          guint                        shifts);

/**
 * footing_matching_traits_compare:
 * @preceptee: of one
 * @preceptor: of the other
 * @factors: (inout): receives workplace, profession and shifts
 *
 * Finds what two people have in common.
 */
void                     footing_matching_traits_compare (const FootingMatchingTraits *preceptee,
                                                          const FootingMatchingTraits *preceptor,
                                                          FootingMatchingFactors      *factors);

G_END_DECLS
