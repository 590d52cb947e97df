/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtksourceview/gtksource.h>

G_BEGIN_DECLS

#define FOOTING_TYPE_SPELLING (footing_spelling_get_type ())

G_DECLARE_FINAL_TYPE (FootingSpelling, footing_spelling, FOOTING, SPELLING, GObject)

/**
 * FootingSpelling:
 *
 * Underlines misspelt words of a buffer and offers corrections for the one at the caret.
 *
 * It has a menu of its own instead of libspelling's, because that offers to add a word to the
 * personal dictionary, a plain file outside the record book: the name of a colleague must not
 * stay behind there. What people call things, and names, are known words instead, which only
 * live as long as the program.
 *
 * Properties: `language` such as `en_GB`; `enabled`, what the writer wants; `available`, whether
 * there is a dictionary for the language; `active`, whether spelling is being checked. It is not
 * while a text has more than a million characters.
 */
FootingSpelling *footing_spelling_new             (GtkSourceBuffer    *buffer);

/**
 * footing_spelling_get_menu:
 *
 * Returns: (transfer none): for gtk_text_view_set_extra_menu(). Its actions are in
 *   footing_spelling_get_actions() and expect the prefix `spelling`.
 */
GMenuModel      *footing_spelling_get_menu        (FootingSpelling    *self);

GActionGroup    *footing_spelling_get_actions     (FootingSpelling    *self);

/**
 * footing_spelling_update_menu:
 *
 * Looks up corrections for the word at the caret. Takes long enough not to be done at every
 * key, so it is called right before the menu is shown.
 */
void             footing_spelling_update_menu     (FootingSpelling    *self);

/**
 * footing_spelling_set_known_words:
 * @words: (nullable): words of the field and names, which no dictionary has
 */
void             footing_spelling_set_known_words (FootingSpelling    *self,
                                                   const char * const *words);

gboolean         footing_spelling_get_active      (FootingSpelling    *self);

G_END_DECLS
