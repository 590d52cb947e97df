/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-chart"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-chart-css-private.h"
#include "footing-chart-private.h"
#include "footing-ink-private.h"

#define LEAST_WIDTH 200
#define LIKED_WIDTH 560
#define WIDEST 10000

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_SUMMARY,
  PROP_X_AXIS,
  PROP_Y_AXIS,
  PROP_SERIES,
  PROP_READOUT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FootingChart, footing_chart, GTK_TYPE_WIDGET)

/* In the order of the colours in FootingInks, after the first, which is the chart's own. */
static const char * const ink_classes[] = {
  "label", "axis", "grid",
  "series-1", "series-2", "series-3", "series-4", "series-5", "series-6",
};

G_STATIC_ASSERT (sizeof (FootingInks) == (1 + G_N_ELEMENTS (ink_classes)) * sizeof (GdkRGBA));

/* ---- layout ---- */

FootingPlot *
_footing_chart_create_plot (FootingChart *self,
                            GPtrArray    *layers,
                            float         width,
                            float         height)
{
  FootingPlotRequest request = {
    .context = gtk_widget_get_pango_context (GTK_WIDGET (self)),
    .direction = gtk_widget_get_direction (GTK_WIDGET (self)),
    .x_axis = self->x_axis,
    .y_axis = self->y_axis,
    .layers = layers,
    .width = width,
    .height = height,
  };

  return _footing_plot_new (&request);
}

static void
clear_plot (FootingChart *self)
{
  g_clear_pointer (&self->plot, _footing_plot_free);
  g_clear_pointer (&self->backdrop, gsk_render_node_unref);
}

static void
invalidate (FootingChart *self)
{
  clear_plot (self);
  self->measured_for = G_MININT;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* Changes with the font and its size. */
static guint
get_font_serial (FootingChart *self)
{
  return pango_context_get_serial (gtk_widget_get_pango_context (GTK_WIDGET (self)));
}

FootingPlot *
_footing_chart_ensure_plot (FootingChart *self)
{
  float width = gtk_widget_get_width (GTK_WIDGET (self));
  float height = gtk_widget_get_height (GTK_WIDGET (self));
  guint serial = get_font_serial (self);

  if (self->plot != NULL &&
      (self->plot->width != width || self->plot->height != height || self->plot_serial != serial))
    clear_plot (self);

  if (self->plot == NULL && self->x_axis != NULL && self->y_axis != NULL)
    {
      self->plot = _footing_chart_create_plot (self, self->layers, width, height);
      _footing_plot_place_layers (self->plot);
      self->plot_serial = serial;
    }

  return self->plot;
}

static void
measure_height (FootingChart *self,
                int           width)
{
  guint serial = get_font_serial (self);
  g_autoptr(FootingPlot) plot = NULL;

  if (self->measured_for == width && self->measured_serial == serial)
    return;

  plot = _footing_chart_create_plot (self, self->layers, width, -1);
  self->least_height = (int) plot->least_height;
  self->liked_height = (int) plot->height;
  self->measured_for = width;
  self->measured_serial = serial;
}

static void
footing_chart_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  FootingChart *self = FOOTING_CHART (widget);

  *minimum = LEAST_WIDTH;
  *natural = LIKED_WIDTH;

  if (orientation == GTK_ORIENTATION_HORIZONTAL || self->x_axis == NULL || self->y_axis == NULL)
    return;

  measure_height (self, for_size < 0 ? LIKED_WIDTH : for_size);
  *minimum = self->least_height;
  *natural = self->liked_height;

  /* Of any width means of the one that needs least: wide enough that nothing is wrapped. */
  if (for_size < 0)
    {
      measure_height (self, WIDEST);
      *minimum = self->least_height;
    }
}

static GtkSizeRequestMode
footing_chart_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
footing_chart_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  FootingChart *self = FOOTING_CHART (widget);
  gboolean said = *gtk_label_get_text (GTK_LABEL (self->readout)) != '\0';
  gboolean shown = said && _footing_chart_ensure_plot (self) != NULL;

  gtk_widget_set_child_visible (self->readout, shown);
  if (shown)
    _footing_chart_allocate_readout (self, width);
}

/* ---- drawing ---- */

static FootingInks
read_inks (FootingChart *self)
{
  FootingInks inks;
  GdkRGBA *colors = (GdkRGBA *) &inks;

  gtk_widget_get_color (GTK_WIDGET (self), &colors[0]);
  for (guint i = 0; i < self->inks->len; i++)
    gtk_widget_get_color (g_ptr_array_index (self->inks, i), &colors[i + 1]);

  return inks;
}

/* Kept as one node, so that moving along the points draws no curve again. */
static void
ensure_backdrop (FootingChart *self)
{
  FootingInks inks = read_inks (self);
  GtkSnapshot *snapshot;

  if (self->backdrop != NULL && memcmp (&inks, &self->backdrop_inks, sizeof inks) == 0)
    return;

  snapshot = gtk_snapshot_new ();
  _footing_plot_snapshot (self->plot, snapshot, &inks);
  g_clear_pointer (&self->backdrop, gsk_render_node_unref);
  self->backdrop = gtk_snapshot_free_to_node (snapshot);
  self->backdrop_inks = inks;
}

static void
footing_chart_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  FootingChart *self = FOOTING_CHART (widget);

  if (_footing_chart_ensure_plot (self) == NULL)
    return;

  ensure_backdrop (self);
  if (self->backdrop != NULL)
    gtk_snapshot_append_node (snapshot, self->backdrop);

  if (self->place.series != NULL)
    _footing_chart_snapshot_place (self, snapshot);
  gtk_widget_snapshot_child (widget, self->readout, snapshot);
}

static void
footing_chart_state_flags_changed (GtkWidget     *widget,
                                   GtkStateFlags  previous)
{
  GtkStateFlags changed = gtk_widget_get_state_flags (widget) ^ previous;

  GTK_WIDGET_CLASS (footing_chart_parent_class)->state_flags_changed (widget, previous);

  if ((changed & GTK_STATE_FLAG_FOCUS_VISIBLE) != 0)
    _footing_chart_update_readout (FOOTING_CHART (widget));
}

static void
footing_chart_direction_changed (GtkWidget        *widget,
                                 GtkTextDirection  previous)
{
  invalidate (FOOTING_CHART (widget));

  GTK_WIDGET_CLASS (footing_chart_parent_class)->direction_changed (widget, previous);
}

static void
leave_place (FootingChart *self)
{
  _footing_chart_set_place (self, (FootingChartPlace) { NULL, 0 }, FALSE);
}

/* ---- series ---- */

static void
series_changed_cb (FootingChart *self)
{
  leave_place (self);
  invalidate (self);
}

static void
release_layer (gpointer data,
               gpointer user_data)
{
  g_signal_handlers_disconnect_by_data (_footing_step_layer_get_series (data), user_data);
}

static void
watch_layer (gpointer data,
             gpointer user_data)
{
  g_signal_connect_swapped (_footing_step_layer_get_series (data), "changed",
                            G_CALLBACK (series_changed_cb), user_data);
}

GPtrArray *
_footing_chart_create_layers (FootingChart *self)
{
  GPtrArray *layers = g_ptr_array_new_with_free_func (g_object_unref);
  guint n = self->series != NULL ? g_list_model_get_n_items (self->series) : 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr(FootingSeries) series = g_list_model_get_item (self->series, i);

      g_ptr_array_add (layers, _footing_step_layer_new (series));
    }

  return layers;
}

static void
rebuild_layers (FootingChart *self)
{
  leave_place (self);
  invalidate (self);

  g_ptr_array_foreach (self->layers, release_layer, self);
  g_ptr_array_unref (self->layers);
  self->layers = _footing_chart_create_layers (self);
  g_ptr_array_foreach (self->layers, watch_layer, self);
  _footing_chart_describe (self);
  _footing_chart_update_readout (self);
}

/* ---- class ---- */

static void
footing_chart_dispose (GObject *object)
{
  FootingChart *self = FOOTING_CHART (object);

  if (self->series != NULL)
    g_signal_handlers_disconnect_by_data (self->series, self);
  g_ptr_array_foreach (self->layers, release_layer, self);
  g_ptr_array_set_size (self->layers, 0);
  clear_plot (self);

  g_clear_object (&self->place.series);
  g_clear_object (&self->series);
  g_clear_object (&self->x_axis);
  g_clear_object (&self->y_axis);
  g_ptr_array_set_size (self->inks, 0);
  g_clear_pointer (&self->readout, gtk_widget_unparent);

  G_OBJECT_CLASS (footing_chart_parent_class)->dispose (object);
}

static void
footing_chart_finalize (GObject *object)
{
  FootingChart *self = FOOTING_CHART (object);

  if (self->format_destroy != NULL)
    self->format_destroy (self->format_data);

  g_ptr_array_unref (self->layers);
  g_ptr_array_unref (self->inks);
  g_free (self->title);
  g_free (self->summary);

  G_OBJECT_CLASS (footing_chart_parent_class)->finalize (object);
}

static void
footing_chart_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  FootingChart *self = FOOTING_CHART (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_SUMMARY:
      g_value_set_string (value, self->summary);
      break;
    case PROP_X_AXIS:
      g_value_set_object (value, self->x_axis);
      break;
    case PROP_Y_AXIS:
      g_value_set_object (value, self->y_axis);
      break;
    case PROP_SERIES:
      g_value_set_object (value, self->series);
      break;
    case PROP_READOUT:
      g_value_set_string (value, footing_chart_get_readout (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_chart_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  FootingChart *self = FOOTING_CHART (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      footing_chart_set_title (self, g_value_get_string (value));
      break;
    case PROP_SUMMARY:
      footing_chart_set_summary (self, g_value_get_string (value));
      break;
    case PROP_X_AXIS:
      footing_chart_set_x_axis (self, g_value_get_object (value));
      break;
    case PROP_Y_AXIS:
      footing_chart_set_y_axis (self, g_value_get_object (value));
      break;
    case PROP_SERIES:
      footing_chart_set_series (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, flags);
  properties[PROP_X_AXIS] = g_param_spec_object ("x-axis", NULL, NULL, FOOTING_TYPE_AXIS, flags);
  properties[PROP_Y_AXIS] = g_param_spec_object ("y-axis", NULL, NULL, FOOTING_TYPE_AXIS, flags);
  properties[PROP_SERIES] = g_param_spec_object ("series", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  properties[PROP_READOUT] =
    g_param_spec_string ("readout", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
footing_chart_class_init (FootingChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footing_chart_dispose;
  object_class->finalize = footing_chart_finalize;
  object_class->get_property = footing_chart_get_property;
  object_class->set_property = footing_chart_set_property;

  widget_class->measure = footing_chart_measure;
  widget_class->get_request_mode = footing_chart_get_request_mode;
  widget_class->size_allocate = footing_chart_size_allocate;
  widget_class->snapshot = footing_chart_snapshot;
  widget_class->state_flags_changed = footing_chart_state_flags_changed;
  widget_class->direction_changed = footing_chart_direction_changed;

  install_properties (object_class);
  _footing_chart_css_load ();

  gtk_widget_class_set_css_name (widget_class, "footingchart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  _footing_chart_class_add_walk (widget_class);
}

static void
add_ink (FootingChart *self,
         const char   *css_class)
{
  GtkWidget *ink = _footing_ink_new (css_class);

  gtk_widget_set_parent (ink, GTK_WIDGET (self));
  g_ptr_array_add (self->inks, ink);
}

static GtkWidget *
readout_new (void)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_NONE,
                                   "can-target", FALSE,
                                   "wrap", TRUE,
                                   NULL);

  gtk_widget_add_css_class (label, "readout");
  gtk_widget_set_child_visible (label, FALSE);

  return label;
}

static void
footing_chart_init (FootingChart *self)
{
  self->layers = _footing_chart_create_layers (self);
  self->measured_for = G_MININT;
  self->inks = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_widget_unparent);
  footing_chart_set_point_formatter (self, NULL, NULL, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (ink_classes); i++)
    add_ink (self, ink_classes[i]);

  self->readout = readout_new ();
  gtk_widget_set_parent (self->readout, GTK_WIDGET (self));

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_ROLE_DESCRIPTION, _("chart"),
                                  -1);
  _footing_chart_add_pointer (self);
}

GtkWidget *
footing_chart_new (void)
{
  return g_object_new (FOOTING_TYPE_CHART, NULL);
}

void
footing_chart_set_title (FootingChart *self,
                         const char   *title)
{
  g_return_if_fail (FOOTING_IS_CHART (self));

  if (!g_set_str (&self->title, title))
    return;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title != NULL ? title : "",
                                  -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

const char *
footing_chart_get_title (FootingChart *self)
{
  g_return_val_if_fail (FOOTING_IS_CHART (self), NULL);

  return self->title;
}

void
footing_chart_set_summary (FootingChart *self,
                           const char   *summary)
{
  g_return_if_fail (FOOTING_IS_CHART (self));

  if (!g_set_str (&self->summary, summary))
    return;

  _footing_chart_describe (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SUMMARY]);
}

const char *
footing_chart_get_summary (FootingChart *self)
{
  g_return_val_if_fail (FOOTING_IS_CHART (self), NULL);

  return self->summary;
}

static void
set_axis (FootingChart  *self,
          FootingAxis  **place,
          FootingAxis   *axis,
          GParamSpec    *pspec)
{
  g_return_if_fail (FOOTING_IS_CHART (self));
  g_return_if_fail (axis == NULL || FOOTING_IS_AXIS (axis));

  if (!g_set_object (place, axis))
    return;

  leave_place (self);
  invalidate (self);
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

void
footing_chart_set_x_axis (FootingChart *self,
                          FootingAxis  *axis)
{
  set_axis (self, &self->x_axis, axis, properties[PROP_X_AXIS]);
}

FootingAxis *
footing_chart_get_x_axis (FootingChart *self)
{
  g_return_val_if_fail (FOOTING_IS_CHART (self), NULL);

  return self->x_axis;
}

void
footing_chart_set_y_axis (FootingChart *self,
                          FootingAxis  *axis)
{
  set_axis (self, &self->y_axis, axis, properties[PROP_Y_AXIS]);
}

FootingAxis *
footing_chart_get_y_axis (FootingChart *self)
{
  g_return_val_if_fail (FOOTING_IS_CHART (self), NULL);

  return self->y_axis;
}

void
footing_chart_set_series (FootingChart *self,
                          GListModel   *series)
{
  g_return_if_fail (FOOTING_IS_CHART (self));
  g_return_if_fail (series == NULL || G_IS_LIST_MODEL (series));

  if (self->series == series)
    return;

  if (self->series != NULL)
    g_signal_handlers_disconnect_by_data (self->series, self);
  g_set_object (&self->series, series);
  if (series != NULL)
    g_signal_connect_swapped (series, "items-changed", G_CALLBACK (rebuild_layers), self);

  rebuild_layers (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SERIES]);
}

GListModel *
footing_chart_get_series (FootingChart *self)
{
  g_return_val_if_fail (FOOTING_IS_CHART (self), NULL);

  return self->series;
}

void
footing_chart_set_point_formatter (FootingChart           *self,
                                   FootingPointFormatFunc  func,
                                   gpointer                user_data,
                                   GDestroyNotify          destroy)
{
  g_return_if_fail (FOOTING_IS_CHART (self));

  if (self->format_destroy != NULL)
    self->format_destroy (self->format_data);

  self->format = func != NULL ? func : _footing_chart_format_point;
  self->format_data = func != NULL ? user_data : self;
  self->format_destroy = destroy;
}

const char *
footing_chart_get_readout (FootingChart *self)
{
  g_return_val_if_fail (FOOTING_IS_CHART (self), NULL);

  return self->place.series != NULL ? gtk_label_get_text (GTK_LABEL (self->readout)) : NULL;
}
