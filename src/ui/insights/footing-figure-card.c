/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-figure-card.h"
#include "footing-retention-words.h"

struct _FootingFigureCard
{
  GtkFlowBoxChild  parent_instance;

  GtkLabel        *title_label;
  GtkLabel        *counts_label;
  GtkLabel        *share_label;
};

G_DEFINE_FINAL_TYPE (FootingFigureCard, footing_figure_card, GTK_TYPE_FLOW_BOX_CHILD)

static void
footing_figure_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_FIGURE_CARD);

  G_OBJECT_CLASS (footing_figure_card_parent_class)->dispose (object);
}

static void
footing_figure_card_class_init (FootingFigureCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_figure_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/insights/footing-figure-card.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingFigureCard, title_label);
  gtk_widget_class_bind_template_child (widget_class, FootingFigureCard, counts_label);
  gtk_widget_class_bind_template_child (widget_class, FootingFigureCard, share_label);
}

static void
footing_figure_card_init (FootingFigureCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
footing_figure_card_show_stayed (FootingFigureCard       *self,
                                 int                      months,
                                 const FootingProportion *stayed)
{
  g_autofree char *title = NULL;
  g_autofree char *counts = NULL;
  g_autofree char *share = NULL;
  g_autofree char *sentence = NULL;

  g_return_if_fail (FOOTING_IS_FIGURE_CARD (self));

  title = g_strdup_printf (ngettext ("After %d month", "After %d months", months), months);
  counts = footing_retention_counts_to_words (stayed);
  share = footing_retention_stayed_to_words (stayed);
  sentence = footing_retention_stayed_to_sentence (months, stayed);

  gtk_label_set_label (self->title_label, title);
  gtk_label_set_label (self->counts_label, counts);
  gtk_label_set_label (self->share_label, share);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence, -1);
}
