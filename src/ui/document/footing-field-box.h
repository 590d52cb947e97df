/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-date.h"
#include "footing-document-table.h"
#include "footing-form.h"

G_BEGIN_DECLS

/**
 * FootingFieldBox:
 *
 * One field of a document: what it asks, and room for the answer; or the answer alone, for who
 * reads what is signed.
 *
 * The signal `changed` says that somebody changed the answer.
 */
#define FOOTING_TYPE_FIELD_BOX (footing_field_box_get_type ())
G_DECLARE_FINAL_TYPE (FootingFieldBox, footing_field_box, FOOTING, FIELD_BOX, GtkBox)

/**
 * footing_field_box_new:
 * @field: what it asks; has to live as long as the box
 * @body: (nullable): the answer so far
 * @editable: whether it is for writing
 * @today: the day it is
 *
 * Returns: (transfer floating): the box
 */
GtkWidget *footing_field_box_new        (const FootingFormField *field,
                                         const char             *body,
                                         gboolean                editable,
                                         FootingDay              today);

/** Returns: (transfer full): the answer as it is now */
char      *footing_field_box_dup_body   (FootingFieldBox        *self);

/** Says which @words are no mistakes of spelling. */
void       footing_field_box_set_known_words
                                        (FootingFieldBox        *self,
                                         const char * const     *words);

/** Tells how much room there is. */
void       footing_field_box_set_room   (FootingFieldBox        *self,
                                         FootingDocumentRoom     room);

G_END_DECLS
