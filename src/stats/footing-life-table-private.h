/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-life-table.h"

G_BEGIN_DECLS

/* Takes @rows (transfer full), of #FootingLifeTableRow in order of time, each time once. */
FootingLifeTable *_footing_life_table_new_for_rows (GArray *rows);

G_END_DECLS
