/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-store-records-private.h"

G_BEGIN_DECLS

/* One parameter of a query must be left for its limit. */
#define FOOTING_MAX_SEARCH_WORDS (FOOTING_MAX_PARAMS - 2)

/* Returns: (transfer full): the condition that a reflection has all @words, which begins with AND.
 * Its parameters are appended to @params, of which there must be FOOTING_MAX_SEARCH_WORDS free ones
 * and one more; the caller frees their texts.
 */
char *_footing_search_reflections (const char   *words,
                                   FootingParam *params);

void  _footing_search_params_clear (FootingParam *params);

G_END_DECLS
