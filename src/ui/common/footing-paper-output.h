/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

#include "footing-paper.h"

G_BEGIN_DECLS

/**
 * footing_paper_output_print:
 * @paper: (transfer full): what to print
 * @name: what the printer calls it
 * @widget: anywhere in the window
 *
 * Asks for a printer and prints. What goes wrong is said in the window.
 */
void footing_paper_output_print (FootingPaper *paper,
                                 const char   *name,
                                 GtkWidget    *widget);

/**
 * footing_paper_output_save:
 * @paper: (transfer full): what to save
 * @file_name: a name for the file
 * @widget: anywhere in the window
 *
 * Asks where to, and writes a PDF. What goes wrong is said in the window.
 */
void footing_paper_output_save  (FootingPaper *paper,
                                 const char   *file_name,
                                 GtkWidget    *widget);

G_END_DECLS
