/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-import-entry.h"

G_BEGIN_DECLS

/* One of the lists of a preview, in full. */
#define FOOTING_TYPE_IMPORT_LIST_PAGE (footing_import_list_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingImportListPage, footing_import_list_page, FOOTING, IMPORT_LIST_PAGE, AdwNavigationPage)

AdwNavigationPage *footing_import_list_page_new       (FootingImportPlan *plan,
                                                       FootingReference  *reference,
                                                       FootingImportKind  kind);

/* Returns: (transfer none): what a list is called */
const char        *footing_import_list_page_title_of  (FootingImportKind  kind);

G_END_DECLS
