/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

#include "footing-context.h"
#include "footing-record-list.h"

G_BEGIN_DECLS

/** Returns: (transfer full): sessions (#FootingSession) that were begun and nobody has logged; kept up to date */
FootingRecordList *footing_begun_sessions_new     (FootingContext *context);

/** Returns: (transfer floating): a row to open one of them by */
GtkWidget         *footing_begun_sessions_row_new (FootingContext *context,
                                                   gpointer        item);

G_END_DECLS
