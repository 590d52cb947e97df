/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-form-dialog.h"
#include "footing-meeting.h"
#include "footing-session.h"

G_BEGIN_DECLS

/**
 * FootingNotHeldDialog:
 *
 * Notes that a meeting was missed, or that it is not needed, and why.
 */
#define FOOTING_TYPE_NOT_HELD_DIALOG (footing_not_held_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingNotHeldDialog, footing_not_held_dialog, FOOTING, NOT_HELD_DIALOG, FootingFormDialog)

/**
 * footing_not_held_dialog_new:
 * @meeting: that was not held
 * @booked: (nullable): the session in which it was to be held
 */
FootingFormDialog *footing_not_held_dialog_new (FootingContext *context,
                                                FootingMeeting *meeting,
                                                FootingSession *booked);

G_END_DECLS
