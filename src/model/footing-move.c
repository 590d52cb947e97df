/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-move.h"

struct _FootingMove
{
  FootingRecord    parent_instance;

  gint64           person_id;
  gint64           enrolment_id;
  FootingMoveKind  kind;
  FootingDay       moved_on;
  char            *was;
  char            *became;
  char            *reason;
  char            *note;
};

G_DEFINE_FINAL_TYPE (FootingMove, footing_move, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingMove, person_id, "person"),
  FOOTING_LINK (FootingMove, enrolment_id, "enrolment"),
  FOOTING_CHOICE (FootingMove, kind, footing_move_kind_get_type),
  FOOTING_FIELD (FootingMove, moved_on, DAY),
  FOOTING_FIELD (FootingMove, was, TEXT),
  FOOTING_FIELD (FootingMove, became, TEXT),
  FOOTING_FIELD (FootingMove, reason, TEXT),
  FOOTING_FIELD (FootingMove, note, TEXT),
};

static void
footing_move_class_init (FootingMoveClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "move", fields, G_N_ELEMENTS (fields));
}

static void
footing_move_init (FootingMove *self)
{
}

FOOTING_DEFINE_GETTER (FootingMove, footing_move, gint64, person_id)
FOOTING_DEFINE_GETTER (FootingMove, footing_move, gint64, enrolment_id)
FOOTING_DEFINE_GETTER (FootingMove, footing_move, FootingMoveKind, kind)
FOOTING_DEFINE_GETTER (FootingMove, footing_move, FootingDay, moved_on)
FOOTING_DEFINE_GETTER (FootingMove, footing_move, const char *, was)
FOOTING_DEFINE_GETTER (FootingMove, footing_move, const char *, became)
FOOTING_DEFINE_GETTER (FootingMove, footing_move, const char *, reason)
FOOTING_DEFINE_GETTER (FootingMove, footing_move, const char *, note)
