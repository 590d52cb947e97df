/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-book-shelf.h"
#include "footing-start-page.h"

struct _FootingStartPage
{
  AdwBin               parent_instance;

  AdwPreferencesGroup *books_group;
  GPtrArray           *rows;
};

enum
{
  PROP_0,
  PROP_APPLICATION_ICON,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FootingStartPage, footing_start_page, ADW_TYPE_BIN)

static GtkWidget *
book_row_new (const char *path)
{
  g_autofree char *name = footing_book_shelf_name (path);
  g_autofree char *folder = footing_book_shelf_folder_words (path);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), folder);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("x-office-address-book-symbolic"));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open-path");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", path);

  return row;
}

void
footing_start_page_refresh (FootingStartPage *self)
{
  g_auto(GStrv) paths = footing_book_shelf_list ();

  g_return_if_fail (FOOTING_IS_START_PAGE (self));

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->books_group, g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);

  for (char **path = paths; *path != NULL; path++)
    {
      GtkWidget *row = book_row_new (*path);

      adw_preferences_group_add (self->books_group, row);
      g_ptr_array_add (self->rows, row);
    }

  gtk_widget_set_visible (GTK_WIDGET (self->books_group), self->rows->len > 0);
}

static void
footing_start_page_dispose (GObject *object)
{
  FootingStartPage *self = FOOTING_START_PAGE (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_START_PAGE);

  G_OBJECT_CLASS (footing_start_page_parent_class)->dispose (object);
}

static void
footing_start_page_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_APPLICATION_ICON:
      g_value_set_static_string (value, APPLICATION_ID);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_start_page_class_init (FootingStartPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footing_start_page_dispose;
  object_class->get_property = footing_start_page_get_property;

  properties[PROP_APPLICATION_ICON] =
    g_param_spec_string ("application-icon", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/window/footing-start-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingStartPage, books_group);
}

static void
footing_start_page_init (FootingStartPage *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}
