/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingWorkplaceCount:
 *
 * How many people a workplace had on a day, as it told the sector’s data set.
 */
#define FOOTING_TYPE_WORKPLACE_COUNT (footing_workplace_count_get_type ())
G_DECLARE_FINAL_TYPE (FootingWorkplaceCount, footing_workplace_count, FOOTING, WORKPLACE_COUNT, FootingRecord)

/** Returns: the workplace */
gint64 footing_workplace_count_get_workplace_id (FootingWorkplaceCount *self);

/** Returns: the day of the file */
FootingDay footing_workplace_count_get_counted_on (FootingWorkplaceCount *self);

/** Returns: (transfer none): the code of a job role; `all` for everybody */
const char *footing_workplace_count_get_job_role (FootingWorkplaceCount *self);

/** Returns: how many were employed directly; -1 when not known */
gint64 footing_workplace_count_get_staff (FootingWorkplaceCount *self);

/** Returns: how many began in the twelve months before; -1 when not known */
gint64 footing_workplace_count_get_starters (FootingWorkplaceCount *self);

/** Returns: how many left in the twelve months before; -1 when not known */
gint64 footing_workplace_count_get_leavers (FootingWorkplaceCount *self);

/** Returns: how many posts were free; -1 when not known */
gint64 footing_workplace_count_get_vacancies (FootingWorkplaceCount *self);

G_END_DECLS
