/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-record-list.h"

G_BEGIN_DECLS

/**
 * FootingSearchLoader:
 * @store: an open store
 * @words: (nullable): what people look for; %NULL for the latest of all
 * @limit: how many records at most
 *
 * Asks the store for records, with one of the functions that footing_store_list_finish() finishes.
 */
typedef void (*FootingSearchLoader) (FootingStore        *store,
                                     const char          *words,
                                     int                  limit,
                                     GCancellable        *cancellable,
                                     GAsyncReadyCallback  callback,
                                     gpointer             callback_data);

/**
 * FootingRecordSearch:
 *
 * The latest records of a long list, more of them when asked for, or those that have certain words.
 *
 * The signal `found` comes after other words have been looked for, with the list as their answer.
 */
#define FOOTING_TYPE_RECORD_SEARCH (footing_record_search_get_type ())
G_DECLARE_FINAL_TYPE (FootingRecordSearch, footing_record_search, FOOTING, RECORD_SEARCH, GObject)

/**
 * footing_record_search_new:
 * @store: the store to read from
 * @type: the class of the records
 * @changes: the changes after which to read again
 * @loader: asks for the records
 * @step: how many are read at first, and more each time; above 0
 *
 * Returns: (transfer full): a search for the latest, which reads at once
 */
FootingRecordSearch *footing_record_search_new         (FootingStore        *store,
                                                        GType                type,
                                                        FootingStoreChange   changes,
                                                        FootingSearchLoader  loader,
                                                        int                  step);

/** Returns: (transfer none): what is found, kept up to date; the same list as long as @self lives */
FootingRecordList   *footing_record_search_get_records (FootingRecordSearch *self);

/** Looks for @words; %NULL or nothing is for the latest of all. */
void                 footing_record_search_set_words   (FootingRecordSearch *self,
                                                        const char          *words);

/** Returns: (transfer none) (nullable): what is looked for */
const char          *footing_record_search_get_words   (FootingRecordSearch *self);

/** Returns: whether the list is the answer to @words, and not still to what was looked for before */
gboolean             footing_record_search_answers     (FootingRecordSearch *self,
                                                        const char          *words);

/** Reads a step more. */
void                 footing_record_search_read_more   (FootingRecordSearch *self);

/** Returns: whether there may be more than what was read */
gboolean             footing_record_search_has_more    (FootingRecordSearch *self);

/** Returns: how many records are read at most */
int                  footing_record_search_get_limit   (FootingRecordSearch *self);

G_END_DECLS
