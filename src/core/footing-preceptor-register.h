/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-context.h"
#include "footing-person.h"

G_BEGIN_DECLS

/** Weeks that a register looks ahead, with the present one: a quarter of a year. */
#define FOOTING_REGISTER_WEEKS 13

/**
 * FootingRegisterEntry:
 * @person: the preceptor
 * @limit: preceptees they carry at most at a time
 * @first_monday: the Monday of the present week
 * @loads: preceptees in each week, from the present one on; who is with them for a day of it counts
 * @months_registered: whole months since registration; -1 when not known
 * @months_asked: how many the standards of the programmes ask for
 *
 * What a training lead has to know of a preceptor before somebody else is entrusted to them.
 */
typedef struct
{
  FootingPerson *person;
  guint          limit;
  FootingDay     first_monday;
  guint          loads[FOOTING_REGISTER_WEEKS];
  int            months_registered;
  int            months_asked;
} FootingRegisterEntry;

/**
 * footing_preceptor_register:
 * @pairings: (element-type FootingPairing): all of the book
 *
 * Returns: (transfer full) (element-type FootingRegisterEntry): all preceptors who have not left, by name
 */
GPtrArray *footing_preceptor_register             (FootingContext             *context,
                                                   const GPtrArray            *pairings);

/** Returns: whether they are prepared and registered long enough */
gboolean   footing_register_entry_is_eligible     (const FootingRegisterEntry *self);

/** Returns: whether they have room for one more this week */
gboolean   footing_register_entry_has_room        (const FootingRegisterEntry *self);

/** Returns: (transfer full): why they may support somebody, or what is missing */
char      *footing_register_entry_eligibility     (const FootingRegisterEntry *self);

/** Returns: (transfer full): how many preceptees a preceptor has, beside how many they carry at most */
char      *footing_register_words_load            (guint                       load,
                                                   guint                       limit);

/** Returns: (transfer full): how many preceptees they have, and when that changes: what the picture shows */
char      *footing_register_entry_load            (const FootingRegisterEntry *self);

G_END_DECLS
