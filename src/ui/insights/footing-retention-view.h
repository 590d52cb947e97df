/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-retention-report.h"

G_BEGIN_DECLS

/**
 * FootingRetentionView:
 *
 * Whether people stay, for people to read: a sentence, the curves or their table, the figures,
 * the reasons for leaving, and how all of it is made.
 *
 * The action `retention.copy-picture` copies the curves for a document.
 */
#define FOOTING_TYPE_RETENTION_VIEW (footing_retention_view_get_type ())
G_DECLARE_FINAL_TYPE (FootingRetentionView, footing_retention_view, FOOTING, RETENTION_VIEW, AdwBin)

void        footing_retention_view_show         (FootingRetentionView   *self,
                                                 FootingRetentionReport *report);

/** Returns: (nullable): what is said above the curves */
const char *footing_retention_view_get_sentence (FootingRetentionView   *self);

G_END_DECLS
