/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-time-off.h"

struct _FootingTimeOff
{
  FootingRecord       parent_instance;

  gint64              person_id;
  FootingTimeOffKind  kind;
  FootingDay          from_on;
  FootingDay          to_on;
};

G_DEFINE_FINAL_TYPE (FootingTimeOff, footing_time_off, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingTimeOff, person_id, "person"),
  FOOTING_CHOICE (FootingTimeOff, kind, footing_time_off_kind_get_type),
  FOOTING_FIELD (FootingTimeOff, from_on, DAY),
  FOOTING_FIELD (FootingTimeOff, to_on, DAY),
};

static void
footing_time_off_class_init (FootingTimeOffClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "time_off", fields, G_N_ELEMENTS (fields));
}

static void
footing_time_off_init (FootingTimeOff *self)
{
}

FOOTING_DEFINE_GETTER (FootingTimeOff, footing_time_off, gint64, person_id)
FOOTING_DEFINE_GETTER (FootingTimeOff, footing_time_off, FootingTimeOffKind, kind)
FOOTING_DEFINE_GETTER (FootingTimeOff, footing_time_off, FootingDay, from_on)
FOOTING_DEFINE_GETTER (FootingTimeOff, footing_time_off, FootingDay, to_on)
