/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingStandardProfile:
 *
 * A standard profile that the organisation made for itself, in one version. What was planned under
 * a version is held against that version for good: a change makes a new one.
 */
#define FOOTING_TYPE_STANDARD_PROFILE (footing_standard_profile_get_type ())
G_DECLARE_FINAL_TYPE (FootingStandardProfile, footing_standard_profile, FOOTING, STANDARD_PROFILE, FootingRecord)

/** Returns: (transfer none): its id, the same in all versions */
const char *footing_standard_profile_get_key (FootingStandardProfile *self);

/** Returns: (transfer none): which version */
const char *footing_standard_profile_get_version (FootingStandardProfile *self);

/** Returns: (transfer none): what people call it */
const char *footing_standard_profile_get_title (FootingStandardProfile *self);

/** Returns: (transfer none): the rules as JSON, in the format of the standards that are shipped */
const char *footing_standard_profile_get_document (FootingStandardProfile *self);

G_END_DECLS
