/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-action.h"
#include "footing-context.h"

G_BEGIN_DECLS

/**
 * FootingActionEntry:
 *
 * A row to type one action after the other. What is being typed is in the book within two seconds; Enter
 * finishes it, and the next one can be typed.
 *
 * The signal `finished` comes when Enter has finished one that is in the book.
 */
#define FOOTING_TYPE_ACTION_ENTRY (footing_action_entry_get_type ())
G_DECLARE_FINAL_TYPE (FootingActionEntry, footing_action_entry, FOOTING, ACTION_ENTRY, AdwEntryRow)

/**
 * footing_action_entry_set_up:
 * @draft: an action with all but its words; held
 *
 * Says what a new action is like. To be called once, when the row has its title.
 */
void   footing_action_entry_set_up   (FootingActionEntry *self,
                                      FootingContext     *context,
                                      FootingAction      *draft);

/** Returns: the id of what is being typed; 0 for nothing, or when it is not in the book yet */
gint64 footing_action_entry_get_id   (FootingActionEntry *self);

G_END_DECLS
