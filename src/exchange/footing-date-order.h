/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-date.h"

G_BEGIN_DECLS

/**
 * FootingDateOrder:
 * @FOOTING_DATE_ORDER_DAY_FIRST: 1/9/2026 is 1 September
 * @FOOTING_DATE_ORDER_MONTH_FIRST: 1/9/2026 is 9 January
 * @FOOTING_DATE_ORDER_YEAR_FIRST: 2026-09-01 is 1 September
 *
 * How the numbers of a date follow each other. A file does not say it, and half of all dates can
 * be read both ways: a column is read in one order only when no other fits it, and otherwise
 * somebody is asked.
 */
typedef enum
{
  FOOTING_DATE_ORDER_DAY_FIRST = 1 << 0,
  FOOTING_DATE_ORDER_MONTH_FIRST = 1 << 1,
  FOOTING_DATE_ORDER_YEAR_FIRST = 1 << 2,
} FootingDateOrder;

#define FOOTING_DATE_ORDER_ANY \
  (FOOTING_DATE_ORDER_DAY_FIRST | FOOTING_DATE_ORDER_MONTH_FIRST | FOOTING_DATE_ORDER_YEAR_FIRST)

/**
 * footing_date_order_parse:
 * @order: one order
 * @text: numbers parted by `/`, `-`, `.` or spaces; the month may be an English name or its first
 *   three letters, and a time of day may follow. A year of two digits is the nearest one that is
 *   not more than twenty years after @today
 * @today: the day it is
 * @day: (out): the day; untouched on failure
 *
 * Returns: whether @text is a day of the calendar in this order. With a named month every order is
 *   the same
 */
gboolean         footing_date_order_parse    (FootingDateOrder  order,
                                              const char       *text,
                                              FootingDay        today,
                                              FootingDay       *day);

/**
 * footing_date_orders_of:
 *
 * Returns: the orders in which @text is a day of the calendar; 0 when it is none in any
 */
FootingDateOrder footing_date_orders_of      (const char       *text,
                                              FootingDay        today);

/**
 * footing_date_order_is_ambiguous:
 * @orders: orders that all fit
 *
 * Returns: whether @text is one day in one of @orders and another day in another
 */
gboolean         footing_date_order_is_ambiguous (FootingDateOrder  orders,
                                                  const char       *text,
                                                  FootingDay        today);

G_END_DECLS
