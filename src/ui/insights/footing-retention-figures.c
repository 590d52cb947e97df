/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-figure-card.h"
#include "footing-retention-figures.h"
#include "footing-retention-words.h"

#define CARD_WIDTH 220
#define SPACING 12

struct _FootingRetentionFigures
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (FootingRetentionFigures, footing_retention_figures, ADW_TYPE_BIN)

static void
footing_retention_figures_class_init (FootingRetentionFiguresClass *klass)
{
}

static void
footing_retention_figures_init (FootingRetentionFigures *self)
{
}

/* Three cards would only say three times that it is too early. */
static GtkWidget *
make_too_early (void)
{
  GtkWidget *label = gtk_label_new (NULL);
  g_autofree char *words =
    g_strdup_printf (ngettext ("Nobody has been followed for %d month yet.",
                               "Nobody has been followed for %d months yet.",
                               footing_retention_mark_months[0]),
                     footing_retention_mark_months[0]);

  gtk_label_set_label (GTK_LABEL (label), words);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);

  return label;
}

static GtkWidget *
make_cards (const FootingRetentionGroup *group)
{
  GtkWidget *box = g_object_new (GTK_TYPE_FLOW_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST, NULL);

  gtk_flow_box_set_selection_mode (GTK_FLOW_BOX (box), GTK_SELECTION_NONE);
  gtk_flow_box_set_homogeneous (GTK_FLOW_BOX (box), TRUE);
  gtk_flow_box_set_max_children_per_line (GTK_FLOW_BOX (box), FOOTING_RETENTION_N_MARKS);
  gtk_flow_box_set_column_spacing (GTK_FLOW_BOX (box), SPACING);
  gtk_flow_box_set_row_spacing (GTK_FLOW_BOX (box), SPACING);
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Still Here After 6, 12 and 24 Months"), -1);

  for (guint i = 0; i < FOOTING_RETENTION_N_MARKS; i++)
    {
      GtkWidget *card = g_object_new (FOOTING_TYPE_FIGURE_CARD, "width-request", CARD_WIDTH, NULL);

      footing_figure_card_show_stayed (FOOTING_FIGURE_CARD (card), footing_retention_mark_months[i],
                                       &group->stayed[i]);
      gtk_flow_box_append (GTK_FLOW_BOX (box), card);
    }

  return box;
}

static GtkWidget *
make_everyone (const FootingRetentionGroup *group)
{
  return group->stayed[0].n == 0 ? make_too_early () : make_cards (group);
}

static GtkWidget *
make_property (const char *title,
               const char *words)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), words);
  gtk_widget_add_css_class (row, "property");

  return row;
}

static GtkWidget *
make_row (int                      months,
          const FootingProportion *stayed)
{
  g_autofree char *title = g_strdup_printf (ngettext ("After %d month", "After %d months", months), months);
  g_autofree char *counts = footing_retention_counts_to_words (stayed);
  g_autofree char *share = footing_retention_stayed_to_words (stayed);
  g_autofree char *words = NULL;

  if (stayed->n == 0)
    return make_property (title, share);

  /* translators: counts, then what follows from them: 14 of 16: 88% still here (64% to 97%) */
  words = g_strdup_printf (_("%1$s: %2$s"), counts, share);

  return make_property (title, words);
}

/* Sixty homes have sixty rows, and few of them are ever opened. */
static void
expanded_cb (AdwExpanderRow *row)
{
  const FootingRetentionGroup *group = g_object_steal_data (G_OBJECT (row), "group");
  g_autofree char *notes = NULL;

  if (group == NULL)
    return;

  notes = footing_retention_group_to_notes (group);
  for (guint i = 0; i < FOOTING_RETENTION_N_MARKS; i++)
    adw_expander_row_add_row (row, make_row (footing_retention_mark_months[i], &group->stayed[i]));
  if (notes != NULL)
    adw_expander_row_add_row (row, make_property (_("The curve"), notes));
}

static GtkWidget *
make_group (FootingRetentionReport      *report,
            const FootingRetentionGroup *group)
{
  GtkWidget *row = adw_expander_row_new ();
  g_autofree char *counts = footing_retention_group_counts_to_words (group);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), group->name);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), counts);

  g_object_set_data_full (G_OBJECT (row), "report", footing_retention_report_ref (report),
                          (GDestroyNotify) footing_retention_report_unref);
  g_object_set_data (G_OBJECT (row), "group", (gpointer) group);
  g_signal_connect (row, "notify::expanded", G_CALLBACK (expanded_cb), NULL);

  return row;
}

static GtkWidget *
make_groups (FootingRetentionReport *report)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_list_box_set_tab_behavior (GTK_LIST_BOX (list), GTK_LIST_TAB_ITEM);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Groups"), -1);

  for (guint i = 0; i < report->groups->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (list), make_group (report, g_ptr_array_index (report->groups, i)));

  return list;
}

void
footing_retention_figures_show (FootingRetentionFigures *self,
                                FootingRetentionReport  *report)
{
  GtkWidget *figures = NULL;

  g_return_if_fail (FOOTING_IS_RETENTION_FIGURES (self));

  if (report->choice.by != FOOTING_RETENTION_TOGETHER)
    figures = make_groups (report);
  else if (report->groups->len == 1)
    figures = make_everyone (g_ptr_array_index (report->groups, 0));

  adw_bin_set_child (ADW_BIN (self), figures);
}
