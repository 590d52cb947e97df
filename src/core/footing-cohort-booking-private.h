/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-booking.h"
#include "footing-cohort-booking.h"

G_BEGIN_DECLS

/* Returns: (transfer full) (nullable): what speaks against the day and time of @self; it can be
 * booked all the same
 */
char *_footing_first_meeting_words_against (const FootingFirstMeeting   *self,
                                            const FootingBookingRequest *request,
                                            const FootingCalendar       *calendar);

/* Returns: (transfer full): why no time was found, and what would help */
char *_footing_first_meeting_words_none    (const FootingFirstMeeting   *self,
                                            const FootingBooking        *booking);

G_END_DECLS
