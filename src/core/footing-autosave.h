/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define FOOTING_TYPE_AUTOSAVE (footing_autosave_get_type ())

G_DECLARE_FINAL_TYPE (FootingAutosave, footing_autosave, FOOTING, AUTOSAVE, GObject)

/**
 * FootingAutosave:
 *
 * Brings one text to disk while it is being written, so that there is no Save button for words.
 *
 * The promise is that what was typed is on disk within two seconds. A save therefore starts one
 * second after the last change, when the writer pauses, but never later than 1.8 seconds after
 * the first change that is not saved yet, even when typing never pauses; the rest of the two
 * seconds is for the write itself.
 *
 * There is never more than one write on its way: what changes meanwhile is saved after it, and
 * the latest text wins. When a write fails the text stays unsaved and is tried again, at first
 * after two seconds and then less and less often.
 *
 * While a write is on its way, or a text that could not be written is waiting for its next
 * try, the machine keeps itself alive. It must not be dropped while %FOOTING_AUTOSAVE_DIRTY:
 * before the place where the text is written goes away, call footing_autosave_flush_async(),
 * which takes the text over at once.
 */

/**
 * FootingAutosaveState:
 * @FOOTING_AUTOSAVE_CLEAN: all of the text is on disk
 * @FOOTING_AUTOSAVE_DIRTY: there are changes, and a save will start soon
 * @FOOTING_AUTOSAVE_SAVING: a write is on its way
 * @FOOTING_AUTOSAVE_FAILED: the last write failed; nothing is lost, another will be tried
 */
typedef enum
{
  FOOTING_AUTOSAVE_CLEAN,
  FOOTING_AUTOSAVE_DIRTY,
  FOOTING_AUTOSAVE_SAVING,
  FOOTING_AUTOSAVE_FAILED,
} FootingAutosaveState;

#define FOOTING_TYPE_AUTOSAVE_STATE (footing_autosave_state_get_type ())
GType                footing_autosave_state_get_type (void) G_GNUC_CONST;

/**
 * FootingAutosaveReadFunc:
 *
 * Asks for the whole text as it is now. Called right before a save, not at every change.
 *
 * Returns: (transfer full): the text
 */
typedef char *(*FootingAutosaveReadFunc) (FootingAutosave *self,
                                          gpointer         user_data);

/**
 * FootingAutosaveSaveFunc:
 * @text: (transfer full): the text to write
 *
 * Starts to write @text. Must answer exactly once with footing_autosave_finished(), at once or
 * later; no further save starts before.
 */
typedef void (*FootingAutosaveSaveFunc) (FootingAutosave *self,
                                         char            *text,
                                         gpointer         user_data);

/**
 * footing_autosave_new:
 * @read: asks for the text
 * @save: starts to write it
 * @user_data: for both. A text that could not be written is tried again even when the page it
 *   was written on has gone, so hold what @save needs by reference and the page weakly
 * @destroy: (nullable): frees @user_data
 *
 * The properties `pause`, `longest-wait`, `first-retry` and `longest-retry`, in milliseconds,
 * have the values described above (the longest retry is half a minute) and need no setting.
 *
 * Returns: (transfer full): a clean machine
 */
FootingAutosave     *footing_autosave_new            (FootingAutosaveReadFunc  read,
                                                      FootingAutosaveSaveFunc  save,
                                                      gpointer                 user_data,
                                                      GDestroyNotify           destroy);

/**
 * footing_autosave_touch:
 *
 * The text has changed. Connect this after loading, so that loading does not count as a change.
 */
void                 footing_autosave_touch          (FootingAutosave         *self);

/**
 * footing_autosave_finished:
 * @error: (nullable): why the write failed; %NULL when the text is on disk
 *
 * The saver's answer.
 */
void                 footing_autosave_finished       (FootingAutosave         *self,
                                                      const GError            *error);

/**
 * footing_autosave_flush:
 *
 * Saves now, without waiting for a pause or for the next try. Does nothing when all is saved;
 * when a write is on its way, what changed since follows right after it.
 */
void                 footing_autosave_flush          (FootingAutosave         *self);

/**
 * footing_autosave_abandon:
 *
 * Gives up what is not saved, because its writer said so. A later change is saved again.
 */
void                 footing_autosave_abandon        (FootingAutosave         *self);

/**
 * footing_autosave_flush_async:
 * @cancellable: (nullable): when cancelled, the answer is an error; the saving goes on
 *
 * Saves now and answers when all is saved or a write has failed: for leaving a page, closing
 * the window, locking and quitting.
 */
void                 footing_autosave_flush_async    (FootingAutosave         *self,
                                                      GCancellable            *cancellable,
                                                      GAsyncReadyCallback      callback,
                                                      gpointer                 user_data);

/**
 * footing_autosave_flush_finish:
 * @error: the saver's error, or %G_IO_ERROR_CANCELLED
 *
 * Returns: whether all of the text is on disk
 */
gboolean             footing_autosave_flush_finish   (FootingAutosave         *self,
                                                      GAsyncResult            *result,
                                                      GError                 **error);

/**
 * footing_autosave_get_state:
 *
 * Returns: how it fares with the text; notified as property `state`
 */
FootingAutosaveState footing_autosave_get_state      (FootingAutosave         *self);

/**
 * footing_autosave_get_error:
 *
 * Returns: (transfer none) (nullable): why the last write failed; notified as property `error`.
 *   Stays through further tries until one succeeds.
 */
const GError        *footing_autosave_get_error      (FootingAutosave         *self);

G_END_DECLS
