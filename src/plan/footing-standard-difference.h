/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-standard.h"

G_BEGIN_DECLS

typedef enum
{
  FOOTING_DIFFERENCE_LESS,
  FOOTING_DIFFERENCE_MORE,
  FOOTING_DIFFERENCE_OTHER,
} FootingDifferenceKind;

/**
 * FootingStandardDifference:
 * @kind: whether less is asked for, more, or something else
 * @words: what, in a sentence
 */
typedef struct
{
  FootingDifferenceKind  kind;
  char                  *words;
} FootingStandardDifference;

void       footing_standard_difference_free (FootingStandardDifference *self);

/**
 * footing_standard_compare:
 * @self: a profile
 * @base: what it was made from, or any other standard
 *
 * Says how the two differ in what they ask for. A profile may ask for less than its base; then
 * this has to be shown with it, and what asks for less comes first.
 *
 * Returns: (transfer full) (element-type FootingStandardDifference): empty when they ask for the same
 */
GPtrArray *footing_standard_compare         (const FootingStandard     *self,
                                             const FootingStandard     *base);

/** Returns: whether one of @differences asks for less */
gboolean   footing_standard_asks_for_less   (const GPtrArray           *differences);

G_END_DECLS
