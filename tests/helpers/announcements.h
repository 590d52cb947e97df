/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * Linked into a test, this stands in for gtk_accessible_announce() and keeps what was said. It
 * is needed by every test of a widget that announces something: GTK 4.18 itself would crash,
 * because the accessibility of GTK_A11Y=test cannot announce.
 */

/* Returns: (nullable): what was said since the last call, one announcement a line */
char *announcements_take (void);

G_END_DECLS
