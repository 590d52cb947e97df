/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingProgrammeVersion:
 *
 * What a programme said before it was changed while people were on it.
 */
#define FOOTING_TYPE_PROGRAMME_VERSION (footing_programme_version_get_type ())
G_DECLARE_FINAL_TYPE (FootingProgrammeVersion, footing_programme_version, FOOTING, PROGRAMME_VERSION, FootingRecord)

/** Returns: the programme */
gint64 footing_programme_version_get_programme_id (FootingProgrammeVersion *self);

/** Returns: which version it was, from 1 */
gint64 footing_programme_version_get_version (FootingProgrammeVersion *self);

/** Returns: the last day on which it was the newest */
FootingDay footing_programme_version_get_until_on (FootingProgrammeVersion *self);

/** Returns: (transfer none): what it said, as JSON */
const char *footing_programme_version_get_document (FootingProgrammeVersion *self);

/** Returns: (transfer none) (nullable): why it was changed; %NULL when nobody said */
const char *footing_programme_version_get_reason (FootingProgrammeVersion *self);

G_END_DECLS
