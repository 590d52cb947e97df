/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-changes-page.h"
#include "footing-choice-words.h"
#include "footing-courses.h"
#include "footing-error-words.h"
#include "footing-item-editor.h"
#include "footing-milestone-editor.h"
#include "footing-programme-draft.h"
#include "footing-programme-editor.h"
#include "footing-programme-keeper.h"
#include "footing-programme-words.h"
#include "footing-record-undo.h"
#include "footing-reference.h"
#include "footing-shell.h"
#include "footing-standard-shelf.h"
#include "footing-standards-group.h"
#include "footing-store-records.h"
#include "footing-week-axis.h"

/* For the place of a milestone on the axis only: what is true depends on the month. */
#define DAYS_OF_A_MONTH 30.4375

struct _FootingProgrammeEditor
{
  FootingPage             parent_instance;

  FootingProgrammeDraft  *draft;
  FootingProgrammeKeeper *keeper;
  gboolean                showing; /* what changes now comes from the draft */

  GPtrArray              *saved;   /* and what it was in the book */
  GPtrArray              *before;

  AdwBanner              *draft_banner;
  AdwBanner              *notice_banner;
  AdwEntryRow            *name_row;
  AdwSpinRow             *months_row;
  AdwComboRow            *anchor_row;
  AdwSpinRow             *supernumerary_row;
  AdwSpinRow             *preceptor_row;
  AdwSpinRow             *preceptee_row;
  FootingWeekAxis        *axis;
  GtkListBox             *milestone_list;
  GtkListBox             *item_list;
  GtkMenuButton          *add_item_button;
  FootingStandardsGroup  *check_group;
};

G_DEFINE_FINAL_TYPE (FootingProgrammeEditor, footing_programme_editor, FOOTING_TYPE_PAGE)

static FootingContext *
context_of (FootingProgrammeEditor *self)
{
  return footing_page_get_context (FOOTING_PAGE (self));
}

static FootingProgramme *
programme_of (FootingProgrammeEditor *self)
{
  return footing_programme_draft_get_programme (self->draft);
}

static gboolean
is_asked (FootingProgrammeEditor *self)
{
  return !self->showing && self->draft != NULL;
}

/* ---- The axis ---- */

static int
place_of (FootingMilestone *milestone)
{
  return (int) (footing_milestone_get_due_months (milestone) * DAYS_OF_A_MONTH + 0.5) +
         (int) footing_milestone_get_due_days (milestone);
}

static void
show_axis (FootingProgrammeEditor *self)
{
  const GPtrArray *milestones = footing_programme_draft_get_milestones (self->draft);
  int length = (int) (footing_programme_get_months (programme_of (self)) * DAYS_OF_A_MONTH + 0.5);
  g_autofree FootingWeekSpan *spans = g_new0 (FootingWeekSpan, milestones->len + 1);
  g_autoptr(GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < milestones->len; i++)
    {
      FootingMilestone *milestone = g_ptr_array_index (milestones, i);
      int due = place_of (milestone);

      g_ptr_array_add (words, footing_milestone_words_when (milestone));
      spans[i] = (FootingWeekSpan) {
        .key = footing_milestone_get_key (milestone),
        .name = footing_milestone_get_name (milestone),
        .words = g_ptr_array_index (words, i),
        .opens = MAX (due - (int) footing_milestone_get_opens_days (milestone), 0),
        .due = due,
        .late = due + (int) footing_milestone_get_late_days (milestone) - 1,
        .shape = footing_milestone_get_required (milestone) ? FOOTING_WEEK_SHAPE_FULL : FOOTING_WEEK_SHAPE_RING,
      };
      length = MAX (length, spans[i].late);
    }

  footing_week_axis_show (self->axis, length, spans, milestones->len);
}

/* Returns: (transfer none) (nullable) */
static FootingMilestone *
find_milestone (FootingProgrammeEditor *self,
                const char             *key)
{
  const GPtrArray *milestones = footing_programme_draft_get_milestones (self->draft);

  for (guint i = 0; i < milestones->len; i++)
    if (g_str_equal (footing_milestone_get_key (g_ptr_array_index (milestones, i)), key))
      return g_ptr_array_index (milestones, i);

  return NULL;
}

static void
axis_moved_cb (FootingProgrammeEditor *self,
               const char             *key,
               int                     due)
{
  FootingMilestone *milestone = find_milestone (self, key);
  gint64 moved;

  if (milestone == NULL)
    return;

  moved = due - place_of (milestone);
  footing_programme_draft_change (self->draft, milestone,
                                  "due-days", footing_milestone_get_due_days (milestone) + moved,
                                  "basis", "local",
                                  NULL);
}

static void
axis_move_ended_cb (FootingProgrammeEditor *self)
{
  if (self->draft != NULL)
    footing_programme_draft_end_step (self->draft);
}

static void
axis_opened_cb (FootingProgrammeEditor *self,
                const char             *key)
{
  GtkListBoxRow *row = NULL;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->milestone_list, i)) != NULL; i++)
    if (g_str_equal (footing_milestone_editor_get_key (FOOTING_MILESTONE_EDITOR (row)), key))
      footing_milestone_editor_open (FOOTING_MILESTONE_EDITOR (row));
}

/* ---- The lists ---- */

/* Returns: (transfer none) (nullable): the row of a list that has @key */
static GtkListBoxRow *
find_row (GtkListBox  *list,
          const char *(*get_key) (GtkListBoxRow *row),
          const char  *key)
{
  GtkListBoxRow *row = NULL;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    if (g_strcmp0 (get_key (row), key) == 0)
      return row;

  return NULL;
}

static void
put_row (GtkListBox *list,
         GtkWidget  *row,
         int         place)
{
  if (gtk_widget_get_parent (row) != NULL && gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) == place)
    return;

  g_object_ref (row);
  if (gtk_widget_get_parent (row) != NULL)
    gtk_list_box_remove (list, row);
  gtk_list_box_insert (list, row, place);
  g_object_unref (row);
}

static void
drop_rows_from (GtkListBox *list,
                int         place)
{
  GtkListBoxRow *row = NULL;

  while ((row = gtk_list_box_get_row_at_index (list, place)) != NULL)
    gtk_list_box_remove (list, GTK_WIDGET (row));
}

static const char *
milestone_key (GtkListBoxRow *row)
{
  return footing_milestone_editor_get_key (FOOTING_MILESTONE_EDITOR (row));
}

static const char *
item_key (GtkListBoxRow *row)
{
  return footing_item_editor_get_key (FOOTING_ITEM_EDITOR (row));
}

static void
show_milestones (FootingProgrammeEditor *self)
{
  const GPtrArray *milestones = footing_programme_draft_get_milestones (self->draft);

  for (guint i = 0; i < milestones->len; i++)
    {
      FootingMilestone *milestone = g_ptr_array_index (milestones, i);
      GtkListBoxRow *row = find_row (self->milestone_list, milestone_key, footing_milestone_get_key (milestone));

      if (row != NULL)
        footing_milestone_editor_show (FOOTING_MILESTONE_EDITOR (row), milestone);
      else
        row = GTK_LIST_BOX_ROW (footing_milestone_editor_new (self->draft, milestone));
      put_row (self->milestone_list, GTK_WIDGET (row), (int) i);
    }

  drop_rows_from (self->milestone_list, (int) milestones->len);
  gtk_widget_set_visible (GTK_WIDGET (self->milestone_list), milestones->len > 0);
}

static void
show_items (FootingProgrammeEditor *self)
{
  const GPtrArray *items = footing_programme_draft_get_items (self->draft);

  for (guint i = 0; i < items->len; i++)
    {
      FootingProgrammeItem *item = g_ptr_array_index (items, i);
      GtkListBoxRow *row = find_row (self->item_list, item_key, footing_programme_item_get_key (item));

      if (row != NULL)
        footing_item_editor_show (FOOTING_ITEM_EDITOR (row), item);
      else
        row = GTK_LIST_BOX_ROW (footing_item_editor_new (self->draft, item));
      put_row (self->item_list, GTK_WIDGET (row), (int) i);
    }

  drop_rows_from (self->item_list, (int) items->len);
  gtk_widget_set_visible (GTK_WIDGET (self->item_list), items->len > 0);
}

/* ---- All of it ---- */

static void
show_programme (FootingProgrammeEditor *self)
{
  FootingProgramme *programme = programme_of (self);
  const char *name = footing_programme_get_name (programme);

  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (self->name_row)), name) != 0)
    gtk_editable_set_text (GTK_EDITABLE (self->name_row), name);
  adw_spin_row_set_value (self->months_row, footing_programme_get_months (programme));
  adw_combo_row_set_selected (self->anchor_row, footing_programme_setup_anchor (programme));
  adw_spin_row_set_value (self->supernumerary_row, footing_programme_get_supernumerary_hours (programme));
  adw_spin_row_set_value (self->preceptor_row, footing_programme_get_preceptor_hours (programme));
  adw_spin_row_set_value (self->preceptee_row, footing_programme_get_preceptee_hours (programme));
}

static void
show_notice (FootingProgrammeEditor *self,
             const char             *words)
{
  adw_banner_set_title (self->notice_banner, words != NULL ? words : "");
  adw_banner_set_revealed (self->notice_banner, words != NULL);
}

static void
update_actions (FootingProgrammeEditor *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_autofree char *mistake = footing_programme_draft_find_mistake (self->draft);
  g_autofree char *oddity = footing_programme_draft_find_oddity (self->draft);

  gtk_widget_action_set_enabled (widget, "editor.undo", footing_programme_draft_can_undo (self->draft));
  gtk_widget_action_set_enabled (widget, "editor.redo", footing_programme_draft_can_redo (self->draft));
  gtk_widget_action_set_enabled (widget, "editor.save",
                                 mistake == NULL && footing_programme_draft_is_changed (self->draft));
  show_notice (self, mistake != NULL ? mistake : oddity);
}

static void
draft_changed_cb (FootingProgrammeEditor *self)
{
  FootingStandardShelf *standards = footing_context_get_standards (context_of (self));
  FootingProgramme *programme = programme_of (self);

  self->showing = TRUE;
  show_programme (self);
  show_axis (self);
  show_milestones (self);
  show_items (self);
  footing_standards_group_show (self->check_group,
                                footing_standard_shelf_find (standards, footing_programme_get_standard (programme),
                                                             footing_programme_get_standard_version (programme)),
                                programme, footing_programme_draft_get_milestones (self->draft));
  self->showing = FALSE;
  update_actions (self);
}

/* ---- What is changed ---- */

static void
name_cb (FootingProgrammeEditor *self)
{
  if (is_asked (self))
    footing_programme_draft_change (self->draft, programme_of (self),
                                    "name", gtk_editable_get_text (GTK_EDITABLE (self->name_row)), NULL);
}

static void
months_cb (FootingProgrammeEditor *self)
{
  if (is_asked (self))
    footing_programme_draft_change (self->draft, programme_of (self),
                                    "months", (gint64) adw_spin_row_get_value (self->months_row), NULL);
}

static void
anchor_cb (FootingProgrammeEditor *self)
{
  FootingAnchorRule rule = adw_combo_row_get_selected (self->anchor_row);

  if (is_asked (self))
    footing_programme_draft_change (self->draft, programme_of (self),
                                    "anchor", footing_anchor_rule_to_text (rule), NULL);
}

static void
supernumerary_cb (FootingProgrammeEditor *self)
{
  if (is_asked (self))
    footing_programme_draft_change (self->draft, programme_of (self),
                                    "supernumerary-hours", adw_spin_row_get_value (self->supernumerary_row), NULL);
}

static void
preceptor_cb (FootingProgrammeEditor *self)
{
  if (is_asked (self))
    footing_programme_draft_change (self->draft, programme_of (self),
                                    "preceptor-hours", adw_spin_row_get_value (self->preceptor_row), NULL);
}

static void
preceptee_cb (FootingProgrammeEditor *self)
{
  if (is_asked (self))
    footing_programme_draft_change (self->draft, programme_of (self),
                                    "preceptee-hours", adw_spin_row_get_value (self->preceptee_row), NULL);
}

static void
undo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  footing_programme_draft_undo (FOOTING_PROGRAMME_EDITOR (widget)->draft);
}

static void
redo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  footing_programme_draft_redo (FOOTING_PROGRAMME_EDITOR (widget)->draft);
}

/* In the middle of the longest time without a meeting. */
static int
day_of_new_milestone (FootingProgrammeEditor *self)
{
  const GPtrArray *milestones = footing_programme_draft_get_milestones (self->draft);
  int before = 0, longest = -1, day = 0;

  for (guint i = 0; i < milestones->len; i++)
    {
      int place = place_of (g_ptr_array_index (milestones, i));

      if (place - before > longest)
        {
          longest = place - before;
          day = before + longest / 2;
        }
      before = place;
    }

  return milestones->len > 0 ? day : (int) (footing_programme_get_months (programme_of (self)) * DAYS_OF_A_MONTH / 2);
}

static void
add_milestone_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  FootingProgrammeEditor *self = FOOTING_PROGRAMME_EDITOR (widget);
  FootingMilestone *milestone = footing_programme_draft_add_milestone (self->draft, _("Meeting"),
                                                                       day_of_new_milestone (self));

  axis_opened_cb (self, footing_milestone_get_key (milestone));
}

static void
open_item (FootingProgrammeEditor *self,
           FootingProgrammeItem   *item)
{
  GtkListBoxRow *row = find_row (self->item_list, item_key, footing_programme_item_get_key (item));

  if (row != NULL)
    footing_item_editor_open (FOOTING_ITEM_EDITOR (row));
}

static void
add_study_day_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  FootingProgrammeEditor *self = FOOTING_PROGRAMME_EDITOR (widget);

  open_item (self, footing_programme_draft_add_item (self->draft, FOOTING_ITEM_KIND_STUDY_DAY, NULL, _("Study day")));
}

static void
add_topic_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  FootingProgrammeEditor *self = FOOTING_PROGRAMME_EDITOR (widget);

  open_item (self, footing_programme_draft_add_item (self->draft, FOOTING_ITEM_KIND_TOPIC, NULL, _("Topic")));
}

static gboolean
has_document (FootingProgrammeEditor *self,
              const char             *form)
{
  const GPtrArray *items = footing_programme_draft_get_items (self->draft);

  for (guint i = 0; i < items->len; i++)
    {
      FootingProgrammeItem *item = g_ptr_array_index (items, i);

      if (footing_programme_item_get_kind (item) == FOOTING_ITEM_KIND_DOCUMENT &&
          g_str_equal (footing_programme_item_get_key (item), form))
        return TRUE;
    }

  return FALSE;
}

static void
add_document_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  FootingProgrammeEditor *self = FOOTING_PROGRAMME_EDITOR (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  const FootingForm *form = footing_reference_get_form (footing_context_get_reference (context_of (self)), id);
  g_autofree char *words = NULL;

  if (form == NULL)
    return;

  if (!has_document (self, id))
    {
      open_item (self, footing_programme_draft_add_item (self->draft, FOOTING_ITEM_KIND_DOCUMENT, id, form->title));
      return;
    }

  /* translators: %s is the title of a form, such as “Charter” */
  words = g_strdup_printf (_("The programme has “%s” already"), form->title);
  footing_shell_toast (widget, words);
}

static void
make_add_menu (FootingProgrammeEditor *self)
{
  const GPtrArray *forms = footing_reference_get_forms (footing_context_get_reference (context_of (self)));
  g_autoptr(GMenu) menu = g_menu_new ();
  g_autoptr(GMenu) documents = g_menu_new ();

  g_menu_append (menu, _("Study _Day"), "editor.add-study-day");
  g_menu_append (menu, _("_Topic"), "editor.add-topic");
  for (guint i = 0; i < forms->len; i++)
    {
      const FootingForm *form = g_ptr_array_index (forms, i);
      g_autofree char *action = g_strdup_printf ("editor.add-document::%s", form->id);

      g_menu_append (documents, form->title, action);
    }
  g_menu_append_section (menu, _("Documents"), G_MENU_MODEL (documents));
  gtk_menu_button_set_menu_model (self->add_item_button, G_MENU_MODEL (menu));
}

/* ---- Saving ---- */

static void
leave (FootingProgrammeEditor *self)
{
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_VIEW);

  if (view != NULL &&
      adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view)) == ADW_NAVIGATION_PAGE (self))
    adw_navigation_view_pop (ADW_NAVIGATION_VIEW (view));
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(FootingProgrammeEditor) self = user_data;
  g_autoptr(GError) error = NULL;

  if (!footing_store_finish_write (FOOTING_STORE (source), result, &error))
    {
      footing_shell_report (GTK_WIDGET (self), error);
      update_actions (self);
      return;
    }

  footing_programme_keeper_forget (self->keeper);
  footing_record_undo_offer (GTK_WIDGET (self), context_of (self), _("The programme has been changed"), self->saved,
                             self->before);
  leave (self);
}

static gboolean
is_anybody_on_it (FootingProgrammeEditor *self)
{
  return footing_roster_count_on (footing_context_get_roster (context_of (self)),
                                  footing_record_get_id (FOOTING_RECORD (programme_of (self)))) > 0;
}

static void
save_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  FootingProgrammeEditor *self = FOOTING_PROGRAMME_EDITOR (widget);

  if (is_anybody_on_it (self) && footing_programme_draft_touches_people (self->draft))
    {
      footing_shell_push (widget, footing_changes_page_new (context_of (self), self->draft, self->keeper));
      return;
    }

  g_clear_pointer (&self->saved, g_ptr_array_unref);
  g_clear_pointer (&self->before, g_ptr_array_unref);
  self->saved = footing_programme_draft_records (self->draft);
  self->before = footing_record_undo_remember (self->saved, footing_programme_draft_get_known (self->draft));
  gtk_widget_action_set_enabled (widget, "editor.save", FALSE);
  footing_store_save_async (footing_context_get_store (context_of (self)), self->saved, NULL, saved_cb,
                            g_object_ref (self));
}

/* ---- The draft that was kept ---- */

static void
kept_cb (FootingProgrammeEditor *self)
{
  adw_banner_set_title (self->draft_banner, _("These changes were begun earlier and are not saved yet."));
  adw_banner_set_revealed (self->draft_banner, TRUE);
}

static void
discard_cb (FootingProgrammeEditor *self)
{
  while (footing_programme_draft_can_undo (self->draft))
    footing_programme_draft_undo (self->draft);
  adw_banner_set_revealed (self->draft_banner, FALSE);
}

/* ---- The object ---- */

static void
footing_programme_editor_dispose (GObject *object)
{
  FootingProgrammeEditor *self = FOOTING_PROGRAMME_EDITOR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_PROGRAMME_EDITOR);
  g_clear_object (&self->keeper);
  g_clear_object (&self->draft);
  g_clear_pointer (&self->saved, g_ptr_array_unref);
  g_clear_pointer (&self->before, g_ptr_array_unref);

  G_OBJECT_CLASS (footing_programme_editor_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/footing_app/Footing/ui/programme/footing-programme-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammeEditor, draft_banner);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammeEditor, notice_banner);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammeEditor, name_row);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammeEditor, months_row);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammeEditor, anchor_row);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammeEditor, supernumerary_row);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammeEditor, preceptor_row);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammeEditor, preceptee_row);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammeEditor, axis);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammeEditor, milestone_list);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammeEditor, item_list);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammeEditor, add_item_button);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammeEditor, check_group);
  gtk_widget_class_bind_template_callback (widget_class, name_cb);
  gtk_widget_class_bind_template_callback (widget_class, months_cb);
  gtk_widget_class_bind_template_callback (widget_class, anchor_cb);
  gtk_widget_class_bind_template_callback (widget_class, supernumerary_cb);
  gtk_widget_class_bind_template_callback (widget_class, preceptor_cb);
  gtk_widget_class_bind_template_callback (widget_class, preceptee_cb);
  gtk_widget_class_bind_template_callback (widget_class, axis_moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, axis_move_ended_cb);
  gtk_widget_class_bind_template_callback (widget_class, axis_opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, discard_cb);
}

static void
footing_programme_editor_class_init (FootingProgrammeEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_programme_editor_dispose;

  g_type_ensure (FOOTING_TYPE_WEEK_AXIS);
  g_type_ensure (FOOTING_TYPE_STANDARDS_GROUP);
  bind_template (widget_class);

  gtk_widget_class_install_action (widget_class, "editor.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "editor.redo", NULL, redo_action);
  gtk_widget_class_install_action (widget_class, "editor.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "editor.add-milestone", NULL, add_milestone_action);
  gtk_widget_class_install_action (widget_class, "editor.add-study-day", NULL, add_study_day_action);
  gtk_widget_class_install_action (widget_class, "editor.add-topic", NULL, add_topic_action);
  gtk_widget_class_install_action (widget_class, "editor.add-document", "s", add_document_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "editor.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "editor.redo", NULL);
}

static void
footing_programme_editor_init (FootingProgrammeEditor *self)
{
  const char *anchors[] = {
    footing_anchor_words (FOOTING_ANCHOR_RULE_LATER),
    footing_anchor_words (FOOTING_ANCHOR_RULE_START),
    footing_anchor_words (FOOTING_ANCHOR_RULE_PIN),
    NULL,
  };
  g_autoptr(GtkStringList) model = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  model = gtk_string_list_new (anchors);
  adw_combo_row_set_model (self->anchor_row, G_LIST_MODEL (model));
  footing_choice_words_install (GTK_WIDGET (self->anchor_row));
}

AdwNavigationPage *
footing_programme_editor_new (FootingContext   *context,
                              FootingProgramme *programme,
                              const GPtrArray  *milestones,
                              const GPtrArray  *items)
{
  FootingProgrammeEditor *self = g_object_new (FOOTING_TYPE_PROGRAMME_EDITOR, "context", context, NULL);

  make_add_menu (self);
  self->draft = footing_programme_draft_new (programme, milestones, items);
  g_signal_connect_object (self->draft, "changed", G_CALLBACK (draft_changed_cb), self, G_CONNECT_SWAPPED);
  self->keeper = footing_programme_keeper_new (footing_context_get_store (context), self->draft);
  footing_context_watch_autosave (context, footing_programme_keeper_get_autosave (self->keeper));
  g_signal_connect_object (self->keeper, "found", G_CALLBACK (kept_cb), self, G_CONNECT_SWAPPED);
  draft_changed_cb (self);

  return ADW_NAVIGATION_PAGE (self);
}
