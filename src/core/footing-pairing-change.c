/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-enrolling.h"
#include "footing-pairing-change.h"
#include "footing-promise.h"

/* Returns: (transfer none) (nullable): the named pairing that goes on, or the last that began */
static FootingPairing *
last_named (const GPtrArray *pairings)
{
  FootingPairing *last = NULL;

  for (guint i = 0; i < pairings->len; i++)
    {
      FootingPairing *pairing = g_ptr_array_index (pairings, i);

      if (footing_pairing_get_kind (pairing) == FOOTING_PAIRING_KIND_NAMED &&
          (last == NULL || footing_pairing_get_from_on (pairing) >= footing_pairing_get_from_on (last)))
        last = pairing;
    }

  return last;
}

static gboolean
goes_on (FootingPairing *pairing,
         FootingDay      day)
{
  FootingDay to = footing_pairing_get_to_on (pairing);

  return to == FOOTING_DAY_NONE || to >= day;
}

char *
footing_pairing_change_refusal (const FootingPairingChange *self,
                                FootingDay                  today)
{
  FootingPairing *last = last_named (self->pairings);
  g_autofree char *day = NULL;

  if (self->from == FOOTING_DAY_NONE)
    return g_strdup (_("The first day is needed."));

  if (self->from > today)
    return g_strdup (_("The first day is still to come. Choose today or an earlier day."));

  if (last == NULL || footing_pairing_get_from_on (last) <= self->from)
    return NULL;

  day = footing_date_words_short (footing_pairing_get_from_on (last));
  /* translators: %s is a date */
  return g_strdup_printf (_("The present preceptor began on %s. Choose that day or a later one."), day);
}

/* Returns: (transfer full): the end of @last, or its replacement when it never really began */
static FootingPairing *
close_pairing (const FootingPairingChange *self,
               FootingPairing             *last)
{
  FootingPairing *closed = footing_record_copy (last);

  if (footing_pairing_get_from_on (last) < self->from)
    g_object_set (closed, "to-on", self->from - 1, "reason", self->reason, "note", self->note, NULL);
  else
    g_object_set (closed, "deleted-at", g_get_real_time () / G_USEC_PER_SEC, NULL);

  return closed;
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

GPtrArray *
footing_pairing_change_records (const FootingPairingChange *self)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);
  FootingPairing *last = last_named (self->pairings);
  FootingPerson *marked = footing_enrolling_mark_preceptor (self->preceptor);
  FootingEnrolment *enrolment = footing_record_copy (self->enrolment);

  if (marked != NULL)
    g_ptr_array_add (records, marked);

  g_object_set (enrolment, "preceptor-id", self->preceptor != NULL ? footing_promise_id (self->preceptor) : 0, NULL);
  g_ptr_array_add (records, enrolment);

  if (last != NULL && goes_on (last, self->from))
    g_ptr_array_add (records, close_pairing (self, last));
  if (self->preceptor != NULL)
    g_ptr_array_add (records, begin_pairing (self));

  return records;
}
