/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-action.h"
#include "footing-autosave.h"
#include "footing-types.h"

G_BEGIN_DECLS

/**
 * FootingActionTyping:
 *
 * One action while its words are being typed: it comes into the book with the first of them, and goes
 * again when all are taken away. It belongs to its autosave, which may outlive the row it is typed in.
 */
typedef struct _FootingActionTyping FootingActionTyping;

/**
 * footing_action_typing_new:
 * @draft: an action with all but its words; held
 * @typing: (out) (transfer none): what to tell of the words
 *
 * Returns: (transfer full): what saves it
 */
FootingAutosave *footing_action_typing_new       (FootingStore         *store,
                                                  FootingAction        *draft,
                                                  FootingActionTyping **typing);

/** Says what the words are now; the autosave is to be touched then. */
void             footing_action_typing_set_words (FootingActionTyping  *self,
                                                  const char           *words);

/** Returns: its id in the book; 0 while it is not there */
gint64           footing_action_typing_get_id    (FootingActionTyping  *self);

G_END_DECLS
