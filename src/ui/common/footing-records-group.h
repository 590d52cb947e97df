/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingRecordsGroup:
 *
 * A group with a row for each of some records, told anew whenever they change.
 *
 * The signal `opened (FootingRecord)` asks to open one; `add` asks for a new one.
 */
#define FOOTING_TYPE_RECORDS_GROUP (footing_records_group_get_type ())
G_DECLARE_DERIVABLE_TYPE (FootingRecordsGroup, footing_records_group, FOOTING, RECORDS_GROUP, AdwPreferencesGroup)

struct _FootingRecordsGroupClass
{
  AdwPreferencesGroupClass parent_class;
};

/** Takes all rows away. */
void  footing_records_group_clear (FootingRecordsGroup *self);

/**
 * footing_records_group_add:
 * @record: (type FootingRecord) (nullable): what can be opened; %NULL where there is nothing to open
 *
 * Adds a row.
 */
void  footing_records_group_add   (FootingRecordsGroup *self,
                                   const char          *title,
                                   const char          *subtitle,
                                   gpointer             record);

/**
 * footing_records_group_let_add:
 * @words: what the button says to who cannot see it: “Add a goal”
 *
 * Puts a button beside the title that asks for a new record.
 */
void  footing_records_group_let_add (FootingRecordsGroup *self,
                                     const char          *words);

/** Returns: how many rows there are */
guint footing_records_group_count (FootingRecordsGroup *self);

G_END_DECLS
