/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-possible-leaver.h"

struct _FootingPossibleLeaver
{
  FootingRecord                parent_instance;

  gint64                       person_id;
  FootingDay                   noticed_on;
  FootingPossibleLeaverAnswer  answer;
  FootingDay                   answered_on;
};

G_DEFINE_FINAL_TYPE (FootingPossibleLeaver, footing_possible_leaver, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingPossibleLeaver, person_id, "person"),
  FOOTING_FIELD (FootingPossibleLeaver, noticed_on, DAY),
  FOOTING_CHOICE (FootingPossibleLeaver, answer, footing_possible_leaver_answer_get_type),
  FOOTING_FIELD (FootingPossibleLeaver, answered_on, DAY),
};

static void
footing_possible_leaver_class_init (FootingPossibleLeaverClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "possible_leaver", fields, G_N_ELEMENTS (fields));
}

static void
footing_possible_leaver_init (FootingPossibleLeaver *self)
{
}

FOOTING_DEFINE_GETTER (FootingPossibleLeaver, footing_possible_leaver, gint64, person_id)
FOOTING_DEFINE_GETTER (FootingPossibleLeaver, footing_possible_leaver, FootingDay, noticed_on)
FOOTING_DEFINE_GETTER (FootingPossibleLeaver, footing_possible_leaver, FootingPossibleLeaverAnswer, answer)
FOOTING_DEFINE_GETTER (FootingPossibleLeaver, footing_possible_leaver, FootingDay, answered_on)
