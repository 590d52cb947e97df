/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-context.h"
#include "footing-reflection.h"
#include "footing-store-reflection-digests.h"

G_BEGIN_DECLS

/**
 * footing_reflection_name_words:
 * @session_title: (nullable): what the session was about
 * @is_meeting: whether the session fulfils a meeting of the programme, which has a general name
 * @preceptee: (nullable): whom it was with, where that may be said
 * @written_on: the day the reflection was begun, which names one that is about no session
 *
 * What a reflection without a title is called: “Reflection on the initial meeting”.
 *
 * Returns: (transfer full): the words
 */
char *footing_reflection_name_words     (const char                    *session_title,
                                         gboolean                       is_meeting,
                                         const char                    *preceptee,
                                         FootingDay                     written_on);

/**
 * footing_reflection_list_words:
 * @digest: (nullable): of @reflection
 *
 * Returns: (transfer full): what a reflection is called in the list of its author: its title, or
 *   else what it looks back on, and with whom that was
 */
char *footing_reflection_list_words     (FootingReflection             *reflection,
                                         const FootingReflectionDigest *digest,
                                         FootingContext                *context);

/** Returns: (transfer full) (nullable): that nothing is written yet but questions; %NULL when something is */
char *footing_reflection_progress_words (const FootingReflectionDigest *digest,
                                         FootingContext                *context);

/**
 * footing_reflection_opening_words:
 *
 * Returns: (transfer full): the first words in one line, without a prompt that stands above them
 */
char *footing_reflection_opening_words  (const FootingReflectionDigest *digest,
                                         FootingContext                *context);

/** Returns: (transfer none): what people call the model; its id when it is not known here */
const char *footing_reflection_model_words (FootingReflection          *reflection,
                                            FootingContext             *context);

G_END_DECLS
