/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

#include "footing-matching.h"

G_BEGIN_DECLS

/** Larger files than this are no cohort. */
#define FOOTING_MATCH_INPUT_MOST_BYTES (16 * 1024 * 1024)

/**
 * FootingMatchInput:
 * @cohort: what to match; owned by the rest
 * @remarks: (element-type utf8): sentences for people about what was not used
 *
 * A cohort that was read from a file.
 */
typedef struct
{
  FootingMatchingInput cohort;
  GPtrArray           *remarks;

  GArray              *preceptees;
  GArray              *preceptors;
  GArray              *decisions;
  GStringChunk        *texts;
  GPtrArray           *lists;
} FootingMatchInput;

/**
 * footing_match_input_read:
 * @stream: a JSON document
 * @name: what messages call the file
 * @months: for how many months a preceptor has to be registered, unless the file says otherwise
 * @limit: the limit of preceptors of whom the file says none
 * @error: a #FootingToolError, whose sentence names the file, the line and the column, or a
 *   #GIOErrorEnum
 *
 * Reads a cohort; docs/matching.md has the form.
 *
 * Returns: (transfer full): the cohort; %NULL on error
 */
FootingMatchInput *footing_match_input_read (GInputStream       *stream,
                                             const char         *name,
                                             int                 months,
                                             int                 limit,
                                             GError            **error);

void               footing_match_input_free (FootingMatchInput  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingMatchInput, footing_match_input_free)

G_END_DECLS
