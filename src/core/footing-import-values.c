/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <string.h>

#include "footing-enum-types.h"
#include "footing-import-plan-private.h"

/* Codes of MAINJOBROLE that stand for other professions. */
#define OCCUPATIONAL_THERAPIST 15
#define ALLIED_HEALTH_PROFESSIONAL 17

const char *
_footing_import_row_establishment (const FootingStaffRow *row)
{
  return row->new_establishment_id != NULL ? row->new_establishment_id : row->establishment_id;
}

const char *
_footing_import_row_worker (const FootingStaffRow *row)
{
  return row->new_worker_id != NULL ? row->new_worker_id : row->worker_id;
}

static FootingProfession
profession_of_register (int code)
{
  /* In the order of NMCREG, from 1. There is no part of its own for enrolled nurses (5) here. */
  static const FootingProfession parts[] = {
    FOOTING_PROFESSION_UNKNOWN,
    FOOTING_PROFESSION_RN_ADULT,
    FOOTING_PROFESSION_RN_MENTAL_HEALTH,
    FOOTING_PROFESSION_RN_LEARNING_DISABILITY,
    FOOTING_PROFESSION_RN_CHILD,
    FOOTING_PROFESSION_OTHER,
  };

  return code >= 0 && code < (int) G_N_ELEMENTS (parts) ? parts[code] : FOOTING_PROFESSION_UNKNOWN;
}

static FootingProfession
profession_of_row (const FootingStaffRow *row)
{
  switch (row->job_role.number)
    {
    case FOOTING_ASCWDS_REGISTERED_NURSE:
      return profession_of_register (row->nmc_register.number);
    case FOOTING_ASCWDS_NURSING_ASSOCIATE:
      return FOOTING_PROFESSION_NURSING_ASSOCIATE;
    case OCCUPATIONAL_THERAPIST:
    case ALLIED_HEALTH_PROFESSIONAL:
      return FOOTING_PROFESSION_ALLIED_HEALTH;
    default:
      return FOOTING_PROFESSION_UNKNOWN;
    }
}

/* Ids are the same whatever spaces are in them. */
static gboolean
is_same_id (const char *one,
            const char *other)
{
  g_autofree char *one_key = NULL;
  g_autofree char *other_key = NULL;

  if (one == NULL || strcmp (one, other) == 0)
    return one != NULL;

  one_key = footing_ascwds_make_key (one, NULL);
  other_key = footing_ascwds_make_key (other, NULL);

  return strcmp (one_key, other_key) == 0;
}

/* The same code is 1 in one file and 01 in another. */
static gboolean
is_same_code (const char *one,
              const char *other)
{
  return one != NULL && strcmp (one + strspn (one, "0"), other + strspn (other, "0")) == 0;
}

static const char *
choose_text (const char *text,
             const char *known)
{
  return *text != '\0' ? text : known;
}

static const char *
choose_code (const FootingAscwdsCode *code,
             const char              *known)
{
  return is_same_code (known, code->raw) ? known : choose_text (code->raw, known);
}

static const char *
choose_id (const char *id,
           const char *known)
{
  return is_same_id (known, id) ? known : id;
}

/* A worker whom the file calls by the id only may have a name in the book. */
static const char *
choose_name (const FootingStaffRow *row,
             const char            *known)
{
  if (known != NULL && *row->display_id != '\0' && row->worker_id != NULL &&
      is_same_id (row->display_id, row->worker_id))
    return known;

  return choose_text (row->display_id, known);
}

const char *
_footing_import_item_establishment (FootingImportPlan       *plan,
                                    const FootingImportItem *item)
{
  const FootingImportPlace *place = footing_import_plan_place_of (plan, item);
  const char *known = NULL;

  if (!footing_staff_row_is_mapped (item->row))
    return _footing_import_row_establishment (item->row);

  if (place != NULL && place->known != NULL)
    known = footing_workplace_get_establishment_key (place->known);

  return known != NULL || place == NULL ? known : place->establishment_id;
}

/* A table of anybody’s gives ids to whoever has none, and takes none away. */
static void
choose_mapped_ids (FootingImportPlan       *plan,
                   const FootingImportItem *item,
                   FootingPerson           *person,
                   FootingImportValues     *values)
{
  const char *establishment = _footing_import_item_establishment (plan, item);
  gboolean has_ids = person != NULL && footing_person_get_worker_key (person) != NULL;

  values->establishment_key = person != NULL ? footing_person_get_establishment_key (person) : NULL;
  values->worker_key = person != NULL ? footing_person_get_worker_key (person) : NULL;

  if (!has_ids && establishment != NULL && item->row->worker_id != NULL)
    {
      values->establishment_key = choose_id (establishment, values->establishment_key);
      values->worker_key = item->row->worker_id;
    }
}

static gboolean
takes_named_workplace (const FootingImportPlace *place,
                       FootingPerson            *person)
{
  return place != NULL &&
         (person == NULL || place->known == NULL ||
          footing_record_get_id (FOOTING_RECORD (place->known)) != footing_person_get_workplace_id (person));
}

/* Where the file says nothing new about the ids, a workplace that people have chosen stays. */
static gboolean
takes_workplace (FootingImportPlan         *plan,
                 const FootingImportValues *values,
                 FootingPerson             *person)
{
  gint64 id = footing_person_get_workplace_id (person);

  return values->establishment_key != footing_person_get_establishment_key (person) ||
         !g_hash_table_contains (plan->workplaces, &id);
}

static FootingImportValues
values_of_row (const FootingStaffRow *row)
{
  return (FootingImportValues) {
    .profession = profession_of_row (row),
    .job_role = *row->job_role.raw != '\0' ? row->job_role.raw : NULL,
    .employment = *row->employment_status.raw != '\0' ? row->employment_status.raw : NULL,
    .contract_hours = MAX (row->contract_hours, 0),
    .started_on = row->start_date,
    .registered_on = row->registered_on,
    .name = row->display_id,
  };
}

/* What the book knows and the row does not say stays. */
static void
keep_known (FootingImportValues   *values,
            const FootingStaffRow *row,
            FootingPerson         *person)
{
  values->name = choose_name (row, footing_person_get_name (person));
  values->job_role = choose_code (&row->job_role, footing_person_get_job_role (person));
  values->employment = choose_code (&row->employment_status, footing_person_get_employment (person));

  if (values->profession == FOOTING_PROFESSION_UNKNOWN)
    values->profession = footing_person_get_profession (person);
  if (values->contract_hours == 0)
    values->contract_hours = footing_person_get_contract_hours (person);
  if (values->started_on == FOOTING_DAY_NONE)
    values->started_on = footing_person_get_started_on (person);
  if (values->registered_on == FOOTING_DAY_NONE)
    values->registered_on = footing_person_get_registered_on (person);
}

static void
choose_ids (const FootingStaffRow *row,
            FootingPerson         *person,
            FootingImportValues   *values)
{
  values->establishment_key = _footing_import_row_establishment (row);
  values->worker_key = _footing_import_row_worker (row);

  if (person == NULL)
    return;

  values->establishment_key = choose_id (values->establishment_key, footing_person_get_establishment_key (person));
  values->worker_key = choose_id (values->worker_key, footing_person_get_worker_key (person));
}

FootingImportValues
_footing_import_values (FootingImportPlan       *plan,
                        const FootingImportItem *item,
                        FootingPerson           *person)
{
  const FootingStaffRow *row = item->row;
  FootingImportValues values = values_of_row (row);

  if (person != NULL)
    keep_known (&values, row, person);

  if (footing_staff_row_is_mapped (row))
    {
      choose_mapped_ids (plan, item, person, &values);
      values.takes_workplace = takes_named_workplace (footing_import_plan_place_of (plan, item), person);
      return values;
    }

  choose_ids (row, person, &values);
  values.takes_workplace = person == NULL || takes_workplace (plan, &values, person);

  return values;
}

gboolean
_footing_import_values_differ (const FootingImportValues *self,
                               FootingPerson             *person,
                               const FootingImportPlace  *place)
{
  if (self->takes_workplace &&
      (place->known == NULL ||
       footing_record_get_id (FOOTING_RECORD (place->known)) != footing_person_get_workplace_id (person)))
    return TRUE;

  return strcmp (self->name, footing_person_get_name (person)) != 0 ||
         self->profession != footing_person_get_profession (person) ||
         self->job_role != footing_person_get_job_role (person) ||
         self->employment != footing_person_get_employment (person) ||
         self->contract_hours != footing_person_get_contract_hours (person) ||
         self->started_on != footing_person_get_started_on (person) ||
         self->registered_on != footing_person_get_registered_on (person) ||
         self->establishment_key != footing_person_get_establishment_key (person) ||
         self->worker_key != footing_person_get_worker_key (person);
}

void
_footing_import_values_set (const FootingImportValues *self,
                            FootingPerson             *person)
{
  g_object_set (person,
                "name", self->name,
                "profession", self->profession,
                "job-role", self->job_role,
                "employment", self->employment,
                "contract-hours", self->contract_hours,
                "started-on", self->started_on,
                "registered-on", self->registered_on,
                "establishment-key", self->establishment_key,
                "worker-key", self->worker_key,
                NULL);
}

const char *
footing_import_place_get_name (const FootingImportPlace *place)
{
  if (place->row != NULL)
    return place->row->name;

  return place->known != NULL ? footing_workplace_get_name (place->known) : place->establishment_id;
}

gboolean
_footing_import_place_differs (const FootingImportPlace *place)
{
  const char *location = place->row != NULL ? place->row->location_id : NULL;

  return strcmp (footing_import_place_get_name (place), footing_workplace_get_name (place->known)) != 0 ||
         (footing_workplace_get_establishment_key (place->known) == NULL && !place->is_name_only) ||
         (location != NULL && g_strcmp0 (location, footing_workplace_get_location_code (place->known)) != 0);
}
