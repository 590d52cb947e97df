/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-workplace.h"

struct _FootingWorkplace
{
  FootingRecord  parent_instance;

  char          *name;
  char          *establishment_key;
  char          *location_code;
};

G_DEFINE_FINAL_TYPE (FootingWorkplace, footing_workplace, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_FIELD (FootingWorkplace, name, TEXT),
  FOOTING_FIELD (FootingWorkplace, establishment_key, TEXT),
  FOOTING_FIELD (FootingWorkplace, location_code, TEXT),
};

static void
footing_workplace_class_init (FootingWorkplaceClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "workplace", fields, G_N_ELEMENTS (fields));
}

static void
footing_workplace_init (FootingWorkplace *self)
{
}

FOOTING_DEFINE_GETTER (FootingWorkplace, footing_workplace, const char *, name)
FOOTING_DEFINE_GETTER (FootingWorkplace, footing_workplace, const char *, establishment_key)
FOOTING_DEFINE_GETTER (FootingWorkplace, footing_workplace, const char *, location_code)
