/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

#include "footing-context.h"
#include "footing-document.h"

G_BEGIN_DECLS

/**
 * footing_document_remove:
 * @from: any widget of the window
 *
 * Puts a document into the trash and offers to take it out again. What is being written on it
 * must have been saved before.
 */
void footing_document_remove (GtkWidget         *from,
                                FootingContext    *context,
                                FootingDocument *document);

G_END_DECLS
