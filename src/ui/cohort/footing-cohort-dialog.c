/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-cohort-dialog.h"
#include "footing-date-row.h"
#include "footing-name-choice.h"
#include "footing-name-limit.h"
#include "footing-record-undo.h"
#include "footing-roster.h"

struct _FootingCohortDialog
{
  FootingFormDialog  parent_instance;

  GPtrArray         *before;     /* a copy of the cohort, alone; empty for a new one */
  GPtrArray         *programmes; /* that can be chosen */

  AdwEntryRow       *name_row;
  AdwComboRow       *programme_row;
  FootingDateRow    *starts_row;
  FootingDateRow    *ends_row;
  AdwSpinRow        *capacity_row;
};

G_DEFINE_FINAL_TYPE (FootingCohortDialog, footing_cohort_dialog, FOOTING_TYPE_FORM_DIALOG)

static char *
chosen_name (FootingCohortDialog *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->name_row))));
}

static void
changed_cb (FootingCohortDialog *self)
{
  g_autofree char *name = chosen_name (self);
  FootingDay starts = footing_date_row_get_day (self->starts_row);
  FootingDay ends = footing_date_row_get_day (self->ends_row);
  gboolean before_first = starts != FOOTING_DAY_NONE && ends != FOOTING_DAY_NONE && ends < starts;

  footing_date_row_set_complaint (self->ends_row, before_first ? _("That is before the first day") : NULL);
  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self),
                                    *name != '\0' && starts != FOOTING_DAY_NONE && !before_first &&
                                      footing_date_row_get_valid (self->ends_row) && self->programmes->len > 0);
}

static void
save_cb (FootingCohortDialog *self)
{
  gpointer before = self->before->len > 0 ? g_ptr_array_index (self->before, 0) : NULL;
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *name = chosen_name (self);
  FootingCohort *cohort = before != NULL ? footing_record_copy (before) : g_object_new (FOOTING_TYPE_COHORT, NULL);
  gpointer programme = g_ptr_array_index (self->programmes, adw_combo_row_get_selected (self->programme_row));

  g_object_set (cohort,
                "name", name,
                "programme-id", footing_record_get_id (programme),
                "starts-on", footing_date_row_get_day (self->starts_row),
                "ends-on", footing_date_row_get_day (self->ends_row),
                "capacity", (gint64) adw_spin_row_get_value (self->capacity_row),
                NULL);
  g_ptr_array_add (records, cohort);

  if (before != NULL)
    footing_form_dialog_change (FOOTING_FORM_DIALOG (self), self->before, records);
  else
    footing_form_dialog_save (FOOTING_FORM_DIALOG (self), records);
}

static void
footing_cohort_dialog_saved (FootingFormDialog *dialog,
                             GPtrArray         *records)
{
  FootingCohortDialog *self = FOOTING_COHORT_DIALOG (dialog);
  GtkWidget *opener = footing_form_dialog_get_opener (dialog);
  g_autofree char *name = chosen_name (self);
  g_autofree char *words = NULL;
  gboolean is_new = self->before->len == 0;

  if (opener == NULL)
    return;

  if (is_new)
    g_ptr_array_add (self->before, footing_record_undo_trashed (g_ptr_array_index (records, 0)));

  /* translators: %s is the name of a cohort */
  words = g_strdup_printf (is_new ? _("“%s” has been added") : _("“%s” has been changed"), name);
  footing_record_undo_offer (opener, footing_form_dialog_get_context (dialog), words, records, self->before);
}

/* ---- The object ---- */

static void
footing_cohort_dialog_context_set (FootingFormDialog *dialog,
                                   FootingContext    *context)
{
  FootingCohortDialog *self = FOOTING_COHORT_DIALOG (dialog);

  footing_date_row_set_today (self->starts_row, footing_context_get_today (context));
  footing_date_row_set_today (self->ends_row, footing_context_get_today (context));
}

static void
footing_cohort_dialog_dispose (GObject *object)
{
  FootingCohortDialog *self = FOOTING_COHORT_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_COHORT_DIALOG);
  g_clear_pointer (&self->before, g_ptr_array_unref);
  g_clear_pointer (&self->programmes, g_ptr_array_unref);

  G_OBJECT_CLASS (footing_cohort_dialog_parent_class)->dispose (object);
}

static void
footing_cohort_dialog_class_init (FootingCohortDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_cohort_dialog_dispose;
  FOOTING_FORM_DIALOG_CLASS (klass)->context_set = footing_cohort_dialog_context_set;
  FOOTING_FORM_DIALOG_CLASS (klass)->saved = footing_cohort_dialog_saved;

  g_type_ensure (FOOTING_TYPE_DATE_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/cohort/footing-cohort-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingCohortDialog, name_row);
  gtk_widget_class_bind_template_child (widget_class, FootingCohortDialog, programme_row);
  gtk_widget_class_bind_template_child (widget_class, FootingCohortDialog, starts_row);
  gtk_widget_class_bind_template_child (widget_class, FootingCohortDialog, ends_row);
  gtk_widget_class_bind_template_child (widget_class, FootingCohortDialog, capacity_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
footing_cohort_dialog_init (FootingCohortDialog *self)
{
  self->before = g_ptr_array_new_with_free_func (g_object_unref);
  self->programmes = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  footing_name_limit_apply (self->name_row);
}

/* Archived programmes take nobody any more; the people of a cohort stay on theirs. */
static void
list_programmes (FootingCohortDialog *self,
                 FootingContext      *context,
                 gint64               only)
{
  GListModel *programmes = footing_roster_get_programmes (footing_context_get_roster (context));
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (programmes); i++)
    {
      g_autoptr(FootingProgramme) programme = g_list_model_get_item (programmes, i);
      gboolean wanted = only != 0 ? footing_record_get_id (FOOTING_RECORD (programme)) == only
                                  : footing_programme_get_archived_on (programme) == FOOTING_DAY_NONE;

      if (!wanted)
        continue;

      gtk_string_list_append (names, footing_programme_get_name (programme));
      g_ptr_array_add (self->programmes, g_steal_pointer (&programme));
    }

  footing_name_choice_list (self->programme_row, names);
  gtk_widget_set_sensitive (GTK_WIDGET (self->programme_row), self->programmes->len > 1);
}

static void
show_cohort (FootingCohortDialog *self,
             FootingCohort       *cohort)
{
  g_ptr_array_add (self->before, footing_record_copy (cohort));
  adw_dialog_set_title (ADW_DIALOG (self), _("Change Cohort"));
  gtk_editable_set_text (GTK_EDITABLE (self->name_row), footing_cohort_get_name (cohort));
  footing_date_row_set_day (self->starts_row, footing_cohort_get_starts_on (cohort));
  footing_date_row_set_day (self->ends_row, footing_cohort_get_ends_on (cohort));
  adw_spin_row_set_value (self->capacity_row, (double) footing_cohort_get_capacity (cohort));
}

FootingFormDialog *
footing_cohort_dialog_new (FootingContext *context,
                           FootingCohort  *cohort)
{
  FootingCohortDialog *self = g_object_new (FOOTING_TYPE_COHORT_DIALOG, "context", context, NULL);

  list_programmes (self, context, cohort != NULL ? footing_cohort_get_programme_id (cohort) : 0);
  if (cohort != NULL)
    show_cohort (self, cohort);
  changed_cb (self);

  return FOOTING_FORM_DIALOG (self);
}
