/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

#include "footing-autosave.h"
#include "footing-date.h"
#include "footing-types.h"

G_BEGIN_DECLS

/**
 * FootingContext:
 *
 * What every page of an open book needs: the store, who is who, the facts of the field, and
 * which day it is. It is handed down from the window to its pages and dialogs.
 *
 * `new-day` is emitted when another day has begun; the roster then tells everybody to look again.
 */
#define FOOTING_TYPE_CONTEXT (footing_context_get_type ())
G_DECLARE_FINAL_TYPE (FootingContext, footing_context, FOOTING, CONTEXT, GObject)

/**
 * footing_context_new:
 * @store: an open store
 * @reference: the facts of the field
 */
FootingContext   *footing_context_new           (FootingStore     *store,
                                                 FootingReference *reference);

/** Returns: (transfer none): the open store */
FootingStore     *footing_context_get_store     (FootingContext   *self);

/** Returns: (transfer none): the facts of the field */
FootingReference *footing_context_get_reference (FootingContext   *self);

/** Returns: (transfer none): the standards that ship, and those of the book */
FootingStandardShelf *footing_context_get_standards (FootingContext *self);

/** Returns: (transfer none): who is who */
FootingRoster    *footing_context_get_roster    (FootingContext   *self);

/** Returns: the day it is here; what footing_context_set_today() said, if it was called */
FootingDay        footing_context_get_today     (FootingContext   *self);

/** Returns: whether what is written here is thrown away in the end, as in the demo */
gboolean          footing_context_get_passing   (FootingContext   *self);
/** Says so, before the pages are made. */
void              footing_context_set_passing   (FootingContext   *self,
                                                 gboolean          passing);

/**
 * footing_context_set_today:
 * @today: a day, or %FOOTING_DAY_NONE for the true one
 *
 * For the demo book, whose days are made for one day, and for tests.
 */
void              footing_context_set_today     (FootingContext   *self,
                                                 FootingDay        today);

/**
 * footing_context_watch_autosave:
 * @autosave: the autosave of a text that is being written
 *
 * Remembers @autosave for as long as it lives, so that nothing is left unsaved when the book is
 * closed.
 */
void              footing_context_watch_autosave (FootingContext  *self,
                                                  FootingAutosave *autosave);

/** Gives up all texts that are not saved, because their writer said so. */
void              footing_context_abandon_unsaved (FootingContext    *self);

/**
 * footing_context_flush_async:
 *
 * Saves what has been typed in all texts, now.
 */
void              footing_context_flush_async    (FootingContext      *self,
                                                  GAsyncReadyCallback  callback,
                                                  gpointer             user_data);

/**
 * footing_context_flush_finish:
 * @error: why some text could not be saved
 *
 * Returns: whether all that has been typed is on the disk
 */
gboolean          footing_context_flush_finish   (FootingContext      *self,
                                                  GAsyncResult        *result,
                                                  GError             **error);

G_END_DECLS
