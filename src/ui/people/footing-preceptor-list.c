/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-people-filter.h"
#include "footing-person-words.h"
#include "footing-preceptor-list.h"

struct _FootingPreceptorList
{
  AdwBin               parent_instance;

  FootingContext      *context;
  gint64               near_workplace_id;
  GPtrArray           *except;
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

/* Preceptors before those who could become one. */
static int
compare_sections (gconstpointer a,
                  gconstpointer b,
                  gpointer      unused)
{
  return compare_flags (footing_person_get_is_preceptor ((gpointer) a),
                        footing_person_get_is_preceptor ((gpointer) b));
}

static gboolean
is_near (FootingPreceptorList *self,
         FootingPerson        *person)
{
  return self->near_workplace_id != 0 && self->near_workplace_id == footing_person_get_workplace_id (person);
}

static int
compare_people (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  FootingPreceptorList *self = user_data;
  FootingPerson *first = (gpointer) a, *second = (gpointer) b;
  int order = compare_flags (is_near (self, first), is_near (self, second));

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
  FootingPreceptorList *self = user_data;

  return self->except == NULL || !g_ptr_array_find (self->except, item, NULL);
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
  gtk_widget_add_css_class (box, "footing-list-row");
  gtk_list_item_set_child (item, box);
}

static char *
describe (FootingPreceptorList *self,
          FootingPerson        *person)
{
  g_autofree char *load = footing_person_words_load (self->context, person);
  g_autofree char *job = footing_person_words_job (self->context, person);
  const char *workplace = footing_person_words_workplace (self->context, person);

  if (!footing_person_get_is_preceptor (person))
    return footing_person_words_line (job, workplace, NULL);

  return footing_person_words_line (load,
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

static void
header_setup_cb (FootingPreceptorList *self,
                 GtkListHeader        *header)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "heading");
  gtk_list_header_set_child (header, label);
}

static void
header_bind_cb (FootingPreceptorList *self,
                GtkListHeader        *header)
{
  FootingPerson *person = gtk_list_header_get_item (header);

  gtk_label_set_label (GTK_LABEL (gtk_list_header_get_child (header)),
                       footing_person_get_is_preceptor (person)
                         ? _("Preceptors")
                         : _("Could become a preceptor by being chosen"));
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
search_changed_cb (FootingPreceptorList *self)
{
  if (self->filter != NULL)
    footing_people_filter_set_search (self->filter, gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
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
  g_clear_pointer (&self->except, g_ptr_array_unref);

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
  gtk_widget_class_bind_template_callback (widget_class, nobody_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, header_setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, header_bind_cb);
}

static void
footing_preceptor_list_init (FootingPreceptorList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Returns: (transfer full): everybody who may be chosen, in order and in two sections. */
static GListModel *
candidates_of (FootingPreceptorList *self)
{
  GListModel *people = g_object_ref (footing_roster_get_people (footing_context_get_roster (self->context)));
  GtkEveryFilter *both = gtk_every_filter_new ();
  GtkSortListModel *sorted = NULL;

  gtk_multi_filter_append (GTK_MULTI_FILTER (both), g_object_ref (GTK_FILTER (self->filter)));
  gtk_multi_filter_append (GTK_MULTI_FILTER (both),
                           GTK_FILTER (gtk_custom_filter_new (may_be_chosen, self, NULL)));
  sorted = gtk_sort_list_model_new (G_LIST_MODEL (gtk_filter_list_model_new (people, GTK_FILTER (both))),
                                    GTK_SORTER (gtk_custom_sorter_new (compare_people, self, NULL)));
  gtk_sort_list_model_set_section_sorter (sorted,
                                          GTK_SORTER (gtk_custom_sorter_new (compare_sections, NULL, NULL)));

  return G_LIST_MODEL (sorted);
}

void
footing_preceptor_list_show (FootingPreceptorList *self,
                             FootingContext       *context,
                             gint64                near_workplace_id,
                             GPtrArray            *except)
{
  g_autoptr(GtkNoSelection) selection = NULL;

  g_return_if_fail (FOOTING_IS_PRECEPTOR_LIST (self));

  g_set_object (&self->context, context);
  self->near_workplace_id = near_workplace_id;
  g_clear_pointer (&self->except, g_ptr_array_unref);
  if (except != NULL)
    self->except = g_ptr_array_ref (except);

  g_clear_object (&self->filter);
  self->filter = footing_people_filter_new (context, FOOTING_PEOPLE_TO_SUPPORT);
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");

  selection = gtk_no_selection_new (candidates_of (self));
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (selection));
  g_signal_connect_object (selection, "items-changed", G_CALLBACK (update_state), self, G_CONNECT_SWAPPED);
  update_state (self);
}
