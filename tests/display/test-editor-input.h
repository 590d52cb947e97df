/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

/* Keys and pointer as a person moves them: they take the whole way through the X server, since
 * what GTK does with a key cannot be asked of a widget.
 */

/* A window around @child, shown, drawn and with the keyboard. */
GtkWidget *input_show       (GtkWidget  *child,
                             int         width,
                             int         height);

/* Presses keys together, by the names X has for them: "Shift_L+F10". */
void       input_press_keys (const char *combination);

/* Types lower-case letters and spaces. */
void       input_type       (const char *text);

/* Clicks at a place of @widget. */
void       input_click      (GtkWidget  *widget,
                             double      x,
                             double      y,
                             guint       button);

/* Lets GTK work until @condition holds, and fails when it does not within ten seconds. */
#define input_wait_until(condition)                                                \
  G_STMT_START                                                                     \
  {                                                                                \
    gint64 give_up = g_get_monotonic_time () + 10 * G_TIME_SPAN_SECOND;            \
                                                                                   \
    while (!(condition) && g_get_monotonic_time () < give_up)                      \
      if (!g_main_context_iteration (NULL, FALSE))                                 \
        g_usleep (1000);                                                           \
    g_assert_true (condition);                                                     \
  }                                                                                \
  G_STMT_END

/* Lets GTK work for a while, to see that something does not happen. */
void       input_let_pass   (guint       milliseconds);
