/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-reference-private.h"
#include "footing-standard-document.h"

static void
read_offset (FootingJsonSource *source,
             gpointer           user_data)
{
  FootingOffset *offset = user_data;

  offset->months =
    footing_json_source_get_optional_integer (source, "months", 0, FOOTING_STANDARD_MOST_MONTHS, 0);
  offset->days =
    footing_json_source_get_optional_integer (source, "days", -FOOTING_STANDARD_MOST_DAYS,
                                              FOOTING_STANDARD_MOST_DAYS, 0);
}

static gpointer
read_milestone (FootingJsonSource *source,
                gpointer           user_data)
{
  FootingStandardMilestone *milestone = footing_standard_milestone_new ();

  milestone->id = footing_json_source_get_id (source, "id");
  milestone->name = footing_json_source_get_text (source, "name");
  footing_json_source_read_object (source, "due", read_offset, &milestone->due);
  milestone->opens_days = footing_json_source_get_integer (source, "opens_days", 0, FOOTING_STANDARD_MOST_DAYS);
  milestone->late_days = footing_json_source_get_integer (source, "late_days", 1, FOOTING_STANDARD_MOST_DAYS);
  milestone->minutes = footing_json_source_get_integer (source, "minutes", 0, FOOTING_STANDARD_MOST_MINUTES);
  milestone->required = footing_json_source_get_boolean (source, "required");
  milestone->basis = footing_json_source_get_choice (source, "basis", footing_basis_get_texts ());
  footing_json_source_read_optional_texts (source, "agenda", milestone->agenda);
  footing_json_source_read_optional_texts (source, "notes", NULL);

  return milestone;
}

static void
read_value (FootingJsonSource   *source,
            FootingStandardRule *rule)
{
  if (footing_rule_kind_has_value (rule->kind))
    rule->value = footing_json_source_get_integer (source, "value", 1, FOOTING_STANDARD_MOST_HOURS);
  else if (footing_json_source_has (source, "value"))
    footing_json_source_refuse (source, "value", -1,
                                rule->kind == FOOTING_RULE_JUDGED
                                  ? _("a rule that people judge has no value")
                                  : _("a rule of this kind has no value"));

  if (rule->kind == FOOTING_RULE_SUPERNUMERARY)
    rule->pro_rata = footing_json_source_get_optional_boolean (source, "pro_rata", FALSE);
}

/* Without a word about it, a measured rule shows wherever its kind can. */
static void
read_levels (FootingJsonSource   *source,
             FootingStandardRule *rule)
{
  FootingLevel possible = footing_rule_kind_get_levels (rule->kind);
  guint levels = footing_json_source_get_optional_choices (source, "levels", footing_level_get_texts ());

  if (levels != 0)
    rule->levels = levels;
  else if (rule->kind != FOOTING_RULE_JUDGED)
    rule->levels = possible;

  if (levels == 0 && footing_json_source_has (source, "levels"))
    footing_json_source_refuse (source, "levels", -1, _("a rule has to show somewhere"));
  else if ((rule->levels & ~possible) != 0)
    /* translators: %s is a kind of rule as files name it, such as “lead” */
    footing_json_source_refuse (source, "levels", -1, _("a rule of the kind “%s” does not show there"),
                                footing_rule_kind_to_text (rule->kind));
}

static void
read_basis (FootingJsonSource   *source,
            FootingStandardRule *rule)
{
  if (footing_json_source_has (source, "basis"))
    rule->basis = footing_json_source_get_choice (source, "basis", footing_basis_get_texts ());
}

static gpointer
read_rule (FootingJsonSource *source,
           gpointer           user_data)
{
  FootingStandardRule *rule = footing_standard_rule_new ();

  rule->id = footing_json_source_get_id (source, "id");
  rule->words = footing_json_source_get_text (source, "words");
  rule->kind = footing_json_source_get_choice (source, "kind", footing_rule_kind_get_texts ());
  read_value (source, rule);
  read_levels (source, rule);
  read_basis (source, rule);
  rule->evidence = footing_json_source_get_text (source, "evidence");
  rule->source = footing_json_source_get_text (source, "source");
  rule->date = footing_json_source_get_optional_day (source, "date");

  return rule;
}

static void
read_base (FootingJsonSource *source,
           gpointer           user_data)
{
  FootingStandard *standard = user_data;

  standard->base = footing_json_source_get_id (source, "id");
  standard->base_version = footing_json_source_get_text (source, "version");
}

static void
fill_from_header (FootingStandard            *standard,
                  const FootingReferenceFile *file)
{
  standard->id = g_strdup (file->id);
  standard->name = g_strdup (file->title);
  standard->version = g_strdup (file->version);
  standard->source = g_strdup (file->source);
  standard->date = file->date;
}

static void
read_body (FootingJsonSource *source,
           FootingStandard   *standard)
{
  if (footing_json_source_has (source, "base"))
    footing_json_source_read_object (source, "base", read_base, standard);

  standard->discipline = footing_json_source_get_text (source, "discipline");
  standard->months = footing_json_source_get_integer (source, "months", 1, FOOTING_STANDARD_MOST_MONTHS);
  standard->anchor = footing_json_source_get_choice (source, "anchor", footing_anchor_rule_get_texts ());
  standard->supernumerary_hours =
    footing_json_source_get_number (source, "supernumerary_hours", 0, FOOTING_STANDARD_MOST_HOURS);
  standard->protected_hours_preceptor =
    footing_json_source_get_number (source, "protected_hours_preceptor", 0, FOOTING_STANDARD_MOST_HOURS);
  if (footing_json_source_has (source, "protected_hours_preceptee"))
    standard->protected_hours_preceptee =
      footing_json_source_get_number (source, "protected_hours_preceptee", 0, FOOTING_STANDARD_MOST_HOURS);
  footing_json_source_read_list (source, "milestones", standard->milestones, read_milestone, NULL);
  footing_json_source_read_list (source, "rules", standard->rules, read_rule, NULL);
}

void
_footing_reference_read_standard (FootingJsonSource       *source,
                                  FootingReferenceReading *reading)
{
  FootingStandard *standard = footing_standard_new ();

  g_ptr_array_add (reading->fresh[LIST_STANDARDS], standard);
  fill_from_header (standard, reading->file);
  read_body (source, standard);
}

FootingStandard *
footing_standard_document_read (const char          *name,
                                GBytes              *bytes,
                                FootingJsonMistake **mistake)
{
  g_autoptr(FootingJsonSource) source = NULL;
  g_autoptr(FootingReferenceFile) file = NULL;
  g_autoptr(FootingStandard) standard = footing_standard_new ();
  const FootingJsonMistake *found;

  g_return_val_if_fail (name != NULL && bytes != NULL, NULL);

  source = footing_json_source_new (name, bytes);
  file = _footing_reference_read_header (source, name);
  fill_from_header (standard, file);
  read_body (source, standard);
  found = footing_json_source_finish (source);

  if (mistake != NULL)
    *mistake = found != NULL ? footing_json_mistake_copy (found) : NULL;

  return found == NULL ? g_steal_pointer (&standard) : NULL;
}
