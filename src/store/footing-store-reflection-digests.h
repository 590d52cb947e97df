/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-date.h"
#include "footing-store.h"

G_BEGIN_DECLS

/**
 * FootingReflectionDigest:
 * @reflection_id: which one
 * @opening: (nullable): the beginnings of its stages, a line each or more; %NULL when none has a text
 * @session_title: (nullable): what the session it looks back on was about; %NULL without one
 * @enrolment_id: whose preceptorship that session belongs to; 0 without one
 * @meeting_id: the meeting of the programme that the session fulfils; 0 for none
 *
 * What a list says of a reflection beyond its own record, without its texts.
 */
typedef struct
{
  gint64  reflection_id;
  char   *opening;
  char   *session_title;
  gint64  enrolment_id;
  gint64  meeting_id;
} FootingReflectionDigest;

/** Frees @self and its texts; %NULL is allowed. */
void       footing_reflection_digest_free                   (FootingReflectionDigest  *self);

/**
 * footing_store_list_reflection_digests_async:
 * @words: (nullable): only those with these words, see footing_store_find_reflections_async()
 * @limit: how many at most
 *
 * The digests of the latest reflections: those that footing_store_list_latest_reflections_async()
 * lists, in the same order.
 */
void       footing_store_list_reflection_digests_async      (FootingStore             *self,
                                                             const char               *words,
                                                             int                       limit,
                                                             GCancellable             *cancellable,
                                                             GAsyncReadyCallback       callback,
                                                             gpointer                  user_data);

/**
 * footing_store_list_reflection_digests_finish:
 *
 * Returns: (transfer full) (element-type FootingReflectionDigest) (nullable): the digests
 */
GPtrArray *footing_store_list_reflection_digests_finish     (FootingStore             *self,
                                                             GAsyncResult             *result,
                                                             GError                  **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingReflectionDigest, footing_reflection_digest_free)

G_END_DECLS
