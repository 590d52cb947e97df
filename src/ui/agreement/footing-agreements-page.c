/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-action-row.h"
#include "footing-agreement-words.h"
#include "footing-agreements-page.h"
#include "footing-agreements.h"
#include "footing-error-words.h"
#include "footing-fold.h"
#include "footing-goal-page.h"
#include "footing-list-section.h"
#include "footing-narrow-title.h"
#include "footing-person-words.h"
#include "footing-plain-row.h"
#include "footing-record-list.h"
#include "footing-roster.h"
#include "footing-shell.h"
#include "footing-store-agreements.h"

/* Somebody who has more than that open has another problem; of what is closed the latest are enough. */
#define MOST_OPEN 2000
#define MOST_CLOSED 200

#define SOON_DAYS 14

typedef enum
{
  LATE,
  SOON,
  LATER,
  UNDATED,
  CLOSED,
  N_PLACES,
} Place;

typedef enum
{
  OPEN_ACTIONS,
  OPEN_GOALS,
  CLOSED_ACTIONS,
  CLOSED_GOALS,
  N_LISTS,
} List;

struct _FootingAgreementsPage
{
  FootingPage          parent_instance;

  FootingRecordList   *lists[N_LISTS];
  GtkFlattenListModel *all;
  GtkFilterListModel  *places[N_PLACES];

  GtkSearchBar        *search_bar;
  GtkSearchEntry      *search_entry;
  AdwToggleGroup      *what_group;
  GtkStack            *stack;
  AdwStatusPage       *error_page;
  FootingListSection  *late_section;
  FootingListSection  *soon_section;
  FootingListSection  *later_section;
  FootingListSection  *undated_section;
  FootingListSection  *closed_section;
};

G_DEFINE_FINAL_TYPE (FootingAgreementsPage, footing_agreements_page, FOOTING_TYPE_PAGE)

static FootingContext *
get_context (FootingAgreementsPage *self)
{
  return footing_page_get_context (FOOTING_PAGE (self));
}

/* ---- What an item says ---- */

static FootingDay
due_of (gpointer item)
{
  return FOOTING_IS_ACTION (item) ? footing_action_get_due_on (item) : footing_goal_get_due_on (item);
}

static gboolean
is_open (gpointer item)
{
  return FOOTING_IS_ACTION (item) ? footing_action_get_state (item) == FOOTING_ACTION_STATE_OPEN
                                  : footing_goal_get_state (item) == FOOTING_GOAL_STATE_OPEN;
}

static gint64
enrolment_of (gpointer item)
{
  return FOOTING_IS_ACTION (item) ? footing_action_get_enrolment_id (item) : footing_goal_get_enrolment_id (item);
}

static const char *
words_of (gpointer item)
{
  return FOOTING_IS_ACTION (item) ? footing_action_get_words (item) : footing_goal_get_words (item);
}

static Place
place_of (FootingAgreementsPage *self,
          gpointer               item)
{
  FootingDay today = footing_context_get_today (get_context (self)), due = due_of (item);

  if (!is_open (item))
    return CLOSED;
  if (due == FOOTING_DAY_NONE)
    return UNDATED;
  if (due < today)
    return LATE;

  return due <= today + SOON_DAYS ? SOON : LATER;
}

/* ---- Which items are shown ---- */

static gboolean
is_of_kind (gpointer    item,
            const char *kind)
{
  if (g_strcmp0 (kind, "goals") == 0)
    return FOOTING_IS_GOAL (item);
  if (g_strcmp0 (kind, "promises") == 0)
    return FOOTING_IS_ACTION (item) && footing_action_get_promised (item);
  if (g_strcmp0 (kind, "actions") == 0)
    return FOOTING_IS_ACTION (item) && !footing_action_get_promised (item);

  return TRUE;
}

static gboolean
has_words (FootingAgreementsPage *self,
           gpointer               item)
{
  FootingRoster *roster = footing_context_get_roster (get_context (self));
  const char *name = footing_roster_name_of_enrolment (roster, enrolment_of (item));
  g_autofree char *sought = footing_fold_text (gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
  g_autofree char *both = g_strjoin (" ", words_of (item), name != NULL ? name : "", NULL);
  g_autofree char *text = footing_fold_text (both);

  return strstr (text, sought) != NULL;
}

/* What a filter over items looks for. */
typedef struct
{
  FootingAgreementsPage *page;
  Place                  place;
} Wanted;

static gboolean
is_wanted (gpointer item,
           gpointer user_data)
{
  const Wanted *wanted = user_data;
  FootingAgreementsPage *self = wanted->page;

  return place_of (self, item) == wanted->place &&
         is_of_kind (item, adw_toggle_group_get_active_name (self->what_group)) && has_words (self, item);
}

/* ---- The states of the page ---- */

static const GError *
get_error (FootingAgreementsPage *self)
{
  for (List list = 0; list < N_LISTS; list++)
    if (footing_record_list_get_error (self->lists[list]) != NULL)
      return footing_record_list_get_error (self->lists[list]);

  return NULL;
}

static gboolean
is_loading (FootingAgreementsPage *self)
{
  for (List list = 0; list < N_LISTS; list++)
    if (footing_record_list_get_loading (self->lists[list]))
      return TRUE;

  return FALSE;
}

static const char *
find_state (FootingAgreementsPage *self)
{
  guint n = 0;

  if (get_error (self) != NULL)
    return "error";
  if (is_loading (self))
    return "loading";
  if (g_list_model_get_n_items (G_LIST_MODEL (self->all)) == 0)
    return "empty";

  for (Place place = 0; place < N_PLACES; place++)
    n += g_list_model_get_n_items (G_LIST_MODEL (self->places[place]));

  return n > 0 ? "list" : "no-match";
}

static void
update (FootingAgreementsPage *self)
{
  const GError *error = get_error (self);
  g_autofree char *problem = error != NULL ? footing_error_words (error, NULL) : NULL;

  for (Place place = 0; place < N_PLACES; place++)
    gtk_filter_changed (gtk_filter_list_model_get_filter (self->places[place]), GTK_FILTER_CHANGE_DIFFERENT);

  if (problem != NULL)
    adw_status_page_set_description (self->error_page, problem);
  gtk_stack_set_visible_child_name (self->stack, find_state (self));
}

static void
filter_changed_cb (FootingAgreementsPage *self)
{
  if (self->all != NULL)
    update (self);
}

static void
try_again_cb (FootingAgreementsPage *self)
{
  for (List list = 0; list < N_LISTS; list++)
    footing_record_list_reload (self->lists[list]);
}

/* ---- Rows ---- */

static GtkWidget *
goal_row_new (FootingAgreementsPage *self,
              FootingGoal           *goal)
{
  FootingContext *context = get_context (self);
  const char *name = footing_roster_name_of_enrolment (footing_context_get_roster (context),
                                                       footing_goal_get_enrolment_id (goal));
  g_autofree char *state = footing_goal_words (goal, footing_context_get_today (context));
  g_autofree char *words = footing_person_words_line (name != NULL ? name : "", _("Goal"), state, NULL);
  GtkWidget *row = footing_plain_row_new (ADW_TYPE_ACTION_ROW, "title", footing_goal_get_words (goal),
                                          "title-lines", 0, "subtitle", words, "subtitle-lines", 0,
                                          "activatable", TRUE, NULL);
  GtkWidget *icon = gtk_image_new_from_icon_name ("go-next-symbolic");

  gtk_accessible_update_state (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), icon);
  g_object_set_data_full (G_OBJECT (row), "goal", g_object_ref (goal), g_object_unref);

  return row;
}

static GtkWidget *
row_new (gpointer item,
         gpointer user_data)
{
  FootingAgreementsPage *self = user_data;

  if (FOOTING_IS_ACTION (item))
    return footing_action_row_new (get_context (self), item, TRUE);

  return goal_row_new (self, item);
}

/* An action opens by itself. */
static void
activated_cb (FootingAgreementsPage *self,
              GtkListBoxRow         *row)
{
  FootingGoal *goal = g_object_get_data (G_OBJECT (row), "goal");
  g_autoptr(FootingAgreements) agreements = NULL;

  if (goal == NULL)
    return;

  agreements = footing_agreements_new (footing_context_get_store (get_context (self)),
                                       footing_goal_get_enrolment_id (goal));
  footing_shell_push (GTK_WIDGET (self), footing_goal_page_new (get_context (self), agreements, goal));
}

/* ---- Reading ---- */

static void
load (FootingStore        *store,
      gpointer             user_data,
      GCancellable        *cancellable,
      GAsyncReadyCallback  callback,
      gpointer             callback_data)
{
  List list = *(List *) user_data;
  gboolean open = list == OPEN_ACTIONS || list == OPEN_GOALS;
  int most = open ? MOST_OPEN : MOST_CLOSED;

  if (list == OPEN_ACTIONS || list == CLOSED_ACTIONS)
    footing_store_list_actions_async (store, open, most, cancellable, callback, callback_data);
  else
    footing_store_list_goals_async (store, open, most, cancellable, callback, callback_data);
}

static void
read_list (FootingAgreementsPage *self,
           GListStore            *lists,
           List                   list)
{
  gboolean actions = list == OPEN_ACTIONS || list == CLOSED_ACTIONS;

  self->lists[list] =
    footing_record_list_new (footing_context_get_store (get_context (self)),
                             actions ? FOOTING_TYPE_ACTION : FOOTING_TYPE_GOAL,
                             actions ? FOOTING_STORE_CHANGE_ACTIONS : FOOTING_STORE_CHANGE_GOALS, load,
                             g_memdup2 (&list, sizeof list), g_free);
  g_list_store_append (lists, self->lists[list]);
  g_signal_connect_object (self->lists[list], "reloaded", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->lists[list], "notify::failed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

static int
compare_due (gconstpointer a,
             gconstpointer b,
             gpointer      user_data)
{
  FootingDay first = due_of ((gpointer) a), second = due_of ((gpointer) b);

  return (first > second) - (first < second);
}

static void
bind_place (FootingAgreementsPage *self,
            Place                  place,
            FootingListSection    *section)
{
  Wanted *wanted = g_new0 (Wanted, 1);
  GtkFilter *filter = NULL;
  g_autoptr(GtkSortListModel) sorted = NULL;

  wanted->page = self;
  wanted->place = place;
  filter = GTK_FILTER (gtk_custom_filter_new (is_wanted, wanted, g_free));
  self->places[place] = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->all)), filter);

  /* Closed ones come the latest first, as they were read. */
  sorted = gtk_sort_list_model_new (g_object_ref (G_LIST_MODEL (self->places[place])),
                                    place == CLOSED ? NULL
                                                    : GTK_SORTER (gtk_custom_sorter_new (compare_due, NULL, NULL)));
  footing_list_section_bind (section, G_LIST_MODEL (sorted), row_new, self);
}

/* ---- The object ---- */

static void
footing_agreements_page_dispose (GObject *object)
{
  FootingAgreementsPage *self = FOOTING_AGREEMENTS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_AGREEMENTS_PAGE);
  for (Place place = 0; place < N_PLACES; place++)
    g_clear_object (&self->places[place]);
  g_clear_object (&self->all);
  for (List list = 0; list < N_LISTS; list++)
    g_clear_object (&self->lists[list]);

  G_OBJECT_CLASS (footing_agreements_page_parent_class)->dispose (object);
}

static void
footing_agreements_page_context_set (FootingPage    *page,
                                     FootingContext *context)
{
  FootingAgreementsPage *self = FOOTING_AGREEMENTS_PAGE (page);
  FootingListSection *sections[] = {
    self->late_section,
    self->soon_section,
    self->later_section,
    self->undated_section,
    self->closed_section,
  };
  GListStore *lists = g_list_store_new (G_TYPE_LIST_MODEL);

  for (List list = 0; list < N_LISTS; list++)
    read_list (self, lists, list);
  self->all = gtk_flatten_list_model_new (G_LIST_MODEL (lists));
  for (Place place = 0; place < N_PLACES; place++)
    bind_place (self, place, sections[place]);
  update (self);
}

static void
footing_agreements_page_class_init (FootingAgreementsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_agreements_page_dispose;
  FOOTING_PAGE_CLASS (klass)->context_set = footing_agreements_page_context_set;

  g_type_ensure (FOOTING_TYPE_LIST_SECTION);
  g_type_ensure (FOOTING_TYPE_NARROW_TITLE);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/agreement/"
                                               "footing-agreements-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingAgreementsPage, search_bar);
  gtk_widget_class_bind_template_child (widget_class, FootingAgreementsPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, FootingAgreementsPage, what_group);
  gtk_widget_class_bind_template_child (widget_class, FootingAgreementsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingAgreementsPage, error_page);
  gtk_widget_class_bind_template_child (widget_class, FootingAgreementsPage, late_section);
  gtk_widget_class_bind_template_child (widget_class, FootingAgreementsPage, soon_section);
  gtk_widget_class_bind_template_child (widget_class, FootingAgreementsPage, later_section);
  gtk_widget_class_bind_template_child (widget_class, FootingAgreementsPage, undated_section);
  gtk_widget_class_bind_template_child (widget_class, FootingAgreementsPage, closed_section);
  gtk_widget_class_bind_template_callback (widget_class, filter_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, try_again_cb);
}

static void
footing_agreements_page_init (FootingAgreementsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_bar_connect_entry (self->search_bar, GTK_EDITABLE (self->search_entry));
}

AdwNavigationPage *
footing_agreements_page_new (FootingContext *context)
{
  return g_object_new (FOOTING_TYPE_AGREEMENTS_PAGE, "context", context, NULL);
}
