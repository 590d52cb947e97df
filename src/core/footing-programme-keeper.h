/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-autosave.h"
#include "footing-programme-draft.h"
#include "footing-types.h"

G_BEGIN_DECLS

/**
 * FootingProgrammeKeeper:
 *
 * Keeps the draft of a programme in the book while it is being written: as the next version of the
 * programme, in the trash until it is one, so that no list and no figure ever sees it.
 *
 * The signal `found` tells that there was such a draft, which differs from the programme; the draft
 * has taken it up by then.
 */
#define FOOTING_TYPE_PROGRAMME_KEEPER (footing_programme_keeper_get_type ())
G_DECLARE_FINAL_TYPE (FootingProgrammeKeeper, footing_programme_keeper, FOOTING, PROGRAMME_KEEPER, GObject)

/** Returns: (transfer full): a keeper, which begins to look for what was kept */
FootingProgrammeKeeper *footing_programme_keeper_new          (FootingStore           *store,
                                                               FootingProgrammeDraft  *draft);

/** Returns: (transfer none): what brings the draft to disk, for footing_context_watch_autosave() */
FootingAutosave        *footing_programme_keeper_get_autosave (FootingProgrammeKeeper *self);

/**
 * footing_programme_keeper_get_versions:
 *
 * Returns: (transfer none) (element-type FootingProgrammeVersion): the versions of the programme that
 *   were found, with the draft of the next one; empty before they were read
 */
const GPtrArray        *footing_programme_keeper_get_versions (FootingProgrammeKeeper *self);

/** Forgets what was kept, because it has become the programme or was given up. */
void                    footing_programme_keeper_forget       (FootingProgrammeKeeper *self);

G_END_DECLS
