/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-progress.h"
#include "footing-record.h"
#include "footing-store.h"

G_BEGIN_DECLS

/**
 * footing_store_save_async:
 * @records: (element-type FootingRecord): records of any classes, the ones that others link to
 *   first
 *
 * Writes all of them in one transaction: those without an id, or with a negative one, are added,
 * the others changed. A record with a negative id may be linked to by that id from records behind
 * it. After success the records have their true ids, identifiers and times.
 *
 * Finish with footing_store_finish_write().
 */
void       footing_store_save_async     (FootingStore         *self,
                                         GPtrArray            *records,
                                         GCancellable         *cancellable,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);

/**
 * footing_store_restore_async:
 *
 * As footing_store_save_async(), for records that come from elsewhere, such as an archive or the
 * demo: what they say of when they were made and changed stays.
 *
 * Finish with footing_store_finish_write().
 */
void       footing_store_restore_async  (FootingStore         *self,
                                         GPtrArray            *records,
                                         GCancellable         *cancellable,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);

/**
 * footing_store_save_watched_async:
 * @progress: hears of every record that is written
 *
 * As footing_store_save_async(), for thousands of records. Until they are all written it can be
 * cancelled, and then none of them is in the book.
 *
 * Finish with footing_store_finish_write().
 */
void       footing_store_save_watched_async (FootingStore         *self,
                                             GPtrArray            *records,
                                             FootingProgress      *progress,
                                             GCancellable         *cancellable,
                                             GAsyncReadyCallback   callback,
                                             gpointer              user_data);

/** footing_store_save_async() for a single record. */
void       footing_store_save_one_async (FootingStore         *self,
                                         FootingRecord        *record,
                                         GCancellable         *cancellable,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);

/**
 * footing_store_trash_async:
 * @records: (element-type FootingRecord): saved records
 * @trashed: whether to put them into the trash or to take them out again
 *
 * What is in the trash is in no list and found by no search; it can be taken out for 30 days.
 *
 * Finish with footing_store_finish_write().
 */
void       footing_store_trash_async    (FootingStore         *self,
                                         GPtrArray            *records,
                                         gboolean              trashed,
                                         GCancellable         *cancellable,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);

/**
 * footing_store_purge_async:
 * @before: UTC seconds
 *
 * Deletes for good what went into the trash before @before, and all that belongs to it. Of each
 * only the identifier stays.
 *
 * Finish with footing_store_finish_write().
 */
void       footing_store_purge_async    (FootingStore         *self,
                                         gint64                before,
                                         GCancellable         *cancellable,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);

/**
 * footing_store_list_async:
 * @type: a class of records
 *
 * Reads all records of a class that are not in the trash, in the order they were made. For
 * classes that can grow without bound there are narrower lists in the other headers.
 *
 * Finish with footing_store_list_finish().
 */
void       footing_store_list_async     (FootingStore         *self,
                                         GType                 type,
                                         GCancellable         *cancellable,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);

/**
 * footing_store_list_with_trash_async:
 * @type: a class of records
 *
 * As footing_store_list_async(), with what is in the trash: all that the book holds.
 *
 * Finish with footing_store_list_finish().
 */
void       footing_store_list_with_trash_async (FootingStore         *self,
                                                GType                 type,
                                                GCancellable         *cancellable,
                                                GAsyncReadyCallback   callback,
                                                gpointer              user_data);

/**
 * footing_store_list_trash_async:
 * @type: a class of records
 *
 * Reads what is in the trash, in the order it was made.
 *
 * Finish with footing_store_list_finish().
 */
void       footing_store_list_trash_async (FootingStore         *self,
                                           GType                 type,
                                           GCancellable         *cancellable,
                                           GAsyncReadyCallback   callback,
                                           gpointer              user_data);

/**
 * footing_store_list_linked_async:
 * @type: a class of records
 * @link: the name of a field of @type that is a link, such as `enrolment_id`
 * @id: what it links to
 *
 * Reads the records that belong to another one and are not in the trash, in the order they were
 * made.
 *
 * Finish with footing_store_list_finish().
 */
void       footing_store_list_linked_async (FootingStore         *self,
                                            GType                 type,
                                            const char           *link,
                                            gint64                id,
                                            GCancellable         *cancellable,
                                            GAsyncReadyCallback   callback,
                                            gpointer              user_data);

/**
 * footing_store_list_finish:
 *
 * Finishes any function whose name begins with `footing_store_list_`.
 *
 * Returns: (transfer full) (element-type FootingRecord) (nullable): the records
 */
GPtrArray *footing_store_list_finish    (FootingStore         *self,
                                         GAsyncResult         *result,
                                         GError              **error);

/**
 * footing_store_change_of_type:
 *
 * Returns: the change that is told when a record of @type has been saved
 */
FootingStoreChange footing_store_change_of_type (GType type);

G_END_DECLS
