/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * footing_name_choice_list:
 * @names: what can be chosen in @row
 *
 * Among many names one is found by typing a part of it.
 */
void footing_name_choice_list (AdwComboRow   *row,
                               GtkStringList *names);

G_END_DECLS
