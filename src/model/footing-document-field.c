/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-document-field.h"

struct _FootingDocumentField
{
  FootingRecord  parent_instance;

  gint64         document_id;
  char          *key;
  char          *body;
  gint64         revision;
};

G_DEFINE_FINAL_TYPE (FootingDocumentField, footing_document_field, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingDocumentField, document_id, "document"),
  FOOTING_FIELD (FootingDocumentField, key, TEXT),
  FOOTING_FIELD (FootingDocumentField, body, TEXT),
  FOOTING_FIELD (FootingDocumentField, revision, INTEGER),
};

static void
footing_document_field_class_init (FootingDocumentFieldClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "document_field", fields, G_N_ELEMENTS (fields));
}

static void
footing_document_field_init (FootingDocumentField *self)
{
}

FOOTING_DEFINE_GETTER (FootingDocumentField, footing_document_field, gint64, document_id)
FOOTING_DEFINE_GETTER (FootingDocumentField, footing_document_field, const char *, key)
FOOTING_DEFINE_GETTER (FootingDocumentField, footing_document_field, const char *, body)
FOOTING_DEFINE_GETTER (FootingDocumentField, footing_document_field, gint64, revision)
