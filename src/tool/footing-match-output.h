/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <stdio.h>

#include "footing-matching.h"

G_BEGIN_DECLS

/**
 * FootingMatchOutput:
 * @input: the cohort
 * @matching: its matching
 * @matrix: whether to add the cost of every pair
 *
 * What `footing-tool match` has to say.
 */
typedef struct
{
  const FootingMatchingInput *input;
  const FootingMatching      *matching;
  gboolean                    matrix;
} FootingMatchOutput;

void footing_match_output_write_json (const FootingMatchOutput *self,
                                      FILE                     *file);

void footing_match_output_write_text (const FootingMatchOutput *self,
                                      FILE                     *file);

G_END_DECLS
