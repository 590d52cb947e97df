/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib-object.h>

#include "footing-json-source.h"
#include "footing-reference.h"
#include "footing-standard-difference.h"
#include "footing-standard-profile.h"
#include "footing-standard.h"

G_BEGIN_DECLS

/**
 * FootingStandardShelf:
 *
 * All standards there are to an open book: those that ship, and the documents of its own, each in
 * every version that was ever used. A version never changes: a preceptorship is held against the
 * one it was planned under. What a function returns lives as long as the shelf.
 *
 * The signal `changed` tells that there is one more, or that one is offered no longer, or again.
 */
#define FOOTING_TYPE_STANDARD_SHELF (footing_standard_shelf_get_type ())
G_DECLARE_FINAL_TYPE (FootingStandardShelf, footing_standard_shelf, FOOTING, STANDARD_SHELF, GObject)

/**
 * footing_standard_shelf_new:
 * @reference: what ships
 *
 * Returns: (transfer full): a shelf with what ships
 */
FootingStandardShelf  *footing_standard_shelf_new          (FootingReference      *reference);

/**
 * footing_standard_shelf_add:
 * @id: what the book calls it
 * @version: likewise
 * @document: JSON, as footing_standard_document_write() makes it
 * @mistake: (out) (nullable) (transfer full): what is wrong with it
 *
 * Puts a document of the book on the shelf; those of one id in the order of their making. The
 * same document can be added again. A standard that ships in the same version stays as it ships.
 *
 * Returns: (transfer none) (nullable): the standard, or %NULL when the document is damaged or
 *   another one of the same id and version is there already
 */
const FootingStandard *footing_standard_shelf_add          (FootingStandardShelf  *self,
                                                            const char            *id,
                                                            const char            *version,
                                                            const char            *document,
                                                            FootingJsonMistake   **mistake);

/**
 * footing_standard_shelf_set_withdrawn:
 * @id: of a standard that a document of the book made
 * @version: of it
 * @withdrawn: whether people have deleted it
 *
 * A version that was deleted is offered for nothing new. What was planned under it is held against
 * it as before.
 */
void                   footing_standard_shelf_set_withdrawn
                                                           (FootingStandardShelf  *self,
                                                            const char            *id,
                                                            const char            *version,
                                                            gboolean               withdrawn);

/**
 * footing_standard_shelf_find:
 * @id: (nullable): of a standard
 * @version: (nullable): of it
 *
 * Returns: (transfer none) (nullable): that version and no other
 */
const FootingStandard *footing_standard_shelf_find         (FootingStandardShelf  *self,
                                                            const char            *id,
                                                            const char            *version);

/**
 * footing_standard_shelf_find_newest:
 * @id: (nullable): of a standard
 *
 * Returns: (transfer none) (nullable): the version for something new: the one that ships, or the
 *   last one added that was not withdrawn
 */
const FootingStandard *footing_standard_shelf_find_newest  (FootingStandardShelf  *self,
                                                            const char            *id);

/**
 * footing_standard_shelf_list:
 *
 * Returns: (transfer container) (element-type FootingStandard): the newest version of each: what
 *   ships, then what people made, in the order of its making
 */
GPtrArray             *footing_standard_shelf_list         (FootingStandardShelf  *self);

/** Returns: whether a document of the book made @standard */
gboolean               footing_standard_shelf_is_local     (FootingStandardShelf  *self,
                                                            const FootingStandard *standard);

/**
 * footing_standard_shelf_compare:
 * @standard: any one
 * @base: (out) (optional) (transfer none): what it was made from
 *
 * Returns: (transfer full) (nullable) (element-type FootingStandardDifference): how it differs from
 *   that; %NULL when it was made from none, or that is not known here
 */
GPtrArray             *footing_standard_shelf_compare      (FootingStandardShelf   *self,
                                                            const FootingStandard  *standard,
                                                            const FootingStandard **base);

/**
 * footing_standard_shelf_make_copy:
 * @standard: one of the shelf that somebody begins to use
 *
 * A later Footing may ship another version of a standard; what was planned under this one is still
 * held against it, so the book keeps a copy.
 *
 * Returns: (transfer full) (nullable): a record to be saved with what uses @standard; %NULL when the
 *   book has it already
 */
FootingStandardProfile *
                       footing_standard_shelf_make_copy    (FootingStandardShelf  *self,
                                                            const FootingStandard *standard);

/**
 * footing_standard_shelf_next_version:
 * @id: of a local profile, there or not
 *
 * Returns: (transfer full): a version that is free: “1”, then “2”
 */
char                  *footing_standard_shelf_next_version (FootingStandardShelf  *self,
                                                            const char            *id);

/**
 * footing_standard_shelf_suggest_id:
 * @title: what people call it
 *
 * Returns: (transfer full): an id made from @title that is free
 */
char                  *footing_standard_shelf_suggest_id   (FootingStandardShelf  *self,
                                                            const char            *title);

G_END_DECLS
