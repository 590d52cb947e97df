/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-enrolment-item.h"

struct _FootingEnrolmentItem
{
  FootingRecord    parent_instance;

  gint64           enrolment_id;
  FootingItemKind  kind;
  char            *key;
  char            *name;
  gint64           position;
  FootingDay       due_on;
  FootingDay       done_on;
  gint64           minutes;
  gboolean         required;
  char            *note;
};

G_DEFINE_FINAL_TYPE (FootingEnrolmentItem, footing_enrolment_item, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingEnrolmentItem, enrolment_id, "enrolment"),
  FOOTING_CHOICE (FootingEnrolmentItem, kind, footing_item_kind_get_type),
  FOOTING_FIELD (FootingEnrolmentItem, key, TEXT),
  FOOTING_FIELD (FootingEnrolmentItem, name, TEXT),
  FOOTING_FIELD (FootingEnrolmentItem, position, INTEGER),
  FOOTING_FIELD (FootingEnrolmentItem, due_on, DAY),
  FOOTING_FIELD (FootingEnrolmentItem, done_on, DAY),
  FOOTING_FIELD (FootingEnrolmentItem, minutes, INTEGER),
  FOOTING_FIELD (FootingEnrolmentItem, required, BOOLEAN),
  FOOTING_FIELD (FootingEnrolmentItem, note, TEXT),
};

static void
footing_enrolment_item_class_init (FootingEnrolmentItemClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "enrolment_item", fields, G_N_ELEMENTS (fields));
}

static void
footing_enrolment_item_init (FootingEnrolmentItem *self)
{
}

FOOTING_DEFINE_GETTER (FootingEnrolmentItem, footing_enrolment_item, gint64, enrolment_id)
FOOTING_DEFINE_GETTER (FootingEnrolmentItem, footing_enrolment_item, FootingItemKind, kind)
FOOTING_DEFINE_GETTER (FootingEnrolmentItem, footing_enrolment_item, const char *, key)
FOOTING_DEFINE_GETTER (FootingEnrolmentItem, footing_enrolment_item, const char *, name)
FOOTING_DEFINE_GETTER (FootingEnrolmentItem, footing_enrolment_item, gint64, position)
FOOTING_DEFINE_GETTER (FootingEnrolmentItem, footing_enrolment_item, FootingDay, due_on)
FOOTING_DEFINE_GETTER (FootingEnrolmentItem, footing_enrolment_item, FootingDay, done_on)
FOOTING_DEFINE_GETTER (FootingEnrolmentItem, footing_enrolment_item, gint64, minutes)
FOOTING_DEFINE_GETTER (FootingEnrolmentItem, footing_enrolment_item, gboolean, required)
FOOTING_DEFINE_GETTER (FootingEnrolmentItem, footing_enrolment_item, const char *, note)
