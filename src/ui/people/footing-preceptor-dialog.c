/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-handover-dialog.h"
#include "footing-preceptor-dialog.h"
#include "footing-preceptor-list.h"
#include "footing-roster.h"

struct _FootingPreceptorDialog
{
  FootingFormDialog     parent_instance;

  FootingEnrolment     *enrolment;
  FootingPreceptorList *list;
};

G_DEFINE_FINAL_TYPE (FootingPreceptorDialog, footing_preceptor_dialog, FOOTING_TYPE_FORM_DIALOG)

/* One goes before the other comes. What has the keys must not go with it, or all of it stays. */
static void
chosen_cb (FootingPreceptorDialog *self,
           FootingPerson          *preceptor)
{
  FootingFormDialog *dialog = FOOTING_FORM_DIALOG (self);
  gint64 id = preceptor != NULL ? footing_record_get_id (FOOTING_RECORD (preceptor)) : 0;
  GtkWidget *opener = footing_form_dialog_get_opener (dialog);
  FootingFormDialog *next = NULL;

  if (id != footing_enrolment_get_preceptor_id (self->enrolment) && opener != NULL)
    next = footing_handover_dialog_new (footing_form_dialog_get_context (dialog), self->enrolment, preceptor);

  gtk_widget_set_sensitive (GTK_WIDGET (self->list), FALSE);
  adw_dialog_force_close (ADW_DIALOG (self));
  if (next != NULL)
    footing_form_dialog_open (next, opener);
}

static void
footing_preceptor_dialog_dispose (GObject *object)
{
  FootingPreceptorDialog *self = FOOTING_PRECEPTOR_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_PRECEPTOR_DIALOG);
  g_clear_object (&self->enrolment);

  G_OBJECT_CLASS (footing_preceptor_dialog_parent_class)->dispose (object);
}

static void
footing_preceptor_dialog_class_init (FootingPreceptorDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_preceptor_dialog_dispose;

  g_type_ensure (FOOTING_TYPE_PRECEPTOR_LIST);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/people/footing-preceptor-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingPreceptorDialog, list);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
footing_preceptor_dialog_init (FootingPreceptorDialog *self)
{
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
  footing_form_dialog_set_enrolment (FOOTING_FORM_DIALOG (self), footing_record_get_id (FOOTING_RECORD (enrolment)));
  footing_preceptor_list_show (self->list, context, preceptee, footing_enrolment_get_preceptor_id (enrolment));

  return FOOTING_FORM_DIALOG (self);
}
