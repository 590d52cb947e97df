/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-reference.h"

G_BEGIN_DECLS

/**
 * footing_known_words:
 * @reference: has the glossary
 * @name: (nullable): of a person
 *
 * Lists what is no mistake in this field although no dictionary has it: every word of the
 * glossary, also as a plural, and a person's name.
 *
 * Returns: (transfer full): the words
 */
GStrv footing_known_words (FootingReference *reference,
                           const char       *name);

G_END_DECLS
