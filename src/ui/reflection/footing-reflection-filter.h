/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

#include "footing-context.h"
#include "footing-reflection-digests.h"

G_BEGIN_DECLS

/**
 * FootingReflectionFilter:
 *
 * Which reflections somebody looks for: those that are called so, and those in whose text the
 * words occur.
 */
#define FOOTING_TYPE_REFLECTION_FILTER (footing_reflection_filter_get_type ())
G_DECLARE_FINAL_TYPE (FootingReflectionFilter, footing_reflection_filter, FOOTING, REFLECTION_FILTER, GtkFilter)

/** Returns: (transfer full): a filter that all reflections pass */
FootingReflectionFilter *footing_reflection_filter_new       (FootingContext           *context,
                                                              FootingReflectionDigests *digests);

/** Looks for other words; none let all pass. */
void                     footing_reflection_filter_set_words (FootingReflectionFilter  *self,
                                                              const char               *words);

G_END_DECLS
