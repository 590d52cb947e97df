/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "footing-dialog.h"
#include "footing-error-words.h"
#include "footing-found.h"
#include "footing-leaver-dialog.h"
#include "footing-leaver-questions.h"
#include "footing-people-filter.h"
#include "footing-people-page.h"
#include "footing-person-dialog.h"
#include "footing-person-page.h"
#include "footing-person-row.h"
#include "footing-roster.h"
#include "footing-shell.h"

struct _FootingPeoplePage
{
  FootingPage          parent_instance;

  FootingPeopleFilter *filter;
  GtkSorter           *sorter;
  GHashTable          *sort_keys; /* of people, by their names */
  GListModel          *found; /* borrowed from the list view */
  GtkStringList       *workplace_names;
  GListModel          *leaver_questions;

  AdwBanner           *leaver_banner;
  GtkStack            *stack;
  AdwStatusPage       *failed_page;
  GtkSearchEntry      *search_entry;
  GtkDropDown         *kind_drop_down;
  GtkDropDown         *workplace_drop_down;
  GtkLabel            *count_label;
  GtkStack            *list_stack;
  GtkListView         *list_view;
};

G_DEFINE_FINAL_TYPE (FootingPeoplePage, footing_people_page, FOOTING_TYPE_PAGE)

static FootingRoster *
roster_of (FootingPeoplePage *self)
{
  return footing_context_get_roster (footing_page_get_context (FOOTING_PAGE (self)));
}

/* ---- What is shown ---- */

static const char *
state_of (FootingPeoplePage *self)
{
  FootingRoster *roster = roster_of (self);

  if (g_list_model_get_n_items (footing_roster_get_people (roster)) > 0)
    return "people";
  if (footing_roster_get_error (roster) != NULL)
    return "failed";

  return footing_roster_get_loading (roster) ? "loading" : "empty";
}

static void
update_state (FootingPeoplePage *self)
{
  const GError *error = footing_roster_get_error (roster_of (self));
  g_autofree char *words = error != NULL ? footing_error_words (error, NULL) : g_strdup ("");
  g_autofree char *markup = g_markup_escape_text (words, -1);

  adw_status_page_set_description (self->failed_page, markup);
  gtk_stack_set_visible_child_name (self->stack, state_of (self));
}

static void
update_found (FootingPeoplePage *self)
{
  guint n = g_list_model_get_n_items (self->found);
  g_autofree char *count = g_strdup_printf (ngettext ("%u person", "%u people", n), n);

  gtk_label_set_label (self->count_label, count);
  gtk_stack_set_visible_child_name (self->list_stack, n > 0 ? "list" : "no-match");
}

static void
say_found (FootingPeoplePage *self)
{
  if (footing_people_filter_is_narrowed (self->filter) ||
      gtk_drop_down_get_selected (self->kind_drop_down) != FOOTING_PEOPLE_EVERYONE)
    footing_found_say_people (GTK_WIDGET (self), g_list_model_get_n_items (self->found));
  else
    footing_found_hush (GTK_WIDGET (self));
}

/* ---- Workplaces to choose from ---- */

/* Returns: the workplace at a place of the drop-down; 0 for the first place, which is all of them. */
static gint64
workplace_at (FootingPeoplePage *self,
              guint              position)
{
  g_autoptr(FootingRecord) workplace = NULL;

  if (position == 0 || position == GTK_INVALID_LIST_POSITION)
    return 0;

  workplace = g_list_model_get_item (footing_roster_get_workplaces (roster_of (self)), position - 1);

  return workplace != NULL ? footing_record_get_id (workplace) : 0;
}

/* The list tells who comes and goes, not who is called another name now. */
static void
correct_workplace_names (FootingPeoplePage *self)
{
  GListModel *workplaces = footing_roster_get_workplaces (roster_of (self));

  for (guint i = 0; i < g_list_model_get_n_items (workplaces); i++)
    {
      g_autoptr(FootingWorkplace) workplace = g_list_model_get_item (workplaces, i);
      const char *name = footing_workplace_get_name (workplace);

      if (g_strcmp0 (gtk_string_list_get_string (self->workplace_names, i + 1), name) != 0)
        gtk_string_list_splice (self->workplace_names, i + 1, 1, (const char * const []) { name, NULL });
    }
}

static void
workplaces_changed_cb (FootingPeoplePage *self,
                       guint              position,
                       guint              removed,
                       guint              added,
                       GListModel        *workplaces)
{
  g_autoptr(GStrvBuilder) names = g_strv_builder_new ();
  g_auto(GStrv) additions = NULL;

  for (guint i = position; i < position + added; i++)
    {
      g_autoptr(FootingWorkplace) workplace = g_list_model_get_item (workplaces, i);

      g_strv_builder_add (names, footing_workplace_get_name (workplace));
    }

  additions = g_strv_builder_end (names);
  gtk_string_list_splice (self->workplace_names, position + 1, removed, (const char * const *) additions);
}

static void
workplace_changed_cb (FootingPeoplePage *self)
{
  if (self->filter == NULL)
    return;

  footing_people_filter_set_workplace (self->filter,
                                       workplace_at (self, gtk_drop_down_get_selected (self->workplace_drop_down)));
  say_found (self);
}

/* ---- Looking for somebody ---- */

static void
kind_changed_cb (FootingPeoplePage *self)
{
  /* The first kinds are in the order of the drop-down. */
  if (self->filter == NULL)
    return;

  footing_people_filter_set_kind (self->filter, gtk_drop_down_get_selected (self->kind_drop_down));
  say_found (self);
}

static void
search_changed_cb (FootingPeoplePage *self)
{
  footing_people_filter_set_search (self->filter, gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
  say_found (self);
}

static void
show_everyone_cb (FootingPeoplePage *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  gtk_drop_down_set_selected (self->kind_drop_down, FOOTING_PEOPLE_EVERYONE);
  gtk_drop_down_set_selected (self->workplace_drop_down, 0);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

static void
try_again_cb (FootingPeoplePage *self)
{
  footing_roster_reload (roster_of (self));
}

/* ---- Rows ---- */

static void
row_setup_cb (FootingPeoplePage *self,
              GtkListItem       *item)
{
  GtkWidget *row = g_object_new (FOOTING_TYPE_PERSON_ROW, NULL);

  gtk_list_item_set_child (item, row);
  g_object_bind_property (row, "description", item, "accessible-label", G_BINDING_SYNC_CREATE);
}

static void
row_bind_cb (FootingPeoplePage *self,
             GtkListItem       *item)
{
  FootingPersonRow *row = FOOTING_PERSON_ROW (gtk_list_item_get_child (item));

  footing_person_row_show (row, footing_page_get_context (FOOTING_PAGE (self)), gtk_list_item_get_item (item));
}

static void
row_unbind_cb (FootingPeoplePage *self,
               GtkListItem       *item)
{
  footing_person_row_show (FOOTING_PERSON_ROW (gtk_list_item_get_child (item)), NULL, NULL);
}

static void
person_activated_cb (FootingPeoplePage *self,
                     guint              position)
{
  g_autoptr(FootingPerson) person = g_list_model_get_item (self->found, position);
  FootingContext *context = footing_page_get_context (FOOTING_PAGE (self));

  footing_shell_push (GTK_WIDGET (self), footing_person_page_new (context, person));
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  FootingContext *context = footing_page_get_context (FOOTING_PAGE (widget));

  footing_form_dialog_open (footing_person_dialog_new (context, NULL), widget);
}

static void
search_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  /* The key is heard also while a page is on top. */
  if (gtk_widget_get_mapped (widget))
    gtk_widget_grab_focus (GTK_WIDGET (FOOTING_PEOPLE_PAGE (widget)->search_entry));
}

/* ---- Possible leavers ---- */

static void
update_leaver_banner (FootingPeoplePage *self)
{
  guint n = g_list_model_get_n_items (self->leaver_questions);
  g_autofree char *words = g_strdup_printf (ngettext ("%u person was missing from a staff file.",
                                                      "%u people were missing from a staff file.", n), n);

  /* What slides away still shows its last words. */
  if (n > 0)
    adw_banner_set_title (self->leaver_banner, words);
  adw_banner_set_revealed (self->leaver_banner, n > 0);
}

static void
ask_cb (FootingPeoplePage *self)
{
  FootingContext *context = footing_page_get_context (FOOTING_PAGE (self));

  footing_dialog_present (footing_leaver_dialog_new (context, self->leaver_questions), GTK_WIDGET (self));
}

static void
watch_leavers (FootingPeoplePage *self,
               FootingContext    *context)
{
  self->leaver_questions = footing_leaver_questions_new (context);
  g_signal_connect_object (self->leaver_questions, "items-changed",
                           G_CALLBACK (update_leaver_banner), self, G_CONNECT_SWAPPED);
  update_leaver_banner (self);
}

/* ---- The object ---- */

static void
roster_changed_cb (FootingPeoplePage *self)
{
  g_hash_table_remove_all (self->sort_keys);
  gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
  correct_workplace_names (self);
  update_state (self);
}

static const char *
sort_key (FootingPeoplePage *self,
          gpointer           person)
{
  char *key = g_hash_table_lookup (self->sort_keys, person);

  if (key == NULL)
    {
      g_autofree char *folded = g_utf8_casefold (footing_person_get_name (person), -1);

      key = g_utf8_collate_key (folded, -1);
      g_hash_table_insert (self->sort_keys, g_object_ref (person), key);
    }

  return key;
}

static int
compare_names (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  return strcmp (sort_key (user_data, (gpointer) a), sort_key (user_data, (gpointer) b));
}

/* A GtkStringSorter would keep its keys when a name is corrected. */
static GListModel *
sorted_by_name (FootingPeoplePage *self,
                GListModel        *people)
{
  self->sorter = GTK_SORTER (gtk_custom_sorter_new (compare_names, self, NULL));

  return G_LIST_MODEL (gtk_sort_list_model_new (people, g_object_ref (self->sorter)));
}

static void
show_people (FootingPeoplePage *self,
             FootingContext    *context)
{
  GListModel *people = g_object_ref (footing_roster_get_people (footing_context_get_roster (context)));
  GtkFilterListModel *found = NULL;
  g_autoptr(GtkNoSelection) selection = NULL;

  self->filter = footing_people_filter_new (context, FOOTING_PEOPLE_EVERYONE);
  found = gtk_filter_list_model_new (sorted_by_name (self, people), g_object_ref (GTK_FILTER (self->filter)));
  self->found = G_LIST_MODEL (found);
  selection = gtk_no_selection_new (self->found);

  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (selection));
  g_signal_connect_object (found, "items-changed", G_CALLBACK (update_found), self, G_CONNECT_SWAPPED);
  update_found (self);
}

static void
footing_people_page_context_set (FootingPage    *page,
                                 FootingContext *context)
{
  FootingPeoplePage *self = FOOTING_PEOPLE_PAGE (page);
  FootingRoster *roster = footing_context_get_roster (context);
  GListModel *workplaces = footing_roster_get_workplaces (roster);

  show_people (self, context);
  watch_leavers (self, context);

  self->workplace_names = gtk_string_list_new ((const char * const []) { _("All Workplaces"), NULL });
  gtk_drop_down_set_model (self->workplace_drop_down, G_LIST_MODEL (self->workplace_names));
  g_signal_connect_object (workplaces, "items-changed", G_CALLBACK (workplaces_changed_cb), self, G_CONNECT_SWAPPED);
  workplaces_changed_cb (self, 0, 0, g_list_model_get_n_items (workplaces), workplaces);

  g_signal_connect_object (roster, "changed", G_CALLBACK (roster_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (roster, "notify::failed", G_CALLBACK (update_state), self, G_CONNECT_SWAPPED);
  update_state (self);
}

static void
footing_people_page_dispose (GObject *object)
{
  FootingPeoplePage *self = FOOTING_PEOPLE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_PEOPLE_PAGE);
  g_clear_object (&self->filter);
  g_clear_object (&self->sorter);
  g_clear_pointer (&self->sort_keys, g_hash_table_unref);
  g_clear_object (&self->workplace_names);
  g_clear_object (&self->leaver_questions);

  G_OBJECT_CLASS (footing_people_page_parent_class)->dispose (object);
}

static void
footing_people_page_class_init (FootingPeoplePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_people_page_dispose;
  FOOTING_PAGE_CLASS (klass)->context_set = footing_people_page_context_set;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/people/footing-people-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingPeoplePage, leaver_banner);
  gtk_widget_class_bind_template_child (widget_class, FootingPeoplePage, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingPeoplePage, failed_page);
  gtk_widget_class_bind_template_child (widget_class, FootingPeoplePage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, FootingPeoplePage, kind_drop_down);
  gtk_widget_class_bind_template_child (widget_class, FootingPeoplePage, workplace_drop_down);
  gtk_widget_class_bind_template_child (widget_class, FootingPeoplePage, count_label);
  gtk_widget_class_bind_template_child (widget_class, FootingPeoplePage, list_stack);
  gtk_widget_class_bind_template_child (widget_class, FootingPeoplePage, list_view);
  gtk_widget_class_bind_template_callback (widget_class, kind_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, workplace_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_everyone_cb);
  gtk_widget_class_bind_template_callback (widget_class, try_again_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_unbind_cb);
  gtk_widget_class_bind_template_callback (widget_class, person_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, ask_cb);

  gtk_widget_class_install_action (widget_class, "people.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "people.search", NULL, search_action);
}

static void
footing_people_page_init (FootingPeoplePage *self)
{
  self->sort_keys = g_hash_table_new_full (NULL, NULL, g_object_unref, g_free);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_entry_set_key_capture_widget (self->search_entry, GTK_WIDGET (self));
}
