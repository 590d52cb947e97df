/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * footing_follow_focus:
 * @viewport: what scrolls a page on which there are texts that grow
 *
 * Keeps in sight what has the keyboard: the caret of a text, or a widget. GTK's own way, which
 * this switches off, brings the beginning of a long text into sight when it gets the focus, so
 * that a click into the middle of it would land somewhere else.
 */
void footing_follow_focus (GtkViewport *viewport);

G_END_DECLS
