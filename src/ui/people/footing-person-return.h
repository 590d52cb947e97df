/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

#include "footing-context.h"
#include "footing-person.h"

G_BEGIN_DECLS

/**
 * footing_person_return:
 * @widget: anywhere in the window
 * @person: somebody who is marked as having left
 *
 * Takes back that somebody has left: they are in the lists again, and on the programme that their
 * leaving had ended. Offers to undo it.
 */
void footing_person_return (GtkWidget      *widget,
                            FootingContext *context,
                            FootingPerson  *person);

G_END_DECLS
