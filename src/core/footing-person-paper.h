/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

#include "footing-date.h"
#include "footing-paper.h"
#include "footing-types.h"

G_BEGIN_DECLS

/**
 * footing_person_paper_async:
 * @store: an open book
 * @reference: (nullable): tells what codes mean
 * @person_uid: the identifier of a person
 * @today: the day it is printed on
 *
 * Makes a document that people can read of everything that the book holds about a person: the same as
 * footing_export_async() writes about them, table by table, so that neither has what the other
 * leaves out.
 */
void          footing_person_paper_async  (FootingStore         *store,
                                           FootingReference     *reference,
                                           const char           *person_uid,
                                           FootingDay            today,
                                           GCancellable         *cancellable,
                                           GAsyncReadyCallback   callback,
                                           gpointer              user_data);

/**
 * footing_person_paper_finish:
 * @error: as for footing_export_finish()
 *
 * Returns: (transfer full) (nullable): the document
 */
FootingPaper *footing_person_paper_finish (FootingStore         *store,
                                           GAsyncResult         *result,
                                           GError              **error);

G_END_DECLS
