/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * footing_agenda_fill:
 * @box: a vertical box; what is in it is taken out
 * @agenda: (nullable): one point a line
 *
 * Puts each point into @box, with a mark before it and its lines under each other.
 *
 * Returns: whether there are points
 */
gboolean footing_agenda_fill (GtkBox     *box,
                              const char *agenda);

G_END_DECLS
