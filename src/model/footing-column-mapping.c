/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-column-mapping.h"

struct _FootingColumnMapping
{
  FootingRecord  parent_instance;

  char          *name;
  char          *header;
  char          *document;
};

G_DEFINE_FINAL_TYPE (FootingColumnMapping, footing_column_mapping, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_FIELD (FootingColumnMapping, name, TEXT),
  FOOTING_FIELD (FootingColumnMapping, header, TEXT),
  FOOTING_FIELD (FootingColumnMapping, document, TEXT),
};

static void
footing_column_mapping_class_init (FootingColumnMappingClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "column_mapping", fields, G_N_ELEMENTS (fields));
}

static void
footing_column_mapping_init (FootingColumnMapping *self)
{
}

FOOTING_DEFINE_GETTER (FootingColumnMapping, footing_column_mapping, const char *, name)
FOOTING_DEFINE_GETTER (FootingColumnMapping, footing_column_mapping, const char *, header)
FOOTING_DEFINE_GETTER (FootingColumnMapping, footing_column_mapping, const char *, document)
