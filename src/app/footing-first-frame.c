/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-app"

#include "config.h"

#include "footing-first-frame.h"

#include <stdio.h>

static void
frame_painted_cb (GdkFrameClock *clock,
                  gpointer       user_data)
{
  printf ("first-frame %" G_GINT64_FORMAT "\n", g_get_monotonic_time ());
  fflush (stdout);

  g_signal_handlers_disconnect_by_func (clock, frame_painted_cb, user_data);
}

/* A window has a frame clock from the moment it is realized. */
static void
window_realized_cb (GtkWidget *window)
{
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint",
                    G_CALLBACK (frame_painted_cb), NULL);
}

void
footing_first_frame_report (GtkWindow *window)
{
  if (g_getenv ("FOOTING_BENCH_FIRST_FRAME") != NULL)
    g_signal_connect (window, "realize", G_CALLBACK (window_realized_cb), NULL);
}
