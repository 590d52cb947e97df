/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"
#include "footing-session.h"

G_BEGIN_DECLS

/**
 * FootingLastSession:
 *
 * What was written down the last time, to read beside what is being prepared or written now.
 */
#define FOOTING_TYPE_LAST_SESSION (footing_last_session_get_type ())
G_DECLARE_FINAL_TYPE (FootingLastSession, footing_last_session, FOOTING, LAST_SESSION, AdwPreferencesGroup)

/**
 * footing_last_session_find:
 * @sessions: (element-type FootingSession): of one preceptorship, the latest first
 * @present: (nullable): a session that is not its own last one
 *
 * Returns: (transfer full) (nullable): the latest one before @present that was held and has notes
 */
FootingSession *footing_last_session_find (GListModel         *sessions,
                                           FootingSession     *present);

/** Shows @session; %NULL when nothing has been written down before. */
void            footing_last_session_show (FootingLastSession *self,
                                           FootingContext     *context,
                                           FootingSession     *session);

G_END_DECLS
