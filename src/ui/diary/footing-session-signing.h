/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-agreements.h"
#include "footing-context.h"
#include "footing-session.h"

G_BEGIN_DECLS

/**
 * FootingSessionSigning:
 *
 * Who has signed a session: two people on one screen, or one today and one another day. When both have, the
 * session is locked, and what has to be said later is added as a note.
 *
 * - `locked`: whether both have signed
 *
 * The signal `sign` asks for footing_session_signing_begin(), once all that was written is saved.
 */
#define FOOTING_TYPE_SESSION_SIGNING (footing_session_signing_get_type ())
G_DECLARE_FINAL_TYPE (FootingSessionSigning, footing_session_signing, FOOTING, SESSION_SIGNING, AdwPreferencesGroup)

/** Shows who has signed @session_id. To be called once. */
void     footing_session_signing_show       (FootingSessionSigning *self,
                                             FootingContext        *context,
                                             gint64                 session_id);

/**
 * footing_session_signing_begin:
 * @session: as it is in the book
 * @agreements: of its preceptorship
 *
 * Asks for the names. What one of the two has signed before counts only while the session says the same.
 */
void     footing_session_signing_begin      (FootingSessionSigning *self,
                                             FootingSession        *session,
                                             FootingAgreements     *agreements);

/** Returns: whether both have signed */
gboolean footing_session_signing_get_locked (FootingSessionSigning *self);

G_END_DECLS
