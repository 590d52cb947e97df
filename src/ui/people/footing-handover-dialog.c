/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-row.h"
#include "footing-date-words.h"
#include "footing-handover-dialog.h"
#include "footing-pairing-change.h"
#include "footing-person-words.h"
#include "footing-reason-row.h"
#include "footing-record-undo.h"
#include "footing-roster.h"
#include "footing-shell.h"
#include "footing-store-records.h"

struct _FootingHandoverDialog
{
  FootingFormDialog    parent_instance;

  FootingEnrolment    *enrolment;
  FootingPerson       *preceptor; /* from now on; NULL for nobody */
  GPtrArray           *pairings;  /* NULL until they have been read */
  GPtrArray           *before;    /* records as they are again after an undo */

  FootingDateRow      *since_row;
  AdwPreferencesGroup *since_group;
  AdwPreferencesGroup *before_group;
  FootingReasonRow    *reason_row;
  AdwEntryRow         *note_row;
};

G_DEFINE_FINAL_TYPE (FootingHandoverDialog, footing_handover_dialog, FOOTING_TYPE_FORM_DIALOG)

static FootingContext *
context_of (FootingHandoverDialog *self)
{
  return footing_form_dialog_get_context (FOOTING_FORM_DIALOG (self));
}

/* Returns: (transfer none) (nullable): who supports the preceptee until now */
static FootingPerson *
present_of (FootingHandoverDialog *self)
{
  return footing_roster_find_person (footing_context_get_roster (context_of (self)),
                                     footing_enrolment_get_preceptor_id (self->enrolment));
}

static const char *
preceptee_name (FootingHandoverDialog *self)
{
  return footing_roster_name_of_enrolment (footing_context_get_roster (context_of (self)),
                                           footing_record_get_id (FOOTING_RECORD (self->enrolment)));
}

/* ---- What is said ---- */

static FootingPairingChange
read_form (FootingHandoverDialog *self)
{
  return (FootingPairingChange) {
    .enrolment = self->enrolment,
    .pairings = self->pairings,
    .preceptor = self->preceptor,
    .left = footing_roster_left_by (footing_context_get_roster (context_of (self)),
                                    footing_enrolment_get_preceptor_id (self->enrolment),
                                    footing_context_get_today (context_of (self))),
    .from = footing_date_row_get_day (self->since_row),
    .reason = footing_reason_row_get (self->reason_row),
  };
}

static gboolean
is_to_come (FootingHandoverDialog *self)
{
  return footing_date_row_get_day (self->since_row) > footing_context_get_today (context_of (self));
}

/* Returns: (transfer full): who supports whom from now on */
static char *
words_change (FootingHandoverDialog *self)
{
  if (self->preceptor != NULL)
    /* translators: two names: of the preceptor and of the preceptee */
    return g_strdup_printf (_("%1$s will support %2$s."),
                            footing_person_words_name (context_of (self), self->preceptor), preceptee_name (self));

  /* translators: %s is the name of the preceptee */
  return g_strdup_printf (_("Nobody will support %s for now."), preceptee_name (self));
}

/* Returns: (transfer full) (nullable): that somebody else was to take over on a later day */
static char *
words_dropped (FootingHandoverDialog *self)
{
  FootingPairingChange change = read_form (self);
  FootingPairing *dropped = footing_pairing_change_dropped (&change, footing_context_get_today (context_of (self)));
  FootingPerson *person = NULL;
  g_autofree char *day = NULL;

  if (dropped == NULL)
    return NULL;

  person = footing_roster_find_person (footing_context_get_roster (context_of (self)),
                                       footing_pairing_get_preceptor_id (dropped));
  day = footing_date_words_short (footing_pairing_get_from_on (dropped));
  /* translators: a date, then the name of a preceptor */
  return g_strdup_printf (_("The change on %1$s to %2$s, which was planned, is dropped."), day,
                          person != NULL ? footing_person_words_name (context_of (self), person)
                                         : _("somebody who is not in the book"));
}

static void
show_words (FootingHandoverDialog *self)
{
  FootingPerson *present = present_of (self);
  g_autofree char *words = words_change (self);
  g_autofree char *dropped = self->pairings != NULL ? words_dropped (self) : NULL;
  g_autofree char *all = dropped != NULL ? g_strjoin (" ", words, dropped, NULL) : g_strdup (words);
  g_autofree char *markup = g_markup_escape_text (all, -1);
  g_autofree char *why = NULL;

  adw_preferences_group_set_description (self->since_group, markup);
  gtk_widget_set_visible (GTK_WIDGET (self->before_group), present != NULL);
  if (present == NULL)
    return;

  /* translators: %s is the name of the preceptor until now */
  why = g_markup_printf_escaped (_("Why %s stops, and what the next one should know"),
                                 footing_person_words_name (context_of (self), present));
  adw_preferences_group_set_description (self->before_group, why);
}

/* ---- Being filled in ---- */

static void
changed_cb (FootingHandoverDialog *self)
{
  FootingPairingChange change = { 0 };
  g_autofree char *refusal = NULL;

  if (self->pairings == NULL)
    return;

  show_words (self);
  change = read_form (self);
  refusal = footing_pairing_change_refusal (&change, footing_context_get_today (context_of (self)));
  /* An empty row says what is needed by itself. */
  footing_date_row_set_complaint (self->since_row, change.from != FOOTING_DAY_NONE ? refusal : NULL);
  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self),
                                    refusal == NULL && footing_date_row_get_valid (self->since_row) &&
                                      (present_of (self) == NULL || change.reason != NULL));
}

/* ---- Saving ---- */

/* Returns: (transfer full): all that the book has and a change may touch */
static GPtrArray *
known_records (FootingHandoverDialog *self)
{
  GPtrArray *known = g_ptr_array_copy (self->pairings, (GCopyFunc) (GCallback) g_object_ref, NULL);

  g_ptr_array_set_free_func (known, g_object_unref);
  g_ptr_array_add (known, g_object_ref (self->enrolment));
  if (self->preceptor != NULL)
    g_ptr_array_add (known, g_object_ref (self->preceptor));

  return known;
}

static void
save_cb (FootingHandoverDialog *self)
{
  FootingPairingChange change = read_form (self);
  g_autofree char *note = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->note_row))));
  g_autoptr(GPtrArray) records = NULL;
  g_autoptr(GPtrArray) known = known_records (self);

  change.note = *note != '\0' ? note : NULL;
  records = footing_pairing_change_records (&change, footing_context_get_today (context_of (self)));

  g_clear_pointer (&self->before, g_ptr_array_unref);
  self->before = footing_record_undo_remember (records, known);
  footing_form_dialog_save (FOOTING_FORM_DIALOG (self), records);
}

/* Returns: (transfer full): what has been done */
static char *
words_done (FootingHandoverDialog *self)
{
  g_autofree char *day = NULL;

  if (is_to_come (self))
    {
      day = footing_date_words_short (footing_date_row_get_day (self->since_row));
      /* translators: %s is a date */
      return g_strdup_printf (_("The change of preceptor is planned for %s"), day);
    }

  if (self->preceptor != NULL)
    /* translators: two names: of the preceptor and of the preceptee */
    return g_strdup_printf (_("%1$s supports %2$s now"), footing_person_words_name (context_of (self), self->preceptor),
                            preceptee_name (self));

  /* translators: %s is the name of the preceptee */
  return g_strdup_printf (_("Nobody supports %s now"), preceptee_name (self));
}

static void
footing_handover_dialog_saved (FootingFormDialog *dialog,
                               GPtrArray         *records)
{
  FootingHandoverDialog *self = FOOTING_HANDOVER_DIALOG (dialog);
  GtkWidget *opener = footing_form_dialog_get_opener (dialog);
  g_autofree char *words = words_done (self);

  if (opener != NULL)
    footing_record_undo_offer (opener, context_of (self), words, records, self->before);
}

static void
footing_handover_dialog_dispose (GObject *object)
{
  FootingHandoverDialog *self = FOOTING_HANDOVER_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_HANDOVER_DIALOG);
  g_clear_object (&self->enrolment);
  g_clear_object (&self->preceptor);
  g_clear_pointer (&self->pairings, g_ptr_array_unref);
  g_clear_pointer (&self->before, g_ptr_array_unref);

  G_OBJECT_CLASS (footing_handover_dialog_parent_class)->dispose (object);
}

static void
footing_handover_dialog_class_init (FootingHandoverDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_handover_dialog_dispose;
  FOOTING_FORM_DIALOG_CLASS (klass)->saved = footing_handover_dialog_saved;

  g_type_ensure (FOOTING_TYPE_DATE_ROW);
  g_type_ensure (FOOTING_TYPE_REASON_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/people/footing-handover-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingHandoverDialog, since_row);
  gtk_widget_class_bind_template_child (widget_class, FootingHandoverDialog, since_group);
  gtk_widget_class_bind_template_child (widget_class, FootingHandoverDialog, before_group);
  gtk_widget_class_bind_template_child (widget_class, FootingHandoverDialog, reason_row);
  gtk_widget_class_bind_template_child (widget_class, FootingHandoverDialog, note_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
footing_handover_dialog_init (FootingHandoverDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
pairings_read_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr(FootingHandoverDialog) self = user_data;
  g_autoptr(GError) error = NULL;

  self->pairings = footing_store_list_finish (FOOTING_STORE (source), result, &error);
  if (self->pairings != NULL)
    changed_cb (self);
  else if (footing_form_dialog_get_opener (FOOTING_FORM_DIALOG (self)) != NULL)
    footing_shell_report (footing_form_dialog_get_opener (FOOTING_FORM_DIALOG (self)), error);
}

static void
fill_in (FootingHandoverDialog *self)
{
  FootingContext *context = context_of (self);

  footing_reason_row_list (self->reason_row, footing_context_get_reference (context), FOOTING_CHANGE_PRECEPTOR);
  footing_date_row_set_today (self->since_row, footing_context_get_today (context));
  footing_date_row_set_day (self->since_row, footing_context_get_today (context));
  footing_store_list_linked_async (footing_context_get_store (context), FOOTING_TYPE_PAIRING, "enrolment_id",
                                   footing_record_get_id (FOOTING_RECORD (self->enrolment)), NULL,
                                   pairings_read_cb, g_object_ref (self));
}

FootingFormDialog *
footing_handover_dialog_new (FootingContext   *context,
                             FootingEnrolment *enrolment,
                             FootingPerson    *preceptor)
{
  FootingHandoverDialog *self = g_object_new (FOOTING_TYPE_HANDOVER_DIALOG, "context", context, NULL);

  self->enrolment = footing_record_copy (enrolment);
  footing_form_dialog_set_enrolment (FOOTING_FORM_DIALOG (self), footing_record_get_id (FOOTING_RECORD (enrolment)));
  g_set_object (&self->preceptor, preceptor);
  show_words (self);
  fill_in (self);

  return FOOTING_FORM_DIALOG (self);
}
