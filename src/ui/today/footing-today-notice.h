/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * FootingTodayNotice:
 *
 * Why Today has no meetings to show, and what comes first instead.
 */
typedef enum
{
  FOOTING_TODAY_NOTICE_NO_PEOPLE,
  FOOTING_TODAY_NOTICE_NO_PROGRAMME,
  FOOTING_TODAY_NOTICE_NOBODY_ENROLLED,
  FOOTING_TODAY_NOTICE_ERROR,
} FootingTodayNotice;

/**
 * footing_today_notice_new:
 * @notice: which one
 *
 * Its buttons use the actions `today.new-programme` and `today.try-again` of the page it is on.
 *
 * Returns: (transfer floating): a status page; that of an error has no description yet
 */
AdwStatusPage *footing_today_notice_new (FootingTodayNotice notice);

G_END_DECLS
