/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-opportunity.h"

struct _FootingOpportunity
{
  FootingRecord           parent_instance;

  gint64                  enrolment_id;
  gint64                  session_id;
  FootingDay              happened_on;
  FootingOpportunityKind  kind;
  char                   *what;
  char                   *obstacle;
  char                   *done;
  char                   *outcome;
};

G_DEFINE_FINAL_TYPE (FootingOpportunity, footing_opportunity, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingOpportunity, enrolment_id, "enrolment"),
  FOOTING_LINK (FootingOpportunity, session_id, "session"),
  FOOTING_FIELD (FootingOpportunity, happened_on, DAY),
  FOOTING_CHOICE (FootingOpportunity, kind, footing_opportunity_kind_get_type),
  FOOTING_FIELD (FootingOpportunity, what, TEXT),
  FOOTING_FIELD (FootingOpportunity, obstacle, TEXT),
  FOOTING_FIELD (FootingOpportunity, done, TEXT),
  FOOTING_FIELD (FootingOpportunity, outcome, TEXT),
};

static void
footing_opportunity_class_init (FootingOpportunityClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "opportunity", fields, G_N_ELEMENTS (fields));
}

static void
footing_opportunity_init (FootingOpportunity *self)
{
}

FOOTING_DEFINE_GETTER (FootingOpportunity, footing_opportunity, gint64, enrolment_id)
FOOTING_DEFINE_GETTER (FootingOpportunity, footing_opportunity, gint64, session_id)
FOOTING_DEFINE_GETTER (FootingOpportunity, footing_opportunity, FootingDay, happened_on)
FOOTING_DEFINE_GETTER (FootingOpportunity, footing_opportunity, FootingOpportunityKind, kind)
FOOTING_DEFINE_GETTER (FootingOpportunity, footing_opportunity, const char *, what)
FOOTING_DEFINE_GETTER (FootingOpportunity, footing_opportunity, const char *, obstacle)
FOOTING_DEFINE_GETTER (FootingOpportunity, footing_opportunity, const char *, done)
FOOTING_DEFINE_GETTER (FootingOpportunity, footing_opportunity, const char *, outcome)
