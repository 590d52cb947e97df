/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-programme-version.h"

struct _FootingProgrammeVersion
{
  FootingRecord  parent_instance;

  gint64         programme_id;
  gint64         version;
  FootingDay     until_on;
  char          *document;
  char          *reason;
};

G_DEFINE_FINAL_TYPE (FootingProgrammeVersion, footing_programme_version, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingProgrammeVersion, programme_id, "programme"),
  FOOTING_FIELD (FootingProgrammeVersion, version, INTEGER),
  FOOTING_FIELD (FootingProgrammeVersion, until_on, DAY),
  FOOTING_FIELD (FootingProgrammeVersion, document, TEXT),
  FOOTING_FIELD (FootingProgrammeVersion, reason, TEXT),
};

static void
footing_programme_version_class_init (FootingProgrammeVersionClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "programme_version", fields, G_N_ELEMENTS (fields));
}

static void
footing_programme_version_init (FootingProgrammeVersion *self)
{
  self->version = 1;
}

FOOTING_DEFINE_GETTER (FootingProgrammeVersion, footing_programme_version, gint64, programme_id)
FOOTING_DEFINE_GETTER (FootingProgrammeVersion, footing_programme_version, gint64, version)
FOOTING_DEFINE_GETTER (FootingProgrammeVersion, footing_programme_version, FootingDay, until_on)
FOOTING_DEFINE_GETTER (FootingProgrammeVersion, footing_programme_version, const char *, document)
FOOTING_DEFINE_GETTER (FootingProgrammeVersion, footing_programme_version, const char *, reason)
