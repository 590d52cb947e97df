/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingEnrolmentItem:
 *
 * A study day, topic or document of one enrolment, with its true days.
 */
#define FOOTING_TYPE_ENROLMENT_ITEM (footing_enrolment_item_get_type ())
G_DECLARE_FINAL_TYPE (FootingEnrolmentItem, footing_enrolment_item, FOOTING, ENROLMENT_ITEM, FootingRecord)

/** Returns: the enrolment it belongs to */
gint64 footing_enrolment_item_get_enrolment_id (FootingEnrolmentItem *self);

/** Returns: study day, topic or document */
FootingItemKind footing_enrolment_item_get_kind (FootingEnrolmentItem *self);

/** Returns: (transfer none): its id within the enrolment */
const char *footing_enrolment_item_get_key (FootingEnrolmentItem *self);

/** Returns: (transfer none): what people call it */
const char *footing_enrolment_item_get_name (FootingEnrolmentItem *self);

/** Returns: its place in the order, from 0 */
gint64 footing_enrolment_item_get_position (FootingEnrolmentItem *self);

/** Returns: the day it is due; %FOOTING_DAY_NONE when nobody knows yet */
FootingDay footing_enrolment_item_get_due_on (FootingEnrolmentItem *self);

/** Returns: the day it was done, or %FOOTING_DAY_NONE */
FootingDay footing_enrolment_item_get_done_on (FootingEnrolmentItem *self);

/** Returns: how long it was or is planned to be; 0 when nobody says */
gint64 footing_enrolment_item_get_minutes (FootingEnrolmentItem *self);

/** Returns: whether the programme needs it */
gboolean footing_enrolment_item_get_required (FootingEnrolmentItem *self);

/** Returns: (transfer none) (nullable): what else there is to say; %NULL when nothing */
const char *footing_enrolment_item_get_note (FootingEnrolmentItem *self);

G_END_DECLS
