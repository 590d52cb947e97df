/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-page.h"
#include "footing-reflection.h"

G_BEGIN_DECLS

/**
 * FootingReflectionPage:
 *
 * Where one writes: a card for each stage of the reflective model, prompts beside them, and
 * nothing to press for saving.
 */
#define FOOTING_TYPE_REFLECTION_PAGE (footing_reflection_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingReflectionPage, footing_reflection_page, FOOTING, REFLECTION_PAGE, FootingPage)

/**
 * footing_reflection_page_start:
 * @from: the page on which somebody asked for it
 * @session_id: a saved session
 *
 * Opens the reflection on that session; the first time it makes one.
 */
void footing_reflection_page_start (GtkWidget         *from,
                                    FootingContext    *context,
                                    gint64             session_id);

/**
 * footing_reflection_page_open:
 * @from: the page on which somebody asked for it
 * @reflection: a saved reflection
 *
 * Shows the page of @reflection on top of @from. When it is among the pages below already, goes
 * back to it: the same text is not written in two places.
 */
void footing_reflection_page_open  (GtkWidget         *from,
                                    FootingContext    *context,
                                    FootingReflection *reflection);

G_END_DECLS
