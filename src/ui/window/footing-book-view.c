/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-area-row.h"
#include "footing-book-view.h"
#include "footing-diary-page.h"
#include "footing-due-count.h"
#include "footing-insights-page.h"
#include "footing-people-page.h"
#include "footing-programmes-page.h"
#include "footing-reflections-page.h"
#include "footing-store-check.h"
#include "footing-today-page.h"

static const struct
{
  const char  *name;
  const char  *label;
  const char  *icon;
  GType      (*page) (void);
} areas[] = {
  { "today", N_("Today"), "footing-today-symbolic", footing_today_page_get_type },
  { "programmes", N_("Programmes"), "footing-programmes-symbolic", footing_programmes_page_get_type },
  { "people", N_("People"), "footing-people-symbolic", footing_people_page_get_type },
  { "diary", N_("Diary"), "footing-diary-symbolic", footing_diary_page_get_type },
  { "reflections", N_("Reflections"), "footing-reflections-symbolic", footing_reflections_page_get_type },
  { "insights", N_("Insights"), "footing-insights-symbolic", footing_insights_page_get_type },
};

/* The area that counts what is to be done. */
#define TODAY 0

struct _FootingBookView
{
  AdwBin                  parent_instance;

  FootingContext         *context;
  char                   *book_name;
  GPtrArray              *pages[G_N_ELEMENTS (areas)]; /* of an area, the one on top last; made when first shown */
  guint                   area;
  FootingDueCount        *due_count;
  guint                   counting_id;

  AdwNavigationSplitView *split_view;
  AdwNavigationPage      *content_page;
  AdwNavigationView      *navigation_view;
  GtkListBox             *area_list;
  GtkMenuButton          *menu_button;
  GtkWidget              *passing_label;
};

enum
{
  PROP_0,
  PROP_BOOK_NAME,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FootingBookView, footing_book_view, ADW_TYPE_BIN)

static GPtrArray *
ensure_pages (FootingBookView *self,
              guint            area)
{
  if (self->pages[area] == NULL)
    {
      self->pages[area] = g_ptr_array_new_with_free_func (g_object_unref);
      g_ptr_array_add (self->pages[area],
                       g_object_ref_sink (g_object_new (areas[area].page (), "context", self->context, NULL)));
    }

  return self->pages[area];
}

/* Whoever looks something up in another area comes back to what they were reading or writing. */
static void
remember_pages (FootingBookView *self)
{
  GPtrArray *pages = self->pages[self->area];
  g_autoptr(GListModel) stack = adw_navigation_view_get_navigation_stack (self->navigation_view);

  if (pages == NULL)
    return;

  g_ptr_array_set_size (pages, 1);
  for (guint i = 1; i < g_list_model_get_n_items (stack); i++)
    g_ptr_array_add (pages, g_list_model_get_item (stack, i));
}

static void
show_area (FootingBookView *self,
           guint            area)
{
  GPtrArray *pages = NULL;

  /* The area that one is in begins anew. */
  if (area != self->area)
    remember_pages (self);
  else if (self->pages[area] != NULL)
    g_ptr_array_set_size (self->pages[area], 1);

  pages = ensure_pages (self, area);
  self->area = area;
  adw_navigation_page_set_title (self->content_page, _(areas[area].label));
  adw_navigation_view_replace (self->navigation_view, (AdwNavigationPage **) pages->pdata, (int) pages->len);
  gtk_list_box_select_row (self->area_list, gtk_list_box_get_row_at_index (self->area_list, (int) area));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

/* The arrows go from row to row, and what is marked is what is shown. */
static void
area_selected_cb (FootingBookView *self,
                  GtkListBoxRow   *row)
{
  guint area = row != NULL ? (guint) gtk_list_box_row_get_index (row) : self->area;

  if (area != self->area)
    show_area (self, area);
}

static void
area_activated_cb (FootingBookView *self,
                   GtkListBoxRow   *row)
{
  show_area (self, (guint) gtk_list_box_row_get_index (row));
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
}

/* The button of the menu is out of sight with the sidebar, which comes first then. */
static gboolean
menu_pressed_cb (GtkWidget *widget,
                 GVariant  *arguments,
                 gpointer   user_data)
{
  FootingBookView *self = FOOTING_BOOK_VIEW (widget);

  adw_navigation_split_view_set_show_content (self->split_view, FALSE);
  gtk_menu_button_popup (self->menu_button);

  return GDK_EVENT_STOP;
}

/* ---- What is to be done ---- */

static void
due_count_changed_cb (FootingBookView *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->area_list, TODAY);
  g_autofree char *words = footing_due_count_get_words (self->due_count);

  footing_area_row_set_count (FOOTING_AREA_ROW (row), footing_due_count_get_count (self->due_count), words);
}

static gboolean
count_cb (gpointer user_data)
{
  FootingBookView *self = user_data;

  self->counting_id = 0;
  self->due_count = footing_due_count_new (self->context);
  g_signal_connect_object (self->due_count, "notify::count",
                           G_CALLBACK (due_count_changed_cb), self, G_CONNECT_SWAPPED);

  return G_SOURCE_REMOVE;
}

/* What is to be read waits until the page is on the screen and has asked for what it shows. */
static void
footing_book_view_map (GtkWidget *widget)
{
  FootingBookView *self = FOOTING_BOOK_VIEW (widget);

  GTK_WIDGET_CLASS (footing_book_view_parent_class)->map (widget);

  if (self->due_count == NULL && self->counting_id == 0)
    self->counting_id = g_idle_add_full (G_PRIORITY_LOW, count_cb, self, NULL);
}

static void
footing_book_view_dispose (GObject *object)
{
  FootingBookView *self = FOOTING_BOOK_VIEW (object);

  g_clear_handle_id (&self->counting_id, g_source_remove);
  g_clear_object (&self->due_count);
  /* The template would free a child that it has a name for, and AdwBin then free it again. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_BOOK_VIEW);
  for (guint i = 0; i < G_N_ELEMENTS (areas); i++)
    g_clear_pointer (&self->pages[i], g_ptr_array_unref);
  g_clear_object (&self->context);
  g_clear_pointer (&self->book_name, g_free);

  G_OBJECT_CLASS (footing_book_view_parent_class)->dispose (object);
}

/* Returns: (transfer full): for the list of windows; without names of people, which others see */
static char *
dup_title (FootingBookView *self)
{
  /* translators: the title of the window: an area of the app and the name of the book, as in “Today – Seaview” */
  return g_strdup_printf (_("%1$s – %2$s"), _(areas[self->area].label), self->book_name ? self->book_name : "");
}

static void
footing_book_view_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_BOOK_NAME:
      /* The template asks before the name is known. */
      g_value_set_string (value, FOOTING_BOOK_VIEW (object)->book_name ? FOOTING_BOOK_VIEW (object)->book_name : "");
      break;
    case PROP_TITLE:
      g_value_take_string (value, dup_title (FOOTING_BOOK_VIEW (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_book_view_class_init (FootingBookViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footing_book_view_dispose;
  object_class->get_property = footing_book_view_get_property;
  widget_class->map = footing_book_view_map;

  properties[PROP_BOOK_NAME] =
    g_param_spec_string ("book-name", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/window/footing-book-view.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingBookView, split_view);
  gtk_widget_class_bind_template_child (widget_class, FootingBookView, content_page);
  gtk_widget_class_bind_template_child (widget_class, FootingBookView, navigation_view);
  gtk_widget_class_bind_template_child (widget_class, FootingBookView, area_list);
  gtk_widget_class_bind_template_child (widget_class, FootingBookView, menu_button);
  gtk_widget_class_bind_template_child (widget_class, FootingBookView, passing_label);
  gtk_widget_class_bind_template_callback (widget_class, area_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, area_activated_cb);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, 0, menu_pressed_cb, NULL);
}

static void
footing_book_view_init (FootingBookView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint i = 0; i < G_N_ELEMENTS (areas); i++)
    gtk_list_box_append (self->area_list, footing_area_row_new (_(areas[i].label), areas[i].icon));
}

FootingBookView *
footing_book_view_new (FootingContext *context,
                       const char     *book_name)
{
  FootingBookView *self = g_object_new (FOOTING_TYPE_BOOK_VIEW, NULL);

  self->context = g_object_ref (context);
  g_set_str (&self->book_name, book_name);
  gtk_widget_set_visible (self->passing_label, footing_context_get_passing (context));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BOOK_NAME]);

  return self;
}

static void
named_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(FootingBookView) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autofree char *name = footing_store_get_name_finish (FOOTING_STORE (source), result, &error);

  if (error != NULL)
    g_debug ("The book does not say its name: %s", error->message);

  if (name == NULL || *name == '\0')
    return;

  g_set_str (&self->book_name, name);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BOOK_NAME]);
}

void
footing_book_view_ask_name (FootingBookView *self)
{
  g_return_if_fail (FOOTING_IS_BOOK_VIEW (self));

  footing_store_get_name_async (footing_context_get_store (self->context), NULL, named_cb, g_object_ref (self));
}

FootingContext *
footing_book_view_get_context (FootingBookView *self)
{
  g_return_val_if_fail (FOOTING_IS_BOOK_VIEW (self), NULL);

  return self->context;
}

void
footing_book_view_go (FootingBookView *self,
                      const char      *area)
{
  guint found = 0;

  g_return_if_fail (FOOTING_IS_BOOK_VIEW (self));

  for (guint i = 0; i < G_N_ELEMENTS (areas); i++)
    if (g_str_equal (areas[i].name, area))
      found = i;

  /* Keys that follow at once would go to what is not there any more. */
  if (gtk_widget_get_focus_child (GTK_WIDGET (self->navigation_view)) != NULL)
    gtk_root_set_focus (gtk_widget_get_root (GTK_WIDGET (self)), NULL);

  show_area (self, found);
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);

  /* The key says nothing itself, and the keyboard may have been anywhere. */
  if (gtk_widget_get_focus_child (GTK_WIDGET (self->area_list)) != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_selected_row (self->area_list)));
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), _(areas[found].label),
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

const char *
footing_book_view_get_area (FootingBookView *self)
{
  g_return_val_if_fail (FOOTING_IS_BOOK_VIEW (self), NULL);

  return areas[self->area].name;
}

GtkWidget *
footing_book_view_get_visible_page (FootingBookView *self)
{
  g_return_val_if_fail (FOOTING_IS_BOOK_VIEW (self), NULL);

  if (adw_navigation_split_view_get_collapsed (self->split_view) &&
      !adw_navigation_split_view_get_show_content (self->split_view))
    return GTK_WIDGET (self->area_list);

  return GTK_WIDGET (adw_navigation_view_get_visible_page (self->navigation_view));
}

void
footing_book_view_push (FootingBookView   *self,
                        AdwNavigationPage *page)
{
  g_return_if_fail (FOOTING_IS_BOOK_VIEW (self));

  adw_navigation_view_push (self->navigation_view, page);
}

void
footing_book_view_add_breakpoint (FootingBookView *self,
                                  AdwBreakpoint   *breakpoint)
{
  g_return_if_fail (FOOTING_IS_BOOK_VIEW (self));

  adw_breakpoint_add_setters (breakpoint, G_OBJECT (self->split_view), "collapsed", TRUE, NULL);
}
