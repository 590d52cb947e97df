/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-own-scale.h"

struct _FootingOwnScale
{
  FootingRecord  parent_instance;

  gint64         enrolment_id;
  char          *name;
  char          *low_words;
  char          *high_words;
  gint64         steps;
  FootingDay     ended_on;
};

G_DEFINE_FINAL_TYPE (FootingOwnScale, footing_own_scale, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingOwnScale, enrolment_id, "enrolment"),
  FOOTING_FIELD (FootingOwnScale, name, TEXT),
  FOOTING_FIELD (FootingOwnScale, low_words, TEXT),
  FOOTING_FIELD (FootingOwnScale, high_words, TEXT),
  FOOTING_FIELD (FootingOwnScale, steps, INTEGER),
  FOOTING_FIELD (FootingOwnScale, ended_on, DAY),
};

static void
footing_own_scale_class_init (FootingOwnScaleClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "own_scale", fields, G_N_ELEMENTS (fields));
}

static void
footing_own_scale_init (FootingOwnScale *self)
{
}

FOOTING_DEFINE_GETTER (FootingOwnScale, footing_own_scale, gint64, enrolment_id)
FOOTING_DEFINE_GETTER (FootingOwnScale, footing_own_scale, const char *, name)
FOOTING_DEFINE_GETTER (FootingOwnScale, footing_own_scale, const char *, low_words)
FOOTING_DEFINE_GETTER (FootingOwnScale, footing_own_scale, const char *, high_words)
FOOTING_DEFINE_GETTER (FootingOwnScale, footing_own_scale, gint64, steps)
FOOTING_DEFINE_GETTER (FootingOwnScale, footing_own_scale, FootingDay, ended_on)
