/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-app"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-application.h"
#include "footing-book-shelf.h"
#include "footing-dialog.h"
#include "footing-first-frame.h"
#include "footing-reference.h"
#include "footing-shortcuts.h"
#include "footing-window.h"

struct _FootingApplication
{
  AdwApplication    parent_instance;

  FootingReference *reference;
};

G_DEFINE_FINAL_TYPE (FootingApplication, footing_application, ADW_TYPE_APPLICATION)

static const GOptionEntry options[] = {
  { "demo", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Look around in a fictional organisation"), NULL },
  { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Say which version this is"), NULL },
  { NULL }
};

static void
quit_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  g_autoptr(GList) windows = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (user_data)));

  /* Each window saves and closes its book first; the program ends with the last one. */
  for (GList *l = windows; l != NULL; l = l->next)
    gtk_window_close (l->data);
}

static void
about_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (user_data));
  AdwDialog *about = adw_about_dialog_new ();

  g_object_set (about,
                "application-name", _("Footing"),
                "application-icon", APPLICATION_ID,
                "version", PACKAGE_VERSION,
                "developer-name", _("The Footing developers"),
                "license-type", GTK_LICENSE_GPL_3_0,
                "comments", _("Nursing preceptorship in adult social care: programmes, the session diary, "
                              "reflective writing, and whether people stay."),
                "copyright", "© 2026 The Footing developers",
                NULL);
  footing_dialog_present (about, GTK_WIDGET (window));
}

static void
shortcuts_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (user_data));

  footing_dialog_present (footing_shortcuts_dialog_new (), GTK_WIDGET (window));
}

static const GActionEntry actions[] = {
  { "quit", quit_cb },
  { "about", about_cb },
  { "shortcuts", shortcuts_cb },
};

/* For the pictures of the tour and for tests, whose books are made for one day. */
static FootingDay
today_of_environment (void)
{
  FootingDay today = FOOTING_DAY_NONE;

  footing_day_parse_iso (g_getenv ("FOOTING_TODAY"), &today);

  return today;
}

static FootingWindow *
create_window (FootingApplication *self)
{
  FootingWindow *window = footing_window_new (GTK_APPLICATION (self), self->reference);

  footing_window_set_today (window, today_of_environment ());
  footing_first_frame_report (GTK_WINDOW (window));

  return window;
}

/* The window that is there already, or else a new one. */
static FootingWindow *
ensure_window (FootingApplication *self,
               gboolean           *created)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  *created = window == NULL;

  return window != NULL ? FOOTING_WINDOW (window) : create_window (self);
}

static void
show_last_book (FootingWindow *window)
{
  g_autofree char *last = footing_book_shelf_last ();

  if (last != NULL)
    footing_window_open (window, last);
  else
    footing_window_show_start (window);
}

static void
footing_application_activate (GApplication *application)
{
  gboolean created;
  FootingWindow *window = ensure_window (FOOTING_APPLICATION (application), &created);

  if (created)
    show_last_book (window);

  gtk_window_present (GTK_WINDOW (window));
}

static void
footing_application_open (GApplication  *application,
                          GFile        **files,
                          int            n_files,
                          const char    *hint)
{
  gboolean created;
  FootingWindow *window = ensure_window (FOOTING_APPLICATION (application), &created);
  g_autofree char *path = g_file_get_path (files[0]);

  if (path != NULL)
    footing_window_open (window, path);
  else if (created)
    footing_window_show_start (window);

  gtk_window_present (GTK_WINDOW (window));
}

static void
open_demo (FootingApplication *self)
{
  gboolean created;
  FootingWindow *window = ensure_window (self, &created);

  footing_window_open_demo (window);
  gtk_window_present (GTK_WINDOW (window));
}

static int
footing_application_handle_local_options (GApplication *application,
                                          GVariantDict *given)
{
  if (!g_variant_dict_contains (given, "version"))
    return -1;

  g_print ("Footing %s\n", PACKAGE_VERSION);

  return 0;
}

static int
footing_application_command_line (GApplication            *application,
                                  GApplicationCommandLine *command_line)
{
  GVariantDict *given = g_application_command_line_get_options_dict (command_line);
  g_auto(GStrv) arguments = g_application_command_line_get_arguments (command_line, NULL);

  if (g_variant_dict_contains (given, "demo"))
    open_demo (FOOTING_APPLICATION (application));
  else if (arguments[0] != NULL && arguments[1] != NULL)
    {
      g_autoptr(GFile) file = g_application_command_line_create_file_for_arg (command_line, arguments[1]);

      footing_application_open (application, &file, 1, "");
    }
  else
    g_application_activate (application);

  return 0;
}

static void
footing_application_startup (GApplication *application)
{
  FootingApplication *self = FOOTING_APPLICATION (application);

  G_APPLICATION_CLASS (footing_application_parent_class)->startup (application);

  gtk_window_set_default_icon_name (APPLICATION_ID);
  self->reference = footing_reference_new ();

  footing_shortcuts_install (GTK_APPLICATION (self));
}

static void
footing_application_finalize (GObject *object)
{
  g_clear_object (&FOOTING_APPLICATION (object)->reference);

  G_OBJECT_CLASS (footing_application_parent_class)->finalize (object);
}

static void
footing_application_class_init (FootingApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = footing_application_finalize;
  application_class->startup = footing_application_startup;
  application_class->activate = footing_application_activate;
  application_class->open = footing_application_open;
  application_class->command_line = footing_application_command_line;
  application_class->handle_local_options = footing_application_handle_local_options;
}

static void
footing_application_init (FootingApplication *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  g_application_add_main_option_entries (G_APPLICATION (self), options);
  g_application_set_option_context_parameter_string (G_APPLICATION (self), _("[RECORD BOOK]"));
}

FootingApplication *
footing_application_new (void)
{
  return g_object_new (FOOTING_TYPE_APPLICATION,
                       "application-id", APPLICATION_ID,
                       "flags", G_APPLICATION_HANDLES_COMMAND_LINE | G_APPLICATION_HANDLES_OPEN,
                       "resource-base-path", "/io/github/footing_app/Footing",
                       NULL);
}
