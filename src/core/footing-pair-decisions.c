/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-pair-decisions.h"
#include "footing-pairing-change.h"

struct _FootingPairDecisions
{
  FootingContext        *context;
  const FootingWaiting  *waiting;
  const GPtrArray       *pairings_then;
  const GPtrArray       *pairings_now;
  const FootingHandover *handover;
  GPtrArray             *records;
  GPtrArray             *before;
  guint                  n;
  guint                  n_left_out;
};

static FootingRoster *
roster_of (FootingPairDecisions *self)
{
  return footing_context_get_roster (self->context);
}

static void
unref_any (gpointer record)
{
  g_clear_object (&record);
}

FootingPairDecisions *
footing_pair_decisions_new (FootingContext        *context,
                            const FootingWaiting  *waiting,
                            const GPtrArray       *pairings_then,
                            const GPtrArray       *pairings_now,
                            const FootingHandover *handover)
{
  FootingPairDecisions *self = g_new0 (FootingPairDecisions, 1);

  self->context = g_object_ref (context);
  self->waiting = waiting;
  self->pairings_then = pairings_then;
  self->pairings_now = pairings_now;
  self->handover = handover;
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  self->before = g_ptr_array_new_with_free_func (unref_any);

  return self;
}

void
footing_pair_decisions_free (FootingPairDecisions *self)
{
  if (self == NULL)
    return;

  g_object_unref (self->context);
  g_ptr_array_unref (self->records);
  g_ptr_array_unref (self->before);
  g_free (self);
}

GPtrArray *
footing_pair_decisions_get_records (FootingPairDecisions *self)
{
  return self->records;
}

GPtrArray *
footing_pair_decisions_get_before (FootingPairDecisions *self)
{
  return self->before;
}

/* ---- What has changed meanwhile ---- */

static gboolean
are_same (const GPtrArray *then,
          const GPtrArray *now)
{
  for (guint i = 0; i < MIN (then->len, now->len); i++)
    if (footing_record_get_id (then->pdata[i]) != footing_record_get_id (now->pdata[i]) ||
        footing_record_get_updated_at (then->pdata[i]) != footing_record_get_updated_at (now->pdata[i]))
      return FALSE;

  return then->len == now->len;
}

/* Whether the preceptee still waits for somebody, and the preceptor is still there. */
static gboolean
is_as_it_was (FootingPairDecisions *self,
              FootingEnrolment     *enrolment,
              FootingPerson        *preceptor)
{
  FootingDay today = footing_context_get_today (self->context);
  g_autoptr(GPtrArray) then = NULL;
  g_autoptr(GPtrArray) now = NULL;

  if (enrolment == NULL || preceptor == NULL ||
      footing_roster_left_by (roster_of (self), footing_record_get_id (FOOTING_RECORD (preceptor)), today) != NULL)
    return FALSE;

  then = footing_waiting_pairings_of (self->pairings_then, enrolment);
  now = footing_waiting_pairings_of (self->pairings_now, enrolment);

  return footing_waiting_includes (self->waiting, roster_of (self), enrolment, now, today) && are_same (then, now);
}

/* ---- What is saved ---- */

/* Returns: (transfer full) (nullable): a copy of @record as it is in the book */
static gpointer
as_before (FootingPairDecisions *self,
           gpointer              record)
{
  gint64 id = footing_record_get_id (record);

  if (FOOTING_IS_ENROLMENT (record))
    return footing_record_copy (footing_roster_find_enrolment (roster_of (self), id));
  if (FOOTING_IS_PERSON (record))
    return footing_record_copy (footing_roster_find_person (roster_of (self), id));

  for (guint i = 0; id > 0 && i < self->pairings_now->len; i++)
    if (footing_record_get_id (self->pairings_now->pdata[i]) == id)
      return footing_record_copy (g_ptr_array_index (self->pairings_now, i));

  return NULL;
}

/* Two people may have been given the same preceptor, who is marked as one only once. */
static gboolean
has_person (GPtrArray *records,
            gpointer   record)
{
  for (guint i = 0; FOOTING_IS_PERSON (record) && i < records->len; i++)
    if (FOOTING_IS_PERSON (records->pdata[i]) &&
        footing_record_get_id (records->pdata[i]) == footing_record_get_id (record))
      return TRUE;

  return FALSE;
}

static void
add_records (FootingPairDecisions *self,
             const GPtrArray      *records)
{
  for (guint i = 0; i < records->len; i++)
    if (!has_person (self->records, records->pdata[i]))
      {
        g_ptr_array_add (self->records, g_object_ref (records->pdata[i]));
        g_ptr_array_add (self->before, as_before (self, records->pdata[i]));
      }
}

static FootingPairingChange
change_of (FootingContext        *context,
           const FootingWaiting  *waiting,
           const GPtrArray       *pairings,
           const FootingHandover *handover,
           FootingEnrolment      *enrolment)
{
  FootingDay today = footing_context_get_today (context);
  gint64 present_id = footing_enrolment_get_preceptor_id (enrolment);

  return (FootingPairingChange) {
    .enrolment = enrolment,
    .pairings = pairings,
    .left = footing_roster_left_by (footing_context_get_roster (context), present_id, today),
    .from = footing_waiting_from (waiting, pairings, handover->from, today),
    .reason = handover->reason,
    .note = handover->note,
  };
}

/* What is saved is made from what the book says now, not from what the proposal was made of. */
void
footing_pair_decisions_add (FootingPairDecisions *self,
                            FootingEnrolment     *enrolment,
                            FootingPerson        *preceptor)
{
  FootingEnrolment *present = footing_roster_find_enrolment (roster_of (self),
                                                             footing_record_get_id (FOOTING_RECORD (enrolment)));
  FootingPerson *successor = footing_roster_find_person (roster_of (self),
                                                         footing_record_get_id (FOOTING_RECORD (preceptor)));
  FootingPairingChange change = { 0 };
  g_autoptr(GPtrArray) pairings = NULL;
  g_autoptr(GPtrArray) records = NULL;

  if (!is_as_it_was (self, present, successor))
    {
      self->n_left_out++;
      return;
    }

  pairings = footing_waiting_pairings_of (self->pairings_now, present);
  change = change_of (self->context, self->waiting, pairings, self->handover, present);
  change.preceptor = successor;
  records = footing_pairing_change_records (&change, footing_context_get_today (self->context));
  add_records (self, records);
  self->n++;
}

char *
footing_pair_decisions_refusal (FootingContext        *context,
                                const FootingWaiting  *waiting,
                                const GPtrArray       *pairings,
                                const FootingHandover *handover,
                                FootingEnrolment      *enrolment)
{
  g_autoptr(GPtrArray) own = footing_waiting_pairings_of (pairings, enrolment);
  FootingPairingChange change = change_of (context, waiting, own, handover, enrolment);

  return footing_pairing_change_refusal (&change, footing_context_get_today (context));
}

/* ---- Words ---- */

static char *
words_done (FootingPairDecisions *self)
{
  g_autofree char *day = NULL;

  if (self->handover->from <= footing_context_get_today (self->context) && self->waiting->leaver != NULL)
    return g_strdup_printf (ngettext ("%u person has another preceptor now", "%u people have another preceptor now",
                                      self->n), self->n);
  if (self->handover->from <= footing_context_get_today (self->context))
    return g_strdup_printf (ngettext ("%u person has a preceptor now", "%u people have a preceptor now", self->n),
                            self->n);

  day = footing_date_words_short (self->handover->from);
  /* translators: %2$s is a date */
  return g_strdup_printf (ngettext ("%1$u person has another preceptor from %2$s",
                                    "%1$u people have another preceptor from %2$s", self->n),
                          self->n, day);
}

char *
footing_pair_decisions_words (FootingPairDecisions *self)
{
  g_autofree char *done = words_done (self);

  if (self->n_left_out == 0)
    return g_steal_pointer (&done);
  if (self->n == 0)
    return g_strdup (_("Nothing was saved, because it had changed meanwhile"));

  /* translators: %1$s is “5 people have a preceptor now”, %2$u is how many others were left out */
  return g_strdup_printf (ngettext ("%1$s; %2$u was left out, because something had changed meanwhile",
                                    "%1$s; %2$u were left out, because something had changed meanwhile",
                                    self->n_left_out),
                          done, self->n_left_out);
}
