/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-page.h"
#include "footing-session.h"

G_BEGIN_DECLS

/**
 * FootingSessionPage:
 *
 * One session of the diary: its facts, its notes, which save themselves, and the reflections
 * on it.
 */
#define FOOTING_TYPE_SESSION_PAGE (footing_session_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingSessionPage, footing_session_page, FOOTING, SESSION_PAGE, FootingPage)

/**
 * footing_session_page_new:
 * @session: a saved session; the page works on a copy
 *
 * Returns: (transfer floating): a page for footing_shell_push()
 */
AdwNavigationPage *footing_session_page_new (FootingContext *context,
                                             FootingSession *session);

G_END_DECLS
