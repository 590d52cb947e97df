/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <math.h>

#include "footing-row-layout.h"

#define SPACING 6
/* Below a suffix that stands on a line of its own. */
#define FOOT 9
/* A title has room when this many letters fit on a line, or all of it. */
#define ROOM_IN_CHARACTERS 10

struct _FootingRowLayout
{
  GtkLayoutManager parent_instance;
};

/* The children of a row, from the start to the end of the line. */
typedef struct
{
  GtkWidget *header;
  GtkWidget *title;
  GtkWidget *suffixes; /* or NULL */
  int        before; /* the title: prefixes and their spacing */
  int        title_min, title_nat;
  int        suffixes_min, suffixes_nat;
} Parts;

G_DEFINE_FINAL_TYPE (FootingRowLayout, footing_row_layout, GTK_TYPE_LAYOUT_MANAGER)

static int
natural_width (GtkWidget *widget,
               int       *minimum)
{
  int min, natural;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &min, &natural, NULL, NULL);
  if (minimum != NULL)
    *minimum = min;

  return natural;
}

static int
height_for (GtkWidget *widget,
            int        width,
            int       *minimum)
{
  int natural;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, minimum, &natural, NULL, NULL);

  return natural;
}

static Parts
parts_of (GtkWidget *header)
{
  Parts parts = { .header = header };

  for (GtkWidget *child = gtk_widget_get_first_child (header);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (!gtk_widget_should_layout (child))
        continue;
      if (gtk_widget_has_css_class (child, "title"))
        parts.title_nat = natural_width (parts.title = child, &parts.title_min);
      else if (gtk_widget_has_css_class (child, "suffixes"))
        parts.suffixes_nat = natural_width (parts.suffixes = child, &parts.suffixes_min);
      else
        parts.before += natural_width (child, NULL) + SPACING;
    }

  return parts;
}

/* So that a long title stands no higher than it is wide, and half as high again. */
static int
width_of_block (Parts *parts,
                int    line)
{
  return (int) ceil (sqrt (parts->title_nat * line / 1.5));
}

static int
room_for_title (Parts *parts)
{
  PangoContext *context = gtk_widget_get_pango_context (parts->header);
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int wanted = PANGO_PIXELS (pango_font_metrics_get_approximate_char_width (metrics) * ROOM_IN_CHARACTERS);
  int line = PANGO_PIXELS (pango_font_metrics_get_height (metrics));

  pango_font_metrics_unref (metrics);

  return MIN (parts->title_nat, MAX (wanted, width_of_block (parts, line)));
}

static int
beside_suffixes (Parts *parts,
                 int    width)
{
  return width - parts->before - SPACING - parts->suffixes_nat;
}

static gboolean
is_stacked (Parts *parts,
            int    width)
{
  return parts->suffixes != NULL && width >= 0 && beside_suffixes (parts, width) < room_for_title (parts);
}

static int
width_of_title (Parts   *parts,
                int      width,
                gboolean stacked)
{
  if (stacked || parts->suffixes == NULL)
    return MAX (width - parts->before, parts->title_min);

  return MAX (beside_suffixes (parts, width), parts->title_min);
}

static int
width_of_suffixes (Parts   *parts,
                   int      width,
                   gboolean stacked)
{
  if (stacked)
    return MAX (width, parts->suffixes_min);

  return CLAMP (parts->suffixes_nat, parts->suffixes_min, MAX (width, parts->suffixes_min));
}

/* ---- how much ---- */

static void
measure_width (Parts *parts,
               int   *minimum,
               int   *natural)
{
  int suffixes = parts->suffixes != NULL ? parts->suffixes_nat + SPACING : 0;

  *minimum = MAX (parts->before + parts->title_min, parts->suffixes_min);
  *natural = MAX (*minimum, parts->before + parts->title_nat + suffixes);
}

static int
height_of_prefixes (Parts *parts)
{
  int height = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (parts->header);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child) && child != parts->title && child != parts->suffixes)
      height = MAX (height, height_for (child, -1, NULL));

  return height;
}

static int
height_of_line (Parts   *parts,
                int      width,
                gboolean stacked)
{
  int height = height_of_prefixes (parts);
  int of_title = width >= 0 ? width_of_title (parts, width, stacked) : -1;

  return MAX (height, height_for (parts->title, of_title, NULL));
}

static int
height_of_suffixes (Parts   *parts,
                    int      width,
                    gboolean stacked)
{
  if (parts->suffixes == NULL)
    return 0;

  return height_for (parts->suffixes, width >= 0 ? width_of_suffixes (parts, width, stacked) : -1, NULL);
}

static int
measure_height (Parts *parts,
                int    width)
{
  gboolean stacked = is_stacked (parts, width);
  int line = height_of_line (parts, width, stacked);
  int suffixes = height_of_suffixes (parts, width, stacked);

  return stacked ? line + suffixes + FOOT : MAX (line, suffixes);
}

static void
footing_row_layout_measure (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            GtkOrientation    orientation,
                            int               for_size,
                            int              *minimum,
                            int              *natural,
                            int              *minimum_baseline,
                            int              *natural_baseline)
{
  Parts parts = parts_of (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (&parts, minimum, natural);
  else
    *minimum = *natural = measure_height (&parts, for_size);
}

static GtkSizeRequestMode
footing_row_layout_get_request_mode (GtkLayoutManager *manager,
                                     GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* ---- where ---- */

/* @x is from the start of the line, which may be on the right. */
static void
place (Parts     *parts,
       GtkWidget *child,
       int        line_width,
       int        x,
       int        y,
       int        width,
       int        height)
{
  if (gtk_widget_get_direction (parts->header) == GTK_TEXT_DIR_RTL)
    x = line_width - x - width;

  gtk_widget_size_allocate (child, &(GtkAllocation) { x, y, width, height }, -1);
}

static void
place_prefixes (Parts *parts,
                int    width,
                int    height)
{
  int x = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (parts->header);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int own = 0;

      if (!gtk_widget_should_layout (child) || child == parts->title || child == parts->suffixes)
        continue;

      own = natural_width (child, NULL);
      place (parts, child, width, x, 0, own, height);
      x += own + SPACING;
    }
}

static void
footing_row_layout_allocate (GtkLayoutManager *manager,
                             GtkWidget        *widget,
                             int               width,
                             int               height,
                             int               baseline)
{
  Parts parts = parts_of (widget);
  gboolean stacked = is_stacked (&parts, width);
  int line = stacked ? height - FOOT - height_of_suffixes (&parts, width, TRUE) : height;

  place_prefixes (&parts, width, line);
  place (&parts, parts.title, width, parts.before, 0, width_of_title (&parts, width, stacked), line);

  if (parts.suffixes != NULL)
    {
      int own = width_of_suffixes (&parts, width, stacked);

      if (stacked)
        place (&parts, parts.suffixes, width, 0, line, own, height - FOOT - line);
      else
        place (&parts, parts.suffixes, width, width - own, 0, own, height);
    }
}

/* ---- class ---- */

static void
footing_row_layout_class_init (FootingRowLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = footing_row_layout_get_request_mode;
  layout_class->measure = footing_row_layout_measure;
  layout_class->allocate = footing_row_layout_allocate;
}

static void
footing_row_layout_init (FootingRowLayout *self)
{
}

static gboolean
has_title (GtkWidget *header)
{
  for (GtkWidget *child = gtk_widget_get_first_child (header);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_has_css_class (child, "title"))
      return TRUE;

  return FALSE;
}

void
footing_row_layout_install (AdwActionRow *row)
{
  GtkWidget *header = NULL;

  g_return_if_fail (ADW_IS_ACTION_ROW (row));

  header = gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row));
  if (header == NULL || !gtk_widget_has_css_class (header, "header") || !has_title (header) ||
      FOOTING_IS_ROW_LAYOUT (gtk_widget_get_layout_manager (header)))
    return;

  gtk_widget_set_layout_manager (header, g_object_new (FOOTING_TYPE_ROW_LAYOUT, NULL));
}
