/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-app"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-shortcuts.h"

typedef struct
{
  const char *words;
  const char *key;
  const char *action; /* NULL where the window gives the key to the widget in focus first */
} Shortcut;

static const Shortcut everywhere[] = {
  { N_("Write down a session"), "<Control>n", NULL },
  { N_("Undo what the message at the bottom says"), "<Control>z", NULL },
  { N_("Open a record book"), "<Control>o", "win.open-book" },
  { N_("Main menu"), "F10", NULL },
  { N_("Keyboard shortcuts"), "<Control>question", "app.shortcuts" },
  { N_("Close"), "<Control>w", NULL },
  { N_("Quit"), "<Control>q", "app.quit" },
};

static const Shortcut areas[] = {
  { N_("Today"), "<Alt>1", "win.go::today" },
  { N_("Programmes"), "<Alt>2", "win.go::programmes" },
  { N_("People"), "<Alt>3", "win.go::people" },
  { N_("Diary"), "<Alt>4", "win.go::diary" },
  { N_("Reflections"), "<Alt>5", "win.go::reflections" },
  { N_("Insights"), "<Alt>6", "win.go::insights" },
};

static void
install (GtkApplication *application,
         const Shortcut *shortcuts,
         guint           n_shortcuts)
{
  for (guint i = 0; i < n_shortcuts; i++)
    {
      const char *keys[] = { shortcuts[i].key, NULL };

      if (shortcuts[i].action != NULL)
        gtk_application_set_accels_for_action (application, shortcuts[i].action, keys);
    }
}

void
footing_shortcuts_install (GtkApplication *application)
{
  install (application, everywhere, G_N_ELEMENTS (everywhere));
  install (application, areas, G_N_ELEMENTS (areas));
}

static GtkWidget *
row_new (const Shortcut *shortcut)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *label = NULL;
  g_autofree char *key = NULL;
  guint keyval;
  GdkModifierType modifiers;

  gtk_accelerator_parse (shortcut->key, &keyval, &modifiers);
  key = gtk_accelerator_get_label (keyval, modifiers);
  label = gtk_label_new (key);
  gtk_widget_add_css_class (label, "dim-label");

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _(shortcut->words));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);

  return row;
}

static GtkWidget *
group_new (const char     *title,
           const Shortcut *shortcuts,
           guint           n_shortcuts)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  for (guint i = 0; i < n_shortcuts; i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row_new (&shortcuts[i]));

  return group;
}

AdwDialog *
footing_shortcuts_dialog_new (void)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *page = adw_preferences_page_new ();

  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page),
                            ADW_PREFERENCES_GROUP (group_new (_("Everywhere"), everywhere, G_N_ELEMENTS (everywhere))));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page),
                            ADW_PREFERENCES_GROUP (group_new (_("Areas"), areas, G_N_ELEMENTS (areas))));

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), page);
  adw_dialog_set_title (dialog, _("Keyboard Shortcuts"));
  adw_dialog_set_content_width (dialog, 440);
  adw_dialog_set_child (dialog, view);

  return dialog;
}
