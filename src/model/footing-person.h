/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingPerson:
 *
 * Somebody who works for the provider: preceptee, preceptor, lead, or several of these.
 */
#define FOOTING_TYPE_PERSON (footing_person_get_type ())
G_DECLARE_FINAL_TYPE (FootingPerson, footing_person, FOOTING, PERSON, FootingRecord)

/** Returns: (transfer none): as people write it; never a key */
const char *footing_person_get_name (FootingPerson *self);

/** Returns: where they work; 0 when not known */
gint64 footing_person_get_workplace_id (FootingPerson *self);

/** Returns: the line manager; 0 when not known */
gint64 footing_person_get_manager_id (FootingPerson *self);

/** Returns: the part of the register */
FootingProfession footing_person_get_profession (FootingPerson *self);

/** Returns: (transfer none) (nullable): MAINJOBROLE as the file had it; %NULL when entered by hand */
const char *footing_person_get_job_role (FootingPerson *self);

/** Returns: (transfer none) (nullable): EMPLSTATUS as the file had it; %NULL when entered by hand */
const char *footing_person_get_employment (FootingPerson *self);

/** Returns: hours a week; 0 when not known */
double footing_person_get_contract_hours (FootingPerson *self);

/** Returns: the first day in this job with this employer */
FootingDay footing_person_get_started_on (FootingPerson *self);

/** Returns: the day the PIN was received */
FootingDay footing_person_get_registered_on (FootingPerson *self);

/** Returns: why they have a preceptorship, as far as they said */
FootingTransition footing_person_get_transition (FootingPerson *self);

/** Returns: the day the book first knew of them: before it nobody was observed */
FootingDay footing_person_get_first_recorded_on (FootingPerson *self);

/** Returns: whether they may be asked to support preceptees */
gboolean footing_person_get_is_preceptor (FootingPerson *self);

/** Returns: whether they plan for many */
gboolean footing_person_get_is_lead (FootingPerson *self);

/** Returns: whether they are a champion, ambassador or link of preceptorship */
gboolean footing_person_get_is_champion (FootingPerson *self);

/** Returns: whether they are a registered manager */
gboolean footing_person_get_is_manager (FootingPerson *self);

/** Returns: the day of initial preceptor training */
FootingDay footing_person_get_prepared_on (FootingPerson *self);

/** Returns: how many preceptees they carry at a time at most */
gint64 footing_person_get_preceptee_limit (FootingPerson *self);

/** Returns: (transfer none) (nullable): LOCALESTID of the staff file; %NULL when entered by hand */
const char *footing_person_get_establishment_key (FootingPerson *self);

/** Returns: (transfer none) (nullable): UNIQUEWORKERID of the staff file; %NULL when entered by hand */
const char *footing_person_get_worker_key (FootingPerson *self);

G_END_DECLS
