/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-person-words.h"
#include "footing-pick-row.h"
#include "footing-row-focus.h"

#define RESOURCES "/io/github/footing_app/Footing/ui/programme/"

struct _FootingPickRow
{
  AdwBin          parent_instance;

  GObject        *item;
  gboolean        showing; /* while it is told what to show, nobody has picked anything */

  GtkCheckButton *button;
  GtkLabel       *title_label;
  GtkLabel       *subtitle_label;
};

enum
{
  TOGGLED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingPickRow, footing_pick_row, ADW_TYPE_BIN)

static void
toggled_cb (FootingPickRow *self)
{
  if (!self->showing)
    g_signal_emit (self, signals[TOGGLED], 0);
}

/* So that arrow keys go from check box to check box. */
static gboolean
footing_pick_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (FOOTING_PICK_ROW (widget)->button));
}

static gboolean
footing_pick_row_focus (GtkWidget        *widget,
                        GtkDirectionType  direction)
{
  return footing_row_focus (widget, direction, footing_pick_row_parent_class);
}

static void
footing_pick_row_dispose (GObject *object)
{
  FootingPickRow *self = FOOTING_PICK_ROW (object);

  /* A group forgets those of it that go, and may say so. */
  self->showing = TRUE;
  g_clear_object (&self->item);

  G_OBJECT_CLASS (footing_pick_row_parent_class)->dispose (object);
}

static void
footing_pick_row_class_init (FootingPickRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_pick_row_dispose;
  widget_class->focus = footing_pick_row_focus;
  widget_class->grab_focus = footing_pick_row_grab_focus;

  signals[TOGGLED] =
    g_signal_new ("toggled",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCES "footing-pick-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingPickRow, button);
  gtk_widget_class_bind_template_child (widget_class, FootingPickRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, FootingPickRow, subtitle_label);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
footing_pick_row_init (FootingPickRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
footing_pick_row_new (void)
{
  return g_object_new (FOOTING_TYPE_PICK_ROW, NULL);
}

void
footing_pick_row_set_group (FootingPickRow *self,
                            GtkCheckButton *leader)
{
  g_return_if_fail (FOOTING_IS_PICK_ROW (self));

  gtk_check_button_set_group (self->button, leader);
}

void
footing_pick_row_show (FootingPickRow *self,
                       gpointer        item,
                       const char     *title,
                       const char     *subtitle,
                       gboolean        picked)
{
  g_autofree char *description = footing_person_words_line (title, subtitle, NULL);

  g_return_if_fail (FOOTING_IS_PICK_ROW (self));

  self->showing = TRUE;
  g_set_object (&self->item, item);
  gtk_label_set_label (self->title_label, title);
  gtk_label_set_label (self->subtitle_label, subtitle);
  gtk_check_button_set_active (self->button, picked);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, description, -1);
  self->showing = FALSE;
}

gpointer
footing_pick_row_get_item (FootingPickRow *self)
{
  g_return_val_if_fail (FOOTING_IS_PICK_ROW (self), NULL);

  return self->item;
}

void
footing_pick_row_set_picked (FootingPickRow *self,
                             gboolean        picked)
{
  g_return_if_fail (FOOTING_IS_PICK_ROW (self));

  self->showing = TRUE;
  gtk_check_button_set_active (self->button, picked);
  self->showing = FALSE;
}

gboolean
footing_pick_row_get_picked (FootingPickRow *self)
{
  g_return_val_if_fail (FOOTING_IS_PICK_ROW (self), FALSE);

  return gtk_check_button_get_active (self->button);
}
