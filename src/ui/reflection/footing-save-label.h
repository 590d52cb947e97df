/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-autosave.h"

G_BEGIN_DECLS

/**
 * FootingSaveLabel:
 *
 * A quiet word on how it fares with all texts of a page together: “Saving…”, “Saved” once it has
 * lasted for a moment, “Not saved” as long as one of them could not be written. It says nothing
 * before the first change.
 *
 * - `problem`: why a text could not be written, in words; %NULL when all could
 * - `has-problem`: whether there is such a reason; for a banner
 */
#define FOOTING_TYPE_SAVE_LABEL (footing_save_label_get_type ())
G_DECLARE_FINAL_TYPE (FootingSaveLabel, footing_save_label, FOOTING, SAVE_LABEL, AdwBin)

/** Speaks for @autosave too. */
void footing_save_label_watch (FootingSaveLabel *self,
                               FootingAutosave  *autosave);

/** Says of what has been saved that it is not kept, as in the demo. */
void footing_save_label_set_passing (FootingSaveLabel *self,
                                     gboolean          passing);

G_END_DECLS
