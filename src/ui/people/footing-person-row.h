/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"
#include "footing-person.h"

G_BEGIN_DECLS

/**
 * FootingPersonRow:
 *
 * A person in a list: name, part in preceptorship, workplace, and since when they are there. It
 * follows the roster for as long as it shows somebody.
 *
 * - `description`: what it says, on one line, for screen readers
 */
#define FOOTING_TYPE_PERSON_ROW (footing_person_row_get_type ())
G_DECLARE_FINAL_TYPE (FootingPersonRow, footing_person_row, FOOTING, PERSON_ROW, AdwBin)

/**
 * footing_person_row_show:
 * @person: (nullable): %NULL to show nobody
 */
void footing_person_row_show (FootingPersonRow *self,
                              FootingContext   *context,
                              FootingPerson    *person);

G_END_DECLS
