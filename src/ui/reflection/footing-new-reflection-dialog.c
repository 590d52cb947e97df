/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-choice-row.h"
#include "footing-date-words.h"
#include "footing-new-reflection-dialog.h"
#include "footing-reference.h"
#include "footing-reflection-page.h"
#include "footing-reflection-setup.h"
#include "footing-roster.h"
#include "footing-session.h"
#include "footing-store-sessions.h"

/* The latest sessions that are offered; from the diary one can reflect on any. */
#define MOST_SESSIONS 30

struct _FootingNewReflectionDialog
{
  FootingFormDialog             parent_instance;

  GCancellable                 *cancellable;
  GPtrArray                    *sessions; /* NULL until they are known */
  const FootingReflectiveModel *model;    /* that is chosen */

  AdwComboRow                  *session_row;
  AdwPreferencesGroup          *models_group;
};

G_DEFINE_FINAL_TYPE (FootingNewReflectionDialog, footing_new_reflection_dialog, FOOTING_TYPE_FORM_DIALOG)

static FootingContext *
get_context (FootingNewReflectionDialog *self)
{
  return footing_form_dialog_get_context (FOOTING_FORM_DIALOG (self));
}

/* ---- models */

static void
model_chosen_cb (FootingNewReflectionDialog *self,
                 GParamSpec                 *pspec,
                 FootingChoiceRow           *row)
{
  if (footing_choice_row_get_active (row))
    self->model = g_object_get_data (G_OBJECT (row), "model");
}

static FootingChoiceRow *
add_model (FootingNewReflectionDialog   *self,
           const FootingReflectiveModel *model,
           FootingChoiceRow             *other)
{
  FootingChoiceRow *row = footing_choice_row_new (model->name, model->summary, other);

  g_object_set_data (G_OBJECT (row), "model", (gpointer) model);
  g_signal_connect_object (row, "notify::active", G_CALLBACK (model_chosen_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->models_group, GTK_WIDGET (row));
  if (model->is_default)
    footing_choice_row_choose (row);

  return row;
}

static void
add_models (FootingNewReflectionDialog *self)
{
  FootingContext *context = get_context (self);
  const GPtrArray *models = footing_reference_get_models (footing_context_get_reference (context));
  FootingChoiceRow *other = NULL;

  for (guint i = 0; i < models->len; i++)
    {
      const FootingReflectiveModel *model = g_ptr_array_index (models, i);

      if (footing_reflective_model_is_offered (model, footing_context_get_today (context)))
        other = add_model (self, model, other);
    }

  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self), self->model != NULL);
}

/* ---- sessions */

static char *
session_words (FootingNewReflectionDialog *self,
               FootingSession             *session)
{
  FootingContext *context = get_context (self);
  const char *name = footing_roster_name_of_enrolment (footing_context_get_roster (context),
                                                       footing_session_get_enrolment_id (session));
  g_autofree char *day = footing_date_words (footing_session_get_held_on (session),
                                             footing_context_get_today (context));

  /* translators: a session to choose: Initial meeting with Amara Okafor, Tue 10 March, 2 days ago */
  return g_strdup_printf (_("%1$s with %2$s, %3$s"), footing_session_get_title (session), name, day);
}

static void
list_sessions (FootingNewReflectionDialog *self)
{
  g_autoptr(GtkStringList) choices = gtk_string_list_new (NULL);

  gtk_string_list_append (choices, _("No session in particular"));
  for (guint i = 0; self->sessions != NULL && i < self->sessions->len; i++)
    gtk_string_list_take (choices, session_words (self, g_ptr_array_index (self->sessions, i)));

  adw_combo_row_set_model (self->session_row, G_LIST_MODEL (choices));
}

static void
sessions_listed_cb (GObject      *source,
                    GAsyncResult *result,
                    gpointer      user_data)
{
  g_autoptr(FootingNewReflectionDialog) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) sessions = footing_store_list_finish (FOOTING_STORE (source), result, &error);

  if (g_cancellable_is_cancelled (self->cancellable))
    return;

  /* One can begin without. */
  if (sessions == NULL)
    g_debug ("No sessions to look back on: %s", error->message);
  else
    self->sessions = g_steal_pointer (&sessions);

  list_sessions (self);
}

static gint64
get_session_id (FootingNewReflectionDialog *self)
{
  guint chosen = adw_combo_row_get_selected (self->session_row);

  if (self->sessions == NULL || chosen == 0 || chosen > self->sessions->len)
    return 0;

  return footing_record_get_id (g_ptr_array_index (self->sessions, chosen - 1));
}

/* ---- the dialog */

static void
begin_cb (FootingNewReflectionDialog *self)
{
  g_autoptr(GPtrArray) records = footing_reflection_setup (self->model, get_session_id (self),
                                                           footing_context_get_today (get_context (self)));

  footing_form_dialog_save (FOOTING_FORM_DIALOG (self), records);
}

static void
footing_new_reflection_dialog_saved (FootingFormDialog *dialog,
                                     GPtrArray         *records)
{
  GtkWidget *opener = footing_form_dialog_get_opener (dialog);

  if (opener != NULL)
    footing_reflection_page_open (opener, footing_form_dialog_get_context (dialog), g_ptr_array_index (records, 0));
}

static void
footing_new_reflection_dialog_context_set (FootingFormDialog *dialog,
                                           FootingContext    *context)
{
  FootingNewReflectionDialog *self = FOOTING_NEW_REFLECTION_DIALOG (dialog);
  const FootingSessionQuery query = {
    .from = FOOTING_DAY_FIRST, .to = footing_context_get_today (context), .limit = MOST_SESSIONS,
  };

  add_models (self);
  list_sessions (self);
  footing_store_list_sessions_async (footing_context_get_store (context), &query, self->cancellable,
                                     sessions_listed_cb, g_object_ref (self));
}

static void
footing_new_reflection_dialog_dispose (GObject *object)
{
  FootingNewReflectionDialog *self = FOOTING_NEW_REFLECTION_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_NEW_REFLECTION_DIALOG);

  G_OBJECT_CLASS (footing_new_reflection_dialog_parent_class)->dispose (object);
}

static void
footing_new_reflection_dialog_finalize (GObject *object)
{
  FootingNewReflectionDialog *self = FOOTING_NEW_REFLECTION_DIALOG (object);

  g_object_unref (self->cancellable);
  g_clear_pointer (&self->sessions, g_ptr_array_unref);

  G_OBJECT_CLASS (footing_new_reflection_dialog_parent_class)->finalize (object);
}

static void
footing_new_reflection_dialog_class_init (FootingNewReflectionDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FootingFormDialogClass *dialog_class = FOOTING_FORM_DIALOG_CLASS (klass);

  object_class->dispose = footing_new_reflection_dialog_dispose;
  object_class->finalize = footing_new_reflection_dialog_finalize;
  dialog_class->context_set = footing_new_reflection_dialog_context_set;
  dialog_class->saved = footing_new_reflection_dialog_saved;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/footing_app/Footing/ui/reflection/footing-new-reflection-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingNewReflectionDialog, session_row);
  gtk_widget_class_bind_template_child (widget_class, FootingNewReflectionDialog, models_group);
  gtk_widget_class_bind_template_callback (widget_class, begin_cb);
}

static void
footing_new_reflection_dialog_init (FootingNewReflectionDialog *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

FootingFormDialog *
footing_new_reflection_dialog_new (FootingContext *context)
{
  return g_object_new (FOOTING_TYPE_NEW_REFLECTION_DIALOG, "context", context, NULL);
}
