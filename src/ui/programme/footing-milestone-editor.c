/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-choice-words.h"
#include "footing-milestone-editor.h"
#include "footing-person-words.h"
#include "footing-programme-words.h"

struct _FootingMilestoneEditor
{
  AdwExpanderRow         parent_instance;

  FootingProgrammeDraft *draft;     /* not owned */
  FootingMilestone      *milestone;
  gboolean               showing;   /* what changes now comes from the draft */

  AdwEntryRow           *name_row;
  AdwComboRow           *kind_row;
  AdwSpinRow            *months_row;
  AdwSpinRow            *days_row;
  AdwSpinRow            *opens_row;
  AdwSpinRow            *late_row;
  AdwSpinRow            *minutes_row;
  AdwSwitchRow          *required_row;
  GtkTextBuffer         *agenda_buffer;
};

G_DEFINE_FINAL_TYPE (FootingMilestoneEditor, footing_milestone_editor, ADW_TYPE_EXPANDER_ROW)

/* ---- What is shown ---- */

static char *
summarise (FootingMilestone *milestone)
{
  g_autofree char *when = footing_milestone_words_when (milestone);
  g_autofree char *minutes = footing_milestone_words_minutes (milestone);
  const char *optional = footing_milestone_get_required (milestone) ? "" : _("optional");

  return footing_person_words_line (when, minutes, optional, NULL);
}

/* Leaves the cursor where it is when nothing is to be changed. */
static void
show_text (GtkEditable *row,
           const char  *text)
{
  if (g_strcmp0 (gtk_editable_get_text (row), text) != 0)
    gtk_editable_set_text (row, text);
}

static char *
agenda_of (FootingMilestoneEditor *self)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (self->agenda_buffer, &start, &end);

  return gtk_text_buffer_get_text (self->agenda_buffer, &start, &end, FALSE);
}

static void
show_agenda (FootingMilestoneEditor *self)
{
  const char *agenda = footing_milestone_get_agenda (self->milestone);
  g_autofree char *shown = agenda_of (self);

  if (g_strcmp0 (shown, agenda != NULL ? agenda : "") != 0)
    gtk_text_buffer_set_text (self->agenda_buffer, agenda != NULL ? agenda : "", -1);
}

void
footing_milestone_editor_show (FootingMilestoneEditor *self,
                               FootingMilestone       *milestone)
{
  g_autofree char *summary = summarise (milestone);
  const char *name = footing_milestone_get_name (milestone);

  g_set_object (&self->milestone, milestone);

  self->showing = TRUE;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), *name != '\0' ? name : _("Without a Name"));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), summary);
  show_text (GTK_EDITABLE (self->name_row), name);
  adw_combo_row_set_selected (self->kind_row, footing_milestone_get_kind (milestone));
  adw_spin_row_set_value (self->months_row, footing_milestone_get_due_months (milestone));
  adw_spin_row_set_value (self->days_row, footing_milestone_get_due_days (milestone));
  adw_spin_row_set_value (self->opens_row, footing_milestone_get_opens_days (milestone));
  adw_spin_row_set_value (self->late_row, footing_milestone_get_late_days (milestone));
  adw_spin_row_set_value (self->minutes_row, footing_milestone_get_minutes (milestone));
  adw_switch_row_set_active (self->required_row, footing_milestone_get_required (milestone));
  show_agenda (self);
  self->showing = FALSE;
}

/* ---- What is changed ---- */

static gboolean
is_asked (FootingMilestoneEditor *self)
{
  return !self->showing && self->milestone != NULL;
}

static void
name_cb (FootingMilestoneEditor *self)
{
  if (is_asked (self))
    footing_programme_draft_change (self->draft, self->milestone,
                                    "name", gtk_editable_get_text (GTK_EDITABLE (self->name_row)), NULL);
}

static void
kind_cb (FootingMilestoneEditor *self)
{
  if (is_asked (self))
    footing_programme_draft_change (self->draft, self->milestone,
                                    "kind", (int) adw_combo_row_get_selected (self->kind_row), NULL);
}

static void
due_cb (FootingMilestoneEditor *self)
{
  if (is_asked (self))
    footing_programme_draft_change (self->draft, self->milestone,
                                    "due-months", (gint64) adw_spin_row_get_value (self->months_row),
                                    "due-days", (gint64) adw_spin_row_get_value (self->days_row),
                                    "basis", "local",
                                    NULL);
}

static void
opens_cb (FootingMilestoneEditor *self)
{
  if (is_asked (self))
    footing_programme_draft_change (self->draft, self->milestone,
                                    "opens-days", (gint64) adw_spin_row_get_value (self->opens_row), NULL);
}

static void
late_cb (FootingMilestoneEditor *self)
{
  if (is_asked (self))
    footing_programme_draft_change (self->draft, self->milestone,
                                    "late-days", (gint64) adw_spin_row_get_value (self->late_row), NULL);
}

static void
minutes_cb (FootingMilestoneEditor *self)
{
  if (is_asked (self))
    footing_programme_draft_change (self->draft, self->milestone,
                                    "minutes", (gint64) adw_spin_row_get_value (self->minutes_row), NULL);
}

static void
required_cb (FootingMilestoneEditor *self)
{
  if (is_asked (self))
    footing_programme_draft_change (self->draft, self->milestone,
                                    "required", adw_switch_row_get_active (self->required_row), NULL);
}

static void
agenda_cb (FootingMilestoneEditor *self)
{
  g_autofree char *agenda = NULL;

  if (!is_asked (self))
    return;

  agenda = agenda_of (self);
  footing_programme_draft_change (self->draft, self->milestone, "agenda", *agenda != '\0' ? agenda : NULL, NULL);
}

static void
remove_cb (FootingMilestoneEditor *self)
{
  footing_programme_draft_remove (self->draft, self->milestone);
}

/* ---- The object ---- */

static void
footing_milestone_editor_dispose (GObject *object)
{
  FootingMilestoneEditor *self = FOOTING_MILESTONE_EDITOR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_MILESTONE_EDITOR);
  g_clear_object (&self->milestone);

  G_OBJECT_CLASS (footing_milestone_editor_parent_class)->dispose (object);
}

static void
footing_milestone_editor_class_init (FootingMilestoneEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_milestone_editor_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/footing_app/Footing/ui/programme/footing-milestone-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingMilestoneEditor, name_row);
  gtk_widget_class_bind_template_child (widget_class, FootingMilestoneEditor, kind_row);
  gtk_widget_class_bind_template_child (widget_class, FootingMilestoneEditor, months_row);
  gtk_widget_class_bind_template_child (widget_class, FootingMilestoneEditor, days_row);
  gtk_widget_class_bind_template_child (widget_class, FootingMilestoneEditor, opens_row);
  gtk_widget_class_bind_template_child (widget_class, FootingMilestoneEditor, late_row);
  gtk_widget_class_bind_template_child (widget_class, FootingMilestoneEditor, minutes_row);
  gtk_widget_class_bind_template_child (widget_class, FootingMilestoneEditor, required_row);
  gtk_widget_class_bind_template_child (widget_class, FootingMilestoneEditor, agenda_buffer);
  gtk_widget_class_bind_template_callback (widget_class, name_cb);
  gtk_widget_class_bind_template_callback (widget_class, kind_cb);
  gtk_widget_class_bind_template_callback (widget_class, due_cb);
  gtk_widget_class_bind_template_callback (widget_class, opens_cb);
  gtk_widget_class_bind_template_callback (widget_class, late_cb);
  gtk_widget_class_bind_template_callback (widget_class, minutes_cb);
  gtk_widget_class_bind_template_callback (widget_class, required_cb);
  gtk_widget_class_bind_template_callback (widget_class, agenda_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
footing_milestone_editor_init (FootingMilestoneEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  footing_choice_words_install (GTK_WIDGET (self->kind_row));
}

GtkWidget *
footing_milestone_editor_new (FootingProgrammeDraft *draft,
                              FootingMilestone      *milestone)
{
  FootingMilestoneEditor *self = g_object_new (FOOTING_TYPE_MILESTONE_EDITOR, NULL);

  self->draft = draft;
  footing_milestone_editor_show (self, milestone);

  return GTK_WIDGET (self);
}

const char *
footing_milestone_editor_get_key (FootingMilestoneEditor *self)
{
  g_return_val_if_fail (FOOTING_IS_MILESTONE_EDITOR (self), NULL);

  return footing_milestone_get_key (self->milestone);
}

void
footing_milestone_editor_open (FootingMilestoneEditor *self)
{
  g_return_if_fail (FOOTING_IS_MILESTONE_EDITOR (self));

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->name_row));
}
