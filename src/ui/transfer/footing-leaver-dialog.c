/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-dialog-title.h"
#include "footing-error-words.h"
#include "footing-leaver-dialog.h"
#include "footing-leaving-dialog.h"
#include "footing-person-words.h"
#include "footing-possible-leaver.h"
#include "footing-record-undo.h"
#include "footing-store-records.h"

struct _FootingLeaverDialog
{
  AdwDialog       parent_instance;

  FootingContext *context;
  GListModel     *questions;
  guint           n_later; /* how many at the front of the list are for another time */
  gint64          shown;   /* the id of the question that is on the screen */
  gboolean        is_saving;

  AdwBanner      *problem_banner;
  GtkStack       *stack;
  AdwStatusPage  *question_page;
  GtkLabel       *count_label;
  GtkWidget      *still_here_button;
  GtkWidget      *close_button;
};

G_DEFINE_FINAL_TYPE (FootingLeaverDialog, footing_leaver_dialog, ADW_TYPE_DIALOG)

/* ---- The question ---- */

/* Returns: (transfer full) (nullable) */
static FootingPossibleLeaver *
present_question (FootingLeaverDialog *self)
{
  return g_list_model_get_item (self->questions, self->n_later);
}

static FootingPerson *
person_of (FootingLeaverDialog   *self,
           FootingPossibleLeaver *question)
{
  return footing_roster_find_person (footing_context_get_roster (self->context),
                                     footing_possible_leaver_get_person_id (question));
}

static char *
describe (FootingLeaverDialog   *self,
          FootingPossibleLeaver *question)
{
  FootingPerson *person = person_of (self, question);
  g_autofree char *job = footing_person_words_job (self->context, person);
  g_autofree char *since = footing_person_words_since (person);
  g_autofree char *who = footing_person_words_line (job, footing_person_words_workplace (self->context, person),
                                                    since, NULL);
  g_autofree char *day = footing_date_words_short (footing_possible_leaver_get_noticed_on (question));
  /* translators: %s is the date of an import */
  g_autofree char *missing = g_strdup_printf (_("Missing from the staff file of %s."), day);
  g_autofree char *words = g_strjoin ("\n\n", who, missing, NULL);

  return g_markup_escape_text (words, -1);
}

static char *
words_of_rest (guint n)
{
  if (n == 0)
    return g_strdup (_("Nobody else after this"));

  return g_strdup_printf (ngettext ("%u more after this", "%u more after this", n), n);
}

static void
show_question (FootingLeaverDialog   *self,
               FootingPossibleLeaver *question)
{
  const char *name = footing_person_get_name (person_of (self, question));
  g_autofree char *description = describe (self, question);
  g_autofree char *count = NULL;

  count = words_of_rest (g_list_model_get_n_items (self->questions) - self->n_later - 1);
  adw_status_page_set_title (self->question_page, name);
  adw_status_page_set_description (self->question_page, description);
  gtk_label_set_label (self->count_label, count);
  gtk_stack_set_visible_child_name (self->stack, "question");

  if (self->shown == footing_record_get_id (FOOTING_RECORD (question)))
    return;

  /* The keyboard is on the same button as before, so nothing else would tell. */
  if (self->shown != 0)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), name, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
  self->shown = footing_record_get_id (FOOTING_RECORD (question));
  gtk_widget_grab_focus (self->still_here_button);
}

static void
update (FootingLeaverDialog *self)
{
  g_autoptr(FootingPossibleLeaver) question = present_question (self);

  if (question != NULL)
    {
      show_question (self, question);
      return;
    }

  gtk_stack_set_visible_child_name (self->stack, "done");
  gtk_widget_grab_focus (self->close_button);
}

/* ---- Answers ---- */

typedef struct
{
  FootingLeaverDialog *dialog;
  GPtrArray *done;
  GPtrArray *before;
} Answer;

static void
answer_free (Answer *self)
{
  g_object_unref (self->dialog);
  g_ptr_array_unref (self->done);
  g_ptr_array_unref (self->before);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Answer, answer_free)

static void
show_problem (FootingLeaverDialog *self,
              const GError        *error)
{
  g_autofree char *words = error != NULL ? footing_error_words (error, NULL) : NULL;

  adw_banner_set_title (self->problem_banner, words != NULL ? words : "");
  adw_banner_set_revealed (self->problem_banner, words != NULL);
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(Answer) answer = user_data;
  FootingLeaverDialog *self = answer->dialog;
  FootingPerson *person = NULL;
  g_autofree char *words = NULL;
  g_autoptr(GError) error = NULL;
  gboolean is_saved = footing_store_finish_write (FOOTING_STORE (source), result, &error);

  self->is_saving = FALSE;
  if (self->context == NULL)
    return;

  show_problem (self, error);
  person = person_of (self, g_ptr_array_index (answer->done, 0));
  if (!is_saved || person == NULL)
    return;

  /* translators: %s is somebody’s name */
  words = g_strdup_printf (_("%s is still here"), footing_person_get_name (person));
  footing_record_undo_offer (GTK_WIDGET (self), self->context, words, answer->done, answer->before);
}

static void
still_here_cb (FootingLeaverDialog *self)
{
  g_autoptr(FootingPossibleLeaver) question = present_question (self);
  FootingPossibleLeaver *answered = NULL;
  Answer *answer = NULL;

  if (question == NULL || self->is_saving)
    return;

  answered = footing_record_copy (question);
  g_object_set (answered,
                "answer", FOOTING_POSSIBLE_LEAVER_ANSWER_STILL_HERE,
                "answered-on", footing_context_get_today (self->context),
                NULL);

  answer = g_new0 (Answer, 1);
  answer->dialog = g_object_ref (self);
  answer->done = g_ptr_array_new_with_free_func (g_object_unref);
  answer->before = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (answer->done, answered);
  g_ptr_array_add (answer->before, footing_record_copy (question));

  self->is_saving = TRUE;
  footing_store_save_async (footing_context_get_store (self->context), answer->done, NULL, answered_cb, answer);
}

static void
has_left_cb (FootingLeaverDialog *self)
{
  g_autoptr(FootingPossibleLeaver) question = present_question (self);
  FootingFormDialog *dialog = NULL;

  if (question == NULL)
    return;

  dialog = footing_leaving_dialog_new (self->context, person_of (self, question));
  footing_leaving_dialog_set_question (FOOTING_LEAVING_DIALOG (dialog), question);
  footing_form_dialog_open (dialog, GTK_WIDGET (self));
}

/* Whoever is left for later is asked about again when the dialog is opened anew. */
static void
later_cb (FootingLeaverDialog *self)
{
  self->n_later++;
  update (self);
}

/* ---- The object ---- */

static void
close_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
let_go (FootingLeaverDialog *self)
{
  if (self->questions != NULL)
    g_signal_handlers_disconnect_by_func (self->questions, update, self);

  g_clear_object (&self->questions);
  g_clear_object (&self->context);
}

/* GTK may keep the widget for a while, and must not keep the book open with it. */
static void
footing_leaver_dialog_closed (AdwDialog *dialog)
{
  let_go (FOOTING_LEAVER_DIALOG (dialog));
}

static void
footing_leaver_dialog_dispose (GObject *object)
{
  let_go (FOOTING_LEAVER_DIALOG (object));
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_LEAVER_DIALOG);

  G_OBJECT_CLASS (footing_leaver_dialog_parent_class)->dispose (object);
}

static void
footing_leaver_dialog_class_init (FootingLeaverDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_leaver_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = footing_leaver_dialog_closed;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/transfer/footing-leaver-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingLeaverDialog, problem_banner);
  gtk_widget_class_bind_template_child (widget_class, FootingLeaverDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingLeaverDialog, question_page);
  gtk_widget_class_bind_template_child (widget_class, FootingLeaverDialog, count_label);
  gtk_widget_class_bind_template_child (widget_class, FootingLeaverDialog, still_here_button);
  gtk_widget_class_bind_template_child (widget_class, FootingLeaverDialog, close_button);
  gtk_widget_class_bind_template_callback (widget_class, still_here_cb);
  gtk_widget_class_bind_template_callback (widget_class, has_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, later_cb);
  gtk_widget_class_install_action (widget_class, "dialog.close", NULL, close_action);
}

static void
footing_leaver_dialog_init (FootingLeaverDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  footing_dialog_title_install (ADW_DIALOG (self));
}

AdwDialog *
footing_leaver_dialog_new (FootingContext *context,
                           GListModel     *questions)
{
  FootingLeaverDialog *self = g_object_new (FOOTING_TYPE_LEAVER_DIALOG, NULL);

  self->context = g_object_ref (context);
  self->questions = g_object_ref (questions);
  g_signal_connect_object (questions, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return ADW_DIALOG (self);
}
