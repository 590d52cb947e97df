/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-matching-round.h"
#include "footing-date-row.h"
#include "footing-error-words.h"
#include "footing-match-row.h"
#include "footing-matching-page.h"
#include "footing-matching-round.h"
#include "footing-page-return.h"
#include "footing-pair-decisions.h"
#include "footing-pair-wish.h"
#include "footing-person-words.h"
#include "footing-progress-view.h"
#include "footing-reason-row.h"
#include "footing-record-undo.h"
#include "footing-roster.h"
#include "footing-shell.h"
#include "footing-store-courses.h"
#include "footing-work-pattern.h"

struct _FootingMatchingPage
{
  FootingPage            parent_instance;

  FootingWaiting         waiting;
  GPtrArray             *wishes;
  GPtrArray             *patterns;
  GPtrArray             *pairings;
  FootingMatchingRound *matching;
  GPtrArray             *rows;
  GtkStringList         *choices; /* what the rows offer: the preceptors, with where they work and their load */
  GHashTable            *decided; /* a set of FootingEnrolment */
  gboolean               saving;
  gboolean               saved;

  GtkStack              *stack;
  FootingProgressView   *progress_view;
  AdwStatusPage         *failed_page;
  GtkWidget             *save_button;
  GtkWidget             *take_button;
  GtkLabel              *summary_label;
  AdwPreferencesGroup   *handover_group;
  FootingDateRow        *from_row;
  FootingReasonRow      *reason_row;
  AdwEntryRow           *note_row;
  GtkListBox            *list_box;
};

G_DEFINE_FINAL_TYPE (FootingMatchingPage, footing_matching_page, FOOTING_TYPE_PAGE)

static void run (FootingMatchingPage *self);

static FootingContext *
context_of (FootingMatchingPage *self)
{
  return footing_page_get_context (FOOTING_PAGE (self));
}

/* ---- What is shown ---- */

static void
fail (FootingMatchingPage *self,
      const GError        *error)
{
  g_autofree char *words = footing_error_words (error, NULL);

  adw_status_page_set_description (self->failed_page, words);
  gtk_stack_set_visible_child_name (self->stack, "failed");
}

static guint
count_rows (FootingMatchingPage *self,
            gboolean             taken)
{
  guint n = 0;

  for (guint i = 0; i < self->rows->len; i++)
    n += footing_match_row_get_preceptor (self->rows->pdata[i]) != NULL &&
         (!taken || footing_match_row_get_taken (self->rows->pdata[i]));

  return n;
}

/* ---- What is said of a handover ---- */

/* The note is not in it: whoever needs it reads it on their own. */
static FootingHandover
read_handover (FootingMatchingPage *self)
{
  if (self->waiting.leaver == NULL)
    return (FootingHandover) { .from = footing_context_get_today (context_of (self)) };

  return (FootingHandover) {
    .from = footing_date_row_get_day (self->from_row),
    .reason = footing_reason_row_get (self->reason_row),
  };
}

static gboolean
has_reason (FootingMatchingPage *self)
{
  return footing_reason_row_get (self->reason_row) != NULL;
}

/* Returns: (transfer full) (nullable): what is handed over */
static char *
read_note (FootingMatchingPage *self)
{
  g_autofree char *note = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->note_row))));

  return *note != '\0' ? g_steal_pointer (&note) : NULL;
}

/* Returns: (transfer full) (nullable): why it cannot be on that day for somebody who was taken */
static char *
find_refusal (FootingMatchingPage   *self,
              const FootingHandover *handover)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      FootingMatchRow *row = g_ptr_array_index (self->rows, i);
      g_autofree char *refusal = NULL;

      if (!footing_match_row_get_taken (row))
        continue;

      refusal = footing_pair_decisions_refusal (context_of (self), &self->waiting, self->pairings, handover,
                                                footing_match_row_get_enrolment (row));
      if (refusal != NULL)
        return g_steal_pointer (&refusal);
    }

  return NULL;
}

/* Returns: whether everything is said that has to be */
static gboolean
check_handover (FootingMatchingPage *self)
{
  FootingHandover handover = read_handover (self);
  g_autofree char *refusal = NULL;

  if (self->waiting.leaver == NULL)
    return TRUE;

  /* An empty row says what is needed by itself. */
  if (handover.from != FOOTING_DAY_NONE)
    refusal = find_refusal (self, &handover);
  footing_date_row_set_complaint (self->from_row, refusal);

  return handover.from != FOOTING_DAY_NONE && footing_date_row_get_valid (self->from_row) && refusal == NULL &&
         handover.reason != NULL;
}

/* ---- How much is done ---- */

/* Returns: (transfer full): how many people wait, and why */
static char *
words_waiting (FootingMatchingPage *self)
{
  guint n = self->rows->len;

  if (self->waiting.leaver == NULL)
    return g_strdup_printf (ngettext ("%u person has no preceptor.", "%u people have no preceptor.", n), n);

  /* translators: %2$s is the name of a preceptor who leaves, or has left */
  return g_strdup_printf (ngettext ("%1$u person is handed over by %2$s.", "%1$u people are handed over by %2$s.", n),
                          n, footing_person_get_name (self->waiting.leaver));
}

static char *
words_summary (FootingMatchingPage *self,
               guint                n_proposed,
               guint                n_taken)
{
  g_autofree char *people = words_waiting (self);
  g_autofree char *pairs = NULL;

  if (n_proposed == 0)
    return g_strdup_printf ("%s %s", people,
                            ngettext ("There is no proposal for them yet.",
                                      "There is no proposal for any of them yet.", self->rows->len));

  /* translators: how many are proposed, and how many of them were taken */
  pairs = g_strdup_printf (ngettext ("There is a proposal for %1$u of them; %2$u taken.",
                                                      "There are proposals for %1$u of them; %2$u taken.",
                                                      n_proposed),
                                            n_proposed, n_taken);

  return g_strdup_printf ("%s %s", people, pairs);
}

/* Returns: (transfer full) (element-type FootingPerson guint): how many people each preceptor was taken for */
static GHashTable *
count_taken (FootingMatchingPage *self)
{
  GHashTable *counts = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->rows->len; i++)
    if (footing_match_row_get_taken (self->rows->pdata[i]))
      {
        gpointer preceptor = footing_match_row_get_preceptor (self->rows->pdata[i]);
        guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, preceptor));

        g_hash_table_insert (counts, preceptor, GUINT_TO_POINTER (n + 1));
      }

  return counts;
}

/* A proposal keeps to the limit, but a lead may choose anybody. */
static void
say_limits (FootingMatchingPage *self)
{
  g_autoptr(GHashTable) counts = count_taken (self);

  for (guint i = 0; i < self->rows->len; i++)
    {
      FootingMatchRow *row = g_ptr_array_index (self->rows, i);
      FootingPerson *preceptor = footing_match_row_get_preceptor (row);
      guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, preceptor));
      g_autofree char *words = NULL;

      if (footing_match_row_get_taken (row))
        words = footing_person_words_over_limit (context_of (self), preceptor, n);
      footing_match_row_show_limit (row, words);
    }
}

static void
update (FootingMatchingPage *self)
{
  guint n_taken = count_rows (self, TRUE);
  guint n_proposed = count_rows (self, FALSE);
  g_autofree char *summary = words_summary (self, n_proposed, n_taken);
  g_autofree char *save = g_strdup_printf (ngettext ("_Save %u Pair", "_Save %u Pairs", n_taken), n_taken);
  gboolean ready = check_handover (self);

  say_limits (self);
  gtk_label_set_label (self->summary_label, summary);
  adw_preferences_group_set_description (self->handover_group, n_taken > 0 && !has_reason (self)
                                                                 ? _("A reason is needed before it can be saved.")
                                                                 : _("What is written here is kept with each of the "
                                                                     "people below."));
  gtk_button_set_label (GTK_BUTTON (self->save_button), n_taken > 0 ? save : _("_Save"));
  gtk_widget_set_sensitive (self->save_button, n_taken > 0 && ready && !self->saving);
  gtk_widget_set_sensitive (self->take_button, n_taken < n_proposed && !self->saving);
}

static FootingMatchRow *
row_of (FootingMatchingPage *self,
        FootingEnrolment    *enrolment)
{
  for (guint i = 0; i < self->rows->len; i++)
    if (footing_match_row_get_enrolment (self->rows->pdata[i]) == enrolment)
      return g_ptr_array_index (self->rows, i);

  return NULL;
}

/* ---- What the lead decides ---- */

static void
handover_changed_cb (FootingMatchingPage *self)
{
  if (self->waiting.leaver != NULL)
    update (self);
}

static void
chosen_cb (FootingMatchingPage *self,
           FootingPerson       *preceptor,
           FootingMatchRow     *row)
{
  FootingEnrolment *enrolment = footing_match_row_get_enrolment (row);

  g_hash_table_add (self->decided, enrolment);
  footing_matching_round_decide (self->matching, enrolment, preceptor);
  if (preceptor == NULL)
    footing_match_row_show_open (row);
  run (self);
}

static void
put_back_cb (FootingMatchingPage *self,
             FootingMatchRow     *row)
{
  FootingEnrolment *enrolment = footing_match_row_get_enrolment (row);

  g_hash_table_remove (self->decided, enrolment);
  footing_matching_round_undecide (self->matching, enrolment);
  run (self);
}

static void
take_all_cb (FootingMatchingPage *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      FootingMatchRow *row = g_ptr_array_index (self->rows, i);
      FootingPerson *preceptor = footing_match_row_get_preceptor (row);

      if (preceptor == NULL)
        continue;

      g_hash_table_add (self->decided, footing_match_row_get_enrolment (row));
      footing_matching_round_decide (self->matching, footing_match_row_get_enrolment (row), preceptor);
    }
  run (self);
}

/* ---- Matching ---- */

static GtkStringList *
list_choices (FootingMatchingPage *self)
{
  const GPtrArray *preceptors = footing_matching_round_get_preceptors (self->matching);
  GtkStringList *choices = gtk_string_list_new ((const char * const []) { _("Leave Open"), NULL });

  for (guint i = 0; i < preceptors->len; i++)
    {
      FootingPerson *person = g_ptr_array_index (preceptors, i);
      g_autofree char *load = footing_person_words_load (context_of (self), person);

      gtk_string_list_take (choices,
                            footing_person_words_line (footing_person_words_name (context_of (self), person),
                                                       footing_person_words_workplace (context_of (self), person),
                                                       load, NULL));
    }

  return choices;
}

static FootingMatchRow *
add_row (FootingMatchingPage *self)
{
  GtkWidget *row = footing_match_row_new (footing_context_get_roster (context_of (self)),
                                          footing_matching_round_get_preceptors (self->matching), self->choices);

  g_signal_connect_object (row, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "put-back", G_CALLBACK (put_back_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (self->list_box, row);
  g_ptr_array_add (self->rows, row);

  return FOOTING_MATCH_ROW (row);
}

static const char *
name_of_view (FootingMatchingPage *self)
{
  if (self->rows->len == 0)
    return "empty";

  return footing_matching_round_get_preceptors (self->matching)->len > 0 ? "pairs" : "nobody";
}

static void
show_pairs (FootingMatchingPage *self,
            GPtrArray           *pairs)
{
  for (guint i = 0; i < pairs->len; i++)
    {
      FootingProposedPair *pair = g_ptr_array_index (pairs, i);
      FootingMatchRow *row = row_of (self, pair->enrolment);

      footing_match_row_show (row != NULL ? row : add_row (self), pair,
                              g_hash_table_contains (self->decided, pair->enrolment));
    }

  update (self);
  gtk_stack_set_visible_child_name (self->stack, name_of_view (self));
}

static void
run_cb (GObject      *source,
        GAsyncResult *result,
        gpointer      user_data)
{
  g_autoptr(FootingMatchingPage) self = user_data;
  gboolean is_last = g_task_get_cancellable (G_TASK (result)) ==
                     footing_progress_view_get_cancellable (self->progress_view);
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) pairs = footing_matching_round_run_finish (result, &error);

  if (!is_last)
    return;

  footing_progress_view_end (self->progress_view);
  if (pairs != NULL)
    show_pairs (self, pairs);
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
  else
    fail (self, error);
}

static void
run (FootingMatchingPage *self)
{
  footing_progress_view_begin (self->progress_view, _("Matching"));
  footing_matching_round_run_async (self->matching, footing_progress_view_get_cancellable (self->progress_view),
                                    run_cb, g_object_ref (self));
}

static void
slow_cb (FootingMatchingPage *self)
{
  gtk_stack_set_visible_child_name (self->stack, "progress");
}

/* ---- Reading ---- */

static void read_next (FootingMatchingPage *self);

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr(FootingMatchingPage) self = user_data;
  g_autoptr(GError) error = NULL;
  GPtrArray *records = footing_store_list_finish (FOOTING_STORE (source), result, &error);

  if (records == NULL)
    {
      fail (self, error);
      return;
    }

  if (self->wishes == NULL)
    self->wishes = records;
  else if (self->patterns == NULL)
    self->patterns = records;
  else
    self->pairings = records;
  read_next (self);
}

/* Whoever hands over may support people of several programmes. */
static void
read_pairings (FootingMatchingPage *self,
               GAsyncReadyCallback  callback)
{
  FootingCohort *cohort = self->waiting.cohort;

  footing_store_list_of_courses_async (footing_context_get_store (context_of (self)), FOOTING_TYPE_PAIRING,
                                       cohort != NULL ? FOOTING_COURSE_SCOPE_COHORT : FOOTING_COURSE_SCOPE_ALL,
                                       cohort != NULL ? footing_record_get_id (FOOTING_RECORD (cohort)) : 0, NULL,
                                       callback, g_object_ref (self));
}

static void
begin_round (FootingMatchingPage *self)
{
  FootingContext *context = context_of (self);
  g_autoptr(GPtrArray) waiting = footing_waiting_list (&self->waiting, footing_context_get_roster (context),
                                                       self->pairings, footing_context_get_today (context));

  self->matching = footing_matching_round_new (context, waiting, self->waiting.leaver, self->wishes, self->patterns);
  self->choices = list_choices (self);
  run (self);
}

/* One list after the other; then everything is known. */
static void
read_next (FootingMatchingPage *self)
{
  FootingStore *store = footing_context_get_store (context_of (self));

  if (self->wishes == NULL)
    footing_store_list_async (store, FOOTING_TYPE_PAIR_WISH, NULL, read_cb, g_object_ref (self));
  else if (self->patterns == NULL)
    footing_store_list_async (store, FOOTING_TYPE_WORK_PATTERN, NULL, read_cb, g_object_ref (self));
  else if (self->pairings == NULL)
    read_pairings (self, read_cb);
  else
    begin_round (self);
}

/* ---- Saving ---- */

typedef struct
{
  FootingMatchingPage  *page;
  GPtrArray            *pairings; /* as they are in the book now */
  FootingHandover       handover;
  char                 *note;
  FootingPairDecisions *decisions;
} Saving;

static void
saving_free (Saving *saving)
{
  footing_pair_decisions_free (saving->decisions);
  g_clear_pointer (&saving->pairings, g_ptr_array_unref);
  g_free (saving->note);
  g_clear_object (&saving->page);
  g_free (saving);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(Saving) saving = user_data;
  FootingMatchingPage *self = saving->page;
  g_autoptr(GError) error = NULL;
  g_autofree char *words = footing_pair_decisions_words (saving->decisions);

  self->saving = FALSE;
  update (self);
  if (!footing_store_finish_write (FOOTING_STORE (source), result, &error))
    {
      footing_shell_report (GTK_WIDGET (self), error);
      return;
    }

  self->saved = TRUE;
  if (footing_pair_decisions_get_records (saving->decisions)->len == 0)
    footing_shell_toast (GTK_WIDGET (self), words);
  else
    footing_record_undo_offer (GTK_WIDGET (self), context_of (self), words,
                               footing_pair_decisions_get_records (saving->decisions),
                               footing_pair_decisions_get_before (saving->decisions));
  gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
}

static void
decide_all (Saving *saving)
{
  FootingMatchingPage *self = saving->page;

  saving->note = read_note (self);
  saving->handover = read_handover (self);
  saving->handover.note = saving->note;
  saving->decisions = footing_pair_decisions_new (context_of (self), &self->waiting, self->pairings, saving->pairings,
                                                  &saving->handover);

  for (guint i = 0; i < self->rows->len; i++)
    {
      FootingMatchRow *row = g_ptr_array_index (self->rows, i);

      if (footing_match_row_get_taken (row))
        footing_pair_decisions_add (saving->decisions, footing_match_row_get_enrolment (row),
                                    footing_match_row_get_preceptor (row));
    }
}

static void
read_again_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr(FootingMatchingPage) self = user_data;
  g_autoptr(GError) error = NULL;
  GPtrArray *pairings = footing_store_list_finish (FOOTING_STORE (source), result, &error);
  Saving *saving = NULL;

  if (pairings == NULL)
    {
      self->saving = FALSE;
      update (self);
      footing_shell_report (GTK_WIDGET (self), error);
      return;
    }

  saving = g_new0 (Saving, 1);
  saving->page = g_object_ref (self);
  saving->pairings = pairings;
  decide_all (saving);
  footing_store_save_async (footing_context_get_store (context_of (self)),
                            footing_pair_decisions_get_records (saving->decisions), NULL, saved_cb, saving);
}

/* What somebody has changed since the proposals were made, stays. */
static void
save_cb (FootingMatchingPage *self)
{
  self->saving = TRUE;
  update (self);
  read_pairings (self, read_again_cb);
}

/* ---- The object ---- */

static void
footing_matching_page_dispose (GObject *object)
{
  FootingMatchingPage *self = FOOTING_MATCHING_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_MATCHING_PAGE);
  g_clear_pointer (&self->matching, footing_matching_round_free);
  g_clear_object (&self->choices);
  g_clear_pointer (&self->wishes, g_ptr_array_unref);
  g_clear_pointer (&self->patterns, g_ptr_array_unref);
  g_clear_pointer (&self->pairings, g_ptr_array_unref);
  g_clear_object (&self->waiting.cohort);
  g_clear_object (&self->waiting.leaver);

  G_OBJECT_CLASS (footing_matching_page_parent_class)->dispose (object);
}

static void
footing_matching_page_finalize (GObject *object)
{
  FootingMatchingPage *self = FOOTING_MATCHING_PAGE (object);

  g_ptr_array_unref (self->rows);
  g_hash_table_unref (self->decided);

  G_OBJECT_CLASS (footing_matching_page_parent_class)->finalize (object);
}

static void
footing_matching_page_class_init (FootingMatchingPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_matching_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_matching_page_finalize;

  g_type_ensure (FOOTING_TYPE_DATE_ROW);
  g_type_ensure (FOOTING_TYPE_PROGRESS_VIEW);
  g_type_ensure (FOOTING_TYPE_REASON_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/cohort/footing-matching-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingMatchingPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingMatchingPage, progress_view);
  gtk_widget_class_bind_template_child (widget_class, FootingMatchingPage, failed_page);
  gtk_widget_class_bind_template_child (widget_class, FootingMatchingPage, save_button);
  gtk_widget_class_bind_template_child (widget_class, FootingMatchingPage, take_button);
  gtk_widget_class_bind_template_child (widget_class, FootingMatchingPage, summary_label);
  gtk_widget_class_bind_template_child (widget_class, FootingMatchingPage, list_box);
  gtk_widget_class_bind_template_child (widget_class, FootingMatchingPage, handover_group);
  gtk_widget_class_bind_template_child (widget_class, FootingMatchingPage, from_row);
  gtk_widget_class_bind_template_child (widget_class, FootingMatchingPage, reason_row);
  gtk_widget_class_bind_template_child (widget_class, FootingMatchingPage, note_row);
  gtk_widget_class_bind_template_callback (widget_class, handover_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, slow_cb);
  gtk_widget_class_bind_template_callback (widget_class, take_all_cb);
}

static gboolean
is_unsaved (FootingPage *page)
{
  FootingMatchingPage *self = FOOTING_MATCHING_PAGE (page);
  g_autofree char *note = read_note (self);

  return !self->saved && (g_hash_table_size (self->decided) > 0 || note != NULL);
}

static void
footing_matching_page_init (FootingMatchingPage *self)
{
  self->rows = g_ptr_array_new ();
  self->decided = g_hash_table_new (NULL, NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  footing_page_return_offer_when_left (FOOTING_PAGE (self), is_unsaved);
}

AdwNavigationPage *
footing_matching_page_new (FootingContext *context,
                           FootingCohort  *cohort)
{
  FootingMatchingPage *self = g_object_new (FOOTING_TYPE_MATCHING_PAGE, "context", context, NULL);

  self->waiting.cohort = g_object_ref (cohort);
  update (self);
  read_next (self);

  return ADW_NAVIGATION_PAGE (self);
}

static void
ask_handover (FootingMatchingPage *self)
{
  FootingContext *context = context_of (self);
  FootingDay today = footing_context_get_today (context);
  gint64 id = footing_record_get_id (FOOTING_RECORD (self->waiting.leaver));

  gtk_widget_set_visible (GTK_WIDGET (self->handover_group), TRUE);
  footing_reason_row_list (self->reason_row, footing_context_get_reference (context), FOOTING_CHANGE_PRECEPTOR);
  if (footing_roster_left_by (footing_context_get_roster (context), id, today) != NULL)
    footing_reason_row_set (self->reason_row, "preceptor-left");
  footing_date_row_set_today (self->from_row, today);
  footing_date_row_set_day (self->from_row, today);
}

AdwNavigationPage *
footing_matching_page_new_for_handover (FootingContext *context,
                                        FootingPerson  *leaver)
{
  FootingMatchingPage *self = g_object_new (FOOTING_TYPE_MATCHING_PAGE,
                                            "context", context,
                                            "title", _("Hand Over"),
                                            NULL);

  self->waiting.leaver = g_object_ref (leaver);
  ask_handover (self);
  update (self);
  read_next (self);

  return ADW_NAVIGATION_PAGE (self);
}
