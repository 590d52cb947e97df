/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** Returns: the digits that are in @row, also those that have been typed and not left yet */
gint64 footing_minutes_typed (AdwSpinRow *row);

G_END_DECLS
