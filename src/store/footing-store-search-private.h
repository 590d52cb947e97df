/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-store-records-private.h"

G_BEGIN_DECLS

#define FOOTING_MAX_SEARCH_WORDS 8

/* Returns: (transfer full): the condition that a session has all @words, which begins with AND.
 * Its parameters are appended to @params, of which there must be FOOTING_MAX_SEARCH_WORDS free ones
 * and one more; the caller frees their texts.
 */
char *_footing_search_sessions    (const char   *words,
                                   FootingParam *params);

/* The same for a meeting, and for a reflection. */
char *_footing_search_meetings    (const char   *words,
                                   FootingParam *params);
char *_footing_search_reflections (const char   *words,
                                   FootingParam *params);

void  _footing_search_params_clear (FootingParam *params);

G_END_DECLS
