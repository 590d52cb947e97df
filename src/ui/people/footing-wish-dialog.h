/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-form-dialog.h"
#include "footing-pair-wish.h"
#include "footing-person.h"

G_BEGIN_DECLS

/**
 * FootingWishDialog:
 *
 * Whom somebody would like to be paired with, or would rather not, and who said so.
 */
#define FOOTING_TYPE_WISH_DIALOG (footing_wish_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingWishDialog, footing_wish_dialog, FOOTING, WISH_DIALOG, FootingFormDialog)

/**
 * footing_wish_dialog_new:
 * @person: whose page it is
 * @wish: (nullable): a wish of the book to change or remove; %NULL for a new one
 * @known: (element-type FootingPairWish): all wishes that @person is part of
 */
FootingFormDialog *footing_wish_dialog_new   (FootingContext  *context,
                                              FootingPerson   *person,
                                              FootingPairWish *wish,
                                              const GPtrArray *known);

/** Returns: what @wish is called: “Would like to work with” */
const char        *footing_wish_words        (FootingWish      wish);

/** Returns: who said it: “The preceptee” */
const char        *footing_wish_side_words   (FootingWishSide  side);

G_END_DECLS
