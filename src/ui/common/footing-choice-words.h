/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * footing_choice_words_install:
 * @chooser: an AdwComboRow or a GtkDropDown of strings
 *
 * Lets the words of a choice be read: the list shows them whole, in several lines where there is
 * no room for one, a screen reader hears each of them, and a row says the one that is chosen.
 * A chooser that shows its list in a way of its own is left as it is.
 */
void footing_choice_words_install (GtkWidget *chooser);

G_END_DECLS
