/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingPairWish:
 *
 * Whom somebody would like to be paired with, or not.
 */
#define FOOTING_TYPE_PAIR_WISH (footing_pair_wish_get_type ())
G_DECLARE_FINAL_TYPE (FootingPairWish, footing_pair_wish, FOOTING, PAIR_WISH, FootingRecord)

/** Returns: the preceptee */
gint64 footing_pair_wish_get_preceptee_id (FootingPairWish *self);

/** Returns: the preceptor */
gint64 footing_pair_wish_get_preceptor_id (FootingPairWish *self);

/** Returns: whose wish it is */
FootingWishSide footing_pair_wish_get_side (FootingPairWish *self);

/** Returns: what is wished */
FootingWish footing_pair_wish_get_wish (FootingPairWish *self);

/** Returns: the day it was said */
FootingDay footing_pair_wish_get_wished_on (FootingPairWish *self);

/** Returns: (transfer none) (nullable): in the words of whoever wrote it; %NULL when empty */
const char *footing_pair_wish_get_note (FootingPairWish *self);

G_END_DECLS
