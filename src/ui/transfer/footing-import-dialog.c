/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-column-mapping.h"
#include "footing-dialog-title.h"
#include "footing-error-words.h"
#include "footing-import-columns-page.h"
#include "footing-import-dialog.h"
#include "footing-import-preview-page.h"
#include "footing-import-undo-offer.h"
#include "footing-import-words.h"
#include "footing-reference.h"
#include "footing-store-records.h"

/* Milliseconds: what is read faster needs no page that says so. */
#define PATIENCE 150

struct _FootingImportDialog
{
  AdwDialog              parent_instance;

  FootingContext        *context;
  GCancellable          *cancellable; /* of the reading that is under way */
  GCancellable          *importing;   /* of the import that is */
  FootingProgress *progress;
  guint                  progress_source;
  GPtrArray             *files;
  GPtrArray             *mappings;    /* what is remembered of columns */
  FootingImportPlan     *plan;

  AdwNavigationView     *navigation_view;
  GtkWidget             *choose_button;
  GtkStack              *stack;
  AdwStatusPage         *reading_page;
  GtkProgressBar        *progress_bar;
  AdwStatusPage         *trouble_page;
  GtkWidget             *undo_group;
  AdwActionRow          *undo_row;
};

G_DEFINE_FINAL_TYPE (FootingImportDialog, footing_import_dialog, ADW_TYPE_DIALOG)

static GtkWidget *
window_of (FootingImportDialog *self)
{
  return GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));
}

/* ---- Importing ---- */

static FootingImportPreviewPage *
preview_of (FootingImportDialog *self)
{
  return FOOTING_IMPORT_PREVIEW_PAGE (adw_navigation_view_find_page (self->navigation_view, "preview"));
}

static void
set_busy (FootingImportDialog *self,
          gboolean             busy)
{
  g_clear_object (&self->importing);
  if (busy)
    self->importing = g_cancellable_new ();

  adw_dialog_set_can_close (ADW_DIALOG (self), !busy);
  footing_import_preview_page_set_busy (preview_of (self), busy);
}

static void
applied_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(FootingImportDialog) self = user_data;
  g_autoptr(FootingImportUndo) undo = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingContext) context = NULL;
  g_autofree char *words = NULL;
  GtkWidget *window = window_of (self);

  undo = footing_import_apply_finish (FOOTING_IMPORT_PLAN (source), result, &error);

  /* The whole window may have been closed meanwhile. */
  if (self->context == NULL)
    return;

  context = g_object_ref (self->context);
  set_busy (self, FALSE);

  if (undo == NULL)
    {
      words = g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)
                ? g_strdup (_("The import was stopped. Nothing was changed."))
                : footing_error_words (error, NULL);
      footing_import_preview_page_set_problem (preview_of (self), words);
      return;
    }

  footing_import_undo_remember (context, undo);
  adw_dialog_close (ADW_DIALOG (self));
  footing_import_undo_offer (window, context, undo);
}

static void
import_cb (FootingImportDialog *self)
{
  footing_import_preview_page_set_problem (preview_of (self), NULL);
  set_busy (self, TRUE);
  footing_import_apply_async (self->plan, footing_context_get_store (self->context), self->importing,
                              applied_cb, g_object_ref (self));
}

/* ---- Reading ---- */

static void
stop_reading (FootingImportDialog *self)
{
  g_clear_handle_id (&self->progress_source, g_source_remove);
  g_clear_pointer (&self->progress, footing_progress_unref);
  g_clear_object (&self->cancellable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "import.choose", TRUE);
}

/* The button that has been pressed could not be pressed meanwhile, and so lost the focus: without it
 * no page that follows would have it. */
static void
end_reading (FootingImportDialog *self)
{
  stop_reading (self);
  gtk_stack_set_visible_child_name (self->stack, "choose");
  if (g_strcmp0 (adw_navigation_view_get_visible_page_tag (self->navigation_view), "start") == 0)
    gtk_widget_grab_focus (self->choose_button);
}

/* Back to where a file is chosen; @page is a page of the stack. */
static void
show (FootingImportDialog *self,
      const char          *page)
{
  stop_reading (self);
  gtk_stack_set_visible_child_name (self->stack, page);
  gtk_widget_grab_focus (self->choose_button);
}

/* The description of a status page is markup, and the name of a file is not. */
static void
show_trouble (FootingImportDialog *self,
              const char          *title,
              const char          *words)
{
  g_autofree char *markup = g_markup_escape_text (words, -1);

  adw_navigation_view_pop_to_tag (self->navigation_view, "start");
  adw_status_page_set_title (self->trouble_page, title);
  adw_status_page_set_description (self->trouble_page, markup);
  show (self, "trouble");
  gtk_accessible_announce (GTK_ACCESSIBLE (self), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

static void
show_refusal (FootingImportDialog     *self,
              const FootingImportFile *file)
{
  g_autofree char *refusal = footing_import_file_refusal (file);
  g_autofree char *words = file->content != NULL ? g_strjoin ("\n\n", file->name, refusal, NULL)
                                                 : g_strdup (refusal);

  show_trouble (self, _("This File Cannot Be Imported"), words);
}

static void
show_preview (FootingImportDialog *self)
{
  AdwNavigationPage *page = footing_import_preview_page_new (self->plan,
                                                             footing_context_get_reference (self->context));
  const FootingImportCounts counts = footing_import_plan_count (self->plan);
  g_autofree char *summary = footing_import_words_of_plan (&counts);

  adw_navigation_page_set_tag (page, "preview");
  g_signal_connect_object (page, "import", G_CALLBACK (import_cb), self, G_CONNECT_SWAPPED);
  end_reading (self);
  adw_navigation_view_push (self->navigation_view, page);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), summary, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
show_unread_book (FootingImportDialog *self,
                  const GError        *error)
{
  g_autofree char *words = footing_error_words (error, NULL);

  show_trouble (self, _("The Book Could Not Be Read"), words);
}

static void
book_loaded_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr(FootingImportDialog) self = user_data;
  g_autoptr(FootingImportBook) book = NULL;
  g_auto(GStrv) wanted = NULL;
  g_autoptr(GError) error = NULL;

  book = footing_import_book_load_finish (FOOTING_STORE (source), result, &error);

  if (self->context == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (book == NULL)
    {
      show_unread_book (self, error);
      return;
    }

  wanted = footing_import_wanted_roles (footing_context_get_reference (self->context));
  g_clear_object (&self->plan);
  self->plan = footing_import_plan_new (self->files, book, (const char * const *) wanted,
                                        footing_context_get_today (self->context));
  show_preview (self);
}

static void
load_book (FootingImportDialog *self)
{
  footing_import_book_load_async (footing_context_get_store (self->context), self->cancellable,
                                  book_loaded_cb, g_object_ref (self));
}

/* ---- Files whose columns somebody has to explain ---- */

static FootingImportColumnsPage *
columns_page_of (FootingImportDialog *self)
{
  return FOOTING_IMPORT_COLUMNS_PAGE (adw_navigation_view_get_visible_page (self->navigation_view));
}

static void show_columns_after (FootingImportDialog *self,
                                guint                first);

static void
mapped_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(FootingImportDialog) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autofree char *words = NULL;
  FootingImportColumnsPage *page = NULL;
  FootingImportFile *file = NULL;
  guint number;

  /* It has been closed, and the files with it. */
  if (self->context == NULL)
    return;

  page = columns_page_of (self);
  number = footing_import_columns_page_get_number (page);
  file = g_ptr_array_index (self->files, number);
  adw_navigation_page_set_can_pop (ADW_NAVIGATION_PAGE (page), TRUE);
  footing_import_columns_page_set_busy (page, FALSE);

  if (!footing_import_file_map_finish (file, result, &error))
    words = footing_error_words (error, file->path);
  else if (!footing_import_file_is_usable (file))
    words = footing_import_file_refusal (file);

  footing_import_columns_page_set_problem (page, words);
  if (words != NULL)
    return;

  g_clear_object (&file->mapping);
  file->mapping = footing_import_columns_page_dup_mapping (page);
  show_columns_after (self, number + 1);
}

static void
columns_said_cb (FootingImportDialog      *self,
                 FootingImportColumnsPage *page)
{
  g_autoptr(FootingColumnMap) map = footing_import_columns_page_dup_map (page);

  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  adw_navigation_page_set_can_pop (ADW_NAVIGATION_PAGE (page), FALSE);
  footing_import_columns_page_set_busy (page, TRUE);
  footing_import_file_map_async (g_ptr_array_index (self->files, footing_import_columns_page_get_number (page)), map,
                                 footing_context_get_today (self->context), self->cancellable,
                                 mapped_cb, g_object_ref (self));
}

/* What has just been said of another file comes first. */
static GPtrArray *
known_mappings (FootingImportDialog *self)
{
  GPtrArray *known = g_ptr_array_copy (self->mappings, (GCopyFunc) (GCallback) g_object_ref, NULL);

  g_ptr_array_set_free_func (known, g_object_unref);
  for (guint i = 0; i < self->files->len; i++)
    {
      const FootingImportFile *file = g_ptr_array_index (self->files, i);

      if (file->mapping != NULL)
        g_ptr_array_add (known, g_object_ref (file->mapping));
    }

  return known;
}

static void
show_columns (FootingImportDialog *self,
              guint                number)
{
  g_autoptr(GPtrArray) known = known_mappings (self);
  AdwNavigationPage *page = footing_import_columns_page_new (self->files, number, known,
                                                             footing_context_get_reference (self->context),
                                                             footing_context_get_today (self->context));

  g_signal_connect_object (page, "mapped", G_CALLBACK (columns_said_cb), self, G_CONNECT_SWAPPED);
  end_reading (self);
  adw_navigation_view_push (self->navigation_view, page);
}

/* Goes to the next file from @first on that has columns to explain, or to the preview. */
static void
show_columns_after (FootingImportDialog *self,
                    guint                first)
{
  for (guint i = first; i < self->files->len; i++)
    if (((const FootingImportFile *) g_ptr_array_index (self->files, i))->table != NULL)
      {
        show_columns (self, i);
        return;
      }

  load_book (self);
}

static void
mappings_loaded_cb (GObject      *source,
                    GAsyncResult *result,
                    gpointer      user_data)
{
  g_autoptr(FootingImportDialog) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) mappings = footing_store_list_finish (FOOTING_STORE (source), result, &error);

  if (self->context == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (mappings == NULL)
    {
      show_unread_book (self, error);
      return;
    }

  g_clear_pointer (&self->mappings, g_ptr_array_unref);
  self->mappings = g_steal_pointer (&mappings);
  show_columns_after (self, 0);
}

static const FootingImportFile *
find_unusable (const GPtrArray *files)
{
  for (guint i = 0; i < files->len; i++)
    {
      const FootingImportFile *file = g_ptr_array_index (files, i);

      if (!footing_import_file_is_usable (file) && !footing_import_file_wants_map (file))
        return file;
    }

  return NULL;
}

static void
files_read_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr(FootingImportDialog) self = user_data;
  g_autoptr(GPtrArray) files = footing_import_files_read_finish (result, NULL);
  const FootingImportFile *unusable = NULL;

  /* Only somebody who has stopped it gets nothing. */
  if (files == NULL)
    return;

  unusable = find_unusable (files);
  if (unusable != NULL)
    {
      show_refusal (self, unusable);
      return;
    }

  g_clear_pointer (&self->files, g_ptr_array_unref);
  self->files = g_steal_pointer (&files);
  footing_store_list_async (footing_context_get_store (self->context), FOOTING_TYPE_COLUMN_MAPPING,
                            self->cancellable, mappings_loaded_cb, g_object_ref (self));
}

static gboolean
progress_cb (gpointer user_data)
{
  FootingImportDialog *self = user_data;

  gtk_stack_set_visible_child_name (self->stack, "reading");
  gtk_progress_bar_set_fraction (self->progress_bar, footing_progress_get_fraction (self->progress));

  return G_SOURCE_CONTINUE;
}

/* @files: (element-type GFile) */
static void
read_files (FootingImportDialog *self,
            GPtrArray           *files)
{
  g_autofree char *first = g_file_get_basename (files->pdata[0]);
  g_autofree char *name = g_filename_display_name (first);
  g_autofree char *markup = g_markup_escape_text (name, -1);

  g_cancellable_cancel (self->cancellable);
  stop_reading (self);

  self->cancellable = g_cancellable_new ();
  self->progress = footing_progress_new ();
  self->progress_source = g_timeout_add (PATIENCE, progress_cb, self);
  adw_status_page_set_description (self->reading_page, markup);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "import.choose", FALSE);

  footing_import_files_read_async (files, footing_context_get_today (self->context), self->progress,
                                   self->cancellable, files_read_cb, g_object_ref (self));
}

/* ---- Choosing ---- */

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(FootingImportDialog) self = user_data;
  g_autoptr(GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GListModel) chosen = NULL;
  g_autoptr(GError) error = NULL;

  chosen = gtk_file_dialog_open_multiple_finish (GTK_FILE_DIALOG (source), result, &error);

  /* Else somebody has chosen nothing. */
  if (g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_FAILED) && self->context != NULL)
    show_trouble (self, _("No File Can Be Chosen"),
                  _("The list of files cannot be shown on this computer just now. Nothing was changed. Please drag "
                    "the file from its folder and drop it here."));

  for (guint i = 0; chosen != NULL && i < g_list_model_get_n_items (chosen); i++)
    g_ptr_array_add (files, g_list_model_get_item (chosen, i));

  /* The dialog may have been closed behind the other one. */
  if (files->len > 0 && self->context != NULL)
    read_files (self, files);
}

static void
choose_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  FootingImportDialog *self = FOOTING_IMPORT_DIALOG (widget);
  g_autoptr(GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr(GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr(GtkFileFilter) all = gtk_file_filter_new ();
  g_autoptr(GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  gtk_file_filter_set_name (filter, _("CSV files"));
  gtk_file_filter_add_suffix (filter, "csv");
  gtk_file_filter_set_name (all, _("All files"));
  gtk_file_filter_add_pattern (all, "*");
  g_list_store_append (filters, filter);
  g_list_store_append (filters, all);

  gtk_file_dialog_set_title (dialog, _("Choose Files"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_open_multiple (dialog, GTK_WINDOW (window_of (self)), NULL, chosen_cb, g_object_ref (self));
}

static void
cancel_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  FootingImportDialog *self = FOOTING_IMPORT_DIALOG (widget);

  if (self->cancellable == NULL)
    {
      adw_dialog_close (ADW_DIALOG (self));
      return;
    }

  g_cancellable_cancel (self->cancellable);
  show (self, "choose");
}

static gboolean
drop_cb (GtkDropTarget       *target,
         const GValue        *value,
         double               x,
         double               y,
         FootingImportDialog *self)
{
  g_autoptr(GSList) dropped = gdk_file_list_get_files (g_value_get_boxed (value));
  g_autoptr(GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  for (GSList *file = dropped; file != NULL; file = file->next)
    g_ptr_array_add (files, g_object_ref (file->data));

  if (files->len == 0 || g_strcmp0 (adw_navigation_view_get_visible_page_tag (self->navigation_view), "start") != 0)
    return FALSE;

  read_files (self, files);

  return TRUE;
}

/* ---- Taking the last import back ---- */

static void
undo_cb (FootingImportDialog *self)
{
  /* A dialog that is closed lets go of everything. */
  g_autoptr(FootingContext) context = g_object_ref (self->context);
  g_autoptr(FootingImportUndo) undo = g_object_ref (footing_import_undo_of (context));
  GtkWidget *window = window_of (self);

  adw_dialog_close (ADW_DIALOG (self));
  footing_import_undo_take_back (window, context, undo);
}

static void
show_last_import (FootingImportDialog *self)
{
  FootingImportUndo *undo = footing_import_undo_of (self->context);
  FootingImportCounts counts;
  g_autoptr(GDateTime) done_at = NULL;
  g_autofree char *words = NULL;
  g_autofree char *when = NULL;

  gtk_widget_set_visible (self->undo_group, undo != NULL);
  if (undo == NULL)
    return;

  counts = footing_import_undo_get_counts (undo);
  words = footing_import_words_of_done (&counts);
  done_at = g_date_time_new_from_unix_local (footing_import_undo_get_done_at (undo));
  /* translators: when something was done: hours and minutes */
  when = g_date_time_format (done_at, _("At %H:%M"));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->undo_row), words);
  adw_action_row_set_subtitle (self->undo_row, when);
}

/* ---- The object ---- */

static void
let_go (FootingImportDialog *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_handle_id (&self->progress_source, g_source_remove);
  g_clear_pointer (&self->progress, footing_progress_unref);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->importing);
  g_clear_object (&self->plan);
  g_clear_pointer (&self->files, g_ptr_array_unref);
  g_clear_pointer (&self->mappings, g_ptr_array_unref);
  g_clear_object (&self->context);
}

/* Whoever closes the dialog during an import wants none of it. */
static void
footing_import_dialog_close_attempt (AdwDialog *dialog)
{
  g_cancellable_cancel (FOOTING_IMPORT_DIALOG (dialog)->importing);
}

/* GTK may keep the widget for a while, and must not keep the book open with it. */
static void
footing_import_dialog_closed (AdwDialog *dialog)
{
  let_go (FOOTING_IMPORT_DIALOG (dialog));
}

static void
footing_import_dialog_dispose (GObject *object)
{
  FootingImportDialog *self = FOOTING_IMPORT_DIALOG (object);

  let_go (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_IMPORT_DIALOG);

  G_OBJECT_CLASS (footing_import_dialog_parent_class)->dispose (object);
}

static void
footing_import_dialog_class_init (FootingImportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_import_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->close_attempt = footing_import_dialog_close_attempt;
  ADW_DIALOG_CLASS (klass)->closed = footing_import_dialog_closed;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/transfer/footing-import-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingImportDialog, navigation_view);
  gtk_widget_class_bind_template_child (widget_class, FootingImportDialog, choose_button);
  gtk_widget_class_bind_template_child (widget_class, FootingImportDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingImportDialog, reading_page);
  gtk_widget_class_bind_template_child (widget_class, FootingImportDialog, progress_bar);
  gtk_widget_class_bind_template_child (widget_class, FootingImportDialog, trouble_page);
  gtk_widget_class_bind_template_child (widget_class, FootingImportDialog, undo_group);
  gtk_widget_class_bind_template_child (widget_class, FootingImportDialog, undo_row);
  gtk_widget_class_bind_template_callback (widget_class, undo_cb);
  gtk_widget_class_install_action (widget_class, "import.choose", NULL, choose_action);
  gtk_widget_class_install_action (widget_class, "import.cancel", NULL, cancel_action);
}

static void
footing_import_dialog_init (FootingImportDialog *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);
  g_autoptr(AdwSpinnerPaintable) spinner = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  footing_dialog_title_install (ADW_DIALOG (self));

  /* A template would take it for the name of a file. */
  spinner = adw_spinner_paintable_new (GTK_WIDGET (self->reading_page));
  adw_status_page_set_paintable (self->reading_page, GDK_PAINTABLE (spinner));

  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

AdwDialog *
footing_import_dialog_new (FootingContext *context)
{
  FootingImportDialog *self = g_object_new (FOOTING_TYPE_IMPORT_DIALOG, NULL);

  self->context = g_object_ref (context);
  show_last_import (self);

  return ADW_DIALOG (self);
}

AdwDialog *
footing_import_dialog_new_for_file (FootingContext *context,
                                    GFile          *file)
{
  AdwDialog *dialog = footing_import_dialog_new (context);
  g_autoptr(GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (files, g_object_ref (file));
  read_files (FOOTING_IMPORT_DIALOG (dialog), files);

  return dialog;
}
