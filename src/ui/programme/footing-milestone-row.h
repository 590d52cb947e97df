/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-milestone.h"

G_BEGIN_DECLS

/** Returns: (transfer floating): a milestone of a programme, with its agenda when expanded */
GtkWidget *footing_milestone_row_new (FootingMilestone *milestone);

G_END_DECLS
