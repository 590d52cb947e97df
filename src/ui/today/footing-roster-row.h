/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingRosterRowWords:
 * @title: (out): what stands on the first line
 * @subtitle: (out): what stands under it
 *
 * Says what is to be done about a record.
 */
typedef void (*FootingRosterRowWords) (FootingContext  *context,
                                       gpointer         record,
                                       char           **title,
                                       char           **subtitle);

/**
 * FootingRosterRow:
 *
 * A row about somebody on the roster. Its words follow the roster, so that neither an old name nor
 * an old number is left standing.
 */
#define FOOTING_TYPE_ROSTER_ROW (footing_roster_row_get_type ())
G_DECLARE_FINAL_TYPE (FootingRosterRow, footing_roster_row, FOOTING, ROSTER_ROW, AdwActionRow)

/** Returns: (transfer floating): a row about @record, in @words */
GtkWidget *footing_roster_row_new        (FootingContext        *context,
                                          FootingRecord         *record,
                                          FootingRosterRowWords  words);

/** Returns: (transfer none): what it is about */
gpointer   footing_roster_row_get_record (FootingRosterRow      *self);

G_END_DECLS
