/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-dialog.h"
#include "footing-document-output.h"
#include "footing-document-page.h"
#include "footing-document-parts.h"
#include "footing-document-sheet.h"
#include "footing-document-style.h"
#include "footing-document-values.h"
#include "footing-error-words.h"
#include "footing-follow-focus.h"
#include "footing-note-dialog.h"
#include "footing-record-removal.h"
#include "footing-reference.h"
#include "footing-save-label.h"
#include "footing-shell.h"
#include "footing-sign-dialog.h"
#include "footing-store-documents.h"
#include "footing-store-records.h"

#define PORTRAIT 720
#define TIGHTER 400
#define LANDSCAPE 1120

struct _FootingDocumentPage
{
  FootingPage            parent_instance;

  FootingDocument       *document;
  FootingDocumentParts  *parts; /* as they were read last */
  const FootingForm     *form;
  gboolean               close;
  gboolean               slim;
  GCancellable          *cancellable;

  GtkStack              *stack;
  AdwStatusPage         *failed_page;
  AdwBanner             *locked_banner;
  FootingSaveLabel      *save_label;
  GtkWidget             *sign_button;
  GtkViewport           *viewport;
  AdwClamp              *clamp;
  FootingDocumentSheet  *sheet;
};

enum
{
  PROP_0,
  PROP_DOCUMENT,
  PROP_CLOSE,
  PROP_SLIM,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FootingDocumentPage, footing_document_page, FOOTING_TYPE_PAGE)

static FootingContext *
get_context (FootingDocumentPage *self)
{
  return footing_page_get_context (FOOTING_PAGE (self));
}

static FootingStore *
get_store (FootingDocumentPage *self)
{
  return footing_context_get_store (get_context (self));
}

static gboolean
is_draft (FootingDocumentPage *self)
{
  return footing_document_get_state (self->document) == FOOTING_DOCUMENT_STATE_DRAFT;
}

static GPtrArray *
get_autosaves (FootingDocumentPage *self)
{
  return footing_document_sheet_get_autosaves (self->sheet);
}

/* ---- What is shown ---- */

static void
show_state (FootingDocumentPage *self)
{
  gboolean draft = is_draft (self);
  gboolean laid_out = self->parts != NULL;
  g_autofree char *day = NULL;
  g_autofree char *words = NULL;

  /* GTK would go on to what stands next in the window; nowhere, the window looks for what the page is about. */
  if (!draft && gtk_widget_has_focus (self->sign_button))
    gtk_root_set_focus (gtk_widget_get_root (GTK_WIDGET (self)), NULL);

  gtk_widget_set_visible (self->sign_button, draft && laid_out && self->form->signers->len > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "document.sign",
                                 draft && laid_out && self->form->signers->len > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "document.print", laid_out);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "document.save-pdf", laid_out);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "document.delete", laid_out);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "document.add-note", laid_out && !draft);
  gtk_widget_set_visible (GTK_WIDGET (self->save_label), draft);
  adw_banner_set_revealed (self->locked_banner, !draft);

  if (draft)
    return;

  day = footing_date_words_short (footing_document_day_of (footing_document_get_signed_at (self->document)));
  /* translators: %s is a date */
  words = g_strdup_printf (_("Signed and locked on %s"), day);
  adw_banner_set_title (self->locked_banner, words);
}

static void
lay_out (FootingDocumentPage *self)
{
  GPtrArray *autosaves = NULL;

  footing_document_sheet_fill (self->sheet, get_context (self), self->form, self->parts);
  autosaves = get_autosaves (self);
  for (guint i = 0; i < autosaves->len; i++)
    {
      footing_context_watch_autosave (get_context (self), g_ptr_array_index (autosaves, i));
      footing_save_label_watch (self->save_label, g_ptr_array_index (autosaves, i));
    }

  adw_clamp_set_maximum_size (self->clamp, self->form->landscape ? LANDSCAPE : PORTRAIT);
  /* What is wide needs all there is. */
  adw_clamp_set_tightening_threshold (self->clamp, self->form->landscape ? LANDSCAPE : TIGHTER);
  gtk_stack_set_visible_child_name (self->stack, "sheet");
}

static void
show_failure (FootingDocumentPage *self,
              const char          *words)
{
  adw_status_page_set_description (self->failed_page, words);
  gtk_stack_set_visible_child_name (self->stack, "failed");
}

/* A page about what is in the trash leads nowhere. */
static void
go_away (FootingDocumentPage *self)
{
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_VIEW);

  if (view != NULL &&
      adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view)) == ADW_NAVIGATION_PAGE (self))
    adw_navigation_view_pop (ADW_NAVIGATION_VIEW (view));
}

/* ---- Names that go ---- */

static guint
count_names (FootingDocumentPage *self)
{
  return self->parts != NULL && is_draft (self) ? self->parts->signatures->len : 0;
}

static void
say_names_went (FootingDocumentPage *self,
                guint                n)
{
  footing_shell_toast (GTK_WIDGET (self),
                       ngettext ("The signature has been taken away, because what was signed has changed",
                                 "The signatures have been taken away, because what was signed has changed", n));
}

/* What is not saved yet takes them away when the page has gone, and hears no more of it. */
static void
say_names_will_go (FootingDocumentPage *self)
{
  GPtrArray *autosaves = get_autosaves (self);

  for (guint i = 0; i < autosaves->len && count_names (self) > 0; i++)
    if (footing_autosave_get_state (g_ptr_array_index (autosaves, i)) != FOOTING_AUTOSAVE_CLEAN)
      {
        say_names_went (self, count_names (self));
        g_ptr_array_set_size (self->parts->signatures, 0);
      }
}

/* Words that are being written stay as they are: what is on disk of them came from here. */
static void
take_parts (FootingDocumentPage  *self,
            FootingDocumentParts *parts)
{
  gboolean first = self->parts == NULL;
  gboolean was_draft = is_draft (self);
  guint names_before = count_names (self);

  g_clear_pointer (&self->parts, footing_document_parts_free);
  self->parts = parts;
  g_set_object (&self->document, parts->document);

  if (first || was_draft != is_draft (self))
    lay_out (self);
  else
    footing_document_sheet_show_names (self->sheet, parts);

  show_state (self);
  if (names_before > 0 && is_draft (self) && count_names (self) == 0)
    say_names_went (self, names_before);
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr(FootingDocumentPage) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingDocumentParts) parts = footing_document_parts_read_finish (result, &error);
  g_autofree char *words = NULL;

  if (g_cancellable_is_cancelled (self->cancellable))
    return;

  if (parts == NULL)
    {
      words = footing_error_words (error, NULL);
      if (self->parts == NULL)
        show_failure (self, words);
      else
        footing_shell_report (GTK_WIDGET (self), error);
    }
  else if (parts->document == NULL)
    {
      go_away (self);
    }
  else
    {
      take_parts (self, g_steal_pointer (&parts));
    }
}

static void
read_parts (FootingDocumentPage *self)
{
  footing_document_parts_read_async (get_store (self), self->document, self->cancellable, read_cb,
                                     g_object_ref (self));
}

static void
load (FootingDocumentPage *self)
{
  self->form = footing_reference_get_form (footing_context_get_reference (get_context (self)),
                                           footing_document_get_form (self->document));
  if (self->form == NULL)
    {
      show_failure (self, _("The form that it was made from is not known here. Nothing of it is lost."));
      return;
    }

  gtk_stack_set_visible_child_name (self->stack, "loading");
  read_parts (self);
}

static void
store_changed_cb (FootingDocumentPage *self,
                  FootingStoreChange   changes)
{
  if ((changes & FOOTING_STORE_CHANGE_DOCUMENTS) && self->parts != NULL)
    read_parts (self);
}

/* ---- Saving ---- */

static void
flush_all (FootingDocumentPage *self)
{
  for (guint i = 0; i < get_autosaves (self)->len; i++)
    footing_autosave_flush (g_ptr_array_index (get_autosaves (self), i));
}

static void
left_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  GWeakRef *window = user_data;
  g_autoptr(GtkWidget) widget = g_weak_ref_get (window);
  g_autoptr(GError) error = NULL;

  /* The page with its banner has gone, so the window says it; the words are tried again. */
  if (!footing_autosave_flush_finish (FOOTING_AUTOSAVE (source), result, &error) &&
      widget != NULL && gtk_widget_get_mapped (widget))
    footing_shell_report (widget, error);

  g_weak_ref_clear (window);
  g_free (window);
}

static void
footing_document_page_unmap (GtkWidget *widget)
{
  GPtrArray *autosaves = get_autosaves (FOOTING_DOCUMENT_PAGE (widget));

  say_names_will_go (FOOTING_DOCUMENT_PAGE (widget));
  for (guint i = 0; i < autosaves->len; i++)
    {
      GWeakRef *window = g_new0 (GWeakRef, 1);

      g_weak_ref_init (window, gtk_widget_get_root (widget));
      footing_autosave_flush_async (g_ptr_array_index (autosaves, i), NULL, left_cb, window);
    }

  GTK_WIDGET_CLASS (footing_document_page_parent_class)->unmap (widget);
}

static void
window_active_cb (FootingDocumentPage *self,
                  GParamSpec          *pspec,
                  GtkWindow           *window)
{
  if (!gtk_window_is_active (window))
    flush_all (self);
}

static void
footing_document_page_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (footing_document_page_parent_class)->root (widget);

  g_signal_connect_object (gtk_widget_get_root (widget), "notify::is-active", G_CALLBACK (window_active_cb), widget,
                           G_CONNECT_SWAPPED);
}

static void
footing_document_page_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), window_active_cb, widget);

  GTK_WIDGET_CLASS (footing_document_page_parent_class)->unroot (widget);
}

static void
try_again_cb (FootingDocumentPage *self)
{
  flush_all (self);
}

/* ---- When all is saved ---- */

typedef void (*NextStep) (FootingDocumentPage *self);

typedef struct
{
  FootingDocumentPage *page;
  NextStep             step;
  GtkWidget           *focus; /* weak */
  guint                pending;
  gboolean             failed;
} Step;

static void
step_free (gpointer data)
{
  Step *step = data;

  g_clear_weak_pointer (&step->focus);
  g_object_unref (step->page);
  g_free (step);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Step, step_free)

/* What cannot be used loses the focus; when it can be again, the focus is not to be in some other field. */
static void
wait_for_saving (Step *step)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (step->page)));

  g_set_weak_pointer (&step->focus, focus);
  gtk_widget_set_sensitive (GTK_WIDGET (step->page), FALSE);
}

static void
stop_waiting (Step *step)
{
  gtk_widget_set_sensitive (GTK_WIDGET (step->page), TRUE);

  if (GTK_IS_TEXT (step->focus))
    gtk_text_grab_focus_without_selecting (GTK_TEXT (step->focus));
  else if (step->focus != NULL)
    gtk_widget_grab_focus (step->focus);
}

static void
parts_read_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr(Step) step = user_data;
  FootingDocumentPage *self = step->page;
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingDocumentParts) parts = footing_document_parts_read_finish (result, &error);

  stop_waiting (step);
  if (gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;

  if (parts == NULL)
    {
      footing_shell_report (GTK_WIDGET (self), error);
      return;
    }

  if (parts->document != NULL)
    {
      take_parts (self, g_steal_pointer (&parts));
      step->step (self);
    }
}

static void
go_on (Step *step)
{
  FootingDocumentPage *self = step->page;

  if (!step->failed)
    {
      footing_document_parts_read_async (get_store (self), self->document, NULL, parts_read_cb, step);
      return;
    }

  /* Why it failed is said by the banner. */
  stop_waiting (step);
  step_free (step);
}

static void
saved_before_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  Step *step = user_data;

  if (!footing_autosave_flush_finish (FOOTING_AUTOSAVE (source), result, NULL))
    step->failed = TRUE;

  if (--step->pending == 0)
    go_on (step);
}

/* Nobody signs, prints or throws away what is not written down. */
static void
when_saved (FootingDocumentPage *self,
            NextStep             next)
{
  g_autoptr(GPtrArray) autosaves = g_ptr_array_copy (get_autosaves (self), (GCopyFunc) (void *) g_object_ref, NULL);
  Step *step = g_new0 (Step, 1);

  g_ptr_array_set_free_func (autosaves, g_object_unref);
  step->page = g_object_ref (self);
  step->step = next;
  step->pending = autosaves->len;
  wait_for_saving (step);

  if (autosaves->len == 0)
    go_on (step);
  for (guint i = 0; i < autosaves->len; i++)
    footing_autosave_flush_async (g_ptr_array_index (autosaves, i), NULL, saved_before_cb, step);
}

/* ---- What people do ---- */

static void
sign (FootingDocumentPage *self)
{
  footing_dialog_present (footing_sign_dialog_new (get_context (self), self->form, self->parts), GTK_WIDGET (self));
}

static void
print (FootingDocumentPage *self)
{
  footing_document_output (get_context (self), self->form, self->parts, TRUE, GTK_WIDGET (self));
}

static void
save_pdf (FootingDocumentPage *self)
{
  footing_document_output (get_context (self), self->form, self->parts, FALSE, GTK_WIDGET (self));
}

static void
throw_away (FootingDocumentPage *self)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (records, g_object_ref (self->document));
  footing_record_remove (GTK_WIDGET (self), get_context (self), records, _("Document deleted"));
}

static void
sign_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  when_saved (FOOTING_DOCUMENT_PAGE (widget), sign);
}

static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  when_saved (FOOTING_DOCUMENT_PAGE (widget), print);
}

static void
save_pdf_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  when_saved (FOOTING_DOCUMENT_PAGE (widget), save_pdf);
}

static void
delete_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  when_saved (FOOTING_DOCUMENT_PAGE (widget), throw_away);
}

static void
add_note_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  FootingDocumentPage *self = FOOTING_DOCUMENT_PAGE (widget);

  footing_form_dialog_open (footing_note_dialog_new (get_context (self), self->document), widget);
}

static void
add_note_cb (FootingDocumentPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "document.add-note", NULL);
}

static void
date_saved_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr(FootingDocumentPage) self = user_data;
  g_autoptr(GError) error = NULL;

  if (!footing_store_finish_write (FOOTING_STORE (source), result, &error))
    footing_shell_report (GTK_WIDGET (self), error);
}

static void
dated_cb (FootingDocumentPage *self,
          gint64               day)
{
  if ((FootingDay) day != footing_document_get_dated_on (self->document))
    footing_store_date_document_async (get_store (self), footing_record_get_id (FOOTING_RECORD (self->document)),
                                       (FootingDay) day, NULL, date_saved_cb, g_object_ref (self));
}

/* ---- The object ---- */

static void
give_room (FootingDocumentPage *self)
{
  footing_document_sheet_set_room (self->sheet, self->slim    ? FOOTING_DOCUMENT_ROOM_SLIM
                                                : self->close ? FOOTING_DOCUMENT_ROOM_SOME
                                                              : FOOTING_DOCUMENT_ROOM_FULL);
}

static void
set_close (FootingDocumentPage *self,
           gboolean             close)
{
  if (self->close == close)
    return;

  self->close = close;
  give_room (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CLOSE]);
}

static void
set_slim (FootingDocumentPage *self,
          gboolean             slim)
{
  if (self->slim == slim)
    return;

  self->slim = slim;
  give_room (self);
  if (slim)
    gtk_widget_add_css_class (GTK_WIDGET (self->sheet), "slim");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->sheet), "slim");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SLIM]);
}

static gint64
footing_document_page_enrolment (FootingPage *page)
{
  return footing_document_get_enrolment_id (FOOTING_DOCUMENT_PAGE (page)->document);
}

static void
footing_document_page_context_set (FootingPage    *page,
                                   FootingContext *context)
{
  FootingDocumentPage *self = FOOTING_DOCUMENT_PAGE (page);

  footing_save_label_set_passing (self->save_label, footing_context_get_passing (context));
  g_signal_connect_object (get_store (self), "changed", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), footing_document_get_title (self->document));
  show_state (self);
  load (self);
}

static void
footing_document_page_dispose (GObject *object)
{
  FootingDocumentPage *self = FOOTING_DOCUMENT_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_DOCUMENT_PAGE);
  g_clear_object (&self->document);
  g_clear_pointer (&self->parts, footing_document_parts_free);

  G_OBJECT_CLASS (footing_document_page_parent_class)->dispose (object);
}

static void
footing_document_page_finalize (GObject *object)
{
  g_object_unref (FOOTING_DOCUMENT_PAGE (object)->cancellable);

  G_OBJECT_CLASS (footing_document_page_parent_class)->finalize (object);
}

static void
footing_document_page_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_CLOSE:
      g_value_set_boolean (value, FOOTING_DOCUMENT_PAGE (object)->close);
      break;
    case PROP_SLIM:
      g_value_set_boolean (value, FOOTING_DOCUMENT_PAGE (object)->slim);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_document_page_set_property (GObject      *object,
                                    guint         prop_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  FootingDocumentPage *self = FOOTING_DOCUMENT_PAGE (object);

  switch (prop_id)
    {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_CLOSE:
      set_close (self, g_value_get_boolean (value));
      break;
    case PROP_SLIM:
      set_slim (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (FOOTING_TYPE_SAVE_LABEL);
  g_type_ensure (FOOTING_TYPE_DOCUMENT_SHEET);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/document/footing-document-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingDocumentPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingDocumentPage, failed_page);
  gtk_widget_class_bind_template_child (widget_class, FootingDocumentPage, locked_banner);
  gtk_widget_class_bind_template_child (widget_class, FootingDocumentPage, save_label);
  gtk_widget_class_bind_template_child (widget_class, FootingDocumentPage, sign_button);
  gtk_widget_class_bind_template_child (widget_class, FootingDocumentPage, viewport);
  gtk_widget_class_bind_template_child (widget_class, FootingDocumentPage, clamp);
  gtk_widget_class_bind_template_child (widget_class, FootingDocumentPage, sheet);
  gtk_widget_class_bind_template_callback (widget_class, load);
  gtk_widget_class_bind_template_callback (widget_class, try_again_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_note_cb);
  gtk_widget_class_bind_template_callback (widget_class, dated_cb);
}

static void
footing_document_page_class_init (FootingDocumentPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footing_document_page_dispose;
  object_class->finalize = footing_document_page_finalize;
  object_class->get_property = footing_document_page_get_property;
  object_class->set_property = footing_document_page_set_property;
  widget_class->root = footing_document_page_root;
  widget_class->unroot = footing_document_page_unroot;
  widget_class->unmap = footing_document_page_unmap;
  FOOTING_PAGE_CLASS (klass)->enrolment = footing_document_page_enrolment;
  FOOTING_PAGE_CLASS (klass)->context_set = footing_document_page_context_set;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, FOOTING_TYPE_DOCUMENT,
                         G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_CLOSE] =
    g_param_spec_boolean ("close", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_SLIM] =
    g_param_spec_boolean ("slim", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  footing_document_style_load ();
  bind_template (widget_class);

  gtk_widget_class_install_action (widget_class, "document.sign", NULL, sign_action);
  gtk_widget_class_install_action (widget_class, "document.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "document.save-pdf", NULL, save_pdf_action);
  gtk_widget_class_install_action (widget_class, "document.add-note", NULL, add_note_action);
  gtk_widget_class_install_action (widget_class, "document.delete", NULL, delete_action);
}

static void
footing_document_page_init (FootingDocumentPage *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  footing_follow_focus (self->viewport);
}
