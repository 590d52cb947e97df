/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-person-return.h"
#include "footing-person-words.h"
#include "footing-record-undo.h"

void
footing_person_return (GtkWidget      *widget,
                       FootingContext *context,
                       FootingPerson  *person)
{
  FootingLeaving *leaving = footing_person_leaving (context, person);
  FootingEnrolment *enrolment = footing_roster_enrolment_of (footing_context_get_roster (context),
                                                             footing_record_get_id (FOOTING_RECORD (person)));
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) known = g_ptr_array_new ();
  g_autoptr(GPtrArray) before = NULL;
  g_autofree char *words = NULL;

  if (leaving == NULL)
    return;

  g_ptr_array_add (known, leaving);
  g_ptr_array_add (records, footing_record_undo_trashed (leaving));
  if (enrolment != NULL && footing_enrolment_get_state (enrolment) == FOOTING_ENROLMENT_STATE_ENDED)
    {
      FootingEnrolment *active = footing_record_copy (enrolment);

      g_object_set (active, "state", FOOTING_ENROLMENT_STATE_ACTIVE, NULL);
      g_ptr_array_add (known, enrolment);
      g_ptr_array_add (records, active);
    }

  before = footing_record_undo_remember (records, known);
  /* translators: %s is somebody's name */
  words = g_strdup_printf (_("%s is in the lists again"), footing_person_get_name (person));
  footing_record_undo_save (widget, context, words, records, before);
}
