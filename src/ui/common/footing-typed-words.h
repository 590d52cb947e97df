/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/*
 * Words that somebody has typed into a dialog are not thrown away without a question.
 *
 * Words are what is in an AdwEntryRow or a GtkTextView. Days, times and numbers have other widgets,
 * and are soon said again; what is searched for is not lost at all.
 */

/**
 * footing_typed_words_watch:
 * @dialog: a dialog that is being made
 *
 * Remembers the words that are in @dialog when it comes up. From now on it closes only by
 * adw_dialog_force_close(), so its class has a `close_attempt`, which comes to
 * footing_typed_words_close().
 */
void            footing_typed_words_watch  (AdwDialog *dialog);

/**
 * footing_typed_words_forget:
 * @field: an AdwEntryRow or a GtkTextView in a watched dialog
 *
 * Takes the words in @field for the ones it had from the start; for those that nobody typed.
 */
void            footing_typed_words_forget (GtkWidget *field);

/** Closes @dialog, at once when no words are in it but those of the start, or after a question. */
void            footing_typed_words_close  (AdwDialog *dialog);

/**
 * footing_typed_words_ask:
 * @dialog: what is to be closed
 *
 * Asks whether the words in @dialog are thrown away, and closes it when the answer is “discard”.
 * What else is connected to the answer hears it before.
 *
 * Returns: (transfer none): the question, to which other answers can be added
 */
AdwAlertDialog *footing_typed_words_ask    (AdwDialog *dialog);

G_END_DECLS
