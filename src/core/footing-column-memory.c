/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <string.h>

#include <json-glib/json-glib.h>

#include "footing-column-memory.h"

#define FORMAT 1

/* As they stand in the document: these never change. */
static const char * const field_names[FOOTING_COLUMN_N_FIELDS] = {
  [FOOTING_COLUMN_FIELD_NONE] = "none",
  [FOOTING_COLUMN_FIELD_NAME] = "name",
  [FOOTING_COLUMN_FIELD_FIRST_NAME] = "first-name",
  [FOOTING_COLUMN_FIELD_LAST_NAME] = "last-name",
  [FOOTING_COLUMN_FIELD_WORKPLACE] = "workplace",
  [FOOTING_COLUMN_FIELD_JOB_ROLE] = "job-role",
  [FOOTING_COLUMN_FIELD_STARTED_ON] = "started-on",
  [FOOTING_COLUMN_FIELD_REGISTERED_ON] = "registered-on",
  [FOOTING_COLUMN_FIELD_CONTRACT_HOURS] = "contract-hours",
  [FOOTING_COLUMN_FIELD_WORKER_ID] = "worker-id",
};

static const struct
{
  FootingDateOrder order;
  const char *name;
} orders[] = {
  { FOOTING_DATE_ORDER_DAY_FIRST, "day-first" },
  { FOOTING_DATE_ORDER_MONTH_FIRST, "month-first" },
  { FOOTING_DATE_ORDER_YEAR_FIRST, "year-first" },
};

static const char *
name_of_order (FootingDateOrder order)
{
  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    if (orders[i].order == order)
      return orders[i].name;

  return "";
}

static FootingDateOrder
order_of_name (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    if (g_str_equal (orders[i].name, name))
      return orders[i].order;

  return 0;
}

/* A field that a later version knows is none to this one. */
static FootingColumnField
field_of_name (const char *name)
{
  for (guint i = 0; i < FOOTING_COLUMN_N_FIELDS; i++)
    if (g_str_equal (field_names[i], name))
      return (FootingColumnField) i;

  return FOOTING_COLUMN_FIELD_NONE;
}

char *
footing_column_memory_header (const FootingColumnMap *map)
{
  GString *header = g_string_new (NULL);

  for (guint i = 0; i < map->columns->len; i++)
    {
      g_autofree char *name = g_strdup (((const FootingMappedColumn *) map->columns->pdata[i])->name);

      g_strdelimit (name, "\r\n", ' ');
      g_string_append_printf (header, "%s%s", i > 0 ? "\n" : "", name);
    }

  return g_string_free_and_steal (header);
}

/* ---- Writing ---- */

static void
write_member (JsonBuilder *builder,
              const char  *key,
              const char  *text)
{
  json_builder_set_member_name (builder, key);
  json_builder_add_string_value (builder, text);
}

static void
write_columns (JsonBuilder            *builder,
               const FootingColumnMap *map)
{
  json_builder_set_member_name (builder, "columns");
  json_builder_begin_array (builder);

  for (guint i = 0; i < map->columns->len; i++)
    {
      const FootingMappedColumn *column = map->columns->pdata[i];

      json_builder_begin_object (builder);
      write_member (builder, "name", column->name);
      write_member (builder, "field", field_names[column->field]);
      if (column->order != 0)
        write_member (builder, "order", name_of_order (column->order));
      json_builder_end_object (builder);
    }

  json_builder_end_array (builder);
}

static void
write_roles (JsonBuilder            *builder,
             const FootingColumnMap *map)
{
  GHashTableIter iter;
  gpointer word, code;

  json_builder_set_member_name (builder, "roles");
  json_builder_begin_object (builder);
  g_hash_table_iter_init (&iter, map->roles);
  while (g_hash_table_iter_next (&iter, &word, &code))
    write_member (builder, word, code);
  json_builder_end_object (builder);
  write_member (builder, "everyone", map->everyone);
}

static char *
write_document (const FootingColumnMap *map)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  g_autoptr(JsonNode) root = NULL;

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "format");
  json_builder_add_int_value (builder, FORMAT);
  write_columns (builder, map);
  write_roles (builder, map);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);

  return json_to_string (root, FALSE);
}

FootingColumnMapping *
footing_column_memory_write (FootingColumnMapping   *before,
                             const char             *name,
                             const FootingColumnMap *map)
{
  FootingColumnMapping *mapping = before != NULL ? footing_record_copy (FOOTING_RECORD (before))
                                                 : g_object_new (FOOTING_TYPE_COLUMN_MAPPING, NULL);
  g_autofree char *header = footing_column_memory_header (map);
  g_autofree char *document = write_document (map);

  g_object_set (mapping, "name", name, "header", header, "document", document, NULL);

  return mapping;
}

/* ---- Reading ---- */

static void
read_column (JsonArray *array,
             guint      index,
             JsonNode  *node,
             gpointer   user_data)
{
  FootingColumnMap *map = user_data;
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;

  if (object != NULL)
    footing_column_map_add (map,
                            json_object_get_string_member_with_default (object, "name", ""),
                            field_of_name (json_object_get_string_member_with_default (object, "field", "")),
                            order_of_name (json_object_get_string_member_with_default (object, "order", "")));
}

static void
read_role (JsonObject *object,
           const char *word,
           JsonNode   *node,
           gpointer    user_data)
{
  FootingColumnMap *map = user_data;
  const char *code = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_string (node) : NULL;

  if (code != NULL)
    g_hash_table_insert (map->roles, g_strdup (word), g_strdup (code));
}

static JsonNode *
find_member (JsonObject   *object,
             const char   *key,
             JsonNodeType  type)
{
  JsonNode *node = json_object_get_member (object, key);

  return node != NULL && JSON_NODE_TYPE (node) == type ? node : NULL;
}

FootingColumnMap *
footing_column_memory_read (FootingColumnMapping *mapping)
{
  g_autoptr(FootingColumnMap) map = footing_column_map_new ();
  g_autoptr(JsonNode) root = NULL;
  g_autoptr(GError) error = NULL;
  JsonNode *columns = NULL;
  JsonNode *roles = NULL;

  root = json_from_string (footing_column_mapping_get_document (mapping), &error);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    {
      g_info ("What is remembered of “%s” cannot be read: %s", footing_column_mapping_get_name (mapping),
              error != NULL ? error->message : "no object");
      return NULL;
    }

  columns = find_member (json_node_get_object (root), "columns", JSON_NODE_ARRAY);
  if (columns != NULL)
    json_array_foreach_element (json_node_get_array (columns), read_column, map);

  roles = find_member (json_node_get_object (root), "roles", JSON_NODE_OBJECT);
  if (roles != NULL)
    json_object_foreach_member (json_node_get_object (roles), read_role, map);

  g_set_str (&map->everyone, json_object_get_string_member_with_default (json_node_get_object (root), "everyone", ""));

  return g_steal_pointer (&map);
}
