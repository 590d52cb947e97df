/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-chart-table.h"
#include "footing-chart.h"
#include "footing-intake-series.h"
#include "footing-intake-view.h"

#define MINUTES_OF_AN_HOUR 60

enum
{
  PROP_0,
  PROP_NARROW,
  PROP_TIGHT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

struct _FootingIntakeView
{
  AdwBin          parent_instance;

  gboolean        narrow;
  gboolean        tight;
  gboolean        compared;

  AdwToggleGroup *shown_group;
  GtkStack       *stack;
  FootingChart   *people_chart;
  FootingChart   *time_chart;
  AdwBin         *table_bin;
};

G_DEFINE_FINAL_TYPE (FootingIntakeView, footing_intake_view, ADW_TYPE_BIN)

typedef struct
{
  const FootingIntake *intake;
  const char          *name;
  const FootingIntake *other; /* nullable */
  const char          *other_name;
  const char          *sentence;
} Shown;

/* ---- The picture ---- */

static char *
format_month (double   days,
              gpointer origin)
{
  guint i = (guint) (days / FOOTING_AXIS_MONTH + 0.5);
  int year, month;

  footing_day_to_ymd (footing_day_add_months (GPOINTER_TO_INT (origin), (int) i), &year, &month, NULL);

  /* translators: a month on the scale of a chart, a number and the last two digits of its year: 4/26 */
  return g_strdup_printf (_("%1$d/%2$02d"), month, year % 100);
}

static FootingDay
first_of (const FootingIntake *intake)
{
  return g_array_index (intake->months, FootingIntakeMonth, 0).month;
}

/* A scenario that was saved in another month begins with another one. */
static FootingDay
origin_of (const Shown *shown)
{
  FootingDay first = first_of (shown->intake);

  return shown->other != NULL ? MIN (first, first_of (shown->other)) : first;
}

static int
months_of (const Shown *shown)
{
  FootingDay origin = origin_of (shown);
  int months = footing_intake_months_between (origin, first_of (shown->intake)) + (int) shown->intake->months->len;

  if (shown->other == NULL)
    return months;

  return MAX (months, footing_intake_months_between (origin, first_of (shown->other)) +
                        (int) shown->other->months->len);
}

/* Returns: the largest value of a curve */
static double
add_curves (GListStore         *series,
            const Shown        *shown,
            FootingIntakeCurve  first,
            FootingIntakeCurve  second)
{
  const FootingIntakeCurve curves[] = { first, second };
  double most = 0;

  for (guint i = 0; i < (shown->other != NULL ? 4 : 2); i++)
    {
      const FootingIntake *intake = i < 2 ? shown->intake : shown->other;
      const char *name = shown->other == NULL ? NULL : i < 2 ? shown->name : shown->other_name;
      g_autoptr(FootingSeries) curve = footing_intake_series_new (intake, curves[i % 2], name, origin_of (shown), i);

      g_list_store_append (series, curve);
      most = MAX (most, footing_intake_series_get_most (curve));
    }

  return most;
}

static void
show_chart (FootingChart       *chart,
            const Shown        *shown,
            const char         *title,
            const char         *unit,
            FootingIntakeCurve  first,
            FootingIntakeCurve  second)
{
  g_autoptr(GListStore) series = g_list_store_new (FOOTING_TYPE_SERIES);
  double most = add_curves (series, shown, first, second);
  g_autoptr(FootingAxis) x_axis = footing_axis_new_days (_("Month"), months_of (shown) * FOOTING_AXIS_MONTH);
  g_autoptr(FootingAxis) y_axis = footing_axis_new_count (unit, most);

  footing_axis_set_formatter (x_axis, format_month, GINT_TO_POINTER (origin_of (shown)), NULL);
  footing_chart_set_series (chart, G_LIST_MODEL (series));
  footing_chart_set_title (chart, title);
  footing_chart_set_summary (chart, shown->sentence);
  footing_chart_set_x_axis (chart, x_axis);
  footing_chart_set_y_axis (chart, y_axis);
}

/* ---- The table ---- */

static char *
format_scenario (FootingSeries *series,
                 gsize          point,
                 gpointer       unused)
{
  return g_strdup (footing_series_get_name (series));
}

static char *
format_name (FootingSeries *series,
             gsize          point,
             gpointer       unused)
{
  return footing_intake_words_month (footing_intake_series_get_month (series, point)->month);
}

#define DEFINE_FIGURE(name, figure) \
  static char *format_##name (FootingSeries *series, gsize point, gpointer unused) \
  { \
    const FootingIntakeMonth *month = footing_intake_series_get_month (series, point); \
    return g_strdup_printf ("%d", (int) (figure)); \
  }

DEFINE_FIGURE (starters, month->starters)
DEFINE_FIGURE (people, month->on_programme)
DEFINE_FIGURE (places, month->places)
DEFINE_FIGURE (waiting, month->waiting)
DEFINE_FIGURE (needed, month->needed_so_far / MINUTES_OF_AN_HOUR)
DEFINE_FIGURE (there, month->there_in_year / MINUTES_OF_AN_HOUR)

static char *
format_load (FootingSeries *series,
             gsize          point,
             gpointer       unused)
{
  int load = footing_intake_month_load (footing_intake_series_get_month (series, point));

  return load < 0 ? g_strdup ("–") : g_strdup_printf ("%.1f", load / 100.0);
}

enum
{
  COLUMN_SCENARIO,
  COLUMN_STARTERS = 2,
  COLUMN_LOAD = 6,
};

static const struct
{
  const char             *title;
  gboolean                numeric;
  FootingPointFormatFunc  format;
} columns[] = {
  { N_("Scenario"), FALSE, format_scenario },
  { N_("Month"), FALSE, format_name },
  { N_("Starters"), TRUE, format_starters },
  { N_("On It"), TRUE, format_people },
  { N_("Places"), TRUE, format_places },
  { N_("Waiting"), TRUE, format_waiting },
  { N_("Load"), TRUE, format_load },
  { N_("Hours Needed"), TRUE, format_needed },
  { N_("Hours There"), TRUE, format_there },
};

/* Where there are two, whose month it is comes first. */
static char *
format_row (FootingSeries *series,
            gsize          point,
            gpointer       user_data)
{
  FootingIntakeView *self = user_data;
  g_autofree char *words = footing_intake_series_words (series, point, NULL);

  return self->compared ? g_strdup_printf ("%s\n%s", footing_series_get_name (series), words)
                        : g_steal_pointer (&words);
}

/* A row for each month, and nothing behind the last. */
static FootingSeries *
make_rows (const FootingIntake *intake,
           const char          *name)
{
  g_autoptr(FootingSeries) curve = footing_intake_series_new (intake, FOOTING_INTAKE_CURVE_PEOPLE, NULL,
                                                             first_of (intake), 0);
  FootingSeries *rows = footing_series_new (name, 0);
  gsize n_points;
  const FootingPoint *points = footing_series_get_points (curve, &n_points);

  g_object_set_data_full (G_OBJECT (rows), "months", g_array_ref (intake->months), (GDestroyNotify) g_array_unref);
  footing_series_set_points (rows, points, n_points - 1);

  return rows;
}

static guint
first_column (FootingIntakeView *self)
{
  return self->compared ? COLUMN_SCENARIO : COLUMN_SCENARIO + 1;
}

/* What can be spared makes way; with less room than that a row is a sentence. */
static void
update_columns (FootingIntakeView *self)
{
  FootingChartTable *table = FOOTING_CHART_TABLE (adw_bin_get_child (self->table_bin));

  if (table == NULL)
    return;

  footing_chart_table_show_column (table, COLUMN_STARTERS - first_column (self), !self->tight);
  footing_chart_table_show_column (table, COLUMN_LOAD - first_column (self), !self->tight);
  footing_chart_table_show_sentences (table, self->narrow || (self->tight && self->compared));
}

static void
show_table (FootingIntakeView *self,
            const Shown       *shown)
{
  GtkWidget *widget = footing_chart_table_new ();
  FootingChartTable *table = FOOTING_CHART_TABLE (widget);
  g_autoptr(GListStore) list = g_list_store_new (FOOTING_TYPE_SERIES);
  g_autoptr(FootingSeries) rows = make_rows (shown->intake, shown->name);
  g_autoptr(FootingSeries) other = shown->other != NULL ? make_rows (shown->other, shown->other_name) : NULL;

  self->compared = other != NULL;
  for (guint i = first_column (self); i < G_N_ELEMENTS (columns); i++)
    footing_chart_table_add_column (table, _(columns[i].title), columns[i].numeric, columns[i].format, self, NULL);
  footing_chart_table_set_point_formatter (table, format_row, self, NULL);
  gtk_widget_add_css_class (widget, "card");
  gtk_widget_set_overflow (widget, GTK_OVERFLOW_HIDDEN);

  g_list_store_append (list, rows);
  if (other != NULL)
    g_list_store_append (list, other);
  footing_chart_table_set_title (table, _("What It Would Mean, Month by Month"));
  footing_chart_table_set_series (table, G_LIST_MODEL (list));
  adw_bin_set_child (self->table_bin, widget);
  update_columns (self);
}

void
footing_intake_view_show (FootingIntakeView   *self,
                          const FootingIntake *intake,
                          const char          *name,
                          const FootingIntake *other,
                          const char          *other_name,
                          const char          *sentence)
{
  const Shown shown = { intake, name, other, other_name, sentence };

  g_return_if_fail (FOOTING_IS_INTAKE_VIEW (self) && intake != NULL);

  show_chart (self->people_chart, &shown, _("People and Places"), _("People"), FOOTING_INTAKE_CURVE_PEOPLE,
              FOOTING_INTAKE_CURVE_PLACES);
  show_chart (self->time_chart, &shown, _("Meetings and Protected Time"), _("Hours"), FOOTING_INTAKE_CURVE_NEEDED,
              FOOTING_INTAKE_CURVE_THERE);
  show_table (self, &shown);
}

/* ---- The object ---- */

static void
shown_changed_cb (FootingIntakeView *self)
{
  gtk_stack_set_visible_child_name (self->stack, adw_toggle_group_get_active_name (self->shown_group));
}

static void
footing_intake_view_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  FootingIntakeView *self = FOOTING_INTAKE_VIEW (object);

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
footing_intake_view_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  FootingIntakeView *self = FOOTING_INTAKE_VIEW (object);

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
footing_intake_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_INTAKE_VIEW);

  G_OBJECT_CLASS (footing_intake_view_parent_class)->dispose (object);
}

static void
footing_intake_view_class_init (FootingIntakeViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footing_intake_view_dispose;
  object_class->get_property = footing_intake_view_get_property;
  object_class->set_property = footing_intake_view_set_property;

  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_TIGHT] =
    g_param_spec_boolean ("tight", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (FOOTING_TYPE_CHART);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/intake/footing-intake-view.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingIntakeView, shown_group);
  gtk_widget_class_bind_template_child (widget_class, FootingIntakeView, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingIntakeView, people_chart);
  gtk_widget_class_bind_template_child (widget_class, FootingIntakeView, time_chart);
  gtk_widget_class_bind_template_child (widget_class, FootingIntakeView, table_bin);
  gtk_widget_class_bind_template_callback (widget_class, shown_changed_cb);
}

static void
footing_intake_view_init (FootingIntakeView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  footing_chart_set_point_formatter (self->people_chart, footing_intake_series_words, NULL, NULL);
  footing_chart_set_point_formatter (self->time_chart, footing_intake_series_words, NULL, NULL);
}
