/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-hint-rule.h"
#include "footing-reference-private.h"

static gpointer
read_category (FootingJsonSource *source,
               gpointer           user_data)
{
  FootingHintCategory *category = footing_hint_category_new ();

  category->id = footing_json_source_get_id (source, "id");
  category->title = footing_json_source_get_text (source, "title");

  return category;
}

static void
check_patterns (FootingJsonSource     *source,
                const FootingHintRule *rule)
{
  for (guint i = 0; i < rule->patterns->len; i++)
    if (!footing_hint_pattern_is_valid (rule->patterns->pdata[i]))
      footing_json_source_refuse (source, "patterns", i, _("“%s” is not a pattern"),
                                  (const char *) rule->patterns->pdata[i]);
}

static void
check_category (FootingJsonSource             *source,
                const FootingHintRule         *rule,
                const FootingReferenceReading *reading)
{
  const char *category = rule->category;

  if (category != NULL && !_footing_reference_knows (reading, LIST_HINT_CATEGORIES, category))
    footing_json_source_refuse (source, "category", -1, _("there is no category “%s”"), category);
}

static gpointer
read_rule (FootingJsonSource *source,
           gpointer           user_data)
{
  FootingHintRule *rule = footing_hint_rule_new ();

  rule->id = footing_json_source_get_id (source, "id");
  rule->category = footing_json_source_get_text (source, "category");
  footing_json_source_read_texts (source, "patterns", rule->patterns);
  rule->question = footing_json_source_get_text (source, "question");
  rule->rationale = footing_json_source_get_text (source, "rationale");
  rule->lang = footing_json_source_get_text (source, "lang");
  rule->enabled = footing_json_source_get_boolean (source, "enabled");
  check_patterns (source, rule);
  check_category (source, rule, user_data);

  return rule;
}

void
_footing_reference_read_hints (FootingJsonSource       *source,
                               FootingReferenceReading *reading)
{
  GPtrArray **fresh = reading->fresh;

  footing_json_source_read_optional_list (source, "categories", fresh[LIST_HINT_CATEGORIES],
                                          read_category, NULL);
  footing_json_source_read_list (source, "rules", fresh[LIST_HINT_RULES], read_rule, reading);
}
