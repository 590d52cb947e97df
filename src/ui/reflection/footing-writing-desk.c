/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <adwaita.h>

#include "footing-writing-desk.h"

/* Widths grow with the size of text, so that a line holds about 68 characters at any size. */
#define PAPER_WIDTH 560
#define PROMPTS_WIDTH 264

#define GAP 24
#define NARROW_GAP 18
#define MARGIN 18
#define NARROW_MARGIN 12

struct _FootingWritingDesk
{
  GtkWidget      parent_instance;

  GtkWidget     *head;
  GtkWidget     *paper;
  GtkWidget     *prompts;
  gboolean       narrow;
  GtkAdjustment *vadjustment;
};

enum
{
  PROP_0,
  PROP_HEAD,
  PROP_PAPER,
  PROP_PROMPTS,
  PROP_NARROW,
  PROP_VADJUSTMENT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FootingWritingDesk, footing_writing_desk, GTK_TYPE_WIDGET)

/* ---- where everything goes */

typedef struct
{
  int margin;
  int gap;
  int left;          /* of paper and prompts together */
  int paper_width;
  int prompts_width;
} Columns;

static int
scaled (FootingWritingDesk *self,
        int                 length)
{
  return (int) adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, length, gtk_widget_get_settings (GTK_WIDGET (self)));
}

static int
width_of (GtkWidget *child)
{
  int minimum = 0;

  if (child != NULL)
    gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return minimum;
}

static int
prompts_width (FootingWritingDesk *self)
{
  return MAX (scaled (self, PROMPTS_WIDTH), width_of (self->prompts));
}

static Columns
columns_for (FootingWritingDesk *self,
             int                 width)
{
  Columns columns = { self->narrow ? NARROW_MARGIN : MARGIN, self->narrow ? NARROW_GAP : GAP };
  int room = width - 2 * columns.margin;
  int beside = 0;

  if (!self->narrow)
    {
      columns.prompts_width = prompts_width (self);
      beside = columns.gap + columns.prompts_width;
    }

  columns.paper_width = MAX (0, MIN (scaled (self, PAPER_WIDTH), room - beside));
  if (self->narrow)
    columns.prompts_width = columns.paper_width;

  columns.left = columns.margin + MAX (0, room - beside - columns.paper_width) / 2;

  return columns;
}

static int
height_of (GtkWidget *child,
           int        width)
{
  int minimum = 0;

  if (child != NULL && gtk_widget_should_layout (child))
    gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, MAX (width, width_of (child)), &minimum, NULL, NULL, NULL);

  return minimum;
}

static int
measure_width (FootingWritingDesk *self,
               int                *natural)
{
  int margins = 2 * (self->narrow ? NARROW_MARGIN : MARGIN);
  int paper = MAX (width_of (self->head), width_of (self->paper));
  int beside = self->narrow ? 0 : GAP + prompts_width (self);

  if (self->narrow)
    paper = MAX (paper, width_of (self->prompts));

  *natural = margins + MAX (paper, scaled (self, PAPER_WIDTH)) + beside;

  return margins + paper + beside;
}

static int
measure_height (FootingWritingDesk *self,
                int                 width)
{
  Columns columns = columns_for (self, width);
  int head = height_of (self->head, columns.paper_width);
  int paper = height_of (self->paper, columns.paper_width);
  int prompts = height_of (self->prompts, columns.prompts_width);
  int below = self->narrow ? paper + prompts + (prompts > 0 ? columns.gap : 0) : MAX (paper, prompts);

  return 2 * columns.margin + head + columns.gap + below;
}

static void
footing_writing_desk_measure (GtkWidget      *widget,
                              GtkOrientation  orientation,
                              int             for_size,
                              int            *minimum,
                              int            *natural,
                              int            *minimum_baseline,
                              int            *natural_baseline)
{
  FootingWritingDesk *self = FOOTING_WRITING_DESK (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = measure_width (self, natural);
      return;
    }

  if (for_size < 0)
    measure_width (self, &for_size);

  *minimum = *natural = measure_height (self, for_size);
}

/* Beside the paper, as far down as it is scrolled; where they are too high for the window they
 * stay at the top, or their end could never be seen.
 */
static int
prompts_top (FootingWritingDesk *self,
             int                 paper_top,
             int                 height,
             int                 desk_height)
{
  int page, value, lowest;

  if (self->vadjustment == NULL)
    return paper_top;

  page = (int) gtk_adjustment_get_page_size (self->vadjustment);
  value = (int) gtk_adjustment_get_value (self->vadjustment);
  lowest = desk_height - MARGIN - height;

  if (height + 2 * MARGIN > page)
    return paper_top;

  return CLAMP (value + MARGIN, paper_top, MAX (paper_top, lowest));
}

static void
place (GtkWidget *child,
       int        x,
       int        y,
       int        width,
       int        height)
{
  GtkAllocation allocation = { x, y, width, height };

  if (child != NULL && gtk_widget_should_layout (child))
    gtk_widget_size_allocate (child, &allocation, -1);
}

static void
footing_writing_desk_size_allocate (GtkWidget *widget,
                                    int        width,
                                    int        height,
                                    int        baseline)
{
  FootingWritingDesk *self = FOOTING_WRITING_DESK (widget);
  Columns columns = columns_for (self, width);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int head = height_of (self->head, columns.paper_width);
  int paper = height_of (self->paper, columns.paper_width);
  int prompts = height_of (self->prompts, columns.prompts_width);
  int top = columns.margin + head + columns.gap;
  int beside = columns.gap + columns.prompts_width;
  int paper_left = columns.left + (mirrored && !self->narrow ? beside : 0);
  int prompts_left = mirrored || self->narrow ? columns.left : columns.left + columns.paper_width + columns.gap;

  place (self->head, paper_left, columns.margin, columns.paper_width, head);

  if (self->narrow)
    {
      place (self->prompts, prompts_left, top, columns.prompts_width, prompts);
      top += prompts > 0 ? prompts + columns.gap : 0;
    }
  else
    {
      place (self->prompts, prompts_left, prompts_top (self, top, prompts, height), columns.prompts_width, prompts);
    }

  place (self->paper, paper_left, top, columns.paper_width, paper);
}

static GtkSizeRequestMode
footing_writing_desk_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* ---- the object */

/* One reads and goes on by Tab as it stands there: prompts are above the paper, or beside it. */
static void
put_in_order (FootingWritingDesk *self)
{
  GtkWidget *desk = GTK_WIDGET (self);

  if (self->prompts != NULL && self->paper != NULL)
    gtk_widget_insert_after (self->prompts, desk, self->narrow ? self->head : self->paper);
}

static void
set_child (FootingWritingDesk  *self,
           GtkWidget          **child,
           GtkWidget           *widget)
{
  g_clear_pointer (child, gtk_widget_unparent);

  if (widget != NULL)
    gtk_widget_set_parent (widget, GTK_WIDGET (self));

  *child = widget;
  put_in_order (self);
}

/* Without this GTK would go by how high things stand, and prompts move beside the paper. */
static gboolean
footing_writing_desk_focus (GtkWidget        *widget,
                            GtkDirectionType  direction)
{
  gboolean back = direction == GTK_DIR_TAB_BACKWARD;
  GtkWidget *child = gtk_widget_get_focus_child (widget);

  if (direction != GTK_DIR_TAB_FORWARD && !back)
    return GTK_WIDGET_CLASS (footing_writing_desk_parent_class)->focus (widget, direction);

  if (child == NULL)
    child = back ? gtk_widget_get_last_child (widget) : gtk_widget_get_first_child (widget);

  for (; child != NULL; child = back ? gtk_widget_get_prev_sibling (child) : gtk_widget_get_next_sibling (child))
    if (gtk_widget_child_focus (child, direction))
      return TRUE;

  return FALSE;
}

static void
set_narrow (FootingWritingDesk *self,
            gboolean            narrow)
{
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  put_in_order (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static void
set_vadjustment (FootingWritingDesk *self,
                 GtkAdjustment      *vadjustment)
{
  if (self->vadjustment != NULL)
    g_signal_handlers_disconnect_by_data (self->vadjustment, self);

  if (!g_set_object (&self->vadjustment, vadjustment))
    return;

  if (vadjustment != NULL)
    {
      g_signal_connect_swapped (vadjustment, "value-changed", G_CALLBACK (gtk_widget_queue_allocate), self);
      g_signal_connect_swapped (vadjustment, "notify::page-size", G_CALLBACK (gtk_widget_queue_allocate), self);
    }
}

static void
footing_writing_desk_dispose (GObject *object)
{
  FootingWritingDesk *self = FOOTING_WRITING_DESK (object);

  set_vadjustment (self, NULL);
  set_child (self, &self->head, NULL);
  set_child (self, &self->paper, NULL);
  set_child (self, &self->prompts, NULL);

  G_OBJECT_CLASS (footing_writing_desk_parent_class)->dispose (object);
}

static void
footing_writing_desk_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  FootingWritingDesk *self = FOOTING_WRITING_DESK (object);

  switch (prop_id)
    {
    case PROP_HEAD:
      g_value_set_object (value, self->head);
      break;
    case PROP_PAPER:
      g_value_set_object (value, self->paper);
      break;
    case PROP_PROMPTS:
      g_value_set_object (value, self->prompts);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->vadjustment);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_writing_desk_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  FootingWritingDesk *self = FOOTING_WRITING_DESK (object);

  switch (prop_id)
    {
    case PROP_HEAD:
      set_child (self, &self->head, g_value_get_object (value));
      break;
    case PROP_PAPER:
      set_child (self, &self->paper, g_value_get_object (value));
      break;
    case PROP_PROMPTS:
      set_child (self, &self->prompts, g_value_get_object (value));
      break;
    case PROP_NARROW:
      set_narrow (self, g_value_get_boolean (value));
      break;
    case PROP_VADJUSTMENT:
      set_vadjustment (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  properties[PROP_HEAD] = g_param_spec_object ("head", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_PAPER] = g_param_spec_object ("paper", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_PROMPTS] = g_param_spec_object ("prompts", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_VADJUSTMENT] = g_param_spec_object ("vadjustment", NULL, NULL, GTK_TYPE_ADJUSTMENT, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
footing_writing_desk_class_init (FootingWritingDeskClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footing_writing_desk_dispose;
  object_class->get_property = footing_writing_desk_get_property;
  object_class->set_property = footing_writing_desk_set_property;
  widget_class->focus = footing_writing_desk_focus;
  widget_class->get_request_mode = footing_writing_desk_get_request_mode;
  widget_class->measure = footing_writing_desk_measure;
  widget_class->size_allocate = footing_writing_desk_size_allocate;

  install_properties (object_class);
}

static void
footing_writing_desk_init (FootingWritingDesk *self)
{
}
