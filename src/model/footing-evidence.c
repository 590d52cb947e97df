/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-evidence.h"

struct _FootingEvidence
{
  FootingRecord         parent_instance;

  char                 *standard;
  char                 *rule;
  gint64                enrolment_id;
  FootingEvidenceState  state;
  FootingDay            judged_on;
  char                 *judged_by;
  char                 *note;
};

G_DEFINE_FINAL_TYPE (FootingEvidence, footing_evidence, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_FIELD (FootingEvidence, standard, TEXT),
  FOOTING_FIELD (FootingEvidence, rule, TEXT),
  FOOTING_LINK (FootingEvidence, enrolment_id, "enrolment"),
  FOOTING_CHOICE (FootingEvidence, state, footing_evidence_state_get_type),
  FOOTING_FIELD (FootingEvidence, judged_on, DAY),
  FOOTING_FIELD (FootingEvidence, judged_by, TEXT),
  FOOTING_FIELD (FootingEvidence, note, TEXT),
};

static void
footing_evidence_class_init (FootingEvidenceClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "evidence", fields, G_N_ELEMENTS (fields));
}

static void
footing_evidence_init (FootingEvidence *self)
{
}

FOOTING_DEFINE_GETTER (FootingEvidence, footing_evidence, const char *, standard)
FOOTING_DEFINE_GETTER (FootingEvidence, footing_evidence, const char *, rule)
FOOTING_DEFINE_GETTER (FootingEvidence, footing_evidence, gint64, enrolment_id)
FOOTING_DEFINE_GETTER (FootingEvidence, footing_evidence, FootingEvidenceState, state)
FOOTING_DEFINE_GETTER (FootingEvidence, footing_evidence, FootingDay, judged_on)
FOOTING_DEFINE_GETTER (FootingEvidence, footing_evidence, const char *, judged_by)
FOOTING_DEFINE_GETTER (FootingEvidence, footing_evidence, const char *, note)
