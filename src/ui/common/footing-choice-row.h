/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * FootingChoiceRow:
 *
 * One of a few choices that exclude each other, with what it means. It is a radio button as wide
 * as the list, so that a group is one stop of the Tab key, and arrow keys choose.
 *
 * - `active`: whether it is the one chosen
 */
#define FOOTING_TYPE_CHOICE_ROW (footing_choice_row_get_type ())
G_DECLARE_FINAL_TYPE (FootingChoiceRow, footing_choice_row, FOOTING, CHOICE_ROW, AdwPreferencesRow)

/**
 * footing_choice_row_new:
 * @other: (nullable): a choice of the same group
 *
 * Returns: (transfer floating): a row that is not chosen
 */
FootingChoiceRow *footing_choice_row_new        (const char       *title,
                                                 const char       *subtitle,
                                                 FootingChoiceRow *other);

/** Returns: whether it is the one chosen */
gboolean          footing_choice_row_get_active (FootingChoiceRow *self);

/** Chooses it. */
void              footing_choice_row_choose     (FootingChoiceRow *self);

G_END_DECLS
