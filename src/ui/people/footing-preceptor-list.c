/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-found.h"
#include "footing-people-filter.h"
#include "footing-person-words.h"
#include "footing-preceptor-list.h"

struct _FootingPreceptorList
{
  AdwBin               parent_instance;

  FootingContext      *context;
  FootingPerson       *preceptee;
  gint64               present_id;
  FootingPeopleFilter *filter;

  GtkSearchEntry      *search_entry;
  GtkStack            *stack;
  GtkListView         *list_view;
};

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingPreceptorList, footing_preceptor_list, ADW_TYPE_BIN)

/* ---- The order ---- */

static int
compare_flags (gboolean a,
               gboolean b)
{
  return !!b - !!a;
}

static gboolean
is_preceptor (FootingPreceptorList *self,
              FootingPerson        *person)
{
  return footing_roster_is_preceptor (footing_context_get_roster (self->context), person);
}

static gboolean
is_near (FootingPreceptorList *self,
         FootingPerson        *person)
{
  gint64 id = footing_person_get_workplace_id (person);

  return self->preceptee != NULL && id != 0 && id == footing_person_get_workplace_id (self->preceptee);
}

static int
compare_people (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  FootingPreceptorList *self = user_data;
  FootingPerson *first = (gpointer) a, *second = (gpointer) b;
  int order = compare_flags (is_preceptor (self, first), is_preceptor (self, second));

  if (order == 0)
    order = compare_flags (is_near (self, first), is_near (self, second));
  if (order == 0)
    order = compare_flags (footing_person_is_at_limit (self->context, second),
                           footing_person_is_at_limit (self->context, first));
  if (order == 0)
    order = g_utf8_collate (footing_person_get_name (first), footing_person_get_name (second));

  return order;
}

static gboolean
may_be_chosen (gpointer item,
               gpointer user_data)
{
  return item != (gpointer) FOOTING_PRECEPTOR_LIST (user_data)->preceptee;
}

/* ---- Rows ---- */

static void
row_setup_cb (FootingPreceptorList *self,
              GtkListItem          *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *name = gtk_label_new (NULL);
  GtkWidget *facts = gtk_label_new (NULL);

  for (GtkWidget **label = (GtkWidget *[]) { name, facts, NULL }; *label != NULL; label++)
    {
      gtk_label_set_xalign (GTK_LABEL (*label), 0);
      gtk_label_set_wrap (GTK_LABEL (*label), TRUE);
      gtk_box_append (GTK_BOX (box), *label);
    }

  gtk_widget_add_css_class (facts, "caption");
  gtk_widget_add_css_class (facts, "dim-label");
  gtk_list_item_set_child (item, box);
}

static char *
describe (FootingPreceptorList *self,
          FootingPerson        *person)
{
  g_autofree char *load = footing_person_words_load (self->context, person);
  g_autofree char *job = footing_person_words_job (self->context, person);
  gboolean is_present = footing_record_get_id (FOOTING_RECORD (person)) == self->present_id;
  const char *workplace = footing_person_words_workplace (self->context, person);

  if (!is_preceptor (self, person))
    return footing_person_words_line (_("Not a preceptor yet"), job, workplace, NULL);

  return footing_person_words_line (is_present ? _("Preceptor now") : "",
                                    load,
                                    footing_person_is_at_limit (self->context, person) ? _("no room left") : "",
                                    workplace, NULL);
}

static void
row_bind_cb (FootingPreceptorList *self,
             GtkListItem          *item)
{
  FootingPerson *person = gtk_list_item_get_item (item);
  GtkWidget *name = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  g_autofree char *facts = describe (self, person);
  g_autofree char *whole = footing_person_words_line (footing_person_get_name (person), facts, NULL);

  gtk_label_set_label (GTK_LABEL (name), footing_person_get_name (person));
  gtk_label_set_label (GTK_LABEL (gtk_widget_get_next_sibling (name)), facts);
  gtk_list_item_set_accessible_label (item, whole);
}

/* ---- Choosing ---- */

static void
activated_cb (FootingPreceptorList *self,
              guint                 position)
{
  g_autoptr(FootingPerson) person =
    g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (self->list_view)), position);

  g_signal_emit (self, signals[CHOSEN], 0, person);
}

static void
nobody_cb (FootingPreceptorList *self)
{
  g_signal_emit (self, signals[CHOSEN], 0, NULL);
}

static void
say_found (FootingPreceptorList *self)
{
  GListModel *found = G_LIST_MODEL (gtk_list_view_get_model (self->list_view));

  if (*gtk_editable_get_text (GTK_EDITABLE (self->search_entry)) != '\0')
    footing_found_say_people (GTK_WIDGET (self), g_list_model_get_n_items (found));
  else
    footing_found_hush (GTK_WIDGET (self));
}

static void
search_changed_cb (FootingPreceptorList *self)
{
  if (self->filter == NULL)
    return;

  footing_people_filter_set_search (self->filter, gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
  say_found (self);
}

/* Escape ends a search first, and then the choosing. */
static void
search_stopped_cb (FootingPreceptorList *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->search_entry)) != '\0')
    gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "dialog.close", NULL);
}

static void
update_state (FootingPreceptorList *self)
{
  GListModel *found = G_LIST_MODEL (gtk_list_view_get_model (self->list_view));

  gtk_stack_set_visible_child_name (self->stack, g_list_model_get_n_items (found) > 0 ? "list" : "nobody");
}

/* ---- The object ---- */

static gboolean
footing_preceptor_list_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (FOOTING_PRECEPTOR_LIST (widget)->search_entry));
}

static void
footing_preceptor_list_dispose (GObject *object)
{
  FootingPreceptorList *self = FOOTING_PRECEPTOR_LIST (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_PRECEPTOR_LIST);
  g_clear_object (&self->filter);
  g_clear_object (&self->context);
  g_clear_object (&self->preceptee);

  G_OBJECT_CLASS (footing_preceptor_list_parent_class)->dispose (object);
}

static void
footing_preceptor_list_class_init (FootingPreceptorListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_preceptor_list_dispose;
  widget_class->grab_focus = footing_preceptor_list_grab_focus;

  signals[CHOSEN] =
    g_signal_new ("chosen",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, FOOTING_TYPE_PERSON);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/people/footing-preceptor-list.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingPreceptorList, search_entry);
  gtk_widget_class_bind_template_child (widget_class, FootingPreceptorList, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingPreceptorList, list_view);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, nobody_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_bind_cb);
}

static void
footing_preceptor_list_init (FootingPreceptorList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Returns: (transfer full): everybody who may be chosen, in order. */
static GListModel *
candidates_of (FootingPreceptorList *self)
{
  GListModel *people = g_object_ref (footing_roster_get_people (footing_context_get_roster (self->context)));
  GtkEveryFilter *both = gtk_every_filter_new ();

  gtk_multi_filter_append (GTK_MULTI_FILTER (both), g_object_ref (GTK_FILTER (self->filter)));
  gtk_multi_filter_append (GTK_MULTI_FILTER (both),
                           GTK_FILTER (gtk_custom_filter_new (may_be_chosen, self, NULL)));

  return G_LIST_MODEL (gtk_sort_list_model_new (G_LIST_MODEL (gtk_filter_list_model_new (people, GTK_FILTER (both))),
                                                GTK_SORTER (gtk_custom_sorter_new (compare_people, self, NULL))));
}

void
footing_preceptor_list_show (FootingPreceptorList *self,
                             FootingContext       *context,
                             FootingPerson        *preceptee,
                             gint64                present_id)
{
  g_autoptr(GtkNoSelection) selection = NULL;

  g_return_if_fail (FOOTING_IS_PRECEPTOR_LIST (self));

  g_return_if_fail (self->context == NULL);

  self->context = g_object_ref (context);
  self->present_id = present_id;
  g_set_object (&self->preceptee, preceptee);
  self->filter = footing_people_filter_new (context, FOOTING_PEOPLE_TO_SUPPORT);

  selection = gtk_no_selection_new (candidates_of (self));
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (selection));
  g_signal_connect_object (selection, "items-changed", G_CALLBACK (update_state), self, G_CONNECT_SWAPPED);
  update_state (self);
}
