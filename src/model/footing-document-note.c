/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-document-note.h"

struct _FootingDocumentNote
{
  FootingRecord  parent_instance;

  gint64         document_id;
  char          *author;
  gint64         added_at;
  char          *body;
};

G_DEFINE_FINAL_TYPE (FootingDocumentNote, footing_document_note, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingDocumentNote, document_id, "document"),
  FOOTING_FIELD (FootingDocumentNote, author, TEXT),
  FOOTING_FIELD (FootingDocumentNote, added_at, INSTANT),
  FOOTING_FIELD (FootingDocumentNote, body, TEXT),
};

static void
footing_document_note_class_init (FootingDocumentNoteClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "document_note", fields, G_N_ELEMENTS (fields));
}

static void
footing_document_note_init (FootingDocumentNote *self)
{
}

FOOTING_DEFINE_GETTER (FootingDocumentNote, footing_document_note, gint64, document_id)
FOOTING_DEFINE_GETTER (FootingDocumentNote, footing_document_note, const char *, author)
FOOTING_DEFINE_GETTER (FootingDocumentNote, footing_document_note, gint64, added_at)
FOOTING_DEFINE_GETTER (FootingDocumentNote, footing_document_note, const char *, body)
