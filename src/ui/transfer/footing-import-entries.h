/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-import-entry.h"

G_BEGIN_DECLS

/**
 * FootingImportEntries:
 *
 * A list of a preview, as it is when the list is made. Its lines are made when they are looked
 * at: a file may have thousands of them.
 */
#define FOOTING_TYPE_IMPORT_ENTRIES (footing_import_entries_get_type ())
G_DECLARE_FINAL_TYPE (FootingImportEntries, footing_import_entries, FOOTING, IMPORT_ENTRIES, GObject)

FootingImportEntries *footing_import_entries_new (FootingImportPlan *plan,
                                                  FootingReference  *reference,
                                                  FootingImportKind  kind);

G_END_DECLS
