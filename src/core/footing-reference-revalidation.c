/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-reference-private.h"

#define MOST_YEARS 10
#define MOST_HOURS 10000
#define MOST_PIECES 100

static gpointer
read_rule (FootingJsonSource *source,
           gpointer           user_data)
{
  FootingRevalidationRule *rule = g_new0 (FootingRevalidationRule, 1);

  rule->id = footing_json_source_get_id (source, "id");
  rule->valid_from = footing_json_source_get_day (source, "valid_from");
  rule->period_years = footing_json_source_get_integer (source, "period_years", 1, MOST_YEARS);
  rule->practice_hours = footing_json_source_get_integer (source, "practice_hours", 0, MOST_HOURS);
  rule->practice_hours_dual =
    footing_json_source_get_integer (source, "practice_hours_dual", 0, MOST_HOURS);
  rule->cpd_hours = footing_json_source_get_integer (source, "cpd_hours", 0, MOST_HOURS);
  rule->cpd_participatory_hours =
    footing_json_source_get_integer (source, "cpd_participatory_hours", 0, rule->cpd_hours);
  rule->feedback = footing_json_source_get_integer (source, "feedback", 0, MOST_PIECES);
  rule->reflective_accounts =
    footing_json_source_get_integer (source, "reflective_accounts", 0, MOST_PIECES);

  return rule;
}

void
_footing_reference_read_revalidation (FootingJsonSource       *source,
                                      FootingReferenceReading *reading)
{
  footing_json_source_read_list (source, "rules", reading->fresh[LIST_REVALIDATION_RULES],
                                 read_rule, NULL);
}
