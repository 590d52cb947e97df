/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-enrol-people-page.h"
#include "footing-found.h"
#include "footing-people-filter.h"
#include "footing-person-words.h"
#include "footing-pick-row.h"

#define RESOURCES "/io/github/footing_app/Footing/ui/programme/"

struct _FootingEnrolPeoplePage
{
  AdwNavigationPage    parent_instance;

  FootingEnrolDraft   *draft;
  FootingPeopleFilter *filter;
  GListModel          *found;

  AdwWindowTitle      *window_title;
  GtkWidget           *next_button;
  GtkStack            *stack;
  GtkWidget           *import_button;
  GtkSearchEntry      *search_entry;
  GtkStack            *list_stack;
  GtkListView         *list_view;
  GtkCheckButton      *all_button;
  GtkLabel            *all_label;
  gboolean             showing; /* that all are picked, or not */
};

enum
{
  DONE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingEnrolPeoplePage, footing_enrol_people_page, ADW_TYPE_NAVIGATION_PAGE)

/* ---- What is shown ---- */

static const char *
state_of (FootingEnrolPeoplePage *self)
{
  FootingRoster *roster = footing_context_get_roster (footing_enrol_draft_get_context (self->draft));

  if (g_list_model_get_n_items (self->found) > 0 || footing_people_filter_is_narrowed (self->filter))
    return "people";

  return footing_roster_get_loading (roster) ? "loading" : "empty";
}

static void
update_state (FootingEnrolPeoplePage *self)
{
  gtk_stack_set_visible_child_name (self->stack, state_of (self));
  gtk_stack_set_visible_child_name (self->list_stack,
                                    g_list_model_get_n_items (self->found) > 0 ? "list" : "no-match");
}

static void
update_count (FootingEnrolPeoplePage *self)
{
  guint n = footing_enrol_draft_count (self->draft);
  g_autofree char *count = g_strdup_printf (ngettext ("%u person chosen", "%u people chosen", n), n);

  adw_window_title_set_subtitle (self->window_title, n > 0 ? count : "");
  gtk_widget_set_sensitive (self->next_button, n > 0);
}

static guint
count_found_picked (FootingEnrolPeoplePage *self)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (self->found); i++)
    {
      g_autoptr(FootingPerson) person = g_list_model_get_item (self->found, i);

      n += footing_enrol_draft_is_picked (self->draft, person);
    }

  return n;
}

static void
update_all (FootingEnrolPeoplePage *self)
{
  guint n = g_list_model_get_n_items (self->found);
  guint n_picked = count_found_picked (self);
  g_autofree char *words = g_strdup_printf (ngettext ("Choose the %u person in the list",
                                                      "Choose all %u people in the list", n),
                                            n);

  self->showing = TRUE;
  gtk_label_set_label (self->all_label, words);
  gtk_widget_set_visible (GTK_WIDGET (self->all_button), n > 1);
  gtk_check_button_set_active (self->all_button, n_picked == n);
  gtk_check_button_set_inconsistent (self->all_button, n_picked > 0 && n_picked < n);
  self->showing = FALSE;
}

static void
all_toggled_cb (FootingEnrolPeoplePage *self)
{
  if (!self->showing)
    footing_enrol_draft_pick_all (self->draft, self->found, gtk_check_button_get_active (self->all_button));
}

static void
draft_changed_cb (FootingEnrolPeoplePage *self)
{
  update_count (self);
  update_all (self);
}

static void
say_found (FootingEnrolPeoplePage *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->search_entry)) != '\0')
    footing_found_say_people (GTK_WIDGET (self), g_list_model_get_n_items (self->found));
  else
    footing_found_hush (GTK_WIDGET (self));
}

static void
search_changed_cb (FootingEnrolPeoplePage *self)
{
  footing_people_filter_set_search (self->filter, gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
  update_state (self);
  say_found (self);
}

/* Escape empties the search first; the field would otherwise keep it from the dialog. */
static void
stop_search_cb (FootingEnrolPeoplePage *self)
{
  GtkEditable *search = GTK_EDITABLE (self->search_entry);

  if (*gtk_editable_get_text (search) != '\0')
    gtk_editable_set_text (search, "");
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "dialog.close", NULL);
}

static void
import_cb (FootingEnrolPeoplePage *self)
{
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));

  gtk_widget_activate_action (GTK_WIDGET (self), "dialog.close", NULL);
  gtk_widget_activate_action (window, "win.import", NULL);
}

/* ---- Rows ---- */

static char *
describe (FootingEnrolPeoplePage *self,
          FootingPerson          *person)
{
  FootingContext *context = footing_enrol_draft_get_context (self->draft);
  g_autofree char *since = footing_person_words_since (person);
  g_autofree char *job = footing_person_words_job (context, person);

  return footing_person_words_line (footing_person_words_workplace (context, person),
                                    *since != '\0' ? since : _("first day not known"),
                                    job, NULL);
}

static void
row_toggled_cb (FootingEnrolPeoplePage *self,
                FootingPickRow         *row)
{
  footing_enrol_draft_set_picked (self->draft, footing_pick_row_get_item (row), footing_pick_row_get_picked (row));
}

static void
show_picked (FootingPickRow    *row,
             FootingEnrolDraft *draft)
{
  gpointer person = footing_pick_row_get_item (row);

  if (person != NULL)
    footing_pick_row_set_picked (row, footing_enrol_draft_is_picked (draft, person));
}

static void
row_setup_cb (FootingEnrolPeoplePage *self,
              GtkListItem            *item)
{
  GtkWidget *row = footing_pick_row_new ();

  g_signal_connect_object (self->draft, "changed", G_CALLBACK (show_picked), row, G_CONNECT_SWAPPED);

  g_signal_connect_object (row, "toggled", G_CALLBACK (row_toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_list_item_set_child (item, row);
  gtk_list_item_set_focusable (item, FALSE);
  gtk_list_item_set_activatable (item, FALSE);
}

static void
row_bind_cb (FootingEnrolPeoplePage *self,
             GtkListItem            *item)
{
  FootingPerson *person = gtk_list_item_get_item (item);
  const char *name = footing_person_words_name (footing_enrol_draft_get_context (self->draft), person);
  g_autofree char *subtitle = describe (self, person);

  footing_pick_row_show (FOOTING_PICK_ROW (gtk_list_item_get_child (item)), person, name, subtitle,
                         footing_enrol_draft_is_picked (self->draft, person));
  gtk_list_item_set_accessible_label (item, name);
}

/* ---- The object ---- */

static void
next_cb (FootingEnrolPeoplePage *self)
{
  g_signal_emit (self, signals[DONE], 0);
}

static void
footing_enrol_people_page_dispose (GObject *object)
{
  FootingEnrolPeoplePage *self = FOOTING_ENROL_PEOPLE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_ENROL_PEOPLE_PAGE);
  g_clear_object (&self->found);
  g_clear_object (&self->filter);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (footing_enrol_people_page_parent_class)->dispose (object);
}

static void
footing_enrol_people_page_class_init (FootingEnrolPeoplePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_enrol_people_page_dispose;

  signals[DONE] =
    g_signal_new ("done",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCES "footing-enrol-people-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolPeoplePage, window_title);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolPeoplePage, next_button);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolPeoplePage, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolPeoplePage, import_button);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolPeoplePage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolPeoplePage, list_stack);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolPeoplePage, list_view);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolPeoplePage, all_button);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolPeoplePage, all_label);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, all_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, import_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_bind_cb);
}

static void
footing_enrol_people_page_init (FootingEnrolPeoplePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_entry_set_key_capture_widget (self->search_entry, GTK_WIDGET (self));
}

/* Whoever started last needs a programme most, so they come first. */
static GtkSorter *
newest_first (void)
{
  GtkExpression *start = gtk_property_expression_new (FOOTING_TYPE_PERSON, NULL, "started-on");
  GtkExpression *name = gtk_property_expression_new (FOOTING_TYPE_PERSON, NULL, "name");
  GtkNumericSorter *by_start = gtk_numeric_sorter_new (start);
  GtkMultiSorter *sorter = gtk_multi_sorter_new ();

  gtk_numeric_sorter_set_sort_order (by_start, GTK_SORT_DESCENDING);
  gtk_multi_sorter_append (sorter, GTK_SORTER (by_start));
  gtk_multi_sorter_append (sorter, GTK_SORTER (gtk_string_sorter_new (name)));

  return GTK_SORTER (sorter);
}

void
footing_enrol_people_page_set_draft (FootingEnrolPeoplePage *self,
                                     FootingEnrolDraft      *draft)
{
  FootingContext *context = NULL;
  GListModel *people = NULL;
  GtkFilterListModel *found = NULL;
  g_autoptr(GtkNoSelection) selection = NULL;

  g_return_if_fail (FOOTING_IS_ENROL_PEOPLE_PAGE (self));

  context = footing_enrol_draft_get_context (draft);
  people = footing_roster_get_people (footing_context_get_roster (context));
  self->draft = g_object_ref (draft);
  self->filter = footing_people_filter_new (context, FOOTING_PEOPLE_TO_ENROL);
  found = gtk_filter_list_model_new (g_object_ref (people), g_object_ref (GTK_FILTER (self->filter)));
  self->found = G_LIST_MODEL (gtk_sort_list_model_new (G_LIST_MODEL (found), newest_first ()));
  selection = gtk_no_selection_new (g_object_ref (self->found));
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (selection));

  g_signal_connect_object (self->found, "items-changed", G_CALLBACK (update_state), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (footing_context_get_roster (context), "notify::loading",
                           G_CALLBACK (update_state), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->found, "items-changed", G_CALLBACK (update_all), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "changed", G_CALLBACK (draft_changed_cb), self, G_CONNECT_SWAPPED);
  update_state (self);
  draft_changed_cb (self);
}

GtkWidget *
footing_enrol_people_page_get_button (FootingEnrolPeoplePage *self)
{
  g_return_val_if_fail (FOOTING_IS_ENROL_PEOPLE_PAGE (self), NULL);

  return self->next_button;
}

GtkWidget *
footing_enrol_people_page_get_first (FootingEnrolPeoplePage *self)
{
  g_return_val_if_fail (FOOTING_IS_ENROL_PEOPLE_PAGE (self), NULL);

  return g_str_equal (state_of (self), "empty") ? self->import_button : GTK_WIDGET (self->search_entry);
}
