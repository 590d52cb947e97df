/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-store-reflection-digests.h"

G_BEGIN_DECLS

/**
 * FootingReflectionDigests:
 *
 * The digests of the latest reflections, kept up to date.
 *
 * - `loading`: whether the first answer is still to come
 *
 * The signal `changed` says that any of them may be another now.
 */
#define FOOTING_TYPE_REFLECTION_DIGESTS (footing_reflection_digests_get_type ())
G_DECLARE_FINAL_TYPE (FootingReflectionDigests, footing_reflection_digests, FOOTING, REFLECTION_DIGESTS, GObject)

/**
 * footing_reflection_digests_new:
 * @store: an open store
 * @limit: how many reflections at most
 *
 * Returns: (transfer full): digests that are being read
 */
FootingReflectionDigests      *footing_reflection_digests_new       (FootingStore             *store,
                                                                     guint                     limit);

/** Reads more of them, or fewer. */
void                           footing_reflection_digests_set_limit (FootingReflectionDigests *self,
                                                                     guint                     limit);

/** Reads only those with @words, see footing_store_find_reflections_async(); %NULL is for all. */
void                           footing_reflection_digests_set_words (FootingReflectionDigests *self,
                                                                     const char               *words);

/**
 * footing_reflection_digests_find:
 * @reflection_id: a saved reflection
 *
 * Returns: (transfer none) (nullable): its digest, until the next `changed`
 */
const FootingReflectionDigest *footing_reflection_digests_find      (FootingReflectionDigests *self,
                                                                     gint64                    reflection_id);

G_END_DECLS
