/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-person-return.h"
#include "footing-person-words.h"
#include "footing-record-undo.h"
#include "footing-shell.h"
#include "footing-store-records.h"

typedef struct
{
  GtkWidget      *window;
  FootingContext *context;
  FootingPerson  *person;
  GPtrArray      *records;
  GPtrArray      *before;
} Return;

static void
return_free (Return *self)
{
  g_clear_object (&self->window);
  g_clear_object (&self->context);
  g_clear_object (&self->person);
  g_clear_pointer (&self->records, g_ptr_array_unref);
  g_clear_pointer (&self->before, g_ptr_array_unref);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Return, return_free)

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(Return) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autofree char *words = NULL;

  if (!footing_store_finish_write (FOOTING_STORE (source), result, &error))
    {
      footing_shell_report (self->window, error);
      return;
    }

  /* translators: %s is somebody's name */
  words = g_strdup_printf (_("%s is in the lists again"), footing_person_get_name (self->person));
  footing_record_undo_offer (self->window, self->context, words, self->records, self->before);
}

static GPtrArray *
make_records (Return         *self,
              FootingLeaving *leaving)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);
  FootingEnrolment *enrolment =
    footing_roster_enrolment_of (footing_context_get_roster (self->context),
                                 footing_record_get_id (FOOTING_RECORD (self->person)));
  FootingEnrolment *active = NULL;

  g_ptr_array_add (self->before, footing_record_copy (leaving));
  g_ptr_array_add (records, footing_record_undo_trashed (leaving));

  if (enrolment == NULL || footing_enrolment_get_state (enrolment) != FOOTING_ENROLMENT_STATE_ENDED)
    return records;

  g_ptr_array_add (self->before, footing_record_copy (enrolment));
  active = footing_record_copy (enrolment);
  g_object_set (active, "state", FOOTING_ENROLMENT_STATE_ACTIVE, NULL);
  g_ptr_array_add (records, active);

  return records;
}

void
footing_person_return (GtkWidget      *widget,
                       FootingContext *context,
                       FootingPerson  *person)
{
  FootingLeaving *leaving = footing_person_leaving (context, person);
  Return *self = NULL;

  if (leaving == NULL)
    return;

  self = g_new0 (Return, 1);
  self->window = g_object_ref (GTK_WIDGET (gtk_widget_get_root (widget)));
  self->context = g_object_ref (context);
  self->person = g_object_ref (person);
  self->before = g_ptr_array_new_with_free_func (g_object_unref);

  self->records = make_records (self, leaving);
  footing_store_save_async (footing_context_get_store (context), self->records, NULL, saved_cb, self);
}
