/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingRevision:
 *
 * An earlier text of a stage.
 */
#define FOOTING_TYPE_REVISION (footing_revision_get_type ())
G_DECLARE_FINAL_TYPE (FootingRevision, footing_revision, FOOTING, REVISION, FootingRecord)

/** Returns: the stage */
gint64 footing_revision_get_stage_id (FootingRevision *self);

/** Returns: its number */
gint64 footing_revision_get_revision (FootingRevision *self);

/** Returns: (transfer none): the text as it was */
const char *footing_revision_get_body (FootingRevision *self);

/** Returns: when it was saved */
gint64 footing_revision_get_saved_at (FootingRevision *self);

G_END_DECLS
