/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-document-page.h"
#include "footing-new-document-dialog.h"
#include "footing-plain-row.h"
#include "footing-reference.h"

struct _FootingNewDocumentDialog
{
  AdwDialog            parent_instance;

  FootingContext      *context;
  FootingEnrolment    *enrolment;
  GtkWidget           *from;
  AdwPreferencesGroup *group;
};

G_DEFINE_FINAL_TYPE (FootingNewDocumentDialog, footing_new_document_dialog, ADW_TYPE_DIALOG)

static void
activated_cb (FootingNewDocumentDialog *self,
              GtkWidget                *row)
{
  const FootingForm *form = g_object_get_data (G_OBJECT (row), "form");

  if (self->from != NULL)
    footing_document_page_begin (self->from, self->context, self->enrolment, form);

  adw_dialog_close (ADW_DIALOG (self));
}

static void
add_form (FootingNewDocumentDialog *self,
          const FootingForm        *form)
{
  GtkWidget *row = footing_plain_row_new (ADW_TYPE_ACTION_ROW, "title", form->title,
                                          "subtitle", form->purpose, "activatable", TRUE, NULL);

  g_object_set_data (G_OBJECT (row), "form", (gpointer) form);
  g_signal_connect_object (row, "activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->group, row);
  if (adw_dialog_get_focus (ADW_DIALOG (self)) == NULL)
    adw_dialog_set_focus (ADW_DIALOG (self), row);
}

static void
footing_new_document_dialog_dispose (GObject *object)
{
  FootingNewDocumentDialog *self = FOOTING_NEW_DOCUMENT_DIALOG (object);

  g_clear_object (&self->context);
  g_clear_object (&self->enrolment);
  g_clear_weak_pointer (&self->from);

  G_OBJECT_CLASS (footing_new_document_dialog_parent_class)->dispose (object);
}

static void
footing_new_document_dialog_class_init (FootingNewDocumentDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_new_document_dialog_dispose;
}

static void
footing_new_document_dialog_init (FootingNewDocumentDialog *self)
{
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *page = adw_preferences_page_new ();

  self->group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  adw_preferences_group_set_description (self->group, _("Names and dates that the book knows are filled in."));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), self->group);
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), page);
  adw_dialog_set_child (ADW_DIALOG (self), view);
  adw_dialog_set_title (ADW_DIALOG (self), _("New Document"));
  adw_dialog_set_content_width (ADW_DIALOG (self), 480);
  adw_dialog_set_content_height (ADW_DIALOG (self), 640);
}

AdwDialog *
footing_new_document_dialog_new (FootingContext   *context,
                                 FootingEnrolment *enrolment,
                                 GtkWidget        *from)
{
  FootingNewDocumentDialog *self = g_object_new (FOOTING_TYPE_NEW_DOCUMENT_DIALOG, NULL);
  const GPtrArray *forms = footing_reference_get_forms (footing_context_get_reference (context));

  self->context = g_object_ref (context);
  self->enrolment = g_object_ref (enrolment);
  g_set_weak_pointer (&self->from, from);
  for (guint i = 0; i < forms->len; i++)
    if (((const FootingForm *) g_ptr_array_index (forms, i))->kind != FOOTING_FORM_SESSION_RECORD)
      add_form (self, g_ptr_array_index (forms, i));

  return ADW_DIALOG (self);
}
