/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Why somebody is asked. */
typedef enum
{
  FOOTING_UNLOCK_FIRST,
  FOOTING_UNLOCK_WRONG,    /* what was typed does not open the book */
  FOOTING_UNLOCK_OUTDATED, /* what was remembered does not, and was forgotten */
} FootingUnlockReason;

/* Asks for the passphrase of a book. The signal `unlock (passphrase, remember)` tells it, and
 * whether it is to be remembered on this computer.
 */
#define FOOTING_TYPE_UNLOCK_PAGE (footing_unlock_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingUnlockPage, footing_unlock_page, FOOTING, UNLOCK_PAGE, AdwBin)

/* Asks for the book called @name, and forgets what was typed unless that was wrong. @has_keyring:
 * whether something on this computer could remember it; else that is not offered.
 */
void footing_unlock_page_ask (FootingUnlockPage   *self,
                              const char          *name,
                              FootingUnlockReason  reason,
                              gboolean             has_keyring);

G_END_DECLS
