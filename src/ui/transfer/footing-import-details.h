/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-import-entry.h"

G_BEGIN_DECLS

/** Returns: (transfer full): whom or what a line of a preview is about */
char *footing_import_details_title    (FootingImportPlan *plan,
                                       FootingReference  *reference,
                                       FootingImportKind  kind,
                                       guint              number);

/** Returns: (transfer full): what would happen to them, or what is to be known */
char *footing_import_details_subtitle (FootingImportPlan *plan,
                                       FootingReference  *reference,
                                       FootingImportKind  kind,
                                       guint              number);

G_END_DECLS
