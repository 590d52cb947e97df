/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

#include "footing-context.h"
#include "footing-reflection.h"

G_BEGIN_DECLS

/**
 * footing_reflection_remove:
 * @from: any widget of the window
 *
 * Puts a reflection into the trash and offers to take it out again. What is being written on it
 * must have been saved before.
 */
void footing_reflection_remove (GtkWidget         *from,
                                FootingContext    *context,
                                FootingReflection *reflection);

G_END_DECLS
