/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * footing_dialog_title_install:
 * @dialog: a dialog with its content, which has no breakpoint of its own
 *
 * Where the buttons leave no room for it, the title stands on a line below them, and wraps.
 */
void footing_dialog_title_install (AdwDialog *dialog);

G_END_DECLS
