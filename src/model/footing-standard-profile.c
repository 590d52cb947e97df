/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-standard-profile.h"

struct _FootingStandardProfile
{
  FootingRecord  parent_instance;

  char          *key;
  char          *version;
  char          *title;
  char          *document;
};

G_DEFINE_FINAL_TYPE (FootingStandardProfile, footing_standard_profile, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_FIELD (FootingStandardProfile, key, TEXT),
  FOOTING_FIELD (FootingStandardProfile, version, TEXT),
  FOOTING_FIELD (FootingStandardProfile, title, TEXT),
  FOOTING_FIELD (FootingStandardProfile, document, TEXT),
};

static void
footing_standard_profile_class_init (FootingStandardProfileClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "standard_profile", fields, G_N_ELEMENTS (fields));
}

static void
footing_standard_profile_init (FootingStandardProfile *self)
{
}

FOOTING_DEFINE_GETTER (FootingStandardProfile, footing_standard_profile, const char *, key)
FOOTING_DEFINE_GETTER (FootingStandardProfile, footing_standard_profile, const char *, version)
FOOTING_DEFINE_GETTER (FootingStandardProfile, footing_standard_profile, const char *, title)
FOOTING_DEFINE_GETTER (FootingStandardProfile, footing_standard_profile, const char *, document)
