/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-column-recall.h"
#include "footing-import-file.h"
#include "footing-reference.h"

G_BEGIN_DECLS

/* Asks what the columns of a table are. What is remembered or guessed is filled in, and nothing is read
 * before somebody goes on.
 *
 * The signal `mapped` tells that all there is to say has been said.
 */
#define FOOTING_TYPE_IMPORT_COLUMNS_PAGE (footing_import_columns_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingImportColumnsPage, footing_import_columns_page, FOOTING, IMPORT_COLUMNS_PAGE,
                      AdwNavigationPage)

/* @files: (element-type FootingImportFile); @number: which of them; it has a table
 * @mappings: (element-type FootingColumnMapping): what is remembered of earlier files */
AdwNavigationPage *footing_import_columns_page_new         (GPtrArray                *files,
                                                            guint                     number,
                                                            const GPtrArray          *mappings,
                                                            FootingReference         *reference,
                                                            FootingDay                today);

/* Returns: which of the files it is about */
guint              footing_import_columns_page_get_number  (FootingImportColumnsPage *self);

/* Returns: (transfer full): what was said, without words that do not matter */
FootingColumnMap  *footing_import_columns_page_dup_map     (FootingImportColumnsPage *self);

/* Returns: (transfer full): the record that remembers it */
gpointer           footing_import_columns_page_dup_mapping (FootingImportColumnsPage *self);

void               footing_import_columns_page_set_busy    (FootingImportColumnsPage *self,
                                                            gboolean                  busy);

/* @words: (nullable): why it did not work */
void               footing_import_columns_page_set_problem (FootingImportColumnsPage *self,
                                                            const char               *words);

G_END_DECLS
