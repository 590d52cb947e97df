/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-date.h"
#include "footing-enums.h"
#include "footing-store.h"

G_BEGIN_DECLS

/** In the place of an id: it was not kept when somebody was deleted. */
#define FOOTING_SPELL_NOT_KEPT (-1)

/**
 * FootingSpell:
 * @person_id: whose; negative for somebody who was deleted and of whom only this was kept
 * @workplace_id: where they work; 0 when not known, %FOOTING_SPELL_NOT_KEPT when they were deleted
 * @programme_id: the programme of their latest enrolment; 0 without one, %FOOTING_SPELL_NOT_KEPT when
 *   they had one and were deleted
 * @cohort_id: its cohort; 0 without one
 * @started_on: the first day in the job
 * @recorded_on: the first day on which the book knew of them; before it they could not have been
 *   seen to leave
 * @left_on: the last day; %FOOTING_DAY_NONE while in post
 * @event: what was left, when somebody left
 * @reason: (nullable): the id of the leave reason
 * @ended_on: the last day with the employer, whatever counts as leaving: nothing is known of them
 *   after it; %FOOTING_DAY_NONE while with them
 *
 * One person's time in a job, for the retention figures.
 */
typedef struct
{
  gint64               person_id;
  gint64               workplace_id;
  gint64               programme_id;
  gint64               cohort_id;
  FootingDay           started_on;
  FootingDay           recorded_on;
  FootingDay           left_on;
  FootingLeavingEvent  event;
  char                *reason;
  FootingDay           ended_on;
} FootingSpell;

void       footing_spell_free                (FootingSpell         *self);

/**
 * footing_store_list_spells_async:
 * @events: a bit `1 << event` for each #FootingLeavingEvent that counts as leaving
 *
 * The time in post of everybody who is on a register as a nurse or nursing associate and whose
 * start is known, in the order of their ids. Of several leavings the first one counts that is not
 * before the start: people come back.
 */
void       footing_store_list_spells_async   (FootingStore         *self,
                                              guint                 events,
                                              GCancellable         *cancellable,
                                              GAsyncReadyCallback   callback,
                                              gpointer              user_data);

/**
 * footing_store_list_spells_finish:
 *
 * Returns: (transfer full) (element-type FootingSpell) (nullable): the spells
 */
GPtrArray *footing_store_list_spells_finish  (FootingStore         *self,
                                              GAsyncResult         *result,
                                              GError              **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingSpell, footing_spell_free)

G_END_DECLS
