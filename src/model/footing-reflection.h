/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingReflection:
 *
 * A piece of private writing, in the stages of a reflective model.
 */
#define FOOTING_TYPE_REFLECTION (footing_reflection_get_type ())
G_DECLARE_FINAL_TYPE (FootingReflection, footing_reflection, FOOTING, REFLECTION, FootingRecord)

/** Returns: the session it looks back on; 0 for none */
gint64 footing_reflection_get_session_id (FootingReflection *self);

/** Returns: (transfer none): the id of the reflective model */
const char *footing_reflection_get_model (FootingReflection *self);

/** Returns: (transfer none) (nullable): what it is called; %NULL for one named by its day */
const char *footing_reflection_get_title (FootingReflection *self);

/** Returns: the day it was begun */
FootingDay footing_reflection_get_written_on (FootingReflection *self);

G_END_DECLS
