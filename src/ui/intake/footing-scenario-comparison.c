/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-intake-series.h"
#include "footing-plain-row.h"
#include "footing-scenario-comparison.h"
#include "footing-session-words.h"

struct _FootingScenarioComparison
{
  AdwPreferencesGroup  parent_instance;

  GPtrArray           *rows;       /* not owned */
  GtkSizeGroup        *columns[2]; /* a figure stands below the name of its scenario */
  const char          *names[2];   /* while rows are added */
};

G_DEFINE_FINAL_TYPE (FootingScenarioComparison, footing_scenario_comparison, ADW_TYPE_PREFERENCES_GROUP)

/* ---- Rows ---- */

static void
add_cell (FootingScenarioComparison *self,
          GtkWidget                 *row,
          guint                      column,
          const char                *words)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", words,
                                   "wrap", TRUE,
                                   "xalign", 1.0,
                                   "justify", GTK_JUSTIFY_RIGHT,
                                   "width-chars", 8,
                                   "max-width-chars", 18,
                                   NULL);

  gtk_widget_add_css_class (label, "numeric");
  gtk_size_group_add_widget (self->columns[column], label);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
}

static GtkWidget *
add_row (FootingScenarioComparison *self,
         const char                *title,
         const char                *first,
         const char                *second)
{
  GtkWidget *row = footing_plain_row_new (ADW_TYPE_ACTION_ROW, "title", title, NULL);

  add_cell (self, row, 0, first);
  add_cell (self, row, 1, second);
  g_ptr_array_add (self->rows, row);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);

  return row;
}

/* Takes both. Whoever hears the table hears whose figure each is. */
static void
add_figures (FootingScenarioComparison *self,
             const char                *title,
             char                      *first,
             char                      *second)
{
  GtkWidget *row = add_row (self, title, first, second);
  /* translators: a title, then the name of a scenario and its figure, twice */
  g_autofree char *words = g_strdup_printf (_("%1$s. %2$s: %3$s. %4$s: %5$s"), title, self->names[0], first,
                                            self->names[1], second);

  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  g_free (first);
  g_free (second);
}

static void
clear (FootingScenarioComparison *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), g_ptr_array_index (self->rows, i));

  g_ptr_array_set_size (self->rows, 0);
}

/* ---- What goes in ---- */

static char *
format_number (int number)
{
  return g_strdup_printf ("%d", number);
}

static char *
format_minutes (int minutes)
{
  return footing_minutes_words (minutes);
}

/* What is the same in both is not worth a row. */
static void
add_settings (FootingScenarioComparison *self,
              const FootingIntakePlan   *plans[2])
{
  static const struct
  {
    const char  *title;
    gsize        offset;
    char      *(*format) (int value);
  } settings[] = {
    { N_("Starters a Month"), G_STRUCT_OFFSET (FootingIntakePlan, starters), format_number },
    { N_("Preceptors"), G_STRUCT_OFFSET (FootingIntakePlan, preceptors), format_number },
    { N_("Preceptees to Each"), G_STRUCT_OFFSET (FootingIntakePlan, limit), format_number },
    { N_("Absence, Per Cent"), G_STRUCT_OFFSET (FootingIntakePlan, absence), format_number },
    { N_("Meetings of Each Preceptee"), G_STRUCT_OFFSET (FootingIntakePlan, meetings), format_number },
    { N_("Length of a Meeting"), G_STRUCT_OFFSET (FootingIntakePlan, meeting_minutes), format_minutes },
    { N_("Protected Hours a Year"), G_STRUCT_OFFSET (FootingIntakePlan, protected_hours), format_number },
    { N_("Months of a Programme"), G_STRUCT_OFFSET (FootingIntakePlan, length), format_number },
    { N_("Months to Look Ahead"), G_STRUCT_OFFSET (FootingIntakePlan, months), format_number },
  };

  for (guint i = 0; i < G_N_ELEMENTS (settings); i++)
    {
      int first = G_STRUCT_MEMBER (int, plans[0], settings[i].offset);
      int second = G_STRUCT_MEMBER (int, plans[1], settings[i].offset);

      if (first != second)
        add_figures (self, _(settings[i].title), settings[i].format (first), settings[i].format (second));
    }
}

/* ---- What comes out ---- */

static const FootingIntakeMonth *
busiest_month (const FootingIntake *intake)
{
  const FootingIntakeMonth *busiest = &g_array_index (intake->months, FootingIntakeMonth, 0);

  for (guint i = 1; i < intake->months->len; i++)
    {
      const FootingIntakeMonth *month = &g_array_index (intake->months, FootingIntakeMonth, i);

      if (month->on_programme > busiest->on_programme)
        busiest = month;
    }

  return busiest;
}

static char *
words_missed (const FootingIntake *intake)
{
  if (intake->missed < 0)
    return g_strdup (_("Nothing"));

  return footing_intake_words_month (g_array_index (intake->months, FootingIntakeMonth, intake->missed).month);
}

static void
add_results (FootingScenarioComparison *self,
             const FootingIntake       *intakes[2])
{
  const FootingIntakeMonth *first = busiest_month (intakes[0]);
  const FootingIntakeMonth *second = busiest_month (intakes[1]);

  add_figures (self, _("Busiest Month"), footing_intake_words_month (first->month),
               footing_intake_words_month (second->month));
  add_figures (self, _("On a Programme Then"), format_number (first->on_programme),
               format_number (second->on_programme));
  add_figures (self, _("Places with Preceptors Then"), format_number (first->places), format_number (second->places));
  add_figures (self, _("Most Without a Preceptor"), format_number (intakes[0]->most_waiting),
               format_number (intakes[1]->most_waiting));
  add_figures (self, _("Most Time Lacking"), footing_minutes_words (intakes[0]->most_short),
               footing_minutes_words (intakes[1]->most_short));
  add_figures (self, _("Missed from This Month On"), words_missed (intakes[0]), words_missed (intakes[1]));
}

void
footing_scenario_comparison_show (FootingScenarioComparison *self,
                                  const FootingIntakePlan   *plans[2],
                                  const FootingIntake       *intakes[2],
                                  const char                *names[2])
{
  g_return_if_fail (FOOTING_IS_SCENARIO_COMPARISON (self));

  clear (self);
  self->names[0] = names[0];
  self->names[1] = names[1];
  gtk_widget_add_css_class (add_row (self, "", names[0], names[1]), "heading");
  add_settings (self, plans);
  add_results (self, intakes);
}

/* ---- The object ---- */

static void
footing_scenario_comparison_finalize (GObject *object)
{
  FootingScenarioComparison *self = FOOTING_SCENARIO_COMPARISON (object);

  g_ptr_array_unref (self->rows);
  g_clear_object (&self->columns[0]);
  g_clear_object (&self->columns[1]);

  G_OBJECT_CLASS (footing_scenario_comparison_parent_class)->finalize (object);
}

static void
footing_scenario_comparison_class_init (FootingScenarioComparisonClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = footing_scenario_comparison_finalize;
}

static void
footing_scenario_comparison_init (FootingScenarioComparison *self)
{
  self->rows = g_ptr_array_new ();
  self->columns[0] = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  self->columns[1] = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Side by Side"));
}
