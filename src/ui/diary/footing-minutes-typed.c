/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-minutes-typed.h"

gint64
footing_minutes_typed (AdwSpinRow *row)
{
  GtkAdjustment *range = adw_spin_row_get_adjustment (row);
  double minutes = g_ascii_strtod (gtk_editable_get_text (GTK_EDITABLE (row)), NULL);

  return (gint64) CLAMP (minutes, gtk_adjustment_get_lower (range), gtk_adjustment_get_upper (range));
}
