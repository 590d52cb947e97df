/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-date.h"

G_BEGIN_DECLS

/**
 * FootingReflectiveStage:
 * @id: short and stable, for instance `so-what`; what is written is kept under it
 * @label: its name in the model
 * @hint: a question to the writer, which may be left unanswered
 */
typedef struct
{
  char *id;
  char *label;
  char *hint;
} FootingReflectiveStage;

/**
 * FootingReflectiveUse:
 * @FOOTING_REFLECTIVE_USE_FORM: one card for each stage, to be written in order or not
 * @FOOTING_REFLECTIVE_USE_LABEL: the stages are names to put on a note; there is no form
 */
typedef enum
{
  FOOTING_REFLECTIVE_USE_FORM,
  FOOTING_REFLECTIVE_USE_LABEL,
} FootingReflectiveUse;

/**
 * FootingReflectiveModel:
 * @id: short and stable, for instance `driscoll`; a reflection remembers it
 * @name: what people call it
 * @origin: (nullable): who described it, and when
 * @summary: one sentence that helps to choose
 * @source: (nullable): the address where its stages were read
 * @local: whether the stages follow common knowledge rather than a text that was read
 * @use: what the stages are for
 * @is_default: whether a new reflection begins with it; true of one model at most
 * @valid_from: the first day on which it is offered, or %FOOTING_DAY_NONE
 * @valid_until: the last day on which it is offered, or %FOOTING_DAY_NONE
 * @stages: (element-type FootingReflectiveStage): in order; never %NULL, never empty
 *
 * A way to go about a reflection. A model that is no longer offered stays readable, because
 * there are reflections written by it.
 */
typedef struct
{
  char                 *id;
  char                 *name;
  char                 *origin;
  char                 *summary;
  char                 *source;
  gboolean              local;
  FootingReflectiveUse  use;
  gboolean              is_default;
  FootingDay            valid_from;
  FootingDay            valid_until;
  GPtrArray            *stages;
} FootingReflectiveModel;

/**
 * footing_reflective_stage_new:
 *
 * Returns: (transfer full): a stage without texts
 */
FootingReflectiveStage *footing_reflective_stage_new  (void);

void                    footing_reflective_stage_free (FootingReflectiveStage *self);

/**
 * footing_reflective_model_new:
 *
 * Returns: (transfer full): a form without stages, offered at all times
 */
FootingReflectiveModel *footing_reflective_model_new  (void);

void                    footing_reflective_model_free (FootingReflectiveModel *self);

/**
 * footing_reflective_model_is_offered:
 * @day: the day on which somebody begins to write
 *
 * Returns: whether @self is a form that can be chosen on @day
 */
gboolean footing_reflective_model_is_offered (const FootingReflectiveModel *self,
                                              FootingDay                    day);

/**
 * footing_reflective_model_find_stage:
 * @id: (nullable): as in #FootingReflectiveStage
 *
 * Returns: (nullable) (transfer none): the stage of that name
 */
const FootingReflectiveStage *
footing_reflective_model_find_stage (const FootingReflectiveModel *self,
                                     const char                   *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingReflectiveStage, footing_reflective_stage_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingReflectiveModel, footing_reflective_model_free)

G_END_DECLS
