/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-programme-item.h"

struct _FootingProgrammeItem
{
  FootingRecord    parent_instance;

  gint64           programme_id;
  FootingItemKind  kind;
  char            *key;
  char            *name;
  gint64           position;
  gint64           due_months;
  gint64           due_days;
  gint64           minutes;
  gboolean         required;
  char            *note;
};

G_DEFINE_FINAL_TYPE (FootingProgrammeItem, footing_programme_item, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingProgrammeItem, programme_id, "programme"),
  FOOTING_CHOICE (FootingProgrammeItem, kind, footing_item_kind_get_type),
  FOOTING_FIELD (FootingProgrammeItem, key, TEXT),
  FOOTING_FIELD (FootingProgrammeItem, name, TEXT),
  FOOTING_FIELD (FootingProgrammeItem, position, INTEGER),
  FOOTING_FIELD (FootingProgrammeItem, due_months, INTEGER),
  FOOTING_FIELD (FootingProgrammeItem, due_days, INTEGER),
  FOOTING_FIELD (FootingProgrammeItem, minutes, INTEGER),
  FOOTING_FIELD (FootingProgrammeItem, required, BOOLEAN),
  FOOTING_FIELD (FootingProgrammeItem, note, TEXT),
};

static void
footing_programme_item_class_init (FootingProgrammeItemClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "programme_item", fields, G_N_ELEMENTS (fields));
}

static void
footing_programme_item_init (FootingProgrammeItem *self)
{
}

FOOTING_DEFINE_GETTER (FootingProgrammeItem, footing_programme_item, gint64, programme_id)
FOOTING_DEFINE_GETTER (FootingProgrammeItem, footing_programme_item, FootingItemKind, kind)
FOOTING_DEFINE_GETTER (FootingProgrammeItem, footing_programme_item, const char *, key)
FOOTING_DEFINE_GETTER (FootingProgrammeItem, footing_programme_item, const char *, name)
FOOTING_DEFINE_GETTER (FootingProgrammeItem, footing_programme_item, gint64, position)
FOOTING_DEFINE_GETTER (FootingProgrammeItem, footing_programme_item, gint64, due_months)
FOOTING_DEFINE_GETTER (FootingProgrammeItem, footing_programme_item, gint64, due_days)
FOOTING_DEFINE_GETTER (FootingProgrammeItem, footing_programme_item, gint64, minutes)
FOOTING_DEFINE_GETTER (FootingProgrammeItem, footing_programme_item, gboolean, required)
FOOTING_DEFINE_GETTER (FootingProgrammeItem, footing_programme_item, const char *, note)
