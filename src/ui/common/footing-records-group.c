/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-plain-row.h"
#include "footing-records-group.h"

typedef struct
{
  GPtrArray *rows; /* not owned */
} FootingRecordsGroupPrivate;

enum
{
  OPENED,
  ADD,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_TYPE_WITH_PRIVATE (FootingRecordsGroup, footing_records_group, ADW_TYPE_PREFERENCES_GROUP)

static GPtrArray *
rows_of (FootingRecordsGroup *self)
{
  FootingRecordsGroupPrivate *priv = footing_records_group_get_instance_private (self);

  return priv->rows;
}

static void
footing_records_group_finalize (GObject *object)
{
  g_ptr_array_unref (rows_of (FOOTING_RECORDS_GROUP (object)));

  G_OBJECT_CLASS (footing_records_group_parent_class)->finalize (object);
}

static void
footing_records_group_class_init (FootingRecordsGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = footing_records_group_finalize;

  signals[OPENED] =
    g_signal_new ("opened",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, FOOTING_TYPE_RECORD);
  signals[ADD] =
    g_signal_new ("add",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
footing_records_group_init (FootingRecordsGroup *self)
{
  FootingRecordsGroupPrivate *priv = footing_records_group_get_instance_private (self);

  priv->rows = g_ptr_array_new ();
}

void
footing_records_group_clear (FootingRecordsGroup *self)
{
  GPtrArray *rows = rows_of (self);

  for (guint i = 0; i < rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), g_ptr_array_index (rows, i));

  g_ptr_array_set_size (rows, 0);
}

static void
activated_cb (FootingRecordsGroup *self,
              GtkWidget           *row)
{
  g_signal_emit (self, signals[OPENED], 0, g_object_get_data (G_OBJECT (row), "record"));
}

static void
let_open (FootingRecordsGroup *self,
          GtkWidget           *row,
          FootingRecord       *record)
{
  GtkWidget *icon = gtk_image_new_from_icon_name ("go-next-symbolic");

  gtk_accessible_update_state (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), icon);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "record", g_object_ref (record), g_object_unref);
  g_signal_connect_object (row, "activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
}

void
footing_records_group_add (FootingRecordsGroup *self,
                           const char          *title,
                           const char          *subtitle,
                           gpointer             record)
{
  GtkWidget *row = footing_plain_row_new (ADW_TYPE_ACTION_ROW, "title", title,
                                          "subtitle", subtitle,
                                          "subtitle-lines", 0,
                                          NULL);

  if (record != NULL)
    let_open (self, row, record);
  g_ptr_array_add (rows_of (self), row);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
}

static void
add_clicked_cb (FootingRecordsGroup *self)
{
  g_signal_emit (self, signals[ADD], 0);
}

void
footing_records_group_let_add (FootingRecordsGroup *self,
                               const char          *words)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("list-add-symbolic");

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (add_clicked_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self), button);
}

guint
footing_records_group_count (FootingRecordsGroup *self)
{
  return rows_of (self)->len;
}
