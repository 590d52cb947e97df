/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"
#include "footing-document-parts.h"

G_BEGIN_DECLS

/**
 * FootingSignDialog:
 *
 * Two people sign a document on one screen: each writes their name where it says as what. Who is
 * not there signs another day. When all who have to sign have signed, the document is locked.
 */
#define FOOTING_TYPE_SIGN_DIALOG (footing_sign_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingSignDialog, footing_sign_dialog, FOOTING, SIGN_DIALOG, AdwDialog)

/**
 * footing_sign_dialog_new:
 * @form: what the document was made from; has to live as long as the dialog
 * @parts: a draft of which all words are saved
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *footing_sign_dialog_new (FootingContext             *context,
                                    const FootingForm          *form,
                                    const FootingDocumentParts *parts);

G_END_DECLS
