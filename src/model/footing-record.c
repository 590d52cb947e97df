/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include <string.h>

#include "footing-record.h"
#include "footing-row.h"

/* The texts a record was made with lie side by side: a book has thousands of short ones, and each
 * by itself would take more room for its keeping than for what it says.
 */
typedef struct
{
  gsize length;
  char  texts[];
} Bundle;

typedef struct
{
  gint64  id;
  char   *uid;
  gint64  created_at;
  gint64  updated_at;
  gint64  deleted_at;
  Bundle *bundle; /* or NULL */
} FootingRecordPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (FootingRecord, footing_record, G_TYPE_OBJECT)

/* The offsets of these are within the private struct. */
static const FootingField shared_fields[FOOTING_ROW_N_SHARED] = {
  FOOTING_FIELD (FootingRecordPrivate, id, INTEGER),
  FOOTING_FIELD (FootingRecordPrivate, uid, TEXT),
  FOOTING_FIELD (FootingRecordPrivate, created_at, INSTANT),
  FOOTING_FIELD (FootingRecordPrivate, updated_at, INSTANT),
  FOOTING_FIELD (FootingRecordPrivate, deleted_at, INSTANT),
};

/* Property 1 is the first shared field; a class's own fields follow the shared ones. */
static const FootingField *
field_of_property (FootingRecord *self,
                   guint          prop_id)
{
  FootingRecordClass *klass = FOOTING_RECORD_GET_CLASS (self);
  guint place = prop_id - 1;

  return place < FOOTING_ROW_N_SHARED ? &shared_fields[place]
                                      : &klass->fields[place - FOOTING_ROW_N_SHARED];
}

static gpointer
member (FootingRecord      *self,
        const FootingField *field)
{
  gboolean shared = field >= shared_fields && field < shared_fields + FOOTING_ROW_N_SHARED;
  gpointer base = shared ? footing_record_get_instance_private (self) : (gpointer) self;

  return G_STRUCT_MEMBER_P (base, field->offset);
}

static FootingCell
get_cell (FootingRecord      *self,
          const FootingField *field)
{
  gpointer place = member (self, field);

  switch (field->kind)
    {
    case FOOTING_FIELD_TEXT:
      return (FootingCell) { .text = *(char **) place };
    case FOOTING_FIELD_REAL:
      return (FootingCell) { .real = *(double *) place };
    case FOOTING_FIELD_DAY:
    case FOOTING_FIELD_BOOLEAN:
    case FOOTING_FIELD_CHOICE:
      return (FootingCell) { .integer = *(gint32 *) place };
    case FOOTING_FIELD_INTEGER:
    case FOOTING_FIELD_INSTANT:
    case FOOTING_FIELD_LINK:
    default:
      return (FootingCell) { .integer = *(gint64 *) place };
    }
}

static gboolean
cells_differ (const FootingField *field,
              FootingCell         a,
              FootingCell         b)
{
  switch (field->kind)
    {
    case FOOTING_FIELD_TEXT:
      return g_strcmp0 (a.text, b.text) != 0;
    case FOOTING_FIELD_REAL:
      return a.real != b.real;
    case FOOTING_FIELD_INTEGER:
    case FOOTING_FIELD_BOOLEAN:
    case FOOTING_FIELD_DAY:
    case FOOTING_FIELD_INSTANT:
    case FOOTING_FIELD_CHOICE:
    case FOOTING_FIELD_LINK:
    default:
      return a.integer != b.integer;
    }
}

/* What is in the bundle goes with the bundle. */
static void
free_text (FootingRecord *self,
           char          *text)
{
  FootingRecordPrivate *priv = footing_record_get_instance_private (self);
  Bundle *bundle = priv->bundle;

  if (bundle == NULL || text < bundle->texts || text >= bundle->texts + bundle->length)
    g_free (text);
}

static void
set_text (FootingRecord *self,
          char         **place,
          const char    *text)
{
  char *old = *place;

  *place = g_strdup (text);
  free_text (self, old);
}

/* Copies the text of @cell. Returns whether the value has changed. */
static gboolean
set_cell (FootingRecord      *self,
          const FootingField *field,
          FootingCell         cell)
{
  gpointer place = member (self, field);

  if (!cells_differ (field, get_cell (self, field), cell))
    return FALSE;

  switch (field->kind)
    {
    case FOOTING_FIELD_TEXT:
      set_text (self, place, cell.text);
      break;
    case FOOTING_FIELD_REAL:
      *(double *) place = cell.real;
      break;
    case FOOTING_FIELD_DAY:
    case FOOTING_FIELD_BOOLEAN:
    case FOOTING_FIELD_CHOICE:
      *(gint32 *) place = (gint32) cell.integer;
      break;
    case FOOTING_FIELD_INTEGER:
    case FOOTING_FIELD_INSTANT:
    case FOOTING_FIELD_LINK:
    default:
      *(gint64 *) place = cell.integer;
      break;
    }

  return TRUE;
}

/* Not in init, which runs while the object is still of the parent class. */
static void
footing_record_constructed (GObject *object)
{
  FootingRecord *self = FOOTING_RECORD (object);
  FootingRecordClass *klass = FOOTING_RECORD_GET_CLASS (self);

  G_OBJECT_CLASS (footing_record_parent_class)->constructed (object);

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == FOOTING_FIELD_DAY)
      *(FootingDay *) member (self, &klass->fields[i]) = FOOTING_DAY_NONE;
}

static void
footing_record_finalize (GObject *object)
{
  FootingRecord *self = FOOTING_RECORD (object);
  FootingRecordPrivate *priv = footing_record_get_instance_private (self);
  g_autofree const FootingField **fields = NULL;
  guint n_fields;

  fields = footing_record_type_fields (G_OBJECT_TYPE (self), &n_fields);

  for (guint i = 0; i < n_fields; i++)
    if (fields[i]->kind == FOOTING_FIELD_TEXT)
      free_text (self, *(char **) member (self, fields[i]));

  g_free (priv->bundle);

  G_OBJECT_CLASS (footing_record_parent_class)->finalize (object);
}

static void
footing_record_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  FootingRecord *self = FOOTING_RECORD (object);
  const FootingField *field = field_of_property (self, prop_id);
  FootingCell cell = get_cell (self, field);

  switch (field->kind)
    {
    case FOOTING_FIELD_TEXT:
      g_value_set_string (value, cell.text);
      break;
    case FOOTING_FIELD_REAL:
      g_value_set_double (value, cell.real);
      break;
    case FOOTING_FIELD_BOOLEAN:
      g_value_set_boolean (value, cell.integer != 0);
      break;
    case FOOTING_FIELD_DAY:
      g_value_set_int (value, (int) cell.integer);
      break;
    case FOOTING_FIELD_CHOICE:
      g_value_set_enum (value, (int) cell.integer);
      break;
    case FOOTING_FIELD_INTEGER:
    case FOOTING_FIELD_INSTANT:
    case FOOTING_FIELD_LINK:
    default:
      g_value_set_int64 (value, cell.integer);
      break;
    }
}

static FootingCell
cell_of_value (const FootingField *field,
               const GValue       *value)
{
  switch (field->kind)
    {
    case FOOTING_FIELD_TEXT:
      return (FootingCell) { .text = (char *) g_value_get_string (value) };
    case FOOTING_FIELD_REAL:
      return (FootingCell) { .real = g_value_get_double (value) };
    case FOOTING_FIELD_BOOLEAN:
      return (FootingCell) { .integer = g_value_get_boolean (value) };
    case FOOTING_FIELD_DAY:
      return (FootingCell) { .integer = g_value_get_int (value) };
    case FOOTING_FIELD_CHOICE:
      return (FootingCell) { .integer = g_value_get_enum (value) };
    case FOOTING_FIELD_INTEGER:
    case FOOTING_FIELD_INSTANT:
    case FOOTING_FIELD_LINK:
    default:
      return (FootingCell) { .integer = g_value_get_int64 (value) };
    }
}

static void
footing_record_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  FootingRecord *self = FOOTING_RECORD (object);
  const FootingField *field = field_of_property (self, prop_id);

  if (set_cell (self, field, cell_of_value (field, value)))
    g_object_notify_by_pspec (object, pspec);
}

static GParamSpec *
property_of_field (const FootingField *field)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                            G_PARAM_STATIC_NICK | G_PARAM_STATIC_BLURB;
  const char *name = field->name;

  switch (field->kind)
    {
    case FOOTING_FIELD_TEXT:
      return g_param_spec_string (name, NULL, NULL, NULL, flags);
    case FOOTING_FIELD_REAL:
      return g_param_spec_double (name, NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);
    case FOOTING_FIELD_BOOLEAN:
      return g_param_spec_boolean (name, NULL, NULL, FALSE, flags);
    case FOOTING_FIELD_DAY:
      return g_param_spec_int (name, NULL, NULL, FOOTING_DAY_NONE, FOOTING_DAY_LAST,
                               FOOTING_DAY_NONE, flags);
    case FOOTING_FIELD_CHOICE:
      return g_param_spec_enum (name, NULL, NULL, field->choices (), 0, flags);
    case FOOTING_FIELD_INTEGER:
    case FOOTING_FIELD_INSTANT:
    case FOOTING_FIELD_LINK:
    default:
      return g_param_spec_int64 (name, NULL, NULL, G_MININT64, G_MAXINT64, 0, flags);
    }
}

static void
footing_record_class_init (FootingRecordClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = footing_record_constructed;
  object_class->finalize = footing_record_finalize;
  object_class->get_property = footing_record_get_property;
  object_class->set_property = footing_record_set_property;

  for (guint i = 0; i < FOOTING_ROW_N_SHARED; i++)
    g_object_class_install_property (object_class, i + 1, property_of_field (&shared_fields[i]));
}

static void
footing_record_init (FootingRecord *self)
{
}

void
footing_record_class_set_fields (FootingRecordClass *klass,
                                 const char         *table,
                                 const FootingField *fields,
                                 guint               n_fields)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  klass->table = table;
  klass->fields = fields;
  klass->n_fields = n_fields;

  /* These two are not inherited. */
  object_class->get_property = footing_record_get_property;
  object_class->set_property = footing_record_set_property;

  for (guint i = 0; i < n_fields; i++)
    g_object_class_install_property (object_class, FOOTING_ROW_N_SHARED + i + 1,
                                     property_of_field (&fields[i]));
}

const char *
footing_record_type_table (GType type)
{
  g_return_val_if_fail (g_type_is_a (type, FOOTING_TYPE_RECORD), NULL);

  return FOOTING_RECORD_CLASS (g_type_class_get (type))->table;
}

const FootingField **
footing_record_type_fields (GType  type,
                            guint *n_fields)
{
  FootingRecordClass *klass = g_type_class_get (type);
  const FootingField **fields = g_new (const FootingField *, FOOTING_ROW_N_SHARED + klass->n_fields);

  for (guint i = 0; i < FOOTING_ROW_N_SHARED; i++)
    fields[i] = &shared_fields[i];
  for (guint i = 0; i < klass->n_fields; i++)
    fields[FOOTING_ROW_N_SHARED + i] = &klass->fields[i];

  *n_fields = FOOTING_ROW_N_SHARED + klass->n_fields;

  return fields;
}

gint64
footing_record_get_id (FootingRecord *self)
{
  FootingRecordPrivate *priv = footing_record_get_instance_private (self);

  g_return_val_if_fail (FOOTING_IS_RECORD (self), 0);

  return priv->id;
}

void
footing_record_set_id (FootingRecord *self,
                       gint64         id)
{
  g_return_if_fail (FOOTING_IS_RECORD (self));

  if (set_cell (self, &shared_fields[FOOTING_ROW_ID], (FootingCell) { .integer = id }))
    g_object_notify (G_OBJECT (self), "id");
}

const char *
footing_record_get_uid (FootingRecord *self)
{
  FootingRecordPrivate *priv = footing_record_get_instance_private (self);

  g_return_val_if_fail (FOOTING_IS_RECORD (self), NULL);

  return priv->uid;
}

gint64
footing_record_get_updated_at (FootingRecord *self)
{
  FootingRecordPrivate *priv = footing_record_get_instance_private (self);

  g_return_val_if_fail (FOOTING_IS_RECORD (self), 0);

  return priv->updated_at;
}

gboolean
footing_record_is_deleted (FootingRecord *self)
{
  FootingRecordPrivate *priv = footing_record_get_instance_private (self);

  g_return_val_if_fail (FOOTING_IS_RECORD (self), FALSE);

  return priv->deleted_at != 0;
}

gpointer
footing_record_copy (gpointer self)
{
  g_autoptr(FootingRow) row = footing_record_to_row (FOOTING_RECORD (self));

  return footing_record_new_from_row (row);
}

FootingRow *
footing_record_to_row (FootingRecord *record)
{
  FootingRow *row = NULL;

  g_return_val_if_fail (FOOTING_IS_RECORD (record), NULL);

  row = footing_row_new (G_OBJECT_TYPE (record));

  for (guint i = 0; i < row->n_cells; i++)
    {
      row->cells[i] = get_cell (record, row->fields[i]);
      if (row->fields[i]->kind == FOOTING_FIELD_TEXT)
        row->cells[i].text = g_strdup (row->cells[i].text);
    }

  return row;
}

static Bundle *
bundle_new (const FootingRow *row)
{
  gsize length = 0;
  Bundle *bundle = NULL;

  for (guint i = 0; i < row->n_cells; i++)
    if (row->fields[i]->kind == FOOTING_FIELD_TEXT && row->cells[i].text != NULL)
      length += strlen (row->cells[i].text) + 1;

  bundle = g_malloc (sizeof (Bundle) + length);
  bundle->length = length;

  return bundle;
}

gpointer
footing_record_new_from_row (const FootingRow *row)
{
  FootingRecord *record = g_object_new (row->type, NULL);
  FootingRecordPrivate *priv = footing_record_get_instance_private (record);
  char *end = NULL;

  priv->bundle = bundle_new (row);
  end = priv->bundle->texts;

  for (guint i = 0; i < row->n_cells; i++)
    if (row->fields[i]->kind != FOOTING_FIELD_TEXT)
      {
        set_cell (record, row->fields[i], row->cells[i]);
      }
    else if (row->cells[i].text != NULL)
      {
        *(char **) member (record, row->fields[i]) = end;
        end = stpcpy (end, row->cells[i].text) + 1;
      }

  return record;
}

void
footing_record_take_row (FootingRecord    *self,
                         const FootingRow *row)
{
  GObjectClass *klass = G_OBJECT_GET_CLASS (self);

  g_return_if_fail (FOOTING_IS_RECORD (self));
  g_return_if_fail (row->type == G_OBJECT_TYPE (self));

  g_object_freeze_notify (G_OBJECT (self));
  for (guint i = 0; i < row->n_cells; i++)
    if (set_cell (self, row->fields[i], row->cells[i]))
      g_object_notify_by_pspec (G_OBJECT (self),
                                g_object_class_find_property (klass, row->fields[i]->name));
  g_object_thaw_notify (G_OBJECT (self));
}
