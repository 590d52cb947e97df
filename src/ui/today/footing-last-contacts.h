/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

#include "footing-context.h"
#include "footing-record-list.h"

G_BEGIN_DECLS

/** Returns: (transfer full): the last session (#FootingSession) with each preceptee whom nobody has met for
 * longer than their programme has between two meetings; kept up to date
 */
FootingRecordList *footing_last_contacts_new     (FootingContext *context);

/** Returns: (transfer floating): a row about one of them */
GtkWidget         *footing_last_contacts_row_new (FootingContext *context,
                                                  gpointer        item);

G_END_DECLS
