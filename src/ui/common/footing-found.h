/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * footing_found_say:
 * @widget: where one searches
 * @n: how much is found
 *
 * Tells a screen reader how much is found, once nothing has been typed for a moment. What was to
 * be said before is forgotten.
 */
void footing_found_say        (GtkWidget *widget,
                               guint      n);

/** footing_found_say_people: the same for people, who are no things */
void footing_found_say_people (GtkWidget *widget,
                               guint      n);

/** footing_found_hush: forgets what was to be said, since nothing is searched for any more */
void footing_found_hush       (GtkWidget *widget);

G_END_DECLS
