/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

#include "footing-context.h"
#include "footing-document-parts.h"

G_BEGIN_DECLS

/**
 * footing_document_output:
 * @form: what the document was made from
 * @parts: the document, with all its words
 * @print: whether it goes to a printer; otherwise into a PDF
 * @widget: anywhere in the window
 *
 * Puts a document on paper. When its words do not fit on one sheet, that is said before, and
 * people decide.
 */
void footing_document_output (FootingContext             *context,
                              const FootingForm          *form,
                              const FootingDocumentParts *parts,
                              gboolean                    print,
                              GtkWidget                  *widget);

G_END_DECLS
