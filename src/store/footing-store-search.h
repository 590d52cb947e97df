/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-store.h"

G_BEGIN_DECLS

/*
 * @words is what somebody has typed. Every word of it must occur, the last one may be unfinished;
 * accents and capitals make no difference. After the eighth word no more is looked for. What lies
 * in the trash is not found. footing_store_list_finish() answers; nothing is found when there is
 * no letter or digit in @words.
 */

/**
 * footing_store_find_reflections_async:
 * @words: words of the title, the text, the session it looks back on, or the name of its preceptee
 * @limit: how many at most
 *
 * Lists the reflections with these words, the latest first.
 */
void footing_store_find_reflections_async (FootingStore        *self,
                                           const char          *words,
                                           int                  limit,
                                           GCancellable        *cancellable,
                                           GAsyncReadyCallback  callback,
                                           gpointer             user_data);

G_END_DECLS
