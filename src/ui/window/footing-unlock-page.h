/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Asks for the passphrase of a book. The signal `unlock (passphrase)` tells it. */
#define FOOTING_TYPE_UNLOCK_PAGE (footing_unlock_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingUnlockPage, footing_unlock_page, FOOTING, UNLOCK_PAGE, AdwBin)

/* Forgets what was typed and asks for the book called @name; @wrong says that the last passphrase
 * did not open it.
 */
void footing_unlock_page_ask (FootingUnlockPage *self,
                              const char        *name,
                              gboolean           wrong);

G_END_DECLS
