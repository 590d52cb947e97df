/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"
#include "footing-person.h"

G_BEGIN_DECLS

/**
 * footing_replan_offer:
 * @widget: anywhere in the window
 * @person: somebody whose first day or day of the PIN has just been corrected in the book
 *
 * Asks whether their open meetings shall move to the days that follow from it, with both days of
 * each. Says nothing when they are on no programme, or when nothing would move.
 */
void footing_replan_offer (GtkWidget      *widget,
                           FootingContext *context,
                           FootingPerson  *person);

G_END_DECLS
