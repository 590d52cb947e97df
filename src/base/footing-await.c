/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-base"

#include "config.h"

#include "footing-await.h"

void
footing_await_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  FootingAwait *self = user_data;

  g_set_object (&self->result, result);
}

GAsyncResult *
footing_await (FootingAwait *self)
{
  while (self->result == NULL)
    g_main_context_iteration (g_main_context_get_thread_default (), TRUE);

  return self->result;
}

void
footing_await_clear (FootingAwait *self)
{
  g_clear_object (&self->result);
}
