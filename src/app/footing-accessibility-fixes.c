/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-app"

#include "config.h"

#include "footing-accessibility-fixes.h"

#include <math.h>

/* Fault 1: where things are.
 *
 * GTK tells assistive technology the box of a widget relative to the *content* of its parent, but
 * the sum over all parents is then taken as if each were relative to the parent's border. The
 * borders and paddings of all ancestors are lost: 10 to 20 pixels in libadwaita, enough for a
 * magnifier to look beside a button, or for a switch to press its neighbour.
 *
 * The repair gives differences of true places in the window, which sum up exactly.
 */

/* Popovers are surfaces of their own; this is where one stands on the surface of its window. */
static graphene_point_t
offset_of_native (GtkNative *native)
{
  GdkSurface *surface = gtk_native_get_surface (native);
  double x, y;

  gtk_native_get_surface_transform (native, &x, &y);

  while (surface != NULL && GDK_IS_POPUP (surface))
    {
      GdkPopup *popup = GDK_POPUP (surface);

      x += gdk_popup_get_position_x (popup);
      y += gdk_popup_get_position_y (popup);
      surface = gdk_popup_get_parent (popup);
    }

  return GRAPHENE_POINT_INIT (x, y);
}

static graphene_rect_t
box_in_window (GtkWidget *widget)
{
  GtkNative *native = gtk_widget_get_native (widget);
  graphene_rect_t box = GRAPHENE_RECT_INIT_ZERO;
  graphene_point_t offset;

  if (native == NULL || !gtk_widget_compute_bounds (widget, GTK_WIDGET (native), &box))
    return GRAPHENE_RECT_INIT_ZERO;

  offset = offset_of_native (native);
  graphene_rect_offset (&box, offset.x, offset.y);

  return box;
}

static gboolean
get_exact_bounds (GtkAccessible *accessible,
                  int           *x,
                  int           *y,
                  int           *width,
                  int           *height)
{
  GtkWidget *widget = GTK_WIDGET (accessible);
  GtkWidget *parent = gtk_widget_get_parent (widget);
  graphene_rect_t around = GRAPHENE_RECT_INIT_ZERO;
  graphene_rect_t box;

  if (!gtk_widget_get_realized (widget))
    return FALSE;

  box = box_in_window (widget);
  if (parent != NULL)
    around = box_in_window (parent);

  /* Each is rounded before they are subtracted, so that no rounding adds up on the way. */
  *x = floorf (box.origin.x) - floorf (around.origin.x);
  *y = floorf (box.origin.y) - floorf (around.origin.y);
  *width = ceilf (box.size.width);
  *height = ceilf (box.size.height);

  return TRUE;
}

static void
fix_places (void)
{
  GtkAccessibleInterface *interface = g_type_interface_peek (g_type_class_ref (GTK_TYPE_WIDGET),
                                                             GTK_TYPE_ACCESSIBLE);

  interface->get_bounds = get_exact_bounds;
}

/* Fault 2: the items of menus have no name.
 *
 * An item (GtkModelButton, which is private) is labelled by a label whose role is "presentation",
 * and such a label gives no name. The repair names the item itself.
 */

static gboolean
is_menu_item (GtkWidget *widget)
{
  return g_str_equal (G_OBJECT_TYPE_NAME (widget), "GtkModelButton");
}

static void
name_menu_item (GtkWidget *item)
{
  g_autofree char *text = NULL;
  g_autofree char *plain = NULL;
  g_auto(GStrv) parts = NULL;

  g_object_get (item, "text", &text, NULL);
  if (text == NULL || *text == '\0')
    return;

  /* An underscore marks the letter to press; it is not read out. */
  parts = g_strsplit (text, "_", -1);
  plain = g_strjoinv ("", parts);

  gtk_accessible_reset_relation (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (item),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, plain,
                                  -1);
}

/* Fault 3: a check button cannot be pressed by assistive technology, because it offers no action.
 * The repair gives it one.
 */

static void
make_check_button_clickable (GtkWidget *button)
{
  g_autoptr(GSimpleActionGroup) group = NULL;
  g_autoptr(GSimpleAction) click = NULL;
  static GQuark done;

  if (done == 0)
    done = g_quark_from_static_string ("footing-clickable");
  if (g_object_get_qdata (G_OBJECT (button), done) != NULL)
    return;

  g_object_set_qdata (G_OBJECT (button), done, GINT_TO_POINTER (TRUE));

  click = g_simple_action_new ("click", NULL);
  g_signal_connect_object (click, "activate",
                           G_CALLBACK (gtk_widget_activate), button,
                           G_CONNECT_SWAPPED);

  group = g_simple_action_group_new ();
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (click));
  gtk_widget_insert_action_group (button, "accessibility", G_ACTION_GROUP (group));
}

static gboolean
widget_mapped_cb (GSignalInvocationHint *hint,
                  guint                  n_values,
                  const GValue          *values,
                  gpointer               user_data)
{
  GtkWidget *widget = g_value_get_object (&values[0]);

  if (is_menu_item (widget))
    name_menu_item (widget);
  else if (GTK_IS_CHECK_BUTTON (widget))
    make_check_button_clickable (widget);

  /* Stay for the next one. */
  return TRUE;
}

void
footing_accessibility_fixes_install (void)
{
  fix_places ();
  g_signal_add_emission_hook (g_signal_lookup ("map", GTK_TYPE_WIDGET), 0,
                              widget_mapped_cb, NULL, NULL);
}
