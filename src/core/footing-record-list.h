/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

#include "footing-store-records.h"

G_BEGIN_DECLS

/**
 * FootingRecordLoader:
 * @store: an open store
 * @user_data: as given to footing_record_list_new()
 *
 * Asks the store for records, with one of the functions that footing_store_list_finish() finishes.
 */
typedef void (*FootingRecordLoader) (FootingStore        *store,
                                     gpointer             user_data,
                                     GCancellable        *cancellable,
                                     GAsyncReadyCallback  callback,
                                     gpointer             callback_data);

/**
 * FootingRecordList:
 *
 * What a query finds, kept up to date: a #GListModel of records that is read anew whenever
 * something has been saved that it shows. Objects stay the same through a reload.
 *
 * - `loading`: whether the first answer is still to come
 * - `failed`: whether the last reading failed; footing_record_list_get_error() says why
 *
 * The signal `reloaded` comes after every reading that succeeded: values of records may be others
 * even where the list itself is the same.
 */
#define FOOTING_TYPE_RECORD_LIST (footing_record_list_get_type ())
G_DECLARE_FINAL_TYPE (FootingRecordList, footing_record_list, FOOTING, RECORD_LIST, GObject)

/**
 * footing_record_list_new:
 * @store: the store to read from
 * @type: the class of the records
 * @changes: the changes after which to read again
 * @loader: asks for the records
 * @user_data: for @loader
 * @destroy: (nullable): frees @user_data
 *
 * Returns: (transfer full): a list that reads at once
 */
FootingRecordList *footing_record_list_new         (FootingStore         *store,
                                                    GType                 type,
                                                    FootingStoreChange    changes,
                                                    FootingRecordLoader   loader,
                                                    gpointer              user_data,
                                                    GDestroyNotify        destroy);

/** Returns: (transfer full): a list of all records of a class */
FootingRecordList *footing_record_list_new_all     (FootingStore         *store,
                                                    GType                 type);

/** Reads again, for instance after an error or when what @loader asks for has changed. */
void               footing_record_list_reload      (FootingRecordList    *self);

/** Returns: (transfer none) (nullable): why the last reading failed */
const GError      *footing_record_list_get_error   (FootingRecordList    *self);

/** Returns: whether the first answer is still to come */
gboolean           footing_record_list_get_loading (FootingRecordList    *self);

G_END_DECLS
