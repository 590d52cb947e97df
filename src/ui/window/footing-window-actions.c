/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "footing-dialog.h"
#include "footing-export-dialog.h"
#include "footing-import-dialog.h"
#include "footing-log-dialog.h"
#include "footing-page.h"
#include "footing-trash-dialog.h"
#include "footing-window-private.h"

static void
import_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  FootingWindow *self = FOOTING_WINDOW (widget);
  FootingContext *context = footing_book_view_get_context (self->book_view);

  footing_dialog_present (footing_import_dialog_new (context), widget);
}

static void
export_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  FootingWindow *self = FOOTING_WINDOW (widget);
  FootingContext *context = footing_book_view_get_context (self->book_view);

  footing_dialog_present (footing_export_dialog_new (context), widget);
}

static void
log_session_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  FootingWindow *self = FOOTING_WINDOW (widget);
  FootingContext *context = footing_book_view_get_context (self->book_view);
  GtkWidget *page = footing_book_view_get_visible_page (self->book_view);
  gint64 enrolment = FOOTING_IS_PAGE (page) ? footing_page_get_enrolment (FOOTING_PAGE (page)) : 0;

  /* Whoever looks at somebody writes of them. */
  footing_dialog_present (enrolment != 0 ? footing_log_dialog_new_for (context, enrolment)
                                         : footing_log_dialog_new (context), widget);
}

static void
trash_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  FootingWindow *self = FOOTING_WINDOW (widget);

  footing_dialog_present (footing_trash_dialog_new (footing_book_view_get_context (self->book_view)), widget);
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(FootingWindow) self = user_data;
  g_autoptr(GFile) file = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *path = NULL;

  file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, &error);
  if (file == NULL)
    return; /* nobody chose anything */

  path = g_file_get_path (file);
  if (path != NULL)
    footing_window_open (self, path);
  else
    footing_shell_toast (GTK_WIDGET (self), _("A record book must lie on this computer. Copy it here first."));
}

static void
open_book_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  g_autoptr(GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr(GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr(GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  gtk_file_filter_set_name (filter, _("Record books"));
  gtk_file_filter_add_suffix (filter, "footing");
  g_list_store_append (filters, filter);
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_set_title (dialog, _("Open a Record Book"));
  gtk_file_dialog_open (dialog, GTK_WINDOW (widget), NULL, chosen_cb, g_object_ref (widget));
}

static void
open_path_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  footing_window_open (FOOTING_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
open_demo_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  footing_window_open_demo (FOOTING_WINDOW (widget));
}

void
_footing_window_class_install_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.open-book", NULL, open_book_action);
  gtk_widget_class_install_action (klass, "win.open-path", "s", open_path_action);
  gtk_widget_class_install_action (klass, "win.open-demo", NULL, open_demo_action);
  gtk_widget_class_install_action (klass, "win.import", NULL, import_action);
  gtk_widget_class_install_action (klass, "win.export", NULL, export_action);
  gtk_widget_class_install_action (klass, "win.log-session", NULL, log_session_action);
  gtk_widget_class_install_action (klass, "win.trash", NULL, trash_action);
}

void
_footing_window_forget_passphrase (FootingWindow *self)
{
  if (self->new_passphrase != NULL)
    explicit_bzero (self->new_passphrase, strlen (self->new_passphrase));

  g_clear_pointer (&self->new_passphrase, g_free);
}
