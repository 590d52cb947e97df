/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-difference-group.h"
#include "footing-plain-row.h"
#include "footing-programme-words.h"
#include "footing-shell.h"
#include "footing-standard-page.h"
#include "footing-standards-page.h"

struct _FootingStandardsPage
{
  FootingPage          parent_instance;

  GPtrArray           *rows;

  AdwPreferencesGroup *shipped_group;
  AdwPreferencesGroup *local_group;
};

G_DEFINE_FINAL_TYPE (FootingStandardsPage, footing_standards_page, FOOTING_TYPE_PAGE)

static FootingContext *
context_of (FootingStandardsPage *self)
{
  return footing_page_get_context (FOOTING_PAGE (self));
}

static void
row_activated_cb (FootingStandardsPage *self,
                  GtkWidget            *row)
{
  footing_shell_push (GTK_WIDGET (self),
                      footing_standard_page_new (context_of (self), g_object_get_data (G_OBJECT (row), "id")));
}

static void
add_row (FootingStandardsPage  *self,
         FootingStandardShelf  *shelf,
         const FootingStandard *standard)
{
  g_autofree char *asks = footing_standard_words_asks (standard);
  g_autofree char *less = footing_difference_words_less (shelf, standard);
  g_autofree char *subtitle = less != NULL ? g_strdup_printf ("%s\n%s", asks, less) : g_strdup (asks);
  GtkWidget *row = footing_plain_row_new (ADW_TYPE_ACTION_ROW, "title", standard->name,
                                          "subtitle", subtitle, "activatable", TRUE, NULL);

  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  g_object_set_data_full (G_OBJECT (row), "id", g_strdup (standard->id), g_free);
  g_signal_connect_object (row, "activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (footing_standard_shelf_is_local (shelf, standard) ? self->local_group
                                                                               : self->shipped_group, row);
  g_ptr_array_add (self->rows, row);
}

/* Standards change on a page that lies on top of this one: no row has the keyboard then. */
static void
refresh (FootingStandardsPage *self)
{
  FootingStandardShelf *shelf = footing_context_get_standards (context_of (self));
  g_autoptr(GPtrArray) standards = footing_standard_shelf_list (shelf);
  gboolean any = FALSE;

  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);

      adw_preferences_group_remove (gtk_widget_is_ancestor (row, GTK_WIDGET (self->local_group)) ? self->local_group
                                                                                               : self->shipped_group,
                                    row);
    }
  g_ptr_array_set_size (self->rows, 0);

  for (guint i = 0; i < standards->len; i++)
    {
      const FootingStandard *standard = g_ptr_array_index (standards, i);

      any = any || footing_standard_shelf_is_local (shelf, standard);
      add_row (self, shelf, standard);
    }

  adw_preferences_group_set_description (self->local_group,
                                         any ? NULL
                                             : _("None yet. Open one of the above and make your own from it."));
}

static void
footing_standards_page_context_set (FootingPage    *page,
                                    FootingContext *context)
{
  FootingStandardsPage *self = FOOTING_STANDARDS_PAGE (page);

  g_signal_connect_object (footing_context_get_standards (context), "changed", G_CALLBACK (refresh), self,
                           G_CONNECT_SWAPPED);
  refresh (self);
}

static void
footing_standards_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_STANDARDS_PAGE);

  G_OBJECT_CLASS (footing_standards_page_parent_class)->dispose (object);
}

static void
footing_standards_page_finalize (GObject *object)
{
  g_ptr_array_unref (FOOTING_STANDARDS_PAGE (object)->rows);

  G_OBJECT_CLASS (footing_standards_page_parent_class)->finalize (object);
}

static void
footing_standards_page_class_init (FootingStandardsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_standards_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_standards_page_finalize;
  FOOTING_PAGE_CLASS (klass)->context_set = footing_standards_page_context_set;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/footing_app/Footing/ui/standard/footing-standards-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingStandardsPage, shipped_group);
  gtk_widget_class_bind_template_child (widget_class, FootingStandardsPage, local_group);
}

static void
footing_standards_page_init (FootingStandardsPage *self)
{
  self->rows = g_ptr_array_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
}
