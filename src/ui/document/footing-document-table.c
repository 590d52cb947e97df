/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-document-table.h"
#include "footing-document-values.h"
#include "footing-text-view.h"

#define GAP 6

/* Between rows whose cells are not in one line. */
#define WIDE_GAP 30

/* A column with less of the width has no room for a day, unless the sheet has all its room. */
#define LEAST_SHARE 0.15

struct _FootingDocumentTable
{
  GtkBox                  parent_instance;

  const FootingFormField *field;
  gboolean                editable;
  guint                   across; /* cells side by side where there is no room for columns; 0 where there is */
  GtkWidget              *rows; /* a grid for each row */
  GPtrArray              *cells; /* of all rows, row by row */
  GStrv                   known_words; /* that are no mistakes of spelling */
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingDocumentTable, footing_document_table, GTK_TYPE_BOX)

static void
changed_cb (FootingDocumentTable *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static const FootingFormOption *
get_column (FootingDocumentTable *self,
            guint                 i)
{
  return g_ptr_array_index (self->field->options, i);
}

static guint
n_columns (FootingDocumentTable *self)
{
  return self->field->options->len;
}

static guint
n_rows (FootingDocumentTable *self)
{
  return self->cells->len / n_columns (self);
}

/* ---- Cells ---- */

static GtkWidget *
heading_new (const FootingFormOption *column)
{
  GtkWidget *label = gtk_label_new (column->label);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "document-hint");
  gtk_widget_set_valign (label, GTK_ALIGN_END);

  return label;
}

static GtkWidget *
entry_new (FootingDocumentTable    *self,
           const FootingFormOption *column,
           const char              *words)
{
  GtkWidget *view = footing_text_view_new ();
  FootingTextBuffer *buffer = footing_text_view_get_text_buffer (FOOTING_TEXT_VIEW (view));
  /* translators: a column of a table and the number of a row: Goal, row 2 */
  g_autofree char *name = g_strdup_printf (_("%1$s, row %2$u"), column->label, n_rows (self) + 1);

  footing_text_buffer_load (buffer, words);
  footing_text_view_set_label (FOOTING_TEXT_VIEW (view), name);
  if (self->known_words != NULL)
    footing_text_view_set_known_words (FOOTING_TEXT_VIEW (view), (const char * const *) self->known_words);
  gtk_widget_add_css_class (view, "document-room");
  g_signal_connect_object (buffer, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return view;
}

static GtkWidget *
words_new (const FootingFormOption *column,
           const char              *words)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (label), *words != '\0');
  gtk_widget_add_css_class (label, "document-words");
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL, column->label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);

  return label;
}

/* ---- Rows ---- */

static void
put (GtkWidget *grid,
     GtkWidget *widget,
     int        column,
     int        row,
     int        width)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (grid);

  g_object_set (gtk_layout_manager_get_layout_child (layout, widget),
                "column", column, "row", row, "column-span", width, NULL);
}

static void
place (FootingDocumentTable *self,
       GtkWidget            *grid,
       gboolean              is_first)
{
  GtkWidget *child = gtk_widget_get_first_child (grid);
  int left = 0;

  for (guint i = 0; i < n_columns (self); i++)
    {
      int width = self->across > 0 ? 1 : MAX (1, (int) get_column (self, i)->width);
      int column = self->across > 0 ? (int) (i % self->across) : left;
      int row = self->across > 0 ? 2 * (int) (i / self->across) : 0;
      gboolean is_last = self->across > 0 ? i % self->across == self->across - 1 : i == n_columns (self) - 1;
      GtkWidget *heading = child;
      GtkWidget *cell = gtk_widget_get_next_sibling (heading);

      child = gtk_widget_get_next_sibling (cell);
      gtk_widget_set_visible (heading, self->across > 0 || is_first);
      gtk_widget_set_margin_top (heading, row > 0 ? GAP : 0);
      gtk_widget_set_margin_end (heading, is_last ? 0 : GAP);
      gtk_widget_set_margin_end (cell, is_last ? 0 : GAP);
      put (grid, heading, column, row, width);
      put (grid, cell, column, row + 1, width);
      left += width;
    }
}

/* Returns: (transfer none): the first cell */
static GtkWidget *
add_row (FootingDocumentTable *self,
         const char * const   *words)
{
  GtkWidget *grid = gtk_grid_new ();
  guint first = self->cells->len;
  gboolean over = FALSE;

  gtk_grid_set_column_homogeneous (GTK_GRID (grid), TRUE);

  for (guint i = 0; i < n_columns (self); i++)
    {
      const FootingFormOption *column = get_column (self, i);
      const char *cell_words = NULL;
      GtkWidget *cell = NULL;

      over = over || words == NULL || words[i] == NULL;
      cell_words = over ? "" : words[i];
      cell = self->editable ? entry_new (self, column, cell_words) : words_new (column, cell_words);
      gtk_widget_set_hexpand (cell, TRUE);
      gtk_grid_attach (GTK_GRID (grid), heading_new (column), (int) i, 0, 1, 1);
      gtk_grid_attach (GTK_GRID (grid), cell, (int) i, 1, 1, 1);
      /* A row is counted once it is whole. */
      g_ptr_array_insert (self->cells, -1, cell);
    }

  gtk_box_append (GTK_BOX (self->rows), grid);
  place (self, grid, first == 0);

  return g_ptr_array_index (self->cells, first);
}

static void
add_row_cb (FootingDocumentTable *self)
{
  gtk_widget_grab_focus (add_row (self, NULL));
}

static void
add_button (FootingDocumentTable *self)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_Add a Row"));

  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (add_row_cb), self);
  gtk_box_append (GTK_BOX (self), button);
}

char *
footing_document_table_dup_body (FootingDocumentTable *self)
{
  g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  g_return_val_if_fail (FOOTING_IS_DOCUMENT_TABLE (self), NULL);

  for (guint i = 0; i < n_rows (self); i++)
    {
      g_autoptr(GStrvBuilder) words = g_strv_builder_new ();

      for (guint j = 0; j < n_columns (self); j++)
        {
          FootingTextView *view = g_ptr_array_index (self->cells, i * n_columns (self) + j);

          g_strv_builder_take (words, footing_text_buffer_dup_text (footing_text_view_get_text_buffer (view)));
        }

      g_ptr_array_add (rows, g_strv_builder_end (words));
    }

  return footing_document_body_from_rows (rows);
}

/* Whether every column has a fair share of the width. */
static gboolean
has_few_columns (FootingDocumentTable *self)
{
  guint total = 0;
  guint least = G_MAXUINT;

  for (guint i = 0; i < n_columns (self); i++)
    {
      guint width = MAX (1, get_column (self, i)->width);

      total += width;
      least = MIN (least, width);
    }

  return least >= LEAST_SHARE * total;
}

static guint
cells_across (FootingDocumentTable *self,
              FootingDocumentRoom   room)
{
  if (room == FOOTING_DOCUMENT_ROOM_SLIM)
    return 1;

  return room == FOOTING_DOCUMENT_ROOM_FULL || has_few_columns (self) ? 0 : 2;
}

void
footing_document_table_set_room (FootingDocumentTable *self,
                                 FootingDocumentRoom   room)
{
  GtkWidget *first = gtk_widget_get_first_child (self->rows);

  g_return_if_fail (FOOTING_IS_DOCUMENT_TABLE (self));

  self->across = cells_across (self, room);
  if (self->across == 0)
    gtk_widget_add_css_class (self->rows, "document-columns");
  else
    gtk_widget_remove_css_class (self->rows, "document-columns");
  gtk_box_set_spacing (GTK_BOX (self->rows), self->across > 0 ? WIDE_GAP : GAP);
  for (GtkWidget *grid = first; grid != NULL; grid = gtk_widget_get_next_sibling (grid))
    place (self, grid, grid == first);
}

void
footing_document_table_set_known_words (FootingDocumentTable *self,
                                        const char * const   *words)
{
  g_return_if_fail (FOOTING_IS_DOCUMENT_TABLE (self));

  g_strfreev (self->known_words);
  self->known_words = g_strdupv ((GStrv) words);
  for (guint i = 0; self->editable && i < self->cells->len; i++)
    footing_text_view_set_known_words (g_ptr_array_index (self->cells, i), words);
}

/* ---- The object ---- */

static void
footing_document_table_finalize (GObject *object)
{
  g_strfreev (FOOTING_DOCUMENT_TABLE (object)->known_words);
  g_ptr_array_unref (FOOTING_DOCUMENT_TABLE (object)->cells);

  G_OBJECT_CLASS (footing_document_table_parent_class)->finalize (object);
}

static void
footing_document_table_class_init (FootingDocumentTableClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = footing_document_table_finalize;

  signals[CHANGED] =
    g_signal_new ("changed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
footing_document_table_init (FootingDocumentTable *self)
{
  self->cells = g_ptr_array_new ();
  self->rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, GAP);
  gtk_box_append (GTK_BOX (self), self->rows);
}

GtkWidget *
footing_document_table_new (const FootingFormField *field,
                            const char             *body,
                            gboolean                editable)
{
  FootingDocumentTable *self = g_object_new (FOOTING_TYPE_DOCUMENT_TABLE, "orientation", GTK_ORIENTATION_VERTICAL,
                                             "spacing", GAP, NULL);
  g_autoptr(GPtrArray) rows = footing_document_rows_from_body (body);

  self->field = field;
  self->editable = editable;

  for (guint i = 0; i < rows->len; i++)
    add_row (self, g_ptr_array_index (rows, i));
  if (rows->len == 0)
    add_row (self, NULL);
  if (editable)
    add_button (self);

  return GTK_WIDGET (self);
}
