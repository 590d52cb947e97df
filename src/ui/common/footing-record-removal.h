/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

#include "footing-context.h"

G_BEGIN_DECLS

/**
 * footing_record_remove:
 * @widget: anywhere in the window
 * @records: (element-type FootingRecord): what belongs together, and is saved
 * @words: what the window says when it has been done: “Reflection deleted”
 *
 * Puts records into the trash, all of them or none, and offers to take them out again. Why it failed
 * is said in the window. @widget may be gone by then: its page need not wait.
 */
void footing_record_remove (GtkWidget      *widget,
                            FootingContext *context,
                            GPtrArray      *records,
                            const char     *words);

G_END_DECLS
