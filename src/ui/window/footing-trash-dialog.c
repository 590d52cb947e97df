/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-document.h"
#include "footing-error-words.h"
#include "footing-person-words.h"
#include "footing-plain-row.h"
#include "footing-reflection.h"
#include "footing-roster.h"
#include "footing-scenario.h"
#include "footing-session.h"
#include "footing-standard-profile.h"
#include "footing-store-records.h"
#include "footing-trash-dialog.h"
#include "footing-trash.h"

struct _FootingTrashDialog
{
  AdwDialog            parent_instance;

  FootingContext      *context;
  FootingTrash        *trash;
  GPtrArray           *batches;
  GPtrArray           *rows;

  AdwBanner           *problem_banner;
  GtkStack            *stack;
  AdwStatusPage       *failed_page;
  AdwPreferencesGroup *group;
};

G_DEFINE_FINAL_TYPE (FootingTrashDialog, footing_trash_dialog, ADW_TYPE_DIALOG)

static FootingRoster *
roster_of (FootingTrashDialog *self)
{
  return footing_context_get_roster (self->context);
}

/* ---- Words ---- */

static const char *
name_of_preceptee (FootingTrashDialog *self,
                   FootingEnrolment   *enrolment)
{
  gint64 id = footing_enrolment_get_preceptee_id (enrolment);
  FootingPerson *person = footing_roster_find_person (roster_of (self), id);

  if (person == NULL)
    person = footing_trash_find (self->trash, FOOTING_TYPE_PERSON, id);

  return person != NULL ? footing_person_get_name (person) : "";
}

static char *
words_enrolment (FootingTrashDialog *self,
                 FootingEnrolment   *enrolment)
{
  gint64 id = footing_enrolment_get_programme_id (enrolment);
  FootingProgramme *programme = footing_roster_find_programme (roster_of (self), id);

  if (programme == NULL)
    programme = footing_trash_find (self->trash, FOOTING_TYPE_PROGRAMME, id);

  /* translators: a person and the programme they were on: Amara Obi on “Core, autumn” */
  return g_strdup_printf (_("%1$s on “%2$s”"), name_of_preceptee (self, enrolment),
                          programme != NULL ? footing_programme_get_name (programme) : "");
}

static char *
words_session (FootingTrashDialog *self,
               FootingSession     *session)
{
  gint64 id = footing_session_get_enrolment_id (session);
  FootingEnrolment *enrolment = footing_roster_find_enrolment (roster_of (self), id);

  if (enrolment == NULL)
    enrolment = footing_trash_find (self->trash, FOOTING_TYPE_ENROLMENT, id);
  if (enrolment == NULL)
    return g_strdup (footing_session_get_title (session));

  /* translators: a session and a person: Initial meeting with Amara Obi */
  return g_strdup_printf (_("%1$s with %2$s"), footing_session_get_title (session),
                          name_of_preceptee (self, enrolment));
}

static char *
words_reflection (FootingReflection *reflection)
{
  g_autofree char *day = NULL;

  if (footing_reflection_get_title (reflection) != NULL)
    return g_strdup (footing_reflection_get_title (reflection));

  day = footing_date_words_short (footing_reflection_get_written_on (reflection));
  /* translators: %s is a date */
  return g_strdup_printf (_("Reflection of %s"), day);
}

static char *
words_document (FootingTrashDialog *self,
                FootingDocument    *document)
{
  gint64 id = footing_document_get_person_id (document);
  FootingPerson *person = footing_roster_find_person (roster_of (self), id);

  if (person == NULL)
    person = footing_trash_find (self->trash, FOOTING_TYPE_PERSON, id);

  /* translators: a document and a person: Preceptorship charter of Amara Obi */
  return g_strdup_printf (_("%1$s of %2$s"), footing_document_get_title (document),
                          person != NULL ? footing_person_get_name (person) : "");
}

static char *
title_of (FootingTrashDialog *self,
          gpointer            record)
{
  g_autofree char *name = NULL;

  if (FOOTING_IS_ENROLMENT (record))
    return words_enrolment (self, record);
  if (FOOTING_IS_SESSION (record))
    return words_session (self, record);
  if (FOOTING_IS_REFLECTION (record))
    return words_reflection (record);
  if (FOOTING_IS_DOCUMENT (record))
    return words_document (self, record);

  g_object_get (record, FOOTING_IS_STANDARD_PROFILE (record) ? "title" : "name", &name, NULL);

  return g_steal_pointer (&name);
}

static const char *
kind_of (gpointer record)
{
  if (FOOTING_IS_PERSON (record))
    return _("Person");
  if (FOOTING_IS_PROGRAMME (record))
    return _("Programme");
  if (FOOTING_IS_ENROLMENT (record))
    return _("Enrolment");
  if (FOOTING_IS_SESSION (record))
    return _("Session");
  if (FOOTING_IS_REFLECTION (record))
    return _("Reflection");
  if (FOOTING_IS_DOCUMENT (record))
    return _("Document");
  if (FOOTING_IS_STANDARD_PROFILE (record))
    return _("Standard");
  if (FOOTING_IS_SCENARIO (record))
    return _("What-if");

  return _("Workplace");
}

static char *
words_when (FootingTrashDialog *self,
            gint64              deleted_at)
{
  g_autoptr(GDateTime) moment = g_date_time_new_from_unix_local (deleted_at);
  FootingDay day = footing_day_from_ymd (g_date_time_get_year (moment), g_date_time_get_month (moment),
                                         g_date_time_get_day_of_month (moment));
  g_autofree char *words = footing_date_words (day, footing_context_get_today (self->context));

  /* translators: %s is a day as people say it: Thu 12 March, 3 days ago */
  return g_strdup_printf (_("deleted %s"), words);
}

/* ---- Bringing back ---- */

static void
show_problem (FootingTrashDialog *self,
              const char         *words)
{
  adw_banner_set_title (self->problem_banner, words);
  adw_banner_set_revealed (self->problem_banner, *words != '\0');
}

/* Returns: (transfer full) (nullable): why something cannot come back as things are now */
static char *
find_obstacle (FootingTrashDialog *self,
               GPtrArray          *records)
{
  for (guint i = 0; i < records->len; i++)
    {
      FootingEnrolment *enrolment = g_ptr_array_index (records, i);
      FootingPerson *person = NULL;

      if (!FOOTING_IS_ENROLMENT (enrolment) ||
          footing_enrolment_get_state (enrolment) != FOOTING_ENROLMENT_STATE_ACTIVE)
        continue;

      person = footing_roster_find_person (roster_of (self), footing_enrolment_get_preceptee_id (enrolment));
      if (person != NULL && footing_person_active_enrolment (self->context, person) != NULL)
        /* translators: %s is somebody's name */
        return g_strdup_printf (_("%s is on a programme now, and nobody can be on two. "
                                  "Nothing has changed; take them off that one first."),
                                footing_person_get_name (person));
    }

  return NULL;
}

static void
restored_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(FootingTrashDialog) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autofree char *words = NULL;

  if (footing_store_finish_write (FOOTING_STORE (source), result, &error))
    return;

  words = footing_error_words (error, NULL);
  show_problem (self, words);
}

static void
restore_cb (FootingTrashDialog *self,
            GtkButton          *button)
{
  const FootingTrashBatch *batch = g_object_get_data (G_OBJECT (button), "batch");
  g_autoptr(GPtrArray) records = footing_trash_to_restore (self->trash, batch);
  g_autofree char *obstacle = find_obstacle (self, records);

  show_problem (self, obstacle != NULL ? obstacle : "");
  if (obstacle == NULL)
    footing_store_trash_async (footing_context_get_store (self->context), records, FALSE, NULL,
                               restored_cb, g_object_ref (self));
}

/* ---- What is shown ---- */

static GtkWidget *
row_new (FootingTrashDialog *self,
         FootingTrashBatch  *batch)
{
  gpointer record = g_ptr_array_index (batch->records, 0);
  g_autofree char *title = title_of (self, record);
  g_autofree char *when = words_when (self, batch->deleted_at);
  g_autofree char *subtitle = footing_person_words_line (kind_of (record), when, NULL);
  GtkWidget *row = footing_plain_row_new (ADW_TYPE_ACTION_ROW,
                                          "title", title, "title-lines", 2, "subtitle", subtitle, NULL);
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_Restore"));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, title, -1);
  g_object_set_data (G_OBJECT (button), "batch", batch);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (restore_cb), self);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);

  return row;
}

static const char *
state_of (FootingTrashDialog *self)
{
  if (footing_trash_get_error (self->trash) != NULL)
    return "failed";
  if (footing_trash_get_loading (self->trash) || footing_roster_get_loading (roster_of (self)))
    return "loading";

  return self->batches->len > 0 ? "list" : "empty";
}

static void
refresh (FootingTrashDialog *self)
{
  const GError *error = footing_trash_get_error (self->trash);
  g_autofree char *words = error != NULL ? footing_error_words (error, NULL) : NULL;
  g_autofree char *markup = words != NULL ? g_markup_escape_text (words, -1) : NULL;
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->stack)) != NULL;

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->group, g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);

  g_clear_pointer (&self->batches, g_ptr_array_unref);
  self->batches = footing_trash_list (self->trash);
  for (guint i = 0; i < self->batches->len; i++)
    {
      GtkWidget *row = row_new (self, g_ptr_array_index (self->batches, i));

      adw_preferences_group_add (self->group, row);
      g_ptr_array_add (self->rows, row);
    }

  adw_status_page_set_description (self->failed_page, markup);
  gtk_stack_set_visible_child_name (self->stack, state_of (self));

  /* What had the keyboard was brought back and is gone from here. */
  if (had_focus)
    gtk_widget_child_focus (gtk_stack_get_visible_child (self->stack), GTK_DIR_TAB_FORWARD);
}

static void
try_again_cb (FootingTrashDialog *self)
{
  footing_trash_reload (self->trash);
  footing_roster_reload (roster_of (self));
}

/* ---- The object ---- */

static void
footing_trash_dialog_dispose (GObject *object)
{
  FootingTrashDialog *self = FOOTING_TRASH_DIALOG (object);

  g_ptr_array_set_size (self->rows, 0);
  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_TRASH_DIALOG);
  g_clear_object (&self->trash);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_trash_dialog_parent_class)->dispose (object);
}

static void
footing_trash_dialog_finalize (GObject *object)
{
  FootingTrashDialog *self = FOOTING_TRASH_DIALOG (object);

  g_ptr_array_unref (self->rows);
  g_clear_pointer (&self->batches, g_ptr_array_unref);

  G_OBJECT_CLASS (footing_trash_dialog_parent_class)->finalize (object);
}

static void
footing_trash_dialog_class_init (FootingTrashDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_trash_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_trash_dialog_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/window/footing-trash-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingTrashDialog, problem_banner);
  gtk_widget_class_bind_template_child (widget_class, FootingTrashDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingTrashDialog, failed_page);
  gtk_widget_class_bind_template_child (widget_class, FootingTrashDialog, group);
  gtk_widget_class_bind_template_callback (widget_class, try_again_cb);
}

static void
footing_trash_dialog_init (FootingTrashDialog *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
footing_trash_dialog_new (FootingContext *context)
{
  FootingTrashDialog *self = g_object_new (FOOTING_TYPE_TRASH_DIALOG, NULL);

  self->context = g_object_ref (context);
  self->trash = footing_trash_new (footing_context_get_store (context));
  g_signal_connect_object (self->trash, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (footing_context_get_roster (context), "changed",
                           G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  refresh (self);

  return ADW_DIALOG (self);
}
