/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-reference.h"

G_BEGIN_DECLS

/**
 * FootingReasonRow:
 *
 * A row to choose why something changes. At first nothing is chosen: what stood there would be
 * taken for a choice.
 */
#define FOOTING_TYPE_REASON_ROW (footing_reason_row_get_type ())
G_DECLARE_FINAL_TYPE (FootingReasonRow, footing_reason_row, FOOTING, REASON_ROW, AdwComboRow)

/** Lists the reasons for @kind. */
void        footing_reason_row_list (FootingReasonRow  *self,
                                     FootingReference  *reference,
                                     FootingChangeKind  kind);

/** Returns: (transfer none) (nullable): the id of the reason; %NULL while none is chosen */
const char *footing_reason_row_get  (FootingReasonRow  *self);

/** Chooses the reason of that id, if there is such a one. */
void        footing_reason_row_set  (FootingReasonRow  *self,
                                     const char        *id);

G_END_DECLS
