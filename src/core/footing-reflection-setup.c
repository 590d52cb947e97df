/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-promise.h"
#include "footing-reflection-setup.h"

static FootingStage *
stage_new (const FootingReflectiveStage *of_model,
           gint64                        reflection_id,
           guint                         position)
{
  return g_object_new (FOOTING_TYPE_STAGE,
                       "reflection-id", reflection_id,
                       "key", of_model->id,
                       "position", (gint64) position,
                       NULL);
}

GPtrArray *
footing_reflection_setup (const FootingReflectiveModel *model,
                          gint64                        session_id,
                          FootingDay                    written_on)
{
  GPtrArray *records = NULL;
  FootingReflection *reflection = NULL;
  gint64 id;

  g_return_val_if_fail (model != NULL, NULL);

  reflection = g_object_new (FOOTING_TYPE_REFLECTION,
                             "model", model->id,
                             "session-id", session_id,
                             "written-on", written_on,
                             NULL);
  id = footing_promise_id (reflection);

  records = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (records, reflection);
  for (guint i = 0; i < model->stages->len; i++)
    g_ptr_array_add (records, stage_new (g_ptr_array_index (model->stages, i), id, i));

  return records;
}
