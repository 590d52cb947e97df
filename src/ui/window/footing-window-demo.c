/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "footing-demo.h"
#include "footing-error-words.h"
#include "footing-window-private.h"

/* Any seed would do; this one is the same everywhere, so that the demo is. */
#define SEED 1

char *
_footing_window_demo_path (void)
{
  g_autofree char *name = g_strdup_printf ("footing-demo-%d-%u.footing", (int) getpid (), g_random_int ());

  return g_build_filename (g_get_tmp_dir (), name, NULL);
}

static void
filled_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(FootingWindow) self = user_data;
  FootingWindowFunc then = g_steal_pointer (&self->after_fill);
  g_autoptr(GError) error = NULL;
  g_autofree char *words = NULL;

  if (!footing_demo_fill_finish (FOOTING_STORE (source), result, &error))
    words = footing_error_words (error, NULL);

  then (self);

  /* A demo with gaps is better than none. */
  if (words != NULL)
    FOOTING_SHELL_GET_IFACE (self)->show_problem (FOOTING_SHELL (self), words);
}

void
_footing_window_fill_demo (FootingWindow     *self,
                           FootingWindowFunc  then)
{
  FootingDay today = self->today;

  if (today == FOOTING_DAY_NONE)
    today = footing_day_of_instant (g_get_real_time () / G_USEC_PER_SEC);

  self->after_fill = then;
  footing_demo_fill_async (self->store, self->reference, FOOTING_DEMO_SMALL, SEED, today,
                           NULL, filled_cb, g_object_ref (self));
}

void
_footing_window_remove_demo (const char *path)
{
  if (g_unlink (path) != 0 && errno != ENOENT)
    g_warning ("The demo stays behind as “%s”: %s", path, g_strerror (errno));
}
