/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-error-words.h"
#include "footing-found.h"
#include "footing-new-reflection-dialog.h"
#include "footing-record-search.h"
#include "footing-reflection-advice.h"
#include "footing-reflection-page.h"
#include "footing-reflection-row.h"
#include "footing-reflection-style.h"
#include "footing-reflections-page.h"
#include "footing-store-reflections.h"
#include "footing-store-search.h"

/* How many are read at once. */
#define STEP 500

struct _FootingReflectionsPage
{
  FootingPage               parent_instance;

  FootingRecordSearch      *search;
  FootingRecordList        *reflections; /* that are found */
  FootingReflectionDigests *digests;

  GtkStack                 *stack;
  GtkSearchBar             *search_bar;
  GtkEditable              *search_entry;
  GtkListView              *list_view;
  AdwStatusPage            *failed_page;
  GtkRevealer              *earlier_revealer;
};

enum
{
  PROP_0,
  PROP_REFLECTIONS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FootingReflectionsPage, footing_reflections_page, FOOTING_TYPE_PAGE)

static FootingContext *
get_context (FootingReflectionsPage *self)
{
  return footing_page_get_context (FOOTING_PAGE (self));
}

/* ---- what is shown */

static const char *
page_name (FootingReflectionsPage *self)
{
  const char *words = gtk_editable_get_text (self->search_entry);
  gboolean digesting;

  g_object_get (self->digests, "loading", &digesting, NULL);

  if (digesting)
    return "loading";
  if (g_list_model_get_n_items (G_LIST_MODEL (self->reflections)) > 0)
    return "list";
  if (footing_record_list_get_error (self->reflections) != NULL)
    return "failed";
  if (!footing_record_search_answers (self->search, words))
    return "loading";

  return *words != '\0' ? "no-match" : "empty";
}

static void
update_state (FootingReflectionsPage *self)
{
  const GError *error = NULL;
  g_autofree char *words = NULL;

  /* The template asks before there is anything to show. */
  if (self->reflections == NULL)
    return;

  error = footing_record_list_get_error (self->reflections);
  if (error != NULL)
    words = footing_error_words (error, NULL);

  adw_status_page_set_description (self->failed_page, words);
  gtk_stack_set_visible_child_name (self->stack, page_name (self));
  gtk_revealer_set_reveal_child (self->earlier_revealer, footing_record_search_has_more (self->search));
}

static void
search_changed_cb (FootingReflectionsPage *self)
{
  footing_record_search_set_words (self->search, gtk_editable_get_text (self->search_entry));
  footing_reflection_digests_set_words (self->digests, footing_record_search_get_words (self->search));
}

static void
found_cb (FootingReflectionsPage *self)
{
  if (footing_record_search_get_words (self->search) != NULL)
    footing_found_say (GTK_WIDGET (self), g_list_model_get_n_items (G_LIST_MODEL (self->reflections)));
  else
    footing_found_hush (GTK_WIDGET (self));
}

/* ---- rows */

static void
setup_cb (FootingReflectionsPage *self,
          GtkListItem            *item)
{
  GtkWidget *row = footing_reflection_row_new (get_context (self), self->digests);

  gtk_list_item_set_child (item, row);
  g_object_bind_property (row, "words", item, "accessible-label", G_BINDING_SYNC_CREATE);
}

static void
bind_cb (FootingReflectionsPage *self,
         GtkListItem            *item)
{
  footing_reflection_row_show (FOOTING_REFLECTION_ROW (gtk_list_item_get_child (item)), gtk_list_item_get_item (item));
}

static void
unbind_cb (FootingReflectionsPage *self,
           GtkListItem            *item)
{
  footing_reflection_row_show (FOOTING_REFLECTION_ROW (gtk_list_item_get_child (item)), NULL);
}

static void
activate_cb (FootingReflectionsPage *self,
             guint                   position)
{
  g_autoptr(FootingReflection) reflection = g_list_model_get_item (G_LIST_MODEL (self->reflections), position);

  footing_reflection_page_open (GTK_WIDGET (self), get_context (self), reflection);
}

/* ---- what people do */

static void
try_again_cb (FootingReflectionsPage *self)
{
  footing_record_list_reload (self->reflections);
}

static void
show_earlier_cb (FootingReflectionsPage *self)
{
  footing_record_search_read_more (self->search);
  footing_reflection_digests_set_limit (self->digests, (guint) footing_record_search_get_limit (self->search));

  /* The button may go with the last of them, and the keyboard must not go with it. */
  gtk_widget_grab_focus (GTK_WIDGET (self->list_view));
}

static void
new_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  FootingContext *context = get_context (FOOTING_REFLECTIONS_PAGE (widget));

  footing_form_dialog_open (footing_new_reflection_dialog_new (context), widget);
}

static void
search_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  /* The key is heard also while a page is on top. */
  if (gtk_widget_get_mapped (widget))
    gtk_search_bar_set_search_mode (FOOTING_REFLECTIONS_PAGE (widget)->search_bar, TRUE);
}

/* ---- the object */

static void
load_reflections (FootingStore        *store,
                  const char          *words,
                  int                  limit,
                  GCancellable        *cancellable,
                  GAsyncReadyCallback  callback,
                  gpointer             callback_data)
{
  if (words != NULL)
    footing_store_find_reflections_async (store, words, limit, cancellable, callback, callback_data);
  else
    footing_store_list_latest_reflections_async (store, limit, cancellable, callback, callback_data);
}

static void
footing_reflections_page_context_set (FootingPage    *page,
                                      FootingContext *context)
{
  FootingReflectionsPage *self = FOOTING_REFLECTIONS_PAGE (page);
  FootingStore *store = footing_context_get_store (context);

  self->digests = footing_reflection_digests_new (store, STEP);
  self->search = footing_record_search_new (store, FOOTING_TYPE_REFLECTION, FOOTING_STORE_CHANGE_REFLECTIONS,
                                            load_reflections, STEP);
  self->reflections = footing_record_search_get_records (self->search);

  g_signal_connect_object (self->reflections, "notify", G_CALLBACK (update_state), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->reflections, "reloaded", G_CALLBACK (update_state), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "found", G_CALLBACK (found_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->digests, "notify", G_CALLBACK (update_state), self, G_CONNECT_SWAPPED);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REFLECTIONS]);
  update_state (self);
}

static void
footing_reflections_page_dispose (GObject *object)
{
  FootingReflectionsPage *self = FOOTING_REFLECTIONS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_REFLECTIONS_PAGE);
  self->reflections = NULL;
  g_clear_object (&self->search);
  g_clear_object (&self->digests);

  G_OBJECT_CLASS (footing_reflections_page_parent_class)->dispose (object);
}

static void
footing_reflections_page_get_property (GObject    *object,
                                       guint       prop_id,
                                       GValue     *value,
                                       GParamSpec *pspec)
{
  FootingReflectionsPage *self = FOOTING_REFLECTIONS_PAGE (object);

  switch (prop_id)
    {
    case PROP_REFLECTIONS:
      g_value_set_object (value, self->reflections);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (FOOTING_TYPE_RECORD_LIST);
  g_type_ensure (FOOTING_TYPE_REFLECTION_ADVICE);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/footing_app/Footing/ui/reflection/footing-reflections-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingReflectionsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingReflectionsPage, search_bar);
  gtk_widget_class_bind_template_child (widget_class, FootingReflectionsPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, FootingReflectionsPage, list_view);
  gtk_widget_class_bind_template_child (widget_class, FootingReflectionsPage, failed_page);
  gtk_widget_class_bind_template_child (widget_class, FootingReflectionsPage, earlier_revealer);
  gtk_widget_class_bind_template_callback (widget_class, update_state);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, try_again_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_earlier_cb);
}

static void
footing_reflections_page_class_init (FootingReflectionsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footing_reflections_page_dispose;
  object_class->get_property = footing_reflections_page_get_property;
  FOOTING_PAGE_CLASS (klass)->context_set = footing_reflections_page_context_set;

  properties[PROP_REFLECTIONS] =
    g_param_spec_object ("reflections", NULL, NULL, FOOTING_TYPE_RECORD_LIST,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  footing_reflection_style_load ();
  bind_template (widget_class);

  gtk_widget_class_install_action (widget_class, "reflections.new", NULL, new_action);
  gtk_widget_class_install_action (widget_class, "reflections.search", NULL, search_action);
}

static void
footing_reflections_page_init (FootingReflectionsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_bar_connect_entry (self->search_bar, self->search_entry);
}
