/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-progress.h"

G_BEGIN_DECLS

/**
 * FootingProgressView:
 *
 * How far something has come that takes long, with a button that stops it.
 *
 * The signal `slow` tells that it takes long enough to be shown: what is over in the blink of an
 * eye is not worth a change of the page.
 */
#define FOOTING_TYPE_PROGRESS_VIEW (footing_progress_view_get_type ())
G_DECLARE_FINAL_TYPE (FootingProgressView, footing_progress_view, FOOTING, PROGRESS_VIEW, AdwBin)

/**
 * footing_progress_view_begin:
 * @title: what is being done
 *
 * Begins to watch something new. What was watched before is cancelled.
 *
 * Returns: (transfer none): what the work is to tell of itself; valid until the end
 */
FootingProgress *footing_progress_view_begin           (FootingProgressView *self,
                                                        const char          *title);

/** Returns: (transfer none) (nullable): what stops the work; %NULL when there is none */
GCancellable    *footing_progress_view_get_cancellable (FootingProgressView *self);

/** Tells that the work is done, or has failed. */
void             footing_progress_view_end             (FootingProgressView *self);

/** Stops the work, as its button does. */
void             footing_progress_view_cancel          (FootingProgressView *self);

G_END_DECLS
