/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingEnrolmentExtension:
 *
 * The decision to let a preceptorship last longer than its programme says.
 */
#define FOOTING_TYPE_ENROLMENT_EXTENSION (footing_enrolment_extension_get_type ())
G_DECLARE_FINAL_TYPE (FootingEnrolmentExtension, footing_enrolment_extension, FOOTING, ENROLMENT_EXTENSION,
                      FootingRecord)

/** Returns: the enrolment that lasts longer */
gint64 footing_enrolment_extension_get_enrolment_id (FootingEnrolmentExtension *self);

/** Returns: the day it was agreed */
FootingDay footing_enrolment_extension_get_decided_on (FootingEnrolmentExtension *self);

/** Returns: the new last day */
FootingDay footing_enrolment_extension_get_ends_on (FootingEnrolmentExtension *self);

/** Returns: (transfer none): the id of a reason */
const char *footing_enrolment_extension_get_reason (FootingEnrolmentExtension *self);

/** Returns: (transfer none) (nullable): in the words of whoever wrote it; %NULL when empty */
const char *footing_enrolment_extension_get_note (FootingEnrolmentExtension *self);

G_END_DECLS
