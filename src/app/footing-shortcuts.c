/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-app"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-row-value.h"
#include "footing-shortcuts.h"

typedef struct
{
  const char *words;
  const char *keys;   /* one, or several that do the same, with | between them */
  const char *action; /* NULL where the key belongs to a window, a page or a widget */
} Shortcut;

static const Shortcut everywhere[] = {
  { N_("Write down a session"), "<Control>n", NULL },
  { N_("Undo what was done last"), "<Control>z", NULL },
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

static const Shortcut pages[] = {
  { N_("Search in people, the diary or reflections"), "<Control>f", NULL },
  { N_("Finish a dialog, wherever the cursor is in it"), "<Control>Return", NULL },
  { N_("Leave a dialog or a search"), "Escape", NULL },
};

static const Shortcut writing[] = {
  { N_("To the next card"), "<Control>Return|<Alt>Down", NULL },
  { N_("To the card before"), "<Alt>Up", NULL },
  { N_("To the questions, and back to the text"), "F6", NULL },
  { N_("Suggestions for a misspelt word"), "<Shift>F10|Menu", NULL },
};

static const Shortcut charts[] = {
  { N_("From point to point"), "Left|Right", NULL },
  { N_("To the first or the last point"), "Home|End", NULL },
  { N_("To another curve"), "Up|Down", NULL },
};

static const Shortcut milestones[] = {
  { N_("A day earlier or later"), "Left|Right", NULL },
  { N_("A week earlier or later"), "Page_Down|Page_Up", NULL },
  { N_("Open a milestone"), "Return|space", NULL },
  { N_("Do again what was undone"), "<Control><Shift>z", NULL },
};

static const struct
{
  const char     *title;
  const Shortcut *shortcuts;
  guint           n_shortcuts;
} groups[] = {
  { N_("Everywhere"), everywhere, G_N_ELEMENTS (everywhere) },
  { N_("Areas"), areas, G_N_ELEMENTS (areas) },
  { N_("Pages and Dialogs"), pages, G_N_ELEMENTS (pages) },
  { N_("Writing a Reflection"), writing, G_N_ELEMENTS (writing) },
  { N_("Charts"), charts, G_N_ELEMENTS (charts) },
  { N_("Changing a Programme"), milestones, G_N_ELEMENTS (milestones) },
};

void
footing_shortcuts_install (GtkApplication *application)
{
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    for (guint j = 0; j < groups[i].n_shortcuts; j++)
      {
        const Shortcut *shortcut = &groups[i].shortcuts[j];
        g_auto(GStrv) keys = g_strsplit (shortcut->keys, "|", -1);

        if (shortcut->action != NULL)
          gtk_application_set_accels_for_action (application, shortcut->action, (const char * const *) keys);
      }
}

/* Returns: (transfer full): a key as it is written on British keyboards, where GTK says “Return” */
static char *
label_of_key (const char *key)
{
  g_autofree char *modifier_label = NULL;
  guint keyval;
  GdkModifierType modifiers;

  gtk_accelerator_parse (key, &keyval, &modifiers);
  if (keyval != GDK_KEY_Return)
    return gtk_accelerator_get_label (keyval, modifiers);

  modifier_label = gtk_accelerator_get_label (0, modifiers);

  /* translators: the key, as in “Ctrl+Enter” */
  return g_strconcat (modifier_label, _("Enter"), NULL);
}

/* Returns: (transfer full): what can be pressed, in words */
static char *
label_of_keys (const char *keys)
{
  g_auto(GStrv) names = g_strsplit (keys, "|", -1);

  for (char **name = names; *name != NULL; name++)
    {
      g_autofree char *key = g_steal_pointer (name);

      *name = label_of_key (key);
    }

  /* translators: between two keys that do the same, as in “Ctrl+Enter or Alt+Down” */
  return g_strjoinv (_(" or "), names);
}

static GtkWidget *
row_new (const Shortcut *shortcut)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *keys = label_of_keys (shortcut->keys);
  GtkWidget *label = gtk_label_new (keys);

  gtk_widget_add_css_class (label, "dim-label");

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _(shortcut->words));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  footing_row_value_say (ADW_ACTION_ROW (row), keys);

  return row;
}

static GtkWidget *
group_new (guint i)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _(groups[i].title));
  for (guint j = 0; j < groups[i].n_shortcuts; j++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row_new (&groups[i].shortcuts[j]));

  return group;
}

AdwDialog *
footing_shortcuts_dialog_new (void)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *page = adw_preferences_page_new ();

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group_new (i)));

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), page);
  adw_dialog_set_title (dialog, _("Keyboard Shortcuts"));
  adw_dialog_set_content_width (dialog, 480);
  adw_dialog_set_child (dialog, view);

  return dialog;
}
