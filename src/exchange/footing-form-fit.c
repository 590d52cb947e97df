/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-exchange"

#include "config.h"

#include "footing-form-paper-private.h"
#include "footing-paper-private.h"

/* Room that a text leaves when there are no words, and that a few words by hand need. */
#define EMPTY_ROOM 12.0
#define LINE_ROOM 17.0

/* A table of few lines looks too low beside texts of as many. */
#define TABLE_WEIGHT 1.3

#define STEP 0.5
#define USUAL 10.0

/* ---- rows ----------------------------------------------------------------------------------- */

static void
append_row (FootingFormSheet         *self,
            const FootingFormSection *section,
            guint                     first,
            guint                     n_fields)
{
  FootingFormRow row = { .n_fields = n_fields };
  const FootingFormField *field = section->fields->pdata[first];

  row.is_table = field->kind == FOOTING_FORM_FIELD_TABLE;
  row.fields = g_memdup2 (section->fields->pdata + first, n_fields * sizeof (gpointer));

  for (guint i = 0; i < n_fields; i++)
    row.weight = MAX (row.weight, row.fields[i]->lines * (row.is_table ? TABLE_WEIGHT : 1));

  g_array_append_val (self->rows, row);
}

static gboolean
is_table (const FootingFormSection *section,
          guint                     index)
{
  return ((const FootingFormField *) section->fields->pdata[index])->kind == FOOTING_FORM_FIELD_TABLE;
}

/* A table stands alone. */
static guint
count_side_by_side (const FootingFormSection *section,
                    guint                     first)
{
  guint n_fields = 1;

  while (!is_table (section, first) && n_fields < section->columns && first + n_fields < section->fields->len &&
         !is_table (section, first + n_fields))
    n_fields++;

  return n_fields;
}

static void
list_rows (FootingFormSheet *self)
{
  for (guint i = 0; i < self->form->sections->len; i++)
    {
      const FootingFormSection *section = self->form->sections->pdata[i];

      for (guint first = 0; first < section->fields->len;)
        {
          guint n_fields = count_side_by_side (section, first);

          append_row (self, section, first, n_fields);
          first += n_fields;
        }
    }
}

/* ---- heights -------------------------------------------------------------------------------- */

static double
get_empty_room (const FootingFormField *field)
{
  switch (field->kind)
    {
    case FOOTING_FORM_FIELD_TEXT:
      return EMPTY_ROOM;

    case FOOTING_FORM_FIELD_LINE:
    case FOOTING_FORM_FIELD_DAY:
      return LINE_ROOM;

    case FOOTING_FORM_FIELD_CHOICE:
    case FOOTING_FORM_FIELD_PROMISES:
    case FOOTING_FORM_FIELD_TABLE:
    default:
      return 0;
    }
}

static void
measure_boxes (FootingFormSheet *self,
               FootingFormRow   *row)
{
  for (guint i = 0; i < row->n_fields; i++)
    {
      const FootingFormField *field = row->fields[i];
      const char *text = footing_form_values_get_text (self->values, field->id);
      double empty = _footing_form_measure_field (self, field, row->n_fields, NULL) + get_empty_room (field);

      row->base = MAX (row->base, empty);
      row->need = MAX (row->need, _footing_form_measure_field (self, field, row->n_fields, text));
    }
}

static void
measure_table (FootingFormSheet *self,
               FootingFormRow   *row)
{
  const FootingFormField *field = row->fields[0];
  const GPtrArray *rows = footing_form_values_get_rows (self->values, field->id);

  row->base = row->need = _footing_form_measure_row (self, field, NULL) + 1;

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    row->need += _footing_form_measure_row (self, field, rows->pdata[i]);
}

static void
measure_rows (FootingFormSheet *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      FootingFormRow *row = &g_array_index (self->rows, FootingFormRow, i);

      row->base = row->need = 0;

      if (row->is_table)
        measure_table (self, row);
      else
        measure_boxes (self, row);

      row->need = MAX (row->need, row->base);
      row->given = row->base;
    }
}

/* The room that the rows have to share: what is left when each has its base, and what they have. */
static double
measure_room (FootingFormSheet *self)
{
  FootingFormValues *nothing = footing_form_values_new ();
  FootingFormSheet trial = *self;
  double room;

  for (guint i = 0; i < FOOTING_FORM_N_FACTS; i++)
    footing_form_values_set_fact (nothing, i, footing_form_values_get_fact (self->values, i));

  for (guint i = 0; i < footing_form_values_get_signatures (self->values)->len; i++)
    {
      const FootingFormSignature *one = footing_form_values_get_signatures (self->values)->pdata[i];

      footing_form_values_add_signature (nothing, one->role, one->name, one->signed_on);
    }

  trial.values = nothing;
  trial.paper = footing_paper_new (self->form->landscape ? FOOTING_PAPER_LANDSCAPE : FOOTING_PAPER_PORTRAIT, "-");
  trial.rests = g_array_new (FALSE, TRUE, sizeof (FootingFormRest));
  _footing_form_sheet_add (&trial);
  room = footing_paper_get_n_pages (trial.paper) == 1 ? footing_paper_get_room (trial.paper) - 1 : 0;
  g_array_unref (trial.rests);
  footing_paper_free (trial.paper);
  footing_form_values_free (nothing);

  for (guint i = 0; i < self->rows->len; i++)
    room += g_array_index (self->rows, FootingFormRow, i).base;

  return room;
}

/* ---- sharing -------------------------------------------------------------------------------- */

typedef double (*HeightFunc) (const FootingFormRow *row,
                              double                share);

/* When all fits: what a row needs, and more when its share is more. */
static double
get_generous (const FootingFormRow *row,
              double                share)
{
  return MAX (row->need, row->base + row->weight * share);
}

/* When not all fits: what a row needs, but not more than its share. */
static double
get_capped (const FootingFormRow *row,
            double                share)
{
  return MIN (row->need, row->base + MAX (row->weight, 1) * share);
}

static double
sum (FootingFormSheet *self,
     HeightFunc        get_height,
     double            share)
{
  double height = 0;

  for (guint i = 0; i < self->rows->len; i++)
    height += get_height (&g_array_index (self->rows, FootingFormRow, i), share);

  return height;
}

static void
give (FootingFormSheet *self,
      HeightFunc        get_height,
      double            room)
{
  double low = 0, high = room;

  for (guint i = 0; i < 50; i++)
    {
      double middle = (low + high) / 2;

      if (sum (self, get_height, middle) <= room)
        low = middle;
      else
        high = middle;
    }

  for (guint i = 0; i < self->rows->len; i++)
    {
      FootingFormRow *row = &g_array_index (self->rows, FootingFormRow, i);

      row->given = get_height (row, low);
    }
}

void
_footing_form_sheet_fit (FootingFormSheet *self)
{
  double room;

  list_rows (self);

  for (self->size = USUAL; ; self->size -= STEP)
    {
      measure_rows (self);
      room = measure_room (self);

      if (sum (self, get_generous, 0) <= room)
        {
          give (self, get_generous, room);
          return;
        }

      if (self->size - STEP < FOOTING_FORM_SMALLEST)
        break;
    }

  give (self, get_capped, room);
}
