/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-document.h"
#include "footing-enrolment-extension.h"
#include "footing-enrolment-item.h"
#include "footing-enrolment-pause.h"
#include "footing-enrolment.h"
#include "footing-evidence.h"
#include "footing-meeting.h"
#include "footing-pairing.h"
#include "footing-person.h"
#include "footing-schedule.h"
#include "footing-store-courses.h"
#include "footing-time-entry.h"

G_BEGIN_DECLS

/**
 * FootingCourse:
 * @enrolment: one enrolment
 * @preceptee: (nullable): whose it is; %NULL when they are in the trash
 * @meetings: (element-type FootingMeeting): in their order
 * @items: (element-type FootingEnrolmentItem): study days, topics and documents, in their order
 * @pauses: (element-type FootingEnrolmentPause): as they were noted
 * @extensions: (element-type FootingEnrolmentExtension): as they were noted
 * @pairings: (element-type FootingPairing): as they were noted
 * @time_entries: (element-type FootingTimeEntry): hours that were entered by hand
 * @documents: (element-type FootingDocument): forms that were begun or signed
 * @evidence: (element-type FootingEvidence): what people judged about it
 * @sessions: (element-type FootingSessionTime): its sessions without their words, by day
 *
 * How a preceptorship went so far: all that belongs to one enrolment, gathered to be planned,
 * checked and told.
 */
typedef struct
{
  FootingEnrolment *enrolment;
  FootingPerson    *preceptee;
  GPtrArray        *meetings;
  GPtrArray        *items;
  GPtrArray        *pauses;
  GPtrArray        *extensions;
  GPtrArray        *pairings;
  GPtrArray        *time_entries;
  GPtrArray        *documents;
  GPtrArray        *evidence;
  GArray           *sessions;
} FootingCourse;

/**
 * footing_course_new:
 * @preceptee: (nullable): whose enrolment it is
 *
 * Returns: (transfer full): a course of which nothing else is known
 */
FootingCourse   *footing_course_new          (FootingEnrolment        *enrolment,
                                              FootingPerson           *preceptee);

void             footing_course_free         (FootingCourse           *self);

/** Returns: (transfer full) (element-type FootingPause): its pauses, as the library of plans wants them */
GArray          *footing_course_list_pauses  (const FootingCourse     *self);

/**
 * footing_course_schedule:
 * @milestones: (element-type FootingMilestone): of its programme, or of a draft of it
 * @months: length of the programme
 * @hints: (nullable): bank holidays and the rotas of those who meet
 * @error: a #FootingScheduleError
 *
 * The dates of a course by its own days, pauses and extensions, under the anchor rule that was
 * copied on enrolment.
 *
 * Returns: (transfer full) (nullable): the schedule
 */
FootingSchedule *footing_course_schedule     (const FootingCourse     *self,
                                              const GPtrArray         *milestones,
                                              int                      months,
                                              const FootingDayHints   *hints,
                                              GError                 **error);

/**
 * footing_course_preceptor_on:
 * @day: a day
 *
 * Returns: the id of the named preceptor on that day; 0 when there was nobody
 */
gint64           footing_course_preceptor_on (const FootingCourse     *self,
                                              FootingDay               day);

/** Returns: (transfer none) (nullable): the named preceptor who begins next, after @day; %NULL when nobody does */
FootingPairing  *footing_course_next_pairing (const FootingCourse     *self,
                                              FootingDay               day);

/**
 * footing_course_pause_on:
 * @day: a day
 *
 * Returns: (transfer none) (nullable): the pause in which that day lies
 */
FootingEnrolmentPause *
                 footing_course_pause_on     (const FootingCourse     *self,
                                              FootingDay               day);

/**
 * footing_session_time_get_protected:
 * @kind: protected time of the preceptor or of the preceptee
 *
 * Returns: how many minutes of a session were protected: of the two who sat there each has their own
 */
int              footing_session_time_get_protected (const FootingSessionTime *self,
                                                     FootingTimeKind           kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingCourse, footing_course_free)

G_END_DECLS
