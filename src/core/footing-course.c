/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-course.h"
#include "footing-programme-setup.h"

FootingCourse *
footing_course_new (FootingEnrolment *enrolment,
                    FootingPerson    *preceptee)
{
  FootingCourse *self = g_new0 (FootingCourse, 1);

  self->enrolment = g_object_ref (enrolment);
  g_set_object (&self->preceptee, preceptee);
  self->meetings = g_ptr_array_new_with_free_func (g_object_unref);
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->pauses = g_ptr_array_new_with_free_func (g_object_unref);
  self->extensions = g_ptr_array_new_with_free_func (g_object_unref);
  self->pairings = g_ptr_array_new_with_free_func (g_object_unref);
  self->time_entries = g_ptr_array_new_with_free_func (g_object_unref);
  self->documents = g_ptr_array_new_with_free_func (g_object_unref);
  self->evidence = g_ptr_array_new_with_free_func (g_object_unref);
  self->sessions = g_array_new (FALSE, FALSE, sizeof (FootingSessionTime));

  return self;
}

void
footing_course_free (FootingCourse *self)
{
  if (self == NULL)
    return;

  g_clear_object (&self->enrolment);
  g_clear_object (&self->preceptee);
  g_ptr_array_unref (self->meetings);
  g_ptr_array_unref (self->items);
  g_ptr_array_unref (self->pauses);
  g_ptr_array_unref (self->extensions);
  g_ptr_array_unref (self->pairings);
  g_ptr_array_unref (self->time_entries);
  g_ptr_array_unref (self->documents);
  g_ptr_array_unref (self->evidence);
  g_array_unref (self->sessions);
  g_free (self);
}

/* ---- Dates ---- */

GArray *
footing_course_list_pauses (const FootingCourse *self)
{
  GArray *pauses = g_array_new (FALSE, FALSE, sizeof (FootingPause));

  for (guint i = 0; i < self->pauses->len; i++)
    {
      FootingEnrolmentPause *record = g_ptr_array_index (self->pauses, i);
      FootingPause pause = {
        .from = footing_enrolment_pause_get_from_on (record),
        .to = footing_enrolment_pause_get_to_on (record),
      };

      g_array_append_val (pauses, pause);
    }

  return pauses;
}

static GArray *
plan_extensions (const FootingCourse *self)
{
  GArray *extensions = g_array_new (FALSE, FALSE, sizeof (FootingExtension));

  for (guint i = 0; i < self->extensions->len; i++)
    {
      FootingEnrolmentExtension *record = g_ptr_array_index (self->extensions, i);
      FootingExtension extension = {
        .decided = footing_enrolment_extension_get_decided_on (record),
        .to = footing_enrolment_extension_get_ends_on (record),
      };

      g_array_append_val (extensions, extension);
    }

  return extensions;
}

/* The rule that was copied on enrolment; the programme may have another by now. */
static FootingAnchorRule
anchor_rule (const FootingCourse *self)
{
  FootingAnchorRule anchor = FOOTING_ANCHOR_RULE_LATER;

  footing_anchor_rule_from_text (footing_enrolment_get_anchor (self->enrolment), &anchor);

  return anchor;
}

FootingSchedule *
footing_course_schedule (const FootingCourse    *self,
                         const GPtrArray        *milestones,
                         int                     months,
                         const FootingDayHints  *hints,
                         GError                **error)
{
  g_autoptr(GPtrArray) plan = footing_programme_setup_to_plan (milestones);
  g_autoptr(GArray) pauses = footing_course_list_pauses (self);
  g_autoptr(GArray) extensions = plan_extensions (self);
  FootingScheduleInput input = {
    .milestones = plan,
    .months = months,
    .start = self->preceptee != NULL ? footing_person_get_started_on (self->preceptee) : FOOTING_DAY_NONE,
    .pin = self->preceptee != NULL ? footing_person_get_registered_on (self->preceptee) : FOOTING_DAY_NONE,
    .anchor = anchor_rule (self),
    .pauses = (const FootingPause *) (gpointer) pauses->data,
    .n_pauses = pauses->len,
    .extensions = (const FootingExtension *) (gpointer) extensions->data,
    .n_extensions = extensions->len,
  };

  if (hints != NULL)
    {
      input.calendar = hints->calendar;
      input.rotas = hints->rotas;
      input.n_rotas = hints->n_rotas;
    }

  return footing_schedule_new (&input, error);
}

/* ---- What was on a day ---- */

static gboolean
covers (FootingDay from,
        FootingDay to,
        FootingDay day)
{
  return from <= day && (to == FOOTING_DAY_NONE || day <= to);
}

gint64
footing_course_preceptor_on (const FootingCourse *self,
                             FootingDay           day)
{
  FootingPairing *found = NULL;

  for (guint i = 0; i < self->pairings->len; i++)
    {
      FootingPairing *pairing = g_ptr_array_index (self->pairings, i);

      if (footing_pairing_get_kind (pairing) == FOOTING_PAIRING_KIND_NAMED &&
          covers (footing_pairing_get_from_on (pairing), footing_pairing_get_to_on (pairing), day) &&
          (found == NULL || footing_pairing_get_from_on (pairing) >= footing_pairing_get_from_on (found)))
        found = pairing;
    }

  return found != NULL ? footing_pairing_get_preceptor_id (found) : 0;
}

FootingPairing *
footing_course_next_pairing (const FootingCourse *self,
                             FootingDay           day)
{
  FootingPairing *next = NULL;

  for (guint i = 0; i < self->pairings->len; i++)
    {
      FootingPairing *pairing = g_ptr_array_index (self->pairings, i);

      if (footing_pairing_get_kind (pairing) == FOOTING_PAIRING_KIND_NAMED &&
          footing_pairing_get_from_on (pairing) > day &&
          (next == NULL || footing_pairing_get_from_on (pairing) < footing_pairing_get_from_on (next)))
        next = pairing;
    }

  return next;
}

FootingEnrolmentPause *
footing_course_pause_on (const FootingCourse *self,
                         FootingDay           day)
{
  for (guint i = 0; i < self->pauses->len; i++)
    {
      FootingEnrolmentPause *pause = g_ptr_array_index (self->pauses, i);

      if (covers (footing_enrolment_pause_get_from_on (pause), footing_enrolment_pause_get_to_on (pause), day))
        return pause;
    }

  return NULL;
}

int
footing_session_time_get_protected (const FootingSessionTime *self,
                                    FootingTimeKind           kind)
{
  return kind == FOOTING_TIME_KIND_PROTECTED_PRECEPTEE ? self->preceptee_protected_minutes : self->protected_minutes;
}
