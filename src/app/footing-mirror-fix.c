/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-app"

#include "config.h"

#include "footing-mirror-fix.h"

#include <adwaita.h>
#include <math.h>

/* AdwWrapBox counts a child that wants more than a line as one of no width. From left to right
 * nobody sees that; from right to left it begins where it should end, outside the box. The repair
 * moves it back to where it has the line for itself.
 */

static void (* allocate_as_made) (GtkLayoutManager *manager,
                                  GtkWidget        *box,
                                  int               width,
                                  int               height,
                                  int               baseline);

static void
bring_back (GtkWidget *child,
            GtkWidget *box,
            int        width)
{
  graphene_rect_t place;
  int minimum, y, height;

  if (!gtk_widget_compute_bounds (child, box, &place) || place.origin.x < width)
    return;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  y = (int) floorf (place.origin.y) - gtk_widget_get_margin_top (child);
  height = (int) ceilf (place.size.height) + gtk_widget_get_margin_top (child) + gtk_widget_get_margin_bottom (child);
  minimum = MAX (minimum, width);
  gtk_widget_size_allocate (child, &(GtkAllocation) { width - minimum, y, minimum, height }, -1);
}

static void
allocate (GtkLayoutManager *manager,
          GtkWidget        *box,
          int               width,
          int               height,
          int               baseline)
{
  allocate_as_made (manager, box, width, height, baseline);

  if (gtk_widget_get_direction (box) != GTK_TEXT_DIR_RTL)
    return;

  for (GtkWidget *child = gtk_widget_get_first_child (box); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      bring_back (child, box, width);
}

void
footing_mirror_fix_install (void)
{
  GtkLayoutManagerClass *layout_class = g_type_class_ref (ADW_TYPE_WRAP_LAYOUT);

  if (layout_class->allocate == allocate)
    return;

  allocate_as_made = layout_class->allocate;
  layout_class->allocate = allocate;
}
