/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-calendar.h"
#include "footing-enrolment.h"
#include "footing-meeting.h"
#include "footing-person.h"

G_BEGIN_DECLS

/**
 * FootingReplanning:
 * @enrolment: as it is in the book
 * @person: the preceptee, with the days that are true now
 * @milestones: (element-type FootingMilestone): of the programme
 * @meetings: (element-type FootingMeeting): of @enrolment
 * @calendar: (nullable): bank holidays
 *
 * An enrolment whose preceptee started, or joined the register, on another day than was thought
 * when it was planned. Everything is borrowed.
 */
typedef struct
{
  FootingEnrolment      *enrolment;
  FootingPerson         *person;
  const GPtrArray       *milestones;
  const GPtrArray       *meetings;
  const FootingCalendar *calendar;
} FootingReplanning;

/**
 * footing_replanning_records:
 *
 * Works out what moves: meetings that are still to be held, and the day all is counted from. What
 * was held, missed or waived stays. A meeting that is booked keeps the day it is booked for; only
 * its limit moves.
 *
 * Returns: (transfer full) (element-type FootingRecord): what to save: a changed copy of the
 *   enrolment, then one of each meeting that moves; empty when no day becomes another, or when
 *   the days are not known that the programme counts from
 */
GPtrArray *footing_replanning_records (const FootingReplanning *self);

G_END_DECLS
