/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-chart"

#include "config.h"

#include "footing-week-mark-private.h"

#define MAX_CHARS 18

struct _FootingWeekMark
{
  GtkWidget  parent_instance;

  GtkWidget *label;
  gboolean   fixed;
};

enum
{
  NUDGED,
  OPENED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingWeekMark, _footing_week_mark, GTK_TYPE_WIDGET)

/* To the right is later, unless people read the other way. */
static gboolean
nudge_cb (GtkWidget *widget,
          GVariant  *args,
          gpointer   unused)
{
  gboolean sideways;
  int days;

  g_variant_get (args, "(ib)", &days, &sideways);
  if (sideways && gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    days = -days;
  g_signal_emit (widget, signals[NUDGED], 0, days);

  return TRUE;
}

static gboolean
open_cb (GtkWidget *widget,
         GVariant  *args,
         gpointer   unused)
{
  g_signal_emit (widget, signals[OPENED], 0);

  return TRUE;
}

static void
_footing_week_mark_dispose (GObject *object)
{
  FootingWeekMark *self = FOOTING_WEEK_MARK (object);

  g_clear_pointer (&self->label, gtk_widget_unparent);

  G_OBJECT_CLASS (_footing_week_mark_parent_class)->dispose (object);
}

static void
add_key (GtkWidgetClass *widget_class,
         guint           key,
         int             days,
         gboolean        sideways)
{
  gtk_widget_class_add_binding (widget_class, key, 0, nudge_cb, "(ib)", days, sideways);
}

static void
_footing_week_mark_class_init (FootingWeekMarkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = _footing_week_mark_dispose;

  signals[NUDGED] =
    g_signal_new ("nudged", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_INT);
  signals[OPENED] =
    g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "weekmark");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);

  add_key (widget_class, GDK_KEY_Left, -1, TRUE);
  add_key (widget_class, GDK_KEY_Right, 1, TRUE);
  add_key (widget_class, GDK_KEY_Down, -1, FALSE);
  add_key (widget_class, GDK_KEY_Up, 1, FALSE);
  add_key (widget_class, GDK_KEY_Page_Down, -7, FALSE);
  add_key (widget_class, GDK_KEY_Page_Up, 7, FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, open_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, open_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_space, 0, open_cb, NULL);
}

static void
_footing_week_mark_init (FootingWeekMark *self)
{
  self->label = gtk_label_new (NULL);
  gtk_label_set_ellipsize (GTK_LABEL (self->label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (self->label), MAX_CHARS);
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

GtkWidget *
_footing_week_mark_new (gboolean fixed)
{
  FootingWeekMark *self = g_object_new (FOOTING_TYPE_WEEK_MARK,
                                        "accessible-role",
                                        fixed ? GTK_ACCESSIBLE_ROLE_BUTTON : GTK_ACCESSIBLE_ROLE_SLIDER,
                                        NULL);

  self->fixed = fixed;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), fixed ? "pointer" : "ew-resize");

  return GTK_WIDGET (self);
}

/* A slider tells its value, and what the value means, apart from its name. */
static void
tell_value (FootingWeekMark *self,
            const char      *name,
            int              value,
            int              length,
            const char      *words)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_ORIENTATION, GTK_ORIENTATION_HORIZONTAL,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) length,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, (double) value,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, words,
                                  -1);
}

void
_footing_week_mark_set (FootingWeekMark *self,
                        const char      *name,
                        int              value,
                        int              length,
                        const char      *words)
{
  g_autofree char *tip = g_strdup_printf ("%s\n%s", name, words);

  gtk_label_set_label (GTK_LABEL (self->label), name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), tip);

  if (self->fixed)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  else
    tell_value (self, name, value, length, words);
}
