/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-session.h"

G_BEGIN_DECLS

/**
 * FootingSessionForm:
 *
 * The facts of a session as rows that can be changed: day, start, how, and the minutes. What
 * cannot be right is said in words in the row it is in.
 *
 * - `today`: the day it is
 * - `shows-all`: whether it is all that is known of a session, or what has to be said of one that was held
 *
 * The signal `changed` says that somebody changed a value; filling the form does not emit it.
 */
#define FOOTING_TYPE_SESSION_FORM (footing_session_form_get_type ())
G_DECLARE_FINAL_TYPE (FootingSessionForm, footing_session_form, FOOTING, SESSION_FORM, AdwPreferencesGroup)

/** Shows the values of @session. */
void       footing_session_form_fill     (FootingSessionForm  *self,
                                          FootingSession      *session);

/** Shows the values of @guess where nobody has given others. */
void       footing_session_form_suggest  (FootingSessionForm  *self,
                                          FootingSession      *guess);

/**
 * footing_session_form_check:
 * @state: what the values must be true of
 *
 * Says beside each value that cannot be right why it cannot.
 *
 * Returns: (transfer none) (nullable): the first row with a mistake; %NULL when there is none
 */
GtkWidget *footing_session_form_check    (FootingSessionForm  *self,
                                          FootingSessionState  state);

/** Returns: whether footing_session_form_check() would find nothing; says nothing of it */
gboolean   footing_session_form_is_right (FootingSessionForm  *self,
                                          FootingSessionState  state);

/** Gives the values to @session; footing_session_form_check() must have found no mistake. */
void       footing_session_form_give_to  (FootingSessionForm  *self,
                                          FootingSession      *session);

G_END_DECLS
