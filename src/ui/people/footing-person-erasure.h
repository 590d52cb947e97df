/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

#include "footing-context.h"
#include "footing-person.h"

G_BEGIN_DECLS

/**
 * footing_person_erase:
 * @widget: anywhere in the window
 *
 * Asks whether somebody shall be deleted for good, with all that is about them, and does so once
 * their name has been typed. This cannot be undone.
 */
void footing_person_erase (GtkWidget      *widget,
                           FootingContext *context,
                           FootingPerson  *person);

G_END_DECLS
