/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-form-dialog.h"
#include "footing-move.h"
#include "footing-person.h"

G_BEGIN_DECLS

/**
 * FootingMoveDialog:
 *
 * Notes that somebody works at another workplace, or belongs to another cohort: since when and why.
 */
#define FOOTING_TYPE_MOVE_DIALOG (footing_move_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingMoveDialog, footing_move_dialog, FOOTING, MOVE_DIALOG, FootingFormDialog)

/** Returns: a dialog for @person, who may be on a programme */
FootingFormDialog *footing_move_dialog_new (FootingContext *context,
                                            FootingPerson  *person);

/**
 * footing_move_dialog_new_to_correct:
 * @move: as it was noted
 * @moves: (element-type FootingMove): all of that person
 *
 * Where somebody is now does not change with it.
 *
 * Returns: a dialog in which the day, the reason and the note can be corrected, and all removed
 */
FootingFormDialog *footing_move_dialog_new_to_correct (FootingContext  *context,
                                                       FootingMove     *move,
                                                       const GPtrArray *moves);

G_END_DECLS
