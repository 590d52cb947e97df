/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-dialog-title.h"

/* Narrower than this, in letters' worth, two buttons leave three letters of a title. */
#define NARROWEST_WITH_TITLE 300

static GtkWidget *
find_header (GtkWidget *widget)
{
  if (ADW_IS_HEADER_BAR (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_header (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkWidget *
title_label (AdwToolbarView *view,
             AdwDialog      *dialog)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (view), ADW_TYPE_NAVIGATION_PAGE);
  GtkWidget *label = gtk_label_new (NULL);

  g_object_bind_property (page != NULL ? (gpointer) page : dialog, "title", label, "label",
                          G_BINDING_SYNC_CREATE);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_widget_set_visible (label, FALSE);
  gtk_widget_set_margin_start (label, 12);
  gtk_widget_set_margin_end (label, 12);
  gtk_widget_set_margin_bottom (label, 6);
  gtk_widget_add_css_class (label, "heading");

  return label;
}

static void
add_titles (GtkWidget     *widget,
            AdwDialog     *dialog,
            AdwBreakpoint *breakpoint)
{
  if (ADW_IS_TOOLBAR_VIEW (widget))
    {
      GtkWidget *header = find_header (widget);
      GtkWidget *label = title_label (ADW_TOOLBAR_VIEW (widget), dialog);

      adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (widget), label);
      adw_breakpoint_add_setters (breakpoint,
                                  G_OBJECT (header), "show-title", FALSE,
                                  G_OBJECT (label), "visible", TRUE,
                                  NULL);
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    add_titles (child, dialog, breakpoint);
}

void
footing_dialog_title_install (AdwDialog *dialog)
{
  AdwBreakpointCondition *condition = NULL;
  AdwBreakpoint *breakpoint = NULL;

  g_return_if_fail (ADW_IS_DIALOG (dialog));

  condition = adw_breakpoint_condition_new_length (ADW_BREAKPOINT_CONDITION_MAX_WIDTH,
                                                   NARROWEST_WITH_TITLE, ADW_LENGTH_UNIT_SP);
  breakpoint = adw_breakpoint_new (condition);

  /* With a breakpoint nobody asks the content how small it may be. */
  gtk_widget_set_size_request (GTK_WIDGET (dialog), 300, 200);
  add_titles (adw_dialog_get_child (dialog), dialog, breakpoint);
  adw_dialog_add_breakpoint (dialog, breakpoint);
}
