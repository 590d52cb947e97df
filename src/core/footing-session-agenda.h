/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-agreements.h"
#include "footing-date.h"
#include "footing-meeting.h"

G_BEGIN_DECLS

/** Why something is on the agenda of a session. */
typedef enum
{
  FOOTING_AGENDA_MILESTONE,   /* the programme has it there */
  FOOTING_AGENDA_PROMISE,     /* the preceptor promised it */
  FOOTING_AGENDA_ACTION,      /* it was agreed, and is open */
  FOOTING_AGENDA_GOAL,        /* it is aimed at, and open */
  FOOTING_AGENDA_GAP,         /* nothing was said of it for long */
} FootingAgendaKind;

/**
 * FootingAgendaItem:
 * @kind: why it is there
 * @words: what it is
 * @detail: (nullable): whose it is and by when, or when it was spoken of last
 * @is_late: whether its day has passed
 * @record: (nullable): the action or the goal
 */
typedef struct
{
  FootingAgendaKind  kind;
  char              *words;
  char              *detail;
  gboolean           is_late;
  FootingRecord     *record;
} FootingAgendaItem;

void       footing_agenda_item_free   (FootingAgendaItem *self);

/**
 * footing_session_agenda:
 * @agreements: what was agreed with the preceptee; has to be ready
 * @meeting: (nullable): the milestone, whose agenda comes first
 * @session_id: the session it is for, whose own actions are no news; 0 for one that is still to come
 * @began_on: when the preceptorship began
 * @day: the day of the session
 * @is_over: whether it lies behind: then what is open now was no part of it
 *
 * What is to be talked about: the points of the milestone, open promises and actions by the day they
 * are due, goals that are open, and what was not spoken of for long: opportunities for 60 days, a goal
 * for 60 days, and that there is no goal yet.
 *
 * Returns: (transfer full) (element-type FootingAgendaItem): in that order
 */
GPtrArray *footing_session_agenda     (FootingAgreements *agreements,
                                       FootingMeeting    *meeting,
                                       gint64             session_id,
                                       FootingDay         began_on,
                                       FootingDay         day,
                                       gboolean           is_over);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingAgendaItem, footing_agenda_item_free)

G_END_DECLS
