/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-enrol-dialog.h"
#include "footing-enrol-people-page.h"
#include "footing-enrol-preceptor-page.h"
#include "footing-enrol-preview-page.h"
#include "footing-record-undo.h"

#define RESOURCES "/io/github/footing_app/Footing/ui/programme/"

struct _FootingEnrolDialog
{
  FootingFormDialog          parent_instance;

  FootingEnrolDraft         *draft;

  AdwNavigationView         *navigation_view;
  FootingEnrolPeoplePage    *people_page;
  FootingEnrolPreceptorPage *preceptor_page;
  FootingEnrolPreviewPage   *preview_page;
};

G_DEFINE_FINAL_TYPE (FootingEnrolDialog, footing_enrol_dialog, FOOTING_TYPE_FORM_DIALOG)

/* ---- From step to step ---- */

static void
people_chosen_cb (FootingEnrolDialog *self)
{
  footing_enrol_preceptor_page_prepare (self->preceptor_page);
  adw_navigation_view_push_by_tag (self->navigation_view, "preceptor");
}

static void
preceptor_chosen_cb (FootingEnrolDialog *self)
{
  footing_enrol_preview_page_prepare (self->preview_page);
}

/* A page on which there is nothing yet has nothing to take the focus either. */
static void
presentable_cb (FootingEnrolDialog *self)
{
  if (g_strcmp0 (adw_navigation_view_get_visible_page_tag (self->navigation_view), "preceptor") == 0)
    adw_navigation_view_push_by_tag (self->navigation_view, "preview");
}

static guint
count_enrolments (const GPtrArray *records)
{
  guint n = 0;

  for (guint i = 0; i < records->len; i++)
    n += FOOTING_IS_ENROLMENT (g_ptr_array_index (records, i));

  return n;
}

static void
enrol_cb (FootingEnrolDialog *self)
{
  g_autoptr(GPtrArray) records = footing_enrol_preview_page_get_records (self->preview_page);
  FootingProgressView *view = footing_enrol_preview_page_get_progress_view (self->preview_page);
  guint n = count_enrolments (records);
  g_autofree char *title = g_strdup_printf (ngettext ("Enrolling %u Person", "Enrolling %u People", n), n);
  FootingProgress *progress = footing_progress_view_begin (view, title);

  footing_form_dialog_save_watched (FOOTING_FORM_DIALOG (self), records, progress,
                                    footing_progress_view_get_cancellable (view));
}

static void
page_changed_cb (FootingEnrolDialog *self)
{
  const char *tag = adw_navigation_view_get_visible_page_tag (self->navigation_view);
  GtkWidget *button = NULL;

  if (g_strcmp0 (tag, "preceptor") == 0)
    button = footing_enrol_preceptor_page_get_button (self->preceptor_page);
  else if (g_strcmp0 (tag, "preview") == 0)
    button = footing_enrol_preview_page_get_button (self->preview_page);
  else
    button = footing_enrol_people_page_get_button (self->people_page);

  adw_dialog_set_default_widget (ADW_DIALOG (self), button);
}

/* ---- Saving ---- */

static void
problem_changed_cb (FootingEnrolDialog *self)
{
  g_autofree char *problem = NULL;

  g_object_get (self, "problem", &problem, NULL);
  footing_enrol_preview_page_set_problem (self->preview_page, problem);
}

static void
ready_changed_cb (FootingEnrolDialog *self)
{
  gboolean ready = FALSE;

  g_object_get (self, "ready", &ready, NULL);
  footing_enrol_preview_page_set_busy (self->preview_page, !ready);
}

static void
footing_enrol_dialog_saved (FootingFormDialog *dialog,
                            GPtrArray         *records)
{
  FootingEnrolDialog *self = FOOTING_ENROL_DIALOG (dialog);
  GtkWidget *opener = footing_form_dialog_get_opener (dialog);
  g_autoptr(GPtrArray) undone = footing_enrol_draft_undone (self->draft, records);
  guint n = count_enrolments (records);
  g_autofree char *words = g_strdup_printf (ngettext ("%u person has been enrolled",
                                                      "%u people have been enrolled", n), n);

  if (opener != NULL)
    footing_record_undo_offer (opener, footing_form_dialog_get_context (dialog), words, records, undone);
}

/* ---- The object ---- */

static void
footing_enrol_dialog_dispose (GObject *object)
{
  FootingEnrolDialog *self = FOOTING_ENROL_DIALOG (object);

  /* A child that is bound as well is not let go of otherwise. */
  adw_dialog_set_child (ADW_DIALOG (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_ENROL_DIALOG);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (footing_enrol_dialog_parent_class)->dispose (object);
}

static void
footing_enrol_dialog_class_init (FootingEnrolDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_enrol_dialog_dispose;
  FOOTING_FORM_DIALOG_CLASS (klass)->saved = footing_enrol_dialog_saved;

  g_type_ensure (FOOTING_TYPE_ENROL_PEOPLE_PAGE);
  g_type_ensure (FOOTING_TYPE_ENROL_PRECEPTOR_PAGE);
  g_type_ensure (FOOTING_TYPE_ENROL_PREVIEW_PAGE);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCES "footing-enrol-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolDialog, navigation_view);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolDialog, people_page);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolDialog, preceptor_page);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolDialog, preview_page);
  gtk_widget_class_bind_template_callback (widget_class, page_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, people_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, preceptor_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, presentable_cb);
  gtk_widget_class_bind_template_callback (widget_class, enrol_cb);
}

static void
footing_enrol_dialog_init (FootingEnrolDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect (self, "notify::problem", G_CALLBACK (problem_changed_cb), NULL);
  g_signal_connect (self, "notify::ready", G_CALLBACK (ready_changed_cb), NULL);
}

FootingFormDialog *
footing_enrol_dialog_new (FootingContext   *context,
                          FootingProgramme *programme)
{
  return footing_enrol_dialog_new_for_cohort (context, programme, NULL);
}

FootingFormDialog *
footing_enrol_dialog_new_for_cohort (FootingContext   *context,
                                     FootingProgramme *programme,
                                     FootingCohort    *cohort)
{
  FootingEnrolDialog *self = g_object_new (FOOTING_TYPE_ENROL_DIALOG, "context", context, NULL);

  self->draft = footing_enrol_draft_new (context, programme);
  footing_enrol_draft_set_cohort (self->draft, cohort);
  footing_enrol_people_page_set_draft (self->people_page, self->draft);
  footing_enrol_preceptor_page_set_draft (self->preceptor_page, self->draft);
  footing_enrol_preview_page_set_draft (self->preview_page, self->draft);
  adw_dialog_set_focus (ADW_DIALOG (self), footing_enrol_people_page_get_first (self->people_page));

  /* What is shown can always be saved; nobody who is not ready is among it. */
  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self), TRUE);

  return FOOTING_FORM_DIALOG (self);
}

FootingFormDialog *
footing_enrol_dialog_new_for_person (FootingContext   *context,
                                     FootingProgramme *programme,
                                     FootingPerson    *person)
{
  FootingFormDialog *self = footing_enrol_dialog_new (context, programme);

  footing_enrol_draft_set_picked (FOOTING_ENROL_DIALOG (self)->draft, person, TRUE);

  return self;
}
