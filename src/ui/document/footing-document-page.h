/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-document.h"
#include "footing-enrolment.h"
#include "footing-form.h"
#include "footing-page.h"

G_BEGIN_DECLS

/**
 * FootingDocumentPage:
 *
 * One document: a draft is written here, signed, and put on paper; what is signed is read here,
 * and notes are added to it.
 */
#define FOOTING_TYPE_DOCUMENT_PAGE (footing_document_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingDocumentPage, footing_document_page, FOOTING, DOCUMENT_PAGE, FootingPage)

/** Shows @document in the window of @from; the page that shows it already, if there is one. */
void footing_document_page_open  (GtkWidget         *from,
                                  FootingContext    *context,
                                  FootingDocument   *document);

/** Begins a document from @form, saves it, and shows it. */
void footing_document_page_begin (GtkWidget         *from,
                                  FootingContext    *context,
                                  FootingEnrolment  *enrolment,
                                  const FootingForm *form);

G_END_DECLS
