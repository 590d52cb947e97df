/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-store-records.h"

G_BEGIN_DECLS

/**
 * footing_store_list_latest_reflections_async:
 * @limit: how many at most
 *
 * The reflections (#FootingReflection), the latest first.
 */
void
footing_store_list_latest_reflections_async (FootingStore        *self,
                                             int                  limit,
                                             GCancellable        *cancellable,
                                             GAsyncReadyCallback  callback,
                                             gpointer             user_data);

/**
 * footing_store_list_reflections_of_async:
 * @session_id: a session
 *
 * The reflections (#FootingReflection) on it, the latest first.
 */
void
footing_store_list_reflections_of_async (FootingStore        *self,
                                         gint64               session_id,
                                         GCancellable        *cancellable,
                                         GAsyncReadyCallback  callback,
                                         gpointer             user_data);

/**
 * footing_store_list_stages_async:
 * @reflection_id: a reflection
 *
 * Its stages (#FootingStage) with their texts, in their order.
 */
void
footing_store_list_stages_async (FootingStore        *self,
                                 gint64               reflection_id,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data);

/**
 * footing_store_list_revisions_async:
 * @stage_id: a stage
 *
 * Its earlier texts (#FootingRevision), the latest first.
 */
void
footing_store_list_revisions_async (FootingStore        *self,
                                    gint64               stage_id,
                                    GCancellable        *cancellable,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data);

/**
 * footing_store_list_latest_prompt_uses_async:
 * @limit: how many at most
 *
 * What was last done with prompts (#FootingPromptUse), the latest first.
 */
void
footing_store_list_latest_prompt_uses_async (FootingStore        *self,
                                             int                  limit,
                                             GCancellable        *cancellable,
                                             GAsyncReadyCallback  callback,
                                             gpointer             user_data);

/**
 * footing_store_list_hidden_prompts_async:
 *
 * The prompts somebody does not want to see again (#FootingPromptUse).
 */
void
footing_store_list_hidden_prompts_async (FootingStore        *self,
                                         GCancellable        *cancellable,
                                         GAsyncReadyCallback  callback,
                                         gpointer             user_data);

/**
 * footing_store_save_stage_async:
 * @stage_id: a saved stage
 * @body: the text to save
 * @revision: the revision that the text was written on
 * @new_visit: whether this is the first save since the text was opened
 *
 * Saves the text of one stage. The text it replaces is kept as a revision on the first save of a
 * visit, and otherwise when the last one kept is older than ten minutes.
 */
void footing_store_save_stage_async (FootingStore         *self,
                                     gint64                stage_id,
                                     const char           *body,
                                     gint64                revision,
                                     gboolean              new_visit,
                                     GCancellable         *cancellable,
                                     GAsyncReadyCallback   callback,
                                     gpointer              user_data);

/**
 * footing_store_save_stage_finish:
 * @revision: (out): the revision of the saved text
 * @error: CONFLICT when the text has been saved by somebody else since @revision was read;
 *   NOT_FOUND when the stage is gone
 *
 * Returns: whether the text is on the disk
 */
gboolean footing_store_save_stage_finish (FootingStore  *self,
                                          GAsyncResult  *result,
                                          gint64        *revision,
                                          GError       **error);

G_END_DECLS
