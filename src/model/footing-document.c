/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-document.h"

struct _FootingDocument
{
  FootingRecord         parent_instance;

  gint64                enrolment_id;
  gint64                person_id;
  char                 *form;
  char                 *form_version;
  char                 *title;
  FootingDay            dated_on;
  FootingDocumentState  state;
  gint64                signed_at;
  char                 *digest;
  char                 *previous_digest;
  gint64                session_id;
};

G_DEFINE_FINAL_TYPE (FootingDocument, footing_document, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingDocument, enrolment_id, "enrolment"),
  FOOTING_LINK (FootingDocument, person_id, "person"),
  FOOTING_FIELD (FootingDocument, form, TEXT),
  FOOTING_FIELD (FootingDocument, form_version, TEXT),
  FOOTING_FIELD (FootingDocument, title, TEXT),
  FOOTING_FIELD (FootingDocument, dated_on, DAY),
  FOOTING_CHOICE (FootingDocument, state, footing_document_state_get_type),
  FOOTING_FIELD (FootingDocument, signed_at, INSTANT),
  FOOTING_FIELD (FootingDocument, digest, TEXT),
  FOOTING_FIELD (FootingDocument, previous_digest, TEXT),
  FOOTING_LINK (FootingDocument, session_id, "session"),
};

static void
footing_document_class_init (FootingDocumentClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "document", fields, G_N_ELEMENTS (fields));
}

static void
footing_document_init (FootingDocument *self)
{
}

FOOTING_DEFINE_GETTER (FootingDocument, footing_document, gint64, enrolment_id)
FOOTING_DEFINE_GETTER (FootingDocument, footing_document, gint64, person_id)
FOOTING_DEFINE_GETTER (FootingDocument, footing_document, const char *, form)
FOOTING_DEFINE_GETTER (FootingDocument, footing_document, const char *, form_version)
FOOTING_DEFINE_GETTER (FootingDocument, footing_document, const char *, title)
FOOTING_DEFINE_GETTER (FootingDocument, footing_document, FootingDay, dated_on)
FOOTING_DEFINE_GETTER (FootingDocument, footing_document, FootingDocumentState, state)
FOOTING_DEFINE_GETTER (FootingDocument, footing_document, gint64, signed_at)
FOOTING_DEFINE_GETTER (FootingDocument, footing_document, const char *, digest)
FOOTING_DEFINE_GETTER (FootingDocument, footing_document, const char *, previous_digest)
FOOTING_DEFINE_GETTER (FootingDocument, footing_document, gint64, session_id)
