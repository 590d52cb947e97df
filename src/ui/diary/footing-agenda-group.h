/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"
#include "footing-session-agenda.h"

G_BEGIN_DECLS

/**
 * FootingAgendaGroup:
 *
 * What is to be talked about in a session: the points of the milestone, and what is open from before.
 * What was agreed can be ticked off here.
 */
#define FOOTING_TYPE_AGENDA_GROUP (footing_agenda_group_get_type ())
G_DECLARE_FINAL_TYPE (FootingAgendaGroup, footing_agenda_group, FOOTING, AGENDA_GROUP, AdwPreferencesGroup)

/**
 * footing_agenda_group_show:
 * @meeting: (nullable): the milestone
 * @session_id: the session it is for; 0 for one that is still to come
 * @day: the day of the session
 * @is_over: whether it lies behind, so that what is open now was no part of it
 */
void footing_agenda_group_show (FootingAgendaGroup *self,
                                FootingContext     *context,
                                FootingAgreements  *agreements,
                                FootingMeeting     *meeting,
                                gint64              session_id,
                                FootingDay          day,
                                gboolean            is_over);

G_END_DECLS
