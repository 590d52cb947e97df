/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-cohort-words.h"
#include "footing-date-row.h"
#include "footing-move-dialog.h"
#include "footing-moving.h"
#include "footing-reason-row.h"
#include "footing-record-row.h"
#include "footing-record-undo.h"
#include "footing-roster.h"

struct _FootingMoveDialog
{
  FootingFormDialog    parent_instance;

  FootingPerson       *person;
  FootingEnrolment    *enrolment; /* NULL for who is on no programme at present */
  FootingMove         *move;      /* that is corrected; NULL for a new one */
  GPtrArray           *moves;     /* all of the person; NULL for a new one */
  GPtrArray           *before;

  AdwPreferencesGroup *where_group;
  FootingRecordRow    *workplace_row;
  FootingRecordRow    *cohort_row;
  FootingDateRow      *on_row;
  FootingReasonRow    *reason_row;
  AdwEntryRow         *note_row;
  AdwPreferencesGroup *remove_group;
};

G_DEFINE_FINAL_TYPE (FootingMoveDialog, footing_move_dialog, FOOTING_TYPE_FORM_DIALOG)

static FootingContext *
context_of (FootingMoveDialog *self)
{
  return footing_form_dialog_get_context (FOOTING_FORM_DIALOG (self));
}

static FootingRoster *
roster_of (FootingMoveDialog *self)
{
  return footing_context_get_roster (context_of (self));
}

static FootingWorkplace *
workplace_of (FootingMoveDialog *self,
              FootingPerson     *person)
{
  return footing_roster_find_workplace (roster_of (self), footing_person_get_workplace_id (person));
}

static FootingCohort *
cohort_of (FootingMoveDialog *self)
{
  return self->enrolment != NULL
           ? footing_roster_find_cohort (roster_of (self), footing_enrolment_get_cohort_id (self->enrolment))
           : NULL;
}

/* What is corrected has happened: everybody is where they are. */
static gboolean
corrects (FootingMoveDialog *self)
{
  return self->move != NULL;
}

static FootingMoving
read_form (FootingMoveDialog *self)
{
  return (FootingMoving) {
    .person = self->person,
    .enrolment = self->enrolment,
    .workplace = workplace_of (self, self->person),
    .new_workplace = footing_record_row_get (self->workplace_row),
    .cohort = cohort_of (self),
    .new_cohort = footing_record_row_get (self->cohort_row),
    .on = footing_date_row_get_day (self->on_row),
    .reason = footing_reason_row_get (self->reason_row),
  };
}

/* ---- Being filled in ---- */

static void
show_effect (FootingMoveDialog   *self,
             const FootingMoving *moving)
{
  FootingPerson *preceptor = NULL;
  guint n_taken = 0;
  g_autofree char *words = NULL;
  g_autofree char *markup = NULL;

  if (self->enrolment != NULL)
    preceptor = footing_roster_find_person (roster_of (self), footing_enrolment_get_preceptor_id (self->enrolment));
  if (moving->new_cohort != NULL)
    n_taken = footing_cohort_words_count (context_of (self), moving->new_cohort);

  words = footing_moving_effect (moving, preceptor, preceptor != NULL ? workplace_of (self, preceptor) : NULL, n_taken);
  markup = g_markup_escape_text (words, -1);
  adw_preferences_group_set_description (self->where_group, markup);
}

static void
changed_cb (FootingMoveDialog *self)
{
  FootingMoving moving = { 0 };
  g_autofree char *refusal = NULL;

  if (self->person == NULL)
    return;

  moving = read_form (self);
  refusal = footing_moving_refusal (&moving, footing_context_get_today (context_of (self)));
  if (refusal == NULL && corrects (self))
    refusal = footing_moving_order_refusal (self->move, moving.on, self->moves);
  if (!corrects (self))
    show_effect (self, &moving);
  /* An empty row says what is needed by itself. */
  footing_date_row_set_complaint (self->on_row, moving.on != FOOTING_DAY_NONE ? refusal : NULL);
  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self),
                                    refusal == NULL && footing_date_row_get_valid (self->on_row) &&
                                    (corrects (self) || footing_moving_changes (&moving)) && moving.reason != NULL);
}

/* ---- Saving ---- */

/* Returns: (transfer full) (nullable): what is written down of it */
static char *
read_note (FootingMoveDialog *self)
{
  g_autofree char *note = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->note_row))));

  return *note != '\0' ? g_steal_pointer (&note) : NULL;
}

static void
save (FootingMoveDialog *self,
      GPtrArray         *records)
{
  g_autoptr(GPtrArray) known = g_ptr_array_new ();

  g_ptr_array_add (known, self->person);
  if (self->enrolment != NULL)
    g_ptr_array_add (known, self->enrolment);
  if (self->move != NULL)
    g_ptr_array_add (known, self->move);
  g_clear_pointer (&self->before, g_ptr_array_unref);
  self->before = footing_record_undo_remember (records, known);
  footing_form_dialog_save (FOOTING_FORM_DIALOG (self), records);
}

static GPtrArray *
corrected_move (FootingMoveDialog *self)
{
  g_autofree char *note = read_note (self);
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);
  FootingMove *corrected = footing_record_copy (self->move);

  g_object_set (corrected,
                "moved-on", footing_date_row_get_day (self->on_row),
                "reason", footing_reason_row_get (self->reason_row),
                "note", note,
                NULL);
  g_ptr_array_add (records, corrected);

  return records;
}

static void
save_cb (FootingMoveDialog *self)
{
  FootingMoving moving = read_form (self);
  g_autofree char *note = read_note (self);
  g_autoptr(GPtrArray) records = NULL;

  moving.note = note;
  records = corrects (self) ? corrected_move (self) : footing_moving_records (&moving);
  save (self, records);
}

/* Returns: (transfer full) (nullable): the one of that name */
static FootingRecord *
find_named (GListModel *records,
            const char *name)
{
  for (guint i = 0; name != NULL && i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr(FootingRecord) record = g_list_model_get_item (records, i);
      g_autofree char *present = NULL;

      g_object_get (record, "name", &present, NULL);
      if (g_strcmp0 (present, name) == 0)
        return g_steal_pointer (&record);
    }

  return NULL;
}

/* @moved: who or what is where the move led, if it still is
 * Returns: (transfer full) (nullable): the same, back where it was before
 */
static gpointer
put_back (FootingMoveDialog *self,
          GListModel        *places,
          gpointer           moved,
          const char        *property)
{
  g_autoptr(FootingRecord) was = find_named (places, footing_move_get_was (self->move));
  g_autoptr(FootingRecord) became = find_named (places, footing_move_get_became (self->move));
  gint64 present = 0;
  gpointer back = NULL;

  if (moved == NULL || became == NULL || (was == NULL && footing_move_get_was (self->move) != NULL))
    return NULL;

  g_object_get (moved, property, &present, NULL);
  if (present != footing_record_get_id (became))
    return NULL;

  back = footing_record_copy (moved);
  g_object_set (back, property, was != NULL ? footing_record_get_id (was) : (gint64) 0, NULL);

  return back;
}

/* What never happened has not led anywhere either, unless another move came after it. */
static void
remove_cb (FootingMoveDialog *self)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  gpointer back = NULL;

  g_ptr_array_add (records, footing_record_undo_trashed (self->move));
  back = footing_move_get_kind (self->move) == FOOTING_MOVE_KIND_WORKPLACE
           ? put_back (self, footing_roster_get_workplaces (roster_of (self)), self->person, "workplace-id")
           : put_back (self, footing_roster_get_cohorts (roster_of (self)), self->enrolment, "cohort-id");
  if (back != NULL)
    g_ptr_array_add (records, back);
  save (self, records);
}

static const char *
words_done (FootingMoveDialog *self,
            GPtrArray         *records)
{
  if (!corrects (self))
    return _("The move has been noted");

  if (!footing_record_is_deleted (g_ptr_array_index (records, 0)))
    return _("The note of the move has been changed");

  return records->len > 1 ? _("The move has been taken back")
                          : _("The note of the move has been removed; everybody stays where they are");
}

static void
footing_move_dialog_saved (FootingFormDialog *dialog,
                           GPtrArray         *records)
{
  FootingMoveDialog *self = FOOTING_MOVE_DIALOG (dialog);
  GtkWidget *opener = footing_form_dialog_get_opener (dialog);

  if (opener != NULL)
    footing_record_undo_offer (opener, context_of (self), words_done (self, records), records, self->before);
}

/* ---- The object ---- */

static void
footing_move_dialog_dispose (GObject *object)
{
  FootingMoveDialog *self = FOOTING_MOVE_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_MOVE_DIALOG);
  g_clear_object (&self->person);
  g_clear_object (&self->enrolment);
  g_clear_object (&self->move);
  g_clear_pointer (&self->moves, g_ptr_array_unref);
  g_clear_pointer (&self->before, g_ptr_array_unref);

  G_OBJECT_CLASS (footing_move_dialog_parent_class)->dispose (object);
}

static void
footing_move_dialog_class_init (FootingMoveDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_move_dialog_dispose;
  FOOTING_FORM_DIALOG_CLASS (klass)->saved = footing_move_dialog_saved;

  g_type_ensure (FOOTING_TYPE_DATE_ROW);
  g_type_ensure (FOOTING_TYPE_REASON_ROW);
  g_type_ensure (FOOTING_TYPE_RECORD_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/course/footing-move-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingMoveDialog, where_group);
  gtk_widget_class_bind_template_child (widget_class, FootingMoveDialog, workplace_row);
  gtk_widget_class_bind_template_child (widget_class, FootingMoveDialog, cohort_row);
  gtk_widget_class_bind_template_child (widget_class, FootingMoveDialog, on_row);
  gtk_widget_class_bind_template_child (widget_class, FootingMoveDialog, reason_row);
  gtk_widget_class_bind_template_child (widget_class, FootingMoveDialog, note_row);
  gtk_widget_class_bind_template_child (widget_class, FootingMoveDialog, remove_group);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
footing_move_dialog_init (FootingMoveDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static GPtrArray *
list_workplaces (FootingMoveDialog *self)
{
  GPtrArray *workplaces = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *all = footing_roster_get_workplaces (roster_of (self));

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    g_ptr_array_add (workplaces, g_list_model_get_item (all, i));

  return workplaces;
}

/* Another programme has other meetings: that is no move. */
static GPtrArray *
list_cohorts (FootingMoveDialog *self)
{
  GPtrArray *cohorts = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *all = footing_roster_get_cohorts (roster_of (self));

  for (guint i = 0; self->enrolment != NULL && i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr(FootingCohort) cohort = g_list_model_get_item (all, i);

      if (footing_cohort_get_programme_id (cohort) == footing_enrolment_get_programme_id (self->enrolment))
        g_ptr_array_add (cohorts, g_steal_pointer (&cohort));
    }

  return cohorts;
}

static void
fill_in (FootingMoveDialog *self)
{
  FootingDay today = footing_context_get_today (context_of (self));
  g_autoptr(GPtrArray) workplaces = list_workplaces (self);
  g_autoptr(GPtrArray) cohorts = list_cohorts (self);

  footing_form_dialog_set_person (FOOTING_FORM_DIALOG (self), self->person);
  footing_record_row_list (self->workplace_row, workplaces, _("Not known"));
  footing_record_row_choose (self->workplace_row, workplace_of (self, self->person));
  footing_record_row_list (self->cohort_row, cohorts, _("None"));
  footing_record_row_choose (self->cohort_row, cohort_of (self));
  gtk_widget_set_visible (GTK_WIDGET (self->cohort_row), cohorts->len > 0);

  footing_reason_row_list (self->reason_row, footing_context_get_reference (context_of (self)), FOOTING_CHANGE_MOVE);
  footing_date_row_set_today (self->on_row, today);
  footing_date_row_set_day (self->on_row, today);
}

static FootingEnrolment *
active_enrolment_of (FootingMoveDialog *self)
{
  FootingEnrolment *enrolment = footing_roster_enrolment_of (roster_of (self),
                                                             footing_record_get_id (FOOTING_RECORD (self->person)));

  return enrolment != NULL && footing_enrolment_get_state (enrolment) == FOOTING_ENROLMENT_STATE_ACTIVE
           ? enrolment
           : NULL;
}

FootingFormDialog *
footing_move_dialog_new (FootingContext *context,
                         FootingPerson  *person)
{
  FootingMoveDialog *self = g_object_new (FOOTING_TYPE_MOVE_DIALOG, "context", context, NULL);
  FootingEnrolment *enrolment = NULL;

  self->person = footing_record_copy (person);
  enrolment = active_enrolment_of (self);
  self->enrolment = enrolment != NULL ? footing_record_copy (enrolment) : NULL;
  fill_in (self);
  changed_cb (self);

  return FOOTING_FORM_DIALOG (self);
}

/* Returns: (transfer full): from where to where; the names are those of then */
static char *
words_move (FootingMove *move)
{
  const char *was = footing_move_get_was (move), *became = footing_move_get_became (move);

  if (was != NULL && became != NULL)
    /* translators: the names of two workplaces or cohorts */
    return g_strdup_printf (_("From %1$s to %2$s."), was, became);

  /* translators: %s is the name of a workplace or cohort */
  return g_strdup_printf (became != NULL ? _("To %s.") : _("Away from %s."), became != NULL ? became : was);
}

static void
fill_in_move (FootingMoveDialog *self)
{
  g_autofree char *words = words_move (self->move);
  g_autofree char *markup = g_markup_escape_text (words, -1);
  const char *note = footing_move_get_note (self->move);

  gtk_widget_set_visible (GTK_WIDGET (self->workplace_row), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->cohort_row), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->remove_group), TRUE);
  adw_preferences_group_set_description (self->where_group, markup);
  footing_date_row_set_day (self->on_row, footing_move_get_moved_on (self->move));
  footing_reason_row_set (self->reason_row, footing_move_get_reason (self->move));
  gtk_editable_set_text (GTK_EDITABLE (self->note_row), note != NULL ? note : "");
}

FootingFormDialog *
footing_move_dialog_new_to_correct (FootingContext  *context,
                                    FootingMove     *move,
                                    const GPtrArray *moves)
{
  FootingMoveDialog *self = g_object_new (FOOTING_TYPE_MOVE_DIALOG, "context", context, NULL);

  self->person = footing_record_copy (footing_roster_find_person (roster_of (self), footing_move_get_person_id (move)));
  self->move = footing_record_copy (move);
  self->moves = g_ptr_array_copy ((GPtrArray *) moves, (GCopyFunc) (GCallback) g_object_ref, NULL);
  g_ptr_array_set_free_func (self->moves, g_object_unref);
  fill_in (self);
  fill_in_move (self);
  changed_cb (self);

  return FOOTING_FORM_DIALOG (self);
}
