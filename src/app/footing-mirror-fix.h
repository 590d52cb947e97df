/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * footing_mirror_fix_install:
 *
 * Repairs what libadwaita puts outside the window where one writes from right to left.
 * To be called before the first window is made.
 */
void footing_mirror_fix_install (void);

G_END_DECLS
