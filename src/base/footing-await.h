/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * FootingAwait:
 *
 * Waits for an asynchronous function, for programs without a window. A window never waits.
 *
 * |[
 *   g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
 *
 *   footing_store_open_async (store, path, NULL, FOOTING_STORE_OPEN_EXISTING, NULL,
 *                             footing_await_cb, &done);
 *   footing_store_open_finish (store, footing_await (&done), error);
 * ]|
 */
typedef struct
{
  GAsyncResult *result;
} FootingAwait;

#define FOOTING_AWAIT_INIT { NULL }

/** The callback to give, with the #FootingAwait as its data. */
void          footing_await_cb    (GObject      *source,
                                   GAsyncResult *result,
                                   gpointer      self);

/**
 * footing_await:
 *
 * Runs the main context of the thread until the callback has been called.
 *
 * Returns: (transfer none): the result, which lives until footing_await_clear() or the next one
 */
GAsyncResult *footing_await       (FootingAwait *self);

void          footing_await_clear (FootingAwait *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FootingAwait, footing_await_clear)

G_END_DECLS
