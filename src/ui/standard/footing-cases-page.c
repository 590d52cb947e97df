/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-cases-page.h"
#include "footing-person-page.h"
#include "footing-plain-row.h"
#include "footing-roster.h"
#include "footing-shell.h"

/* Nobody goes through more of them in one sitting, and each is a widget. */
#define MOST_ROWS 200

struct _FootingCasesPage
{
  FootingPage          parent_instance;

  GtkLabel            *rule_label;
  AdwPreferencesGroup *not_met_group;
  AdwPreferencesGroup *open_group;
};

G_DEFINE_FINAL_TYPE (FootingCasesPage, footing_cases_page, FOOTING_TYPE_PAGE)

static FootingContext *
context_of (FootingCasesPage *self)
{
  return footing_page_get_context (FOOTING_PAGE (self));
}

static void
row_activated_cb (FootingCasesPage *self,
                  GtkWidget        *row)
{
  FootingPerson *person = g_object_get_data (G_OBJECT (row), "person");

  footing_shell_push (GTK_WIDGET (self), footing_person_page_new (context_of (self), person));
}

static GtkWidget *
row_new (FootingCasesPage           *self,
         const FootingReadinessCase *one)
{
  FootingRoster *roster = footing_context_get_roster (context_of (self));
  FootingPerson *person = footing_roster_find_person (roster, one->preceptee_id);
  GtkWidget *row = NULL;

  if (person == NULL)
    return footing_plain_row_new (ADW_TYPE_ACTION_ROW, "title", _("Somebody who was deleted"), "subtitle", one->words,
                                  NULL);

  row = footing_plain_row_new (ADW_TYPE_ACTION_ROW, "title", footing_roster_name_of (roster, person),
                               "subtitle", one->words, "activatable", TRUE, NULL);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  g_object_set_data_full (G_OBJECT (row), "person", g_object_ref (person), g_object_unref);
  g_signal_connect_object (row, "activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);

  return row;
}

static void
show_cases (FootingCasesPage    *self,
            AdwPreferencesGroup *group,
            const GPtrArray     *cases,
            FootingRuleState     state)
{
  guint n = 0;
  g_autofree char *more = NULL;

  for (guint i = 0; i < cases->len; i++)
    {
      const FootingReadinessCase *one = g_ptr_array_index (cases, i);

      if (one->state == state && n++ < MOST_ROWS)
        adw_preferences_group_add (group, row_new (self, one));
    }

  if (n > MOST_ROWS)
    more = g_strdup_printf (ngettext ("The first %1$d of %2$u is shown.", "The first %1$d of %2$u are shown.", n),
                            MOST_ROWS, n);
  adw_preferences_group_set_description (group, more);
  gtk_widget_set_visible (GTK_WIDGET (group), n > 0);
}

static void
footing_cases_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_CASES_PAGE);

  G_OBJECT_CLASS (footing_cases_page_parent_class)->dispose (object);
}

static void
footing_cases_page_class_init (FootingCasesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_cases_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/standard/footing-cases-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingCasesPage, rule_label);
  gtk_widget_class_bind_template_child (widget_class, FootingCasesPage, not_met_group);
  gtk_widget_class_bind_template_child (widget_class, FootingCasesPage, open_group);
}

static void
footing_cases_page_init (FootingCasesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
footing_cases_page_new (FootingContext            *context,
                        const FootingStandardRule *rule,
                        const GPtrArray           *cases)
{
  FootingCasesPage *self = g_object_new (FOOTING_TYPE_CASES_PAGE, "context", context, NULL);

  gtk_label_set_label (self->rule_label, rule->words);
  show_cases (self, self->not_met_group, cases, FOOTING_RULE_NOT_MET);
  show_cases (self, self->open_group, cases, FOOTING_RULE_NOT_YET_KNOWN);

  return ADW_NAVIGATION_PAGE (self);
}
