/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtksourceview/gtksource.h>

#include "footing-text-buffer.h"

G_BEGIN_DECLS

#define FOOTING_TYPE_TEXT_VIEW (footing_text_view_get_type ())

G_DECLARE_FINAL_TYPE (FootingTextView, footing_text_view, FOOTING, TEXT_VIEW, GtkSourceView)

/**
 * FootingTextView:
 *
 * A place to write in: plain text, wrapped at words, that grows with what is written and leaves
 * scrolling to the page it is on (see footing_follow_focus()). Tab goes on to the next widget.
 * Corrections of spelling are in its context menu, by pointer and by key.
 *
 * Properties: `label`, its name for assistive technology; `language`, `check-spelling`,
 * `spelling-available` and `spelling-active` as in #FootingSpelling.
 */
GtkWidget         *footing_text_view_new             (void);

/**
 * footing_text_view_get_text_buffer:
 *
 * Returns: (transfer none): the text
 */
FootingTextBuffer *footing_text_view_get_text_buffer (FootingTextView    *self);

/**
 * footing_text_view_set_label:
 * @label: the name, as a screen reader says it
 */
void               footing_text_view_set_label       (FootingTextView    *self,
                                                      const char         *label);

/**
 * footing_text_view_set_known_words:
 * @words: (nullable): see footing_spelling_set_known_words()
 */
void               footing_text_view_set_known_words (FootingTextView    *self,
                                                      const char * const *words);

G_END_DECLS
