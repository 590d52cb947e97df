/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-booking-page.h"
#include "footing-cohort-dialog.h"
#include "footing-cohort-page.h"
#include "footing-cohort-words.h"
#include "footing-enrol-dialog.h"
#include "footing-enrolled-list.h"
#include "footing-matching-page.h"
#include "footing-person-page.h"
#include "footing-person-words.h"
#include "footing-record-removal.h"
#include "footing-shell.h"

struct _FootingCohortPage
{
  FootingPage           parent_instance;

  FootingCohort        *cohort;

  GtkLabel             *name_label;
  GtkLabel             *facts_label;
  GtkLabel             *places_label;
  GtkLabel             *alone_label;
  GtkWidget            *steps_group;
  GtkWidget            *match_row;
  FootingEnrolledList  *enrolled_list;
};

G_DEFINE_FINAL_TYPE (FootingCohortPage, footing_cohort_page, FOOTING_TYPE_PAGE)

static FootingContext *
context_of (FootingCohortPage *self)
{
  return footing_page_get_context (FOOTING_PAGE (self));
}

static FootingProgramme *
programme_of (FootingCohortPage *self)
{
  return footing_roster_find_programme (footing_context_get_roster (context_of (self)),
                                        footing_cohort_get_programme_id (self->cohort));
}

/* ---- What is shown ---- */

static void
show_alone (FootingCohortPage *self)
{
  guint n = footing_cohort_words_count_alone (context_of (self), self->cohort);
  g_autofree char *words = g_strdup_printf (ngettext ("%u person has no preceptor yet.",
                                                      "%u people have no preceptor yet.", n),
                                            n);

  gtk_label_set_label (self->alone_label, words);
  gtk_widget_set_visible (GTK_WIDGET (self->alone_label), n > 0);
  gtk_widget_set_visible (self->match_row, n > 0);
}

static void
show_facts (FootingCohortPage *self)
{
  FootingProgramme *programme = programme_of (self);
  guint taken = footing_cohort_words_count (context_of (self), self->cohort);
  g_autofree char *window = footing_cohort_words_window (self->cohort);
  g_autofree char *facts =
    footing_person_words_line (programme != NULL ? footing_programme_get_name (programme) : "", window, NULL);
  g_autofree char *places = footing_cohort_words_places (taken, (guint) footing_cohort_get_capacity (self->cohort));

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), footing_cohort_get_name (self->cohort));
  gtk_label_set_label (self->name_label, footing_cohort_get_name (self->cohort));
  gtk_label_set_label (self->facts_label, facts);
  gtk_label_set_label (self->places_label, places);
  gtk_widget_set_visible (self->steps_group, taken > 0);
  show_alone (self);
}

static void
roster_changed_cb (FootingCohortPage *self)
{
  FootingCohort *fresh = footing_roster_find_cohort (footing_context_get_roster (context_of (self)),
                                                     footing_record_get_id (FOOTING_RECORD (self->cohort)));

  if (fresh != NULL)
    g_set_object (&self->cohort, fresh);
  show_facts (self);
}

static void
enrolment_activated_cb (FootingCohortPage *self,
                        FootingEnrolment  *enrolment)
{
  FootingPerson *person = footing_roster_find_person (footing_context_get_roster (context_of (self)),
                                                      footing_enrolment_get_preceptee_id (enrolment));

  if (person != NULL)
    footing_shell_push (GTK_WIDGET (self), footing_person_page_new (context_of (self), person));
}

/* ---- What can be done ---- */

static void
enrol_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  FootingCohortPage *self = FOOTING_COHORT_PAGE (widget);
  FootingProgramme *programme = programme_of (self);

  if (programme != NULL)
    footing_form_dialog_open (footing_enrol_dialog_new_for_cohort (context_of (self), programme, self->cohort),
                              widget);
}

static void
match_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  FootingCohortPage *self = FOOTING_COHORT_PAGE (widget);

  footing_shell_push (widget, footing_matching_page_new (context_of (self), self->cohort));
}

static void
book_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  FootingCohortPage *self = FOOTING_COHORT_PAGE (widget);

  footing_shell_push (widget, footing_booking_page_new (context_of (self), self->cohort));
}

static void
change_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  FootingCohortPage *self = FOOTING_COHORT_PAGE (widget);

  footing_form_dialog_open (footing_cohort_dialog_new (context_of (self), self->cohort), widget);
}

static void
delete_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  FootingCohortPage *self = FOOTING_COHORT_PAGE (widget);
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *words = NULL;

  g_ptr_array_add (records, g_object_ref (self->cohort));
  /* translators: %s is the name of a cohort */
  words = g_strdup_printf (_("“%s” has been deleted; its people stay on their programme"),
                           footing_cohort_get_name (self->cohort));
  footing_record_remove (widget, context_of (self), records, words);
  gtk_widget_activate_action (widget, "navigation.pop", NULL);
}

/* ---- The object ---- */

static void
footing_cohort_page_dispose (GObject *object)
{
  FootingCohortPage *self = FOOTING_COHORT_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_COHORT_PAGE);
  g_clear_object (&self->cohort);

  G_OBJECT_CLASS (footing_cohort_page_parent_class)->dispose (object);
}

static void
footing_cohort_page_class_init (FootingCohortPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_cohort_page_dispose;

  g_type_ensure (FOOTING_TYPE_ENROLLED_LIST);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/cohort/footing-cohort-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingCohortPage, name_label);
  gtk_widget_class_bind_template_child (widget_class, FootingCohortPage, facts_label);
  gtk_widget_class_bind_template_child (widget_class, FootingCohortPage, places_label);
  gtk_widget_class_bind_template_child (widget_class, FootingCohortPage, alone_label);
  gtk_widget_class_bind_template_child (widget_class, FootingCohortPage, steps_group);
  gtk_widget_class_bind_template_child (widget_class, FootingCohortPage, match_row);
  gtk_widget_class_bind_template_child (widget_class, FootingCohortPage, enrolled_list);
  gtk_widget_class_bind_template_callback (widget_class, enrolment_activated_cb);
  gtk_widget_class_install_action (widget_class, "cohort.enrol", NULL, enrol_action);
  gtk_widget_class_install_action (widget_class, "cohort.match", NULL, match_action);
  gtk_widget_class_install_action (widget_class, "cohort.book", NULL, book_action);
  gtk_widget_class_install_action (widget_class, "cohort.change", NULL, change_action);
  gtk_widget_class_install_action (widget_class, "cohort.delete", NULL, delete_action);
}

static void
footing_cohort_page_init (FootingCohortPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
footing_cohort_page_new (FootingContext *context,
                         FootingCohort  *cohort)
{
  FootingCohortPage *self = g_object_new (FOOTING_TYPE_COHORT_PAGE, "context", context, NULL);

  self->cohort = g_object_ref (cohort);
  footing_enrolled_list_show_cohort (self->enrolled_list, context, footing_record_get_id (FOOTING_RECORD (cohort)));
  g_signal_connect_object (footing_context_get_roster (context), "changed", G_CALLBACK (roster_changed_cb), self,
                           G_CONNECT_SWAPPED);
  show_facts (self);

  return ADW_NAVIGATION_PAGE (self);
}
