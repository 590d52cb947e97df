/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-writing"

#include "config.h"

#include "footing-reflective-model.h"

FootingReflectiveStage *
footing_reflective_stage_new (void)
{
  return g_new0 (FootingReflectiveStage, 1);
}

void
footing_reflective_stage_free (FootingReflectiveStage *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->label);
  g_free (self->hint);
  g_free (self);
}

FootingReflectiveModel *
footing_reflective_model_new (void)
{
  FootingReflectiveModel *self = g_new0 (FootingReflectiveModel, 1);

  self->valid_from = FOOTING_DAY_NONE;
  self->valid_until = FOOTING_DAY_NONE;
  self->stages = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_reflective_stage_free);

  return self;
}

void
footing_reflective_model_free (FootingReflectiveModel *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->name);
  g_free (self->origin);
  g_free (self->summary);
  g_free (self->source);
  g_ptr_array_unref (self->stages);
  g_free (self);
}

gboolean
footing_reflective_model_is_offered (const FootingReflectiveModel *self,
                                     FootingDay                    day)
{
  g_return_val_if_fail (self != NULL, FALSE);

  /* No first day is %FOOTING_DAY_NONE, which sorts before every date. */
  return self->use == FOOTING_REFLECTIVE_USE_FORM &&
         self->valid_from <= day &&
         (self->valid_until == FOOTING_DAY_NONE || day <= self->valid_until);
}

const FootingReflectiveStage *
footing_reflective_model_find_stage (const FootingReflectiveModel *self,
                                     const char                   *id)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->stages->len; i++)
    {
      const FootingReflectiveStage *stage = self->stages->pdata[i];

      if (g_strcmp0 (stage->id, id) == 0)
        return stage;
    }

  return NULL;
}
