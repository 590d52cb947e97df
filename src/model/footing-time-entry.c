/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-time-entry.h"

struct _FootingTimeEntry
{
  FootingRecord    parent_instance;

  gint64           person_id;
  gint64           enrolment_id;
  FootingTimeKind  kind;
  FootingDay       spent_on;
  gint64           minutes;
  char            *note;
};

G_DEFINE_FINAL_TYPE (FootingTimeEntry, footing_time_entry, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingTimeEntry, person_id, "person"),
  FOOTING_LINK (FootingTimeEntry, enrolment_id, "enrolment"),
  FOOTING_CHOICE (FootingTimeEntry, kind, footing_time_kind_get_type),
  FOOTING_FIELD (FootingTimeEntry, spent_on, DAY),
  FOOTING_FIELD (FootingTimeEntry, minutes, INTEGER),
  FOOTING_FIELD (FootingTimeEntry, note, TEXT),
};

static void
footing_time_entry_class_init (FootingTimeEntryClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "time_entry", fields, G_N_ELEMENTS (fields));
}

static void
footing_time_entry_init (FootingTimeEntry *self)
{
}

FOOTING_DEFINE_GETTER (FootingTimeEntry, footing_time_entry, gint64, person_id)
FOOTING_DEFINE_GETTER (FootingTimeEntry, footing_time_entry, gint64, enrolment_id)
FOOTING_DEFINE_GETTER (FootingTimeEntry, footing_time_entry, FootingTimeKind, kind)
FOOTING_DEFINE_GETTER (FootingTimeEntry, footing_time_entry, FootingDay, spent_on)
FOOTING_DEFINE_GETTER (FootingTimeEntry, footing_time_entry, gint64, minutes)
FOOTING_DEFINE_GETTER (FootingTimeEntry, footing_time_entry, const char *, note)
