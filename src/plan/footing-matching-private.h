/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-assignment.h"
#include "footing-matching-traits.h"
#include "footing-matching.h"

G_BEGIN_DECLS

struct _FootingMatching
{
  FootingMatchingInput   input;
  FootingMatchingTraits *preceptees;
  FootingMatchingTraits *preceptors;
  guint16               *bars;     /* of each pair, preceptee after preceptee */
  guint8                *asked;    /* the same */
  int                   *cost;     /* the same; a preceptor without room has no capacity instead */
  int                   *decided;  /* the preceptor of each preceptee, or NOBODY */
  int                   *load;     /* of each preceptor, with the pairs that are decided */
  int                   *capacity; /* of each preceptor */
  FootingAssignment     *assignment;
};

/* Where a pair stands in the arrays that have one of each. */
static inline gsize
_footing_matching_pair (const FootingMatching *self,
                        gsize                  preceptee,
                        gsize                  preceptor)
{
  return preceptee * self->input.n_preceptors + preceptor;
}

/* What a pair costs, also one that is barred. */
int _footing_matching_points (const FootingMatching *self,
                              gsize                  preceptee,
                              gsize                  preceptor);

G_END_DECLS
