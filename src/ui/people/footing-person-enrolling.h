/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

#include "footing-context.h"
#include "footing-person.h"

G_BEGIN_DECLS

/**
 * footing_person_enrol:
 * @widget: where it was asked for
 *
 * Enrols somebody: on the programme that there is or, where there are several, on the one that is
 * answered. Without one, it leads to the programmes.
 */
void footing_person_enrol (GtkWidget      *widget,
                           FootingContext *context,
                           FootingPerson  *person);

G_END_DECLS
