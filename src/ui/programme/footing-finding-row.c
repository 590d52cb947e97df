/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-finding-row.h"
#include "footing-programme-words.h"
#include "footing-row-value.h"

static GtkWidget *
state_label_new (const FootingRuleFinding *finding)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (footing_finding_words_state (finding->state));

  /* Said by shape and word; a rule is about the plan, so it needs no colour. */
  if (finding->state == FOOTING_RULE_MET)
    gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("object-select-symbolic"));

  gtk_widget_add_css_class (label, finding->state == FOOTING_RULE_NOT_MET ? "heading" : "dim-label");
  gtk_box_append (GTK_BOX (box), label);

  return box;
}

GtkWidget *
footing_finding_row_new (const FootingRuleFinding *finding)
{
  g_autofree char *reason = footing_finding_words_reason (finding);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                 "use-markup", FALSE, "title", finding->rule->words, "subtitle", reason, NULL);

  /* That people have to judge it is said once, above all such rules. */
  if (finding->rule->kind != FOOTING_RULE_JUDGED)
    {
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), state_label_new (finding));
      footing_row_value_say (ADW_ACTION_ROW (row), footing_finding_words_state (finding->state));
    }

  return row;
}
