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

/* Below the title stands whom or what the dialog is about. */
static gboolean
join_about (GBinding     *binding,
            const GValue *title,
            GValue       *label,
            gpointer      unused)
{
  g_autoptr(GObject) target = g_binding_dup_target (binding);
  const char *about = g_object_get_data (target, "footing-about");

  g_value_take_string (label, g_strjoin ("\n", g_value_get_string (title), about, NULL));

  return TRUE;
}

static GtkWidget *
title_label (AdwToolbarView *view,
             AdwDialog      *dialog)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (view), ADW_TYPE_NAVIGATION_PAGE);
  GtkWidget *label = gtk_label_new (NULL);

  g_object_bind_property_full (page != NULL ? (gpointer) page : dialog, "title", label, "label",
                               G_BINDING_SYNC_CREATE, join_about, NULL, NULL, NULL);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_widget_set_visible (label, FALSE);
  gtk_widget_set_margin_start (label, 12);
  gtk_widget_set_margin_end (label, 12);
  gtk_widget_set_margin_bottom (label, 6);
  gtk_widget_add_css_class (label, "heading");

  return label;
}

static gboolean
is_wide (GBinding     *binding,
         const GValue *breakpoint,
         GValue       *wide,
         gpointer      unused)
{
  g_value_set_boolean (wide, g_value_get_object (breakpoint) == NULL);

  return TRUE;
}

static gboolean
is_narrow (GBinding     *binding,
           const GValue *breakpoint,
           GValue       *narrow,
           gpointer      unused)
{
  g_value_set_boolean (narrow, g_value_get_object (breakpoint) != NULL);

  return TRUE;
}

/* A page that is shown for the second time has its title already. */
static void
add_title (AdwToolbarView *view,
           AdwDialog      *dialog)
{
  GtkWidget *header = find_header (GTK_WIDGET (view));
  GtkWidget *label = NULL;

  if (g_object_get_data (G_OBJECT (view), "footing-title") != NULL)
    return;

  label = title_label (view, dialog);
  g_object_set_data (G_OBJECT (view), "footing-title", label);
  adw_toolbar_view_add_top_bar (view, label);
  g_object_bind_property_full (dialog, "current-breakpoint", header, "show-title", G_BINDING_SYNC_CREATE,
                               is_wide, NULL, NULL, NULL);
  g_object_bind_property_full (dialog, "current-breakpoint", label, "visible", G_BINDING_SYNC_CREATE,
                               is_narrow, NULL, NULL, NULL);
}

static void
add_titles (GtkWidget *widget,
            AdwDialog *dialog)
{
  if (ADW_IS_TOOLBAR_VIEW (widget))
    {
      add_title (ADW_TOOLBAR_VIEW (widget), dialog);
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    add_titles (child, dialog);
}

static void
pushed_cb (AdwNavigationView *view,
           AdwDialog         *dialog)
{
  add_titles (GTK_WIDGET (adw_navigation_view_get_visible_page (view)), dialog);
}

void
footing_dialog_title_install (AdwDialog *dialog)
{
  AdwBreakpointCondition *condition = NULL;
  GtkWidget *content = NULL;

  g_return_if_fail (ADW_IS_DIALOG (dialog));

  content = adw_dialog_get_child (dialog);
  condition = adw_breakpoint_condition_new_length (ADW_BREAKPOINT_CONDITION_MAX_WIDTH,
                                                   NARROWEST_WITH_TITLE, ADW_LENGTH_UNIT_SP);

  /* With a breakpoint nobody asks the content how small it may be. */
  gtk_widget_set_size_request (GTK_WIDGET (dialog), 300, 200);
  adw_dialog_add_breakpoint (dialog, adw_breakpoint_new (condition));
  add_titles (content, dialog);

  /* Pages that are made when they are needed. */
  if (ADW_IS_NAVIGATION_VIEW (content))
    g_signal_connect_object (content, "pushed", G_CALLBACK (pushed_cb), dialog, 0);
}

static AdwToolbarView *
find_view (GtkWidget *widget)
{
  if (ADW_IS_TOOLBAR_VIEW (widget))
    return ADW_TOOLBAR_VIEW (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      AdwToolbarView *found = find_view (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

void
footing_dialog_title_set_about (AdwDialog  *dialog,
                                const char *about)
{
  AdwToolbarView *view = NULL;
  GtkWidget *title = NULL;

  g_return_if_fail (ADW_IS_DIALOG (dialog));
  g_return_if_fail (about != NULL);

  view = find_view (adw_dialog_get_child (dialog));
  title = adw_window_title_new ("", about);
  g_object_bind_property (dialog, "title", title, "title", G_BINDING_SYNC_CREATE);
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (find_header (GTK_WIDGET (view))), title);
  g_object_set_data_full (g_object_get_data (G_OBJECT (view), "footing-title"), "footing-about",
                          g_strdup (about), g_free);
  g_object_notify (G_OBJECT (dialog), "title");
  gtk_accessible_update_property (GTK_ACCESSIBLE (dialog), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, about, -1);
}
