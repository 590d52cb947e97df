/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-dialog.h"
#include "footing-journey.h"
#include "footing-leaving-dialog.h"
#include "footing-matching-page.h"
#include "footing-move-dialog.h"
#include "footing-person-dialog.h"
#include "footing-person-page.h"
#include "footing-person-enrolling.h"
#include "footing-person-erasure.h"
#include "footing-person-export.h"
#include "footing-person-removal.h"
#include "footing-person-return.h"
#include "footing-person-row.h"
#include "footing-person-words.h"
#include "footing-reference.h"
#include "footing-registered.h"
#include "footing-rename-dialog.h"
#include "footing-rota-group.h"
#include "footing-shell.h"
#include "footing-training-group.h"
#include "footing-wishes-group.h"

struct _FootingPersonPage
{
  FootingPage           parent_instance;

  FootingPerson        *person;
  GListStore           *preceptees;

  GtkLabel             *name_label;
  GtkLabel             *facts_label;
  GtkLabel             *more_facts_label;
  AdwPreferencesGroup  *left_group;
  AdwActionRow         *left_row;
  AdwPreferencesGroup  *enrol_group;
  AdwBin               *journey_bin;
  AdwPreferencesGroup  *preceptees_group;
  FootingRotaGroup     *rota_group;
  FootingWishesGroup   *wishes_group;
  FootingTrainingGroup *training_group;
  GtkListBox           *preceptee_list;
};

enum
{
  PROP_0,
  PROP_PRECEPTEE,
  PROP_SUPPORTING,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FootingPersonPage, footing_person_page, FOOTING_TYPE_PAGE)

static FootingContext *
context_of (FootingPersonPage *self)
{
  return footing_page_get_context (FOOTING_PAGE (self));
}

static FootingRoster *
roster_of (FootingPersonPage *self)
{
  return footing_context_get_roster (context_of (self));
}

static gint64
person_id (FootingPersonPage *self)
{
  return footing_record_get_id (FOOTING_RECORD (self->person));
}

static gboolean
is_active_preceptee (FootingPersonPage *self)
{
  return self->person != NULL && footing_person_active_enrolment (context_of (self), self->person) != NULL;
}

/* ---- Who they are ---- */

static void
set_words (GtkLabel   *label,
           const char *words)
{
  gtk_label_set_label (label, words);
  gtk_widget_set_visible (GTK_WIDGET (label), *words != '\0');
}

static char *
pin_words (FootingPerson *person)
{
  g_autofree char *date = NULL;

  if (footing_person_get_registered_on (person) == FOOTING_DAY_NONE)
    return g_strdup ("");

  date = footing_date_words_short (footing_person_get_registered_on (person));

  /* translators: %s is a date */
  return g_strdup_printf (_("PIN received %s"), date);
}

/* Empty for who is no preceptor. */
static char *
preceptor_words (FootingPersonPage *self)
{
  g_autofree char *load = footing_person_words_load (context_of (self), self->person);
  g_autofree char *date = NULL;
  g_autofree char *prepared = NULL;

  if (!footing_roster_is_preceptor (roster_of (self), self->person))
    return g_strdup ("");
  if (footing_person_get_prepared_on (self->person) == FOOTING_DAY_NONE)
    return footing_person_words_line (_("Preceptor"), load, NULL);

  date = footing_date_words_short (footing_person_get_prepared_on (self->person));
  /* translators: %s is the date of a preceptor’s training */
  prepared = g_strdup_printf (_("prepared %s"), date);

  return footing_person_words_line (_("Preceptor"), prepared, load, NULL);
}

static void
show_facts (FootingPersonPage *self)
{
  FootingPerson *person = self->person;
  g_autofree char *job = footing_person_words_job (context_of (self), person);
  g_autofree char *since = footing_person_words_since (person);
  g_autofree char *facts =
    footing_person_words_line (job, footing_person_words_workplace (context_of (self), person), since, NULL);
  g_autofree char *pin = pin_words (person);
  g_autofree char *preceptor = preceptor_words (self);
  const char *lead = footing_person_get_is_lead (person) ? _("Preceptorship lead") : "";
  g_autofree char *more_facts = footing_person_words_line (pin, preceptor, lead, NULL);

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), footing_person_get_name (person));
  gtk_label_set_label (self->name_label, footing_person_get_name (person));
  set_words (self->facts_label, facts);
  set_words (self->more_facts_label, more_facts);
}

/* ---- Whether they have left ---- */

static void
show_leaving (FootingPersonPage *self)
{
  FootingLeaving *leaving = footing_person_leaving (context_of (self), self->person);
  const FootingLeaveReason *reason = NULL;
  g_autofree char *date = NULL;
  g_autofree char *title = NULL;
  g_autofree char *words = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->left_group), leaving != NULL);
  if (leaving == NULL)
    return;

  date = footing_date_words_long (footing_leaving_get_left_on (leaving));
  /* translators: %s is a date */
  title = g_strdup_printf (_("Left on %s"), date);
  reason = footing_reference_get_leave_reason (footing_context_get_reference (context_of (self)),
                                               footing_leaving_get_reason (leaving));
  words = footing_person_words_line (reason != NULL ? reason->label : "",
                                     footing_leaving_get_note (leaving), NULL);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->left_row), title);
  adw_action_row_set_subtitle (self->left_row, words);
}

static void
still_here_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  FootingPersonPage *self = FOOTING_PERSON_PAGE (widget);

  footing_person_return (widget, context_of (self), self->person);
}

/* ---- As a preceptee ---- */

static void
show_journey (FootingPersonPage *self)
{
  FootingEnrolment *enrolment = footing_roster_enrolment_of (roster_of (self), person_id (self));
  gboolean left = footing_person_leaving (context_of (self), self->person) != NULL;
  gboolean on_register = footing_registered_part (self->person) != NULL;
  GtkWidget *journey = adw_bin_get_child (self->journey_bin);

  gtk_widget_set_visible (GTK_WIDGET (self->journey_bin), enrolment != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->enrol_group),
                          enrolment == NULL && !left && on_register &&
                          !footing_roster_is_preceptor (roster_of (self), self->person));

  if (enrolment == NULL)
    return;

  if (journey == NULL)
    {
      journey = g_object_new (FOOTING_TYPE_JOURNEY, NULL);
      adw_bin_set_child (self->journey_bin, journey);
    }

  footing_journey_show (FOOTING_JOURNEY (journey), context_of (self), enrolment);
}

static gint64
footing_person_page_enrolment (FootingPage *page)
{
  FootingPersonPage *self = FOOTING_PERSON_PAGE (page);
  FootingEnrolment *enrolment = self->person != NULL ? footing_person_active_enrolment (context_of (self), self->person)
                                                     : NULL;

  return enrolment != NULL ? footing_record_get_id (FOOTING_RECORD (enrolment)) : 0;
}

static void
enrol_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  FootingPersonPage *self = FOOTING_PERSON_PAGE (widget);

  footing_person_enrol (widget, context_of (self), self->person);
}

/* ---- As a preceptor ---- */

static GPtrArray *
find_preceptees (FootingPersonPage *self)
{
  GListModel *enrolments = footing_roster_get_enrolments (roster_of (self));
  GPtrArray *preceptees = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (enrolments); i++)
    {
      g_autoptr(FootingEnrolment) enrolment = g_list_model_get_item (enrolments, i);
      FootingPerson *preceptee = footing_roster_find_person (roster_of (self),
                                                             footing_enrolment_get_preceptee_id (enrolment));

      if (footing_enrolment_get_preceptor_id (enrolment) == person_id (self) &&
          footing_enrolment_get_state (enrolment) == FOOTING_ENROLMENT_STATE_ACTIVE && preceptee != NULL)
        g_ptr_array_add (preceptees, g_object_ref (preceptee));
    }

  return preceptees;
}

static gboolean
is_shown (FootingPersonPage *self,
          GPtrArray         *preceptees)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->preceptees)) != preceptees->len)
    return FALSE;

  for (guint i = 0; i < preceptees->len; i++)
    if (!g_list_store_find (self->preceptees, g_ptr_array_index (preceptees, i), NULL))
      return FALSE;

  return TRUE;
}

static void
show_preceptees (FootingPersonPage *self)
{
  g_autoptr(GPtrArray) preceptees = find_preceptees (self);

  if (!is_shown (self, preceptees))
    g_list_store_splice (self->preceptees, 0, g_list_model_get_n_items (G_LIST_MODEL (self->preceptees)),
                         preceptees->pdata, preceptees->len);

  gtk_widget_set_visible (GTK_WIDGET (self->preceptees_group),
                          footing_person_get_is_preceptor (self->person) || preceptees->len > 0);
}

static void
name_row_cb (GtkWidget        *row,
             GParamSpec       *pspec,
             FootingPersonRow *content)
{
  g_autofree char *description = NULL;

  g_object_get (content, "description", &description, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, description, -1);
}

static GtkWidget *
create_preceptee_row (gpointer item,
                      gpointer user_data)
{
  FootingPersonPage *self = user_data;
  GtkWidget *row = gtk_list_box_row_new ();
  FootingPersonRow *content = g_object_new (FOOTING_TYPE_PERSON_ROW, NULL);

  footing_person_row_show (content, context_of (self), item);
  gtk_widget_set_margin_top (GTK_WIDGET (content), 10);
  gtk_widget_set_margin_bottom (GTK_WIDGET (content), 10);
  gtk_widget_set_margin_start (GTK_WIDGET (content), 12);
  gtk_widget_set_margin_end (GTK_WIDGET (content), 12);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), GTK_WIDGET (content));
  g_signal_connect_object (content, "notify::description", G_CALLBACK (name_row_cb), row, G_CONNECT_SWAPPED);
  name_row_cb (row, NULL, content);

  return row;
}

static void
preceptee_activated_cb (FootingPersonPage *self,
                        GtkListBoxRow     *row)
{
  g_autoptr(FootingPerson) preceptee = g_list_model_get_item (G_LIST_MODEL (self->preceptees),
                                                              (guint) gtk_list_box_row_get_index (row));

  footing_shell_push (GTK_WIDGET (self), footing_person_page_new (context_of (self), preceptee));
}

static gboolean
supports_anybody (FootingPersonPage *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->preceptees)) > 0;
}

static void
hand_over_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  FootingPersonPage *self = FOOTING_PERSON_PAGE (widget);

  footing_shell_push (widget, footing_matching_page_new_for_handover (context_of (self), self->person));
}

/* ---- Changing ---- */

static void
edit_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  FootingPersonPage *self = FOOTING_PERSON_PAGE (widget);

  footing_form_dialog_open (footing_person_dialog_new (context_of (self), self->person), widget);
}

static void
move_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  FootingPersonPage *self = FOOTING_PERSON_PAGE (widget);

  footing_form_dialog_open (footing_move_dialog_new (context_of (self), self->person), widget);
}

static void
has_left_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  FootingPersonPage *self = FOOTING_PERSON_PAGE (widget);

  footing_form_dialog_open (footing_leaving_dialog_new (context_of (self), self->person), widget);
}

static void
take_off_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  FootingPersonPage *self = FOOTING_PERSON_PAGE (widget);

  footing_person_take_off (widget, context_of (self), self->person);
}

static FootingWorkplace *
workplace_of (FootingPersonPage *self)
{
  return footing_roster_find_workplace (roster_of (self), footing_person_get_workplace_id (self->person));
}

static void
rename_workplace_action (GtkWidget  *widget,
                         const char *name,
                         GVariant   *parameter)
{
  FootingPersonPage *self = FOOTING_PERSON_PAGE (widget);
  FootingFormDialog *dialog = footing_rename_dialog_new (context_of (self), FOOTING_RECORD (workplace_of (self)),
                                                         _("Rename Workplace"));

  footing_form_dialog_open (dialog, widget);
}

static void
export_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  FootingPersonPage *self = FOOTING_PERSON_PAGE (widget);

  footing_person_export (widget, context_of (self), self->person);
}

static void
erase_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  FootingPersonPage *self = FOOTING_PERSON_PAGE (widget);

  footing_person_erase (widget, context_of (self), self->person);
}

static void
delete_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  FootingPersonPage *self = FOOTING_PERSON_PAGE (widget);

  footing_person_remove (widget, context_of (self), self->person);
}

/* ---- The object ---- */

/* A page about somebody who is in the book no more leads nowhere. */
static void
go_away (FootingPersonPage *self)
{
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_VIEW);

  if (view != NULL &&
      adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view)) == ADW_NAVIGATION_PAGE (self))
    adw_navigation_view_pop (ADW_NAVIGATION_VIEW (view));
}

/* ---- When they work, and with whom they would like to ---- */

static void
show_pairing (FootingPersonPage *self)
{
  gboolean pairs = footing_roster_is_preceptor (roster_of (self), self->person) ||
                   footing_roster_enrolment_of (roster_of (self), person_id (self)) != NULL;

  footing_rota_group_show (self->rota_group, context_of (self), self->person);
  footing_wishes_group_show (self->wishes_group, context_of (self), self->person);
  gtk_widget_set_visible (GTK_WIDGET (self->rota_group), pairs);
  gtk_widget_set_visible (GTK_WIDGET (self->wishes_group), pairs);
}

static void
refresh (FootingPersonPage *self)
{
  if (footing_roster_find_person (roster_of (self), person_id (self)) == NULL)
    {
      if (!footing_roster_get_loading (roster_of (self)))
        go_away (self);
      return;
    }

  show_facts (self);
  show_leaving (self);
  show_journey (self);
  show_preceptees (self);
  show_pairing (self);
  footing_training_group_show (self->training_group, context_of (self), self->person);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "person.still-here",
                                 footing_person_leaving (context_of (self), self->person) != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "person.take-off",
                                 footing_roster_enrolment_of (roster_of (self), person_id (self)) != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "person.rename-workplace", workplace_of (self) != NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PRECEPTEE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SUPPORTING]);
}

static void
footing_person_page_dispose (GObject *object)
{
  FootingPersonPage *self = FOOTING_PERSON_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_PERSON_PAGE);
  g_clear_object (&self->person);
  g_clear_object (&self->preceptees);

  G_OBJECT_CLASS (footing_person_page_parent_class)->dispose (object);
}

static void
footing_person_page_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_PRECEPTEE:
      g_value_set_boolean (value, is_active_preceptee (FOOTING_PERSON_PAGE (object)));
      break;
    case PROP_SUPPORTING:
      g_value_set_boolean (value, supports_anybody (FOOTING_PERSON_PAGE (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "person.enrol", NULL, enrol_action);
  gtk_widget_class_install_action (widget_class, "person.edit", NULL, edit_action);
  gtk_widget_class_install_action (widget_class, "person.move", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "person.has-left", NULL, has_left_action);
  gtk_widget_class_install_action (widget_class, "person.still-here", NULL, still_here_action);
  gtk_widget_class_install_action (widget_class, "person.take-off", NULL, take_off_action);
  gtk_widget_class_install_action (widget_class, "person.rename-workplace", NULL, rename_workplace_action);
  gtk_widget_class_install_action (widget_class, "person.hand-over", NULL, hand_over_action);
  gtk_widget_class_install_action (widget_class, "person.delete", NULL, delete_action);
  gtk_widget_class_install_action (widget_class, "person.erase", NULL, erase_action);
  gtk_widget_class_install_action (widget_class, "person.export", NULL, export_action);
}

static void
footing_person_page_class_init (FootingPersonPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footing_person_page_dispose;
  object_class->get_property = footing_person_page_get_property;
  FOOTING_PAGE_CLASS (klass)->enrolment = footing_person_page_enrolment;

  properties[PROP_PRECEPTEE] =
    g_param_spec_boolean ("preceptee", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SUPPORTING] =
    g_param_spec_boolean ("supporting", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (FOOTING_TYPE_ROTA_GROUP);
  g_type_ensure (FOOTING_TYPE_TRAINING_GROUP);
  g_type_ensure (FOOTING_TYPE_WISHES_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/people/footing-person-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingPersonPage, name_label);
  gtk_widget_class_bind_template_child (widget_class, FootingPersonPage, facts_label);
  gtk_widget_class_bind_template_child (widget_class, FootingPersonPage, more_facts_label);
  gtk_widget_class_bind_template_child (widget_class, FootingPersonPage, left_group);
  gtk_widget_class_bind_template_child (widget_class, FootingPersonPage, left_row);
  gtk_widget_class_bind_template_child (widget_class, FootingPersonPage, enrol_group);
  gtk_widget_class_bind_template_child (widget_class, FootingPersonPage, journey_bin);
  gtk_widget_class_bind_template_child (widget_class, FootingPersonPage, preceptees_group);
  gtk_widget_class_bind_template_child (widget_class, FootingPersonPage, rota_group);
  gtk_widget_class_bind_template_child (widget_class, FootingPersonPage, wishes_group);
  gtk_widget_class_bind_template_child (widget_class, FootingPersonPage, training_group);
  gtk_widget_class_bind_template_child (widget_class, FootingPersonPage, preceptee_list);
  gtk_widget_class_bind_template_callback (widget_class, preceptee_activated_cb);
  install_actions (widget_class);
}

static void
footing_person_page_init (FootingPersonPage *self)
{
  self->preceptees = g_list_store_new (FOOTING_TYPE_PERSON);
  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_list_box_bind_model (self->preceptee_list, G_LIST_MODEL (self->preceptees), create_preceptee_row, self, NULL);
}

AdwNavigationPage *
footing_person_page_new (FootingContext *context,
                         FootingPerson  *person)
{
  FootingPersonPage *self = g_object_new (FOOTING_TYPE_PERSON_PAGE, "context", context, NULL);

  self->person = g_object_ref (person);
  g_signal_connect_object (roster_of (self), "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  refresh (self);

  return ADW_NAVIGATION_PAGE (self);
}
