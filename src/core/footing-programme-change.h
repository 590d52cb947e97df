/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-courses.h"
#include "footing-programme-draft.h"
#include "footing-programme-version.h"

G_BEGIN_DECLS

/**
 * FootingProgrammeChange:
 * @draft: what the programme is to become
 * @courses: of all who are on it
 * @versions: (element-type FootingProgrammeVersion): of the programme, with what is in the trash: the
 *   draft of a version lies there until it is one
 * @calendar: (nullable): bank holidays
 * @today: the day it is
 *
 * A change to a programme that people are on. Everything is borrowed.
 */
typedef struct
{
  FootingProgrammeDraft *draft;
  const FootingCourses  *courses;
  const GPtrArray       *versions;
  const FootingCalendar *calendar;
  FootingDay             today;
} FootingProgrammeChange;

/**
 * FootingChangedDay:
 * @name: what the meeting, study day, topic or document is called
 * @before: its limit as it is; %FOOTING_DAY_NONE for one that is new
 * @after: its limit as it would be; %FOOTING_DAY_NONE for one that would go
 *
 * One line of what a change means for somebody.
 */
typedef struct
{
  char       *name;
  FootingDay  before;
  FootingDay  after;
} FootingChangedDay;

/**
 * FootingChangedCourse:
 * @course: whom it is about
 * @anchor: the day it would be counted from
 * @days: (element-type FootingChangedDay): what would be another day, in order of time
 * @ends_before: the last day of the preceptorship as it is
 * @ends_after: the last day as it would be
 * @notes: (element-type utf8): what else would be another than before, in sentences
 * @words: (nullable): why it cannot be planned anew, for people; @days is empty then
 * @records: (element-type FootingRecord): meetings and items as they would be saved
 * @known: (element-type FootingRecord): the same ones as the book has them; %NULL for a new one
 */
typedef struct
{
  const FootingCourse *course;
  FootingDay           anchor;
  GPtrArray           *days;
  FootingDay           ends_before;
  FootingDay           ends_after;
  GPtrArray           *notes;
  char                *words;
  GPtrArray           *records;
  GPtrArray           *known;
} FootingChangedCourse;

void       footing_changed_course_free      (FootingChangedCourse         *self);

/**
 * footing_programme_change_preview:
 *
 * Works out what the change means for each person whose preceptorship is not over. What was held,
 * missed or waived stays, and so does a limit that has passed; the day of a meeting that is booked
 * stays, though its limit may move.
 * A meeting that is new is left out where it would be late at once, and one that the programme
 * no longer has goes only as long as it is neither held nor booked. The same is true of study days,
 * topics and documents.
 *
 * Returns: (transfer full) (element-type FootingChangedCourse): one for each, in the order of the
 *   enrolments; somebody for whom nothing changes has neither @days nor @notes
 */
GPtrArray *footing_programme_change_preview (const FootingProgrammeChange *self);

/**
 * footing_programme_change_records:
 * @changed: from footing_programme_change_preview()
 * @accepted: (array length=n_accepted): whether the change is accepted, for each of @changed
 * @reason: (nullable): why the programme is changed
 * @before: (out) (transfer full) (element-type FootingRecord): what each of them is in the book; %NULL
 *   for a new one
 *
 * What to save: the programme in its next version, with the version that it was, and the meetings,
 * items, hours and anchor of those for whom it is accepted. Everybody else stays on the version that they are on.
 *
 * Returns: (transfer full) (element-type FootingRecord): for one batch
 */
GPtrArray *footing_programme_change_records (const FootingProgrammeChange *self,
                                             const GPtrArray              *changed,
                                             const gboolean               *accepted,
                                             const char                   *reason,
                                             GPtrArray                   **before);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingChangedCourse, footing_changed_course_free)

G_END_DECLS
