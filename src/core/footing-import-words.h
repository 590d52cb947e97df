/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-import-plan.h"

G_BEGIN_DECLS

/**
 * footing_import_words_of_plan:
 *
 * Returns: (transfer full): what would happen: “12 people will be added, 3 changed, 40 left alone.”
 */
char *footing_import_words_of_plan (const FootingImportCounts *counts);

/**
 * footing_import_words_of_done:
 *
 * Returns: (transfer full): what has happened: “12 people added, 3 changed”
 */
char *footing_import_words_of_done (const FootingImportCounts *counts);

/**
 * footing_import_words_of_undone:
 * @n_kept: how many stay, because of what was done since the import
 *
 * Returns: (transfer full): what is so after an import was taken back
 */
char *footing_import_words_of_undone (guint n_kept);

/**
 * footing_import_words_of_problem:
 *
 * Returns: (transfer full): a problem with its place: “Line 12, STARTDATE: …”
 */
char *footing_import_words_of_problem (const FootingImportProblem *problem);

G_END_DECLS
