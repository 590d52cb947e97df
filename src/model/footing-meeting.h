/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingMeeting:
 *
 * A milestone of one enrolment with its true dates.
 */
#define FOOTING_TYPE_MEETING (footing_meeting_get_type ())
G_DECLARE_FINAL_TYPE (FootingMeeting, footing_meeting, FOOTING, MEETING, FootingRecord)

/** Returns: the enrolment it belongs to */
gint64 footing_meeting_get_enrolment_id (FootingMeeting *self);

/** Returns: (transfer none): the id of the milestone it was made from */
const char *footing_meeting_get_key (FootingMeeting *self);

/** Returns: what it is for */
FootingMilestoneKind footing_meeting_get_kind (FootingMeeting *self);

/** Returns: (transfer none): what people call it */
const char *footing_meeting_get_name (FootingMeeting *self);

/** Returns: its place in the order, from 0 */
gint64 footing_meeting_get_position (FootingMeeting *self);

/** Returns: the first day on which a meeting counts for it */
FootingDay footing_meeting_get_opens_on (FootingMeeting *self);

/** Returns: the last day that meets the standard */
FootingDay footing_meeting_get_due_on (FootingMeeting *self);

/** Returns: the limit without any pause or extension: what the standard itself would say */
FootingDay footing_meeting_get_standard_on (FootingMeeting *self);

/** Returns: the first day on which it is late */
FootingDay footing_meeting_get_late_on (FootingMeeting *self);

/** Returns: the day it is planned for; FOOTING_DAY_NONE while a pause has no end */
FootingDay footing_meeting_get_planned_on (FootingMeeting *self);

/** Returns: minutes after midnight; -1 when nobody said */
gint64 footing_meeting_get_starts_at (FootingMeeting *self);

/** Returns: planned length */
gint64 footing_meeting_get_minutes (FootingMeeting *self);

/** Returns: whether the standard asks for it */
gboolean footing_meeting_get_required (FootingMeeting *self);

/** Returns: (transfer none) (nullable): one point a line; %NULL when there is none */
const char *footing_meeting_get_agenda (FootingMeeting *self);

/** Returns: planned, booked, held, missed or waived */
FootingMilestoneState footing_meeting_get_state (FootingMeeting *self);

/** Returns: (transfer none) (nullable): why it was missed, waived or moved; %NULL when nobody said */
const char *footing_meeting_get_reason (FootingMeeting *self);

G_END_DECLS
