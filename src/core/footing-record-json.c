/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-record-json.h"
#include "footing-row.h"

/* What a record is comes with it; when it was changed and what it belongs to are known elsewhere. */
static gboolean
is_kept (guint               place,
         const FootingField *field)
{
  return place <= FOOTING_ROW_CREATED_AT || (place >= FOOTING_ROW_N_SHARED && field->kind != FOOTING_FIELD_LINK);
}

/* ---- Writing ---- */

static void
add_choice (JsonBuilder *builder,
            GType        type,
            int          value)
{
  g_autoptr(GEnumClass) choices = g_type_class_ref (type);

  json_builder_add_string_value (builder, g_enum_get_value (choices, value)->value_nick);
}

static void
add_text (JsonBuilder *builder,
          const char  *text)
{
  if (text != NULL)
    json_builder_add_string_value (builder, text);
  else
    json_builder_add_null_value (builder);
}

static void
add_cell (JsonBuilder        *builder,
          const FootingField *field,
          FootingCell         cell)
{
  g_autofree char *day = NULL;

  switch (field->kind)
    {
    case FOOTING_FIELD_TEXT:
      add_text (builder, cell.text);
      break;
    case FOOTING_FIELD_REAL:
      json_builder_add_double_value (builder, cell.real);
      break;
    case FOOTING_FIELD_BOOLEAN:
      json_builder_add_boolean_value (builder, cell.integer != 0);
      break;
    case FOOTING_FIELD_DAY:
      day = footing_day_to_iso ((FootingDay) cell.integer);
      add_text (builder, day);
      break;
    case FOOTING_FIELD_CHOICE:
      add_choice (builder, field->choices (), (int) cell.integer);
      break;
    case FOOTING_FIELD_INTEGER:
    case FOOTING_FIELD_INSTANT:
    case FOOTING_FIELD_LINK:
    default:
      json_builder_add_int_value (builder, cell.integer);
      break;
    }
}

JsonNode *
footing_record_to_json (gpointer record)
{
  g_autoptr(FootingRow) row = footing_record_to_row (record);
  g_autoptr(JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  for (guint i = 0; i < row->n_cells; i++)
    if (is_kept (i, row->fields[i]))
      {
        json_builder_set_member_name (builder, row->fields[i]->name);
        add_cell (builder, row->fields[i], row->cells[i]);
      }
  json_builder_end_object (builder);

  return json_builder_get_root (builder);
}

/* ---- Reading ---- */

static void
read_choice (GType        type,
             const char  *nick,
             FootingCell *cell)
{
  g_autoptr(GEnumClass) choices = g_type_class_ref (type);
  const GEnumValue *value = nick != NULL ? g_enum_get_value_by_nick (choices, nick) : NULL;

  if (value != NULL)
    cell->integer = value->value;
}

static void
read_number (JsonNode    *node,
             FootingCell *cell)
{
  GType type = json_node_get_value_type (node);

  if (type == G_TYPE_INT64 || type == G_TYPE_BOOLEAN)
    cell->integer = type == G_TYPE_INT64 ? json_node_get_int (node) : json_node_get_boolean (node);
}

static void
read_cell (JsonNode           *node,
           const FootingField *field,
           FootingCell        *cell)
{
  const char *text = JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING
                       ? json_node_get_string (node) : NULL;
  FootingDay day;

  switch (field->kind)
    {
    case FOOTING_FIELD_TEXT:
      g_set_str (&cell->text, text);
      break;
    case FOOTING_FIELD_REAL:
      if (JSON_NODE_HOLDS_VALUE (node) && text == NULL)
        cell->real = json_node_get_double (node);
      break;
    case FOOTING_FIELD_DAY:
      cell->integer = footing_day_parse_iso (text, &day) ? day : FOOTING_DAY_NONE;
      break;
    case FOOTING_FIELD_CHOICE:
      read_choice (field->choices (), text, cell);
      break;
    case FOOTING_FIELD_INTEGER:
    case FOOTING_FIELD_BOOLEAN:
    case FOOTING_FIELD_INSTANT:
    case FOOTING_FIELD_LINK:
    default:
      if (JSON_NODE_HOLDS_VALUE (node))
        read_number (node, cell);
      break;
    }
}

gpointer
footing_record_new_from_json (GType       type,
                              JsonObject *object)
{
  g_autoptr(FootingRecord) fresh = g_object_new (type, NULL);
  g_autoptr(FootingRow) row = footing_record_to_row (fresh);

  for (guint i = 0; i < row->n_cells; i++)
    if (is_kept (i, row->fields[i]) && json_object_has_member (object, row->fields[i]->name))
      read_cell (json_object_get_member (object, row->fields[i]->name), row->fields[i], &row->cells[i]);

  return footing_record_new_from_row (row);
}
