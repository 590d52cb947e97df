/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"
#include "footing-meeting.h"
#include "footing-record-list.h"

G_BEGIN_DECLS

/**
 * FootingDueMeetingRow:
 *
 * A meeting that is still to be held: what, with whom and when in words, and a button to log it.
 */
#define FOOTING_TYPE_DUE_MEETING_ROW (footing_due_meeting_row_get_type ())
G_DECLARE_FINAL_TYPE (FootingDueMeetingRow, footing_due_meeting_row, FOOTING, DUE_MEETING_ROW, AdwActionRow)

/** Returns: (transfer floating): a row that keeps up with @meeting */
GtkWidget      *footing_due_meeting_row_new         (FootingContext    *context,
                                                     FootingMeeting    *meeting,
                                                     FootingRecordList *planned);

/** Returns: (transfer none): what the row shows */
FootingMeeting *footing_due_meeting_row_get_meeting (FootingDueMeetingRow *self);

G_END_DECLS
