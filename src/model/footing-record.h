/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib-object.h>

#include "footing-date.h"

G_BEGIN_DECLS

/**
 * FootingRecord:
 *
 * One row of the book as an object: what people, programmes and sessions have in common.
 *
 * A class of records is its table of fields. The property, the column of the book and the key in
 * the archive all come from that one table: the member `started_on` of the struct is the property
 * `started-on`, the column `started_on` and the key `started_on`. A record holds values and
 * nothing else; it lives on the main thread.
 */
#define FOOTING_TYPE_RECORD (footing_record_get_type ())
G_DECLARE_DERIVABLE_TYPE (FootingRecord, footing_record, FOOTING, RECORD, GObject)

/** How the value of a field is held, and what stands in the book when there is none. */
typedef enum
{
  FOOTING_FIELD_TEXT,    /* char *, NULL is NULL */
  FOOTING_FIELD_INTEGER, /* gint64 */
  FOOTING_FIELD_REAL,    /* double */
  FOOTING_FIELD_BOOLEAN, /* gboolean, 0 or 1 */
  FOOTING_FIELD_DAY,     /* FootingDay, ISO text; FOOTING_DAY_NONE is NULL */
  FOOTING_FIELD_INSTANT, /* gint64, UTC seconds; 0 is NULL */
  FOOTING_FIELD_CHOICE,  /* int, the nick of an enumeration */
  FOOTING_FIELD_LINK,    /* gint64, the id of another record; 0 is NULL */
} FootingFieldKind;

typedef struct
{
  const char       *name;         /* as the member of the struct and the column */
  FootingFieldKind  kind;
  gsize             offset;
  GType           (*choices) (void); /* the enumeration of a CHOICE */
  const char       *table;           /* the table a LINK points to */
} FootingField;

#define FOOTING_FIELD(Class, member, kind) \
  { #member, FOOTING_FIELD_##kind, G_STRUCT_OFFSET (Class, member) }
#define FOOTING_CHOICE(Class, member, get_type) \
  { #member, FOOTING_FIELD_CHOICE, G_STRUCT_OFFSET (Class, member), .choices = get_type }
#define FOOTING_LINK(Class, member, to) \
  { #member, FOOTING_FIELD_LINK, G_STRUCT_OFFSET (Class, member), .table = to }

/** Defines `value footing_person_get_name (FootingPerson *self)`. */
#define FOOTING_DEFINE_GETTER(Class, prefix, Value, member) \
  Value                                                     \
  prefix##_get_##member (Class *self)                       \
  {                                                         \
    g_return_val_if_fail (self != NULL, (Value) 0);         \
    return self->member;                                    \
  }

struct _FootingRecordClass
{
  GObjectClass parent_class;

  /*< private >*/
  const char         *table;
  const FootingField *fields;
  guint               n_fields;
};

/**
 * footing_record_class_set_fields:
 * @table: (transfer none): a static name: the table of the book, in the singular
 * @fields: (array length=n_fields) (transfer none): a static array
 *
 * To be called in `class_init`: installs a property for each field.
 */
void                footing_record_class_set_fields (FootingRecordClass *klass,
                                                     const char         *table,
                                                     const FootingField *fields,
                                                     guint               n_fields);

/**
 * footing_record_type_table:
 * @type: a class of records
 *
 * Returns: (transfer none): the name of its table
 */
const char         *footing_record_type_table       (GType               type);

/**
 * footing_record_type_fields:
 * @type: a class of records
 * @n_fields: (out): how many there are
 *
 * The fields that all records share (`id`, `uid`, `created_at`, `updated_at`, `deleted_at`) come
 * first. May be called on any thread.
 *
 * Returns: (transfer container) (array length=n_fields): the fields, in the order of the columns
 */
const FootingField **footing_record_type_fields     (GType               type,
                                                     guint              *n_fields);

/** Returns: the id in the book; 0 before the first save, negative within one batch of a save */
gint64              footing_record_get_id           (FootingRecord      *self);

/**
 * footing_record_set_id:
 * @id: a negative id is a promise: a record saved in the same batch that has it in a LINK will
 *   hold the true id after the save
 */
void                footing_record_set_id           (FootingRecord      *self,
                                                     gint64              id);

/** Returns: (transfer none) (nullable): the identifier for life; %NULL before the first save */
const char         *footing_record_get_uid          (FootingRecord      *self);

/** Returns: UTC seconds of the last save; 0 before the first */
gint64              footing_record_get_updated_at   (FootingRecord      *self);

/** Returns: whether it is in the trash */
gboolean            footing_record_is_deleted       (FootingRecord      *self);

/**
 * footing_record_copy:
 *
 * Returns: (transfer full): another object with the same values, to be edited and saved
 */
gpointer            footing_record_copy             (gpointer            self);

G_END_DECLS
