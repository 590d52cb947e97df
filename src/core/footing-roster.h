/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

#include "footing-cohort.h"
#include "footing-enrolment.h"
#include "footing-leaving.h"
#include "footing-person.h"
#include "footing-programme.h"
#include "footing-types.h"
#include "footing-workplace.h"

G_BEGIN_DECLS

/**
 * FootingRoster:
 *
 * Who is who: everybody in the book with their workplaces, programmes, cohorts, enrolments and
 * leavings, held in memory and kept up to date. These stay few thousand even for a large
 * provider; what grows without bound (sessions, reflections) is not in it.
 *
 * - `loading`: whether some of it is still to come
 * - `failed`: whether some of it could not be read
 *
 * The signal `changed` tells that any answer may be another now.
 */
#define FOOTING_TYPE_ROSTER (footing_roster_get_type ())
G_DECLARE_FINAL_TYPE (FootingRoster, footing_roster, FOOTING, ROSTER, GObject)

/** Returns: (transfer full): the roster of an open book, which it begins to read */
FootingRoster    *footing_roster_new               (FootingStore  *store);

/** Returns: whether some of it is still to come */
gboolean          footing_roster_get_loading       (FootingRoster *self);

/** Returns: (transfer none) (nullable): why some of it could not be read */
const GError     *footing_roster_get_error         (FootingRoster *self);

/** Reads everything again, after an error. */
void              footing_roster_reload            (FootingRoster *self);

/** Emits `changed`: who counts as here depends on the day, and another one has begun. */
void              footing_roster_look_again        (FootingRoster *self);

/** Returns: (transfer none): everybody (#FootingPerson), in the order they were added */
GListModel       *footing_roster_get_people        (FootingRoster *self);

/** Returns: (transfer none): all workplaces (#FootingWorkplace) */
GListModel       *footing_roster_get_workplaces    (FootingRoster *self);

/** Returns: (transfer none): all programmes (#FootingProgramme) */
GListModel       *footing_roster_get_programmes    (FootingRoster *self);

/** Returns: (transfer none): all cohorts (#FootingCohort) */
GListModel       *footing_roster_get_cohorts       (FootingRoster *self);

/** Returns: (transfer none): all enrolments (#FootingEnrolment) */
GListModel       *footing_roster_get_enrolments    (FootingRoster *self);

/** Returns: (transfer none) (nullable): the person of that id */
FootingPerson    *footing_roster_find_person       (FootingRoster *self,
                                                    gint64         id);

/** Returns: (transfer none) (nullable): the workplace of that id */
FootingWorkplace *footing_roster_find_workplace    (FootingRoster *self,
                                                    gint64         id);

/** Returns: (transfer none) (nullable): the programme of that id */
FootingProgramme *footing_roster_find_programme    (FootingRoster *self,
                                                    gint64         id);

/** Returns: (transfer none) (nullable): the cohort of that id */
FootingCohort    *footing_roster_find_cohort       (FootingRoster *self,
                                                    gint64         id);

/** Returns: (transfer none) (nullable): the enrolment of that id */
FootingEnrolment *footing_roster_find_enrolment    (FootingRoster *self,
                                                    gint64         id);

/** Returns: (transfer none) (nullable): the latest enrolment of a preceptee */
FootingEnrolment *footing_roster_enrolment_of      (FootingRoster *self,
                                                    gint64         person_id);

/** Returns: (transfer none) (nullable): the latest leaving of a person */
FootingLeaving   *footing_roster_leaving_of        (FootingRoster *self,
                                                    gint64         person_id);

/**
 * footing_roster_left_by:
 * @day: a day, most often today
 *
 * Somebody who moved to another role or workplace of the same organisation has not left it, and a
 * leaving before the present first day belongs to an earlier time there.
 *
 * Returns: (transfer none) (nullable): the leaving of somebody who does not work here any more
 */
FootingLeaving   *footing_roster_left_by           (FootingRoster *self,
                                                    gint64         person_id,
                                                    FootingDay     day);

/**
 * footing_roster_preceptor_of:
 * @enrolment: (nullable): an enrolment
 * @day: a day, most often today
 *
 * Returns: (transfer none) (nullable): who supports a preceptee; %NULL while nobody has been
 *   chosen, and from the day on which the one who was has left
 */
FootingPerson    *footing_roster_preceptor_of      (FootingRoster    *self,
                                                    FootingEnrolment *enrolment,
                                                    FootingDay        day);

/** Returns: whether somebody is marked as a preceptor or has active preceptees */
gboolean          footing_roster_is_preceptor      (FootingRoster *self,
                                                    FootingPerson *person);

/** Returns: how many active preceptees a preceptor has */
guint             footing_roster_load_of           (FootingRoster *self,
                                                    gint64         person_id);

/** Returns: how many active enrolments a programme has */
guint             footing_roster_count_on          (FootingRoster *self,
                                                    gint64         programme_id);

/**
 * footing_roster_name_of:
 *
 * Returns: (transfer none): the name of @person, by which nobody else of the book is meant: where two
 *   people have one name, their workplace follows it, and their first day where that is the same too.
 *   Good until the roster changes.
 */
const char       *footing_roster_name_of           (FootingRoster *self,
                                                    FootingPerson *person);

/**
 * footing_roster_name_of_enrolment:
 *
 * Returns: (transfer none): footing_roster_name_of() the preceptee of an enrolment; empty when not known
 */
const char       *footing_roster_name_of_enrolment (FootingRoster *self,
                                                    gint64         enrolment_id);

G_END_DECLS
