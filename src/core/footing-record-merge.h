/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-record.h"

G_BEGIN_DECLS

/**
 * footing_record_merge:
 * @here: a record that somebody is changing
 * @known: what the book was known to say of it; becomes @fresh
 * @fresh: what the book says now
 *
 * Takes what the book says into @here, where nobody has said anything else there since. All three are of
 * one class.
 *
 * Returns: whether that was something new
 */
gboolean footing_record_merge (FootingRecord *here,
                               FootingRecord *known,
                               FootingRecord *fresh);

G_END_DECLS
