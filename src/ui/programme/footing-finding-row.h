/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-standard-check.h"

G_BEGIN_DECLS

/** Returns: (transfer floating): a rule of a standard, whether a programme keeps to it, and why */
GtkWidget *footing_finding_row_new (const FootingRuleFinding *finding);

G_END_DECLS
