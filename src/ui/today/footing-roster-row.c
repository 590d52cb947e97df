/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-roster-row.h"
#include "footing-roster.h"

struct _FootingRosterRow
{
  AdwActionRow           parent_instance;

  FootingContext        *context;
  FootingRecord         *record;
  FootingRosterRowWords  words;
};

G_DEFINE_FINAL_TYPE (FootingRosterRow, footing_roster_row, ADW_TYPE_ACTION_ROW)

static void
refresh (FootingRosterRow *self)
{
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;

  self->words (self->context, self->record, &title, &subtitle);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
}

static void
footing_roster_row_dispose (GObject *object)
{
  FootingRosterRow *self = FOOTING_ROSTER_ROW (object);

  g_clear_object (&self->record);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_roster_row_parent_class)->dispose (object);
}

static void
footing_roster_row_class_init (FootingRosterRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_roster_row_dispose;
}

static void
footing_roster_row_init (FootingRosterRow *self)
{
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
}

GtkWidget *
footing_roster_row_new (FootingContext        *context,
                        FootingRecord         *record,
                        FootingRosterRowWords  words)
{
  FootingRosterRow *self = g_object_new (FOOTING_TYPE_ROSTER_ROW, NULL);

  self->context = g_object_ref (context);
  self->record = g_object_ref (record);
  self->words = words;
  g_signal_connect_object (footing_context_get_roster (context), "changed",
                           G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  refresh (self);

  return GTK_WIDGET (self);
}

gpointer
footing_roster_row_get_record (FootingRosterRow *self)
{
  g_return_val_if_fail (FOOTING_IS_ROSTER_ROW (self), NULL);

  return self->record;
}
