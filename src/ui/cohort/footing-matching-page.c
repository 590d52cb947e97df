/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-cohort-matching.h"
#include "footing-error-words.h"
#include "footing-match-row.h"
#include "footing-matching-page.h"
#include "footing-pair-wish.h"
#include "footing-pairing-change.h"
#include "footing-progress-view.h"
#include "footing-record-undo.h"
#include "footing-roster.h"
#include "footing-shell.h"
#include "footing-store-courses.h"
#include "footing-work-pattern.h"

struct _FootingMatchingPage
{
  FootingPage            parent_instance;

  FootingCohort         *cohort;
  GPtrArray             *wishes;
  GPtrArray             *patterns;
  GPtrArray             *pairings;
  FootingCohortMatching *matching;
  GPtrArray             *rows;
  GHashTable            *decided; /* a set of FootingEnrolment */
  gboolean               saving;

  GtkStack              *stack;
  FootingProgressView   *progress_view;
  AdwStatusPage         *failed_page;
  GtkWidget             *save_button;
  GtkWidget             *take_button;
  GtkLabel              *summary_label;
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

static void
update (FootingMatchingPage *self)
{
  guint n_taken = count_rows (self, TRUE);
  guint n_proposed = count_rows (self, FALSE);
  g_autofree char *people = g_strdup_printf (ngettext ("%u person has no preceptor.", "%u people have no preceptor.",
                                                       self->rows->len),
                                             self->rows->len);
  /* translators: how many are proposed, and how many of them were taken */
  g_autofree char *pairs = g_strdup_printf (ngettext ("There is a proposal for %1$u of them; %2$u taken.",
                                                      "There are proposals for %1$u of them; %2$u taken.",
                                                      n_proposed),
                                            n_proposed, n_taken);
  g_autofree char *summary = g_strdup_printf ("%s %s", people, pairs);
  g_autofree char *save = g_strdup_printf (ngettext ("_Save %u Pair", "_Save %u Pairs", n_taken), n_taken);

  gtk_label_set_label (self->summary_label, summary);
  gtk_button_set_label (GTK_BUTTON (self->save_button), n_taken > 0 ? save : _("_Save"));
  gtk_widget_set_sensitive (self->save_button, n_taken > 0 && !self->saving);
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
chosen_cb (FootingMatchingPage *self,
           FootingPerson       *preceptor,
           FootingMatchRow     *row)
{
  FootingEnrolment *enrolment = footing_match_row_get_enrolment (row);

  g_hash_table_add (self->decided, enrolment);
  footing_cohort_matching_decide (self->matching, enrolment, preceptor);
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
  footing_cohort_matching_undecide (self->matching, enrolment);
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
      footing_cohort_matching_decide (self->matching, footing_match_row_get_enrolment (row), preceptor);
    }
  run (self);
}

/* ---- Matching ---- */

static FootingMatchRow *
add_row (FootingMatchingPage *self)
{
  GtkWidget *row = footing_match_row_new (footing_cohort_matching_get_preceptors (self->matching));

  g_signal_connect_object (row, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "put-back", G_CALLBACK (put_back_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (self->list_box, row);
  g_ptr_array_add (self->rows, row);

  return FOOTING_MATCH_ROW (row);
}

static void
show_pairs (FootingMatchingPage *self,
            GPtrArray           *pairs)
{
  for (guint i = 0; i < pairs->len; i++)
    {
      FootingCohortPair *pair = g_ptr_array_index (pairs, i);
      FootingMatchRow *row = row_of (self, pair->enrolment);

      footing_match_row_show (row != NULL ? row : add_row (self), pair,
                              g_hash_table_contains (self->decided, pair->enrolment));
    }

  update (self);
  gtk_stack_set_visible_child_name (self->stack, self->rows->len > 0 ? "pairs" : "empty");
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
  g_autoptr(GPtrArray) pairs = footing_cohort_matching_run_finish (result, &error);

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
  footing_cohort_matching_run_async (self->matching, footing_progress_view_get_cancellable (self->progress_view),
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

/* One list after the other; then everything is known. */
static void
read_next (FootingMatchingPage *self)
{
  FootingStore *store = footing_context_get_store (context_of (self));
  gint64 id = footing_record_get_id (FOOTING_RECORD (self->cohort));

  if (self->wishes == NULL)
    footing_store_list_async (store, FOOTING_TYPE_PAIR_WISH, NULL, read_cb, g_object_ref (self));
  else if (self->patterns == NULL)
    footing_store_list_async (store, FOOTING_TYPE_WORK_PATTERN, NULL, read_cb, g_object_ref (self));
  else if (self->pairings == NULL)
    footing_store_list_of_courses_async (store, FOOTING_TYPE_PAIRING, FOOTING_COURSE_SCOPE_COHORT, id, NULL,
                                         read_cb, g_object_ref (self));
  else
    {
      self->matching = footing_cohort_matching_new (context_of (self), id, self->wishes, self->patterns);
      run (self);
    }
}

/* ---- Saving ---- */

typedef struct
{
  FootingMatchingPage *page;
  GPtrArray           *records;
  GPtrArray           *before;   /* the same as they were; NULL where there was none */
  GPtrArray           *pairings; /* as they are in the book now */
  guint                n;
  guint                left;     /* out, because they have changed meanwhile */
} Saving;

static void
saving_free (Saving *saving)
{
  g_clear_object (&saving->page);
  g_ptr_array_unref (saving->records);
  g_ptr_array_unref (saving->before);
  g_clear_pointer (&saving->pairings, g_ptr_array_unref);
  g_free (saving);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

static GPtrArray *
pairings_of (const GPtrArray  *pairings,
             FootingEnrolment *enrolment)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < pairings->len; i++)
    if (footing_pairing_get_enrolment_id (pairings->pdata[i]) == footing_record_get_id (FOOTING_RECORD (enrolment)))
      g_ptr_array_add (found, g_ptr_array_index (pairings, i));

  return found;
}

/* Returns: (transfer full) (nullable): a copy of @record as it is in the book */
static gpointer
as_before (const Saving *saving,
           gpointer      record)
{
  FootingRoster *roster = footing_context_get_roster (context_of (saving->page));
  gint64 id = footing_record_get_id (record);

  if (FOOTING_IS_ENROLMENT (record))
    return footing_record_copy (footing_roster_find_enrolment (roster, id));
  if (FOOTING_IS_PERSON (record))
    return footing_record_copy (footing_roster_find_person (roster, id));

  for (guint i = 0; id > 0 && i < saving->pairings->len; i++)
    if (footing_record_get_id (saving->pairings->pdata[i]) == id)
      return footing_record_copy (g_ptr_array_index (saving->pairings, i));

  return NULL;
}

/* Two people may have been given the same preceptor, who is marked as one only once. */
static gboolean
has_person (GPtrArray *records,
            gpointer   record)
{
  for (guint i = 0; FOOTING_IS_PERSON (record) && i < records->len; i++)
    if (FOOTING_IS_PERSON (records->pdata[i]) &&
        footing_record_get_id (records->pdata[i]) == footing_record_get_id (record))
      return TRUE;

  return FALSE;
}

static gboolean
are_same (const GPtrArray *before,
          const GPtrArray *now)
{
  for (guint i = 0; i < MIN (before->len, now->len); i++)
    if (footing_record_get_id (before->pdata[i]) != footing_record_get_id (now->pdata[i]) ||
        footing_record_get_updated_at (before->pdata[i]) != footing_record_get_updated_at (now->pdata[i]))
      return FALSE;

  return before->len == now->len;
}

/* Whether the preceptee still waits for somebody, and the preceptor is still there. */
static gboolean
is_as_it_was (const Saving     *saving,
              FootingEnrolment *enrolment,
              FootingPerson    *preceptor)
{
  FootingMatchingPage *self = saving->page;
  FootingRoster *roster = footing_context_get_roster (context_of (self));
  FootingDay today = footing_context_get_today (context_of (self));
  g_autoptr(GPtrArray) before = NULL;
  g_autoptr(GPtrArray) now = NULL;

  if (enrolment == NULL || preceptor == NULL ||
      footing_enrolment_get_state (enrolment) != FOOTING_ENROLMENT_STATE_ACTIVE ||
      footing_enrolment_get_cohort_id (enrolment) != footing_record_get_id (FOOTING_RECORD (self->cohort)) ||
      footing_roster_preceptor_of (roster, enrolment, today) != NULL ||
      footing_roster_left_by (roster, footing_record_get_id (FOOTING_RECORD (preceptor)), today) != NULL)
    return FALSE;

  before = pairings_of (self->pairings, enrolment);
  now = pairings_of (saving->pairings, enrolment);

  return are_same (before, now);
}

static void
add_records (Saving          *saving,
             const GPtrArray *records)
{
  for (guint i = 0; i < records->len; i++)
    if (!has_person (saving->records, records->pdata[i]))
      {
        g_ptr_array_add (saving->records, g_object_ref (records->pdata[i]));
        g_ptr_array_add (saving->before, as_before (saving, records->pdata[i]));
      }
}

/* What is saved is made from what the book says now, not from what the page was built with. */
static void
add_pair (Saving          *saving,
          FootingMatchRow *row)
{
  FootingRoster *roster = footing_context_get_roster (context_of (saving->page));
  FootingDay today = footing_context_get_today (context_of (saving->page));
  FootingEnrolment *enrolment = footing_roster_find_enrolment (
    roster, footing_record_get_id (FOOTING_RECORD (footing_match_row_get_enrolment (row))));
  FootingPerson *preceptor = footing_roster_find_person (
    roster, footing_record_get_id (FOOTING_RECORD (footing_match_row_get_preceptor (row))));
  FootingPairingChange change = { .enrolment = enrolment, .preceptor = preceptor, .from = today };
  g_autoptr(GPtrArray) pairings = NULL;
  g_autoptr(GPtrArray) records = NULL;

  if (!is_as_it_was (saving, enrolment, preceptor))
    {
      saving->left++;
      return;
    }

  pairings = pairings_of (saving->pairings, enrolment);
  change.pairings = pairings;
  records = footing_pairing_change_records (&change, today);
  add_records (saving, records);
  saving->n++;
}

static char *
words_saved (const Saving *saving)
{
  g_autofree char *paired = g_strdup_printf (ngettext ("%u person has a preceptor now",
                                                       "%u people have a preceptor now", saving->n),
                                             saving->n);

  if (saving->left == 0)
    return g_steal_pointer (&paired);
  if (saving->n == 0)
    return g_strdup (_("Nothing was saved, because it had changed meanwhile"));

  /* translators: %1$s is “5 people have a preceptor now”, %2$u is how many others were left out */
  return g_strdup_printf (ngettext ("%1$s; %2$u was left out, because something had changed meanwhile",
                                    "%1$s; %2$u were left out, because something had changed meanwhile",
                                    saving->left),
                          paired, saving->left);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(Saving) saving = user_data;
  FootingMatchingPage *self = saving->page;
  g_autoptr(GError) error = NULL;
  g_autofree char *words = words_saved (saving);

  self->saving = FALSE;
  update (self);
  if (!footing_store_finish_write (FOOTING_STORE (source), result, &error))
    {
      footing_shell_report (GTK_WIDGET (self), error);
      return;
    }

  for (guint i = 0; i < saving->records->len; i++)
    if (saving->before->pdata[i] == NULL)
      saving->before->pdata[i] = footing_record_undo_trashed (saving->records->pdata[i]);

  footing_record_undo_offer (GTK_WIDGET (self), context_of (self), words, saving->records, saving->before);
  gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
}

static void
unref_any (gpointer record)
{
  g_clear_object (&record);
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
  saving->records = g_ptr_array_new_with_free_func (g_object_unref);
  saving->before = g_ptr_array_new_with_free_func (unref_any);
  saving->pairings = pairings;
  for (guint i = 0; i < self->rows->len; i++)
    if (footing_match_row_get_taken (self->rows->pdata[i]))
      add_pair (saving, self->rows->pdata[i]);

  footing_store_save_async (footing_context_get_store (context_of (self)), saving->records, NULL, saved_cb, saving);
}

/* What somebody has changed since the proposals were made, stays. */
static void
save_cb (FootingMatchingPage *self)
{
  self->saving = TRUE;
  update (self);
  footing_store_list_of_courses_async (footing_context_get_store (context_of (self)), FOOTING_TYPE_PAIRING,
                                       FOOTING_COURSE_SCOPE_COHORT,
                                       footing_record_get_id (FOOTING_RECORD (self->cohort)), NULL, read_again_cb,
                                       g_object_ref (self));
}

/* ---- The object ---- */

static void
footing_matching_page_dispose (GObject *object)
{
  FootingMatchingPage *self = FOOTING_MATCHING_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_MATCHING_PAGE);
  g_clear_pointer (&self->matching, footing_cohort_matching_free);
  g_clear_pointer (&self->wishes, g_ptr_array_unref);
  g_clear_pointer (&self->patterns, g_ptr_array_unref);
  g_clear_pointer (&self->pairings, g_ptr_array_unref);
  g_clear_object (&self->cohort);

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

  g_type_ensure (FOOTING_TYPE_PROGRESS_VIEW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/cohort/footing-matching-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingMatchingPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingMatchingPage, progress_view);
  gtk_widget_class_bind_template_child (widget_class, FootingMatchingPage, failed_page);
  gtk_widget_class_bind_template_child (widget_class, FootingMatchingPage, save_button);
  gtk_widget_class_bind_template_child (widget_class, FootingMatchingPage, take_button);
  gtk_widget_class_bind_template_child (widget_class, FootingMatchingPage, summary_label);
  gtk_widget_class_bind_template_child (widget_class, FootingMatchingPage, list_box);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, slow_cb);
  gtk_widget_class_bind_template_callback (widget_class, take_all_cb);
}

static void
footing_matching_page_init (FootingMatchingPage *self)
{
  self->rows = g_ptr_array_new ();
  self->decided = g_hash_table_new (NULL, NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
footing_matching_page_new (FootingContext *context,
                           FootingCohort  *cohort)
{
  FootingMatchingPage *self = g_object_new (FOOTING_TYPE_MATCHING_PAGE, "context", context, NULL);

  self->cohort = g_object_ref (cohort);
  update (self);
  read_next (self);

  return ADW_NAVIGATION_PAGE (self);
}
