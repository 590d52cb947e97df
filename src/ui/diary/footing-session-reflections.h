/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"

G_BEGIN_DECLS

/**
 * FootingSessionReflections:
 *
 * The reflections on one session, by their days: their words are their author's.
 */
#define FOOTING_TYPE_SESSION_REFLECTIONS (footing_session_reflections_get_type ())
G_DECLARE_FINAL_TYPE (FootingSessionReflections, footing_session_reflections, FOOTING, SESSION_REFLECTIONS,
                      AdwPreferencesGroup)

/** Shows those on a saved session. To be called once. */
void footing_session_reflections_show (FootingSessionReflections *self,
                                       FootingContext            *context,
                                       gint64                     session_id);

G_END_DECLS
