/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingPossibleLeaver:
 *
 * Somebody who was missing from a file, and what people said when they were asked.
 */
#define FOOTING_TYPE_POSSIBLE_LEAVER (footing_possible_leaver_get_type ())
G_DECLARE_FINAL_TYPE (FootingPossibleLeaver, footing_possible_leaver, FOOTING, POSSIBLE_LEAVER, FootingRecord)

/** Returns: who was missing */
gint64 footing_possible_leaver_get_person_id (FootingPossibleLeaver *self);

/** Returns: the day of the import */
FootingDay footing_possible_leaver_get_noticed_on (FootingPossibleLeaver *self);

/** Returns: what people said */
FootingPossibleLeaverAnswer footing_possible_leaver_get_answer (FootingPossibleLeaver *self);

/** Returns: when they said it; %FOOTING_DAY_NONE before */
FootingDay footing_possible_leaver_get_answered_on (FootingPossibleLeaver *self);

G_END_DECLS
