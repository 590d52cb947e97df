/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-exchange"

#include "config.h"

#include <string.h>

#include "footing-column-map.h"
#include "footing-fold.h"

/* Names that people give to columns, in the form of footing_fold_text(). The first column that has
 * one of them is taken, in the order of the list. */
static const struct
{
  FootingColumnField field;
  const char *names;
} usual_names[] = {
  { FOOTING_COLUMN_FIELD_NAME,
    "name|full name|employee name|staff name|worker name|nurse|nurse name|preceptee|preceptee name|employee|"
    "staff member|display name" },
  { FOOTING_COLUMN_FIELD_FIRST_NAME, "first name|firstname|forename|forenames|first names|given name|given names" },
  { FOOTING_COLUMN_FIELD_LAST_NAME, "last name|lastname|surname|family name" },
  { FOOTING_COLUMN_FIELD_WORKPLACE,
    "workplace|home|care home|home name|workplace name|site|service|location|establishment|unit|base|branch|"
    "place of work|work location" },
  { FOOTING_COLUMN_FIELD_JOB_ROLE,
    "job role|role|job title|job|position|post|post title|main job role|occupation|job name" },
  { FOOTING_COLUMN_FIELD_STARTED_ON,
    "start date|started|date started|started on|start|first day|starting date|date of joining|joined|date joined|"
    "joining date|employment start|employment start date|start day|hire date|date of hire|contract start date" },
  { FOOTING_COLUMN_FIELD_REGISTERED_ON,
    "registered on|registered|registration date|date registered|date of registration|nmc registration date|"
    "nmc date|pin date|pin received|date of pin|pin received on|date pin received|nmc registered" },
  { FOOTING_COLUMN_FIELD_CONTRACT_HOURS,
    "hours|contract hours|contracted hours|hours a week|weekly hours|hours per week|hours week|contracted hours per "
    "week|contract hours per week" },
  { FOOTING_COLUMN_FIELD_WORKER_ID,
    "worker id|employee number|staff number|payroll number|employee id|staff id|employee no|staff no|payroll no|"
    "worker number|unique worker id|assignment number|uniqueworkerid" },
};

static void
column_free (gpointer data)
{
  FootingMappedColumn *self = data;

  g_free (self->name);
  g_free (self);
}

FootingColumnMap *
footing_column_map_new (void)
{
  FootingColumnMap *self = g_new0 (FootingColumnMap, 1);

  self->columns = g_ptr_array_new_with_free_func (column_free);
  self->roles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->everyone = g_strdup ("");

  return self;
}

void
footing_column_map_free (FootingColumnMap *self)
{
  g_ptr_array_unref (self->columns);
  g_hash_table_unref (self->roles);
  g_free (self->everyone);
  g_free (self);
}

FootingColumnMap *
footing_column_map_copy (const FootingColumnMap *self)
{
  FootingColumnMap *copy = footing_column_map_new ();
  GHashTableIter iter;
  gpointer word, code;

  for (guint i = 0; i < self->columns->len; i++)
    {
      const FootingMappedColumn *column = g_ptr_array_index (self->columns, i);

      footing_column_map_add (copy, column->name, column->field, column->order);
    }

  g_hash_table_iter_init (&iter, self->roles);
  while (g_hash_table_iter_next (&iter, &word, &code))
    g_hash_table_insert (copy->roles, g_strdup (word), g_strdup (code));

  g_set_str (&copy->everyone, self->everyone);

  return copy;
}

void
footing_column_map_add (FootingColumnMap   *self,
                        const char         *name,
                        FootingColumnField  field,
                        FootingDateOrder    order)
{
  FootingMappedColumn *column = g_new0 (FootingMappedColumn, 1);

  column->name = g_strdup (name);
  column->field = field;
  column->order = order;
  g_ptr_array_add (self->columns, column);
}

gboolean
footing_column_field_is_day (FootingColumnField field)
{
  return field == FOOTING_COLUMN_FIELD_STARTED_ON || field == FOOTING_COLUMN_FIELD_REGISTERED_ON;
}

int
footing_column_map_place (const FootingColumnMap *self,
                          FootingColumnField      field)
{
  for (guint i = 0; i < self->columns->len; i++)
    if (((const FootingMappedColumn *) g_ptr_array_index (self->columns, i))->field == field)
      return (int) i;

  return -1;
}

FootingDateOrder
footing_table_column_order (const FootingTableColumn *self)
{
  const FootingDateOrder orders[] = {
    FOOTING_DATE_ORDER_DAY_FIRST,
    FOOTING_DATE_ORDER_MONTH_FIRST,
    FOOTING_DATE_ORDER_YEAR_FIRST,
  };

  /* Where none is ambiguous, all orders that fit say the same. */
  for (guint i = 0; self->ambiguous == NULL && i < G_N_ELEMENTS (orders); i++)
    if ((self->orders & orders[i]) != 0)
      return orders[i];

  return 0;
}

/* ---- Guessing ---- */

static FootingColumnField
field_of_name (const char *name)
{
  g_autofree char *folded = footing_fold_text (name);

  for (guint i = 0; *folded != '\0' && i < G_N_ELEMENTS (usual_names); i++)
    {
      g_auto(GStrv) names = g_strsplit (usual_names[i].names, "|", -1);

      if (g_strv_contains ((const char * const *) names, folded))
        return usual_names[i].field;
    }

  return FOOTING_COLUMN_FIELD_NONE;
}

/* A column of this name that cannot be what the name says is left for people. */
static gboolean
can_be (const FootingTableColumn *column,
        FootingColumnField        field)
{
  if (footing_column_field_is_day (field))
    return column->n_dates > 0;

  return field != FOOTING_COLUMN_FIELD_JOB_ROLE || !column->has_more_words;
}

/* A name in two parts says more than a column that is called Name beside them. */
static void
choose_name (FootingColumnMap *self)
{
  int whole = footing_column_map_place (self, FOOTING_COLUMN_FIELD_NAME);

  if (whole >= 0 && footing_column_map_place (self, FOOTING_COLUMN_FIELD_FIRST_NAME) >= 0)
    ((FootingMappedColumn *) g_ptr_array_index (self->columns, (guint) whole))->field =
      footing_column_map_place (self, FOOTING_COLUMN_FIELD_LAST_NAME) >= 0 ? FOOTING_COLUMN_FIELD_NONE
                                                                           : FOOTING_COLUMN_FIELD_LAST_NAME;
}

FootingColumnMap *
footing_column_map_guess (const FootingTable *table)
{
  FootingColumnMap *self = footing_column_map_new ();

  for (guint i = 0; i < table->columns->len; i++)
    {
      const FootingTableColumn *column = g_ptr_array_index (table->columns, i);
      FootingColumnField field = field_of_name (column->name);

      if (field != FOOTING_COLUMN_FIELD_NONE &&
          (!can_be (column, field) || footing_column_map_place (self, field) >= 0))
        field = FOOTING_COLUMN_FIELD_NONE;

      footing_column_map_add (self, column->name, field,
                              footing_column_field_is_day (field) ? footing_table_column_order (column) : 0);
    }

  choose_name (self);

  return self;
}

/* ---- What is missing ---- */

static FootingColumnMapFault
check_column (const FootingMappedColumn *column,
              const FootingTableColumn  *found)
{
  if (column->field == FOOTING_COLUMN_FIELD_JOB_ROLE && found->has_more_words)
    return FOOTING_COLUMN_MAP_MANY_ROLES;
  if (!footing_column_field_is_day (column->field))
    return FOOTING_COLUMN_MAP_GOOD;
  if (found->n_filled > 0 && found->n_dates == 0)
    return FOOTING_COLUMN_MAP_NO_DATES;

  return column->order == 0 && found->n_dates > 0 ? FOOTING_COLUMN_MAP_NO_ORDER : FOOTING_COLUMN_MAP_GOOD;
}

static FootingColumnMapFault
check_names (const FootingColumnMap *self,
             int                    *column)
{
  int whole = footing_column_map_place (self, FOOTING_COLUMN_FIELD_NAME);
  int last = footing_column_map_place (self, FOOTING_COLUMN_FIELD_LAST_NAME);
  int part = MAX (footing_column_map_place (self, FOOTING_COLUMN_FIELD_FIRST_NAME), last);

  *column = whole;
  if (whole < 0 && part < 0)
    return FOOTING_COLUMN_MAP_NO_NAME;

  return whole >= 0 && part >= 0 ? FOOTING_COLUMN_MAP_TWO_NAMES : FOOTING_COLUMN_MAP_GOOD;
}

static FootingColumnMapFault
check_columns (const FootingColumnMap *self,
               const FootingTable     *table,
               int                    *number)
{
  FootingColumnMapFault fault = FOOTING_COLUMN_MAP_GOOD;

  for (guint i = 0; fault == FOOTING_COLUMN_MAP_GOOD && i < self->columns->len; i++)
    {
      const FootingMappedColumn *column = g_ptr_array_index (self->columns, i);

      *number = (int) i;
      if (column->field == FOOTING_COLUMN_FIELD_NONE)
        continue;

      fault = footing_column_map_place (self, column->field) < (int) i
                ? FOOTING_COLUMN_MAP_TWICE
                : check_column (column, g_ptr_array_index (table->columns, i));
    }

  return fault;
}

FootingColumnMapFault
footing_column_map_check (const FootingColumnMap *self,
                          const FootingTable     *table,
                          int                    *column)
{
  int number = -1;
  FootingColumnMapFault fault = FOOTING_COLUMN_MAP_GOOD;

  g_return_val_if_fail (self->columns->len == table->columns->len, FOOTING_COLUMN_MAP_NO_NAME);

  fault = check_columns (self, table, &number);
  if (fault == FOOTING_COLUMN_MAP_GOOD)
    fault = check_names (self, &number);

  if (column != NULL)
    *column = fault == FOOTING_COLUMN_MAP_GOOD ? -1 : number;

  return fault;
}
