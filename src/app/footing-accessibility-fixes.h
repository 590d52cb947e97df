/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * footing_accessibility_fixes_install:
 *
 * Repairs faults of GTK 4.18 that people with a screen reader meet in every program. It must be
 * the first call of main(): what is repaired is copied by each widget class when it is first used.
 */
void footing_accessibility_fixes_install (void);

G_END_DECLS
