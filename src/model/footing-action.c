/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-action.h"
#include "footing-enum-types.h"

struct _FootingAction
{
  FootingRecord       parent_instance;

  gint64              enrolment_id;
  gint64              session_id;
  char               *words;
  FootingActionOwner  owner;
  gboolean            promised;
  FootingDay          agreed_on;
  FootingDay          due_on;
  FootingActionState  state;
  FootingDay          closed_on;
  char               *note;
};

G_DEFINE_FINAL_TYPE (FootingAction, footing_action, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingAction, enrolment_id, "enrolment"),
  FOOTING_LINK (FootingAction, session_id, "session"),
  FOOTING_FIELD (FootingAction, words, TEXT),
  FOOTING_CHOICE (FootingAction, owner, footing_action_owner_get_type),
  FOOTING_FIELD (FootingAction, promised, BOOLEAN),
  FOOTING_FIELD (FootingAction, agreed_on, DAY),
  FOOTING_FIELD (FootingAction, due_on, DAY),
  FOOTING_CHOICE (FootingAction, state, footing_action_state_get_type),
  FOOTING_FIELD (FootingAction, closed_on, DAY),
  FOOTING_FIELD (FootingAction, note, TEXT),
};

static void
footing_action_class_init (FootingActionClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "action", fields, G_N_ELEMENTS (fields));
}

static void
footing_action_init (FootingAction *self)
{
}

FOOTING_DEFINE_GETTER (FootingAction, footing_action, gint64, enrolment_id)
FOOTING_DEFINE_GETTER (FootingAction, footing_action, gint64, session_id)
FOOTING_DEFINE_GETTER (FootingAction, footing_action, const char *, words)
FOOTING_DEFINE_GETTER (FootingAction, footing_action, FootingActionOwner, owner)
FOOTING_DEFINE_GETTER (FootingAction, footing_action, gboolean, promised)
FOOTING_DEFINE_GETTER (FootingAction, footing_action, FootingDay, agreed_on)
FOOTING_DEFINE_GETTER (FootingAction, footing_action, FootingDay, due_on)
FOOTING_DEFINE_GETTER (FootingAction, footing_action, FootingActionState, state)
FOOTING_DEFINE_GETTER (FootingAction, footing_action, FootingDay, closed_on)
FOOTING_DEFINE_GETTER (FootingAction, footing_action, const char *, note)
