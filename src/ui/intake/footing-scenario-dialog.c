/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-name-limit.h"
#include "footing-record-undo.h"
#include "footing-scenario-dialog.h"
#include "footing-scenario.h"

struct _FootingScenarioDialog
{
  FootingFormDialog    parent_instance;

  char                *document;
  GListModel          *scenarios;
  FootingScenario     *replaced; /* NULL for a new one */

  AdwPreferencesGroup *name_group;
  AdwEntryRow         *name_row;
};

G_DEFINE_FINAL_TYPE (FootingScenarioDialog, footing_scenario_dialog, FOOTING_TYPE_FORM_DIALOG)

static char *
chosen_name (FootingScenarioDialog *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->name_row))));
}

/* Returns: (transfer full) (nullable): the scenario that has the chosen name already */
static FootingScenario *
find_namesake (FootingScenarioDialog *self)
{
  g_autofree char *name = chosen_name (self);

  for (guint i = 0; i < g_list_model_get_n_items (self->scenarios); i++)
    {
      g_autoptr(FootingScenario) scenario = g_list_model_get_item (self->scenarios, i);

      if (g_strcmp0 (footing_scenario_get_name (scenario), name) == 0)
        return g_steal_pointer (&scenario);
    }

  return NULL;
}

static void
changed_cb (FootingScenarioDialog *self)
{
  g_autofree char *name = chosen_name (self);
  g_autoptr(FootingScenario) namesake = find_namesake (self);

  adw_preferences_group_set_description (self->name_group, namesake != NULL
                                                             ? _("There is one of this name. It is replaced.") : NULL);
  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self), *name != '\0');
}

static void
save_cb (FootingScenarioDialog *self)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *name = chosen_name (self);
  FootingScenario *scenario = NULL;

  g_clear_object (&self->replaced);
  self->replaced = find_namesake (self);
  scenario = self->replaced != NULL ? footing_record_copy (self->replaced) : g_object_new (FOOTING_TYPE_SCENARIO, NULL);
  g_object_set (scenario, "name", name, "document", self->document, NULL);
  g_ptr_array_add (records, scenario);
  footing_form_dialog_save (FOOTING_FORM_DIALOG (self), records);
}

static void
footing_scenario_dialog_saved (FootingFormDialog *dialog,
                               GPtrArray         *records)
{
  FootingScenarioDialog *self = FOOTING_SCENARIO_DIALOG (dialog);
  GtkWidget *opener = footing_form_dialog_get_opener (dialog);
  g_autoptr(GPtrArray) before = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *words = NULL;

  if (opener == NULL)
    return;

  g_ptr_array_add (before, self->replaced != NULL ? g_object_ref (FOOTING_RECORD (self->replaced))
                                                  : footing_record_undo_trashed (g_ptr_array_index (records, 0)));
  /* translators: %s is the name of a scenario */
  words = g_strdup_printf (_("“%s” is saved"), footing_scenario_get_name (g_ptr_array_index (records, 0)));
  footing_record_undo_offer (opener, footing_form_dialog_get_context (dialog), words, records, before);
}

static void
footing_scenario_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_SCENARIO_DIALOG);

  G_OBJECT_CLASS (footing_scenario_dialog_parent_class)->dispose (object);
}

static void
footing_scenario_dialog_finalize (GObject *object)
{
  FootingScenarioDialog *self = FOOTING_SCENARIO_DIALOG (object);

  g_free (self->document);
  g_clear_object (&self->scenarios);
  g_clear_object (&self->replaced);

  G_OBJECT_CLASS (footing_scenario_dialog_parent_class)->finalize (object);
}

static void
footing_scenario_dialog_class_init (FootingScenarioDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_scenario_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_scenario_dialog_finalize;
  FOOTING_FORM_DIALOG_CLASS (klass)->saved = footing_scenario_dialog_saved;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/footing_app/Footing/ui/intake/footing-scenario-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingScenarioDialog, name_group);
  gtk_widget_class_bind_template_child (widget_class, FootingScenarioDialog, name_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
footing_scenario_dialog_init (FootingScenarioDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  footing_name_limit_apply (self->name_row);
}

FootingFormDialog *
footing_scenario_dialog_new (FootingContext *context,
                             const char     *document,
                             GListModel     *scenarios)
{
  FootingScenarioDialog *self = g_object_new (FOOTING_TYPE_SCENARIO_DIALOG, "context", context, NULL);

  self->document = g_strdup (document);
  self->scenarios = g_object_ref (scenarios);

  return FOOTING_FORM_DIALOG (self);
}
