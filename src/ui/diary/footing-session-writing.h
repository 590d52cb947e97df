/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-autosave.h"
#include "footing-session.h"
#include "footing-text-buffer.h"
#include "footing-types.h"

G_BEGIN_DECLS

/**
 * footing_session_writing_new:
 * @store: where to save
 * @session: a saved session, whose values may change at any time; held
 * @in_book: what the book says of it, as far as is known; held, and kept up to date
 * @notes: what is being written about it; held
 *
 * Saves a session while somebody writes about it: only what differs from @in_book, because
 * somebody may have changed the rest elsewhere.
 *
 * Returns: (transfer full): an autosave, to be touched at each change
 */
FootingAutosave *footing_session_writing_new (FootingStore      *store,
                                              FootingSession    *session,
                                              FootingSession    *in_book,
                                              FootingTextBuffer *notes);

G_END_DECLS
