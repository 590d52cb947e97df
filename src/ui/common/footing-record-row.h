/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-roster.h"

G_BEGIN_DECLS

/**
 * FootingRecordRow:
 *
 * A row to choose one of some records by their names, or none of them.
 */
#define FOOTING_TYPE_RECORD_ROW (footing_record_row_get_type ())
G_DECLARE_FINAL_TYPE (FootingRecordRow, footing_record_row, FOOTING, RECORD_ROW, AdwComboRow)

/**
 * footing_record_row_list:
 * @records: (element-type FootingRecord): they have a property `name`
 * @none: what stands for none of them; it is chosen at first
 */
void     footing_record_row_list   (FootingRecordRow *self,
                                    GPtrArray        *records,
                                    const char       *none);

/**
 * footing_record_row_list_people:
 * @people: (element-type FootingPerson): each is named so that nobody else of @roster is meant
 * @none: what stands for nobody, who is chosen at first
 */
void     footing_record_row_list_people (FootingRecordRow *self,
                                         FootingRoster    *roster,
                                         GPtrArray        *people,
                                         const char       *none);

/** Chooses @record, or none of them for %NULL and what is not listed. */
void     footing_record_row_choose (FootingRecordRow *self,
                                    gpointer          record);

/** Returns: (transfer none) (nullable): what is chosen */
gpointer footing_record_row_get    (FootingRecordRow *self);

G_END_DECLS
