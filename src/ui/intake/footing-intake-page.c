/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-choice-words.h"
#include "footing-error-words.h"
#include "footing-intake-page.h"
#include "footing-intake-plan.h"
#include "footing-intake-view.h"
#include "footing-plain-row.h"
#include "footing-record-list.h"
#include "footing-record-removal.h"
#include "footing-scenario-comparison.h"
#include "footing-scenario-dialog.h"
#include "footing-scenario.h"
#include "footing-shell.h"

#define MINUTES_OF_AN_HOUR 60.0

struct _FootingIntakePage
{
  FootingPage                parent_instance;

  FootingRecordList         *scenarios;
  FootingIntakePlan          plan;
  gboolean                   begun;   /* with the figures of the book */
  gboolean                   showing; /* what changes now is not asked for by anybody */
  GPtrArray                 *rows;    /* of the saved scenarios */

  AdwBanner                 *failed_banner;
  GtkLabel                  *sentence_label;
  GtkLabel                  *comparison_label;
  GtkWidget                 *comparison_clamp;
  FootingScenarioComparison *comparison;
  FootingIntakeView         *view;
  AdwPreferencesGroup       *what_group;
  AdwSpinRow                *starters_row;
  AdwSpinRow                *preceptors_row;
  AdwSpinRow                *limit_row;
  AdwSpinRow                *absence_row;
  AdwSpinRow                *meetings_row;
  AdwSpinRow                *hours_row;
  AdwSpinRow                *protected_row;
  AdwSpinRow                *length_row;
  AdwSpinRow                *months_row;
  AdwPreferencesGroup       *saved_group;
  AdwPreferencesGroup       *compare_group;
  AdwComboRow               *compare_row;
};

G_DEFINE_FINAL_TYPE (FootingIntakePage, footing_intake_page, FOOTING_TYPE_PAGE)

static FootingContext *
context_of (FootingIntakePage *self)
{
  return footing_page_get_context (FOOTING_PAGE (self));
}

/* ---- What it comes to ---- */

/* Returns: (transfer full) (nullable): the scenario that is compared with */
static FootingScenario *
get_compared (FootingIntakePage *self)
{
  guint chosen = adw_combo_row_get_selected (self->compare_row);

  /* The first choice is to compare with nothing. */
  return chosen > 0 && chosen != GTK_INVALID_LIST_POSITION
           ? g_list_model_get_item (G_LIST_MODEL (self->scenarios), chosen - 1) : NULL;
}

/* @plan: (out): the scenario, when it can be read */
static FootingIntake *
run_scenario (FootingScenario   *scenario,
              FootingIntakePlan *plan)
{
  if (scenario == NULL || !footing_intake_plan_from_document (plan, footing_scenario_get_document (scenario)))
    return NULL;

  return footing_intake_plan_run (plan, NULL);
}

/* Returns: (transfer full) (nullable): the scenario that was saved of what is set here, but for @compared */
static FootingScenario *
find_saved (FootingIntakePage *self,
            FootingScenario   *compared)
{
  g_autofree char *document = footing_intake_plan_to_document (&self->plan);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->scenarios)); i++)
    {
      g_autoptr(FootingScenario) scenario = g_list_model_get_item (G_LIST_MODEL (self->scenarios), i);

      if (scenario != compared && g_strcmp0 (footing_scenario_get_document (scenario), document) == 0)
        return g_steal_pointer (&scenario);
    }

  return NULL;
}

/* Returns: (transfer full) */
static char *
words_compared (FootingIntakePage *self,
                const char        *names[2],
                const char        *words)
{
  g_autoptr(FootingScenario) scenario = get_compared (self);
  g_autoptr(FootingScenario) saved = find_saved (self, scenario);

  if (saved != NULL)
    /* translators: the names of two scenarios, then what the comparison comes to */
    return g_strdup_printf (_("The first is “%1$s”, the second is “%2$s”. %3$s"), names[0], names[1], words);

  /* translators: the name of a scenario, then what the comparison comes to */
  return g_strdup_printf (_("The first is what is set here, the second is “%1$s”. %2$s"), names[1], words);
}

static void
show_comparison (FootingIntakePage       *self,
                 const FootingIntake     *intake,
                 const FootingIntakePlan *other_plan,
                 const FootingIntake     *other,
                 const char              *names[2])
{
  const FootingIntakePlan *plans[] = { &self->plan, other_plan };
  const FootingIntake *intakes[] = { intake, other };
  g_autofree char *words = other != NULL ? footing_intake_comparison_to_words (intake, other) : NULL;
  g_autofree char *text = NULL;

  if (words != NULL)
    {
      text = words_compared (self, names, words);
      footing_scenario_comparison_show (self->comparison, plans, intakes, names);
    }

  gtk_label_set_label (self->comparison_label, text);
  gtk_widget_set_visible (GTK_WIDGET (self->comparison_label), text != NULL);
  gtk_widget_set_visible (self->comparison_clamp, text != NULL);
}

static void
work_out (FootingIntakePage *self)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingIntake) intake = footing_intake_plan_run (&self->plan, &error);
  g_autoptr(FootingScenario) scenario = get_compared (self);
  FootingIntakePlan other_plan;
  g_autoptr(FootingIntake) other = run_scenario (scenario, &other_plan);
  g_autoptr(FootingScenario) saved = find_saved (self, scenario);
  const char *names[] = {
    saved != NULL ? footing_scenario_get_name (saved) : _("As set here"),
    scenario != NULL ? footing_scenario_get_name (scenario) : NULL,
  };
  g_autofree char *sentence = NULL;

  if (intake == NULL)
    {
      gtk_label_set_label (self->sentence_label, error->message);
      return;
    }

  sentence = footing_intake_to_words (intake);
  gtk_label_set_label (self->sentence_label, sentence);
  show_comparison (self, intake, &other_plan, other, names);
  footing_intake_view_show (self->view, intake, names[0], other, names[1], sentence);
}

/* ---- What goes in ---- */

static void
show_plan (FootingIntakePage *self)
{
  const FootingIntakePlan *plan = &self->plan;
  g_autofree char *origin = footing_intake_plan_words_origin (plan);
  g_autofree char *markup = g_markup_escape_text (origin, -1);

  self->showing = TRUE;
  adw_preferences_group_set_description (self->what_group, markup);
  adw_spin_row_set_value (self->starters_row, plan->starters);
  adw_spin_row_set_value (self->preceptors_row, plan->preceptors);
  adw_spin_row_set_value (self->limit_row, plan->limit);
  adw_spin_row_set_value (self->absence_row, plan->absence);
  adw_spin_row_set_value (self->meetings_row, plan->meetings);
  adw_spin_row_set_value (self->hours_row, plan->meeting_minutes / MINUTES_OF_AN_HOUR);
  adw_spin_row_set_value (self->protected_row, plan->protected_hours);
  adw_spin_row_set_value (self->length_row, plan->length);
  adw_spin_row_set_value (self->months_row, plan->months);
  self->showing = FALSE;

  work_out (self);
}

static void
changed_cb (FootingIntakePage *self)
{
  FootingIntakePlan *plan = &self->plan;

  if (self->showing || !self->begun)
    return;

  plan->starters = (int) adw_spin_row_get_value (self->starters_row);
  plan->preceptors = (int) adw_spin_row_get_value (self->preceptors_row);
  plan->limit = (int) adw_spin_row_get_value (self->limit_row);
  plan->absence = (int) adw_spin_row_get_value (self->absence_row);
  plan->meetings = (int) adw_spin_row_get_value (self->meetings_row);
  plan->meeting_minutes = (int) (adw_spin_row_get_value (self->hours_row) * MINUTES_OF_AN_HOUR + 0.5);
  plan->protected_hours = (int) adw_spin_row_get_value (self->protected_row);
  plan->length = (int) adw_spin_row_get_value (self->length_row);
  plan->months = (int) adw_spin_row_get_value (self->months_row);
  work_out (self);
}

static void
begin_with_book (FootingIntakePage *self)
{
  FootingContext *context = context_of (self);
  const FootingPreceptorRule *rule = footing_reference_get_preceptor_rule (footing_context_get_reference (context));

  footing_intake_plan_from_book (&self->plan, footing_context_get_roster (context),
                                 footing_context_get_standards (context), rule->limit,
                                 footing_context_get_today (context));
  self->begun = TRUE;
  show_plan (self);
}

/* What somebody has set stays, whatever happens in the book meanwhile. */
static void
roster_changed_cb (FootingIntakePage *self)
{
  FootingRoster *roster = footing_context_get_roster (context_of (self));
  const GError *error = footing_roster_get_error (roster);
  g_autofree char *words = error != NULL ? footing_error_words (error, NULL) : NULL;

  adw_banner_set_title (self->failed_banner, words != NULL ? words : "");
  adw_banner_set_revealed (self->failed_banner, words != NULL);
  if (!self->begun && !footing_roster_get_loading (roster) && error == NULL)
    begin_with_book (self);
}

static void
try_again_cb (FootingIntakePage *self)
{
  footing_roster_reload (footing_context_get_roster (context_of (self)));
}

static void
reset_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  FootingIntakePage *self = FOOTING_INTAKE_PAGE (widget);

  if (self->begun)
    begin_with_book (self);
}

static void
save_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  FootingIntakePage *self = FOOTING_INTAKE_PAGE (widget);
  g_autofree char *document = footing_intake_plan_to_document (&self->plan);

  if (self->begun)
    footing_form_dialog_open (footing_scenario_dialog_new (context_of (self), document,
                                                           G_LIST_MODEL (self->scenarios)), widget);
}

/* ---- What is saved ---- */

static void
row_activated_cb (FootingIntakePage *self,
                  GtkWidget         *row)
{
  FootingScenario *scenario = g_object_get_data (G_OBJECT (row), "scenario");

  if (!footing_intake_plan_from_document (&self->plan, footing_scenario_get_document (scenario)))
    return;

  self->begun = TRUE;
  show_plan (self);
}

static void
delete_cb (FootingIntakePage *self,
           GtkWidget         *button)
{
  FootingScenario *scenario = g_object_get_data (G_OBJECT (button), "scenario");
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *words = NULL;

  g_ptr_array_add (records, g_object_ref (scenario));
  /* The row goes with its scenario; the keyboard has to be somewhere before. */
  gtk_widget_grab_focus (GTK_WIDGET (self->starters_row));
  /* translators: %s is the name of a scenario */
  words = g_strdup_printf (_("“%s” has been deleted"), footing_scenario_get_name (scenario));
  footing_record_remove (GTK_WIDGET (self), context_of (self), records, words);
}

static GtkWidget *
make_delete_button (FootingIntakePage *self,
                    FootingScenario   *scenario)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
  /* translators: %s is the name of a scenario */
  g_autofree char *words = g_strdup_printf (_("Delete “%s”"), footing_scenario_get_name (scenario));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  g_object_set_data_full (G_OBJECT (button), "scenario", g_object_ref (scenario), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (delete_cb), self, G_CONNECT_SWAPPED);

  return button;
}

static void
add_row (FootingIntakePage *self,
         FootingScenario   *scenario)
{
  FootingIntakePlan plan;
  g_autoptr(FootingIntake) intake = run_scenario (scenario, &plan);
  g_autofree char *words = intake != NULL ? footing_intake_to_words (intake)
                                          : g_strdup (_("This scenario cannot be read. It stays as it is."));
  GtkWidget *row = footing_plain_row_new (ADW_TYPE_ACTION_ROW,
                                          "title", footing_scenario_get_name (scenario), "subtitle", words,
                                          "activatable", intake != NULL, NULL);

  g_object_set_data_full (G_OBJECT (row), "scenario", g_object_ref (scenario), g_object_unref);
  g_signal_connect_object (row, "activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), make_delete_button (self, scenario));
  adw_preferences_group_add (self->saved_group, row);
  g_ptr_array_add (self->rows, row);
}

/* What is compared with stays so while it is there. */
static void
show_choices (FootingIntakePage *self,
              gint64             compared)
{
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->scenarios));
  guint chosen = 0;

  gtk_string_list_append (names, _("Nothing"));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr(FootingScenario) scenario = g_list_model_get_item (G_LIST_MODEL (self->scenarios), i);

      gtk_string_list_append (names, footing_scenario_get_name (scenario));
      if (footing_record_get_id (FOOTING_RECORD (scenario)) == compared)
        chosen = i + 1;
    }

  self->showing = TRUE;
  adw_combo_row_set_model (self->compare_row, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->compare_row, chosen);
  self->showing = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->compare_group), n > 0);
}

static void
scenarios_changed_cb (FootingIntakePage *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->scenarios));
  guint before = adw_combo_row_get_selected (self->compare_row);
  gint64 compared = 0;

  /* The rows are still those of before. */
  if (before > 0 && before <= self->rows->len)
    compared = footing_record_get_id (g_object_get_data (g_ptr_array_index (self->rows, before - 1), "scenario"));

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->saved_group, g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr(FootingScenario) scenario = g_list_model_get_item (G_LIST_MODEL (self->scenarios), i);

      add_row (self, scenario);
    }

  adw_preferences_group_set_description (self->saved_group,
                                         n > 0 ? NULL : _("None yet. A saved scenario can be compared with another."));
  show_choices (self, compared);
  if (self->begun)
    work_out (self);
}

/* ---- The object ---- */

static void
footing_intake_page_context_set (FootingPage    *page,
                                 FootingContext *context)
{
  FootingIntakePage *self = FOOTING_INTAKE_PAGE (page);

  self->scenarios = footing_record_list_new_all (footing_context_get_store (context), FOOTING_TYPE_SCENARIO);
  g_signal_connect_object (self->scenarios, "reloaded", G_CALLBACK (scenarios_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (footing_context_get_roster (context), "changed", G_CALLBACK (roster_changed_cb), self,
                           G_CONNECT_SWAPPED);
  roster_changed_cb (self);
}

static void
footing_intake_page_dispose (GObject *object)
{
  FootingIntakePage *self = FOOTING_INTAKE_PAGE (object);

  self->begun = FALSE;
  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_INTAKE_PAGE);
  g_clear_object (&self->scenarios);

  G_OBJECT_CLASS (footing_intake_page_parent_class)->dispose (object);
}

static void
footing_intake_page_finalize (GObject *object)
{
  g_ptr_array_unref (FOOTING_INTAKE_PAGE (object)->rows);

  G_OBJECT_CLASS (footing_intake_page_parent_class)->finalize (object);
}

static void
footing_intake_page_class_init (FootingIntakePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_intake_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_intake_page_finalize;
  FOOTING_PAGE_CLASS (klass)->context_set = footing_intake_page_context_set;

  g_type_ensure (FOOTING_TYPE_INTAKE_VIEW);
  g_type_ensure (FOOTING_TYPE_SCENARIO_COMPARISON);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/intake/footing-intake-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingIntakePage, failed_banner);
  gtk_widget_class_bind_template_child (widget_class, FootingIntakePage, sentence_label);
  gtk_widget_class_bind_template_child (widget_class, FootingIntakePage, comparison_label);
  gtk_widget_class_bind_template_child (widget_class, FootingIntakePage, comparison_clamp);
  gtk_widget_class_bind_template_child (widget_class, FootingIntakePage, comparison);
  gtk_widget_class_bind_template_child (widget_class, FootingIntakePage, view);
  gtk_widget_class_bind_template_child (widget_class, FootingIntakePage, what_group);
  gtk_widget_class_bind_template_child (widget_class, FootingIntakePage, starters_row);
  gtk_widget_class_bind_template_child (widget_class, FootingIntakePage, preceptors_row);
  gtk_widget_class_bind_template_child (widget_class, FootingIntakePage, limit_row);
  gtk_widget_class_bind_template_child (widget_class, FootingIntakePage, absence_row);
  gtk_widget_class_bind_template_child (widget_class, FootingIntakePage, meetings_row);
  gtk_widget_class_bind_template_child (widget_class, FootingIntakePage, hours_row);
  gtk_widget_class_bind_template_child (widget_class, FootingIntakePage, protected_row);
  gtk_widget_class_bind_template_child (widget_class, FootingIntakePage, length_row);
  gtk_widget_class_bind_template_child (widget_class, FootingIntakePage, months_row);
  gtk_widget_class_bind_template_child (widget_class, FootingIntakePage, saved_group);
  gtk_widget_class_bind_template_child (widget_class, FootingIntakePage, compare_group);
  gtk_widget_class_bind_template_child (widget_class, FootingIntakePage, compare_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, try_again_cb);
  gtk_widget_class_install_action (widget_class, "intake.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "intake.reset", NULL, reset_action);
}

static void
footing_intake_page_init (FootingIntakePage *self)
{
  self->rows = g_ptr_array_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  footing_choice_words_install (GTK_WIDGET (self->compare_row));
}
