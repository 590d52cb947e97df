/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-json-source.h"
#include "footing-standard.h"

G_BEGIN_DECLS

/**
 * footing_standard_document_read:
 * @name: what to call the document in messages
 * @bytes: JSON in the form of `docs/reference-data.md`
 * @mistake: (out) (nullable) (transfer full): the first thing that is wrong
 *
 * Reads a standard, one that ships or one that people made, with the same strictness.
 *
 * Returns: (transfer full) (nullable): the standard, or %NULL
 */
FootingStandard *footing_standard_document_read  (const char             *name,
                                                  GBytes                 *bytes,
                                                  FootingJsonMistake    **mistake);

/**
 * footing_standard_document_write:
 * @self: a standard without mistakes, see footing_standard_find_mistakes()
 *
 * Writes a document that reads back as the same standard. The notes and further sources of a file,
 * which no program shows, are not in it.
 *
 * Returns: (transfer full): JSON with indents, in UTF-8
 */
char            *footing_standard_document_write (const FootingStandard  *self);

G_END_DECLS
