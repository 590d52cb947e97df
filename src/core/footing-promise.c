/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-promise.h"

gint64
footing_promise_id (gpointer record)
{
  static gssize last_promised = 0;

  g_return_val_if_fail (FOOTING_IS_RECORD (record), 0);

  if (footing_record_get_id (record) == 0)
    footing_record_set_id (record, g_atomic_pointer_add (&last_promised, -1) - 1);

  return footing_record_get_id (record);
}
