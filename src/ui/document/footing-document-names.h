/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-document-parts.h"

G_BEGIN_DECLS

/**
 * FootingDocumentNames:
 *
 * The foot of a document: what those who sign say by it, a line for each of them, and what was
 * added since.
 */
#define FOOTING_TYPE_DOCUMENT_NAMES (footing_document_names_get_type ())
G_DECLARE_FINAL_TYPE (FootingDocumentNames, footing_document_names, FOOTING, DOCUMENT_NAMES, GtkBox)

/** Returns: (transfer floating): a foot without names. @form has to live as long. */
GtkWidget *footing_document_names_new        (const FootingForm          *form);

/** Shows who signed, and what was added. */
void       footing_document_names_show       (FootingDocumentNames       *self,
                                              const FootingDocumentParts *parts);

/** Tells whether there is no room for anything side by side. */
void       footing_document_names_set_narrow (FootingDocumentNames       *self,
                                              gboolean                    narrow);

G_END_DECLS
