/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-import-plan.h"

G_BEGIN_DECLS

/* Says what an import would do, and lets people choose. The signal `import` tells that they want
 * it to be done.
 */
#define FOOTING_TYPE_IMPORT_PREVIEW_PAGE (footing_import_preview_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingImportPreviewPage, footing_import_preview_page,
                      FOOTING, IMPORT_PREVIEW_PAGE, AdwNavigationPage)

AdwNavigationPage *footing_import_preview_page_new          (FootingImportPlan        *plan,
                                                             FootingReference         *reference);

/* Whether the import is being done: then nothing can be chosen any more. */
void               footing_import_preview_page_set_busy     (FootingImportPreviewPage *self,
                                                             gboolean                  busy);

/* @words: why it could not be done; NULL when nothing is wrong */
void               footing_import_preview_page_set_problem  (FootingImportPreviewPage *self,
                                                             const char               *words);

G_END_DECLS
