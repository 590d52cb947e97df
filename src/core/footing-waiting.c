/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-waiting.h"

static gint64
id_of (gpointer record)
{
  return footing_record_get_id (record);
}

/* Returns: (transfer none) (nullable): in which the leaver was to begin */
static FootingPairing *
find_planned (const FootingWaiting *self,
              const GPtrArray      *pairings,
              FootingDay            today)
{
  for (guint i = 0; i < pairings->len; i++)
    {
      FootingPairing *pairing = g_ptr_array_index (pairings, i);

      if (footing_pairing_get_kind (pairing) == FOOTING_PAIRING_KIND_NAMED &&
          footing_pairing_get_preceptor_id (pairing) == id_of (self->leaver) &&
          footing_pairing_get_from_on (pairing) > today)
        return pairing;
    }

  return NULL;
}

GPtrArray *
footing_waiting_pairings_of (const GPtrArray  *pairings,
                             FootingEnrolment *enrolment)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < pairings->len; i++)
    if (footing_pairing_get_enrolment_id (pairings->pdata[i]) == id_of (enrolment))
      g_ptr_array_add (found, g_ptr_array_index (pairings, i));

  return found;
}

gboolean
footing_waiting_includes (const FootingWaiting *self,
                          FootingRoster        *roster,
                          FootingEnrolment     *enrolment,
                          const GPtrArray      *pairings,
                          FootingDay            today)
{
  g_autoptr(GPtrArray) own = NULL;

  if (footing_enrolment_get_state (enrolment) != FOOTING_ENROLMENT_STATE_ACTIVE)
    return FALSE;
  if (self->leaver == NULL)
    return footing_enrolment_get_cohort_id (enrolment) == id_of (self->cohort) &&
           footing_roster_preceptor_of (roster, enrolment, today) == NULL;
  if (footing_enrolment_get_preceptor_id (enrolment) == id_of (self->leaver))
    return TRUE;

  own = footing_waiting_pairings_of (pairings, enrolment);

  return find_planned (self, own, today) != NULL;
}

/* They are few, and looked through for every enrolment. */
static GPtrArray *
pairings_with_leaver (const FootingWaiting *self,
                      const GPtrArray      *pairings)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; self->leaver != NULL && i < pairings->len; i++)
    if (footing_pairing_get_preceptor_id (pairings->pdata[i]) == id_of (self->leaver))
      g_ptr_array_add (found, g_ptr_array_index (pairings, i));

  return found;
}

/* Returns: whether somebody else is to follow the leaver already */
static gboolean
has_successor (const FootingWaiting *self,
               const GPtrArray      *pairings,
               FootingEnrolment     *enrolment,
               FootingDay            today)
{
  g_autoptr(GPtrArray) own = footing_waiting_pairings_of (pairings, enrolment);

  for (guint i = 0; i < own->len; i++)
    {
      FootingPairing *pairing = g_ptr_array_index (own, i);

      if (footing_pairing_get_kind (pairing) == FOOTING_PAIRING_KIND_NAMED &&
          footing_pairing_get_preceptor_id (pairing) != id_of (self->leaver) &&
          footing_pairing_get_from_on (pairing) > today)
        return TRUE;
    }

  return FALSE;
}

GPtrArray *
footing_waiting_list (const FootingWaiting *self,
                      FootingRoster        *roster,
                      const GPtrArray      *pairings,
                      FootingDay            today)
{
  GListModel *enrolments = footing_roster_get_enrolments (roster);
  GPtrArray *waiting = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) theirs = pairings_with_leaver (self, pairings);

  for (guint i = 0; i < g_list_model_get_n_items (enrolments); i++)
    {
      g_autoptr(FootingEnrolment) enrolment = g_list_model_get_item (enrolments, i);

      if (footing_waiting_includes (self, roster, enrolment, theirs, today) &&
          !(self->leaver != NULL && has_successor (self, pairings, enrolment, today)))
        g_ptr_array_add (waiting, g_steal_pointer (&enrolment));
    }

  return waiting;
}

FootingDay
footing_waiting_from (const FootingWaiting *self,
                      const GPtrArray      *pairings,
                      FootingDay            from,
                      FootingDay            today)
{
  FootingPairing *planned = self->leaver != NULL ? find_planned (self, pairings, today) : NULL;

  return planned != NULL ? MAX (from, footing_pairing_get_from_on (planned)) : from;
}
