/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-action.h"
#include "footing-context.h"

G_BEGIN_DECLS

/**
 * FootingActionRow:
 *
 * An action with a box to tick when it is done. Activating the row opens it.
 */
#define FOOTING_TYPE_ACTION_ROW (footing_action_row_get_type ())
G_DECLARE_FINAL_TYPE (FootingActionRow, footing_action_row, FOOTING, ACTION_ROW, AdwActionRow)

/**
 * footing_action_row_new:
 * @names_person: whether it says whose preceptorship it is for
 *
 * Returns: (transfer floating): a row
 */
GtkWidget     *footing_action_row_new        (FootingContext   *context,
                                              FootingAction    *action,
                                              gboolean          names_person);

/** Shows what @action says now. */
void           footing_action_row_show       (FootingActionRow *self,
                                              FootingAction    *action);

/** Returns: (transfer none): what it shows */
FootingAction *footing_action_row_get_action (FootingActionRow *self);

G_END_DECLS
