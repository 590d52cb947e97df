/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-chart"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-chart-table.h"
#include "footing-chart-css-private.h"
#include "footing-chart-row-private.h"

struct _FootingChartTable
{
  GtkWidget               parent_instance;

  char                   *title;
  GListModel             *series;
  GPtrArray              *watched;
  GPtrArray              *columns;

  GListStore             *rows;
  GtkWidget              *scrolled;
  GtkColumnView          *view;
  GtkListView            *sentences;

  FootingPointFormatFunc  format;
  gpointer                format_data;
  GDestroyNotify          format_destroy;
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
  char                   *title;
  gboolean                numeric;
  FootingPointFormatFunc  format;
  gpointer                format_data;
  GDestroyNotify          format_destroy;
} Column;

static void
column_free (gpointer data)
{
  Column *column = data;

  if (column->format_destroy != NULL)
    column->format_destroy (column->format_data);

  g_free (column->title);
  g_free (column);
}

static char *
format_row (FootingChartRow        *row,
            FootingPointFormatFunc  format,
            gpointer                data)
{
  return format (_footing_chart_row_get_series (row), _footing_chart_row_get_point (row), data);
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
  g_autofree char *text = format_row (gtk_list_item_get_item (item), column->format, column->format_data);

  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)), text);
}

/* ---- rows ---- */

/* The headings are far above the row that is read. */
static char *
row_to_words (FootingChartTable *self,
              FootingChartRow   *row)
{
  g_autoptr(GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < self->columns->len; i++)
    {
      const Column *column = g_ptr_array_index (self->columns, i);
      g_autofree char *cell = format_row (row, column->format, column->format_data);

      /* translators: the heading of a column, and what stands in it: “At risk: 12” */
      g_ptr_array_add (words, g_strdup_printf (_("%1$s: %2$s"), column->title, cell));
    }

  g_ptr_array_add (words, NULL);

  return g_strjoinv (_(", "), (char **) words->pdata);
}

static void
bind_row_cb (FootingChartTable *self,
             GtkColumnViewRow  *row)
{
  g_autofree char *words = row_to_words (self, gtk_column_view_row_get_item (row));

  gtk_column_view_row_set_accessible_label (row, words);
}

static void
setup_sentence_cb (FootingChartTable *self,
                   GtkListItem       *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "numeric");
  gtk_list_item_set_child (item, label);
}

static void
bind_sentence_cb (FootingChartTable *self,
                  GtkListItem       *item)
{
  FootingChartRow *row = gtk_list_item_get_item (item);
  g_autofree char *words = row_to_words (self, row);
  g_autofree char *text = NULL;

  text = self->format != NULL ? format_row (row, self->format, self->format_data) : g_strdup (words);
  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)), text);
  gtk_list_item_set_accessible_label (item, words);
}

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

  if (self->series != NULL)
    g_signal_handlers_disconnect_by_data (self->series, self);
  forget_series (self);
  g_clear_object (&self->series);
  g_clear_object (&self->rows);
  g_clear_pointer (&self->scrolled, gtk_widget_unparent);
  g_clear_object (&self->view);
  g_clear_object (&self->sentences);

  G_OBJECT_CLASS (footing_chart_table_parent_class)->dispose (object);
}

static void
footing_chart_table_finalize (GObject *object)
{
  FootingChartTable *self = FOOTING_CHART_TABLE (object);

  g_ptr_array_unref (self->watched);
  g_ptr_array_unref (self->columns);
  if (self->format_destroy != NULL)
    self->format_destroy (self->format_data);
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

static GtkSelectionModel *
make_model (FootingChartTable *self)
{
  return GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->rows))));
}

static void
add_view (FootingChartTable *self)
{
  g_autoptr(GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_swapped (factory, "bind", G_CALLBACK (bind_row_cb), self);

  self->view = g_object_ref_sink (GTK_COLUMN_VIEW (gtk_column_view_new (make_model (self))));
  gtk_column_view_set_row_factory (self->view, factory);
  gtk_column_view_set_tab_behavior (self->view, GTK_LIST_TAB_ITEM);
  gtk_column_view_set_show_row_separators (self->view, TRUE);
}

/* Rows of a column view are never higher than one line, so sentences need a list of their own. */
static void
add_sentences (FootingChartTable *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_swapped (factory, "setup", G_CALLBACK (setup_sentence_cb), self);
  g_signal_connect_swapped (factory, "bind", G_CALLBACK (bind_sentence_cb), self);

  self->sentences = g_object_ref_sink (GTK_LIST_VIEW (gtk_list_view_new (make_model (self), factory)));
  gtk_list_view_set_tab_behavior (self->sentences, GTK_LIST_TAB_ITEM);
  gtk_list_view_set_show_separators (self->sentences, TRUE);
}

static void
footing_chart_table_init (FootingChartTable *self)
{
  self->watched = g_ptr_array_new_with_free_func (g_object_unref);
  self->columns = g_ptr_array_new_with_free_func (column_free);
  self->rows = g_list_store_new (FOOTING_TYPE_CHART_ROW);

  add_view (self);
  add_sentences (self);

  self->scrolled = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), GTK_WIDGET (self->view));
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (self->scrolled), TRUE);
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
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
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->sentences),
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
  *column = (Column) { g_strdup (title), numeric, func, user_data, destroy };
  g_ptr_array_add (self->columns, column);

  factory = gtk_signal_list_item_factory_new ();
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cell_cb), column);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cell_cb), column);

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

void
footing_chart_table_set_point_formatter (FootingChartTable      *self,
                                         FootingPointFormatFunc  func,
                                         gpointer                user_data,
                                         GDestroyNotify          destroy)
{
  g_return_if_fail (FOOTING_IS_CHART_TABLE (self));

  if (self->format_destroy != NULL)
    self->format_destroy (self->format_data);

  self->format = func;
  self->format_data = user_data;
  self->format_destroy = destroy;
}

void
footing_chart_table_show_sentences (FootingChartTable *self,
                                    gboolean           shown)
{
  GtkWidget *wanted = NULL;

  g_return_if_fail (FOOTING_IS_CHART_TABLE (self));

  wanted = shown ? GTK_WIDGET (self->sentences) : GTK_WIDGET (self->view);
  if (gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (self->scrolled)) != wanted)
    gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), wanted);
}
