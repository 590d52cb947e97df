/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-chart-table.h"
#include "footing-chart.h"
#include "footing-date-words.h"
#include "footing-retention-figures.h"
#include "footing-retention-series.h"
#include "footing-retention-view.h"
#include "footing-retention-words.h"
#include "footing-row-value.h"
#include "footing-shell.h"

/* More cannot be told apart, by colour or by dash. */
#define MOST_CURVES 6

/* A picture as wide as the text of an A4 page, sharp enough for print. */
#define PICTURE_WIDTH 800
#define PICTURE_SCALE 2

enum
{
  PROP_0,
  PROP_NARROW,
  PROP_TIGHT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

struct _FootingRetentionView
{
  AdwBin                   parent_instance;

  gboolean                 narrow;
  gboolean                 tight;

  FootingRetentionReport  *report;
  GListStore              *series;

  GtkLabel                *sentence_label;
  GtkWidget               *curves_box;
  GtkWidget               *tools_box;
  AdwToggleGroup          *shown_group;
  GtkStack                *curves_stack;
  FootingChart            *chart;
  AdwClamp                *table_clamp;
  GtkLabel                *few_label;
  GtkLabel                *notes_label;
  GtkWidget               *figures_heading;
  FootingRetentionFigures *figures;
  GtkWidget               *reasons_group;
  GtkListBox              *reasons_list;
  GtkLabel                *definition_label;
};

G_DEFINE_FINAL_TYPE (FootingRetentionView, footing_retention_view, ADW_TYPE_BIN)

/* ---- What is said of a point ---- */

static double
day_of (FootingSeries *series,
        gsize          point)
{
  gsize n_points;

  return footing_series_get_points (series, &n_points)[point].x;
}

static void
row_of (FootingSeries      *series,
        gsize               point,
        FootingSurvivalRow *row)
{
  footing_retention_group_get_at (footing_retention_series_get_group (series), day_of (series, point), row);
}

static char *
format_group (FootingSeries *series,
              gsize          point,
              gpointer       user_data)
{
  return g_strdup (footing_series_get_name (series));
}

static char *
format_day (FootingSeries *series,
            gsize          point,
            gpointer       user_data)
{
  return g_strdup_printf ("%.0f", day_of (series, point));
}

static char *
format_time (FootingSeries *series,
             gsize          point,
             gpointer       user_data)
{
  return footing_retention_days_to_words (day_of (series, point));
}

static char *
format_at_risk (FootingSeries *series,
                gsize          point,
                gpointer       user_data)
{
  FootingSurvivalRow row;

  row_of (series, point, &row);

  return g_strdup_printf ("%u", (guint) row.at_risk);
}

static char *
format_left (FootingSeries *series,
             gsize          point,
             gpointer       user_data)
{
  FootingSurvivalRow row;

  row_of (series, point, &row);

  return g_strdup_printf ("%u", (guint) row.events);
}

static char *
format_share (FootingSeries *series,
              gsize          point,
              gpointer       user_data)
{
  FootingSurvivalRow row;

  row_of (series, point, &row);

  return footing_retention_share_to_words (row.survival);
}

static char *
format_interval (FootingSeries *series,
                 gsize          point,
                 gpointer       user_data)
{
  FootingSurvivalRow row;

  row_of (series, point, &row);

  return footing_retention_interval_to_words (row.lower, row.upper);
}

static char *
format_point (FootingSeries *series,
              gsize          point,
              gpointer       user_data)
{
  FootingRetentionView *self = user_data;
  double day = day_of (series, point);
  g_autofree char *words =
    footing_retention_group_point_to_words (footing_retention_series_get_group (series), day);

  if (self->report->choice.by == FOOTING_RETENTION_TOGETHER)
    return g_steal_pointer (&words);

  return g_strdup_printf ("%s\n%s", footing_series_get_name (series), words);
}

/* ---- The table ---- */

enum
{
  COLUMN_GROUP,
  COLUMN_TIME = 2,
};

static const struct
{
  const char             *title;
  gboolean                numeric;
  FootingPointFormatFunc  format;
} columns[] = {
  { N_("Group"), FALSE, format_group },
  { N_("Day"), TRUE, format_day },
  { N_("Time"), FALSE, format_time },
  { N_("At Risk"), TRUE, format_at_risk },
  { N_("Left"), TRUE, format_left },
  { N_("Still Here"), TRUE, format_share },
  { N_("95% Interval"), FALSE, format_interval },
};

/* Everyone is no group that would have to be named. */
static guint
first_column (FootingRetentionView *self)
{
  return self->report->choice.by != FOOTING_RETENTION_TOGETHER ? COLUMN_GROUP : COLUMN_GROUP + 1;
}

static GtkWidget *
make_table (FootingRetentionView *self)
{
  GtkWidget *widget = footing_chart_table_new ();

  for (guint i = first_column (self); i < G_N_ELEMENTS (columns); i++)
    footing_chart_table_add_column (FOOTING_CHART_TABLE (widget), _(columns[i].title), columns[i].numeric,
                                    columns[i].format, self, NULL);

  footing_chart_table_set_point_formatter (FOOTING_CHART_TABLE (widget), format_point, self, NULL);
  gtk_widget_add_css_class (widget, "card");
  gtk_widget_set_overflow (widget, GTK_OVERFLOW_HIDDEN);

  return widget;
}

/* The day says the same as the time in words, which makes way for the interval; with less room
 * than that a row is a sentence.
 */
static void
update_columns (FootingRetentionView *self)
{
  FootingChartTable *table = FOOTING_CHART_TABLE (adw_clamp_get_child (self->table_clamp));
  gboolean grouped = self->report != NULL && first_column (self) == COLUMN_GROUP;

  if (table == NULL)
    return;

  footing_chart_table_show_column (table, COLUMN_TIME - first_column (self), !self->narrow);
  footing_chart_table_show_sentences (table, self->tight || (self->narrow && grouped));
}

/* ---- The curves ---- */

/* A new list, because the old one is watched: each curve added to it would be drawn at once.
 *
 * Returns: the last day of any curve
 */
static double
make_series (FootingRetentionView *self)
{
  GPtrArray *groups = self->report->groups;
  double last = 0;
  guint look = 0;

  g_clear_object (&self->series);
  self->series = g_list_store_new (FOOTING_TYPE_SERIES);

  for (guint i = 0; i < groups->len; i++)
    {
      FootingRetentionGroup *group = g_ptr_array_index (groups, i);
      g_autoptr(FootingSeries) series = NULL;

      if (group->survival == NULL)
        continue;

      series = footing_retention_series_new (self->report, group, look++);
      g_list_store_append (self->series, series);
      last = MAX (last, group->until);
    }

  return last;
}

static void
show_curves (FootingRetentionView *self)
{
  const FootingRetentionChoice *choice = &self->report->choice;
  g_autofree char *title = footing_retention_choice_to_title (choice);
  g_autofree char *notes = footing_retention_report_to_notes (self->report);
  g_autofree char *summary = NULL;
  g_autoptr(FootingAxis) x_axis = NULL;
  g_autoptr(FootingAxis) y_axis = NULL;
  GtkWidget *table = NULL;
  double last = make_series (self);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->series));

  x_axis = footing_axis_new_days (footing_retention_clock_to_axis (choice->clock), last);
  y_axis = footing_axis_new_percent (footing_retention_leaving_to_share (choice->leaving));
  summary = g_strdup_printf ("%s %s", gtk_label_get_label (self->sentence_label), notes);

  /* The table of seven curves would be wanted, but their picture not. */
  footing_chart_set_series (self->chart, n <= MOST_CURVES ? G_LIST_MODEL (self->series) : NULL);
  footing_chart_set_title (self->chart, title);
  footing_chart_set_summary (self->chart, summary);
  footing_chart_set_x_axis (self->chart, x_axis);
  footing_chart_set_y_axis (self->chart, y_axis);

  table = make_table (self);
  footing_chart_table_set_title (FOOTING_CHART_TABLE (table), title);
  footing_chart_table_set_series (FOOTING_CHART_TABLE (table), G_LIST_MODEL (self->series));
  adw_clamp_set_child (self->table_clamp, table);
  update_columns (self);
}

/* ---- What is to be seen ---- */

static void
update_shown (FootingRetentionView *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->series));
  gboolean drawn = n <= MOST_CURVES;

  gtk_stack_set_visible_child_name (self->curves_stack,
                                    drawn ? adw_toggle_group_get_active_name (self->shown_group) : "table");
  gtk_widget_set_visible (self->curves_box, n > 0);
  gtk_widget_set_visible (self->tools_box, drawn);
}

static void
shown_changed_cb (FootingRetentionView *self)
{
  if (self->series != NULL)
    update_shown (self);
}

static void
show_few (FootingRetentionView *self)
{
  g_autofree char *few = footing_retention_report_to_few (self->report);
  GString *words = g_string_new (NULL);

  if (g_list_model_get_n_items (G_LIST_MODEL (self->series)) > MOST_CURVES)
    g_string_append (words, _("More than six curves could not be told apart, so there is only their table."));
  if (few != NULL)
    g_string_append_printf (words, "%s%s", words->len > 0 ? " " : "", few);

  gtk_label_set_label (self->few_label, words->str);
  gtk_widget_set_visible (GTK_WIDGET (self->few_label), words->len > 0);
  g_string_free (words, TRUE);
}

static GtkWidget *
make_reason (const FootingRetentionReason *reason)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *count = g_strdup_printf ("%u", reason->count);
  g_autofree char *people = g_strdup_printf (ngettext ("%u person", "%u people", reason->count), reason->count);
  GtkWidget *label = gtk_label_new (count);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), reason->label);
  gtk_widget_add_css_class (label, "numeric");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  footing_row_value_say (ADW_ACTION_ROW (row), people);

  return row;
}

static void
show_reasons (FootingRetentionView *self)
{
  GPtrArray *reasons = self->report->reasons;

  gtk_list_box_remove_all (self->reasons_list);
  for (guint i = 0; i < reasons->len; i++)
    gtk_list_box_append (self->reasons_list, make_reason (g_ptr_array_index (reasons, i)));

  gtk_widget_set_visible (self->reasons_group, reasons->len > 0);
}

void
footing_retention_view_show (FootingRetentionView   *self,
                             FootingRetentionReport *report)
{
  g_autofree char *sentence = NULL;
  g_autofree char *notes = NULL;
  g_autofree char *definition = NULL;

  g_return_if_fail (FOOTING_IS_RETENTION_VIEW (self) && report != NULL);

  footing_retention_report_ref (report);
  g_clear_pointer (&self->report, footing_retention_report_unref);
  self->report = report;

  sentence = footing_retention_report_to_sentence (report);
  notes = footing_retention_report_to_notes (report);
  definition = footing_retention_report_to_definition (report);
  gtk_label_set_label (self->sentence_label, sentence);
  gtk_label_set_label (self->notes_label, notes);
  gtk_label_set_label (self->definition_label, definition);

  show_curves (self);
  update_shown (self);
  show_few (self);
  footing_retention_figures_show (self->figures, report);
  show_reasons (self);
}

const char *
footing_retention_view_get_sentence (FootingRetentionView *self)
{
  g_return_val_if_fail (FOOTING_IS_RETENTION_VIEW (self), NULL);

  return self->report != NULL ? gtk_label_get_label (self->sentence_label) : NULL;
}

/* ---- The object ---- */

static void
copy_picture (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  FootingRetentionView *self = FOOTING_RETENTION_VIEW (widget);
  g_autoptr(GdkTexture) picture =
    footing_chart_create_picture (self->chart, PICTURE_WIDTH, PICTURE_SCALE);

  if (picture == NULL)
    return;

  gdk_clipboard_set_texture (gtk_widget_get_clipboard (widget), picture);
  footing_shell_toast (widget, _("Picture copied"));
}

static void
footing_retention_view_dispose (GObject *object)
{
  FootingRetentionView *self = FOOTING_RETENTION_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_RETENTION_VIEW);
  g_clear_object (&self->series);
  g_clear_pointer (&self->report, footing_retention_report_unref);

  G_OBJECT_CLASS (footing_retention_view_parent_class)->dispose (object);
}

static void
footing_retention_view_get_property (GObject    *object,
                                     guint       prop_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  FootingRetentionView *self = FOOTING_RETENTION_VIEW (object);

  switch (prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_TIGHT:
      g_value_set_boolean (value, self->tight);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_retention_view_set_property (GObject      *object,
                                     guint         prop_id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  FootingRetentionView *self = FOOTING_RETENTION_VIEW (object);

  switch (prop_id)
    {
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      update_columns (self);
      break;
    case PROP_TIGHT:
      self->tight = g_value_get_boolean (value);
      update_columns (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_retention_view_class_init (FootingRetentionViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footing_retention_view_dispose;
  object_class->get_property = footing_retention_view_get_property;
  object_class->set_property = footing_retention_view_set_property;

  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_TIGHT] =
    g_param_spec_boolean ("tight", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (FOOTING_TYPE_CHART);
  g_type_ensure (FOOTING_TYPE_RETENTION_FIGURES);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/insights/footing-retention-view.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingRetentionView, sentence_label);
  gtk_widget_class_bind_template_child (widget_class, FootingRetentionView, curves_box);
  gtk_widget_class_bind_template_child (widget_class, FootingRetentionView, shown_group);
  gtk_widget_class_bind_template_child (widget_class, FootingRetentionView, tools_box);
  gtk_widget_class_bind_template_child (widget_class, FootingRetentionView, curves_stack);
  gtk_widget_class_bind_template_child (widget_class, FootingRetentionView, chart);
  gtk_widget_class_bind_template_child (widget_class, FootingRetentionView, table_clamp);
  gtk_widget_class_bind_template_child (widget_class, FootingRetentionView, few_label);
  gtk_widget_class_bind_template_child (widget_class, FootingRetentionView, notes_label);
  gtk_widget_class_bind_template_child (widget_class, FootingRetentionView, figures_heading);
  gtk_widget_class_bind_template_child (widget_class, FootingRetentionView, figures);
  gtk_widget_class_bind_template_child (widget_class, FootingRetentionView, reasons_group);
  gtk_widget_class_bind_template_child (widget_class, FootingRetentionView, reasons_list);
  gtk_widget_class_bind_template_child (widget_class, FootingRetentionView, definition_label);
  gtk_widget_class_bind_template_callback (widget_class, shown_changed_cb);
  gtk_widget_class_install_action (widget_class, "retention.copy-picture", NULL, copy_picture);
}

static void
footing_retention_view_init (FootingRetentionView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->series = g_list_store_new (FOOTING_TYPE_SERIES);
  footing_chart_set_point_formatter (self->chart, format_point, self, NULL);
}
