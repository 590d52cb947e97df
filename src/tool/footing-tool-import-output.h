/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-import-plan.h"

G_BEGIN_DECLS

/** Prints what an import means, as JSON. @applied: whether it has been done. */
void footing_tool_import_print_json    (FootingImportPlan *plan,
                                        gboolean           applied);

/** Prints the same for people. */
void footing_tool_import_print_words   (FootingImportPlan *plan,
                                        gboolean           applied);

/**
 * footing_tool_import_print_refused:
 * @files: (element-type FootingImportFile): files of which at least one cannot be used
 *
 * Prints, as JSON, what is wrong with them, and that nothing was done.
 */
void footing_tool_import_print_refused (const GPtrArray   *files);

G_END_DECLS
