/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-finding-row.h"
#include "footing-finding-words.h"
#include "footing-plain-row.h"
#include "footing-row-value.h"

static GtkWidget *
state_label_new (const FootingRuleFinding *finding)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "spacing", 6, "valign", GTK_ALIGN_CENTER, NULL);
  GtkWidget *label = gtk_label_new (footing_rule_state_to_words (finding->state));

  /* Said by shape and word; a rule is about the plan, so it needs no colour. */
  if (finding->state == FOOTING_RULE_MET)
    gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("object-select-symbolic"));

  gtk_widget_add_css_class (label, finding->state == FOOTING_RULE_NOT_MET ? "heading" : "dim-label");
  gtk_box_append (GTK_BOX (box), label);

  return box;
}

/* Why, and what would meet it: two sentences. */
static char *
words_of (const FootingRuleFinding *finding)
{
  g_autofree char *reason = footing_finding_words_reason (finding);
  g_autofree char *remedy = footing_finding_words_remedy (finding);

  /* That nobody has judged it yet is said by where the row stands. */
  if (remedy == NULL || finding->remedy == FOOTING_RULE_REMEDY_JUDGE)
    return g_steal_pointer (&reason);

  /* translators: two sentences: why a rule is not met, and what would meet it */
  return g_strdup_printf (_("%1$s %2$s"), reason, remedy);
}

GtkWidget *
footing_finding_row_new (const FootingRuleFinding *finding)
{
  g_autofree char *words = words_of (finding);
  GtkWidget *row = footing_plain_row_new (ADW_TYPE_ACTION_ROW, "title", finding->rule->words, "subtitle", words, NULL);

  /* That people have to judge it, or that it shows elsewhere, is said once, above all such rules. */
  if (finding->reason != FOOTING_RULE_REASON_JUDGED && finding->reason != FOOTING_RULE_REASON_ELSEWHERE)
    {
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), state_label_new (finding));
      footing_row_value_say (ADW_ACTION_ROW (row), footing_rule_state_to_words (finding->state));
    }

  return row;
}
