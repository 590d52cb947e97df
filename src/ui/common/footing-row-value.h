/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Says to a screen reader what stands at the end of @row, before its subtitle: a suffix is not heard
 * otherwise. To be called again when one of the two has changed.
 */
void footing_row_value_say (AdwActionRow *row,
                            const char   *value);

G_END_DECLS
