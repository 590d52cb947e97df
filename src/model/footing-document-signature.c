/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-document-signature.h"

struct _FootingDocumentSignature
{
  FootingRecord         parent_instance;

  gint64                document_id;
  FootingSignatureRole  role;
  gint64                person_id;
  char                 *name;
  gint64                signed_at;
};

G_DEFINE_FINAL_TYPE (FootingDocumentSignature, footing_document_signature, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingDocumentSignature, document_id, "document"),
  FOOTING_CHOICE (FootingDocumentSignature, role, footing_signature_role_get_type),
  FOOTING_LINK (FootingDocumentSignature, person_id, "person"),
  FOOTING_FIELD (FootingDocumentSignature, name, TEXT),
  FOOTING_FIELD (FootingDocumentSignature, signed_at, INSTANT),
};

static void
footing_document_signature_class_init (FootingDocumentSignatureClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "document_signature", fields, G_N_ELEMENTS (fields));
}

static void
footing_document_signature_init (FootingDocumentSignature *self)
{
}

FOOTING_DEFINE_GETTER (FootingDocumentSignature, footing_document_signature, gint64, document_id)
FOOTING_DEFINE_GETTER (FootingDocumentSignature, footing_document_signature, FootingSignatureRole, role)
FOOTING_DEFINE_GETTER (FootingDocumentSignature, footing_document_signature, gint64, person_id)
FOOTING_DEFINE_GETTER (FootingDocumentSignature, footing_document_signature, const char *, name)
FOOTING_DEFINE_GETTER (FootingDocumentSignature, footing_document_signature, gint64, signed_at)
