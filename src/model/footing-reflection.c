/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-reflection.h"

struct _FootingReflection
{
  FootingRecord  parent_instance;

  gint64         session_id;
  char          *model;
  char          *title;
  FootingDay     written_on;
};

G_DEFINE_FINAL_TYPE (FootingReflection, footing_reflection, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingReflection, session_id, "session"),
  FOOTING_FIELD (FootingReflection, model, TEXT),
  FOOTING_FIELD (FootingReflection, title, TEXT),
  FOOTING_FIELD (FootingReflection, written_on, DAY),
};

static void
footing_reflection_class_init (FootingReflectionClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "reflection", fields, G_N_ELEMENTS (fields));
}

static void
footing_reflection_init (FootingReflection *self)
{
}

FOOTING_DEFINE_GETTER (FootingReflection, footing_reflection, gint64, session_id)
FOOTING_DEFINE_GETTER (FootingReflection, footing_reflection, const char *, model)
FOOTING_DEFINE_GETTER (FootingReflection, footing_reflection, const char *, title)
FOOTING_DEFINE_GETTER (FootingReflection, footing_reflection, FootingDay, written_on)
