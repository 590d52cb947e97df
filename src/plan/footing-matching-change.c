/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include <stdlib.h>

#include "footing-matching-private.h"

/* ---- another pair --------------------------------------------------------------------------- */

void
footing_matching_find_change (const FootingMatching *self,
                              gsize                  preceptee,
                              FootingMatchingChange *change)
{
  FootingAssignmentChange found = { 0 };

  g_return_if_fail (footing_matching_get_preceptor (self, preceptee) != FOOTING_MATCHING_NOBODY);
  g_return_if_fail (!footing_matching_is_decided (self, preceptee));

  footing_assignment_find_change (self->assignment, preceptee, &found);
  *change = (FootingMatchingChange) { found.column, found.matched, found.cost, found.moved };
}

/* ---- one change ------------------------------------------------------------------------------ */

static gboolean
has_room (const FootingMatching *self,
          gsize                  preceptor)
{
  return footing_assignment_get_n_taken (self->assignment, preceptor) < self->capacity[preceptor];
}

/* What would have to change for the two to be a pair. */
static FootingMatchingRemedyKind
remedy_for (const FootingMatching *self,
            gsize                  preceptee,
            gsize                  preceptor)
{
  guint bars = self->bars[_footing_matching_pair (self, preceptee, preceptor)] & ~FOOTING_MATCHING_BAR_NO_ROOM;

  if (bars == FOOTING_MATCHING_BAR_NONE)
    return FOOTING_MATCHING_REMEDY_LIMIT;
  if (!has_room (self, preceptor))
    return FOOTING_MATCHING_REMEDY_NONE;

  switch (bars)
    {
    case FOOTING_MATCHING_BAR_NOT_PREPARED:
      return FOOTING_MATCHING_REMEDY_PREPARE;
    case FOOTING_MATCHING_BAR_REGISTERED_TOO_SHORT:
      return FOOTING_MATCHING_REMEDY_WAIT;
    case FOOTING_MATCHING_BAR_REGISTRATION_UNKNOWN:
      return FOOTING_MATCHING_REMEDY_REGISTRATION;
    default:
      return FOOTING_MATCHING_REMEDY_NONE;
    }
}

static int
amount_of (const FootingMatching     *self,
           FootingMatchingRemedyKind  kind,
           gsize                      preceptor)
{
  if (kind == FOOTING_MATCHING_REMEDY_LIMIT)
    return self->load[preceptor] + footing_assignment_get_n_taken (self->assignment, preceptor) + 1;
  if (kind == FOOTING_MATCHING_REMEDY_WAIT)
    return self->input.months - self->input.preceptors[preceptor].months_registered;

  return 0;
}

static gboolean
is_better (const FootingMatchingRemedy *first,
           const FootingMatchingRemedy *second)
{
  if (second->kind == FOOTING_MATCHING_REMEDY_NONE)
    return TRUE;
  if (first->points != second->points)
    return first->points < second->points;
  if (first->kind != second->kind)
    return first->kind < second->kind;

  return first->preceptor < second->preceptor;
}

/* Somebody who gives up their preceptor, at a cost of @released, moves to a place that is new. */
static void
look_for_remedies (const FootingMatching *self,
                   gsize                  preceptee,
                   gint64                 released,
                   FootingMatchingRemedy *remedy)
{
  for (gsize j = 0; j < self->input.n_preceptors; j++)
    {
      FootingMatchingRemedy other = { .kind = remedy_for (self, preceptee, j), .preceptor = (int) j };

      if (other.kind == FOOTING_MATCHING_REMEDY_NONE)
        continue;

      other.points = released + _footing_matching_points (self, preceptee, j);
      other.amount = amount_of (self, other.kind, j);
      if (is_better (&other, remedy))
        *remedy = other;
    }
}

void
footing_matching_find_remedy (const FootingMatching *self,
                              gsize                  preceptee,
                              FootingMatchingRemedy *remedy)
{
  g_autofree gint64 *released = NULL;

  g_return_if_fail (footing_matching_get_preceptor (self, preceptee) == FOOTING_MATCHING_NOBODY);

  released = g_new (gint64, self->input.n_preceptees);
  footing_assignment_find_releases (self->assignment, preceptee, released);
  *remedy = (FootingMatchingRemedy) { FOOTING_MATCHING_REMEDY_NONE, FOOTING_MATCHING_NOBODY, 0, 0 };

  /* A place for themselves often costs less than giving up another one does alone. */
  look_for_remedies (self, preceptee, 0, remedy);
  for (gsize i = 0; i < self->input.n_preceptees; i++)
    if (i != preceptee && released[i] != G_MAXINT64 &&
        (remedy->kind == FOOTING_MATCHING_REMEDY_NONE || released[i] <= remedy->points))
      look_for_remedies (self, i, released[i], remedy);
}

/* ---- obstacles ------------------------------------------------------------------------------- */

/* An obstacle with what it is sorted by. */
typedef struct
{
  FootingMatchingObstacle obstacle;
  int                     n_bars;
  int                     points;
} Nearness;

static int
compare_nearness (gconstpointer a,
                  gconstpointer b)
{
  const Nearness *first = a;
  const Nearness *second = b;

  if (first->n_bars != second->n_bars)
    return first->n_bars - second->n_bars;
  if (first->points != second->points)
    return first->points - second->points;

  return first->obstacle.preceptor - second->obstacle.preceptor;
}

GArray *
footing_matching_find_obstacles (const FootingMatching *self,
                                 gsize                  preceptee)
{
  g_autofree Nearness *all = NULL;
  GArray *obstacles;
  gsize n;

  g_return_val_if_fail (footing_matching_get_preceptor (self, preceptee) == FOOTING_MATCHING_NOBODY, NULL);

  n = self->input.n_preceptors;
  all = g_new (Nearness, n);
  for (gsize j = 0; j < n; j++)
    {
      guint bars = self->bars[_footing_matching_pair (self, preceptee, j)];

      all[j].obstacle = (FootingMatchingObstacle) { (int) j, (FootingMatchingBar) bars };
      all[j].n_bars = __builtin_popcount (bars);
      all[j].points = _footing_matching_points (self, preceptee, j);
    }
  if (n > 0)
    qsort (all, n, sizeof *all, compare_nearness);

  obstacles = g_array_sized_new (FALSE, FALSE, sizeof (FootingMatchingObstacle), (guint) n);
  for (gsize i = 0; i < n; i++)
    g_array_append_val (obstacles, all[i].obstacle);

  return obstacles;
}
