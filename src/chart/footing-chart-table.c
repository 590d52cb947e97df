/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-chart"

#include "config.h"

#include "footing-chart-table.h"
#include "footing-chart-css-private.h"
#include "footing-chart-row-private.h"

struct _FootingChartTable
{
  GtkWidget      parent_instance;

  char          *title;
  GListModel    *series;
  GPtrArray     *watched;

  GListStore    *rows;
  GtkColumnView *view;
};

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_SERIES,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FootingChartTable, footing_chart_table, GTK_TYPE_WIDGET)

/* ---- cells ---- */

typedef struct
{
  gboolean                numeric;
  FootingPointFormatFunc  format;
  gpointer                format_data;
  GDestroyNotify          format_destroy;
} Column;

static void
column_free (gpointer  data,
             GClosure *closure)
{
  Column *column = data;

  if (column->format_destroy != NULL)
    column->format_destroy (column->format_data);

  g_free (column);
}

static void
setup_cell_cb (GtkListItemFactory *factory,
               GtkListItem        *item,
               Column             *column)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), column->numeric ? 1 : 0);
  if (column->numeric)
    gtk_widget_add_css_class (label, "numeric");

  gtk_list_item_set_child (item, label);
}

static void
bind_cell_cb (GtkListItemFactory *factory,
              GtkListItem        *item,
              Column             *column)
{
  FootingChartRow *row = gtk_list_item_get_item (item);
  g_autofree char *text = column->format (_footing_chart_row_get_series (row),
                                          _footing_chart_row_get_point (row),
                                          column->format_data);

  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)), text);
}

/* ---- rows ---- */

static void
fill_rows (FootingChartTable *self)
{
  g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->watched->len; i++)
    {
      FootingSeries *series = g_ptr_array_index (self->watched, i);
      gsize n_points;

      footing_series_get_points (series, &n_points);
      for (gsize point = 0; point < n_points; point++)
        g_ptr_array_add (rows, _footing_chart_row_new (series, point));
    }

  g_list_store_splice (self->rows, 0, g_list_model_get_n_items (G_LIST_MODEL (self->rows)),
                       rows->pdata, rows->len);
}

static void
watch (gpointer data,
       gpointer user_data)
{
  g_signal_connect_swapped (data, "changed", G_CALLBACK (fill_rows), user_data);
}

static void
unwatch (gpointer data,
         gpointer user_data)
{
  g_signal_handlers_disconnect_by_data (data, user_data);
}

static void
forget_series (FootingChartTable *self)
{
  g_ptr_array_foreach (self->watched, unwatch, self);
  g_ptr_array_set_size (self->watched, 0);
}

static void
series_changed_cb (FootingChartTable *self)
{
  guint n = self->series != NULL ? g_list_model_get_n_items (self->series) : 0;

  forget_series (self);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (self->watched, g_list_model_get_item (self->series, i));
  g_ptr_array_foreach (self->watched, watch, self);

  fill_rows (self);
}

/* ---- class ---- */

static void
footing_chart_table_dispose (GObject *object)
{
  FootingChartTable *self = FOOTING_CHART_TABLE (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  if (self->series != NULL)
    g_signal_handlers_disconnect_by_data (self->series, self);
  forget_series (self);
  g_clear_object (&self->series);
  g_clear_object (&self->rows);
  g_clear_pointer (&child, gtk_widget_unparent);

  G_OBJECT_CLASS (footing_chart_table_parent_class)->dispose (object);
}

static void
footing_chart_table_finalize (GObject *object)
{
  FootingChartTable *self = FOOTING_CHART_TABLE (object);

  g_ptr_array_unref (self->watched);
  g_free (self->title);

  G_OBJECT_CLASS (footing_chart_table_parent_class)->finalize (object);
}

static void
footing_chart_table_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  FootingChartTable *self = FOOTING_CHART_TABLE (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_SERIES:
      g_value_set_object (value, self->series);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_chart_table_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  FootingChartTable *self = FOOTING_CHART_TABLE (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      footing_chart_table_set_title (self, g_value_get_string (value));
      break;
    case PROP_SERIES:
      footing_chart_table_set_series (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_chart_table_class_init (FootingChartTableClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footing_chart_table_dispose;
  object_class->finalize = footing_chart_table_finalize;
  object_class->get_property = footing_chart_table_get_property;
  object_class->set_property = footing_chart_table_set_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_SERIES] = g_param_spec_object ("series", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  _footing_chart_css_load ();

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "footingcharttable");
}

static void
footing_chart_table_init (FootingChartTable *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->watched = g_ptr_array_new_with_free_func (g_object_unref);
  self->rows = g_list_store_new (FOOTING_TYPE_CHART_ROW);

  self->view = GTK_COLUMN_VIEW (gtk_column_view_new (GTK_SELECTION_MODEL (
    gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->rows))))));
  gtk_column_view_set_tab_behavior (self->view, GTK_LIST_TAB_ITEM);
  gtk_column_view_set_show_row_separators (self->view, TRUE);

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->view));
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_widget_set_parent (scrolled, GTK_WIDGET (self));
}

GtkWidget *
footing_chart_table_new (void)
{
  return g_object_new (FOOTING_TYPE_CHART_TABLE, NULL);
}

void
footing_chart_table_set_title (FootingChartTable *self,
                               const char        *title)
{
  g_return_if_fail (FOOTING_IS_CHART_TABLE (self));

  if (!g_set_str (&self->title, title))
    return;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title != NULL ? title : "",
                                  -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

const char *
footing_chart_table_get_title (FootingChartTable *self)
{
  g_return_val_if_fail (FOOTING_IS_CHART_TABLE (self), NULL);

  return self->title;
}

void
footing_chart_table_set_series (FootingChartTable *self,
                                GListModel        *series)
{
  g_return_if_fail (FOOTING_IS_CHART_TABLE (self));
  g_return_if_fail (series == NULL || G_IS_LIST_MODEL (series));

  if (self->series == series)
    return;

  if (self->series != NULL)
    g_signal_handlers_disconnect_by_data (self->series, self);
  g_set_object (&self->series, series);
  if (series != NULL)
    g_signal_connect_swapped (series, "items-changed", G_CALLBACK (series_changed_cb), self);

  series_changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SERIES]);
}

GListModel *
footing_chart_table_get_series (FootingChartTable *self)
{
  g_return_val_if_fail (FOOTING_IS_CHART_TABLE (self), NULL);

  return self->series;
}

void
footing_chart_table_add_column (FootingChartTable      *self,
                                const char             *title,
                                gboolean                numeric,
                                FootingPointFormatFunc  func,
                                gpointer                user_data,
                                GDestroyNotify          destroy)
{
  Column *column;
  GtkListItemFactory *factory;
  g_autoptr(GtkColumnViewColumn) view_column = NULL;

  g_return_if_fail (FOOTING_IS_CHART_TABLE (self));
  g_return_if_fail (title != NULL);
  g_return_if_fail (func != NULL);

  column = g_new (Column, 1);
  *column = (Column) { numeric, func, user_data, destroy };

  /* The column is the data of two handlers; it goes with the one connected last. */
  factory = gtk_signal_list_item_factory_new ();
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cell_cb), column);
  g_signal_connect_data (factory, "bind", G_CALLBACK (bind_cell_cb), column, column_free, 0);

  view_column = gtk_column_view_column_new (title, factory);

  /* Headings cannot be right-aligned: a column no wider than its heading has its figures there. */
  gtk_column_view_column_set_expand (view_column, !numeric);
  gtk_column_view_append_column (self->view, view_column);
}

void
footing_chart_table_show_column (FootingChartTable *self,
                                 guint              position,
                                 gboolean           shown)
{
  g_autoptr(GtkColumnViewColumn) column = NULL;

  g_return_if_fail (FOOTING_IS_CHART_TABLE (self));

  column = g_list_model_get_item (gtk_column_view_get_columns (self->view), position);
  g_return_if_fail (column != NULL);

  gtk_column_view_column_set_visible (column, shown);
}
