/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

#include "footing-date.h"
#include "footing-types.h"

G_BEGIN_DECLS

/**
 * FootingDemoScale:
 * @FOOTING_DEMO_SMALL: six homes on the coast, with a story for every page
 * @FOOTING_DEMO_LARGE: ten years of sixty homes, to measure with
 */
typedef enum
{
  FOOTING_DEMO_SMALL,
  FOOTING_DEMO_LARGE,
} FootingDemoScale;

/** The seed of the demo that people see. */
#define FOOTING_DEMO_SEED 1

/**
 * footing_demo_fill_async:
 * @store: an open, empty book
 * @reference: the facts of the field
 * @seed: another number makes other people
 * @as_of: the day that is today in the demo
 *
 * Fills a book with a fictional organisation, as it would stand on one day. The same scale, seed
 * and day make the same book, to the last identifier.
 */
void     footing_demo_fill_async  (FootingStore         *store,
                                   FootingReference     *reference,
                                   FootingDemoScale      scale,
                                   guint32               seed,
                                   FootingDay            as_of,
                                   GCancellable         *cancellable,
                                   GAsyncReadyCallback   callback,
                                   gpointer              user_data);

/**
 * footing_demo_fill_finish:
 * @error: of the store; some of the organisation may be in the book
 *
 * Returns: whether all of it is in the book
 */
gboolean footing_demo_fill_finish (FootingStore         *store,
                                   GAsyncResult         *result,
                                   GError              **error);

G_END_DECLS
