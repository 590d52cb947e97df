/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-record-row.h"
#include "footing-record-undo.h"
#include "footing-roster.h"
#include "footing-wish-dialog.h"

struct _FootingWishDialog
{
  FootingFormDialog    parent_instance;

  FootingPerson       *person;
  gboolean             is_preceptor; /* as which @person wishes */
  FootingPairWish     *known;        /* as it is in the book; NULL when it is new */
  FootingPairWish     *wish;         /* as it is being filled in */
  GPtrArray           *all_known;
  GPtrArray           *before;

  AdwPreferencesGroup *wish_group;
  AdwComboRow         *wish_row;
  FootingRecordRow    *other_row;
  AdwComboRow         *side_row;
  AdwEntryRow         *note_row;
  AdwPreferencesGroup *remove_group;
};

G_DEFINE_FINAL_TYPE (FootingWishDialog, footing_wish_dialog, FOOTING_TYPE_FORM_DIALOG)

const char *
footing_wish_words (FootingWish wish)
{
  return wish == FOOTING_WISH_PREFERS ? _("Would like to work with") : _("Please do not pair with");
}

const char *
footing_wish_side_words (FootingWishSide side)
{
  switch (side)
    {
    case FOOTING_WISH_SIDE_PRECEPTEE:
      return _("The preceptee");
    case FOOTING_WISH_SIDE_PRECEPTOR:
      return _("The preceptor");
    case FOOTING_WISH_SIDE_LEAD:
    default:
      return _("The lead");
    }
}

static FootingContext *
context_of (FootingWishDialog *self)
{
  return footing_form_dialog_get_context (FOOTING_FORM_DIALOG (self));
}

/* ---- Being filled in ---- */

static void
read_form (FootingWishDialog *self)
{
  FootingRecord *other = footing_record_row_get (self->other_row);
  gint64 other_id = other != NULL ? footing_record_get_id (other) : 0;
  gint64 own_id = footing_record_get_id (FOOTING_RECORD (self->person));
  g_autofree char *note = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->note_row))));

  g_object_set (self->wish,
                "preceptor-id", self->is_preceptor ? own_id : other_id,
                "preceptee-id", self->is_preceptor ? other_id : own_id,
                "wish", adw_combo_row_get_selected (self->wish_row),
                "side", adw_combo_row_get_selected (self->side_row),
                "note", *note != '\0' ? note : NULL,
                NULL);
}

/* Each side has one wish about a pair. */
static gboolean
is_said_already (FootingWishDialog *self)
{
  for (guint i = 0; i < self->all_known->len; i++)
    {
      FootingPairWish *other = g_ptr_array_index (self->all_known, i);

      if (footing_record_get_id (FOOTING_RECORD (other)) != footing_record_get_id (FOOTING_RECORD (self->wish)) &&
          footing_pair_wish_get_preceptee_id (other) == footing_pair_wish_get_preceptee_id (self->wish) &&
          footing_pair_wish_get_preceptor_id (other) == footing_pair_wish_get_preceptor_id (self->wish) &&
          footing_pair_wish_get_side (other) == footing_pair_wish_get_side (self->wish))
        return TRUE;
    }

  return FALSE;
}

static void
changed_cb (FootingWishDialog *self)
{
  gboolean said;

  if (self->wish == NULL)
    return;

  read_form (self);
  said = is_said_already (self);
  adw_preferences_group_set_description (self->wish_group,
                                         said ? _("The same side has said something about these two already. "
                                                  "Open that to change it.")
                                              : _("Matching keeps to it. Only who has this book can read the note."));
  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self),
                                    !said && footing_record_row_get (self->other_row) != NULL);
}

/* ---- Saving ---- */

static void
save (FootingWishDialog *self)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) known = g_ptr_array_new ();

  g_ptr_array_add (records, footing_record_copy (self->wish));
  if (self->known != NULL)
    g_ptr_array_add (known, self->known);

  g_clear_pointer (&self->before, g_ptr_array_unref);
  self->before = footing_record_undo_remember (records, known);
  footing_form_dialog_save (FOOTING_FORM_DIALOG (self), records);
}

static void
save_cb (FootingWishDialog *self)
{
  read_form (self);
  g_object_set (self->wish, "wished-on", footing_context_get_today (context_of (self)), NULL);
  save (self);
}

static void
remove_cb (FootingWishDialog *self)
{
  g_object_set (self->wish, "deleted-at", g_get_real_time () / G_USEC_PER_SEC, NULL);
  save (self);
}

static void
footing_wish_dialog_saved (FootingFormDialog *dialog,
                           GPtrArray         *records)
{
  FootingWishDialog *self = FOOTING_WISH_DIALOG (dialog);
  GtkWidget *opener = footing_form_dialog_get_opener (dialog);
  gboolean removed = footing_record_is_deleted (FOOTING_RECORD (self->wish));

  if (opener != NULL)
    footing_record_undo_offer (opener, context_of (self),
                               removed ? _("The wish has been removed") : _("The wish has been noted"), records,
                               self->before);
}

/* ---- The object ---- */

static void
footing_wish_dialog_dispose (GObject *object)
{
  FootingWishDialog *self = FOOTING_WISH_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_WISH_DIALOG);
  g_clear_object (&self->person);
  g_clear_object (&self->known);
  g_clear_object (&self->wish);
  g_clear_pointer (&self->all_known, g_ptr_array_unref);
  g_clear_pointer (&self->before, g_ptr_array_unref);

  G_OBJECT_CLASS (footing_wish_dialog_parent_class)->dispose (object);
}

static void
footing_wish_dialog_class_init (FootingWishDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_wish_dialog_dispose;
  FOOTING_FORM_DIALOG_CLASS (klass)->saved = footing_wish_dialog_saved;

  g_type_ensure (FOOTING_TYPE_RECORD_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/people/footing-wish-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingWishDialog, wish_group);
  gtk_widget_class_bind_template_child (widget_class, FootingWishDialog, wish_row);
  gtk_widget_class_bind_template_child (widget_class, FootingWishDialog, other_row);
  gtk_widget_class_bind_template_child (widget_class, FootingWishDialog, side_row);
  gtk_widget_class_bind_template_child (widget_class, FootingWishDialog, note_row);
  gtk_widget_class_bind_template_child (widget_class, FootingWishDialog, remove_group);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
footing_wish_dialog_init (FootingWishDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* ---- Opening ---- */

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return g_utf8_collate (footing_person_get_name (*(FootingPerson * const *) a),
                         footing_person_get_name (*(FootingPerson * const *) b));
}

/* A preceptor is asked about people on a programme, everybody else about preceptors. */
static gboolean
can_be_other (FootingWishDialog *self,
              FootingPerson     *other)
{
  FootingRoster *roster = footing_context_get_roster (context_of (self));
  gint64 id = footing_record_get_id (FOOTING_RECORD (other));

  if (id == footing_record_get_id (FOOTING_RECORD (self->person)) ||
      footing_roster_left_by (roster, id, footing_context_get_today (context_of (self))) != NULL)
    return FALSE;

  return self->is_preceptor ? footing_roster_enrolment_of (roster, id) != NULL
                            : footing_roster_is_preceptor (roster, other);
}

static void
list_others (FootingWishDialog *self,
             gint64             chosen_id)
{
  FootingRoster *roster = footing_context_get_roster (context_of (self));
  GListModel *people = footing_roster_get_people (roster);
  g_autoptr(GPtrArray) others = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (people); i++)
    {
      g_autoptr(FootingPerson) person = g_list_model_get_item (people, i);

      if (footing_record_get_id (FOOTING_RECORD (person)) == chosen_id || can_be_other (self, person))
        g_ptr_array_add (others, g_steal_pointer (&person));
    }

  g_ptr_array_sort (others, compare_names);
  footing_record_row_list_people (self->other_row, roster, others, _("Choose somebody"));
  footing_record_row_choose (self->other_row, footing_roster_find_person (roster, chosen_id));
}

static void
list_choices (FootingWishDialog *self)
{
  g_autoptr(GtkStringList) wishes = gtk_string_list_new (NULL);
  g_autoptr(GtkStringList) sides = gtk_string_list_new (NULL);

  for (int wish = FOOTING_WISH_PREFERS; wish <= FOOTING_WISH_AVOIDS; wish++)
    gtk_string_list_append (wishes, footing_wish_words (wish));
  for (int side = FOOTING_WISH_SIDE_PRECEPTEE; side <= FOOTING_WISH_SIDE_LEAD; side++)
    gtk_string_list_append (sides, footing_wish_side_words (side));

  adw_combo_row_set_model (self->wish_row, G_LIST_MODEL (wishes));
  adw_combo_row_set_model (self->side_row, G_LIST_MODEL (sides));
}

static void
fill_in (FootingWishDialog *self)
{
  FootingPairWish *known = self->known;
  const char *note = known != NULL ? footing_pair_wish_get_note (known) : NULL;
  gint64 other_id = 0;

  list_choices (self);
  if (known != NULL)
    other_id = self->is_preceptor ? footing_pair_wish_get_preceptee_id (known)
                                  : footing_pair_wish_get_preceptor_id (known);
  list_others (self, other_id);
  adw_combo_row_set_selected (self->wish_row,
                              known != NULL ? footing_pair_wish_get_wish (known) : FOOTING_WISH_PREFERS);
  adw_combo_row_set_selected (self->side_row,
                              known != NULL        ? footing_pair_wish_get_side (known)
                              : self->is_preceptor ? FOOTING_WISH_SIDE_PRECEPTOR
                                                   : FOOTING_WISH_SIDE_PRECEPTEE);
  gtk_editable_set_text (GTK_EDITABLE (self->note_row), note != NULL ? note : "");
  gtk_widget_set_visible (GTK_WIDGET (self->remove_group), known != NULL);
}

FootingFormDialog *
footing_wish_dialog_new (FootingContext  *context,
                         FootingPerson   *person,
                         FootingPairWish *wish,
                         const GPtrArray *known)
{
  FootingWishDialog *self = g_object_new (FOOTING_TYPE_WISH_DIALOG, "context", context, NULL);
  gint64 id = footing_record_get_id (FOOTING_RECORD (person));

  self->person = g_object_ref (person);
  footing_form_dialog_set_person (FOOTING_FORM_DIALOG (self), person);
  self->known = wish != NULL ? footing_record_copy (wish) : NULL;
  self->all_known = g_ptr_array_copy ((GPtrArray *) known, (GCopyFunc) (GCallback) g_object_ref, NULL);
  g_ptr_array_set_free_func (self->all_known, g_object_unref);
  self->is_preceptor = wish != NULL ? footing_pair_wish_get_preceptor_id (wish) == id
                                    : footing_roster_is_preceptor (footing_context_get_roster (context), person);
  fill_in (self);
  self->wish = wish != NULL ? footing_record_copy (wish) : g_object_new (FOOTING_TYPE_PAIR_WISH, NULL);
  changed_cb (self);

  return FOOTING_FORM_DIALOG (self);
}
