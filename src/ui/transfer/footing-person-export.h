/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

#include "footing-context.h"
#include "footing-person.h"

G_BEGIN_DECLS

/**
 * footing_person_export:
 * @widget: anywhere in the window
 *
 * Asks where to, and writes all that the book holds about somebody: as a document for people (PDF) or
 * as data for programs (JSON), whatever the file is called.
 */
void footing_person_export      (GtkWidget      *widget,
                                 FootingContext *context,
                                 FootingPerson  *person);

/** footing_person_export() into a file that has been chosen. */
void footing_person_export_to   (GtkWidget      *widget,
                                 FootingContext *context,
                                 FootingPerson  *person,
                                 GFile          *file);

G_END_DECLS
