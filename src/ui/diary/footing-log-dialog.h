/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-form-dialog.h"
#include "footing-meeting.h"
#include "footing-session.h"

G_BEGIN_DECLS

/**
 * FootingLogDialog:
 *
 * Writes down that a session was held, in under a minute and with the keyboard alone: whom it was
 * with, which meeting of the programme it was, when, how long, and what was agreed. All but the
 * notes is guessed first.
 */
#define FOOTING_TYPE_LOG_DIALOG (footing_log_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingLogDialog, footing_log_dialog, FOOTING, LOG_DIALOG, FootingFormDialog)

/** Returns: (transfer floating): a dialog that guesses whose meeting is nearest to today */
AdwDialog *footing_log_dialog_new             (FootingContext *context);

/** Returns: (transfer floating): a dialog for the preceptee of an active enrolment */
AdwDialog *footing_log_dialog_new_for         (FootingContext *context,
                                               gint64          enrolment_id);

/** Returns: (transfer floating): a dialog for a meeting that is still to be held */
AdwDialog *footing_log_dialog_new_for_meeting (FootingContext *context,
                                               FootingMeeting *meeting);

/** Returns: (transfer floating): a dialog for a session that was planned */
AdwDialog *footing_log_dialog_new_for_session (FootingContext *context,
                                               FootingSession *session);

G_END_DECLS
