/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-cohort.h"
#include "footing-enrolment.h"
#include "footing-meeting.h"
#include "footing-person.h"
#include "footing-programme-item.h"
#include "footing-programme.h"
#include "footing-progress.h"
#include "footing-roster.h"
#include "footing-schedule.h"

G_BEGIN_DECLS

/**
 * FootingEnrolling:
 * @programme: what they are enrolled on
 * @milestones: (element-type FootingMilestone): of @programme, in their order
 * @items: (nullable) (element-type FootingProgrammeItem): study days, topics and documents of it
 * @preceptor: (nullable): who supports them; %NULL while there is nobody
 * @pairs: (nullable) (element-type FootingPerson FootingPerson): preceptees who have another
 *   preceptor than @preceptor, and who that is
 * @cohort: (nullable): one that the book knows, or a new one, which is saved with them
 * @roster: (nullable): tells who is enrolled already or has left; %NULL when nobody is or has
 * @calendar: (nullable): bank holidays
 * @today: the day it is
 *
 * What is asked for when people are enrolled, one or many at once. Everything is borrowed.
 */
typedef struct
{
  FootingProgramme      *programme;
  const GPtrArray       *milestones;
  const GPtrArray       *items;
  FootingPerson         *preceptor;
  GHashTable            *pairs;
  FootingCohort         *cohort;
  FootingRoster         *roster;
  const FootingCalendar *calendar;
  FootingDay             today;
} FootingEnrolling;

/**
 * FootingEnrollingAnswer:
 * @FOOTING_ENROLLING_READY: can be enrolled
 * @FOOTING_ENROLLING_NO_START: ask for the first day in the job (`started-on`)
 * @FOOTING_ENROLLING_NO_PIN: ask for the day the PIN was received (`registered-on`)
 * @FOOTING_ENROLLING_DAYS: a day lies outside the calendar; ask whether it is right
 * @FOOTING_ENROLLING_ALREADY: is on a programme
 * @FOOTING_ENROLLING_OWN_PRECEPTOR: is the preceptor
 * @FOOTING_ENROLLING_LEFT: works here no more
 */
typedef enum
{
  FOOTING_ENROLLING_READY,
  FOOTING_ENROLLING_NO_START,
  FOOTING_ENROLLING_NO_PIN,
  FOOTING_ENROLLING_DAYS,
  FOOTING_ENROLLING_ALREADY,
  FOOTING_ENROLLING_OWN_PRECEPTOR,
  FOOTING_ENROLLING_LEFT,
} FootingEnrollingAnswer;

/**
 * FootingEnrollingEntry:
 * @person: whom it is about
 * @answer: whether they can be enrolled
 * @words: which day was counted from and why, or what is in the way, for people
 * @ends_on: the last day of the programme, when @answer is %FOOTING_ENROLLING_READY
 * @n_past: how many meetings would be late at once
 * @enrolment: (nullable): as it would be saved; %NULL unless ready
 * @meetings: (element-type FootingMeeting): as they would be saved; empty unless ready
 * @others: (element-type FootingRecord): what else would be saved with them: the pairing with the
 *   preceptor and the items of the programme; empty unless ready
 *
 * What enrolling one person would mean.
 */
typedef struct
{
  FootingPerson          *person;
  FootingEnrollingAnswer  answer;
  char                   *words;
  FootingDay              ends_on;
  guint                   n_past;
  FootingEnrolment       *enrolment;
  GPtrArray              *meetings;
  GPtrArray              *others;
} FootingEnrollingEntry;

void       footing_enrolling_entry_free (FootingEnrollingEntry  *self);

/**
 * footing_enrolling_preview:
 * @people: (element-type FootingPerson): whom to enrol; somebody named twice has one entry
 *
 * Works out what enrolling them would mean. Nothing is changed.
 *
 * Returns: (transfer full) (element-type FootingEnrollingEntry): in the order of @people
 */
GPtrArray *footing_enrolling_preview    (const FootingEnrolling *self,
                                         const GPtrArray        *people);

/**
 * footing_enrolling_preview_async:
 * @progress: hears of each person that is worked out
 *
 * As footing_enrolling_preview(), in a thread. Only the calendar has to stay until @callback.
 */
void       footing_enrolling_preview_async (const FootingEnrolling *self,
                                            const GPtrArray        *people,
                                            FootingProgress        *progress,
                                            GCancellable           *cancellable,
                                            GAsyncReadyCallback     callback,
                                            gpointer                user_data);

/**
 * footing_enrolling_preview_finish:
 *
 * Returns: (transfer full) (element-type FootingEnrollingEntry) (nullable): in the order in which
 *   people were asked for; %NULL when it was cancelled
 */
GPtrArray *footing_enrolling_preview_finish (GAsyncResult          *result,
                                             GError               **error);

/** Returns: how many of @people could be enrolled: a preview in a fraction of its time */
guint      footing_enrolling_count_ready    (const FootingEnrolling *self,
                                             const GPtrArray        *people);

/**
 * footing_enrolling_records:
 * @entries: (element-type FootingEnrollingEntry): from footing_enrolling_preview()
 *
 * What to save to enrol everybody who is ready, in one batch: preceptors who were not marked as
 * such, the cohort when it is new, then the enrolments, each with what belongs to it.
 *
 * Returns: (transfer full) (element-type FootingRecord): empty when nobody is ready
 */
GPtrArray *footing_enrolling_records    (const FootingEnrolling *self,
                                         const GPtrArray        *entries);

/**
 * footing_enrolling_mark_preceptor:
 * @person: (nullable): somebody who is asked to support a preceptee
 *
 * Whoever is asked to support a preceptee is a preceptor from then on.
 *
 * Returns: (transfer full) (nullable): a copy of @person, marked as a preceptor, to save with the
 *   enrolment; %NULL when there is nothing to mark
 */
FootingPerson *footing_enrolling_mark_preceptor (FootingPerson *person);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingEnrollingEntry, footing_enrolling_entry_free)

G_END_DECLS
