/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-dialog.h"
#include "footing-earlier-texts-dialog.h"
#include "footing-error-words.h"
#include "footing-follow-focus.h"
#include "footing-prompt-panel.h"
#include "footing-record-removal.h"
#include "footing-reference.h"
#include "footing-reflection-advice.h"
#include "footing-reflection-page-private.h"
#include "footing-reflection-paper.h"
#include "footing-reflection-style.h"
#include "footing-reflection-title.h"
#include "footing-reflection-words.h"
#include "footing-roster.h"
#include "footing-save-label.h"
#include "footing-session-page.h"
#include "footing-shell.h"
#include "footing-store-diary.h"
#include "footing-store-reflections.h"
#include "footing-writing-desk.h"

struct _FootingReflectionPage
{
  FootingPage             parent_instance;

  FootingReflection      *reflection;
  FootingSession         *session;   /* it looks back on; or NULL */
  GPtrArray              *autosaves; /* of all that is written here */
  GCancellable           *cancellable;

  GtkStack               *stack;
  AdwStatusPage          *failed_page;
  AdwBanner              *kept_both_banner;
  FootingSaveLabel       *save_label;
  GtkViewport            *viewport;
  FootingReflectionTitle *title;
  GtkWidget              *session_button;
  GtkLabel               *session_label;
  GtkLabel               *facts_label;
  FootingReflectionPaper *paper;
  FootingPromptPanel     *prompts;
};

enum
{
  PROP_0,
  PROP_REFLECTION,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FootingReflectionPage, footing_reflection_page, FOOTING_TYPE_PAGE)

static FootingContext *
get_context (FootingReflectionPage *self)
{
  return footing_page_get_context (FOOTING_PAGE (self));
}

static FootingStore *
get_store (FootingReflectionPage *self)
{
  return footing_context_get_store (get_context (self));
}

/* NULL when nobody knows. */
static const char *
get_preceptee (FootingReflectionPage *self)
{
  const char *name = "";

  if (self->session != NULL)
    name = footing_roster_name_of_enrolment (footing_context_get_roster (get_context (self)),
                                             footing_session_get_enrolment_id (self->session));

  return *name != '\0' ? name : NULL;
}

/* ---- what stands at the top */

/* Without a name, because it may be printed. */
static void
show_name (FootingReflectionPage *self)
{
  const char *title = self->session != NULL ? footing_session_get_title (self->session) : NULL;
  gboolean is_meeting = self->session != NULL && footing_session_get_meeting_id (self->session) != 0;
  g_autofree char *words = footing_reflection_name_words (title, is_meeting, NULL,
                                                          footing_reflection_get_written_on (self->reflection));

  footing_reflection_title_set_stand_in (self->title, words);
}

static void
show_session (FootingReflectionPage *self)
{
  const char *preceptee = get_preceptee (self);
  g_autofree char *day = NULL;
  g_autofree char *exact = NULL;
  g_autofree char *words = NULL;

  gtk_widget_set_visible (self->session_button, self->session != NULL);
  if (self->session == NULL)
    return;

  day = footing_date_words (footing_session_get_held_on (self->session),
                            footing_context_get_today (get_context (self)));
  exact = footing_date_words_long (footing_session_get_held_on (self->session));

  if (preceptee != NULL)
    /* translators: a session: Initial meeting with Amara Okafor, Tue 10 March, 2 days ago */
    words = g_strdup_printf (_("%1$s with %2$s, %3$s"), footing_session_get_title (self->session), preceptee, day);
  else
    /* translators: a session: Initial meeting, Tue 10 March, 2 days ago */
    words = g_strdup_printf (_("%1$s, %2$s"), footing_session_get_title (self->session), day);

  gtk_label_set_label (self->session_label, words);
  gtk_widget_set_tooltip_text (self->session_button, exact);
}

static void
show_facts (FootingReflectionPage *self)
{
  FootingDay day = footing_reflection_get_written_on (self->reflection);
  g_autofree char *begun = footing_date_words (day, footing_context_get_today (get_context (self)));
  g_autofree char *exact = footing_date_words_long (day);
  g_autofree char *words = NULL;

  words = g_strjoin (" · ", begun, footing_reflection_model_words (self->reflection, get_context (self)), NULL);
  gtk_label_set_label (self->facts_label, words);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->facts_label), exact);
}

/* ---- opening */

static void
watch (FootingReflectionPage *self,
       FootingAutosave       *autosave)
{
  g_ptr_array_add (self->autosaves, g_object_ref (autosave));
  footing_context_watch_autosave (get_context (self), autosave);
  footing_save_label_watch (self->save_label, autosave);
}

static FootingPromptPhases
guess_phase (FootingReflectionPage *self)
{
  if (self->session != NULL && footing_session_get_state (self->session) == FOOTING_SESSION_STATE_PLANNED)
    return FOOTING_PROMPT_BEFORE;

  return FOOTING_PROMPT_AFTER;
}

static void
lay_out (FootingReflectionPage *self,
         const GPtrArray       *stages)
{
  FootingReference *reference = footing_context_get_reference (get_context (self));
  const char *model = footing_reflection_get_model (self->reflection);

  show_name (self);
  show_session (self);
  show_facts (self);

  watch (self, footing_reflection_title_edit (self->title, get_store (self), self->reflection));
  footing_reflection_paper_open (self->paper, get_context (self),
                                 footing_reference_get_model (reference, model), stages, get_preceptee (self));
  for (guint i = 0; i < footing_reflection_paper_get_n_parts (self->paper); i++)
    watch (self, footing_reflection_paper_get_autosave (self->paper, i));

  footing_prompt_panel_open (self->prompts, get_context (self),
                             footing_record_get_id (FOOTING_RECORD (self->reflection)), guess_phase (self));

  gtk_stack_set_visible_child_name (self->stack, "desk");
  footing_reflection_paper_begin (self->paper);
}

static void
show_failure (FootingReflectionPage *self,
              const GError          *error)
{
  g_autofree char *words = NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  words = footing_error_words (error, NULL);
  adw_status_page_set_description (self->failed_page, words);
  gtk_stack_set_visible_child_name (self->stack, "failed");
}

static void
stages_listed_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr(FootingReflectionPage) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) stages = footing_store_list_finish (FOOTING_STORE (source), result, &error);

  if (g_cancellable_is_cancelled (self->cancellable))
    return;

  if (stages != NULL)
    lay_out (self, stages);
  else
    show_failure (self, error);
}

static void
load_stages (FootingReflectionPage *self)
{
  footing_store_list_stages_async (get_store (self), footing_record_get_id (FOOTING_RECORD (self->reflection)),
                                   self->cancellable, stages_listed_cb, g_object_ref (self));
}

static void
session_listed_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr(FootingReflectionPage) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) sessions = footing_store_list_finish (FOOTING_STORE (source), result, &error);

  if (g_cancellable_is_cancelled (self->cancellable))
    return;

  if (sessions == NULL)
    {
      show_failure (self, error);
      return;
    }

  if (sessions->len > 0)
    g_set_object (&self->session, g_ptr_array_index (sessions, 0));

  load_stages (self);
}

static void
load (FootingReflectionPage *self)
{
  gint64 session_id = footing_reflection_get_session_id (self->reflection);

  gtk_stack_set_visible_child_name (self->stack, "loading");

  if (session_id == 0)
    load_stages (self);
  else
    footing_store_list_session_async (get_store (self), session_id, self->cancellable,
                                      session_listed_cb, g_object_ref (self));
}

/* ---- saving */

static void
flush_all (FootingReflectionPage *self)
{
  for (guint i = 0; i < self->autosaves->len; i++)
    footing_autosave_flush (g_ptr_array_index (self->autosaves, i));
}

static void
left_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  GWeakRef *window = user_data;
  g_autoptr(GtkWidget) widget = g_weak_ref_get (window);
  g_autoptr(GError) error = NULL;

  /* The page with its banner has gone, so the window says it; the text is tried again. */
  if (!footing_autosave_flush_finish (FOOTING_AUTOSAVE (source), result, &error) &&
      widget != NULL && gtk_widget_get_mapped (widget))
    footing_shell_report (widget, error);

  g_weak_ref_clear (window);
  g_free (window);
}

static void
footing_reflection_page_unmap (GtkWidget *widget)
{
  FootingReflectionPage *self = FOOTING_REFLECTION_PAGE (widget);

  for (guint i = 0; i < self->autosaves->len; i++)
    {
      GWeakRef *window = g_new0 (GWeakRef, 1);

      g_weak_ref_init (window, gtk_widget_get_root (widget));
      footing_autosave_flush_async (g_ptr_array_index (self->autosaves, i), NULL, left_cb, window);
    }

  GTK_WIDGET_CLASS (footing_reflection_page_parent_class)->unmap (widget);
}

static void
window_active_cb (FootingReflectionPage *self,
                  GParamSpec            *pspec,
                  GtkWindow             *window)
{
  if (!gtk_window_is_active (window))
    flush_all (self);
}

static void
footing_reflection_page_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (footing_reflection_page_parent_class)->root (widget);

  g_signal_connect_object (gtk_widget_get_root (widget), "notify::is-active",
                           G_CALLBACK (window_active_cb), widget, G_CONNECT_SWAPPED);
}

static void
footing_reflection_page_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_data (gtk_widget_get_root (widget), widget);

  GTK_WIDGET_CLASS (footing_reflection_page_parent_class)->unroot (widget);
}

static void
try_again_cb (FootingReflectionPage *self)
{
  flush_all (self);
}

/* ---- what people do */

static gboolean
is_scrolled (gpointer object,
             double   value)
{
  return value > 48;
}

static void
title_done_cb (FootingReflectionPage *self)
{
  footing_reflection_paper_begin (self->paper);
}

static void
answer_cb (FootingReflectionPage *self,
           const char            *text)
{
  footing_reflection_paper_answer (self->paper, text);
}

static void
kept_both_cb (FootingReflectionPage *self)
{
  adw_banner_set_revealed (self->kept_both_banner, TRUE);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), adw_banner_get_title (self->kept_both_banner),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

static void
next_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  footing_reflection_paper_go (FOOTING_REFLECTION_PAGE (widget)->paper, 1);
}

static void
previous_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  footing_reflection_paper_go (FOOTING_REFLECTION_PAGE (widget)->paper, -1);
}

/* There, and back again. */
static void
prompts_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  FootingReflectionPage *self = FOOTING_REFLECTION_PAGE (widget);

  if (gtk_widget_get_focus_child (GTK_WIDGET (self->prompts)) != NULL)
    footing_reflection_paper_go_back (self->paper);
  else
    footing_prompt_panel_visit (self->prompts);
}

static void
session_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  FootingReflectionPage *self = FOOTING_REFLECTION_PAGE (widget);

  if (self->session != NULL)
    footing_shell_push (widget, footing_session_page_new (get_context (self), self->session));
}

static void
restore_cb (FootingReflectionPage *self,
            gint64                 stage_id,
            const char            *text)
{
  footing_reflection_paper_restore (self->paper, stage_id, text);
}

static void
earlier_texts_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  FootingReflectionPage *self = FOOTING_REFLECTION_PAGE (widget);
  FootingEarlierTextsDialog *dialog = footing_earlier_texts_dialog_new (get_context (self));

  for (guint i = 0; i < footing_reflection_paper_get_n_parts (self->paper); i++)
    footing_earlier_texts_dialog_add_part (dialog, footing_reflection_paper_get_stage_id (self->paper, i),
                                           footing_reflection_paper_get_label (self->paper, i));

  g_signal_connect_object (dialog, "restore", G_CALLBACK (restore_cb), self, G_CONNECT_SWAPPED);
  footing_dialog_present (ADW_DIALOG (dialog), widget);
}

static void
look_at_other_cb (FootingReflectionPage *self)
{
  adw_banner_set_revealed (self->kept_both_banner, FALSE);
  gtk_widget_activate_action (GTK_WIDGET (self), "reflection.earlier-texts", NULL);
}

/* ---- deleting */

typedef struct
{
  FootingReflectionPage *page;
  guint                  pending;
  gboolean               failed;
} Deleting;

static void
saved_before_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  Deleting *deleting = user_data;
  FootingReflectionPage *self = deleting->page;

  /* Why it failed is said by the banner. */
  if (!footing_autosave_flush_finish (FOOTING_AUTOSAVE (source), result, NULL))
    deleting->failed = TRUE;

  if (--deleting->pending > 0)
    return;

  gtk_widget_set_sensitive (GTK_WIDGET (self), TRUE);
  if (!deleting->failed && gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    {
      g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);

      g_ptr_array_add (records, g_object_ref (self->reflection));
      footing_record_remove (GTK_WIDGET (self), get_context (self), records, _("Reflection deleted"));
      gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
    }

  g_object_unref (self);
  g_free (deleting);
}

/* Whoever undoes it gets back all that was written, so that is saved first. */
static void
delete_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  FootingReflectionPage *self = FOOTING_REFLECTION_PAGE (widget);
  Deleting *deleting = NULL;

  if (self->autosaves->len == 0)
    return;

  deleting = g_new0 (Deleting, 1);
  deleting->page = g_object_ref (self);
  deleting->pending = self->autosaves->len;
  gtk_widget_set_sensitive (widget, FALSE);

  for (guint i = 0; i < self->autosaves->len; i++)
    footing_autosave_flush_async (g_ptr_array_index (self->autosaves, i), NULL, saved_before_cb, deleting);
}

/* ---- the object */

static void
footing_reflection_page_context_set (FootingPage    *page,
                                     FootingContext *context)
{
  FootingReflectionPage *self = FOOTING_REFLECTION_PAGE (page);
  g_autofree char *tag = _footing_reflection_page_tag (self->reflection);

  adw_navigation_page_set_tag (ADW_NAVIGATION_PAGE (self), tag);
  footing_save_label_set_passing (self->save_label, footing_context_get_passing (context));
  show_name (self);
  load (self);
}

static void
footing_reflection_page_dispose (GObject *object)
{
  FootingReflectionPage *self = FOOTING_REFLECTION_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  flush_all (self);
  g_ptr_array_set_size (self->autosaves, 0);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_REFLECTION_PAGE);
  g_clear_object (&self->session);
  g_clear_object (&self->reflection);

  G_OBJECT_CLASS (footing_reflection_page_parent_class)->dispose (object);
}

static void
footing_reflection_page_finalize (GObject *object)
{
  FootingReflectionPage *self = FOOTING_REFLECTION_PAGE (object);

  g_ptr_array_unref (self->autosaves);
  g_object_unref (self->cancellable);

  G_OBJECT_CLASS (footing_reflection_page_parent_class)->finalize (object);
}

static void
footing_reflection_page_set_property (GObject      *object,
                                      guint         prop_id,
                                      const GValue *value,
                                      GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_REFLECTION:
      FOOTING_REFLECTION_PAGE (object)->reflection = footing_record_copy (g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (FOOTING_TYPE_PROMPT_PANEL);
  g_type_ensure (FOOTING_TYPE_REFLECTION_ADVICE);
  g_type_ensure (FOOTING_TYPE_REFLECTION_PAPER);
  g_type_ensure (FOOTING_TYPE_REFLECTION_TITLE);
  g_type_ensure (FOOTING_TYPE_SAVE_LABEL);
  g_type_ensure (FOOTING_TYPE_WRITING_DESK);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/footing_app/Footing/ui/reflection/footing-reflection-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingReflectionPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingReflectionPage, failed_page);
  gtk_widget_class_bind_template_child (widget_class, FootingReflectionPage, kept_both_banner);
  gtk_widget_class_bind_template_child (widget_class, FootingReflectionPage, save_label);
  gtk_widget_class_bind_template_child (widget_class, FootingReflectionPage, viewport);
  gtk_widget_class_bind_template_child (widget_class, FootingReflectionPage, title);
  gtk_widget_class_bind_template_child (widget_class, FootingReflectionPage, session_button);
  gtk_widget_class_bind_template_child (widget_class, FootingReflectionPage, session_label);
  gtk_widget_class_bind_template_child (widget_class, FootingReflectionPage, facts_label);
  gtk_widget_class_bind_template_child (widget_class, FootingReflectionPage, paper);
  gtk_widget_class_bind_template_child (widget_class, FootingReflectionPage, prompts);
  gtk_widget_class_bind_template_callback (widget_class, load);
  gtk_widget_class_bind_template_callback (widget_class, is_scrolled);
  gtk_widget_class_bind_template_callback (widget_class, try_again_cb);
  gtk_widget_class_bind_template_callback (widget_class, title_done_cb);
  gtk_widget_class_bind_template_callback (widget_class, answer_cb);
  gtk_widget_class_bind_template_callback (widget_class, kept_both_cb);
  gtk_widget_class_bind_template_callback (widget_class, look_at_other_cb);
}

static void
footing_reflection_page_class_init (FootingReflectionPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footing_reflection_page_dispose;
  object_class->finalize = footing_reflection_page_finalize;
  object_class->set_property = footing_reflection_page_set_property;
  widget_class->root = footing_reflection_page_root;
  widget_class->unroot = footing_reflection_page_unroot;
  widget_class->unmap = footing_reflection_page_unmap;
  FOOTING_PAGE_CLASS (klass)->context_set = footing_reflection_page_context_set;

  properties[PROP_REFLECTION] =
    g_param_spec_object ("reflection", NULL, NULL, FOOTING_TYPE_REFLECTION,
                         G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  footing_reflection_style_load ();
  bind_template (widget_class);

  gtk_widget_class_install_action (widget_class, "reflection.next", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "reflection.previous", NULL, previous_action);
  gtk_widget_class_install_action (widget_class, "reflection.prompts", NULL, prompts_action);
  gtk_widget_class_install_action (widget_class, "reflection.session", NULL, session_action);
  gtk_widget_class_install_action (widget_class, "reflection.earlier-texts", NULL, earlier_texts_action);
  gtk_widget_class_install_action (widget_class, "reflection.delete", NULL, delete_action);
}

static void
footing_reflection_page_init (FootingReflectionPage *self)
{
  self->autosaves = g_ptr_array_new_with_free_func (g_object_unref);
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  footing_follow_focus (self->viewport);
}

AdwNavigationPage *
_footing_reflection_page_new (FootingContext    *context,
                              FootingReflection *reflection)
{
  return g_object_new (FOOTING_TYPE_REFLECTION_PAGE, "context", context, "reflection", reflection, NULL);
}

char *
_footing_reflection_page_tag (FootingReflection *reflection)
{
  return g_strdup_printf ("reflection-%" G_GINT64_FORMAT, footing_record_get_id (FOOTING_RECORD (reflection)));
}
