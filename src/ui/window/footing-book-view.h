/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"

G_BEGIN_DECLS

/* An open book: the six areas at the side, their pages beside. */
#define FOOTING_TYPE_BOOK_VIEW (footing_book_view_get_type ())
G_DECLARE_FINAL_TYPE (FootingBookView, footing_book_view, FOOTING, BOOK_VIEW, AdwBin)

/* @book_name: what people call the book */
FootingBookView *footing_book_view_new      (FootingContext    *context,
                                             const char        *book_name);

FootingContext  *footing_book_view_get_context (FootingBookView *self);

/* Shows the name that the book has itself, if it has one, in place of that of its file. */
void             footing_book_view_ask_name       (FootingBookView   *self);

/* Shows an area by its name: "today", "programmes", "people", "diary", "reflections" or
 * "insights". Unknown names show Today.
 */
void             footing_book_view_go       (FootingBookView   *self,
                                             const char        *area);

/* Returns: (transfer none): the name of the area that is shown */
const char      *footing_book_view_get_area (FootingBookView   *self);

/* Returns: (transfer none): what has the place beside the sidebar, or the sidebar alone */
GtkWidget       *footing_book_view_get_visible_page (FootingBookView *self);

/* Shows @page on top of the present one. */
void             footing_book_view_push     (FootingBookView   *self,
                                             AdwNavigationPage *page);

/* Lets the sidebar and the page take turns, as on a narrow window. */
void             footing_book_view_add_breakpoint (FootingBookView *self,
                                                   AdwBreakpoint   *breakpoint);

G_END_DECLS
