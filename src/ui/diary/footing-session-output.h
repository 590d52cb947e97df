/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

#include "footing-agreements.h"
#include "footing-context.h"
#include "footing-session.h"

G_BEGIN_DECLS

/**
 * footing_session_output:
 * @widget: anywhere in the window
 * @session: a saved session
 * @agreements: of its preceptorship
 * @print: whether it goes to a printer; otherwise into a PDF
 *
 * Puts one session on paper.
 */
void footing_session_output (GtkWidget         *widget,
                             FootingContext    *context,
                             FootingSession    *session,
                             FootingAgreements *agreements,
                             gboolean           print);

/**
 * footing_session_output_record:
 * @sessions: (element-type FootingSession): of one preceptorship
 * @from: the first day
 * @to: the last day
 *
 * Puts the sessions of some days on paper.
 *
 * Returns: whether there was one
 */
gboolean footing_session_output_record (GtkWidget         *widget,
                                        FootingContext    *context,
                                        GListModel        *sessions,
                                        FootingAgreements *agreements,
                                        FootingDay         from,
                                        FootingDay         to,
                                        gboolean           print);

G_END_DECLS
