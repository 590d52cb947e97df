/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-training.h"

struct _FootingTraining
{
  FootingRecord  parent_instance;

  gint64         person_id;
  char          *name;
  FootingDay     done_on;
  FootingDay     expires_on;
  gboolean       prepares;
  char          *note;
};

G_DEFINE_FINAL_TYPE (FootingTraining, footing_training, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingTraining, person_id, "person"),
  FOOTING_FIELD (FootingTraining, name, TEXT),
  FOOTING_FIELD (FootingTraining, done_on, DAY),
  FOOTING_FIELD (FootingTraining, expires_on, DAY),
  FOOTING_FIELD (FootingTraining, prepares, BOOLEAN),
  FOOTING_FIELD (FootingTraining, note, TEXT),
};

static void
footing_training_class_init (FootingTrainingClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "training", fields, G_N_ELEMENTS (fields));
}

static void
footing_training_init (FootingTraining *self)
{
}

FOOTING_DEFINE_GETTER (FootingTraining, footing_training, gint64, person_id)
FOOTING_DEFINE_GETTER (FootingTraining, footing_training, const char *, name)
FOOTING_DEFINE_GETTER (FootingTraining, footing_training, FootingDay, done_on)
FOOTING_DEFINE_GETTER (FootingTraining, footing_training, FootingDay, expires_on)
FOOTING_DEFINE_GETTER (FootingTraining, footing_training, gboolean, prepares)
FOOTING_DEFINE_GETTER (FootingTraining, footing_training, const char *, note)
