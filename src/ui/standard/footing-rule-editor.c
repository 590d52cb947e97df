/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-row.h"
#include "footing-programme-words.h"
#include "footing-rule-editor.h"
#include "footing-rule-words.h"
#include "footing-standard-edit.h"

struct _FootingRuleEditor
{
  AdwExpanderRow       parent_instance;

  FootingStandard     *standard; /* not owned */
  FootingStandardRule *rule;     /* of it */
  FootingStandardRule *before;
  FootingDay           today;
  gboolean             showing;  /* what changes now comes from the rule */

  AdwSpinRow          *value_row;
  AdwEntryRow         *words_row;
  AdwEntryRow         *evidence_row;
  AdwEntryRow         *source_row;
  FootingDateRow      *date_row; /* once it was unfolded */
};

enum
{
  CHANGED,
  REMOVE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingRuleEditor, footing_rule_editor, ADW_TYPE_EXPANDER_ROW)

/* ---- What is shown ---- */

static void
show_folded (FootingRuleEditor *self)
{
  const FootingStandardRule *rule = self->rule;
  g_autofree char *source = footing_standard_words_source (rule->source, NULL);
  g_autofree char *line = footing_standard_words_written (source, rule->date);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self),
                                 rule->words != NULL && *rule->words != '\0' ? rule->words : _("New Rule"));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), line);
}

static void
show_text (AdwEntryRow *row,
           const char  *text)
{
  gtk_editable_set_text (GTK_EDITABLE (row), text != NULL ? text : "");
}

static void
show_all (FootingRuleEditor *self)
{
  self->showing = TRUE;
  adw_spin_row_set_value (self->value_row, self->rule->value);
  show_text (self->words_row, self->rule->words);
  show_text (self->evidence_row, self->rule->evidence);
  show_text (self->source_row, self->rule->source);
  if (self->date_row != NULL)
    footing_date_row_set_day (self->date_row, self->rule->date);
  self->showing = FALSE;

  show_folded (self);
}

/* ---- What is changed ---- */

static gboolean
is_asked (FootingRuleEditor *self)
{
  return !self->showing && self->rule != NULL;
}

/* Always from what it was, or the source would speak of the last step of the spin button. */
static void
value_cb (FootingRuleEditor *self)
{
  if (!is_asked (self))
    return;

  self->rule->value = self->before->value;
  self->rule->basis = self->before->basis;
  self->rule->date = self->before->date;
  g_set_str (&self->rule->words, self->before->words);
  g_set_str (&self->rule->source, self->before->source);
  footing_standard_set_rule_value (self->standard, self->rule->id, (int) adw_spin_row_get_value (self->value_row),
                                   self->today);
  show_all (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
take_text (AdwEntryRow  *row,
           char        **text)
{
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));

  g_set_str (text, typed);
}

static void
text_cb (FootingRuleEditor *self)
{
  if (!is_asked (self))
    return;

  take_text (self->words_row, &self->rule->words);
  take_text (self->evidence_row, &self->rule->evidence);
  take_text (self->source_row, &self->rule->source);
  if (self->date_row != NULL)
    self->rule->date = footing_date_row_get_day (self->date_row);
  self->rule->basis = FOOTING_BASIS_LOCAL;
  show_folded (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
remove_cb (FootingRuleEditor *self)
{
  g_signal_emit (self, signals[REMOVE], 0);
}

/* A date has a calendar, and a standard has many rules: each gets its own when somebody looks. */
static void
expanded_cb (FootingRuleEditor *self)
{
  GtkWidget *remove_row = NULL;

  if (self->date_row != NULL || self->rule == NULL)
    return;

  self->date_row = g_object_new (FOOTING_TYPE_DATE_ROW, "title", _("Date of That"), NULL);
  footing_date_row_set_today (self->date_row, self->today);
  footing_date_row_set_day (self->date_row, self->rule->date);
  g_signal_connect_object (self->date_row, "notify::day", G_CALLBACK (text_cb), self, G_CONNECT_SWAPPED);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->date_row));

  remove_row = g_object_new (ADW_TYPE_BUTTON_ROW, "title", _("_Remove Rule"), "use-underline", TRUE, NULL);
  gtk_widget_add_css_class (remove_row, "destructive-action");
  g_signal_connect_object (remove_row, "activated", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), remove_row);
}

/* ---- The object ---- */

static void
footing_rule_editor_dispose (GObject *object)
{
  FootingRuleEditor *self = FOOTING_RULE_EDITOR (object);

  self->rule = NULL;
  self->date_row = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_RULE_EDITOR);

  G_OBJECT_CLASS (footing_rule_editor_parent_class)->dispose (object);
}

static void
footing_rule_editor_finalize (GObject *object)
{
  FootingRuleEditor *self = FOOTING_RULE_EDITOR (object);

  footing_standard_rule_free (self->before);

  G_OBJECT_CLASS (footing_rule_editor_parent_class)->finalize (object);
}

static void
footing_rule_editor_class_init (FootingRuleEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_rule_editor_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_rule_editor_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  signals[REMOVE] = g_signal_new ("remove", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/standard/footing-rule-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingRuleEditor, value_row);
  gtk_widget_class_bind_template_child (widget_class, FootingRuleEditor, words_row);
  gtk_widget_class_bind_template_child (widget_class, FootingRuleEditor, evidence_row);
  gtk_widget_class_bind_template_child (widget_class, FootingRuleEditor, source_row);
  gtk_widget_class_bind_template_callback (widget_class, value_cb);
  gtk_widget_class_bind_template_callback (widget_class, text_cb);
  gtk_widget_class_bind_template_callback (widget_class, expanded_cb);
}

static void
footing_rule_editor_init (FootingRuleEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
footing_rule_editor_new (FootingStandard     *standard,
                         FootingStandardRule *rule,
                         FootingDay           today)
{
  FootingRuleEditor *self = g_object_new (FOOTING_TYPE_RULE_EDITOR, NULL);
  gboolean has_value = footing_rule_kind_has_value (rule->kind);

  self->standard = standard;
  self->rule = rule;
  self->before = footing_standard_rule_copy (rule);
  self->today = today;
  gtk_widget_set_visible (GTK_WIDGET (self->value_row), has_value);
  if (has_value)
    {
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->value_row), footing_rule_words_kind (rule->kind));
      adw_action_row_set_subtitle (ADW_ACTION_ROW (self->value_row), footing_rule_words_unit (rule->kind));
    }
  show_all (self);

  return GTK_WIDGET (self);
}

FootingStandardRule *
footing_rule_editor_get_rule (FootingRuleEditor *self)
{
  g_return_val_if_fail (FOOTING_IS_RULE_EDITOR (self), NULL);

  return self->rule;
}

void
footing_rule_editor_open (FootingRuleEditor *self)
{
  g_return_if_fail (FOOTING_IS_RULE_EDITOR (self));

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->words_row));
}
