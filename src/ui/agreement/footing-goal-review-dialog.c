/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-agreement-words.h"
#include "footing-date-row.h"
#include "footing-goal-review-dialog.h"
#include "footing-stage-card.h"

struct _FootingGoalReviewDialog
{
  FootingRecordDialog  parent_instance;

  AdwPreferencesGroup *goal_group;
  AdwComboRow         *rating_row;
  GtkStringList       *ratings;
  FootingStageCard    *own_card;
  FootingStageCard    *view_card;
  FootingStageCard    *evidence_card;
  FootingDateRow      *day_row;
};

G_DEFINE_FINAL_TYPE (FootingGoalReviewDialog, footing_goal_review_dialog, FOOTING_TYPE_RECORD_DIALOG)

static FootingDay
get_today (FootingGoalReviewDialog *self)
{
  return footing_context_get_today (footing_form_dialog_get_context (FOOTING_FORM_DIALOG (self)));
}

static FootingGoalRating
get_rating (FootingGoalReviewDialog *self)
{
  return (FootingGoalRating) adw_combo_row_get_selected (self->rating_row);
}

/* ---- Filling in ---- */

/* Something has to be said of it, or it was not looked at. */
static gboolean
says_something (FootingGoalReviewDialog *self)
{
  return get_rating (self) != FOOTING_GOAL_RATING_NOT_SAID ||
         footing_stage_card_get_word_count (self->own_card) > 0 ||
         footing_stage_card_get_word_count (self->view_card) > 0 ||
         footing_stage_card_get_word_count (self->evidence_card) > 0;
}

static void
changed_cb (FootingGoalReviewDialog *self)
{
  FootingDay day = footing_date_row_get_day (self->day_row);

  footing_date_row_set_complaint (self->day_row, day != FOOTING_DAY_NONE && day > get_today (self)
                                                   ? _("This day is still to come.")
                                                   : NULL);
  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self),
                                    says_something (self) && footing_date_row_get_valid (self->day_row) &&
                                      day != FOOTING_DAY_NONE && day <= get_today (self));
}

static void
footing_goal_review_dialog_fill (FootingRecordDialog *dialog,
                                 gpointer             record)
{
  FootingGoalReviewDialog *self = FOOTING_GOAL_REVIEW_DIALOG (dialog);
  FootingGoalReview *review = record;

  footing_date_row_set_today (self->day_row, get_today (self));
  footing_date_row_set_day (self->day_row, footing_goal_review_get_reviewed_on (review));
  adw_combo_row_set_selected (self->rating_row, (guint) footing_goal_review_get_own_rating (review));
  footing_stage_card_set_text (self->own_card, footing_goal_review_get_own_words (review));
  footing_stage_card_set_text (self->view_card, footing_goal_review_get_preceptor_view (review));
  footing_stage_card_set_text (self->evidence_card, footing_goal_review_get_evidence (review));
  changed_cb (self);
}

static char *
text_in (FootingStageCard *card)
{
  char *text = g_strstrip (footing_stage_card_dup_text (card));

  if (*text == '\0')
    g_clear_pointer (&text, g_free);

  return text;
}

static void
footing_goal_review_dialog_give (FootingRecordDialog *dialog,
                                 gpointer             record)
{
  FootingGoalReviewDialog *self = FOOTING_GOAL_REVIEW_DIALOG (dialog);
  g_autofree char *own = text_in (self->own_card);
  g_autofree char *view = text_in (self->view_card);
  g_autofree char *evidence = text_in (self->evidence_card);

  g_object_set (record,
                "reviewed-on", footing_date_row_get_day (self->day_row),
                "own-rating", get_rating (self),
                "own-words", own,
                "preceptor-view", view,
                "evidence", evidence,
                NULL);
}

static const char *
footing_goal_review_dialog_words (FootingRecordDialog *dialog,
                                  gboolean             removed)
{
  return removed ? _("What was said of the goal has been removed") : _("What was said of the goal has been saved");
}

/* ---- The object ---- */

static void
footing_goal_review_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_GOAL_REVIEW_DIALOG);

  G_OBJECT_CLASS (footing_goal_review_dialog_parent_class)->dispose (object);
}

static void
footing_goal_review_dialog_class_init (FootingGoalReviewDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FootingRecordDialogClass *dialog_class = FOOTING_RECORD_DIALOG_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_goal_review_dialog_dispose;
  dialog_class->fill = footing_goal_review_dialog_fill;
  dialog_class->give = footing_goal_review_dialog_give;
  dialog_class->words = footing_goal_review_dialog_words;

  g_type_ensure (FOOTING_TYPE_DATE_ROW);
  g_type_ensure (FOOTING_TYPE_STAGE_CARD);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/agreement/"
                                               "footing-goal-review-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingGoalReviewDialog, goal_group);
  gtk_widget_class_bind_template_child (widget_class, FootingGoalReviewDialog, rating_row);
  gtk_widget_class_bind_template_child (widget_class, FootingGoalReviewDialog, ratings);
  gtk_widget_class_bind_template_child (widget_class, FootingGoalReviewDialog, own_card);
  gtk_widget_class_bind_template_child (widget_class, FootingGoalReviewDialog, view_card);
  gtk_widget_class_bind_template_child (widget_class, FootingGoalReviewDialog, evidence_card);
  gtk_widget_class_bind_template_child (widget_class, FootingGoalReviewDialog, day_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
footing_goal_review_dialog_init (FootingGoalReviewDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (int rating = FOOTING_GOAL_RATING_NOT_SAID; rating <= FOOTING_GOAL_RATING_THERE; rating++)
    gtk_string_list_append (self->ratings, footing_goal_rating_words ((FootingGoalRating) rating));
}

FootingFormDialog *
footing_goal_review_dialog_new (FootingContext    *context,
                                FootingGoal       *goal,
                                FootingGoalReview *review)
{
  FootingGoalReviewDialog *self = g_object_new (FOOTING_TYPE_GOAL_REVIEW_DIALOG, "context", context, NULL);
  g_autofree char *title = g_markup_escape_text (footing_goal_get_words (goal), -1);

  adw_preferences_group_set_title (self->goal_group, title);
  footing_form_dialog_set_enrolment (FOOTING_FORM_DIALOG (self), footing_goal_get_enrolment_id (goal));
  footing_record_dialog_set_record (FOOTING_RECORD_DIALOG (self), review);

  return FOOTING_FORM_DIALOG (self);
}
