/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <json-glib/json-glib.h>

#include "footing-standard-document.h"

/* Reading is in footing-reference-standards.c, beside the files that ship. */

#define FORMAT 1
#define INDENT 4

static void
write_text (JsonBuilder *builder,
            const char  *key,
            const char  *text)
{
  json_builder_set_member_name (builder, key);
  json_builder_add_string_value (builder, text != NULL ? text : "");
}

static void
write_day (JsonBuilder *builder,
           const char  *key,
           FootingDay   day)
{
  g_autofree char *text = footing_day_to_iso (day);

  if (text != NULL)
    write_text (builder, key, text);
}

static void
write_integer (JsonBuilder *builder,
               const char  *key,
               int          value)
{
  json_builder_set_member_name (builder, key);
  json_builder_add_int_value (builder, value);
}

static void
write_number (JsonBuilder *builder,
              const char  *key,
              double       value)
{
  json_builder_set_member_name (builder, key);
  json_builder_add_double_value (builder, value);
}

static void
write_boolean (JsonBuilder *builder,
               const char  *key,
               gboolean     value)
{
  json_builder_set_member_name (builder, key);
  json_builder_add_boolean_value (builder, value);
}

static void
write_head (JsonBuilder           *builder,
            const FootingStandard *self)
{
  write_integer (builder, "format", FORMAT);
  write_text (builder, "id", self->id);
  write_text (builder, "title", self->name);
  write_text (builder, "version", self->version);
  write_text (builder, "source", self->source);
  write_day (builder, "date", self->date);

  if (self->base != NULL)
    {
      json_builder_set_member_name (builder, "base");
      json_builder_begin_object (builder);
      write_text (builder, "id", self->base);
      write_text (builder, "version", self->base_version);
      json_builder_end_object (builder);
    }
}

static void
write_figures (JsonBuilder           *builder,
               const FootingStandard *self)
{
  write_text (builder, "discipline", self->discipline);
  write_integer (builder, "months", self->months);
  write_text (builder, "anchor", footing_anchor_rule_to_text (self->anchor));
  write_number (builder, "supernumerary_hours", self->supernumerary_hours);
  write_number (builder, "protected_hours_preceptor", self->protected_hours_preceptor);
  write_number (builder, "protected_hours_preceptee", self->protected_hours_preceptee);
}

static void
write_offset (JsonBuilder   *builder,
              const char    *key,
              FootingOffset  offset)
{
  json_builder_set_member_name (builder, key);
  json_builder_begin_object (builder);
  if (offset.months != 0)
    write_integer (builder, "months", offset.months);
  write_integer (builder, "days", offset.days);
  json_builder_end_object (builder);
}

static void
write_texts (JsonBuilder     *builder,
             const char      *key,
             const GPtrArray *texts)
{
  if (texts->len == 0)
    return;

  json_builder_set_member_name (builder, key);
  json_builder_begin_array (builder);
  for (guint i = 0; i < texts->len; i++)
    json_builder_add_string_value (builder, g_ptr_array_index (texts, i));
  json_builder_end_array (builder);
}

static void
write_milestone (JsonBuilder                    *builder,
                 const FootingStandardMilestone *milestone)
{
  json_builder_begin_object (builder);
  write_text (builder, "id", milestone->id);
  write_text (builder, "name", milestone->name);
  write_offset (builder, "due", milestone->due);
  write_integer (builder, "opens_days", milestone->opens_days);
  write_integer (builder, "late_days", milestone->late_days);
  write_integer (builder, "minutes", milestone->minutes);
  write_boolean (builder, "required", milestone->required);
  write_text (builder, "basis", footing_basis_to_text (milestone->basis));
  write_texts (builder, "agenda", milestone->agenda);
  json_builder_end_object (builder);
}

static void
write_levels (JsonBuilder  *builder,
              FootingLevel  levels)
{
  const char * const *texts = footing_level_get_texts ();

  json_builder_set_member_name (builder, "levels");
  json_builder_begin_array (builder);
  for (guint i = 0; texts[i] != NULL; i++)
    if (levels & (1u << i))
      json_builder_add_string_value (builder, texts[i]);
  json_builder_end_array (builder);
}

static void
write_rule (JsonBuilder               *builder,
            const FootingStandardRule *rule)
{
  json_builder_begin_object (builder);
  write_text (builder, "id", rule->id);
  write_text (builder, "words", rule->words);
  write_text (builder, "kind", footing_rule_kind_to_text (rule->kind));
  if (footing_rule_kind_has_value (rule->kind))
    write_integer (builder, "value", rule->value);
  if (rule->pro_rata)
    write_boolean (builder, "pro_rata", TRUE);
  write_levels (builder, rule->levels);
  write_text (builder, "basis", footing_basis_to_text (rule->basis));
  write_text (builder, "evidence", rule->evidence);
  write_text (builder, "source", rule->source);
  write_day (builder, "date", rule->date);
  json_builder_end_object (builder);
}

static void
write_lists (JsonBuilder           *builder,
             const FootingStandard *self)
{
  json_builder_set_member_name (builder, "milestones");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->milestones->len; i++)
    write_milestone (builder, g_ptr_array_index (self->milestones, i));
  json_builder_end_array (builder);

  json_builder_set_member_name (builder, "rules");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->rules->len; i++)
    write_rule (builder, g_ptr_array_index (self->rules, i));
  json_builder_end_array (builder);
}

char *
footing_standard_document_write (const FootingStandard *self)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  g_autoptr(JsonGenerator) generator = json_generator_new ();
  g_autoptr(JsonNode) root = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  json_builder_begin_object (builder);
  write_head (builder, self);
  write_figures (builder, self);
  write_lists (builder, self);
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  json_generator_set_indent (generator, INDENT);

  return json_generator_to_data (generator, NULL);
}
