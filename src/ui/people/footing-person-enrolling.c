/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-enrol-dialog.h"
#include "footing-person-enrolling.h"
#include "footing-person-words.h"
#include "footing-record-row.h"
#include "footing-roster.h"

/* Which programme, while it is asked. */
typedef struct
{
  GtkWidget        *widget;
  FootingContext   *context;
  FootingPerson    *person;
  AdwAlertDialog   *dialog; /* which keeps it alive */
  FootingRecordRow *row;
} Enrolling;

static void
enrolling_free (Enrolling *self)
{
  g_object_unref (self->widget);
  g_object_unref (self->context);
  g_object_unref (self->person);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Enrolling, enrolling_free)

static void
open_dialog (GtkWidget        *widget,
             FootingContext   *context,
             FootingPerson    *person,
             FootingProgramme *programme)
{
  footing_form_dialog_open (footing_enrol_dialog_new_for_person (context, programme, person), widget);
}

/* ---- Which programme ---- */

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(Enrolling) self = user_data;
  FootingProgramme *programme = footing_record_row_get (self->row);

  if (programme != NULL &&
      g_str_equal (adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (source), result), "enrol"))
    open_dialog (self->widget, self->context, self->person, programme);
}

static void
chosen_cb (Enrolling *self)
{
  adw_alert_dialog_set_response_enabled (self->dialog, "enrol", footing_record_row_get (self->row) != NULL);
}

static GtkWidget *
form_new (Enrolling *self,
          GPtrArray *programmes)
{
  GtkWidget *group = adw_preferences_group_new ();

  self->row = g_object_new (FOOTING_TYPE_RECORD_ROW, "title", _("Programme"), NULL);
  footing_record_row_list (self->row, programmes, _("Choose a programme"));
  g_signal_connect_swapped (self->row, "notify::selected", G_CALLBACK (chosen_cb), self);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->row));

  return group;
}

static void
ask (GtkWidget      *widget,
     FootingContext *context,
     FootingPerson  *person,
     GPtrArray      *programmes)
{
  Enrolling *self = g_new0 (Enrolling, 1);
  /* translators: %s is somebody's name */
  g_autofree char *heading = g_strdup_printf (_("Enrol %s"), footing_person_words_name (context, person));

  self->widget = g_object_ref (widget);
  self->context = g_object_ref (context);
  self->person = g_object_ref (person);
  self->dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (heading, NULL));
  adw_alert_dialog_add_responses (self->dialog, "cancel", _("_Cancel"), "enrol", _("_Next"), NULL);
  adw_alert_dialog_set_response_appearance (self->dialog, "enrol", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_close_response (self->dialog, "cancel");
  adw_alert_dialog_set_extra_child (self->dialog, form_new (self, programmes));
  chosen_cb (self);
  adw_alert_dialog_choose (self->dialog, widget, NULL, answered_cb, self);
}

/* ---- Enrolling ---- */

static GPtrArray *
list_programmes (FootingContext *context)
{
  GListModel *all = footing_roster_get_programmes (footing_context_get_roster (context));
  GPtrArray *programmes = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr(FootingProgramme) programme = g_list_model_get_item (all, i);

      if (footing_programme_get_archived_on (programme) == FOOTING_DAY_NONE)
        g_ptr_array_add (programmes, g_steal_pointer (&programme));
    }

  return programmes;
}

void
footing_person_enrol (GtkWidget      *widget,
                      FootingContext *context,
                      FootingPerson  *person)
{
  g_autoptr(GPtrArray) programmes = list_programmes (context);

  if (programmes->len == 0)
    gtk_widget_activate_action (widget, "win.go", "s", "programmes");
  else if (programmes->len == 1)
    open_dialog (widget, context, person, programmes->pdata[0]);
  else
    ask (widget, context, person, programmes);
}
