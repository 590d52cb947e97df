/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-reference-private.h"
#include "footing-reflective-model.h"

/* In the order of %FALSE and %TRUE, and of #FootingReflectiveUse. */
static const char * const basis_words[] = { "published", "local", NULL };
static const char * const use_words[] = { "form", "label", NULL };

static gpointer
read_stage (FootingJsonSource *source,
            gpointer           user_data)
{
  FootingReflectiveStage *stage = footing_reflective_stage_new ();

  stage->id = footing_json_source_get_id (source, "id");
  stage->label = footing_json_source_get_text (source, "label");
  stage->hint = footing_json_source_get_text (source, "hint");

  return stage;
}

static void
check_validity (FootingJsonSource      *source,
                FootingReflectiveModel *model)
{
  if (model->valid_until != FOOTING_DAY_NONE && model->valid_until < model->valid_from)
    footing_json_source_refuse (source, "valid_until", -1, _("this is before “valid_from”"));
}

static void
check_default (FootingJsonSource            *source,
               const FootingReflectiveModel *model,
               const GPtrArray              *before)
{
  for (guint i = 0; model->is_default && i < before->len; i++)
    if (((const FootingReflectiveModel *) before->pdata[i])->is_default)
      footing_json_source_refuse (source, "default", -1, _("another model is the default already"));
}

static gpointer
read_model (FootingJsonSource *source,
            gpointer           user_data)
{
  FootingReflectiveModel *model = footing_reflective_model_new ();

  model->id = footing_json_source_get_id (source, "id");
  model->name = footing_json_source_get_text (source, "name");
  model->origin = footing_json_source_get_optional_text (source, "origin");
  model->summary = footing_json_source_get_text (source, "summary");
  model->source = footing_json_source_get_optional_text (source, "source");
  model->local = footing_json_source_get_choice (source, "basis", basis_words) == 1;
  model->use = footing_json_source_get_choice (source, "use", use_words);
  model->is_default = footing_json_source_get_optional_boolean (source, "default", FALSE);
  model->valid_from = footing_json_source_get_optional_day (source, "valid_from");
  model->valid_until = footing_json_source_get_optional_day (source, "valid_until");
  footing_json_source_read_list (source, "stages", model->stages, read_stage, NULL);
  check_validity (source, model);
  check_default (source, model, user_data);

  return model;
}

void
_footing_reference_read_models (FootingJsonSource       *source,
                                FootingReferenceReading *reading)
{
  GPtrArray *models = reading->fresh[LIST_MODELS];

  footing_json_source_read_list (source, "models", models, read_model, models);
}
