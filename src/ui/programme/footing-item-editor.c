/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-item-editor.h"
#include "footing-person-words.h"
#include "footing-programme-words.h"

struct _FootingItemEditor
{
  AdwExpanderRow         parent_instance;

  FootingProgrammeDraft *draft;   /* not owned */
  FootingProgrammeItem  *item;
  gboolean               showing; /* what changes now comes from the draft */

  AdwEntryRow           *name_row;
  AdwSpinRow            *months_row;
  AdwSpinRow            *days_row;
  AdwSpinRow            *minutes_row;
  AdwSwitchRow          *required_row;
};

G_DEFINE_FINAL_TYPE (FootingItemEditor, footing_item_editor, ADW_TYPE_EXPANDER_ROW)

/* ---- What is shown ---- */

static char *
summarise (FootingProgrammeItem *item)
{
  g_autofree char *when = footing_item_words_when (item);
  const char *optional = footing_programme_item_get_required (item) ? "" : _("optional");

  return footing_person_words_line (footing_item_words_kind (footing_programme_item_get_kind (item)), when,
                                    optional, NULL);
}

/* Leaves the cursor where it is when nothing is to be changed. */
static void
show_text (GtkEditable *row,
           const char  *text)
{
  if (g_strcmp0 (gtk_editable_get_text (row), text) != 0)
    gtk_editable_set_text (row, text);
}

void
footing_item_editor_show (FootingItemEditor    *self,
                          FootingProgrammeItem *item)
{
  g_autofree char *summary = summarise (item);
  const char *name = footing_programme_item_get_name (item);

  g_set_object (&self->item, item);

  self->showing = TRUE;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), *name != '\0' ? name : _("Without a Name"));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), summary);
  show_text (GTK_EDITABLE (self->name_row), name);
  adw_spin_row_set_value (self->months_row, footing_programme_item_get_due_months (item));
  adw_spin_row_set_value (self->days_row, footing_programme_item_get_due_days (item));
  adw_spin_row_set_value (self->minutes_row, footing_programme_item_get_minutes (item));
  gtk_widget_set_visible (GTK_WIDGET (self->minutes_row),
                          footing_programme_item_get_kind (item) == FOOTING_ITEM_KIND_STUDY_DAY);
  adw_switch_row_set_active (self->required_row, footing_programme_item_get_required (item));
  self->showing = FALSE;
}

/* ---- What is changed ---- */

static gboolean
is_asked (FootingItemEditor *self)
{
  return !self->showing && self->item != NULL;
}

static void
name_cb (FootingItemEditor *self)
{
  if (is_asked (self))
    footing_programme_draft_change (self->draft, self->item,
                                    "name", gtk_editable_get_text (GTK_EDITABLE (self->name_row)), NULL);
}

static void
due_cb (FootingItemEditor *self)
{
  if (is_asked (self))
    footing_programme_draft_change (self->draft, self->item,
                                    "due-months", (gint64) adw_spin_row_get_value (self->months_row),
                                    "due-days", (gint64) adw_spin_row_get_value (self->days_row),
                                    NULL);
}

static void
minutes_cb (FootingItemEditor *self)
{
  if (is_asked (self))
    footing_programme_draft_change (self->draft, self->item,
                                    "minutes", (gint64) adw_spin_row_get_value (self->minutes_row), NULL);
}

static void
required_cb (FootingItemEditor *self)
{
  if (is_asked (self))
    footing_programme_draft_change (self->draft, self->item,
                                    "required", adw_switch_row_get_active (self->required_row), NULL);
}

static void
remove_cb (FootingItemEditor *self)
{
  footing_programme_draft_remove (self->draft, self->item);
}

/* ---- The object ---- */

static void
footing_item_editor_dispose (GObject *object)
{
  FootingItemEditor *self = FOOTING_ITEM_EDITOR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_ITEM_EDITOR);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (footing_item_editor_parent_class)->dispose (object);
}

static void
footing_item_editor_class_init (FootingItemEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_item_editor_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/footing_app/Footing/ui/programme/footing-item-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingItemEditor, name_row);
  gtk_widget_class_bind_template_child (widget_class, FootingItemEditor, months_row);
  gtk_widget_class_bind_template_child (widget_class, FootingItemEditor, days_row);
  gtk_widget_class_bind_template_child (widget_class, FootingItemEditor, minutes_row);
  gtk_widget_class_bind_template_child (widget_class, FootingItemEditor, required_row);
  gtk_widget_class_bind_template_callback (widget_class, name_cb);
  gtk_widget_class_bind_template_callback (widget_class, due_cb);
  gtk_widget_class_bind_template_callback (widget_class, minutes_cb);
  gtk_widget_class_bind_template_callback (widget_class, required_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
footing_item_editor_init (FootingItemEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
footing_item_editor_new (FootingProgrammeDraft *draft,
                              FootingProgrammeItem  *item)
{
  FootingItemEditor *self = g_object_new (FOOTING_TYPE_ITEM_EDITOR, NULL);

  self->draft = draft;
  footing_item_editor_show (self, item);

  return GTK_WIDGET (self);
}

const char *
footing_item_editor_get_key (FootingItemEditor *self)
{
  g_return_val_if_fail (FOOTING_IS_ITEM_EDITOR (self), NULL);

  return footing_programme_item_get_key (self->item);
}

void
footing_item_editor_open (FootingItemEditor *self)
{
  g_return_if_fail (FOOTING_IS_ITEM_EDITOR (self));

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->name_row));
}
