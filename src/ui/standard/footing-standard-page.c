/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-difference-group.h"
#include "footing-plain-row.h"
#include "footing-programme-words.h"
#include "footing-record-list.h"
#include "footing-record-removal.h"
#include "footing-shell.h"
#include "footing-standard-dialog.h"
#include "footing-standard-page.h"

struct _FootingStandardPage
{
  FootingPage             parent_instance;

  char                   *id;
  const FootingStandard  *standard; /* of the shelf */
  FootingRecordList      *profiles;
  GPtrArray              *rows;

  GtkWidget              *menu_button;
  AdwActionRow           *asks_row;
  AdwActionRow           *source_row;
  AdwButtonRow           *edit_row;
  FootingDifferenceGroup *difference_group;
  AdwPreferencesGroup    *rules_group;
};

G_DEFINE_FINAL_TYPE (FootingStandardPage, footing_standard_page, FOOTING_TYPE_PAGE)

static FootingContext *
context_of (FootingStandardPage *self)
{
  return footing_page_get_context (FOOTING_PAGE (self));
}

/* ---- What is shown ---- */

static void
add_rule (FootingStandardPage       *self,
          const FootingStandardRule *rule)
{
  g_autofree char *source = footing_standard_words_source (rule->source, NULL);
  g_autofree char *written = footing_standard_words_written (source, rule->date);
  /* translators: what shows that a rule is kept to, then where the rule is written and when */
  g_autofree char *subtitle = g_strdup_printf (_("Shown by: %1$s\n%2$s"), rule->evidence, written);
  GtkWidget *row = footing_plain_row_new (ADW_TYPE_ACTION_ROW, "title", rule->words,
                                          "subtitle", subtitle, NULL);

  adw_preferences_group_add (self->rules_group, row);
  g_ptr_array_add (self->rows, row);
}

static void
show_standard (FootingStandardPage *self)
{
  const FootingStandard *standard = self->standard;
  FootingStandardShelf *shelf = footing_context_get_standards (context_of (self));
  gboolean local = footing_standard_shelf_is_local (shelf, standard);
  g_autofree char *asks = footing_standard_words_asks (standard);
  /* translators: where a standard is written, and its version */
  g_autofree char *version = g_strdup_printf (_("%1$s, version %2$s"), standard->source, standard->version);
  g_autofree char *source = footing_standard_words_written (version, standard->date);

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), standard->name);
  adw_action_row_set_subtitle (self->asks_row, asks);
  adw_action_row_set_subtitle (self->source_row, source);
  footing_difference_group_show (self->difference_group, shelf, standard);
  gtk_widget_set_visible (GTK_WIDGET (self->edit_row), local);
  gtk_widget_set_visible (self->menu_button, local && !footing_record_list_get_loading (self->profiles));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "standard.change", local);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "standard.delete", local);

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->rules_group, g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; i < standard->rules->len; i++)
    add_rule (self, g_ptr_array_index (standard->rules, i));
}

static void
leave (FootingStandardPage *self)
{
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_VIEW);

  if (view != NULL &&
      adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view)) == ADW_NAVIGATION_PAGE (self))
    adw_navigation_view_pop (ADW_NAVIGATION_VIEW (view));
}

/* One that was just made comes onto the shelf a moment later. */
static void
refresh (FootingStandardPage *self)
{
  gboolean was_there = self->standard != NULL;

  self->standard = footing_standard_shelf_find_newest (footing_context_get_standards (context_of (self)), self->id);
  if (self->standard != NULL)
    show_standard (self);
  else if (was_there)
    leave (self);
}

/* ---- What one can do ---- */

static void
derive_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  FootingStandardPage *self = FOOTING_STANDARD_PAGE (widget);

  if (self->standard != NULL)
    footing_form_dialog_open (footing_standard_dialog_new_from (context_of (self), self->standard), widget);
}

static void
change_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  FootingStandardPage *self = FOOTING_STANDARD_PAGE (widget);

  footing_form_dialog_open (footing_standard_dialog_new_change (context_of (self), self->standard), widget);
}

/* All its versions, so that none of them is offered. */
static void
delete_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  FootingStandardPage *self = FOOTING_STANDARD_PAGE (widget);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->profiles));
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *words = NULL;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr(FootingStandardProfile) profile = g_list_model_get_item (G_LIST_MODEL (self->profiles), i);

      if (g_strcmp0 (footing_standard_profile_get_key (profile), self->id) == 0)
        g_ptr_array_add (records, g_steal_pointer (&profile));
    }

  /* translators: %s is the name of a standard */
  words = g_strdup_printf (_("“%s” has been deleted. What was planned under it is still held against it."),
                           self->standard->name);
  footing_record_remove (widget, context_of (self), records, words);
}

/* ---- The object ---- */

static void
footing_standard_page_context_set (FootingPage    *page,
                                   FootingContext *context)
{
  FootingStandardPage *self = FOOTING_STANDARD_PAGE (page);

  self->profiles = footing_record_list_new_all (footing_context_get_store (context), FOOTING_TYPE_STANDARD_PROFILE);
  g_signal_connect_object (self->profiles, "reloaded", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (footing_context_get_standards (context), "changed", G_CALLBACK (refresh), self,
                           G_CONNECT_SWAPPED);
}

static void
footing_standard_page_dispose (GObject *object)
{
  FootingStandardPage *self = FOOTING_STANDARD_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_STANDARD_PAGE);
  g_clear_object (&self->profiles);

  G_OBJECT_CLASS (footing_standard_page_parent_class)->dispose (object);
}

static void
footing_standard_page_finalize (GObject *object)
{
  FootingStandardPage *self = FOOTING_STANDARD_PAGE (object);

  g_ptr_array_unref (self->rows);
  g_free (self->id);

  G_OBJECT_CLASS (footing_standard_page_parent_class)->finalize (object);
}

static void
footing_standard_page_class_init (FootingStandardPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_standard_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_standard_page_finalize;
  FOOTING_PAGE_CLASS (klass)->context_set = footing_standard_page_context_set;

  g_type_ensure (FOOTING_TYPE_DIFFERENCE_GROUP);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/footing_app/Footing/ui/standard/footing-standard-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingStandardPage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, FootingStandardPage, asks_row);
  gtk_widget_class_bind_template_child (widget_class, FootingStandardPage, source_row);
  gtk_widget_class_bind_template_child (widget_class, FootingStandardPage, edit_row);
  gtk_widget_class_bind_template_child (widget_class, FootingStandardPage, difference_group);
  gtk_widget_class_bind_template_child (widget_class, FootingStandardPage, rules_group);
  gtk_widget_class_install_action (widget_class, "standard.derive", NULL, derive_action);
  gtk_widget_class_install_action (widget_class, "standard.change", NULL, change_action);
  gtk_widget_class_install_action (widget_class, "standard.delete", NULL, delete_action);
}

static void
footing_standard_page_init (FootingStandardPage *self)
{
  self->rows = g_ptr_array_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
footing_standard_page_new (FootingContext *context,
                           const char     *id)
{
  FootingStandardPage *self = g_object_new (FOOTING_TYPE_STANDARD_PAGE, "context", context, NULL);

  self->id = g_strdup (id);
  refresh (self);

  return ADW_NAVIGATION_PAGE (self);
}
