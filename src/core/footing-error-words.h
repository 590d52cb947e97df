/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * footing_error_words:
 * @error: what went wrong: of the store, of a file, or anything else
 * @path: (nullable): the file that it was about; %NULL for the open book
 *
 * Says to people what an error means, in three short sentences: what happened, what is safe, and
 * what to do next. An error that nobody foresaw gets words that are true of all of them, and the
 * message for developers, so that somebody else can help.
 *
 * Returns: (transfer full): the sentences, translated
 */
char *footing_error_words (const GError *error,
                           const char   *path);

G_END_DECLS
