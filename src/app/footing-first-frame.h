/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * footing_first_frame_report:
 * @window: a window that has not been presented yet
 *
 * When the environment has `FOOTING_BENCH_FIRST_FRAME`, prints one line on standard output as soon
 * as the first frame of @window has been painted: `first-frame` and the monotonic time in
 * microseconds. Otherwise does nothing.
 */
void footing_first_frame_report (GtkWindow *window);

G_END_DECLS
