/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-record-list.h"
#include "footing-reflection-page.h"
#include "footing-reflection.h"
#include "footing-session-reflections.h"
#include "footing-store-reflections.h"

struct _FootingSessionReflections
{
  AdwPreferencesGroup  parent_instance;

  FootingContext      *context;
  FootingRecordList   *reflections;
  GtkListBox          *list;
};

G_DEFINE_FINAL_TYPE (FootingSessionReflections, footing_session_reflections, ADW_TYPE_PREFERENCES_GROUP)

static void
load (FootingStore        *store,
      gpointer             user_data,
      GCancellable        *cancellable,
      GAsyncReadyCallback  callback,
      gpointer             callback_data)
{
  gint64 *session_id = user_data;

  footing_store_list_reflections_of_async (store, *session_id, cancellable, callback, callback_data);
}

static GtkWidget *
row_new (gpointer item,
         gpointer user_data)
{
  FootingSessionReflections *self = user_data;
  GtkWidget *row = adw_action_row_new ();
  FootingDay day = footing_reflection_get_written_on (item);
  g_autofree char *words = footing_date_words (day, footing_context_get_today (self->context));
  g_autofree char *exact = footing_date_words_long (day);

  /* Without its title: two people may sit before the screen. */
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Reflection"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), words);
  gtk_widget_set_tooltip_text (row, exact);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));

  return row;
}

static void
changed_cb (FootingSessionReflections *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->list), g_list_model_get_n_items (G_LIST_MODEL (self->reflections)) > 0);
}

static void
activated_cb (FootingSessionReflections *self,
              GtkListBoxRow             *row)
{
  g_autoptr(FootingReflection) reflection = NULL;

  reflection = g_list_model_get_item (G_LIST_MODEL (self->reflections), (guint) gtk_list_box_row_get_index (row));
  footing_reflection_page_open (GTK_WIDGET (self), self->context, reflection);
}

/* ---- The object ---- */

static void
footing_session_reflections_dispose (GObject *object)
{
  FootingSessionReflections *self = FOOTING_SESSION_REFLECTIONS (object);

  g_clear_object (&self->reflections);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_session_reflections_parent_class)->dispose (object);
}

static void
footing_session_reflections_class_init (FootingSessionReflectionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_session_reflections_dispose;
}

static void
footing_session_reflections_init (FootingSessionReflections *self)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (self);

  adw_preferences_group_set_title (group, _("Reflections"));
  adw_preferences_group_set_description (group, _("Only their day is shown here. Whoever can open this record book can "
                                                  "read them."));
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_widget_set_visible (GTK_WIDGET (self->list), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Reflections"), -1);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (group, GTK_WIDGET (self->list));
}

void
footing_session_reflections_show (FootingSessionReflections *self,
                                  FootingContext            *context,
                                  gint64                     session_id)
{
  g_return_if_fail (FOOTING_IS_SESSION_REFLECTIONS (self) && self->reflections == NULL);

  self->context = g_object_ref (context);
  self->reflections = footing_record_list_new (footing_context_get_store (context), FOOTING_TYPE_REFLECTION,
                                               FOOTING_STORE_CHANGE_REFLECTIONS, load,
                                               g_memdup2 (&session_id, sizeof session_id), g_free);
  g_signal_connect_object (self->reflections, "items-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->reflections), row_new, self, NULL);
}
