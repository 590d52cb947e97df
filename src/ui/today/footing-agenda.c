/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-agenda.h"

static GtkWidget *
point_new (const char *words)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *mark = gtk_label_new ("•");
  GtkWidget *label = gtk_label_new (words);

  gtk_widget_set_valign (mark, GTK_ALIGN_START);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), mark);
  gtk_box_append (GTK_BOX (box), label);

  return box;
}

gboolean
footing_agenda_fill (GtkBox     *box,
                     const char *agenda)
{
  g_auto(GStrv) points = g_strsplit (agenda != NULL ? agenda : "", "\n", -1);
  GtkWidget *old = NULL;

  while ((old = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, old);

  for (guint i = 0; points[i] != NULL; i++)
    if (*g_strstrip (points[i]) != '\0')
      gtk_box_append (box, point_new (points[i]));

  return gtk_widget_get_first_child (GTK_WIDGET (box)) != NULL;
}
