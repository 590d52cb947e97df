/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-cohorts-page.h"
#include "footing-error-words.h"
#include "footing-intake-page.h"
#include "footing-preceptors-page.h"
#include "footing-programme-dialog.h"
#include "footing-programme-page.h"
#include "footing-programme-row.h"
#include "footing-programmes-page.h"
#include "footing-readiness-page.h"
#include "footing-roster.h"
#include "footing-shell.h"
#include "footing-standards-page.h"

#define RESOURCES "/io/github/footing_app/Footing/ui/programme/"

struct _FootingProgrammesPage
{
  FootingPage    parent_instance;

  GListModel    *programmes; /* by name */

  GtkStack      *stack;
  GtkButton     *add_button;
  AdwStatusPage *failed_page;
  GtkWidget     *empty_page;
  GtkListBox    *list_box;
};

G_DEFINE_FINAL_TYPE (FootingProgrammesPage, footing_programmes_page, FOOTING_TYPE_PAGE)

static FootingContext *
context_of (FootingProgrammesPage *self)
{
  return footing_page_get_context (FOOTING_PAGE (self));
}

static const char *
state_of (FootingProgrammesPage *self)
{
  FootingRoster *roster = footing_context_get_roster (context_of (self));

  if (g_list_model_get_n_items (self->programmes) > 0)
    return "programmes";
  if (footing_roster_get_error (roster) != NULL)
    return "failed";

  return footing_roster_get_loading (roster) ? "loading" : "programmes";
}

static void
update_state (FootingProgrammesPage *self)
{
  const GError *error = footing_roster_get_error (footing_context_get_roster (context_of (self)));
  g_autofree char *words = error != NULL ? footing_error_words (error, NULL) : NULL;
  gboolean has_some = g_list_model_get_n_items (self->programmes) > 0;

  adw_status_page_set_description (self->failed_page, words);
  gtk_stack_set_visible_child_name (self->stack, state_of (self));

  /* The empty page has a button of its own. */
  gtk_widget_set_visible (GTK_WIDGET (self->add_button), has_some);
  gtk_widget_set_visible (GTK_WIDGET (self->list_box), has_some);
  gtk_widget_set_visible (self->empty_page, !has_some);
}

static void
try_again_cb (FootingProgrammesPage *self)
{
  footing_roster_reload (footing_context_get_roster (context_of (self)));
}

static void
row_activated_cb (FootingProgrammesPage *self,
                  FootingProgrammeRow   *row)
{
  FootingProgramme *programme = footing_programme_row_get_programme (row);

  footing_shell_push (GTK_WIDGET (self), footing_programme_page_new (context_of (self), programme));
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  FootingContext *context = context_of (FOOTING_PROGRAMMES_PAGE (widget));

  footing_form_dialog_open (footing_programme_dialog_new (context), widget);
}

static void
open_page (GtkWidget *widget,
           GType      type)
{
  FootingContext *context = context_of (FOOTING_PROGRAMMES_PAGE (widget));

  footing_shell_push (widget, g_object_new (type, "context", context, NULL));
}

static void
cohorts_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  open_page (widget, FOOTING_TYPE_COHORTS_PAGE);
}

static void
preceptors_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  open_page (widget, FOOTING_TYPE_PRECEPTORS_PAGE);
}

static void
readiness_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  open_page (widget, FOOTING_TYPE_READINESS_PAGE);
}

static void
standards_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  open_page (widget, FOOTING_TYPE_STANDARDS_PAGE);
}

static void
what_if_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  open_page (widget, FOOTING_TYPE_INTAKE_PAGE);
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  return footing_programme_row_new (context_of (user_data), item);
}

static void
footing_programmes_page_context_set (FootingPage    *page,
                                     FootingContext *context)
{
  FootingProgrammesPage *self = FOOTING_PROGRAMMES_PAGE (page);
  FootingRoster *roster = footing_context_get_roster (context);
  GtkExpression *name = gtk_property_expression_new (FOOTING_TYPE_PROGRAMME, NULL, "name");
  GtkSorter *sorter = GTK_SORTER (gtk_string_sorter_new (name));

  self->programmes = G_LIST_MODEL (gtk_sort_list_model_new (g_object_ref (footing_roster_get_programmes (roster)),
                                                            sorter));
  gtk_list_box_bind_model (self->list_box, self->programmes, create_row, self, NULL);

  g_signal_connect_object (self->programmes, "items-changed", G_CALLBACK (update_state), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (roster, "notify::loading", G_CALLBACK (update_state), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (roster, "notify::failed", G_CALLBACK (update_state), self, G_CONNECT_SWAPPED);
  update_state (self);
}

static void
footing_programmes_page_dispose (GObject *object)
{
  FootingProgrammesPage *self = FOOTING_PROGRAMMES_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_PROGRAMMES_PAGE);
  g_clear_object (&self->programmes);

  G_OBJECT_CLASS (footing_programmes_page_parent_class)->dispose (object);
}

static void
footing_programmes_page_class_init (FootingProgrammesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_programmes_page_dispose;
  FOOTING_PAGE_CLASS (klass)->context_set = footing_programmes_page_context_set;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCES "footing-programmes-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammesPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammesPage, add_button);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammesPage, failed_page);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammesPage, empty_page);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammesPage, list_box);
  gtk_widget_class_bind_template_callback (widget_class, try_again_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_install_action (widget_class, "programmes.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "programmes.cohorts", NULL, cohorts_action);
  gtk_widget_class_install_action (widget_class, "programmes.preceptors", NULL, preceptors_action);
  gtk_widget_class_install_action (widget_class, "programmes.readiness", NULL, readiness_action);
  gtk_widget_class_install_action (widget_class, "programmes.standards", NULL, standards_action);
  gtk_widget_class_install_action (widget_class, "programmes.what-if", NULL, what_if_action);
}

static void
footing_programmes_page_init (FootingProgrammesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
