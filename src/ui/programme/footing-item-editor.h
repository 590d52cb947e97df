/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-programme-draft.h"

G_BEGIN_DECLS

/**
 * FootingItemEditor:
 *
 * A study day, topic or document of a programme that is being changed.
 */
#define FOOTING_TYPE_ITEM_EDITOR (footing_item_editor_get_type ())
G_DECLARE_FINAL_TYPE (FootingItemEditor, footing_item_editor, FOOTING, ITEM_EDITOR, AdwExpanderRow)

/** Returns: (transfer floating): a row for an item of @draft, which must outlive it */
GtkWidget  *footing_item_editor_new     (FootingProgrammeDraft *draft,
                                         FootingProgrammeItem  *item);

/** Shows what the draft says now; @item is the same one, perhaps as another object. */
void        footing_item_editor_show    (FootingItemEditor     *self,
                                         FootingProgrammeItem  *item);

/** Returns: (transfer none): the key of its item */
const char *footing_item_editor_get_key (FootingItemEditor     *self);

/** Opens it, with the keyboard in its first field. */
void        footing_item_editor_open    (FootingItemEditor     *self);

G_END_DECLS
