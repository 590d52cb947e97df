/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-person.h"

struct _FootingPerson
{
  FootingRecord      parent_instance;

  char              *name;
  gint64             workplace_id;
  gint64             manager_id;
  FootingProfession  profession;
  char              *job_role;
  char              *employment;
  double             contract_hours;
  FootingDay         started_on;
  FootingDay         registered_on;
  FootingTransition  transition;
  FootingDay         first_recorded_on;
  gboolean           is_preceptor;
  gboolean           is_lead;
  gboolean           is_champion;
  gboolean           is_manager;
  FootingDay         prepared_on;
  gint64             preceptee_limit;
  char              *establishment_key;
  char              *worker_key;
};

G_DEFINE_FINAL_TYPE (FootingPerson, footing_person, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_FIELD (FootingPerson, name, TEXT),
  FOOTING_LINK (FootingPerson, workplace_id, "workplace"),
  FOOTING_LINK (FootingPerson, manager_id, "person"),
  FOOTING_CHOICE (FootingPerson, profession, footing_profession_get_type),
  FOOTING_FIELD (FootingPerson, job_role, TEXT),
  FOOTING_FIELD (FootingPerson, employment, TEXT),
  FOOTING_FIELD (FootingPerson, contract_hours, REAL),
  FOOTING_FIELD (FootingPerson, started_on, DAY),
  FOOTING_FIELD (FootingPerson, registered_on, DAY),
  FOOTING_CHOICE (FootingPerson, transition, footing_transition_get_type),
  FOOTING_FIELD (FootingPerson, first_recorded_on, DAY),
  FOOTING_FIELD (FootingPerson, is_preceptor, BOOLEAN),
  FOOTING_FIELD (FootingPerson, is_lead, BOOLEAN),
  FOOTING_FIELD (FootingPerson, is_champion, BOOLEAN),
  FOOTING_FIELD (FootingPerson, is_manager, BOOLEAN),
  FOOTING_FIELD (FootingPerson, prepared_on, DAY),
  FOOTING_FIELD (FootingPerson, preceptee_limit, INTEGER),
  FOOTING_FIELD (FootingPerson, establishment_key, TEXT),
  FOOTING_FIELD (FootingPerson, worker_key, TEXT),
};

static void
footing_person_class_init (FootingPersonClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "person", fields, G_N_ELEMENTS (fields));
}

static void
footing_person_init (FootingPerson *self)
{
  self->preceptee_limit = 2;
}

FOOTING_DEFINE_GETTER (FootingPerson, footing_person, const char *, name)
FOOTING_DEFINE_GETTER (FootingPerson, footing_person, gint64, workplace_id)
FOOTING_DEFINE_GETTER (FootingPerson, footing_person, gint64, manager_id)
FOOTING_DEFINE_GETTER (FootingPerson, footing_person, FootingProfession, profession)
FOOTING_DEFINE_GETTER (FootingPerson, footing_person, const char *, job_role)
FOOTING_DEFINE_GETTER (FootingPerson, footing_person, const char *, employment)
FOOTING_DEFINE_GETTER (FootingPerson, footing_person, double, contract_hours)
FOOTING_DEFINE_GETTER (FootingPerson, footing_person, FootingDay, started_on)
FOOTING_DEFINE_GETTER (FootingPerson, footing_person, FootingDay, registered_on)
FOOTING_DEFINE_GETTER (FootingPerson, footing_person, FootingTransition, transition)
FOOTING_DEFINE_GETTER (FootingPerson, footing_person, FootingDay, first_recorded_on)
FOOTING_DEFINE_GETTER (FootingPerson, footing_person, gboolean, is_preceptor)
FOOTING_DEFINE_GETTER (FootingPerson, footing_person, gboolean, is_lead)
FOOTING_DEFINE_GETTER (FootingPerson, footing_person, gboolean, is_champion)
FOOTING_DEFINE_GETTER (FootingPerson, footing_person, gboolean, is_manager)
FOOTING_DEFINE_GETTER (FootingPerson, footing_person, FootingDay, prepared_on)
FOOTING_DEFINE_GETTER (FootingPerson, footing_person, gint64, preceptee_limit)
FOOTING_DEFINE_GETTER (FootingPerson, footing_person, const char *, establishment_key)
FOOTING_DEFINE_GETTER (FootingPerson, footing_person, const char *, worker_key)
