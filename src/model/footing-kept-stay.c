/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-kept-stay.h"

struct _FootingKeptStay
{
  FootingRecord  parent_instance;

  gint64         started_year;
  gint64         entry_days;
  gint64         days;
  gboolean       has_left;
  gboolean       received;
};

G_DEFINE_FINAL_TYPE (FootingKeptStay, footing_kept_stay, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_FIELD (FootingKeptStay, started_year, INTEGER),
  FOOTING_FIELD (FootingKeptStay, entry_days, INTEGER),
  FOOTING_FIELD (FootingKeptStay, days, INTEGER),
  FOOTING_FIELD (FootingKeptStay, has_left, BOOLEAN),
  FOOTING_FIELD (FootingKeptStay, received, BOOLEAN),
};

static void
footing_kept_stay_class_init (FootingKeptStayClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "kept_stay", fields, G_N_ELEMENTS (fields));
}

static void
footing_kept_stay_init (FootingKeptStay *self)
{
}

FOOTING_DEFINE_GETTER (FootingKeptStay, footing_kept_stay, gint64, started_year)
FOOTING_DEFINE_GETTER (FootingKeptStay, footing_kept_stay, gint64, entry_days)
FOOTING_DEFINE_GETTER (FootingKeptStay, footing_kept_stay, gint64, days)
FOOTING_DEFINE_GETTER (FootingKeptStay, footing_kept_stay, gboolean, has_left)
FOOTING_DEFINE_GETTER (FootingKeptStay, footing_kept_stay, gboolean, received)
