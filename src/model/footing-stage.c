/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-stage.h"

struct _FootingStage
{
  FootingRecord  parent_instance;

  gint64         reflection_id;
  char          *key;
  gint64         position;
  char          *body;
  gint64         revision;
};

G_DEFINE_FINAL_TYPE (FootingStage, footing_stage, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingStage, reflection_id, "reflection"),
  FOOTING_FIELD (FootingStage, key, TEXT),
  FOOTING_FIELD (FootingStage, position, INTEGER),
  FOOTING_FIELD (FootingStage, body, TEXT),
  FOOTING_FIELD (FootingStage, revision, INTEGER),
};

static void
footing_stage_class_init (FootingStageClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "stage", fields, G_N_ELEMENTS (fields));
}

static void
footing_stage_init (FootingStage *self)
{
}

FOOTING_DEFINE_GETTER (FootingStage, footing_stage, gint64, reflection_id)
FOOTING_DEFINE_GETTER (FootingStage, footing_stage, const char *, key)
FOOTING_DEFINE_GETTER (FootingStage, footing_stage, gint64, position)
FOOTING_DEFINE_GETTER (FootingStage, footing_stage, const char *, body)
FOOTING_DEFINE_GETTER (FootingStage, footing_stage, gint64, revision)
