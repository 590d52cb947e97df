/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-action-dialog.h"
#include "footing-action-row.h"
#include "footing-agreement-words.h"
#include "footing-record-undo.h"
#include "footing-roster.h"

struct _FootingActionRow
{
  AdwActionRow     parent_instance;

  FootingContext  *context;
  FootingAction   *action;
  gboolean         names_person;
  gboolean         showing;

  GtkCheckButton  *done_button;
  GtkWidget       *late_label;
};

G_DEFINE_FINAL_TYPE (FootingActionRow, footing_action_row, ADW_TYPE_ACTION_ROW)

/* ---- Closing and opening again ---- */

static void
set_state (FootingActionRow   *self,
           FootingActionState  state)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) before = g_ptr_array_new_with_free_func (g_object_unref);
  FootingAction *changed = footing_record_copy (self->action);
  FootingDay today = footing_context_get_today (self->context);

  g_object_set (changed,
                "state", state,
                "closed-on", state == FOOTING_ACTION_STATE_OPEN ? FOOTING_DAY_NONE : today,
                NULL);
  g_ptr_array_add (records, changed);
  g_ptr_array_add (before, footing_record_copy (self->action));
  footing_record_undo_save (GTK_WIDGET (self), self->context,
                            state == FOOTING_ACTION_STATE_OPEN ? _("Still to be done") : _("Done"), records, before);
}

static void
toggled_cb (FootingActionRow *self)
{
  if (!self->showing)
    set_state (self, gtk_check_button_get_active (self->done_button) ? FOOTING_ACTION_STATE_DONE
                                                                     : FOOTING_ACTION_STATE_OPEN);
}

static void
activated_cb (FootingActionRow *self)
{
  footing_form_dialog_open (footing_action_dialog_new (self->context, self->action), GTK_WIDGET (self));
}

/* ---- What is shown ---- */

static void
say_done (FootingActionRow *self)
{
  /* translators: the name of a box to tick; %s is what is to be done */
  g_autofree char *label = g_strdup_printf (_("Done: %s"), footing_action_get_words (self->action));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->done_button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static char *
words_below (FootingActionRow *self)
{
  FootingRoster *roster = footing_context_get_roster (self->context);
  char *words = footing_action_words (self->action, footing_context_get_today (self->context));
  g_autofree char *alone = words;
  const char *name = footing_roster_name_of_enrolment (roster, footing_action_get_enrolment_id (self->action));

  if (!self->names_person || name == NULL)
    return g_steal_pointer (&alone);

  return g_strdup_printf ("%s · %s", name, words);
}

void
footing_action_row_show (FootingActionRow *self,
                         FootingAction    *action)
{
  gboolean open = footing_action_get_state (action) == FOOTING_ACTION_STATE_OPEN;
  g_autofree char *words = NULL;

  g_return_if_fail (FOOTING_IS_ACTION_ROW (self));

  g_set_object (&self->action, action);
  words = words_below (self);
  self->showing = TRUE;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), footing_action_get_words (action));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), words);
  gtk_check_button_set_active (self->done_button, !open);
  self->showing = FALSE;
  say_done (self);

  gtk_widget_set_visible (self->late_label, footing_action_is_late (action, footing_context_get_today (self->context)));
}

/* ---- The object ---- */

static void
footing_action_row_dispose (GObject *object)
{
  FootingActionRow *self = FOOTING_ACTION_ROW (object);

  g_clear_object (&self->action);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_action_row_parent_class)->dispose (object);
}

static void
footing_action_row_class_init (FootingActionRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_action_row_dispose;
}

static void
footing_action_row_init (FootingActionRow *self)
{
  GtkWidget *icon = gtk_image_new_from_icon_name ("go-next-symbolic");

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (self), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 0);

  self->done_button = GTK_CHECK_BUTTON (gtk_check_button_new ());
  gtk_widget_set_valign (GTK_WIDGET (self->done_button), GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->done_button), _("Done"));
  g_signal_connect_object (self->done_button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), GTK_WIDGET (self->done_button));

  self->late_label = gtk_label_new (_("Late"));
  gtk_widget_set_visible (self->late_label, FALSE);
  gtk_widget_add_css_class (self->late_label, "warning");
  gtk_widget_add_css_class (self->late_label, "caption-heading");
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->late_label);

  gtk_accessible_update_state (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), icon);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
  g_signal_connect (self, "activated", G_CALLBACK (activated_cb), NULL);
}

GtkWidget *
footing_action_row_new (FootingContext *context,
                        FootingAction  *action,
                        gboolean        names_person)
{
  FootingActionRow *self = g_object_new (FOOTING_TYPE_ACTION_ROW, NULL);

  self->context = g_object_ref (context);
  self->names_person = names_person;
  footing_action_row_show (self, action);

  return GTK_WIDGET (self);
}

FootingAction *
footing_action_row_get_action (FootingActionRow *self)
{
  g_return_val_if_fail (FOOTING_IS_ACTION_ROW (self), NULL);

  return self->action;
}
