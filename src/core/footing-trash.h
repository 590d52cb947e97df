/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

#include "footing-record.h"
#include "footing-types.h"

G_BEGIN_DECLS

/**
 * FootingTrash:
 *
 * What has been deleted and can still be brought back, kept up to date.
 *
 * The signal `changed` tells that something came in or went out.
 */
#define FOOTING_TYPE_TRASH (footing_trash_get_type ())
G_DECLARE_FINAL_TYPE (FootingTrash, footing_trash, FOOTING, TRASH, GObject)

/**
 * FootingTrashBatch:
 * @deleted_at: when, in UTC seconds
 * @records: (element-type FootingRecord): what was deleted at once; the first says what it was: a
 *   person comes before their enrolments, an enrolment before its sessions
 */
typedef struct
{
  gint64     deleted_at;
  GPtrArray *records;
} FootingTrashBatch;

void          footing_trash_batch_free  (FootingTrashBatch       *self);

/** Returns: (transfer full): the trash of an open book, which it begins to read */
FootingTrash *footing_trash_new         (FootingStore            *store);

/** Returns: whether some of it is still to come */
gboolean      footing_trash_get_loading (FootingTrash            *self);

/** Returns: (transfer none) (nullable): why some of it could not be read */
const GError *footing_trash_get_error   (FootingTrash            *self);

/** Reads everything again, after an error. */
void          footing_trash_reload      (FootingTrash            *self);

/** Returns: (transfer none) (nullable): a record in the trash */
gpointer      footing_trash_find        (FootingTrash            *self,
                                         GType                    type,
                                         gint64                   id);

/**
 * footing_trash_list:
 *
 * Returns: (transfer full) (element-type FootingTrashBatch): what was deleted, the latest first
 */
GPtrArray    *footing_trash_list        (FootingTrash            *self);

/**
 * footing_trash_to_restore:
 * @batch: from footing_trash_list()
 *
 * A session is nothing without its enrolment, an enrolment nothing without the person and the
 * programme: what @batch belongs to comes back with it.
 *
 * Returns: (transfer full) (element-type FootingRecord): for footing_store_trash_async()
 */
GPtrArray    *footing_trash_to_restore  (FootingTrash            *self,
                                         const FootingTrashBatch *batch);

G_END_DECLS
