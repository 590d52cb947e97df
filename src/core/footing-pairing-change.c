/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-enrolling.h"
#include "footing-pairing-change.h"
#include "footing-promise.h"

static gboolean
is_named (FootingPairing *pairing)
{
  return footing_pairing_get_kind (pairing) == FOOTING_PAIRING_KIND_NAMED;
}

/* Returns: (transfer none) (nullable): the last named pairing that has begun */
static FootingPairing *
last_begun (const GPtrArray *pairings,
            FootingDay       today)
{
  FootingPairing *last = NULL;

  for (guint i = 0; i < pairings->len; i++)
    {
      FootingPairing *pairing = g_ptr_array_index (pairings, i);
      FootingDay from = footing_pairing_get_from_on (pairing);

      if (is_named (pairing) && from <= today && (last == NULL || from >= footing_pairing_get_from_on (last)))
        last = pairing;
    }

  return last;
}

char *
footing_pairing_change_refusal (const FootingPairingChange *self,
                                FootingDay                  today)
{
  FootingPairing *last = last_begun (self->pairings, today);
  g_autofree char *day = NULL;

  if (self->from == FOOTING_DAY_NONE)
    return g_strdup (_("The first day is needed."));

  if (last == NULL || footing_pairing_get_from_on (last) <= self->from)
    return NULL;

  day = footing_date_words_short (footing_pairing_get_from_on (last));
  /* translators: %s is a date */
  return g_strdup_printf (_("The present preceptor began on %s. Choose that day or a later one."), day);
}

FootingPairing *
footing_pairing_change_dropped (const FootingPairingChange *self,
                                FootingDay                  today)
{
  for (guint i = 0; i < self->pairings->len; i++)
    {
      FootingPairing *pairing = g_ptr_array_index (self->pairings, i);

      if (is_named (pairing) && footing_pairing_get_from_on (pairing) > today &&
          footing_pairing_get_from_on (pairing) >= self->from)
        return pairing;
    }

  return NULL;
}

/* Returns: the last day of somebody who began on @began */
static FootingDay
last_day (const FootingPairingChange *self,
          FootingDay                  began)
{
  FootingDay left = self->left != NULL ? footing_leaving_get_left_on (self->left) : self->from;

  return left >= began ? MIN (left, self->from - 1) : self->from - 1;
}

/* Returns: (transfer full) (nullable): @pairing as it becomes; %NULL when it stays */
static FootingPairing *
close_pairing (const FootingPairingChange *self,
               FootingPairing             *pairing)
{
  FootingDay began = footing_pairing_get_from_on (pairing), to = footing_pairing_get_to_on (pairing);
  FootingPairing *closed = NULL;

  if (!is_named (pairing) || (to != FOOTING_DAY_NONE && to < self->from))
    return NULL;

  closed = footing_record_copy (pairing);
  if (began < self->from)
    g_object_set (closed, "to-on", last_day (self, began), "reason", self->reason, "note", self->note, NULL);
  else
    g_object_set (closed, "deleted-at", g_get_real_time () / G_USEC_PER_SEC, NULL);

  return closed;
}

/* Returns: (transfer full) (nullable): of a preceptor whose first day nobody noted: as long as can be */
static FootingPairing *
tell_unnoted (const FootingPairingChange *self)
{
  FootingDay from = footing_enrolment_get_anchor_on (self->enrolment);

  if (footing_enrolment_get_preceptor_id (self->enrolment) == 0 || from == FOOTING_DAY_NONE || from >= self->from)
    return NULL;

  return g_object_new (FOOTING_TYPE_PAIRING,
                       "enrolment-id", footing_record_get_id (FOOTING_RECORD (self->enrolment)),
                       "preceptor-id", footing_enrolment_get_preceptor_id (self->enrolment),
                       "from-on", from,
                       "to-on", last_day (self, from),
                       "reason", self->reason,
                       "note", self->note,
                       NULL);
}

static FootingPairing *
begin_pairing (const FootingPairingChange *self)
{
  return g_object_new (FOOTING_TYPE_PAIRING,
                       "enrolment-id", footing_record_get_id (FOOTING_RECORD (self->enrolment)),
                       "preceptor-id", footing_promise_id (self->preceptor),
                       "from-on", self->from,
                       NULL);
}

/* Returns: (transfer full): who supports the preceptee today */
static FootingEnrolment *
name_preceptor (const FootingPairingChange *self)
{
  FootingEnrolment *enrolment = footing_record_copy (self->enrolment);

  g_object_set (enrolment, "preceptor-id", self->preceptor != NULL ? footing_promise_id (self->preceptor) : 0, NULL);

  return enrolment;
}

static void
add_if_any (GPtrArray *records,
            gpointer   record)
{
  if (record != NULL)
    g_ptr_array_add (records, record);
}

GPtrArray *
footing_pairing_change_records (const FootingPairingChange *self,
                                FootingDay                  today)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  add_if_any (records, footing_enrolling_mark_preceptor (self->preceptor));
  if (self->from <= today)
    g_ptr_array_add (records, name_preceptor (self));

  for (guint i = 0; i < self->pairings->len; i++)
    add_if_any (records, close_pairing (self, g_ptr_array_index (self->pairings, i)));

  if (last_begun (self->pairings, today) == NULL)
    add_if_any (records, tell_unnoted (self));
  if (self->preceptor != NULL)
    g_ptr_array_add (records, begin_pairing (self));

  return records;
}

/* ---- What was planned, and will not be ---- */

/* Returns: (transfer none) (nullable): the named one that ends the day before @pairing begins */
static FootingPairing *
find_before (const GPtrArray *pairings,
             FootingPairing  *pairing)
{
  for (guint i = 0; i < pairings->len; i++)
    if (is_named (pairings->pdata[i]) &&
        footing_pairing_get_to_on (pairings->pdata[i]) == footing_pairing_get_from_on (pairing) - 1)
      return g_ptr_array_index (pairings, i);

  return NULL;
}

/* Until the same day as @other, and for the same reason. */
static FootingPairing *
go_on (FootingPairing *pairing,
       FootingPairing *other)
{
  FootingPairing *longer = footing_record_copy (pairing);

  g_object_set (longer,
                "to-on", other != NULL ? footing_pairing_get_to_on (other) : FOOTING_DAY_NONE,
                "reason", other != NULL ? footing_pairing_get_reason (other) : NULL,
                "note", other != NULL ? footing_pairing_get_note (other) : NULL,
                NULL);

  return longer;
}

static gboolean
is_followed (const GPtrArray *pairings,
             FootingPairing  *pairing)
{
  for (guint i = 0; i < pairings->len; i++)
    if (is_named (pairings->pdata[i]) &&
        footing_pairing_get_from_on (pairings->pdata[i]) > footing_pairing_get_from_on (pairing))
      return TRUE;

  return FALSE;
}

GPtrArray *
footing_pairing_change_cancel (const GPtrArray *pairings,
                               FootingPairing  *pairing,
                               FootingDay       today)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  FootingPairing *before = find_before (pairings, pairing), *cancelled = NULL;
  FootingDay to = footing_pairing_get_to_on (pairing);

  if (!is_named (pairing))
    return NULL;

  if (footing_pairing_get_from_on (pairing) > today)
    {
      cancelled = footing_record_copy (pairing);
      g_object_set (cancelled, "deleted-at", g_get_real_time () / G_USEC_PER_SEC, NULL);
      g_ptr_array_add (records, cancelled);
      add_if_any (records, before != NULL ? go_on (before, pairing) : NULL);
    }
  else if (to != FOOTING_DAY_NONE && to >= today && !is_followed (pairings, pairing))
    g_ptr_array_add (records, go_on (pairing, NULL));
  else
    return NULL;

  return g_steal_pointer (&records);
}
