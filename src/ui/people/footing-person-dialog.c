/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-row.h"
#include "footing-date-words.h"
#include "footing-fold.h"
#include "footing-name-choice.h"
#include "footing-name-limit.h"
#include "footing-person-dialog.h"
#include "footing-person-words.h"
#include "footing-promise.h"
#include "footing-record-undo.h"
#include "footing-replan-offer.h"

/* From joining the register to the end of a working life, and no further ahead than anybody plans. */
#define FAR_BACK_MONTHS (60 * 12)
#define FAR_AHEAD_MONTHS (2 * 12)

struct _FootingPersonDialog
{
  FootingFormDialog  parent_instance;

  FootingPerson     *person; /* NULL while somebody is being added */
  FootingPerson     *before; /* a copy of them; what they are like follows the book meanwhile */

  AdwPreferencesGroup *who_group;
  AdwPreferencesGroup *days_group;
  GtkButton         *save_button;
  AdwEntryRow       *name_row;
  AdwComboRow       *workplace_row;
  AdwEntryRow       *new_workplace_row;
  AdwComboRow       *profession_row;
  FootingDateRow    *start_row;
  FootingDateRow    *registered_row;
  AdwSwitchRow      *preceptor_row;
  FootingDateRow    *prepared_row;
  AdwSpinRow        *limit_row;
  AdwSwitchRow      *lead_row;
};

G_DEFINE_FINAL_TYPE (FootingPersonDialog, footing_person_dialog, FOOTING_TYPE_FORM_DIALOG)

static FootingContext *
context_of (FootingPersonDialog *self)
{
  return footing_form_dialog_get_context (FOOTING_FORM_DIALOG (self));
}

static char *
text_of (AdwEntryRow *row)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));
}

/* ---- Workplaces: first “Not known”, then those of the book, last a new one ---- */

static GListModel *
workplaces_of (FootingPersonDialog *self)
{
  return footing_roster_get_workplaces (footing_context_get_roster (context_of (self)));
}

static void
list_workplaces (FootingPersonDialog *self)
{
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);
  GListModel *workplaces = workplaces_of (self);

  gtk_string_list_append (names, _("Not known"));
  for (guint i = 0; i < g_list_model_get_n_items (workplaces); i++)
    {
      g_autoptr(FootingWorkplace) workplace = g_list_model_get_item (workplaces, i);

      gtk_string_list_append (names, footing_workplace_get_name (workplace));
    }
  gtk_string_list_append (names, _("A New Workplace…"));

  footing_name_choice_list (self->workplace_row, names);
}

static gboolean
wants_new_workplace (FootingPersonDialog *self)
{
  guint last = g_list_model_get_n_items (adw_combo_row_get_model (self->workplace_row)) - 1;

  return adw_combo_row_get_selected (self->workplace_row) == last;
}

static gint64
chosen_workplace_id (FootingPersonDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->workplace_row);
  g_autoptr(FootingRecord) workplace = NULL;

  if (selected == 0)
    return 0;

  workplace = g_list_model_get_item (workplaces_of (self), selected - 1);

  return workplace != NULL ? footing_record_get_id (workplace) : 0;
}

static void
choose_workplace (FootingPersonDialog *self,
                  gint64               id)
{
  GListModel *workplaces = workplaces_of (self);

  for (guint i = 0; i < g_list_model_get_n_items (workplaces); i++)
    {
      g_autoptr(FootingRecord) workplace = g_list_model_get_item (workplaces, i);

      if (footing_record_get_id (workplace) == id)
        adw_combo_row_set_selected (self->workplace_row, i + 1);
    }
}

static void
list_professions (FootingPersonDialog *self)
{
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);

  for (int i = FOOTING_PROFESSION_UNKNOWN; i <= FOOTING_PROFESSION_OTHER; i++)
    gtk_string_list_append (names, footing_person_words_profession (i));

  adw_combo_row_set_model (self->profession_row, G_LIST_MODEL (names));
}

/* ---- What is worth a second look ---- */

/* Returns: (transfer full) (nullable): whether a new workplace is perhaps no new one */
static char *
words_workplace (FootingPersonDialog *self)
{
  GListModel *workplaces = workplaces_of (self);
  g_autofree char *name = text_of (self->new_workplace_row);

  if (!wants_new_workplace (self))
    return NULL;

  for (guint i = 0; i < g_list_model_get_n_items (workplaces); i++)
    {
      g_autoptr(FootingWorkplace) workplace = g_list_model_get_item (workplaces, i);

      if (footing_fold_is_same (footing_workplace_get_name (workplace), name))
        /* translators: %s is the name of a workplace */
        return g_strdup_printf (_("“%s” is in the list of workplaces already."),
                                footing_workplace_get_name (workplace));
    }

  return NULL;
}

/* Returns: (nullable): whether somebody is perhaps in the book already */
static const char *
words_person (FootingPersonDialog *self)
{
  const char *words = NULL;
  GListModel *people = footing_roster_get_people (footing_context_get_roster (context_of (self)));
  gint64 own_id = self->person != NULL ? footing_record_get_id (FOOTING_RECORD (self->person)) : 0;
  gint64 workplace_id = wants_new_workplace (self) ? -1 : chosen_workplace_id (self);
  g_autofree char *name = text_of (self->name_row);

  for (guint i = 0; i < g_list_model_get_n_items (people); i++)
    {
      g_autoptr(FootingPerson) person = g_list_model_get_item (people, i);

      if (footing_record_get_id (FOOTING_RECORD (person)) == own_id ||
          !footing_fold_is_same (footing_person_get_name (person), name))
        continue;
      if (workplace_id != 0 && footing_person_get_workplace_id (person) == workplace_id)
        return _("Somebody of this name works at this workplace already. If it is another person, just go on.");

      words = _("Somebody of this name is in the book already. If it is another person, just go on.");
    }

  return words;
}

/* Whether somebody perhaps means another year: nobody who is preceptored joined so long ago, or will so late. */
static gboolean
is_far_away (FootingPersonDialog *self,
             FootingDateRow      *row)
{
  FootingDay day = footing_date_row_get_day (row);
  FootingDay today = footing_context_get_today (context_of (self));

  return day != FOOTING_DAY_NONE && (day < footing_day_add_months (today, -FAR_BACK_MONTHS) ||
                                     day > footing_day_add_months (today, FAR_AHEAD_MONTHS));
}

static const char *
words_days (FootingPersonDialog *self)
{
  if (is_far_away (self, self->start_row))
    return _("The first day in the job is many years away. Please look at the year.");
  if (is_far_away (self, self->registered_row))
    return _("The day of the PIN is many years away. Please look at the year.");

  return _("Meetings are counted from these days. Leave out what you do not know.");
}

static void
show_second_look (FootingPersonDialog *self)
{
  g_autofree char *workplace = words_workplace (self);
  const char *words = workplace != NULL ? workplace : words_person (self);
  g_autofree char *markup = words != NULL ? g_markup_escape_text (words, -1) : NULL;

  adw_preferences_group_set_description (self->who_group, markup);
  adw_preferences_group_set_description (self->days_group, words_days (self));
}

/* Returns: (transfer full) (nullable): why the first day cannot be right. */
static char *
find_complaint (FootingPersonDialog *self)
{
  FootingDay start = footing_date_row_get_day (self->start_row);
  FootingLeaving *leaving = self->person != NULL ? footing_person_leaving (context_of (self), self->person) : NULL;
  g_autofree char *left = NULL;

  if (leaving == NULL || start == FOOTING_DAY_NONE || start <= footing_leaving_get_left_on (leaving))
    return NULL;

  left = footing_date_words_short (footing_leaving_get_left_on (leaving));
  /* translators: %s is a date; the words in quotes are a button on the page of that person */
  return g_strdup_printf (_("This is after the last day, %s. If they came back, choose “Still Here After All” first."),
                          left);
}

/* ---- Filling in ---- */

static void
changed_cb (FootingPersonDialog *self)
{
  g_autofree char *name = text_of (self->name_row);
  g_autofree char *workplace = text_of (self->new_workplace_row);
  gboolean new_workplace = wants_new_workplace (self);
  g_autofree char *complaint = find_complaint (self);

  show_second_look (self);
  footing_date_row_set_complaint (self->start_row, complaint);
  gtk_widget_set_visible (GTK_WIDGET (self->new_workplace_row), new_workplace);

  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self),
                                    *name != '\0' &&
                                    (!new_workplace || *workplace != '\0') &&
                                    complaint == NULL && footing_date_row_get_valid (self->start_row) &&
                                    footing_date_row_get_valid (self->registered_row) &&
                                    footing_date_row_get_valid (self->prepared_row));
}

static void
fill_in (FootingPersonDialog *self,
         FootingPerson       *person)
{
  const char *name = footing_person_get_name (person);

  gtk_editable_set_text (GTK_EDITABLE (self->name_row), name != NULL ? name : "");
  choose_workplace (self, footing_person_get_workplace_id (person));
  adw_combo_row_set_selected (self->profession_row, footing_person_get_profession (person));
  footing_date_row_set_day (self->start_row, footing_person_get_started_on (person));
  footing_date_row_set_day (self->registered_row, footing_person_get_registered_on (person));
  adw_switch_row_set_active (self->preceptor_row, footing_person_get_is_preceptor (person));
  footing_date_row_set_day (self->prepared_row, footing_person_get_prepared_on (person));
  adw_spin_row_set_value (self->limit_row, footing_person_get_preceptee_limit (person));
  adw_switch_row_set_active (self->lead_row, footing_person_get_is_lead (person));
}

/* ---- Saving ---- */

static void
read_form (FootingPersonDialog *self,
           FootingPerson       *person,
           gint64               workplace_id)
{
  g_autofree char *name = text_of (self->name_row);

  g_object_set (person,
                "name", name,
                "workplace-id", workplace_id,
                "profession", adw_combo_row_get_selected (self->profession_row),
                "started-on", footing_date_row_get_day (self->start_row),
                "registered-on", footing_date_row_get_day (self->registered_row),
                "is-preceptor", adw_switch_row_get_active (self->preceptor_row),
                "prepared-on", footing_date_row_get_day (self->prepared_row),
                "preceptee-limit", (gint64) adw_spin_row_get_value (self->limit_row),
                "is-lead", adw_switch_row_get_active (self->lead_row),
                NULL);
}

/* Before today nobody could have been seen to leave, so they count in Insights from today on. */
static FootingPerson *
new_person (FootingPersonDialog *self)
{
  return g_object_new (FOOTING_TYPE_PERSON,
                       "first-recorded-on", footing_context_get_today (context_of (self)),
                       "profession", FOOTING_PROFESSION_RN_ADULT,
                       NULL);
}

static void
save_cb (FootingPersonDialog *self)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  FootingPerson *person = self->person != NULL ? footing_record_copy (self->person) : new_person (self);
  gint64 workplace_id = 0;

  if (wants_new_workplace (self))
    {
      g_autofree char *name = text_of (self->new_workplace_row);
      FootingWorkplace *workplace = g_object_new (FOOTING_TYPE_WORKPLACE, "name", name, NULL);

      g_ptr_array_add (records, workplace);
      workplace_id = footing_promise_id (workplace);
    }
  else
    workplace_id = chosen_workplace_id (self);

  read_form (self, person, workplace_id);
  g_ptr_array_add (records, person);
  footing_form_dialog_save (FOOTING_FORM_DIALOG (self), records);
}

static gboolean
has_other_days (FootingPerson *before,
                FootingPerson *after)
{
  return footing_person_get_started_on (before) != footing_person_get_started_on (after) ||
         footing_person_get_registered_on (before) != footing_person_get_registered_on (after);
}

/* A workplace comes with whoever is the first to work there, and goes with them. */
static GPtrArray *
records_before (FootingPersonDialog *self,
                GPtrArray           *records)
{
  GPtrArray *before = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < records->len; i++)
    {
      gpointer record = g_ptr_array_index (records, i);

      g_ptr_array_add (before, self->before != NULL && FOOTING_IS_PERSON (record)
                                 ? g_object_ref (self->before)
                                 : footing_record_undo_trashed (record));
    }

  return before;
}

static void
footing_person_dialog_saved (FootingFormDialog *dialog,
                             GPtrArray         *records)
{
  FootingPersonDialog *self = FOOTING_PERSON_DIALOG (dialog);
  FootingPerson *person = g_ptr_array_index (records, records->len - 1);
  GtkWidget *opener = footing_form_dialog_get_opener (dialog);
  g_autoptr(GPtrArray) before = NULL;
  g_autofree char *words = NULL;

  if (opener == NULL)
    return;

  before = records_before (self, records);
  /* translators: %s is somebody's name */
  words = g_strdup_printf (self->person == NULL ? _("%s has been added") : _("%s has been changed"),
                           footing_person_get_name (person));
  footing_record_undo_offer (opener, context_of (self), words, records, before);

  if (self->person != NULL && has_other_days (self->before, person))
    footing_replan_offer (opener, context_of (self), person);
}

/* ---- The object ---- */

static void
footing_person_dialog_context_set (FootingFormDialog *dialog,
                                   FootingContext    *context)
{
  FootingPersonDialog *self = FOOTING_PERSON_DIALOG (dialog);
  FootingDay today = footing_context_get_today (context);

  footing_date_row_set_today (self->start_row, today);
  footing_date_row_set_today (self->registered_row, today);
  footing_date_row_set_today (self->prepared_row, today);
  list_professions (self);
  list_workplaces (self);
}

static void
footing_person_dialog_dispose (GObject *object)
{
  FootingPersonDialog *self = FOOTING_PERSON_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_PERSON_DIALOG);
  g_clear_object (&self->person);
  g_clear_object (&self->before);

  G_OBJECT_CLASS (footing_person_dialog_parent_class)->dispose (object);
}

static void
footing_person_dialog_class_init (FootingPersonDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_person_dialog_dispose;
  FOOTING_FORM_DIALOG_CLASS (klass)->context_set = footing_person_dialog_context_set;
  FOOTING_FORM_DIALOG_CLASS (klass)->saved = footing_person_dialog_saved;

  g_type_ensure (FOOTING_TYPE_DATE_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/people/footing-person-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingPersonDialog, save_button);
  gtk_widget_class_bind_template_child (widget_class, FootingPersonDialog, who_group);
  gtk_widget_class_bind_template_child (widget_class, FootingPersonDialog, days_group);
  gtk_widget_class_bind_template_child (widget_class, FootingPersonDialog, name_row);
  gtk_widget_class_bind_template_child (widget_class, FootingPersonDialog, workplace_row);
  gtk_widget_class_bind_template_child (widget_class, FootingPersonDialog, new_workplace_row);
  gtk_widget_class_bind_template_child (widget_class, FootingPersonDialog, profession_row);
  gtk_widget_class_bind_template_child (widget_class, FootingPersonDialog, start_row);
  gtk_widget_class_bind_template_child (widget_class, FootingPersonDialog, registered_row);
  gtk_widget_class_bind_template_child (widget_class, FootingPersonDialog, preceptor_row);
  gtk_widget_class_bind_template_child (widget_class, FootingPersonDialog, prepared_row);
  gtk_widget_class_bind_template_child (widget_class, FootingPersonDialog, limit_row);
  gtk_widget_class_bind_template_child (widget_class, FootingPersonDialog, lead_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
footing_person_dialog_init (FootingPersonDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  footing_name_limit_apply (self->name_row);
  footing_name_limit_apply (self->new_workplace_row);
}

FootingFormDialog *
footing_person_dialog_new (FootingContext *context,
                           FootingPerson  *person)
{
  FootingPersonDialog *self = g_object_new (FOOTING_TYPE_PERSON_DIALOG, "context", context, NULL);
  g_autoptr(FootingPerson) example = person == NULL ? new_person (self) : g_object_ref (person);

  fill_in (self, example);

  if (person != NULL)
    {
      self->person = g_object_ref (person);
      self->before = footing_record_copy (person);
      adw_dialog_set_title (ADW_DIALOG (self), footing_person_get_name (person));
      gtk_button_set_label (self->save_button, _("_Save"));
    }

  changed_cb (self);

  return FOOTING_FORM_DIALOG (self);
}
