/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-pairing.h"

struct _FootingPairing
{
  FootingRecord       parent_instance;

  gint64              enrolment_id;
  gint64              preceptor_id;
  FootingPairingKind  kind;
  FootingDay          from_on;
  FootingDay          to_on;
  char               *reason;
  char               *note;
};

G_DEFINE_FINAL_TYPE (FootingPairing, footing_pairing, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingPairing, enrolment_id, "enrolment"),
  FOOTING_LINK (FootingPairing, preceptor_id, "person"),
  FOOTING_CHOICE (FootingPairing, kind, footing_pairing_kind_get_type),
  FOOTING_FIELD (FootingPairing, from_on, DAY),
  FOOTING_FIELD (FootingPairing, to_on, DAY),
  FOOTING_FIELD (FootingPairing, reason, TEXT),
  FOOTING_FIELD (FootingPairing, note, TEXT),
};

static void
footing_pairing_class_init (FootingPairingClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "pairing", fields, G_N_ELEMENTS (fields));
}

static void
footing_pairing_init (FootingPairing *self)
{
}

FOOTING_DEFINE_GETTER (FootingPairing, footing_pairing, gint64, enrolment_id)
FOOTING_DEFINE_GETTER (FootingPairing, footing_pairing, gint64, preceptor_id)
FOOTING_DEFINE_GETTER (FootingPairing, footing_pairing, FootingPairingKind, kind)
FOOTING_DEFINE_GETTER (FootingPairing, footing_pairing, FootingDay, from_on)
FOOTING_DEFINE_GETTER (FootingPairing, footing_pairing, FootingDay, to_on)
FOOTING_DEFINE_GETTER (FootingPairing, footing_pairing, const char *, reason)
FOOTING_DEFINE_GETTER (FootingPairing, footing_pairing, const char *, note)
