/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-enrol-entry.h"
#include "footing-enrol-preview-page.h"
#include "footing-error-words.h"
#include "footing-person-words.h"

/* How many people are shown at first, and how many more each time. */
#define STEP 25

#define RESOURCES "/io/github/footing_app/Footing/ui/programme/"

struct _FootingEnrolPreviewPage
{
  AdwNavigationPage  parent_instance;

  FootingEnrolDraft *draft;
  GPtrArray         *entries; /* FootingEnrollingEntry; NULL before they are worked out */
  GArray            *order;   /* places in @entries, those first who need something */
  GPtrArray         *groups;  /* FootingEnrolEntry, in that order, as many as are shown */
  gboolean           wanted; /* is shown, or will be as soon as there is something to see */
  gboolean           busy;
  gboolean           slow; /* what is being done takes long enough to be shown */

  GtkButton         *enrol_button;
  AdwBanner         *problem_banner;
  GtkStack          *stack;
  FootingProgressView *progress_view;
  AdwStatusPage     *failed_page;
  GtkLabel          *summary_label;
  GtkLabel          *load_label;
  GtkLabel          *left_out_label;
  GtkBox            *entries_box;
  GtkWidget         *more_button;
};

enum
{
  DONE,
  PRESENTABLE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingEnrolPreviewPage, footing_enrol_preview_page, ADW_TYPE_NAVIGATION_PAGE)

/* ---- What is said above the list and on the button ---- */

static guint
count_ready (FootingEnrolPreviewPage *self)
{
  guint n = 0;

  for (guint i = 0; self->entries != NULL && i < self->entries->len; i++)
    n += ((FootingEnrollingEntry *) g_ptr_array_index (self->entries, i))->answer == FOOTING_ENROLLING_READY;

  return n;
}

/* What is shown may be out of date while something is being worked out. */
static void
update_button (FootingEnrolPreviewPage *self)
{
  gboolean rests = !self->busy && footing_progress_view_get_cancellable (self->progress_view) == NULL;
  guint n = count_ready (self);
  g_autofree char *label = g_strdup_printf (ngettext ("_Enrol %u Person", "_Enrol %u People", n), n);

  gtk_button_set_label (self->enrol_button, n > 0 ? label : _("_Enrol"));
  gtk_widget_set_sensitive (GTK_WIDGET (self->enrol_button), n > 0 && rests);
}

static char *
words_summary (FootingEnrolPreviewPage *self)
{
  FootingPerson *preceptor = footing_enrol_draft_get_preceptor (self->draft);
  FootingCohort *cohort = footing_enrol_draft_get_cohort (self->draft);
  g_autoptr(GString) words = g_string_new (NULL);

  g_string_append_printf (words, _("On “%s”"),
                          footing_programme_get_name (footing_enrol_draft_get_programme (self->draft)));
  if (cohort != NULL)
    /* translators: continues “On “Preceptorship 2026””; %s is the name of a cohort */
    g_string_append_printf (words, _(" in the cohort “%s”"), footing_cohort_get_name (cohort));
  if (preceptor != NULL)
    /* translators: continues “On “Preceptorship 2026””; %s is the name of a preceptor */
    g_string_append_printf (words, _(", with %s as preceptor."),
                            footing_person_words_name (footing_enrol_draft_get_context (self->draft), preceptor));
  else
    /* translators: continues “On “Preceptorship 2026”” */
    g_string_append (words, _(", with no preceptor yet."));

  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
update_words (FootingEnrolPreviewPage *self)
{
  g_autofree char *summary = words_summary (self);
  g_autofree char *load = footing_enrol_draft_words_load (self->draft, count_ready (self));
  g_autofree char *left_out = footing_enrol_draft_words_left_out (self->draft, self->entries);

  gtk_label_set_label (self->summary_label, summary);
  gtk_label_set_label (self->left_out_label, left_out);
  gtk_widget_set_visible (GTK_WIDGET (self->left_out_label), *left_out != '\0');
  gtk_label_set_label (self->load_label, load);
  gtk_widget_set_visible (GTK_WIDGET (self->load_label), *load != '\0');
  update_button (self);
}

static const char *
state_of (FootingEnrolPreviewPage *self)
{
  if (footing_enrol_draft_get_error (self->draft) != NULL)
    return "failed";
  if (self->slow)
    return "progress";

  return self->entries != NULL ? "preview" : "loading";
}

static void
update_state (FootingEnrolPreviewPage *self)
{
  const GError *error = footing_enrol_draft_get_error (self->draft);
  g_autofree char *words = error != NULL ? footing_error_words (error, NULL) : NULL;

  adw_status_page_set_description (self->failed_page, words);
  gtk_stack_set_visible_child_name (self->stack, state_of (self));
  if (self->wanted && !g_str_equal (state_of (self), "loading"))
    g_signal_emit (self, signals[PRESENTABLE], 0);
}

/* Whoever is being filled in keeps their place on the page, however long the others take. */
static void
slow_cb (FootingEnrolPreviewPage *self)
{
  self->slow = self->busy || self->entries == NULL;
  update_state (self);
}

static void
end_progress (FootingEnrolPreviewPage *self)
{
  footing_progress_view_end (self->progress_view);
  self->slow = FALSE;
  update_button (self);
  update_state (self);
}

/* ---- The people ---- */

static void
filled_in_cb (FootingEnrolPreviewPage *self,
              const char              *property,
              int                      day,
              FootingEnrolEntry       *group)
{
  footing_enrol_draft_fill_in (self->draft, footing_enrol_entry_get_person (group), property, day);
}

static void
show_more (FootingEnrolPreviewPage *self)
{
  guint n = MIN (self->groups->len + STEP, self->order->len);

  for (guint i = self->groups->len; i < n; i++)
    {
      GtkWidget *group = footing_enrol_entry_new (footing_enrol_draft_get_context (self->draft));

      footing_enrol_entry_show (FOOTING_ENROL_ENTRY (group),
                                g_ptr_array_index (self->entries, g_array_index (self->order, guint, i)));
      g_signal_connect_object (group, "filled-in", G_CALLBACK (filled_in_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (self->entries_box, group);
      g_ptr_array_add (self->groups, group);
    }

  gtk_widget_set_visible (self->more_button, n < self->order->len);
}

static void
more_cb (FootingEnrolPreviewPage *self)
{
  guint first = self->groups->len;

  show_more (self);
  gtk_widget_child_focus (g_ptr_array_index (self->groups, first), GTK_DIR_TAB_FORWARD);
}

static void
append_to_order (FootingEnrolPreviewPage *self,
                 gboolean                 ready)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      FootingEnrollingEntry *entry = g_ptr_array_index (self->entries, i);

      if ((entry->answer == FOOTING_ENROLLING_READY) == ready)
        g_array_append_val (self->order, i);
    }
}

static void
start_over (FootingEnrolPreviewPage *self)
{
  for (guint i = 0; i < self->groups->len; i++)
    gtk_box_remove (self->entries_box, g_ptr_array_index (self->groups, i));

  g_ptr_array_set_size (self->groups, 0);
  g_array_set_size (self->order, 0);
  append_to_order (self, FALSE);
  append_to_order (self, TRUE);
  show_more (self);
}

/* Whoever is being filled in keeps their place, and the entry its focus. */
static void
take_entries (FootingEnrolPreviewPage *self,
              GPtrArray               *entries)
{
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  self->entries = entries;

  if (self->groups->len == 0 || entries->len != self->order->len)
    start_over (self);

  for (guint i = 0; i < self->groups->len; i++)
    footing_enrol_entry_show (g_ptr_array_index (self->groups, i),
                              g_ptr_array_index (self->entries, g_array_index (self->order, guint, i)));

  update_words (self);
}

static void
worked_out_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr(FootingEnrolPreviewPage) self = user_data;
  gboolean is_last = g_task_get_cancellable (G_TASK (result)) ==
                     footing_progress_view_get_cancellable (self->progress_view);
  GPtrArray *entries = footing_enrol_draft_preview_finish (FOOTING_ENROL_DRAFT (source), result, NULL);

  if (is_last && entries == NULL && self->entries == NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
  if (entries != NULL)
    take_entries (self, entries);
  if (is_last)
    end_progress (self);
}

static void
work_out (FootingEnrolPreviewPage *self)
{
  FootingProgress *progress = NULL;

  if (!footing_enrol_draft_is_ready (self->draft) || self->busy)
    return;

  progress = footing_progress_view_begin (self->progress_view, _("Working Out Their Meetings"));
  update_button (self);
  footing_enrol_draft_preview_async (self->draft, progress,
                                     footing_progress_view_get_cancellable (self->progress_view),
                                     worked_out_cb, g_object_ref (self));
}

static void
draft_changed_cb (FootingEnrolPreviewPage *self)
{
  update_state (self);

  if (self->wanted)
    work_out (self);
}

/* Nobody waits for what cannot be seen any more. */
static void
hidden_cb (FootingEnrolPreviewPage *self)
{
  self->wanted = FALSE;
  if (!self->busy)
    footing_progress_view_cancel (self->progress_view);
}

static void
try_again_cb (FootingEnrolPreviewPage *self)
{
  footing_enrol_draft_reload (self->draft);
}

static void
enrol_cb (FootingEnrolPreviewPage *self)
{
  g_signal_emit (self, signals[DONE], 0);
}

/* ---- The object ---- */

static void
footing_enrol_preview_page_dispose (GObject *object)
{
  FootingEnrolPreviewPage *self = FOOTING_ENROL_PREVIEW_PAGE (object);

  g_ptr_array_set_size (self->groups, 0);
  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_ENROL_PREVIEW_PAGE);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (footing_enrol_preview_page_parent_class)->dispose (object);
}

static void
footing_enrol_preview_page_finalize (GObject *object)
{
  FootingEnrolPreviewPage *self = FOOTING_ENROL_PREVIEW_PAGE (object);

  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_ptr_array_unref (self->groups);
  g_array_unref (self->order);

  G_OBJECT_CLASS (footing_enrol_preview_page_parent_class)->finalize (object);
}

static void
footing_enrol_preview_page_class_init (FootingEnrolPreviewPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_enrol_preview_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_enrol_preview_page_finalize;

  signals[DONE] =
    g_signal_new ("done",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  g_type_ensure (FOOTING_TYPE_PROGRESS_VIEW);

  signals[PRESENTABLE] =
    g_signal_new ("presentable",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCES "footing-enrol-preview-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolPreviewPage, enrol_button);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolPreviewPage, problem_banner);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolPreviewPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolPreviewPage, failed_page);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolPreviewPage, progress_view);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolPreviewPage, summary_label);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolPreviewPage, load_label);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolPreviewPage, left_out_label);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolPreviewPage, entries_box);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolPreviewPage, more_button);
  gtk_widget_class_bind_template_callback (widget_class, enrol_cb);
  gtk_widget_class_bind_template_callback (widget_class, try_again_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_cb);
  gtk_widget_class_bind_template_callback (widget_class, slow_cb);
  gtk_widget_class_bind_template_callback (widget_class, hidden_cb);
}

static void
footing_enrol_preview_page_init (FootingEnrolPreviewPage *self)
{
  self->groups = g_ptr_array_new ();
  self->order = g_array_new (FALSE, FALSE, sizeof (guint));

  gtk_widget_init_template (GTK_WIDGET (self));
}

void
footing_enrol_preview_page_set_draft (FootingEnrolPreviewPage *self,
                                      FootingEnrolDraft       *draft)
{
  g_return_if_fail (FOOTING_IS_ENROL_PREVIEW_PAGE (self));

  self->draft = g_object_ref (draft);
  g_signal_connect_object (draft, "changed", G_CALLBACK (draft_changed_cb), self, G_CONNECT_SWAPPED);
}

void
footing_enrol_preview_page_prepare (FootingEnrolPreviewPage *self)
{
  g_return_if_fail (FOOTING_IS_ENROL_PREVIEW_PAGE (self));

  self->wanted = TRUE;
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  update_button (self);
  update_state (self);
  work_out (self);
}

GPtrArray *
footing_enrol_preview_page_get_records (FootingEnrolPreviewPage *self)
{
  g_return_val_if_fail (FOOTING_IS_ENROL_PREVIEW_PAGE (self), NULL);

  return footing_enrol_draft_records (self->draft, self->entries);
}

void
footing_enrol_preview_page_set_problem (FootingEnrolPreviewPage *self,
                                        const char              *words)
{
  g_return_if_fail (FOOTING_IS_ENROL_PREVIEW_PAGE (self));

  adw_banner_set_title (self->problem_banner, words);
  adw_banner_set_revealed (self->problem_banner, *words != '\0');
}

FootingProgressView *
footing_enrol_preview_page_get_progress_view (FootingEnrolPreviewPage *self)
{
  g_return_val_if_fail (FOOTING_IS_ENROL_PREVIEW_PAGE (self), NULL);

  return self->progress_view;
}

void
footing_enrol_preview_page_set_busy (FootingEnrolPreviewPage *self,
                                     gboolean                 busy)
{
  g_return_if_fail (FOOTING_IS_ENROL_PREVIEW_PAGE (self));

  if (self->busy == busy)
    return;

  self->busy = busy;
  if (!busy)
    end_progress (self);
  update_button (self);
  /* What was stopped can be begun again. */
  if (!busy && gtk_widget_get_mapped (GTK_WIDGET (self->enrol_button)))
    gtk_widget_grab_focus (GTK_WIDGET (self->enrol_button));
}

GtkWidget *
footing_enrol_preview_page_get_button (FootingEnrolPreviewPage *self)
{
  g_return_val_if_fail (FOOTING_IS_ENROL_PREVIEW_PAGE (self), NULL);

  return GTK_WIDGET (self->enrol_button);
}
