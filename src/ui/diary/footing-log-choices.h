/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-meeting.h"
#include "footing-session.h"

G_BEGIN_DECLS

/**
 * FootingLogChoice:
 * @meeting: (nullable): the meeting of the programme that it was
 * @session: (nullable): the session that was planned for it
 *
 * What a session can have been that is logged now. Neither is a contact in between, which nobody
 * planned.
 */
typedef struct
{
  FootingMeeting *meeting;
  FootingSession *session;
} FootingLogChoice;

void              footing_log_choice_free         (FootingLogChoice       *self);

/** Returns: (transfer none): what people call it */
const char       *footing_log_choice_get_name     (const FootingLogChoice *self);

/** Returns: the day it was planned for; %FOOTING_DAY_NONE for a contact in between */
FootingDay        footing_log_choice_get_day      (const FootingLogChoice *self);

/** Returns: whether it is a contact in between */
gboolean          footing_log_choice_is_contact   (const FootingLogChoice *self);

/**
 * footing_log_choice_guess:
 *
 * Returns: (transfer full): what the session is likely to have been like: as it was planned, on
 *   a day that is not still to come
 */
FootingSession   *footing_log_choice_guess        (const FootingLogChoice *self,
                                                   FootingDay              today);

/**
 * footing_log_choice_make_session:
 *
 * A session that was planned becomes the one that was held; it is not a second one.
 *
 * Returns: (transfer full): a session that was held, to be given its facts and saved
 */
FootingSession   *footing_log_choice_make_session (const FootingLogChoice *self,
                                                   gint64                  enrolment_id);

/**
 * footing_log_choices_new:
 * @meetings: (element-type FootingMeeting): of one enrolment
 * @sessions: (element-type FootingSession): of the same
 *
 * Returns: (transfer full) (element-type FootingLogChoice): what was still to be held, in the
 *   order of days, and a contact in between, which comes last
 */
GPtrArray        *footing_log_choices_new         (const GPtrArray        *meetings,
                                                   const GPtrArray        *sessions);

/**
 * footing_log_choices_find:
 * @meeting_id: a meeting that is wanted, or 0
 * @session_id: a planned session that is wanted, or 0
 *
 * Returns: the place of what is wanted, or else of what is for today or was open latest before it,
 *   or else of what comes next
 */
guint             footing_log_choices_find        (const GPtrArray        *self,
                                                   gint64                  meeting_id,
                                                   gint64                  session_id,
                                                   FootingDay              today);

/**
 * footing_log_choices_guess_enrolment:
 * @meetings: (element-type FootingMeeting): that are still to be held, of anybody
 *
 * Returns: whose meeting is most likely to be logged; 0 when there are none
 */
gint64            footing_log_choices_guess_enrolment (const GPtrArray    *meetings,
                                                       FootingDay          today);

/**
 * footing_log_choices_find_draft:
 * @draft: notes of a session that is not logged yet
 *
 * Returns: the place of what @draft is about
 */
guint             footing_log_choices_find_draft  (const GPtrArray        *self,
                                                   FootingSession         *draft);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingLogChoice, footing_log_choice_free)

G_END_DECLS
