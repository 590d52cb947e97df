/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

#include "footing-context.h"
#include "footing-person.h"

G_BEGIN_DECLS

/**
 * footing_person_remove:
 * @widget: anywhere in the window
 *
 * Puts somebody into the trash, with their enrolments, sessions and leaving, and offers to undo
 * it. What others wrote about a session of theirs stays with its author.
 */
void footing_person_remove (GtkWidget      *widget,
                            FootingContext *context,
                            FootingPerson  *person);

/**
 * footing_person_take_off:
 * @widget: anywhere in the window
 *
 * Asks whether somebody shall be taken off their latest programme, as if they had never been on
 * it, and puts the enrolment and its sessions into the trash.
 */
void footing_person_take_off (GtkWidget      *widget,
                              FootingContext *context,
                              FootingPerson  *person);

G_END_DECLS
