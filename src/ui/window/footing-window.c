/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-book-shelf.h"
#include "footing-book-view.h"
#include "footing-demo.h"
#include "footing-dialog.h"
#include "footing-error-words.h"
#include "footing-lent-book.h"
#include "footing-new-book-dialog.h"
#include "footing-roster.h"
#include "footing-shell.h"
#include "footing-start-page.h"
#include "footing-store-check.h"
#include "footing-store-pairings.h"
#include "footing-store-records.h"
#include "footing-unlock-page.h"
#include "footing-window-private.h"

/* Milliseconds in which the pages have taken in who there is. */
#define TIME_TO_TAKE_IN 250

/* Seconds that something stays in the trash. */
#define TRASH_AGE (30 * 24 * 60 * 60)

static void shell_init (FootingShellInterface *iface);
static void open_path (FootingWindow *self);
static void unlock_cb (FootingWindow *self,
                       const char    *passphrase,
                       gboolean       remember);

G_DEFINE_FINAL_TYPE_WITH_CODE (FootingWindow, footing_window, ADW_TYPE_APPLICATION_WINDOW,
                               G_IMPLEMENT_INTERFACE (FOOTING_TYPE_SHELL, shell_init))

/* ---- The shell of pages ---- */

static void
footing_window_add_toast (FootingShell *shell,
                          AdwToast     *toast)
{
  adw_toast_overlay_add_toast (FOOTING_WINDOW (shell)->toast_overlay, toast);
}

static void
footing_window_show_problem (FootingShell *shell,
                             const char   *words)
{
  FootingWindow *self = FOOTING_WINDOW (shell);

  adw_banner_set_title (self->problem_banner, words);
  adw_banner_set_revealed (self->problem_banner, TRUE);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

static void
footing_window_push (FootingShell      *shell,
                     AdwNavigationPage *page)
{
  FootingWindow *self = FOOTING_WINDOW (shell);

  g_return_if_fail (self->book_view != NULL);

  footing_book_view_push (self->book_view, page);
}

static void
shell_init (FootingShellInterface *iface)
{
  iface->add_toast = footing_window_add_toast;
  iface->set_undo = _footing_window_set_undo;
  iface->show_problem = footing_window_show_problem;
  iface->push = footing_window_push;
}

static void
problem_dismissed_cb (FootingWindow *self)
{
  adw_banner_set_revealed (self->problem_banner, FALSE);
}

/* ---- Showing one thing or another ---- */

void
_footing_window_update_actions (FootingWindow *self)
{
  const char *names[] = { "win.import", "win.export", "win.log-session", "win.trash", "win.go" };
  gboolean open = self->book_view != NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), names[i], open);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.forget-passphrase", open && self->is_remembered);
}

/* Pages are made when they are first shown, so that nobody waits for those that are not needed, and
 * are there until a book is.
 */
static gpointer
add_page (FootingWindow *self,
          GType          type)
{
  GtkWidget *page = g_object_new (type, NULL);

  gtk_stack_add_child (self->stack, page);

  return page;
}

static GtkWidget *
opening_page_new (void)
{
  GtkWidget *page = adw_toolbar_view_new ();
  GtkWidget *spinner = adw_spinner_new ();

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (page), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (page), spinner);
  gtk_accessible_update_property (GTK_ACCESSIBLE (spinner),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Opening the record book"), -1);

  return page;
}

void
_footing_window_show_opening (FootingWindow *self)
{
  if (self->opening_page == NULL)
    {
      self->opening_page = opening_page_new ();
      gtk_stack_add_child (self->stack, self->opening_page);
    }

  gtk_stack_set_visible_child (self->stack, self->opening_page);
}

static void
forget_other_pages (FootingWindow *self)
{
  GtkWidget *next = NULL;

  for (GtkWidget *page = gtk_widget_get_first_child (GTK_WIDGET (self->stack)); page != NULL; page = next)
    {
      next = gtk_widget_get_next_sibling (page);
      if (page != GTK_WIDGET (self->book_view))
        gtk_stack_remove (self->stack, page);
    }

  self->opening_page = NULL;
  self->start_page = NULL;
  self->unlock_page = NULL;
  self->problem_page = NULL;
}

void
footing_window_show_start (FootingWindow *self)
{
  g_return_if_fail (FOOTING_IS_WINDOW (self));

  if (self->start_page == NULL)
    self->start_page = add_page (self, FOOTING_TYPE_START_PAGE);

  footing_start_page_refresh (self->start_page);
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->start_page));
}

void
_footing_window_ask_for_passphrase (FootingWindow       *self,
                                    FootingUnlockReason  reason)
{
  g_autofree char *name = footing_book_shelf_name (self->path);

  if (self->unlock_page == NULL)
    {
      self->unlock_page = add_page (self, FOOTING_TYPE_UNLOCK_PAGE);
      g_signal_connect_swapped (self->unlock_page, "unlock", G_CALLBACK (unlock_cb), self);
    }

  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->unlock_page));
  footing_unlock_page_ask (self->unlock_page, name, reason, self->has_keyring);
}

static void
show_opening_problem (FootingWindow *self,
                      const GError  *error)
{
  g_autofree char *words = NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_EXISTS))
    words = footing_book_shelf_namesake_words (self->path);
  else
    words = footing_error_words (error, self->path);

  if (self->problem_page == NULL)
    {
      self->problem_page = add_page (self, FOOTING_TYPE_PROBLEM_PAGE);
      g_signal_connect_swapped (self->problem_page, "try-again", G_CALLBACK (open_path), self);
    }

  footing_problem_page_explain (self->problem_page, words);
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->problem_page));
}

/* ---- Opening ---- */

static void
remove_book_view (FootingWindow *self)
{
  FootingBookView *view = g_steal_pointer (&self->book_view);

  if (view != NULL)
    gtk_stack_remove (self->stack, GTK_WIDGET (view));

  gtk_window_set_title (GTK_WINDOW (self), _("Footing"));
  _footing_window_forget_undo (self);
  adw_banner_set_revealed (self->problem_banner, FALSE);
  _footing_window_update_actions (self);
}

static void
purged_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(GError) error = NULL;

  /* Nothing is lost when old rows stay until the next start. */
  if (!footing_store_finish_write (FOOTING_STORE (source), result, &error))
    g_debug ("The trash was not emptied: %s", error->message);
}

static void
settled_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(GError) error = NULL;

  /* The pairings tell it all the same, and the next start tries again. */
  if (!footing_store_finish_write (FOOTING_STORE (source), result, &error))
    g_debug ("Changes of preceptors were not carried out: %s", error->message);
}

/* Whoever was to take over today, does. */
static void
settle (FootingContext *context)
{
  footing_store_settle_pairings_async (footing_context_get_store (context), footing_context_get_today (context), NULL,
                                       settled_cb, NULL);
}

static gboolean
release_memory_cb (gpointer user_data)
{
  footing_store_release_memory (user_data);

  return G_SOURCE_REMOVE;
}

/* Once, when everybody has been read. */
static void
roster_loaded_cb (FootingRoster *roster,
                  GParamSpec    *pspec,
                  FootingStore  *store)
{
  g_signal_handlers_disconnect_by_func (roster, roster_loaded_cb, store);
  g_timeout_add_full (G_PRIORITY_LOW, TIME_TO_TAKE_IN, release_memory_cb, g_object_ref (store), g_object_unref);
}

static void
named_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(GError) error = NULL;

  /* It then goes by the name of its file. */
  if (!footing_store_finish_write (FOOTING_STORE (source), result, &error))
    g_debug ("The book has no name of its own: %s", error->message);
}

static void
show_book (FootingWindow *self)
{
  g_autoptr(FootingContext) context = footing_context_new (self->store, self->reference);
  g_autofree char *file_name = footing_book_shelf_name (self->path);
  const char *name = self->new_name != NULL ? self->new_name : file_name;
  g_autofree char *area = g_settings_get_string (self->settings, "last-page");

  footing_context_set_today (context, self->today);
  footing_context_set_passing (context, self->is_demo);
  g_signal_connect (footing_context_get_roster (context), "notify::loading", G_CALLBACK (roster_loaded_cb),
                    self->store);
  self->book_view = footing_book_view_new (context, self->is_demo ? _("Demo") : name);
  footing_book_view_add_breakpoint (self->book_view, self->narrow);
  gtk_stack_add_child (self->stack, GTK_WIDGET (self->book_view));
  footing_book_view_go (self->book_view, self->is_demo ? "today" : area);
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->book_view));
  forget_other_pages (self);
  _footing_window_update_actions (self);
  g_object_bind_property (self->book_view, "title", self, "title", G_BINDING_SYNC_CREATE);

  if (!self->is_demo)
    {
      footing_book_view_ask_name (self->book_view);
      footing_book_shelf_remember (self->path);
    }

  /* What people typed, before the disk had its say about the name of the file. */
  if (self->new_name != NULL)
    footing_store_set_name_async (self->store, self->new_name, NULL, named_cb, NULL);
  g_clear_pointer (&self->new_name, g_free);

  _footing_window_passphrase_was_right (self);
  footing_store_purge_async (self->store, g_get_real_time () / G_USEC_PER_SEC - TRASH_AGE, NULL, purged_cb, NULL);
  settle (context);
  g_signal_connect (context, "new-day", G_CALLBACK (settle), NULL);
}

static void close_store (FootingWindow *self);

static void
finish_opening (FootingWindow *self)
{
  self->opening = OPENING_NOTHING;

  /* Somebody may have closed the window meanwhile. */
  if (self->after_close != NULL)
    close_store (self);
  else
    show_book (self);
}

/* The window comes first, and what grows with the book after it. */
static void
book_is_ready (FootingWindow *self)
{
  self->opening = OPENING_READY;

  if (self->painted)
    finish_opening (self);
}

gboolean
_footing_window_stop_opening (FootingWindow *self)
{
  FootingWindowFunc then = g_steal_pointer (&self->after_close);

  self->opening = OPENING_NOTHING;

  if (then != NULL)
    then (self);

  return then != NULL;
}

void
_footing_window_fail_to_open (FootingWindow *self,
                              const GError  *error)
{
  g_clear_object (&self->store);

  if (_footing_window_stop_opening (self))
    return;

  if (g_error_matches (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_WRONG_KEY) && self->book_id != NULL)
    _footing_window_passphrase_was_wrong (self);
  else if (g_error_matches (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_NEEDS_KEY))
    _footing_window_unlock (self);
  else
    show_opening_problem (self, error);
}

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(FootingWindow) self = user_data;
  g_autoptr(GError) error = NULL;

  if (!footing_store_open_finish (FOOTING_STORE (source), result, &error))
    _footing_window_fail_to_open (self, error);
  else if (self->is_demo && self->after_close == NULL)
    _footing_window_fill_demo (self, book_is_ready);
  else
    book_is_ready (self);
}

void
_footing_window_start_opening (FootingWindow    *self,
                               const char       *passphrase,
                               FootingStoreOpen  how)
{
  _footing_window_show_opening (self);

  self->opening = OPENING_BUSY;
  g_set_object (&self->store, NULL);
  self->store = footing_store_new ();
  footing_store_open_async (self->store, self->path, passphrase, how, NULL, opened_cb, g_object_ref (self));
}

void
_footing_window_open_in_place (FootingWindow *self)
{
  _footing_window_reset_unlocking (self);

  /* Whether it needs a passphrase is found out by the store, on a thread that may wait for a slow disk. */
  _footing_window_start_opening (self, NULL, FOOTING_STORE_OPEN_EXISTING);
}

static void
open_path (FootingWindow *self)
{
  if (footing_lent_book_is (self->path))
    _footing_window_open_lent (self);
  else
    _footing_window_open_in_place (self);
}

static void
unlock_cb (FootingWindow *self,
           const char    *passphrase,
           gboolean       remember)
{
  if (remember && self->has_keyring)
    self->to_remember = g_strdup (passphrase);

  _footing_window_start_opening (self, passphrase, FOOTING_STORE_OPEN_EXISTING);
}

static void
open_after_close (FootingWindow *self)
{
  self->is_demo = FALSE;
  g_clear_pointer (&self->new_name, g_free);
  g_set_str (&self->path, self->next_path);
  open_path (self);
}

void
footing_window_open (FootingWindow *self,
                     const char    *path)
{
  g_return_if_fail (FOOTING_IS_WINDOW (self));
  g_return_if_fail (path != NULL);

  g_set_str (&self->next_path, path);
  _footing_window_close_book (self, open_after_close);
}

static void
create_demo_after_close (FootingWindow *self)
{
  _footing_window_reset_unlocking (self);
  self->is_demo = TRUE;
  g_clear_pointer (&self->new_name, g_free);
  g_free (self->path);
  self->path = _footing_window_demo_path ();
  _footing_window_start_opening (self, NULL, FOOTING_STORE_OPEN_NEW);
}

void
footing_window_open_demo (FootingWindow *self)
{
  g_return_if_fail (FOOTING_IS_WINDOW (self));

  _footing_window_close_book (self, create_demo_after_close);
}

/* ---- Closing ---- */

static void
store_closed_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr(FootingWindow) self = user_data;
  FootingWindowFunc then = g_steal_pointer (&self->after_close);
  g_autoptr(GError) error = NULL;

  if (!footing_store_close_finish (FOOTING_STORE (source), result, &error))
    g_warning ("The book was not closed well: %s", error->message);

  if (self->is_demo)
    _footing_window_remove_demo (self->path);

  g_clear_object (&self->store);
  then (self);
}

static void
close_store (FootingWindow *self)
{
  footing_store_close_async (self->store, store_closed_cb, g_object_ref (self));
}

static void
flushed_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(FootingWindow) self = user_data;
  g_autoptr(GError) error = NULL;

  /* What cannot be saved stays on the screen: the book is not closed over somebody's words. */
  if (!footing_context_flush_finish (FOOTING_CONTEXT (source), result, &error))
    {
      _footing_window_ask_about_unsaved (self, error);
      return;
    }

  g_settings_set_string (self->settings, "last-page", footing_book_view_get_area (self->book_view));
  remove_book_view (self);
  close_store (self);
}

void
_footing_window_close_book (FootingWindow     *self,
                            FootingWindowFunc  then)
{
  if (self->after_close != NULL)
    return;

  if (self->book_view == NULL && self->opening == OPENING_NOTHING)
    {
      then (self);
      return;
    }

  self->after_close = then;

  if (self->book_view != NULL)
    footing_context_flush_async (footing_book_view_get_context (self->book_view), flushed_cb, g_object_ref (self));
  else if (self->opening == OPENING_READY)
    finish_opening (self);
}

static void
show_start_after_close (FootingWindow *self)
{
  _footing_window_reset_unlocking (self);
  footing_book_shelf_remember (NULL);
  footing_window_show_start (self);
}

static void
destroy_after_close (FootingWindow *self)
{
  gtk_window_destroy (GTK_WINDOW (self));
}

static gboolean
footing_window_close_request (GtkWindow *window)
{
  FootingWindow *self = FOOTING_WINDOW (window);

  _footing_window_close_book (self, destroy_after_close);

  return GDK_EVENT_STOP;
}

/* ---- Actions ---- */

static void
create_after_close (FootingWindow *self)
{
  _footing_window_reset_unlocking (self);
  self->is_demo = FALSE;
  g_free (self->path);
  self->path = footing_book_shelf_path_for (self->new_name);
  _footing_window_start_opening (self, self->new_passphrase, FOOTING_STORE_OPEN_NEW);
  _footing_window_forget_passphrase (self);
}

static void
create_cb (FootingWindow *self,
           const char    *name,
           const char    *passphrase)
{
  g_set_str (&self->new_name, name);
  _footing_window_forget_passphrase (self);
  self->new_passphrase = g_strdup (passphrase);
  _footing_window_close_book (self, create_after_close);
}

static void
new_book_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  AdwDialog *dialog = footing_new_book_dialog_new ();

  g_signal_connect_object (dialog, "create", G_CALLBACK (create_cb), widget, G_CONNECT_SWAPPED);
  footing_dialog_present (dialog, widget);
}

static void
close_book_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  _footing_window_close_book (FOOTING_WINDOW (widget), show_start_after_close);
}

static void
go_action (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  FootingWindow *self = FOOTING_WINDOW (widget);

  if (self->book_view != NULL)
    footing_book_view_go (self->book_view, g_variant_get_string (parameter, NULL));
}

/* ---- The object ---- */

static gboolean
painted_cb (gpointer user_data)
{
  FootingWindow *self = user_data;

  self->painted = TRUE;
  if (self->opening == OPENING_READY)
    finish_opening (self);

  return G_SOURCE_REMOVE;
}

/* Not at once: the frame counts when it has been handed over. */
static void
after_paint_cb (GdkFrameClock *clock,
                FootingWindow *self)
{
  g_signal_handlers_disconnect_by_func (clock, after_paint_cb, self);
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, painted_cb, g_object_ref (self), g_object_unref);
}

static void
footing_window_realize (GtkWidget *widget)
{
  FootingWindow *self = FOOTING_WINDOW (widget);

  GTK_WIDGET_CLASS (footing_window_parent_class)->realize (widget);

  if (!self->painted)
    g_signal_connect_object (gtk_widget_get_frame_clock (widget), "after-paint",
                             G_CALLBACK (after_paint_cb), self, 0);
}

static void
footing_window_dispose (GObject *object)
{
  FootingWindow *self = FOOTING_WINDOW (object);

  g_clear_handle_id (&self->focus_id, g_source_remove);
  if (self->settings != NULL)
    _footing_window_forget_undo (self);

  _footing_window_reset_unlocking (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_WINDOW);
  g_clear_object (&self->store);
  g_clear_object (&self->reference);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (footing_window_parent_class)->dispose (object);

  g_clear_weak_pointer (&self->focus);
}

static void
footing_window_finalize (GObject *object)
{
  FootingWindow *self = FOOTING_WINDOW (object);

  _footing_window_forget_passphrase (self);
  g_free (self->path);
  g_free (self->next_path);
  g_free (self->new_name);

  G_OBJECT_CLASS (footing_window_parent_class)->finalize (object);
}

static void
footing_window_class_init (FootingWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footing_window_dispose;
  object_class->finalize = footing_window_finalize;
  widget_class->realize = footing_window_realize;
  GTK_WINDOW_CLASS (klass)->close_request = footing_window_close_request;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/window/footing-window.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingWindow, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, FootingWindow, problem_banner);
  gtk_widget_class_bind_template_child (widget_class, FootingWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingWindow, narrow);
  gtk_widget_class_bind_template_callback (widget_class, problem_dismissed_cb);

  gtk_widget_class_install_action (widget_class, "win.new-book", NULL, new_book_action);
  gtk_widget_class_install_action (widget_class, "win.close-book", NULL, close_book_action);
  gtk_widget_class_install_action (widget_class, "win.go", "s", go_action);
  _footing_window_class_install_actions (widget_class);
  _footing_window_class_install_keyring_actions (widget_class);
  _footing_window_class_install_undo (widget_class);
}

static void
footing_window_init (FootingWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->today = FOOTING_DAY_NONE;
  self->settings = g_settings_new (APPLICATION_ID);
  g_settings_bind (self->settings, "window-width", self, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-height", self, "default-height", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-maximized", self, "maximized", G_SETTINGS_BIND_DEFAULT);

  if (DEVELOPMENT)
    gtk_widget_add_css_class (GTK_WIDGET (self), "devel");

  _footing_window_keep_focus (self);
  _footing_window_update_actions (self);
}

FootingWindow *
footing_window_new (GtkApplication   *application,
                    FootingReference *reference)
{
  FootingWindow *self = g_object_new (FOOTING_TYPE_WINDOW, "application", application, NULL);

  self->reference = g_object_ref (reference);

  return self;
}

void
footing_window_set_today (FootingWindow *self,
                          FootingDay     today)
{
  g_return_if_fail (FOOTING_IS_WINDOW (self));

  self->today = today;
}
