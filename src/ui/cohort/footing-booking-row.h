/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-cohort-booking.h"

G_BEGIN_DECLS

/**
 * FootingBookingRow:
 *
 * An initial meeting that can be booked: who meets when, with a day and a time that can be changed.
 *
 * The signal `chosen` tells that the day or the time has been changed, `toggled` that it is to be
 * booked with the others or left out.
 */
#define FOOTING_TYPE_BOOKING_ROW (footing_booking_row_get_type ())
G_DECLARE_FINAL_TYPE (FootingBookingRow, footing_booking_row, FOOTING, BOOKING_ROW, AdwExpanderRow)

GtkWidget                 *footing_booking_row_new          (FootingContext            *context);

/** Shows @first, which is borrowed until the next one is shown. */
void                       footing_booking_row_show         (FootingBookingRow         *self,
                                                             const FootingFirstMeeting *first);

/** Returns: (transfer none): what it shows */
const FootingFirstMeeting *footing_booking_row_get_meeting  (FootingBookingRow         *self);

/** Returns: whether it is to be booked: it has a day, and is not left out */
gboolean                   footing_booking_row_get_wanted   (FootingBookingRow         *self);

/** Returns: the day in the entry */
FootingDay                 footing_booking_row_get_day      (FootingBookingRow         *self);

/** Returns: the time in the entry; -1 when it is empty */
int                        footing_booking_row_get_starts_at (FootingBookingRow        *self);

G_END_DECLS
