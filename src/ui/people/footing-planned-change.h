/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

#include "footing-context.h"
#include "footing-course.h"
#include "footing-pairing.h"

G_BEGIN_DECLS

/**
 * footing_planned_change_ask:
 * @widget: anywhere in the window
 * @pairing: one of @course, of which something is still to come
 *
 * Asks whether a change of preceptor that was planned shall not be, and takes it back if so. Offers
 * to undo that.
 */
void footing_planned_change_ask (GtkWidget           *widget,
                                 FootingContext      *context,
                                 const FootingCourse *course,
                                 FootingPairing      *pairing);

G_END_DECLS
