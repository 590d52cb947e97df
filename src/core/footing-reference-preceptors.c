/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-reference-private.h"

#define MOST_PRECEPTEES 100

static gpointer
read_rule (FootingJsonSource *source,
           gpointer           user_data)
{
  FootingPreceptorRule *rule = g_new0 (FootingPreceptorRule, 1);

  rule->id = footing_json_source_get_id (source, "id");
  rule->limit = footing_json_source_get_integer (source, "limit", 1, MOST_PRECEPTEES);

  return rule;
}

void
_footing_reference_read_preceptors (FootingJsonSource       *source,
                                    FootingReferenceReading *reading)
{
  footing_json_source_read_list (source, "rules", reading->fresh[LIST_PRECEPTOR_RULES], read_rule, NULL);
}
