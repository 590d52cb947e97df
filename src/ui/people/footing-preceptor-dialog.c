/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-enrolling.h"
#include "footing-preceptor-dialog.h"
#include "footing-preceptor-list.h"
#include "footing-record-undo.h"
#include "footing-roster.h"

struct _FootingPreceptorDialog
{
  FootingFormDialog     parent_instance;

  FootingEnrolment     *enrolment;
  FootingPerson        *preceptor; /* chosen; NULL for nobody */
  GPtrArray            *before;    /* records as they are again after an undo */

  FootingPreceptorList *list;
};

G_DEFINE_FINAL_TYPE (FootingPreceptorDialog, footing_preceptor_dialog, FOOTING_TYPE_FORM_DIALOG)

static void
mark_as_preceptor (FootingPreceptorDialog *self,
                   GPtrArray              *records)
{
  FootingPerson *marked = footing_enrolling_mark_preceptor (self->preceptor);

  if (marked == NULL)
    return;

  g_ptr_array_add (self->before, footing_record_copy (self->preceptor));
  g_ptr_array_add (records, marked);
}

static void
chosen_cb (FootingPreceptorDialog *self,
           FootingPerson          *preceptor)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  gint64 id = preceptor != NULL ? footing_record_get_id (FOOTING_RECORD (preceptor)) : 0;
  FootingEnrolment *changed = NULL;

  if (id == footing_enrolment_get_preceptor_id (self->enrolment))
    {
      adw_dialog_close (ADW_DIALOG (self));
      return;
    }

  g_set_object (&self->preceptor, preceptor);
  g_ptr_array_set_size (self->before, 0);

  mark_as_preceptor (self, records);
  g_ptr_array_add (self->before, footing_record_copy (self->enrolment));
  changed = footing_record_copy (self->enrolment);
  g_object_set (changed, "preceptor-id", id, NULL);
  g_ptr_array_add (records, changed);

  footing_form_dialog_save (FOOTING_FORM_DIALOG (self), records);
}

static void
footing_preceptor_dialog_saved (FootingFormDialog *dialog,
                                GPtrArray         *records)
{
  FootingPreceptorDialog *self = FOOTING_PRECEPTOR_DIALOG (dialog);
  FootingContext *context = footing_form_dialog_get_context (dialog);
  const char *preceptee =
    footing_roster_name_of_enrolment (footing_context_get_roster (context),
                                      footing_record_get_id (FOOTING_RECORD (self->enrolment)));
  g_autofree char *words = NULL;

  if (self->preceptor != NULL)
    /* translators: two names: of the preceptor and of the preceptee */
    words = g_strdup_printf (_("%1$s supports %2$s now"), footing_person_get_name (self->preceptor), preceptee);
  else
    /* translators: %s is the name of the preceptee */
    words = g_strdup_printf (_("Nobody supports %s now"), preceptee);

  if (footing_form_dialog_get_opener (dialog) != NULL)
    footing_record_undo_offer (footing_form_dialog_get_opener (dialog), context, words, records, self->before);
}

static void
footing_preceptor_dialog_dispose (GObject *object)
{
  FootingPreceptorDialog *self = FOOTING_PRECEPTOR_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_PRECEPTOR_DIALOG);
  g_clear_object (&self->enrolment);
  g_clear_object (&self->preceptor);
  g_clear_pointer (&self->before, g_ptr_array_unref);

  G_OBJECT_CLASS (footing_preceptor_dialog_parent_class)->dispose (object);
}

static void
footing_preceptor_dialog_class_init (FootingPreceptorDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_preceptor_dialog_dispose;
  FOOTING_FORM_DIALOG_CLASS (klass)->saved = footing_preceptor_dialog_saved;

  g_type_ensure (FOOTING_TYPE_PRECEPTOR_LIST);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/people/footing-preceptor-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingPreceptorDialog, list);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
footing_preceptor_dialog_init (FootingPreceptorDialog *self)
{
  self->before = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
}

FootingFormDialog *
footing_preceptor_dialog_new (FootingContext   *context,
                              FootingEnrolment *enrolment)
{
  FootingPreceptorDialog *self = g_object_new (FOOTING_TYPE_PRECEPTOR_DIALOG,
                                               "context", context,
                                               "complete", TRUE,
                                               NULL);
  FootingPerson *preceptee = footing_roster_find_person (footing_context_get_roster (context),
                                                         footing_enrolment_get_preceptee_id (enrolment));

  self->enrolment = g_object_ref (enrolment);
  footing_preceptor_list_show (self->list, context, preceptee, footing_enrolment_get_preceptor_id (enrolment));

  return FOOTING_FORM_DIALOG (self);
}
