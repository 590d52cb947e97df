/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-context.h"
#include "footing-diary-entry.h"
#include "footing-store-sessions.h"

G_BEGIN_DECLS

/**
 * FootingDiaryDays:
 *
 * What stands on some days of the diary, kept up to date. Going to other days keeps what is known of those
 * that are in both, until the book has answered.
 *
 * The signal `changed` comes after the book has been read.
 */
#define FOOTING_TYPE_DIARY_DAYS (footing_diary_days_get_type ())
G_DECLARE_FINAL_TYPE (FootingDiaryDays, footing_diary_days, FOOTING, DIARY_DAYS, GObject)

/** Returns: (transfer full): days that nothing is known of until footing_diary_days_show() */
FootingDiaryDays *footing_diary_days_new       (FootingContext            *context);

/**
 * footing_diary_days_show:
 * @query: the days, and what is wanted of them; it is copied
 *
 * Reads the book, unless it is the same as before.
 */
void              footing_diary_days_show      (FootingDiaryDays          *self,
                                                const FootingSessionQuery *query);

/** Returns: (transfer none) (nullable) (element-type FootingDiaryEntry): what stands on @day, by time */
const GPtrArray  *footing_diary_days_list      (FootingDiaryDays          *self,
                                                FootingDay                 day);

/** Returns: (transfer none) (nullable): why the book could not be read */
const GError     *footing_diary_days_get_error (FootingDiaryDays          *self);

/** Reads again. */
void              footing_diary_days_reload    (FootingDiaryDays          *self);

G_END_DECLS
