/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-date.h"
#include "footing-types.h"

G_BEGIN_DECLS

/* The window: it shows the shelf of record books, or the one that is open, and is the shell of
 * all pages.
 */
#define FOOTING_TYPE_WINDOW (footing_window_get_type ())
G_DECLARE_FINAL_TYPE (FootingWindow, footing_window, FOOTING, WINDOW, AdwApplicationWindow)

FootingWindow *footing_window_new        (GtkApplication   *application,
                                          FootingReference *reference);

/* Shows which record books there are. */
void           footing_window_show_start (FootingWindow    *self);

/* Opens the book at @path: at once when it is plain, else after asking for its passphrase. */
void           footing_window_open       (FootingWindow    *self,
                                          const char       *path);

/* Opens a throw-away copy of the fictional organisation. */
void           footing_window_open_demo  (FootingWindow    *self);

/* @today: for the demo and for tests; FOOTING_DAY_NONE is the true day */
void           footing_window_set_today  (FootingWindow    *self,
                                          FootingDay        today);

G_END_DECLS
