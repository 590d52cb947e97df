/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-app"

#include "config.h"

#include "footing-room-for-words.h"

#include <adwaita.h>

#include "footing-choice-words.h"
#include "footing-row-layout.h"

/* What a menu has beside the words of an item and its key: frames, paddings, the edges of the window. */
#define BESIDE_MENU_ITEM 100
#define LEAST_CHARACTERS 8

/* A second line is taken only where there is no room for one: what is asked for first is the same. */
static void
let_wrap (GtkLabel *label)
{
  gtk_label_set_ellipsize (label, PANGO_ELLIPSIZE_NONE);
  gtk_label_set_lines (label, -1);
  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_natural_wrap_mode (label, GTK_NATURAL_WRAP_NONE);
  gtk_label_set_justify (label, GTK_JUSTIFY_CENTER);
}

static gboolean
is_cut_short (GtkWidget *widget)
{
  return GTK_IS_LABEL (widget) && gtk_label_get_ellipsize (GTK_LABEL (widget)) != PANGO_ELLIPSIZE_NONE;
}

static gboolean
has_one_line (GtkWidget *widget)
{
  return GTK_IS_LABEL (widget) && !gtk_label_get_wrap (GTK_LABEL (widget));
}

/* The words of a banner tell what happened and what to do: none may be missing. */
static void
let_labels_wrap (GtkWidget *widget)
{
  if (is_cut_short (widget))
    let_wrap (GTK_LABEL (widget));

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    let_labels_wrap (child);
}

static void
let_button_wrap (GtkButton *button)
{
  GtkWidget *label = gtk_button_get_child (button);

  if (has_one_line (label) && !is_cut_short (label))
    let_wrap (GTK_LABEL (label));
}

/* An item of a menu: a private class of GTK. */
static gboolean
is_menu_item (GtkWidget *widget)
{
  return g_str_equal (G_OBJECT_TYPE_NAME (widget), "GtkModelButton");
}

/* A menu is as wide as its items want to be, also where the window is narrower. */
static void
let_menu_item_wrap (GtkWidget *item)
{
  PangoFontMetrics *metrics = pango_context_get_metrics (gtk_widget_get_pango_context (item), NULL, NULL);
  int character = PANGO_PIXELS (pango_font_metrics_get_approximate_char_width (metrics));
  int room = gtk_widget_get_width (GTK_WIDGET (gtk_widget_get_root (item))) - BESIDE_MENU_ITEM;
  GtkWidget *label = NULL;

  pango_font_metrics_unref (metrics);

  for (GtkWidget *child = gtk_widget_get_first_child (item); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int natural = 0;

      if (label == NULL && GTK_IS_LABEL (child))
        label = child;
      else if (gtk_widget_should_layout (child))
        gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
      room -= natural;
    }

  if (label == NULL)
    return;

  let_wrap (GTK_LABEL (label));
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_LEFT);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_max_width_chars (GTK_LABEL (label), MAX (room / MAX (character, 1), LEAST_CHARACTERS));
}

static gboolean
widget_mapped_cb (GSignalInvocationHint *hint,
                  guint                  n_values,
                  const GValue          *values,
                  gpointer               user_data)
{
  GtkWidget *widget = g_value_get_object (&values[0]);

  if (ADW_IS_COMBO_ROW (widget) || GTK_IS_DROP_DOWN (widget))
    footing_choice_words_install (widget);

  if (ADW_IS_ACTION_ROW (widget))
    footing_row_layout_install (ADW_ACTION_ROW (widget));
  else if (ADW_IS_BANNER (widget) || ADW_IS_BUTTON_ROW (widget))
    let_labels_wrap (widget);
  else if (is_menu_item (widget))
    let_menu_item_wrap (widget);
  else if (GTK_IS_BUTTON (widget))
    let_button_wrap (GTK_BUTTON (widget));

  /* Stay for the next one. */
  return TRUE;
}

void
footing_room_for_words_install (void)
{
  g_signal_add_emission_hook (g_signal_lookup ("map", GTK_TYPE_WIDGET), 0,
                              widget_mapped_cb, NULL, NULL);
}
