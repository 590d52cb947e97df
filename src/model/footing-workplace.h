/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingWorkplace:
 *
 * A home or service where people work.
 */
#define FOOTING_TYPE_WORKPLACE (footing_workplace_get_type ())
G_DECLARE_FINAL_TYPE (FootingWorkplace, footing_workplace, FOOTING, WORKPLACE, FootingRecord)

/** Returns: (transfer none): the name people know it by */
const char *footing_workplace_get_name (FootingWorkplace *self);

/** Returns: (transfer none) (nullable): LOCALESTID of the employer’s ASC-WDS account; %NULL when entered by hand */
const char *footing_workplace_get_establishment_key (FootingWorkplace *self);

/** Returns: (transfer none) (nullable): the CQC location, such as `1-123456789`; %NULL when not known */
const char *footing_workplace_get_location_code (FootingWorkplace *self);

G_END_DECLS
