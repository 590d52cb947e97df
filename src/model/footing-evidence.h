/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingEvidence:
 *
 * What people found about a rule of a standard that no program can measure.
 */
#define FOOTING_TYPE_EVIDENCE (footing_evidence_get_type ())
G_DECLARE_FINAL_TYPE (FootingEvidence, footing_evidence, FOOTING, EVIDENCE, FootingRecord)

/** Returns: (transfer none): the id of the standard */
const char *footing_evidence_get_standard (FootingEvidence *self);

/** Returns: (transfer none): the id of the rule */
const char *footing_evidence_get_rule (FootingEvidence *self);

/** Returns: the enrolment it is about; 0 for the organisation */
gint64 footing_evidence_get_enrolment_id (FootingEvidence *self);

/** Returns: met, not met, or not known yet */
FootingEvidenceState footing_evidence_get_state (FootingEvidence *self);

/** Returns: the day it was judged */
FootingDay footing_evidence_get_judged_on (FootingEvidence *self);

/** Returns: (transfer none): the name of who judged it */
const char *footing_evidence_get_judged_by (FootingEvidence *self);

/** Returns: (transfer none) (nullable): what shows it; %NULL when nobody said */
const char *footing_evidence_get_note (FootingEvidence *self);

G_END_DECLS
