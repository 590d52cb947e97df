/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-autosave.h"
#include "footing-stage.h"
#include "footing-store.h"

G_BEGIN_DECLS

/**
 * FootingStageSaver:
 *
 * Writes the text of one stage of a reflection into the book whenever its autosave asks for it.
 *
 * Should the stage have been saved from elsewhere since it was opened, nothing is lost: the other
 * text becomes an earlier text, the one that is being written is saved over it, and the signal
 * `kept-both` tells so.
 */
#define FOOTING_TYPE_STAGE_SAVER (footing_stage_saver_get_type ())
G_DECLARE_FINAL_TYPE (FootingStageSaver, footing_stage_saver, FOOTING, STAGE_SAVER, GObject)

/**
 * FootingStageReadFunc:
 * @source: what was given to footing_stage_saver_new_autosave()
 *
 * Asks for the text as it is now.
 *
 * Returns: (transfer full): the text
 */
typedef char *(*FootingStageReadFunc) (gpointer source);

/**
 * footing_stage_saver_new:
 * @store: an open store
 * @stage: the stage as it was read; opening it is a visit, and what stood there before the first
 *   change of a visit stays as an earlier text
 *
 * Returns: (transfer full): a saver that has written nothing yet
 */
FootingStageSaver *footing_stage_saver_new          (FootingStore         *store,
                                                     FootingStage         *stage);

/**
 * footing_stage_saver_new_autosave:
 * @source: (type GObject): where the text is being written; held weakly
 * @read: asks @source for the text
 *
 * The autosave holds the saver. Before @source goes away it has to be flushed.
 *
 * Returns: (transfer full): what to tell of changes
 */
FootingAutosave   *footing_stage_saver_new_autosave (FootingStageSaver    *self,
                                                     gpointer              source,
                                                     FootingStageReadFunc  read);

/**
 * footing_stage_saver_keep_present:
 *
 * The text that is on disk now stays as an earlier text when the next one is saved, however
 * recently another one was kept: for replacing a text as a whole.
 */
void               footing_stage_saver_keep_present (FootingStageSaver    *self);

/** Returns: the id of the stage */
gint64             footing_stage_saver_get_stage_id (FootingStageSaver    *self);

G_END_DECLS
