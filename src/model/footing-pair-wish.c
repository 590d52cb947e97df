/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-pair-wish.h"

struct _FootingPairWish
{
  FootingRecord    parent_instance;

  gint64           preceptee_id;
  gint64           preceptor_id;
  FootingWishSide  side;
  FootingWish      wish;
  FootingDay       wished_on;
  char            *note;
};

G_DEFINE_FINAL_TYPE (FootingPairWish, footing_pair_wish, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingPairWish, preceptee_id, "person"),
  FOOTING_LINK (FootingPairWish, preceptor_id, "person"),
  FOOTING_CHOICE (FootingPairWish, side, footing_wish_side_get_type),
  FOOTING_CHOICE (FootingPairWish, wish, footing_wish_get_type),
  FOOTING_FIELD (FootingPairWish, wished_on, DAY),
  FOOTING_FIELD (FootingPairWish, note, TEXT),
};

static void
footing_pair_wish_class_init (FootingPairWishClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "pair_wish", fields, G_N_ELEMENTS (fields));
}

static void
footing_pair_wish_init (FootingPairWish *self)
{
}

FOOTING_DEFINE_GETTER (FootingPairWish, footing_pair_wish, gint64, preceptee_id)
FOOTING_DEFINE_GETTER (FootingPairWish, footing_pair_wish, gint64, preceptor_id)
FOOTING_DEFINE_GETTER (FootingPairWish, footing_pair_wish, FootingWishSide, side)
FOOTING_DEFINE_GETTER (FootingPairWish, footing_pair_wish, FootingWish, wish)
FOOTING_DEFINE_GETTER (FootingPairWish, footing_pair_wish, FootingDay, wished_on)
FOOTING_DEFINE_GETTER (FootingPairWish, footing_pair_wish, const char *, note)
