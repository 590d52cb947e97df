/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

#include "footing-context.h"

G_BEGIN_DECLS

/**
 * footing_leaver_questions_new:
 *
 * Whoever was missing from a staff file, as long as nobody has said what became of them: whoever
 * has left by now is not asked about.
 *
 * Returns: (transfer full): a list of #FootingPossibleLeaver that is kept up to date
 */
GListModel *footing_leaver_questions_new (FootingContext *context);

G_END_DECLS
