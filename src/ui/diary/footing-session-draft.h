/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-autosave.h"
#include "footing-session.h"
#include "footing-text-buffer.h"
#include "footing-types.h"

G_BEGIN_DECLS

/**
 * footing_session_draft_new:
 * @store: where to save
 * @draft: a session with nothing in it yet, whose values may change at any time; held
 * @notes: what is being written about it; held
 *
 * Keeps in the book what is being written about a session that is not logged yet, so that it is
 * there again after a crash. It is kept as a draft: see footing_store_list_drafts_async().
 *
 * Returns: (transfer full): an autosave, to be touched at each change
 */
FootingAutosave *footing_session_draft_new          (FootingStore      *store,
                                                     FootingSession    *draft,
                                                     FootingTextBuffer *notes);

/**
 * footing_session_draft_set_logged:
 * @draft: a draft
 * @logged: whether what it says is being logged, and is to be saved as a draft no more
 */
void             footing_session_draft_set_logged   (FootingSession    *draft,
                                                     gboolean           logged);

/**
 * footing_session_draft_make_empty:
 * @draft: a draft
 *
 * Returns: (transfer full): what it is when its words are somewhere else: nothing
 */
FootingSession  *footing_session_draft_make_empty   (FootingSession    *draft);

/**
 * footing_session_draft_keep_words:
 * @before: (element-type FootingRecord): the session, its meeting and its draft, where there are
 *   such, as they were before they were logged
 * @logged: (element-type FootingRecord): the same ones, as they are now
 *
 * Makes @before what an undo shall bring back: never fewer words. A session that nobody had planned
 * becomes the draft that it was; in one that was planned the words stay.
 */
void             footing_session_draft_keep_words   (GPtrArray         *before,
                                                     GPtrArray         *logged);

/**
 * footing_session_draft_find:
 * @drafts: (element-type FootingSession): the latest first
 * @enrolments: (element-type FootingEnrolment): that may be chosen
 * @enrolment_id: whom it must be about; 0 for anybody
 * @meeting_id: what it must be about; 0 for anything
 *
 * Returns: (transfer none) (nullable): the draft to go on with
 */
FootingSession  *footing_session_draft_find         (GPtrArray         *drafts,
                                                     GPtrArray         *enrolments,
                                                     gint64             enrolment_id,
                                                     gint64             meeting_id);

G_END_DECLS
