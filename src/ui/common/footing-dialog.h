/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * footing_dialog_present:
 * @dialog: (transfer floating): a new dialog, but no question: each question wants its answer
 * @opener: what opens it
 *
 * Presents @dialog, unless one of its kind is in front already: who clicks twice means one, and
 * the other would wait behind it with nothing in it.
 */
void footing_dialog_present (AdwDialog *dialog,
                             GtkWidget *opener);

G_END_DECLS
