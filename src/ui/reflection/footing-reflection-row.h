/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"
#include "footing-reflection-digests.h"
#include "footing-reflection.h"

G_BEGIN_DECLS

/**
 * FootingReflectionRow:
 *
 * A reflection in the list of its author: what it is called, when it was begun and by which model,
 * its first words, and whether there is something left to write. The property `words` is all of
 * it but the text in one sentence, for screen readers.
 */
#define FOOTING_TYPE_REFLECTION_ROW (footing_reflection_row_get_type ())
G_DECLARE_FINAL_TYPE (FootingReflectionRow, footing_reflection_row, FOOTING, REFLECTION_ROW, AdwBin)

/** Returns: (transfer floating): a row that keeps up with @context and @digests */
GtkWidget *footing_reflection_row_new  (FootingContext           *context,
                                        FootingReflectionDigests *digests);

/**
 * footing_reflection_row_show:
 * @reflection: (nullable): what to show and keep up with
 */
void       footing_reflection_row_show (FootingReflectionRow     *self,
                                        FootingReflection        *reflection);

G_END_DECLS
