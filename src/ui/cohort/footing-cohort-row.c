/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-cohort-row.h"
#include "footing-cohort-words.h"
#include "footing-person-words.h"

struct _FootingCohortRow
{
  AdwPreferencesRow  parent_instance;

  FootingCohort     *cohort;

  GtkLabel          *facts_label;
  GtkLevelBar       *places_bar;
  GtkLabel          *places_label;
};

G_DEFINE_FINAL_TYPE (FootingCohortRow, footing_cohort_row, ADW_TYPE_PREFERENCES_ROW)

static void
footing_cohort_row_dispose (GObject *object)
{
  FootingCohortRow *self = FOOTING_COHORT_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_COHORT_ROW);
  g_clear_object (&self->cohort);

  G_OBJECT_CLASS (footing_cohort_row_parent_class)->dispose (object);
}

static void
footing_cohort_row_class_init (FootingCohortRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_cohort_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/cohort/footing-cohort-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingCohortRow, facts_label);
  gtk_widget_class_bind_template_child (widget_class, FootingCohortRow, places_bar);
  gtk_widget_class_bind_template_child (widget_class, FootingCohortRow, places_label);
}

static void
footing_cohort_row_init (FootingCohortRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  /* A cohort that is nearly full is no better than one that is half full. */
  gtk_level_bar_remove_offset_value (self->places_bar, GTK_LEVEL_BAR_OFFSET_LOW);
  gtk_level_bar_remove_offset_value (self->places_bar, GTK_LEVEL_BAR_OFFSET_HIGH);
  gtk_level_bar_remove_offset_value (self->places_bar, GTK_LEVEL_BAR_OFFSET_FULL);
}

static void
show_places (FootingCohortRow *self,
             FootingContext   *context)
{
  guint taken = footing_cohort_words_count (context, self->cohort);
  guint capacity = (guint) footing_cohort_get_capacity (self->cohort);
  g_autofree char *words = footing_cohort_words_places (taken, capacity);

  gtk_label_set_label (self->places_label, words);
  gtk_widget_set_visible (GTK_WIDGET (self->places_bar), capacity > 0);
  if (capacity > 0)
    gtk_level_bar_set_value (self->places_bar, MIN (1.0, (double) taken / capacity));
  if (capacity > 0 && taken > capacity)
    gtk_widget_add_css_class (GTK_WIDGET (self->places_label), "warning");
}

/* A row of a list is read as one. */
static void
name_row (FootingCohortRow *self)
{
  g_autofree char *name =
    footing_person_words_line (footing_cohort_get_name (self->cohort), gtk_label_get_label (self->facts_label),
                               gtk_label_get_label (self->places_label), NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

GtkWidget *
footing_cohort_row_new (FootingContext *context,
                        FootingCohort  *cohort)
{
  FootingRoster *roster = footing_context_get_roster (context);
  FootingProgramme *programme = footing_roster_find_programme (roster, footing_cohort_get_programme_id (cohort));
  FootingCohortRow *self = g_object_new (FOOTING_TYPE_COHORT_ROW, "title", footing_cohort_get_name (cohort), NULL);
  g_autofree char *window = footing_cohort_words_window (cohort);
  g_autofree char *facts =
    footing_person_words_line (programme != NULL ? footing_programme_get_name (programme) : "", window, NULL);

  self->cohort = g_object_ref (cohort);
  gtk_label_set_label (self->facts_label, facts);
  show_places (self, context);
  name_row (self);

  return GTK_WIDGET (self);
}

FootingCohort *
footing_cohort_row_get_cohort (FootingCohortRow *self)
{
  g_return_val_if_fail (FOOTING_IS_COHORT_ROW (self), NULL);

  return self->cohort;
}
