/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"
#include "footing-enrolment.h"

G_BEGIN_DECLS

/**
 * FootingNewDocumentDialog:
 *
 * Asks which form a new document is made from.
 */
#define FOOTING_TYPE_NEW_DOCUMENT_DIALOG (footing_new_document_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingNewDocumentDialog, footing_new_document_dialog, FOOTING, NEW_DOCUMENT_DIALOG, AdwDialog)

/** Returns: (transfer floating): a dialog that begins the document in the window of @from */
AdwDialog *footing_new_document_dialog_new (FootingContext   *context,
                                            FootingEnrolment *enrolment,
                                            GtkWidget        *from);

G_END_DECLS
