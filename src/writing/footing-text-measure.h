/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * footing_text_count_words:
 * @text: (nullable): UTF-8; what follows an invalid byte is not counted
 *
 * Counts words as a person would:
 *
 * - an apostrophe or a hyphen between letters belongs to the word: “don’t” and “follow-up” are one
 * - so does a dot, comma, colon or stroke between digits: “37.5”, “07:30” and “12/03/2026” are one,
 *   and a dot between letters: “e.g.” is one
 * - letters with accents, vowel signs and joiners are of one piece in every script
 * - Chinese characters and Japanese syllables count one each, because no spaces part them there
 * - emoji, dashes and other signs on their own are not words
 *
 * Thai, Lao, Khmer and Burmese are written without spaces too; there a run of letters counts as
 * one, for want of a dictionary.
 *
 * Returns: the number of words
 */
guint footing_text_count_words (const char *text);

G_END_DECLS
