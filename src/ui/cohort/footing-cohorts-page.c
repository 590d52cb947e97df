/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-cohort-dialog.h"
#include "footing-cohort-page.h"
#include "footing-cohort-row.h"
#include "footing-cohort-words.h"
#include "footing-cohorts-page.h"
#include "footing-shell.h"

struct _FootingCohortsPage
{
  FootingPage  parent_instance;

  GPtrArray   *groups; /* a month each, */
  GPtrArray   *lists;  /* and the list in it */
  GPtrArray   *rows;

  GtkStack    *stack;
  GtkWidget   *add_button;
  GtkBox      *months_box;
};

G_DEFINE_FINAL_TYPE (FootingCohortsPage, footing_cohorts_page, FOOTING_TYPE_PAGE)

static FootingContext *
context_of (FootingCohortsPage *self)
{
  return footing_page_get_context (FOOTING_PAGE (self));
}

static void
row_activated_cb (FootingCohortsPage *self,
                  FootingCohortRow   *row)
{
  FootingCohort *cohort = footing_cohort_row_get_cohort (row);

  footing_shell_push (GTK_WIDGET (self), footing_cohort_page_new (context_of (self), cohort));
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  footing_form_dialog_open (footing_cohort_dialog_new (context_of (FOOTING_COHORTS_PAGE (widget)), NULL), widget);
}

/* ---- Month by month ---- */

/* By the first day, then by name; whoever has no day yet comes last. */
static int
compare (gconstpointer a,
         gconstpointer b)
{
  FootingCohort *one = *(FootingCohort * const *) a;
  FootingCohort *other = *(FootingCohort * const *) b;
  FootingDay day = footing_cohort_get_starts_on (one);
  FootingDay other_day = footing_cohort_get_starts_on (other);

  if (day == other_day)
    return g_utf8_collate (footing_cohort_get_name (one), footing_cohort_get_name (other));
  if (day == FOOTING_DAY_NONE || other_day == FOOTING_DAY_NONE)
    return day == FOOTING_DAY_NONE ? 1 : -1;

  return (day > other_day) - (day < other_day);
}

static GPtrArray *
list_cohorts (FootingCohortsPage *self,
              gboolean            over)
{
  GListModel *cohorts = footing_roster_get_cohorts (footing_context_get_roster (context_of (self)));
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (cohorts); i++)
    {
      g_autoptr(FootingCohort) cohort = g_list_model_get_item (cohorts, i);

      if (footing_cohort_words_is_over (context_of (self), cohort) == over)
        g_ptr_array_add (found, g_steal_pointer (&cohort));
    }
  g_ptr_array_sort (found, compare);

  return found;
}

static AdwPreferencesGroup *
add_group (FootingCohortsPage *self,
           const char         *title)
{
  AdwPreferencesGroup *group = g_object_new (ADW_TYPE_PREFERENCES_GROUP, "title", title, NULL);
  GtkWidget *list = g_object_new (GTK_TYPE_LIST_BOX, "selection-mode", GTK_SELECTION_NONE,
                                  "tab-behavior", GTK_LIST_TAB_ITEM, NULL);

  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_signal_connect_object (list, "row-activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (group, list);
  g_ptr_array_add (self->lists, list);
  gtk_box_append (self->months_box, GTK_WIDGET (group));
  g_ptr_array_add (self->groups, group);

  return group;
}

/* To the month that was added last. */
static void
add_row (FootingCohortsPage *self,
         FootingCohort      *cohort)
{
  GtkWidget *row = footing_cohort_row_new (context_of (self), cohort);

  gtk_list_box_append (g_ptr_array_index (self->lists, self->lists->len - 1), row);
  g_ptr_array_add (self->rows, row);
}

static void
sum_up (FootingCohortsPage  *self,
        AdwPreferencesGroup *group,
        guint                n,
        guint                taken,
        guint                capacity)
{
  g_autofree char *places = footing_cohort_words_places (taken, capacity);
  g_autofree char *words = NULL;

  if (n < 2)
    return;

  /* translators: how many cohorts start in a month, then “21 of 30 places taken, 9 free” */
  words = g_strdup_printf (ngettext ("%1$u cohort: %2$s", "%1$u cohorts: %2$s", n), n, places);
  adw_preferences_group_set_description (group, words);
}

/* The sum of a month has a limit only when each of its cohorts has one. */
static void
add_months (FootingCohortsPage *self,
            GPtrArray          *cohorts)
{
  for (guint i = 0; i < cohorts->len;)
    {
      g_autofree char *month = footing_cohort_words_month (footing_cohort_get_starts_on (cohorts->pdata[i]));
      AdwPreferencesGroup *group = add_group (self, month);
      guint n = 0, taken = 0, capacity = 0;
      gboolean limited = TRUE;

      for (; i < cohorts->len; i++, n++)
        {
          FootingCohort *cohort = g_ptr_array_index (cohorts, i);
          g_autofree char *its_month = footing_cohort_words_month (footing_cohort_get_starts_on (cohort));

          if (!g_str_equal (month, its_month))
            break;

          add_row (self, cohort);
          taken += footing_cohort_words_count (context_of (self), cohort);
          capacity += (guint) footing_cohort_get_capacity (cohort);
          limited = limited && footing_cohort_get_capacity (cohort) > 0;
        }

      sum_up (self, group, n, taken, limited ? capacity : 0);
    }
}

static void
add_earlier (FootingCohortsPage *self,
             GPtrArray          *cohorts)
{
  if (cohorts->len == 0)
    return;

  add_group (self, _("Earlier Cohorts"));
  for (guint i = cohorts->len; i > 0; i--)
    add_row (self, g_ptr_array_index (cohorts, i - 1));
}

/* ---- What is shown ---- */

/* Returns: the cohort whose row has the keyboard; 0 for none */
static gint64
focused_cohort (FootingCohortsPage *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    if (gtk_widget_is_focus (g_ptr_array_index (self->rows, i)))
      return footing_record_get_id (FOOTING_RECORD (footing_cohort_row_get_cohort (self->rows->pdata[i])));

  return 0;
}

static void
give_focus (FootingCohortsPage *self,
            gint64              id)
{
  for (guint i = 0; id != 0 && i < self->rows->len; i++)
    if (footing_record_get_id (FOOTING_RECORD (footing_cohort_row_get_cohort (self->rows->pdata[i]))) == id)
      gtk_widget_grab_focus (g_ptr_array_index (self->rows, i));
}

static void
refresh (FootingCohortsPage *self)
{
  FootingRoster *roster = footing_context_get_roster (context_of (self));
  g_autoptr(GPtrArray) cohorts = list_cohorts (self, FALSE);
  g_autoptr(GPtrArray) earlier = list_cohorts (self, TRUE);
  gint64 focused = focused_cohort (self);
  gboolean any = cohorts->len + earlier->len > 0;

  for (guint i = 0; i < self->groups->len; i++)
    gtk_box_remove (self->months_box, g_ptr_array_index (self->groups, i));
  g_ptr_array_set_size (self->groups, 0);
  g_ptr_array_set_size (self->lists, 0);
  g_ptr_array_set_size (self->rows, 0);

  add_months (self, cohorts);
  add_earlier (self, earlier);
  give_focus (self, focused);

  /* The empty page has a button of its own. */
  gtk_widget_set_visible (self->add_button, any);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "cohorts.add",
                                 g_list_model_get_n_items (footing_roster_get_programmes (roster)) > 0);
  gtk_stack_set_visible_child_name (self->stack, any                                  ? "cohorts"
                                                 : footing_roster_get_loading (roster) ? "loading"
                                                                                       : "empty");
}

static void
footing_cohorts_page_context_set (FootingPage    *page,
                                  FootingContext *context)
{
  FootingCohortsPage *self = FOOTING_COHORTS_PAGE (page);

  g_signal_connect_object (footing_context_get_roster (context), "changed", G_CALLBACK (refresh), self,
                           G_CONNECT_SWAPPED);
  refresh (self);
}

/* ---- The object ---- */

static void
footing_cohorts_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_COHORTS_PAGE);

  G_OBJECT_CLASS (footing_cohorts_page_parent_class)->dispose (object);
}

static void
footing_cohorts_page_finalize (GObject *object)
{
  FootingCohortsPage *self = FOOTING_COHORTS_PAGE (object);

  g_ptr_array_unref (self->groups);
  g_ptr_array_unref (self->lists);
  g_ptr_array_unref (self->rows);

  G_OBJECT_CLASS (footing_cohorts_page_parent_class)->finalize (object);
}

static void
footing_cohorts_page_class_init (FootingCohortsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_cohorts_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_cohorts_page_finalize;
  FOOTING_PAGE_CLASS (klass)->context_set = footing_cohorts_page_context_set;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/cohort/footing-cohorts-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingCohortsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingCohortsPage, add_button);
  gtk_widget_class_bind_template_child (widget_class, FootingCohortsPage, months_box);
  gtk_widget_class_install_action (widget_class, "cohorts.add", NULL, add_action);
}

static void
footing_cohorts_page_init (FootingCohortsPage *self)
{
  self->groups = g_ptr_array_new ();
  self->lists = g_ptr_array_new ();
  self->rows = g_ptr_array_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
}
