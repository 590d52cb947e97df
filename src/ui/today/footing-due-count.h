/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-context.h"

G_BEGIN_DECLS

/* How many meetings are late or for today, kept up to date, also when another day begins.
 *
 * - `count`: how many; 0 until they have been counted
 */
#define FOOTING_TYPE_DUE_COUNT (footing_due_count_get_type ())
G_DECLARE_FINAL_TYPE (FootingDueCount, footing_due_count, FOOTING, DUE_COUNT, GObject)

/* Returns: (transfer full): a count that begins at once */
FootingDueCount *footing_due_count_new       (FootingContext  *context);

/* Returns: (transfer full): the same in words: “3 meetings are late or due today”; or NULL when
 * there are none
 */
char            *footing_due_count_get_words (FootingDueCount *self);

guint            footing_due_count_get_count (FootingDueCount *self);

G_END_DECLS
