/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-row.h"

FootingRow *
footing_row_new (GType type)
{
  g_autofree const FootingField **fields = NULL;
  FootingRow *self = NULL;
  guint n_fields;

  fields = footing_record_type_fields (type, &n_fields);

  self = g_malloc0 (sizeof (FootingRow) + n_fields * sizeof (FootingCell));
  self->type = type;
  self->n_cells = n_fields;
  self->fields = g_steal_pointer (&fields);

  for (guint i = 0; i < n_fields; i++)
    if (self->fields[i]->kind == FOOTING_FIELD_DAY)
      self->cells[i].integer = FOOTING_DAY_NONE;

  return self;
}

void
footing_row_free (FootingRow *self)
{
  if (self == NULL)
    return;

  for (guint i = 0; i < self->n_cells; i++)
    if (self->fields[i]->kind == FOOTING_FIELD_TEXT)
      g_free (self->cells[i].text);

  g_free (self->fields);
  g_free (self);
}

gboolean
footing_row_same (const FootingRow *a,
                  const FootingRow *b,
                  guint             place)
{
  const FootingField *field = a->fields[place];

  if (field->kind == FOOTING_FIELD_TEXT)
    return g_strcmp0 (a->cells[place].text, b->cells[place].text) == 0;
  if (field->kind == FOOTING_FIELD_REAL)
    return a->cells[place].real >= b->cells[place].real && a->cells[place].real <= b->cells[place].real;

  return a->cells[place].integer == b->cells[place].integer;
}
