/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * footing_room_for_words_install:
 *
 * Lets the words of buttons, banners, menus and rows be read in a narrow window and with large text,
 * where libadwaita would cut them short or ask for a wider window.
 */
void footing_room_for_words_install (void);

G_END_DECLS
