/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Asks how a new record book is to be called and protected. The signal
 * `create (name, passphrase or NULL)` tells the answer; the dialog is closed by then.
 */
#define FOOTING_TYPE_NEW_BOOK_DIALOG (footing_new_book_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingNewBookDialog, footing_new_book_dialog, FOOTING, NEW_BOOK_DIALOG, AdwDialog)

AdwDialog *footing_new_book_dialog_new (void);

G_END_DECLS
