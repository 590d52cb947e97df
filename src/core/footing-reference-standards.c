/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-reference-private.h"
#include "footing-standard.h"

#define MOST_MONTHS 60
#define MOST_DAYS 366
#define MOST_HOURS 2000
#define MOST_MINUTES (24 * 60)

/* In the order of their enumerations. */
static const char * const anchor_words[] = { "later", "start", "pin", NULL };
static const char * const basis_words[] = { "standard", "local", NULL };
static const char * const kind_words[] = {
  "judged", "length", "meetings", "initial", "rhythm", "supernumerary", "protected-preceptor", NULL
};

static void
read_offset (FootingJsonSource *source,
             gpointer           user_data)
{
  FootingOffset *offset = user_data;

  offset->months = footing_json_source_get_optional_integer (source, "months", 0, MOST_MONTHS, 0);
  offset->days =
    footing_json_source_get_optional_integer (source, "days", -MOST_DAYS, MOST_DAYS, 0);
}

static gpointer
read_milestone (FootingJsonSource *source,
                gpointer           user_data)
{
  FootingStandardMilestone *milestone = footing_standard_milestone_new ();

  milestone->id = footing_json_source_get_id (source, "id");
  milestone->name = footing_json_source_get_text (source, "name");
  footing_json_source_read_object (source, "due", read_offset, &milestone->due);
  milestone->opens_days = footing_json_source_get_integer (source, "opens_days", 0, MOST_DAYS);
  milestone->late_days = footing_json_source_get_integer (source, "late_days", 1, MOST_DAYS);
  milestone->minutes = footing_json_source_get_integer (source, "minutes", 0, MOST_MINUTES);
  milestone->required = footing_json_source_get_boolean (source, "required");
  milestone->basis = footing_json_source_get_choice (source, "basis", basis_words);
  footing_json_source_read_optional_texts (source, "agenda", milestone->agenda);
  footing_json_source_read_optional_texts (source, "notes", NULL);

  return milestone;
}

static void
read_value (FootingJsonSource   *source,
            FootingStandardRule *rule)
{
  if (rule->kind != FOOTING_RULE_JUDGED)
    rule->value = footing_json_source_get_integer (source, "value", 1, MOST_HOURS);
  else if (footing_json_source_has (source, "value"))
    footing_json_source_refuse (source, "value", -1, _("a rule that people judge has no value"));
}

static gpointer
read_rule (FootingJsonSource *source,
           gpointer           user_data)
{
  FootingStandardRule *rule = footing_standard_rule_new ();

  rule->id = footing_json_source_get_id (source, "id");
  rule->words = footing_json_source_get_text (source, "words");
  rule->kind = footing_json_source_get_choice (source, "kind", kind_words);
  read_value (source, rule);
  rule->evidence = footing_json_source_get_text (source, "evidence");
  rule->source = footing_json_source_get_text (source, "source");
  rule->date = footing_json_source_get_optional_day (source, "date");

  return rule;
}

void
_footing_reference_read_standard (FootingJsonSource       *source,
                                  FootingReferenceReading *reading)
{
  FootingStandard *standard = footing_standard_new ();

  g_ptr_array_add (reading->fresh[LIST_STANDARDS], standard);

  standard->id = g_strdup (reading->file->id);
  standard->name = g_strdup (reading->file->title);
  standard->version = g_strdup (reading->file->version);
  standard->source = g_strdup (reading->file->source);
  standard->date = reading->file->date;
  standard->discipline = footing_json_source_get_text (source, "discipline");
  standard->months = footing_json_source_get_integer (source, "months", 1, MOST_MONTHS);
  standard->anchor = footing_json_source_get_choice (source, "anchor", anchor_words);
  standard->supernumerary_hours =
    footing_json_source_get_number (source, "supernumerary_hours", 0, MOST_HOURS);
  standard->protected_hours_preceptor =
    footing_json_source_get_number (source, "protected_hours_preceptor", 0, MOST_HOURS);
  footing_json_source_read_list (source, "milestones", standard->milestones, read_milestone, NULL);
  footing_json_source_read_list (source, "rules", standard->rules, read_rule, NULL);
}
