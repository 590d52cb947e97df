/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-revision.h"

struct _FootingRevision
{
  FootingRecord  parent_instance;

  gint64         stage_id;
  gint64         revision;
  char          *body;
  gint64         saved_at;
};

G_DEFINE_FINAL_TYPE (FootingRevision, footing_revision, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingRevision, stage_id, "stage"),
  FOOTING_FIELD (FootingRevision, revision, INTEGER),
  FOOTING_FIELD (FootingRevision, body, TEXT),
  FOOTING_FIELD (FootingRevision, saved_at, INSTANT),
};

static void
footing_revision_class_init (FootingRevisionClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "revision", fields, G_N_ELEMENTS (fields));
}

static void
footing_revision_init (FootingRevision *self)
{
}

FOOTING_DEFINE_GETTER (FootingRevision, footing_revision, gint64, stage_id)
FOOTING_DEFINE_GETTER (FootingRevision, footing_revision, gint64, revision)
FOOTING_DEFINE_GETTER (FootingRevision, footing_revision, const char *, body)
FOOTING_DEFINE_GETTER (FootingRevision, footing_revision, gint64, saved_at)
