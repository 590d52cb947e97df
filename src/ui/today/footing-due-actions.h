/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

#include "footing-context.h"
#include "footing-record-list.h"

G_BEGIN_DECLS

/** Returns: (transfer full): the actions (#FootingAction) that are open, by the day they are due; kept up to date */
FootingRecordList *footing_open_actions_new (FootingContext *context);

/** Returns: whether an open action is worth a look today: it is late, or due within a week */
gboolean           footing_action_is_due    (gpointer        action,
                                             FootingDay      today);

G_END_DECLS
