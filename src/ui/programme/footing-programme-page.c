/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-enrol-dialog.h"
#include "footing-enrolled-list.h"
#include "footing-error-words.h"
#include "footing-item-row.h"
#include "footing-milestone-row.h"
#include "footing-person-page.h"
#include "footing-person-words.h"
#include "footing-plain-row.h"
#include "footing-programme-editor.h"
#include "footing-programme-item.h"
#include "footing-programme-page.h"
#include "footing-programme-words.h"
#include "footing-record-list.h"
#include "footing-record-removal.h"
#include "footing-record-undo.h"
#include "footing-rename-dialog.h"
#include "footing-shell.h"
#include "footing-standard-shelf.h"
#include "footing-standards-group.h"
#include "footing-store-programmes.h"
#include "footing-version-page.h"

#define RESOURCES "/io/github/footing_app/Footing/ui/programme/"

struct _FootingProgrammePage
{
  FootingPage          parent_instance;

  FootingProgramme    *programme;
  FootingRecordList   *milestones;
  FootingRecordList   *items;
  FootingRecordList   *versions;
  GPtrArray           *milestone_rows;

  AdwBanner           *failed_banner;
  GtkLabel            *name_label;
  GtkLabel            *facts_label;
  GtkLabel            *anchor_label;
  GtkLabel            *archived_label;
  AdwPreferencesGroup *milestones_group;
  AdwPreferencesGroup *items_group;
  GtkListBox          *item_list;
  AdwPreferencesGroup *versions_group;
  GtkListBox          *version_list;
  FootingEnrolledList *enrolled_list;
  GtkWidget           *header_bar;
  FootingStandardsGroup *check_group;
};

G_DEFINE_FINAL_TYPE (FootingProgrammePage, footing_programme_page, FOOTING_TYPE_PAGE)

static FootingContext *
context_of (FootingProgrammePage *self)
{
  return footing_page_get_context (FOOTING_PAGE (self));
}

static const FootingStandard *
standard_of (FootingProgrammePage *self)
{
  return footing_standard_shelf_find (footing_context_get_standards (context_of (self)),
                                      footing_programme_get_standard (self->programme),
                                      footing_programme_get_standard_version (self->programme));
}

static gint64
id_of (FootingProgrammePage *self)
{
  return footing_record_get_id (FOOTING_RECORD (self->programme));
}

/* ---- Facts ---- */

static void
show_archived (FootingProgrammePage *self)
{
  FootingDay day = footing_programme_get_archived_on (self->programme);
  g_autofree char *words = day != FOOTING_DAY_NONE ? footing_date_words_long (day) : NULL;
  /* translators: %s is a date */
  g_autofree char *sentence = g_strdup_printf (_("Archived on %s. Nobody can be enrolled on it; whoever is on it "
                                                 "goes on."), words);

  gtk_label_set_label (self->archived_label, sentence);
  gtk_widget_set_visible (GTK_WIDGET (self->archived_label), words != NULL);
}

static void
show_facts (FootingProgrammePage *self)
{
  FootingProgramme *programme = self->programme;
  g_autofree char *facts = footing_programme_words_facts (programme, footing_context_get_standards (context_of (self)));

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), footing_programme_get_name (programme));
  gtk_label_set_label (self->name_label, footing_programme_get_name (programme));
  gtk_label_set_label (self->facts_label, facts);
  gtk_label_set_label (self->anchor_label,
                       footing_anchor_words_meaning (footing_programme_setup_anchor (programme)));
  show_archived (self);
}

/* ---- Milestones ---- */

static void
clear_rows (AdwPreferencesGroup *group,
            GPtrArray           *rows)
{
  for (guint i = 0; i < rows->len; i++)
    adw_preferences_group_remove (group, g_ptr_array_index (rows, i));
  g_ptr_array_set_size (rows, 0);
}

static void
add_row (AdwPreferencesGroup *group,
         GPtrArray           *rows,
         GtkWidget           *row)
{
  adw_preferences_group_add (group, row);
  g_ptr_array_add (rows, row);
}

/* ---- Study days, topics, documents ---- */

static GtkWidget *
create_item_row (gpointer item,
                 gpointer unused)
{
  return footing_item_row_new (item);
}

static void
items_reloaded_cb (FootingProgrammePage *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->items_group),
                          g_list_model_get_n_items (G_LIST_MODEL (self->items)) > 0);
}

/* ---- Earlier versions ---- */

static void
version_activated_cb (FootingProgrammePage *self,
                      GtkWidget            *row)
{
  FootingProgrammeVersion *version = g_object_get_data (G_OBJECT (row), "version");

  footing_shell_push (GTK_WIDGET (self), footing_version_page_new (context_of (self), self->programme, version));
}

static GtkWidget *
create_version_row (gpointer version,
                    gpointer self)
{
  g_autofree char *title = footing_version_words (version);
  g_autofree char *subtitle = footing_version_words_end (version);
  GtkWidget *row = footing_plain_row_new (ADW_TYPE_ACTION_ROW, "title", title, "subtitle", subtitle,
                                          "activatable", TRUE, NULL);

  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  g_object_set_data_full (G_OBJECT (row), "version", g_object_ref (version), g_object_unref);
  g_signal_connect_object (row, "activated", G_CALLBACK (version_activated_cb), self, G_CONNECT_SWAPPED);

  return row;
}

static void
versions_reloaded_cb (FootingProgrammePage *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->versions_group),
                          g_list_model_get_n_items (G_LIST_MODEL (self->versions)) > 0);
}

static GPtrArray *
list_milestones (FootingProgrammePage *self)
{
  GPtrArray *milestones = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->milestones)); i++)
    g_ptr_array_add (milestones, g_list_model_get_item (G_LIST_MODEL (self->milestones), i));

  return milestones;
}

static void
show_milestones (FootingProgrammePage *self,
                 const GPtrArray      *milestones)
{
  clear_rows (self->milestones_group, self->milestone_rows);

  for (guint i = 0; i < milestones->len; i++)
    add_row (self->milestones_group, self->milestone_rows,
             footing_milestone_row_new (g_ptr_array_index (milestones, i)));
}

/* The people are here sooner than the milestones, which then push whoever has the keyboard, and with
 * them the view, down the page. */
static void
bring_keyboard_to_top (FootingProgrammePage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->enrolled_list)))
    gtk_widget_child_focus (self->header_bar, GTK_DIR_TAB_FORWARD);
}

static void
milestones_reloaded_cb (FootingProgrammePage *self)
{
  g_autoptr(GPtrArray) milestones = list_milestones (self);
  gboolean first_time = self->milestone_rows->len == 0;

  if (first_time)
    bring_keyboard_to_top (self);
  show_milestones (self, milestones);
  footing_standards_group_show (self->check_group, standard_of (self), self->programme, milestones);
}

static void
milestones_failed_cb (FootingProgrammePage *self)
{
  const GError *error = footing_record_list_get_error (self->milestones);
  g_autofree char *words = error != NULL ? footing_error_words (error, NULL) : NULL;

  adw_banner_set_title (self->failed_banner, words != NULL ? words : "");
  adw_banner_set_revealed (self->failed_banner, words != NULL);
}

static void
try_again_cb (FootingProgrammePage *self)
{
  footing_record_list_reload (self->milestones);
}

static void
load_items (FootingStore        *store,
            gpointer             user_data,
            GCancellable        *cancellable,
            GAsyncReadyCallback  callback,
            gpointer             callback_data)
{
  footing_store_list_linked_async (store, FOOTING_TYPE_PROGRAMME_ITEM, "programme_id",
                                   footing_record_get_id (user_data), cancellable, callback, callback_data);
}

static void
load_versions (FootingStore        *store,
               gpointer             user_data,
               GCancellable        *cancellable,
               GAsyncReadyCallback  callback,
               gpointer             callback_data)
{
  footing_store_list_linked_async (store, FOOTING_TYPE_PROGRAMME_VERSION, "programme_id",
                                   footing_record_get_id (user_data), cancellable, callback, callback_data);
}

static void
load_milestones (FootingStore        *store,
                 gpointer             user_data,
                 GCancellable        *cancellable,
                 GAsyncReadyCallback  callback,
                 gpointer             callback_data)
{
  gint64 programme_id = footing_record_get_id (user_data);

  footing_store_list_milestones_async (store, programme_id, cancellable, callback, callback_data);
}

/* ---- People ---- */

static void
enrolment_activated_cb (FootingProgrammePage *self,
                        FootingEnrolment     *enrolment)
{
  FootingPerson *person = footing_roster_find_person (footing_context_get_roster (context_of (self)),
                                                      footing_enrolment_get_preceptee_id (enrolment));

  if (person != NULL)
    footing_shell_push (GTK_WIDGET (self), footing_person_page_new (context_of (self), person));
}

static void
enrol_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  FootingProgrammePage *self = FOOTING_PROGRAMME_PAGE (widget);

  footing_form_dialog_open (footing_enrol_dialog_new (context_of (self), self->programme), widget);
}

/* ---- Deleting ---- */

static GPtrArray *
list_belongings (FootingProgrammePage *self)
{
  GPtrArray *records = list_milestones (self);
  GListModel *cohorts = footing_roster_get_cohorts (footing_context_get_roster (context_of (self)));

  g_ptr_array_insert (records, 0, g_object_ref (self->programme));

  for (guint i = 0; i < g_list_model_get_n_items (cohorts); i++)
    {
      g_autoptr(FootingCohort) cohort = g_list_model_get_item (cohorts, i);

      if (footing_cohort_get_programme_id (cohort) == id_of (self))
        g_ptr_array_add (records, g_object_ref (cohort));
    }

  return records;
}

static void
leave (FootingProgrammePage *self)
{
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_VIEW);

  if (view != NULL &&
      adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view)) == ADW_NAVIGATION_PAGE (self))
    adw_navigation_view_pop (ADW_NAVIGATION_VIEW (view));
}

static void
delete (FootingProgrammePage *self)
{
  g_autoptr(GPtrArray) records = list_belongings (self);
  g_autofree char *words = NULL;

  /* translators: %s is the name of a programme */
  words = g_strdup_printf (_("“%s” has been deleted"), footing_programme_get_name (self->programme));
  footing_record_remove (GTK_WIDGET (self), context_of (self), records, words);
  leave (self);
}

/* Whoever completed it keeps their history, which needs the programme. */
static void
say_why_not (FootingProgrammePage *self,
             guint                 n)
{
  g_autofree char *reason = NULL;
  AdwDialog *dialog = NULL;

  /* translators: how many people, and the name of a programme */
  reason = g_strdup_printf (ngettext ("%1$u person is or was on “%2$s”, and their history needs it. If that was a "
                                      "mistake, take them off it first, in the menu of their own page.",
                                      "%1$u people are or were on “%2$s”, and their history needs it. If that was "
                                      "a mistake, take them off it first, in the menu of their own pages.", n),
                            n, footing_programme_get_name (self->programme));
  dialog = adw_alert_dialog_new (_("Not Possible Yet"), reason);
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Close"));
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
delete_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  FootingProgrammePage *self = FOOTING_PROGRAMME_PAGE (widget);
  guint n = footing_enrolled_list_count (self->enrolled_list);

  if (n > 0)
    say_why_not (self, n);
  else
    delete (self);
}

static void
rename_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  FootingProgrammePage *self = FOOTING_PROGRAMME_PAGE (widget);

  footing_form_dialog_open (footing_rename_dialog_new (context_of (self), FOOTING_RECORD (self->programme),
                                                       _("Rename Programme")),
                            widget);
}

/* ---- Changing, copying ---- */

/* What is done with the programme once all of it has been read. */
typedef void (*WithItems) (FootingProgrammePage *self,
                           const GPtrArray      *milestones,
                           const GPtrArray      *items);

typedef struct
{
  FootingProgrammePage *page;
  WithItems             then;
} Reading;

static void
items_read_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autofree Reading *reading = user_data;
  g_autoptr(FootingProgrammePage) self = reading->page;
  g_autoptr(GPtrArray) milestones = list_milestones (self);
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) items = footing_store_list_finish (FOOTING_STORE (source), result, &error);

  if (items == NULL)
    footing_shell_report (GTK_WIDGET (self), error);
  else if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    reading->then (self, milestones, items);
}

static void
read_items (FootingProgrammePage *self,
            WithItems             then)
{
  Reading *reading = g_new0 (Reading, 1);

  reading->page = g_object_ref (self);
  reading->then = then;
  footing_store_list_linked_async (footing_context_get_store (context_of (self)), FOOTING_TYPE_PROGRAMME_ITEM,
                                   "programme_id", id_of (self), NULL, items_read_cb, reading);
}

/* A second click, while it is read, opens no second editor. */
static void
open_editor (FootingProgrammePage *self,
             const GPtrArray      *milestones,
             const GPtrArray      *items)
{
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_VIEW);

  if (view == NULL ||
      adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view)) == ADW_NAVIGATION_PAGE (self))
    footing_shell_push (GTK_WIDGET (self),
                        footing_programme_editor_new (context_of (self), self->programme, milestones, items));
}

static void
change_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  read_items (FOOTING_PROGRAMME_PAGE (widget), open_editor);
}

typedef struct
{
  FootingProgrammePage *page;
  GPtrArray            *records;
  GPtrArray            *before;
  char                 *words;
} Saving;

static void
saving_free (Saving *saving)
{
  g_clear_object (&saving->page);
  g_clear_pointer (&saving->records, g_ptr_array_unref);
  g_clear_pointer (&saving->before, g_ptr_array_unref);
  g_free (saving->words);
  g_free (saving);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(Saving) saving = user_data;
  GtkWidget *widget = GTK_WIDGET (saving->page);
  g_autoptr(GError) error = NULL;

  if (!footing_store_finish_write (FOOTING_STORE (source), result, &error))
    {
      footing_shell_report (widget, error);
      return;
    }

  if (saving->before->len == 0)
    for (guint i = 0; i < saving->records->len; i++)
      g_ptr_array_add (saving->before, footing_record_undo_trashed (g_ptr_array_index (saving->records, i)));

  if (gtk_widget_get_root (widget) != NULL)
    footing_record_undo_offer (widget, context_of (saving->page), saving->words, saving->records, saving->before);
}

/* Takes @records, @before and @words. Without @before, undoing means that they go. */
static void
save (FootingProgrammePage *self,
      GPtrArray            *records,
      GPtrArray            *before,
      char                 *words)
{
  Saving *saving = g_new0 (Saving, 1);

  saving->page = g_object_ref (self);
  saving->records = records;
  saving->before = before != NULL ? before : g_ptr_array_new_with_free_func (g_object_unref);
  saving->words = words;
  footing_store_save_async (footing_context_get_store (context_of (self)), records, NULL, saved_cb, saving);
}

static void
copy_programme (FootingProgrammePage *self,
                const GPtrArray      *milestones,
                const GPtrArray      *items)
{
  /* translators: %s is the name of a programme */
  g_autofree char *name = g_strdup_printf (_("Copy of %s"), footing_programme_get_name (self->programme));

  save (self, footing_programme_setup_copy (self->programme, milestones, items, name), NULL,
        /* translators: %s is the name of a programme */
        g_strdup_printf (_("“%s” has been made"), name));
}

static void
copy_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  read_items (FOOTING_PROGRAMME_PAGE (widget), copy_programme);
}

/* ---- Archive ---- */

static gboolean
is_archived (FootingProgrammePage *self)
{
  return footing_programme_get_archived_on (self->programme) != FOOTING_DAY_NONE;
}

static void
set_archived (FootingProgrammePage *self,
              FootingDay            day,
              char                 *words)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);
  GPtrArray *before = g_ptr_array_new_with_free_func (g_object_unref);
  FootingProgramme *copy = footing_record_copy (self->programme);

  g_ptr_array_add (before, footing_record_copy (self->programme));
  g_object_set (copy, "archived-on", day, NULL);
  g_ptr_array_add (records, copy);
  save (self, records, before, words);
}

static void
archive_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  FootingProgrammePage *self = FOOTING_PROGRAMME_PAGE (widget);

  set_archived (self, footing_context_get_today (context_of (self)),
                /* translators: %s is the name of a programme */
                g_strdup_printf (_("“%s” has been archived"), footing_programme_get_name (self->programme)));
}

static void
unarchive_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  FootingProgrammePage *self = FOOTING_PROGRAMME_PAGE (widget);

  set_archived (self, FOOTING_DAY_NONE,
                /* translators: %s is the name of a programme */
                g_strdup_printf (_("“%s” is in use again"), footing_programme_get_name (self->programme)));
}

static void
update_actions (FootingProgrammePage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_widget_action_set_enabled (widget, "programme.delete",
                                 !footing_roster_get_loading (footing_context_get_roster (context_of (self))));
  gtk_widget_action_set_enabled (widget, "programme.enrol", !is_archived (self));
  gtk_widget_action_set_enabled (widget, "programme.archive", !is_archived (self));
  gtk_widget_action_set_enabled (widget, "programme.unarchive", is_archived (self));
}

/* ---- The object ---- */

static void
roster_changed_cb (FootingProgrammePage *self)
{
  FootingProgramme *fresh = footing_roster_find_programme (footing_context_get_roster (context_of (self)),
                                                           id_of (self));

  if (fresh != NULL)
    {
      g_set_object (&self->programme, fresh);
      show_facts (self);
    }

  update_actions (self);
}

static void
footing_programme_page_dispose (GObject *object)
{
  FootingProgrammePage *self = FOOTING_PROGRAMME_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_PROGRAMME_PAGE);
  g_clear_object (&self->milestones);
  g_clear_object (&self->items);
  g_clear_object (&self->versions);
  g_clear_object (&self->programme);

  G_OBJECT_CLASS (footing_programme_page_parent_class)->dispose (object);
}

static void
footing_programme_page_finalize (GObject *object)
{
  FootingProgrammePage *self = FOOTING_PROGRAMME_PAGE (object);

  g_ptr_array_unref (self->milestone_rows);

  G_OBJECT_CLASS (footing_programme_page_parent_class)->finalize (object);
}

static void
footing_programme_page_class_init (FootingProgrammePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_programme_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_programme_page_finalize;

  g_type_ensure (FOOTING_TYPE_ENROLLED_LIST);
  g_type_ensure (FOOTING_TYPE_STANDARDS_GROUP);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCES "footing-programme-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammePage, failed_banner);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammePage, name_label);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammePage, facts_label);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammePage, anchor_label);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammePage, archived_label);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammePage, milestones_group);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammePage, items_group);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammePage, item_list);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammePage, versions_group);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammePage, version_list);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammePage, enrolled_list);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammePage, header_bar);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammePage, check_group);
  gtk_widget_class_bind_template_callback (widget_class, try_again_cb);
  gtk_widget_class_bind_template_callback (widget_class, enrolment_activated_cb);
  gtk_widget_class_install_action (widget_class, "programme.enrol", NULL, enrol_action);
  gtk_widget_class_install_action (widget_class, "programme.change", NULL, change_action);
  gtk_widget_class_install_action (widget_class, "programme.copy", NULL, copy_action);
  gtk_widget_class_install_action (widget_class, "programme.archive", NULL, archive_action);
  gtk_widget_class_install_action (widget_class, "programme.unarchive", NULL, unarchive_action);
  gtk_widget_class_install_action (widget_class, "programme.rename", NULL, rename_action);
  gtk_widget_class_install_action (widget_class, "programme.delete", NULL, delete_action);
}

static void
footing_programme_page_init (FootingProgrammePage *self)
{
  self->milestone_rows = g_ptr_array_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
footing_programme_page_new (FootingContext   *context,
                            FootingProgramme *programme)
{
  FootingProgrammePage *self = g_object_new (FOOTING_TYPE_PROGRAMME_PAGE, "context", context, NULL);

  self->programme = g_object_ref (programme);
  self->milestones = footing_record_list_new (footing_context_get_store (context), FOOTING_TYPE_MILESTONE,
                                              FOOTING_STORE_CHANGE_PROGRAMMES, load_milestones,
                                              g_object_ref (programme), g_object_unref);
  g_signal_connect_object (self->milestones, "reloaded",
                           G_CALLBACK (milestones_reloaded_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->milestones, "notify::failed",
                           G_CALLBACK (milestones_failed_cb), self, G_CONNECT_SWAPPED);

  self->items = footing_record_list_new (footing_context_get_store (context), FOOTING_TYPE_PROGRAMME_ITEM,
                                         FOOTING_STORE_CHANGE_PROGRAMMES, load_items,
                                         g_object_ref (programme), g_object_unref);
  g_signal_connect_object (self->items, "reloaded", G_CALLBACK (items_reloaded_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_bind_model (self->item_list, G_LIST_MODEL (self->items), create_item_row, NULL, NULL);
  self->versions = footing_record_list_new (footing_context_get_store (context), FOOTING_TYPE_PROGRAMME_VERSION,
                                            FOOTING_STORE_CHANGE_PROGRAMMES, load_versions,
                                            g_object_ref (programme), g_object_unref);
  g_signal_connect_object (self->versions, "reloaded", G_CALLBACK (versions_reloaded_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_bind_model (self->version_list, G_LIST_MODEL (self->versions), create_version_row, self, NULL);

  footing_enrolled_list_show (self->enrolled_list, context, id_of (self));
  g_signal_connect_object (footing_context_get_roster (context), "changed",
                           G_CALLBACK (roster_changed_cb), self, G_CONNECT_SWAPPED);
  show_facts (self);
  update_actions (self);

  return ADW_NAVIGATION_PAGE (self);
}
