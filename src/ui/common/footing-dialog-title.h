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
void footing_dialog_title_install   (AdwDialog  *dialog);

/**
 * footing_dialog_title_set_about:
 * @dialog: of one page, with its title installed
 * @about: whom or what it is about, in a few words
 *
 * Says it below the title, and to a screen reader when the dialog appears.
 */
void footing_dialog_title_set_about (AdwDialog  *dialog,
                                     const char *about);

G_END_DECLS
