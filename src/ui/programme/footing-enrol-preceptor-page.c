/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-enrol-preceptor-page.h"
#include "footing-found.h"
#include "footing-name-choice.h"
#include "footing-people-filter.h"
#include "footing-person-words.h"
#include "footing-pick-row.h"

#define RESOURCES "/io/github/footing_app/Footing/ui/programme/"

struct _FootingEnrolPreceptorPage
{
  AdwNavigationPage    parent_instance;

  FootingEnrolDraft   *draft;
  FootingPeopleFilter *filter;
  GtkFilter           *others; /* keeps whoever is not to be enrolled */
  GtkSorter           *suitable_first;
  GPtrArray           *cohorts; /* of the programme, in the order of the row */
  GtkCheckButton      *group;

  GtkWidget           *next_button;
  AdwComboRow         *cohort_row;
  AdwEntryRow         *new_cohort_row;
  GtkSearchEntry      *search_entry;
  GtkListView         *list_view;
  GtkLabel            *load_label;
};

enum
{
  DONE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingEnrolPreceptorPage, footing_enrol_preceptor_page, ADW_TYPE_NAVIGATION_PAGE)

static FootingContext *
context_of (FootingEnrolPreceptorPage *self)
{
  return footing_enrol_draft_get_context (self->draft);
}

/* ---- Cohort: first none, then those of the programme, last a new one ---- */

static void
list_cohorts (FootingEnrolPreceptorPage *self)
{
  GListModel *cohorts = footing_roster_get_cohorts (footing_context_get_roster (context_of (self)));
  gint64 programme_id = footing_record_get_id (FOOTING_RECORD (footing_enrol_draft_get_programme (self->draft)));
  g_autoptr(GtkStringList) names = gtk_string_list_new ((const char * const []) { _("None"), NULL });
  FootingCohort *chosen = footing_enrol_draft_get_cohort (self->draft);
  guint selected = 0;

  for (guint i = 0; i < g_list_model_get_n_items (cohorts); i++)
    {
      g_autoptr(FootingCohort) cohort = g_list_model_get_item (cohorts, i);

      if (footing_cohort_get_programme_id (cohort) != programme_id)
        continue;

      gtk_string_list_append (names, footing_cohort_get_name (cohort));
      g_ptr_array_add (self->cohorts, g_object_ref (cohort));
      if (cohort == chosen)
        selected = self->cohorts->len;
    }

  gtk_string_list_append (names, _("A New Cohort…"));
  footing_name_choice_list (self->cohort_row, names);
  adw_combo_row_set_selected (self->cohort_row, selected);
}

static gboolean
wants_new_cohort (FootingEnrolPreceptorPage *self)
{
  return adw_combo_row_get_selected (self->cohort_row) == self->cohorts->len + 1;
}

/* Somebody who types the name of a cohort that is there means that one. */
static FootingCohort *
cohort_of_name (FootingEnrolPreceptorPage *self,
                const char                *name)
{
  FootingProgramme *programme = footing_enrol_draft_get_programme (self->draft);

  for (guint i = 0; i < self->cohorts->len; i++)
    if (g_strcmp0 (footing_cohort_get_name (g_ptr_array_index (self->cohorts, i)), name) == 0)
      return g_object_ref (g_ptr_array_index (self->cohorts, i));

  return g_object_new (FOOTING_TYPE_COHORT,
                       "programme-id", footing_record_get_id (FOOTING_RECORD (programme)),
                       "name", name,
                       NULL);
}

/* Returns: (transfer full) (nullable): what is chosen; %NULL for none */
static FootingCohort *
chosen_cohort (FootingEnrolPreceptorPage *self)
{
  guint selected = adw_combo_row_get_selected (self->cohort_row);
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->new_cohort_row))));

  if (wants_new_cohort (self))
    return *name != '\0' ? cohort_of_name (self, name) : NULL;

  return selected > 0 && selected <= self->cohorts->len
           ? g_object_ref (g_ptr_array_index (self->cohorts, selected - 1))
           : NULL;
}

static void
cohort_changed_cb (FootingEnrolPreceptorPage *self)
{
  g_autoptr(FootingCohort) cohort = NULL;
  gboolean is_new;

  if (self->draft == NULL)
    return;

  is_new = wants_new_cohort (self);
  cohort = chosen_cohort (self);
  gtk_widget_set_visible (GTK_WIDGET (self->new_cohort_row), is_new);
  gtk_widget_set_sensitive (self->next_button, !is_new || cohort != NULL);
  footing_enrol_draft_set_cohort (self->draft, cohort);
}

/* ---- Preceptor ---- */

static gboolean
is_preceptor (FootingEnrolPreceptorPage *self,
              FootingPerson             *person)
{
  return footing_roster_is_preceptor (footing_context_get_roster (context_of (self)), person);
}

/* Lower suits better: a preceptor of the same workplace, any preceptor, a colleague, others. */
static int
rank (FootingEnrolPreceptorPage *self,
      FootingPerson             *person)
{
  return (is_preceptor (self, person) ? 0 : 2) +
         (footing_enrol_draft_has_workplace (self->draft, footing_person_get_workplace_id (person)) ? 0 : 1);
}

static int
compare_ranks (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  return rank (user_data, (FootingPerson *) a) - rank (user_data, (FootingPerson *) b);
}

static gboolean
is_other (gpointer item,
          gpointer user_data)
{
  return !footing_enrol_draft_is_picked (FOOTING_ENROL_PRECEPTOR_PAGE (user_data)->draft, item);
}

static void
say_found (FootingEnrolPreceptorPage *self)
{
  GListModel *found = G_LIST_MODEL (gtk_list_view_get_model (self->list_view));

  if (*gtk_editable_get_text (GTK_EDITABLE (self->search_entry)) != '\0')
    footing_found_say_people (GTK_WIDGET (self), g_list_model_get_n_items (found));
  else
    footing_found_hush (GTK_WIDGET (self));
}

static void
search_changed_cb (FootingEnrolPreceptorPage *self)
{
  footing_people_filter_set_search (self->filter, gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
  say_found (self);
}

/* Escape empties the search first; the field would otherwise keep it from the dialog. */
static void
stop_search_cb (FootingEnrolPreceptorPage *self)
{
  GtkEditable *search = GTK_EDITABLE (self->search_entry);

  if (*gtk_editable_get_text (search) != '\0')
    gtk_editable_set_text (search, "");
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "dialog.close", NULL);
}

static char *
words_load (FootingEnrolPreceptorPage *self,
            FootingPerson             *person)
{
  g_autofree char *load = NULL;

  if (!is_preceptor (self, person))
    return g_strdup ("");

  load = footing_person_words_load (context_of (self), person);

  /* translators: %s is “2 of 2 preceptees” */
  return footing_person_is_at_limit (context_of (self), person) ? g_strdup_printf (_("%s, no room left"), load)
                                                                : g_steal_pointer (&load);
}

static char *
describe (FootingEnrolPreceptorPage *self,
          FootingPerson             *person)
{
  g_autofree char *load = words_load (self, person);
  g_autofree char *job = footing_person_words_job (context_of (self), person);

  return footing_person_words_line (load, footing_person_words_workplace (context_of (self), person), job, NULL);
}

static char *
words_limit (FootingEnrolPreceptorPage *self)
{
  guint n = footing_enrol_draft_get_preceptor (self->draft) != NULL ? footing_enrol_draft_count_ready (self->draft) : 0;

  return footing_enrol_draft_words_load (self->draft, n);
}

static void
update_load (FootingEnrolPreceptorPage *self)
{
  g_autofree char *words = words_limit (self);

  if (g_strcmp0 (words, gtk_label_get_label (self->load_label)) == 0)
    return;

  gtk_label_set_label (self->load_label, words);
  gtk_widget_set_visible (GTK_WIDGET (self->load_label), *words != '\0');
  if (*words != '\0')
    gtk_accessible_announce (GTK_ACCESSIBLE (self), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* ---- Rows: the first stands for nobody ---- */

static void
row_toggled_cb (FootingEnrolPreceptorPage *self,
                FootingPickRow            *row)
{
  gpointer item = footing_pick_row_get_item (row);

  /* Whoever was picked before is let go by the one picked now. */
  if (footing_pick_row_get_picked (row))
    footing_enrol_draft_set_preceptor (self->draft, FOOTING_IS_PERSON (item) ? item : NULL);
}

static void
row_setup_cb (FootingEnrolPreceptorPage *self,
              GtkListItem               *item)
{
  GtkWidget *row = footing_pick_row_new ();

  footing_pick_row_set_group (FOOTING_PICK_ROW (row), self->group);
  g_signal_connect_object (row, "toggled", G_CALLBACK (row_toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_list_item_set_child (item, row);
  gtk_list_item_set_focusable (item, FALSE);
  gtk_list_item_set_activatable (item, FALSE);
}

static void
row_bind_cb (FootingEnrolPreceptorPage *self,
             GtkListItem               *item)
{
  gpointer object = gtk_list_item_get_item (item);
  FootingPerson *person = FOOTING_IS_PERSON (object) ? object : NULL;
  const char *name = person != NULL ? footing_person_words_name (context_of (self), person) : _("Nobody Yet");
  g_autofree char *subtitle = person != NULL ? describe (self, person)
                                             : g_strdup (_("A preceptor can be chosen later."));

  footing_pick_row_show (FOOTING_PICK_ROW (gtk_list_item_get_child (item)), object, name, subtitle,
                         person == footing_enrol_draft_get_preceptor (self->draft));
  gtk_list_item_set_accessible_label (item, name);
}

/* ---- The object ---- */

static void
next_cb (FootingEnrolPreceptorPage *self)
{
  g_signal_emit (self, signals[DONE], 0);
}

static void
footing_enrol_preceptor_page_dispose (GObject *object)
{
  FootingEnrolPreceptorPage *self = FOOTING_ENROL_PRECEPTOR_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_ENROL_PRECEPTOR_PAGE);
  g_clear_object (&self->group);
  g_clear_object (&self->suitable_first);
  g_clear_object (&self->others);
  g_clear_object (&self->filter);
  g_clear_object (&self->draft);
  g_ptr_array_set_size (self->cohorts, 0);

  G_OBJECT_CLASS (footing_enrol_preceptor_page_parent_class)->dispose (object);
}

static void
footing_enrol_preceptor_page_finalize (GObject *object)
{
  g_ptr_array_unref (FOOTING_ENROL_PRECEPTOR_PAGE (object)->cohorts);

  G_OBJECT_CLASS (footing_enrol_preceptor_page_parent_class)->finalize (object);
}

static void
footing_enrol_preceptor_page_class_init (FootingEnrolPreceptorPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_enrol_preceptor_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_enrol_preceptor_page_finalize;

  signals[DONE] =
    g_signal_new ("done",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCES "footing-enrol-preceptor-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolPreceptorPage, next_button);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolPreceptorPage, cohort_row);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolPreceptorPage, new_cohort_row);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolPreceptorPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolPreceptorPage, list_view);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolPreceptorPage, load_label);
  gtk_widget_class_bind_template_callback (widget_class, cohort_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_bind_cb);
}

static void
footing_enrol_preceptor_page_init (FootingEnrolPreceptorPage *self)
{
  self->cohorts = g_ptr_array_new_with_free_func (g_object_unref);
  self->group = g_object_ref_sink (GTK_CHECK_BUTTON (gtk_check_button_new ()));

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_entry_set_key_capture_widget (self->search_entry, GTK_WIDGET (self->list_view));
}

static GListModel *
people_in_order (FootingEnrolPreceptorPage *self)
{
  GListModel *people = footing_roster_get_people (footing_context_get_roster (context_of (self)));
  GtkExpression *name = gtk_property_expression_new (FOOTING_TYPE_PERSON, NULL, "name");
  GtkMultiSorter *sorter = gtk_multi_sorter_new ();
  GtkFilterListModel *found = NULL;
  GtkFilterListModel *others = NULL;

  self->filter = footing_people_filter_new (context_of (self), FOOTING_PEOPLE_TO_SUPPORT);
  self->others = GTK_FILTER (gtk_custom_filter_new (is_other, self, NULL));
  self->suitable_first = GTK_SORTER (gtk_custom_sorter_new (compare_ranks, self, NULL));
  gtk_multi_sorter_append (sorter, g_object_ref (self->suitable_first));
  gtk_multi_sorter_append (sorter, GTK_SORTER (gtk_string_sorter_new (name)));

  found = gtk_filter_list_model_new (g_object_ref (people), g_object_ref (GTK_FILTER (self->filter)));
  others = gtk_filter_list_model_new (G_LIST_MODEL (found), g_object_ref (self->others));

  return G_LIST_MODEL (gtk_sort_list_model_new (G_LIST_MODEL (others), GTK_SORTER (sorter)));
}

static GtkSelectionModel *
nobody_and_people (FootingEnrolPreceptorPage *self)
{
  GListModel *lists = G_LIST_MODEL (g_list_store_new (G_TYPE_LIST_MODEL));
  g_autoptr(GtkStringList) nobody = gtk_string_list_new ((const char * const[]) { "", NULL });
  g_autoptr(GListModel) people = people_in_order (self);

  g_list_store_append (G_LIST_STORE (lists), nobody);
  g_list_store_append (G_LIST_STORE (lists), people);

  return GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (gtk_flatten_list_model_new (lists))));
}

void
footing_enrol_preceptor_page_set_draft (FootingEnrolPreceptorPage *self,
                                        FootingEnrolDraft         *draft)
{
  g_autoptr(GtkSelectionModel) model = NULL;

  g_return_if_fail (FOOTING_IS_ENROL_PRECEPTOR_PAGE (self));

  self->draft = g_object_ref (draft);
  model = nobody_and_people (self);
  gtk_list_view_set_model (self->list_view, model);
  list_cohorts (self);

  g_signal_connect_object (draft, "changed", G_CALLBACK (update_load), self, G_CONNECT_SWAPPED);
}

void
footing_enrol_preceptor_page_prepare (FootingEnrolPreceptorPage *self)
{
  FootingPerson *preceptor = NULL;

  g_return_if_fail (FOOTING_IS_ENROL_PRECEPTOR_PAGE (self));

  preceptor = footing_enrol_draft_get_preceptor (self->draft);
  if (preceptor != NULL && footing_enrol_draft_is_picked (self->draft, preceptor))
    footing_enrol_draft_set_preceptor (self->draft, NULL);

  gtk_filter_changed (self->others, GTK_FILTER_CHANGE_DIFFERENT);
  gtk_sorter_changed (self->suitable_first, GTK_SORTER_CHANGE_DIFFERENT);
}

GtkWidget *
footing_enrol_preceptor_page_get_button (FootingEnrolPreceptorPage *self)
{
  g_return_val_if_fail (FOOTING_IS_ENROL_PRECEPTOR_PAGE (self), NULL);

  return self->next_button;
}
