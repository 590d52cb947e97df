/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* To be called by each class that chart.css says something about; only the first call does. */
void _footing_chart_css_load (void);

G_END_DECLS
