/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-matching.h"

G_BEGIN_DECLS

/**
 * footing_matching_change_to_words:
 * @self: what would be without a pair
 * @preceptor: (nullable): what to call the other preceptor, if there is one
 *
 * Returns: (transfer full): a sentence for people, translated
 */
char *footing_matching_change_to_words   (const FootingMatchingChange   *self,
                                          const char                    *preceptor);

/**
 * footing_matching_remedy_to_words:
 * @self: what would give somebody a preceptor
 * @preceptor: (nullable): what to call the preceptor with whom something changes
 *
 * Returns: (transfer full): a sentence for people, translated
 */
char *footing_matching_remedy_to_words   (const FootingMatchingRemedy   *self,
                                          const char                    *preceptor);

/**
 * footing_matching_obstacle_to_words:
 * @self: why it is not somebody
 * @months: for how many months a preceptor has to be registered
 * @preceptor: what to call the preceptor
 *
 * Returns: (transfer full): a sentence for people, translated
 */
char *footing_matching_obstacle_to_words (const FootingMatchingObstacle *self,
                                          int                            months,
                                          const char                    *preceptor);

G_END_DECLS
