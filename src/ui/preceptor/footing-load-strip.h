/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * FootingLoadStrip:
 *
 * A small picture of a load week by week: a bar for each week, and a line where the limit is. What
 * it shows is told in words beside it, so that it is hidden from screen readers.
 */
#define FOOTING_TYPE_LOAD_STRIP (footing_load_strip_get_type ())
G_DECLARE_FINAL_TYPE (FootingLoadStrip, footing_load_strip, FOOTING, LOAD_STRIP, GtkWidget)

/**
 * footing_load_strip_show:
 * @loads: (array length=n_loads): one for each week; copied
 * @limit: the most that there should be
 */
void footing_load_strip_show (FootingLoadStrip *self,
                              const guint      *loads,
                              gsize             n_loads,
                              guint             limit);

G_END_DECLS
