/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtksourceview/gtksource.h>

G_BEGIN_DECLS

#define FOOTING_TYPE_TEXT_BUFFER (footing_text_buffer_get_type ())

G_DECLARE_FINAL_TYPE (FootingTextBuffer, footing_text_buffer, FOOTING, TEXT_BUFFER, GtkSourceBuffer)

/**
 * FootingTextBuffer:
 *
 * A text without formats. Whatever comes in, by key, paste, drop or from assistive technology,
 * is cleaned by footing_clean_text(), and pictures are left out.
 *
 * A line that is one of the known questions is shown as a quiet heading. The text itself knows
 * nothing of it: it stays plain, and the heading is there again when the text is opened again.
 *
 * The signal `edited` says that somebody changed the text; it is not emitted while loading.
 */
FootingTextBuffer *footing_text_buffer_new             (void);

/**
 * footing_text_buffer_load:
 * @text: what is stored
 *
 * Shows another text, with the caret at its end. Loading is no edit and cannot be undone.
 */
void               footing_text_buffer_load            (FootingTextBuffer  *self,
                                                        const char         *text);

/**
 * footing_text_buffer_dup_text:
 *
 * Returns: (transfer full): all of the text
 */
char              *footing_text_buffer_dup_text        (FootingTextBuffer  *self);

/**
 * footing_text_buffer_dup_answers:
 *
 * Returns: (transfer full): the text without the lines that are questions
 */
char              *footing_text_buffer_dup_answers     (FootingTextBuffer  *self);

/**
 * footing_text_buffer_set_questions:
 * @questions: (nullable): lines that are shown as headings
 */
void               footing_text_buffer_set_questions   (FootingTextBuffer  *self,
                                                        const char * const *questions);

/**
 * footing_text_buffer_insert_question:
 *
 * Puts @question on a line of its own after the paragraph in which the caret is, and the caret
 * on an empty line below it. @question becomes one of the known questions. One undo takes it
 * back.
 */
void               footing_text_buffer_insert_question (FootingTextBuffer  *self,
                                                        const char         *question);

G_END_DECLS
