/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib-object.h>

#include "footing-meeting.h"
#include "footing-store-records.h"

G_BEGIN_DECLS

/**
 * FootingNextMeetings:
 *
 * The next meeting of each active enrolment, kept up to date. The signal `changed` tells that any
 * of them may be another now.
 */
#define FOOTING_TYPE_NEXT_MEETINGS (footing_next_meetings_get_type ())
G_DECLARE_FINAL_TYPE (FootingNextMeetings, footing_next_meetings, FOOTING, NEXT_MEETINGS, GObject)

/** Returns: (transfer full): the next meetings of an open book, which it begins to read */
FootingNextMeetings *footing_next_meetings_new         (FootingStore        *store);

/** Returns: whether they are still to come */
gboolean             footing_next_meetings_get_loading (FootingNextMeetings *self);

/** Returns: (transfer none) (nullable): the first meeting of an enrolment that is still to be held */
FootingMeeting      *footing_next_meetings_find        (FootingNextMeetings *self,
                                                        gint64               enrolment_id);

G_END_DECLS
