/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* The keys of the program, in one table: what they do and what the dialog says of them. */

/* Gives the keys to the actions of @application. */
void       footing_shortcuts_install    (GtkApplication *application);

/* Returns: (transfer full): a dialog that lists them */
AdwDialog *footing_shortcuts_dialog_new (void);

G_END_DECLS
