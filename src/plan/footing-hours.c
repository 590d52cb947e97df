/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include "footing-hours.h"

#define WEEK 7

/* Days that count: how many there were, today included, and how many there will be. */
typedef struct
{
  int done;
  int left;
} Days;

static gboolean
is_in_period (const FootingHoursInput *input,
              FootingDay               day)
{
  return day >= input->from && (input->to == FOOTING_DAY_NONE || day <= input->to);
}

/* What was entered for a day to come is planned rather than spent. */
static void
add_entry (FootingHoursLedger      *ledger,
           const FootingHoursInput *input,
           const FootingHoursEntry *entry)
{
  if (entry->kind != input->kind || entry->day == FOOTING_DAY_NONE)
    return;

  if (!is_in_period (input, entry->day))
    ledger->elsewhere += entry->minutes;
  else if (entry->day > input->today)
    ledger->ahead += entry->minutes;
  else
    {
      ledger->used += entry->minutes;
      ledger->by_hand += entry->by_hand ? entry->minutes : 0;
    }
}

static void
add_planned (FootingHoursLedger      *ledger,
             const FootingHoursInput *input,
             const FootingHoursEntry *entry)
{
  if (entry->kind != input->kind || entry->day == FOOTING_DAY_NONE || !is_in_period (input, entry->day))
    return;

  if (entry->day < input->today)
    ledger->lapsed += entry->minutes;
  else
    ledger->ahead += entry->minutes;
}

static void
add_up (FootingHoursLedger      *ledger,
        const FootingHoursInput *input)
{
  for (gsize i = 0; i < input->n_entries; i++)
    add_entry (ledger, input, &input->entries[i]);
  for (gsize i = 0; i < input->n_planned; i++)
    add_planned (ledger, input, &input->planned[i]);

  ledger->left = MAX (ledger->target - ledger->used, 0);
  ledger->unplanned = MAX (ledger->left - ledger->ahead, 0);
  ledger->beyond = MAX (ledger->used - ledger->target, 0);
}

static Days
count_days (const FootingHoursInput *input,
            const GArray            *pauses)
{
  if (input->to == FOOTING_DAY_NONE)
    return (Days) { footing_pauses_count (pauses, input->from, input->today), 0 };

  return (Days) {
    footing_pauses_count (pauses, input->from, MIN (input->today, input->to)),
    footing_pauses_count (pauses, MAX (input->today + 1, input->from), input->to),
  };
}

static FootingHoursState
judge (const FootingHoursLedger *ledger,
       const FootingHoursInput  *input,
       Days                      days)
{
  int grace = MIN (FOOTING_HOURS_GRACE_DAYS, (days.done + days.left) / 4);

  if (ledger->target <= 0)
    return FOOTING_HOURS_NONE_ASKED;
  if (ledger->left == 0)
    return FOOTING_HOURS_ENOUGH;
  if (input->today < input->from)
    return FOOTING_HOURS_NOT_BEGUN;
  if (input->to == FOOTING_DAY_NONE)
    return FOOTING_HOURS_WAITS;
  if (input->today > input->to)
    return FOOTING_HOURS_OVER;
  if (ledger->unplanned == 0)
    return FOOTING_HOURS_ON_PACE;
  if (days.done <= grace)
    return ledger->used > 0 ? FOOTING_HOURS_ON_PACE : FOOTING_HOURS_NOT_BEGUN;

  return ledger->expected >= ledger->target ? FOOTING_HOURS_ON_PACE : FOOTING_HOURS_WILL_NOT_DO;
}

gboolean
footing_hours_count (const FootingHoursInput  *input,
                     FootingHoursLedger       *ledger,
                     GError                  **error)
{
  g_autoptr(GArray) pauses = NULL;
  gint64 going_on = 0;
  Days days;

  g_return_val_if_fail (input != NULL && ledger != NULL, FALSE);
  g_return_val_if_fail (input->from != FOOTING_DAY_NONE && input->today != FOOTING_DAY_NONE, FALSE);

  pauses = footing_pauses_new (input->pauses, input->n_pauses, input->from, error);
  if (pauses == NULL)
    return FALSE;

  *ledger = (FootingHoursLedger) { .target = MAX (input->target, 0), .to = input->to };
  add_up (ledger, input);
  days = count_days (input, pauses);

  if (days.done > 0)
    going_on = ledger->used * days.left / days.done;
  ledger->days_left = days.left;
  ledger->expected = ledger->used + MAX (ledger->ahead, going_on);
  if (days.left > 0)
    ledger->pace = (ledger->left * WEEK + days.left - 1) / days.left;
  ledger->state = judge (ledger, input, days);

  return TRUE;
}
