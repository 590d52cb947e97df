/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-autosave.h"
#include "footing-context.h"
#include "footing-document-parts.h"
#include "footing-document-table.h"

G_BEGIN_DECLS

/**
 * FootingDocumentSheet:
 *
 * A document as people know it from paper: its title, what the book knows, its fields, who signs,
 * and what was added since. A draft is written on it; what is signed is for reading.
 *
 * The signal `dated` says that somebody gave the document another date, which is its argument.
 */
#define FOOTING_TYPE_DOCUMENT_SHEET (footing_document_sheet_get_type ())
G_DECLARE_FINAL_TYPE (FootingDocumentSheet, footing_document_sheet, FOOTING, DOCUMENT_SHEET, GtkBox)

/**
 * footing_document_sheet_fill:
 * @form: what the document was made from; has to live as long as the sheet
 * @parts: the document as it is
 *
 * Lays the sheet out, in place of what was on it.
 */
void             footing_document_sheet_fill            (FootingDocumentSheet       *self,
                                                         FootingContext             *context,
                                                         const FootingForm          *form,
                                                         const FootingDocumentParts *parts);

/** Shows others who signed, and other notes, and leaves the fields alone. */
void             footing_document_sheet_show_names      (FootingDocumentSheet       *self,
                                                         const FootingDocumentParts *parts);

/** Returns: (transfer none) (element-type FootingAutosave): of all that is written here */
GPtrArray       *footing_document_sheet_get_autosaves   (FootingDocumentSheet       *self);

/** Tells how much room there is. */
void             footing_document_sheet_set_room        (FootingDocumentSheet       *self,
                                                         FootingDocumentRoom         room);

G_END_DECLS
