/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-standard-shelf.h"

G_BEGIN_DECLS

/**
 * FootingDifferenceGroup:
 *
 * How a standard that people made differs from what they made it from, what asks for less first.
 * It hides itself when there is nothing to say.
 */
#define FOOTING_TYPE_DIFFERENCE_GROUP (footing_difference_group_get_type ())
G_DECLARE_FINAL_TYPE (FootingDifferenceGroup, footing_difference_group, FOOTING, DIFFERENCE_GROUP, AdwPreferencesGroup)

/** Shows how @standard of @shelf differs from its base. */
void  footing_difference_group_show (FootingDifferenceGroup *self,
                                     FootingStandardShelf   *shelf,
                                     const FootingStandard  *standard);

/** Returns: (transfer full) (nullable): that a standard asks for less than its base, in a sentence */
char *footing_difference_words_less (FootingStandardShelf   *shelf,
                                     const FootingStandard  *standard);

G_END_DECLS
