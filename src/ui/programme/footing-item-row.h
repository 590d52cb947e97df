/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-programme-item.h"

G_BEGIN_DECLS

/** Returns: (transfer floating): a study day, topic or document of a programme */
GtkWidget *footing_item_row_new (FootingProgrammeItem *item);

G_END_DECLS
