/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-milestone-editor.h"
#include "footing-name-limit.h"
#include "footing-plain-row.h"
#include "footing-programme-draft.h"
#include "footing-record-undo.h"
#include "footing-rule-editor.h"
#include "footing-shell.h"
#include "footing-standard-dialog.h"
#include "footing-standard-document.h"
#include "footing-standard-edit.h"
#include "footing-standard-page.h"
#include "footing-standard-shelf.h"

/* A standard gets its short name from its name when it is saved. */
#define NO_ID_YET "new"

struct _FootingStandardDialog
{
  FootingFormDialog      parent_instance;

  FootingStandard       *standard;
  const FootingStandard *base;      /* of the shelf; NULL where a standard is changed */
  char                  *original;  /* its document before; NULL where one is made */
  FootingProgrammeDraft *draft;     /* of the milestones */
  GPtrArray             *milestone_rows;
  GPtrArray             *mistake_rows;

  AdwEntryRow           *name_row;
  AdwPreferencesGroup   *mistakes_group;
  AdwPreferencesGroup   *rules_group;
  AdwPreferencesGroup   *milestones_group;
};

G_DEFINE_FINAL_TYPE (FootingStandardDialog, footing_standard_dialog, FOOTING_TYPE_FORM_DIALOG)

static FootingContext *
context_of (FootingStandardDialog *self)
{
  return footing_form_dialog_get_context (FOOTING_FORM_DIALOG (self));
}

static FootingDay
today_of (FootingStandardDialog *self)
{
  return footing_context_get_today (context_of (self));
}

/* ---- Whether it can be saved ---- */

/* An empty name needs no words: the field is there, and empty. */
static guint
show_mistakes (FootingStandardDialog *self)
{
  g_autoptr(GPtrArray) mistakes = footing_standard_find_mistakes (self->standard);

  for (guint i = 0; i < self->mistake_rows->len; i++)
    adw_preferences_group_remove (self->mistakes_group, g_ptr_array_index (self->mistake_rows, i));
  g_ptr_array_set_size (self->mistake_rows, 0);

  for (guint i = *self->standard->name == '\0' ? 1 : 0; i < mistakes->len; i++)
    {
      const FootingStandardMistake *mistake = g_ptr_array_index (mistakes, i);
      GtkWidget *row = footing_plain_row_new (ADW_TYPE_ACTION_ROW, "title", mistake->where,
                                              "subtitle", mistake->what, NULL);

      adw_preferences_group_add (self->mistakes_group, row);
      g_ptr_array_add (self->mistake_rows, row);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->mistakes_group), self->mistake_rows->len > 0);

  return mistakes->len;
}

static gboolean
is_another (FootingStandardDialog *self)
{
  g_autofree char *document = footing_standard_document_write (self->standard);

  return g_strcmp0 (document, self->original) != 0;
}

/* What a rule asks for is what a programme begins with. */
static void
sync_figures (FootingStandard *standard)
{
  for (guint i = 0; i < standard->rules->len; i++)
    {
      const FootingStandardRule *rule = g_ptr_array_index (standard->rules, i);

      if (rule->kind == FOOTING_RULE_LENGTH)
        standard->months = rule->value;
      else if (rule->kind == FOOTING_RULE_SUPERNUMERARY)
        standard->supernumerary_hours = rule->value;
      else if (rule->kind == FOOTING_RULE_PROTECTED_PRECEPTOR)
        standard->protected_hours_preceptor = rule->value;
      else if (rule->kind == FOOTING_RULE_PROTECTED_PRECEPTEE)
        standard->protected_hours_preceptee = rule->value;
    }
}

static void
changed_cb (FootingStandardDialog *self)
{
  if (self->standard == NULL)
    return;

  g_free (self->standard->name);
  self->standard->name = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->name_row))));
  g_ptr_array_unref (self->standard->milestones);
  self->standard->milestones = footing_programme_setup_to_plan (footing_programme_draft_get_milestones (self->draft));
  sync_figures (self->standard);

  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self), show_mistakes (self) == 0 && is_another (self));
}

/* ---- Rules ---- */

static void
remove_rule_cb (FootingStandardDialog *self,
                FootingRuleEditor     *row)
{
  g_autofree char *id = g_strdup (footing_rule_editor_get_rule (row)->id);

  adw_preferences_group_remove (self->rules_group, GTK_WIDGET (row));
  footing_standard_remove_rule (self->standard, id);
  gtk_widget_child_focus (GTK_WIDGET (self->rules_group), GTK_DIR_TAB_FORWARD);
  changed_cb (self);
}

static FootingRuleEditor *
add_rule_row (FootingStandardDialog *self,
              FootingStandardRule   *rule)
{
  GtkWidget *row = footing_rule_editor_new (self->standard, rule, today_of (self));

  g_signal_connect_object (row, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "remove", G_CALLBACK (remove_rule_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->rules_group, row);

  return FOOTING_RULE_EDITOR (row);
}

static void
add_rule_cb (FootingStandardDialog *self)
{
  FootingStandardRule *rule = NULL;

  for (guint n = 1; rule == NULL; n++)
    {
      g_autofree char *id = g_strdup_printf ("own-%u", n);

      rule = footing_standard_add_judged_rule (self->standard, id, "", "", _("Our own"), today_of (self),
                                               FOOTING_LEVEL_ORGANISATION);
    }

  footing_rule_editor_open (add_rule_row (self, rule));
  changed_cb (self);
}

/* ---- Milestones ---- */

/* Rows stay while none came or went, so that one can go on typing. */
static void
show_milestones (FootingStandardDialog *self)
{
  const GPtrArray *milestones = footing_programme_draft_get_milestones (self->draft);

  if (self->milestone_rows->len != milestones->len)
    {
      for (guint i = 0; i < self->milestone_rows->len; i++)
        adw_preferences_group_remove (self->milestones_group, g_ptr_array_index (self->milestone_rows, i));
      g_ptr_array_set_size (self->milestone_rows, 0);
    }

  for (guint i = self->milestone_rows->len; i < milestones->len; i++)
    {
      GtkWidget *row = footing_milestone_editor_new (self->draft, g_ptr_array_index (milestones, i));

      adw_preferences_group_add (self->milestones_group, row);
      g_ptr_array_add (self->milestone_rows, row);
    }
}

static FootingMilestone *
find_milestone (FootingStandardDialog *self,
                const char            *key)
{
  const GPtrArray *milestones = footing_programme_draft_get_milestones (self->draft);

  for (guint i = 0; i < milestones->len; i++)
    if (g_strcmp0 (footing_milestone_get_key (g_ptr_array_index (milestones, i)), key) == 0)
      return g_ptr_array_index (milestones, i);

  return NULL;
}

static void
draft_changed_cb (FootingStandardDialog *self)
{
  show_milestones (self);
  for (guint i = 0; i < self->milestone_rows->len; i++)
    {
      FootingMilestoneEditor *row = g_ptr_array_index (self->milestone_rows, i);
      FootingMilestone *milestone = find_milestone (self, footing_milestone_editor_get_key (row));

      if (milestone != NULL)
        footing_milestone_editor_show (row, milestone);
    }
  changed_cb (self);
}

static void
add_milestone_cb (FootingStandardDialog *self)
{
  FootingMilestone *milestone = footing_programme_draft_add_milestone (self->draft, _("Meeting"), 28);
  const char *key = footing_milestone_get_key (milestone);

  for (guint i = 0; i < self->milestone_rows->len; i++)
    if (g_strcmp0 (footing_milestone_editor_get_key (g_ptr_array_index (self->milestone_rows, i)), key) == 0)
      footing_milestone_editor_open (g_ptr_array_index (self->milestone_rows, i));
}

/* Milestones are edited as those of a programme are: in a draft, which nobody saves. */
static FootingProgrammeDraft *
make_draft (const FootingStandard *standard)
{
  g_autoptr(GPtrArray) records = footing_programme_setup_from_standard (standard, standard->name, standard->anchor);
  g_autoptr(FootingProgramme) programme = g_object_ref (g_ptr_array_index (records, 0));
  g_autoptr(GPtrArray) none = g_ptr_array_new ();

  g_ptr_array_remove_index (records, 0);

  return footing_programme_draft_new (programme, records, none);
}

/* ---- Saving ---- */

static void
save_cb (FootingStandardDialog *self)
{
  FootingStandardShelf *shelf = footing_context_get_standards (context_of (self));
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  FootingStandardProfile *copy = self->base != NULL ? footing_standard_shelf_make_copy (shelf, self->base) : NULL;
  g_autofree char *document = NULL;

  if (self->base != NULL)
    {
      g_free (self->standard->id);
      self->standard->id = footing_standard_shelf_suggest_id (shelf, self->standard->name);
    }
  g_free (self->standard->version);
  self->standard->version = footing_standard_shelf_next_version (shelf, self->standard->id);
  self->standard->date = today_of (self);
  document = footing_standard_document_write (self->standard);

  g_ptr_array_add (records, g_object_new (FOOTING_TYPE_STANDARD_PROFILE,
                                          "key", self->standard->id, "version", self->standard->version,
                                          "title", self->standard->name, "document", document, NULL));
  /* What it was made from may ship in another version one day. */
  if (copy != NULL)
    g_ptr_array_add (records, copy);
  footing_form_dialog_save (FOOTING_FORM_DIALOG (self), records);
}

static void
footing_standard_dialog_saved (FootingFormDialog *dialog,
                               GPtrArray         *records)
{
  FootingStandardDialog *self = FOOTING_STANDARD_DIALOG (dialog);
  GtkWidget *opener = footing_form_dialog_get_opener (dialog);
  GtkWidget *window = opener != NULL ? GTK_WIDGET (gtk_widget_get_root (opener)) : NULL;
  g_autoptr(GPtrArray) done = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) before = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *words = NULL;

  if (window == NULL)
    return;

  if (self->base != NULL)
    footing_shell_push (opener, footing_standard_page_new (context_of (self), self->standard->id));

  g_ptr_array_add (done, g_object_ref (g_ptr_array_index (records, 0)));
  g_ptr_array_add (before, footing_record_undo_trashed (g_ptr_array_index (records, 0)));
  /* translators: %s is the name of a standard */
  words = g_strdup_printf (_("“%s” is saved"), self->standard->name);
  footing_record_undo_offer (window, context_of (self), words, done, before);
}

/* ---- The object ---- */

static void
footing_standard_dialog_dispose (GObject *object)
{
  FootingStandardDialog *self = FOOTING_STANDARD_DIALOG (object);

  if (self->draft != NULL)
    g_signal_handlers_disconnect_by_data (self->draft, self);
  g_ptr_array_set_size (self->milestone_rows, 0);
  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_STANDARD_DIALOG);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (footing_standard_dialog_parent_class)->dispose (object);
}

static void
footing_standard_dialog_finalize (GObject *object)
{
  FootingStandardDialog *self = FOOTING_STANDARD_DIALOG (object);

  footing_standard_free (self->standard);
  g_free (self->original);
  g_ptr_array_unref (self->milestone_rows);
  g_ptr_array_unref (self->mistake_rows);

  G_OBJECT_CLASS (footing_standard_dialog_parent_class)->finalize (object);
}

static void
footing_standard_dialog_class_init (FootingStandardDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_standard_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_standard_dialog_finalize;
  FOOTING_FORM_DIALOG_CLASS (klass)->saved = footing_standard_dialog_saved;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/footing_app/Footing/ui/standard/footing-standard-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingStandardDialog, name_row);
  gtk_widget_class_bind_template_child (widget_class, FootingStandardDialog, mistakes_group);
  gtk_widget_class_bind_template_child (widget_class, FootingStandardDialog, rules_group);
  gtk_widget_class_bind_template_child (widget_class, FootingStandardDialog, milestones_group);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_rule_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_milestone_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
footing_standard_dialog_init (FootingStandardDialog *self)
{
  self->milestone_rows = g_ptr_array_new ();
  self->mistake_rows = g_ptr_array_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  footing_name_limit_apply (self->name_row);
}

static void
begin (FootingStandardDialog *self)
{
  self->draft = make_draft (self->standard);
  gtk_editable_set_text (GTK_EDITABLE (self->name_row), self->standard->name);
  for (guint i = 0; i < self->standard->rules->len; i++)
    add_rule_row (self, g_ptr_array_index (self->standard->rules, i));
  show_milestones (self);
  g_signal_connect_swapped (self->draft, "changed", G_CALLBACK (draft_changed_cb), self);
  changed_cb (self);
}

FootingFormDialog *
footing_standard_dialog_new_from (FootingContext        *context,
                                  const FootingStandard *base)
{
  FootingStandardDialog *self = g_object_new (FOOTING_TYPE_STANDARD_DIALOG, "context", context, NULL);
  /* translators: the name of a standard that is made from another one, which is %s */
  g_autofree char *name = g_strdup_printf (_("%s, our own"), base->name);
  FootingStandard *standard = footing_standard_derive (base, NO_ID_YET, name, "1", today_of (self));

  self->base = base;
  self->standard = standard;
  begin (self);

  return FOOTING_FORM_DIALOG (self);
}

FootingFormDialog *
footing_standard_dialog_new_change (FootingContext        *context,
                                    const FootingStandard *standard)
{
  FootingStandardDialog *self = g_object_new (FOOTING_TYPE_STANDARD_DIALOG, "context", context, NULL);

  self->standard = footing_standard_copy (standard);
  self->original = footing_standard_document_write (standard);
  begin (self);

  return FOOTING_FORM_DIALOG (self);
}
