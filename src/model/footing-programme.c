/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-programme.h"

struct _FootingProgramme
{
  FootingRecord  parent_instance;

  char          *name;
  char          *standard;
  char          *standard_version;
  char          *anchor;
  gint64         months;
  double         supernumerary_hours;
  double         preceptor_hours;
  double         preceptee_hours;
  gint64         version;
  FootingDay     archived_on;
};

G_DEFINE_FINAL_TYPE (FootingProgramme, footing_programme, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_FIELD (FootingProgramme, name, TEXT),
  FOOTING_FIELD (FootingProgramme, standard, TEXT),
  FOOTING_FIELD (FootingProgramme, standard_version, TEXT),
  FOOTING_FIELD (FootingProgramme, anchor, TEXT),
  FOOTING_FIELD (FootingProgramme, months, INTEGER),
  FOOTING_FIELD (FootingProgramme, supernumerary_hours, REAL),
  FOOTING_FIELD (FootingProgramme, preceptor_hours, REAL),
  FOOTING_FIELD (FootingProgramme, preceptee_hours, REAL),
  FOOTING_FIELD (FootingProgramme, version, INTEGER),
  FOOTING_FIELD (FootingProgramme, archived_on, DAY),
};

static void
footing_programme_class_init (FootingProgrammeClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "programme", fields, G_N_ELEMENTS (fields));
}

static void
footing_programme_init (FootingProgramme *self)
{
  self->version = 1;
}

FOOTING_DEFINE_GETTER (FootingProgramme, footing_programme, const char *, name)
FOOTING_DEFINE_GETTER (FootingProgramme, footing_programme, const char *, standard)
FOOTING_DEFINE_GETTER (FootingProgramme, footing_programme, const char *, standard_version)
FOOTING_DEFINE_GETTER (FootingProgramme, footing_programme, const char *, anchor)
FOOTING_DEFINE_GETTER (FootingProgramme, footing_programme, gint64, months)
FOOTING_DEFINE_GETTER (FootingProgramme, footing_programme, double, supernumerary_hours)
FOOTING_DEFINE_GETTER (FootingProgramme, footing_programme, double, preceptor_hours)
FOOTING_DEFINE_GETTER (FootingProgramme, footing_programme, double, preceptee_hours)
FOOTING_DEFINE_GETTER (FootingProgramme, footing_programme, gint64, version)
FOOTING_DEFINE_GETTER (FootingProgramme, footing_programme, FootingDay, archived_on)
