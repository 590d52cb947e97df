/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-store.h"

G_BEGIN_DECLS

/** What a hit of a search is; a stage stands for the reflection it belongs to. */
typedef enum
{
  FOOTING_SEARCH_PERSON,
  FOOTING_SEARCH_SESSION,
  FOOTING_SEARCH_REFLECTION,
} FootingSearchKind;

/**
 * FootingSearchHit:
 * @kind: what was found
 * @id: the id of the person, session or reflection
 * @title: (nullable): its name, if it has one
 * @snippet: some words around the first hit, each hit between U+2068 and U+2069
 * @changed_at: UTC seconds of its last change
 */
typedef struct
{
  FootingSearchKind  kind;
  gint64             id;
  char              *title;
  char              *snippet;
  gint64             changed_at;
} FootingSearchHit;

void       footing_search_hit_free     (FootingSearchHit     *self);

/**
 * footing_store_search_async:
 * @words: what somebody has typed: every word must occur, the last one may be unfinished
 * @limit: how many hits at most
 *
 * Searches names, sessions and reflections that are not in the trash, the newest row first.
 */
void       footing_store_search_async  (FootingStore         *self,
                                        const char           *words,
                                        int                   limit,
                                        GCancellable         *cancellable,
                                        GAsyncReadyCallback   callback,
                                        gpointer              user_data);

/**
 * footing_store_search_finish:
 *
 * Returns: (transfer full) (element-type FootingSearchHit) (nullable): the hits
 */
GPtrArray *footing_store_search_finish (FootingStore         *self,
                                        GAsyncResult         *result,
                                        GError              **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingSearchHit, footing_search_hit_free)

G_END_DECLS
