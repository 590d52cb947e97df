/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-agreement-words.h"
#include "footing-date-words.h"
#include "footing-form-dialog.h"
#include "footing-goal-dialog.h"
#include "footing-goal-page.h"
#include "footing-goal-review-dialog.h"
#include "footing-person-words.h"
#include "footing-roster.h"

#define COLUMN_CHARACTERS 36

struct _FootingGoalPage
{
  FootingPage        parent_instance;

  FootingAgreements *agreements;
  FootingGoal       *goal;

  GtkLabel          *words_label;
  GtkLabel          *facts_label;
  GtkLabel          *support_label;
  GtkBox            *reviews_box;
  GtkWidget         *empty_label;
};

G_DEFINE_FINAL_TYPE (FootingGoalPage, footing_goal_page, FOOTING_TYPE_PAGE)

static FootingContext *
get_context (FootingGoalPage *self)
{
  return footing_page_get_context (FOOTING_PAGE (self));
}

/* ---- One look at it ---- */

static GtkWidget *
label_new (const char *words,
           const char *style)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);

  return label;
}

/* Words as wide as a column, so that two of them stand side by side where there is room. */
static GtkWidget *
words_new (const char *words,
           const char *style)
{
  GtkWidget *label = label_new (words, style);

  gtk_label_set_max_width_chars (GTK_LABEL (label), COLUMN_CHARACTERS);

  return label;
}

/* @words is what one of the two said; nothing is said of what nobody said. */
static GtkWidget *
side_new (const char *heading,
          const char *rating,
          const char *words)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_widget_set_size_request (box, 200, -1);
  gtk_widget_set_hexpand (box, TRUE);
  gtk_box_append (GTK_BOX (box), label_new (heading, "caption-heading"));
  if (rating != NULL)
    gtk_box_append (GTK_BOX (box), label_new (rating, "heading"));
  if (words != NULL || rating == NULL)
    gtk_box_append (GTK_BOX (box), words_new (words != NULL ? words : _("Nothing written"),
                                              words != NULL ? NULL : "dim-label"));

  return box;
}

static GtkWidget *
sides_new (FootingGoalReview *review)
{
  GtkWidget *box = adw_wrap_box_new ();
  FootingGoalRating rating = footing_goal_review_get_own_rating (review);

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (box), 24);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (box), 12);
  adw_wrap_box_set_justify (ADW_WRAP_BOX (box), ADW_JUSTIFY_FILL);
  adw_wrap_box_append (ADW_WRAP_BOX (box),
                       side_new (_("In Their Own Words"),
                                 rating != FOOTING_GOAL_RATING_NOT_SAID ? footing_goal_rating_words (rating) : NULL,
                                 footing_goal_review_get_own_words (review)));
  adw_wrap_box_append (ADW_WRAP_BOX (box),
                       side_new (_("What the Preceptor Sees"), NULL, footing_goal_review_get_preceptor_view (review)));

  return box;
}

static void
change_review_cb (FootingGoalPage *self,
                  GtkWidget       *button)
{
  FootingGoalReview *review = g_object_get_data (G_OBJECT (button), "review");

  footing_form_dialog_open (footing_goal_review_dialog_new (get_context (self), self->goal, review),
                            GTK_WIDGET (self));
}

static GtkWidget *
heading_new (FootingGoalPage   *self,
             FootingGoalReview *review)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  g_autofree char *day = footing_date_words (footing_goal_review_get_reviewed_on (review),
                                             footing_context_get_today (get_context (self)));
  /* translators: the name of a button; %s is a day */
  g_autofree char *change = g_strdup_printf (_("Change what was said on %s"), day);
  GtkWidget *label = label_new (day, "heading");
  GtkWidget *button = gtk_button_new_from_icon_name ("document-edit-symbolic");

  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, change);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, change, -1);
  g_object_set_data_full (G_OBJECT (button), "review", g_object_ref (review), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (change_review_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), button);

  return box;
}

static GtkWidget *
card_new (FootingGoalPage   *self,
          FootingGoalReview *review)
{
  GtkWidget *card = adw_bin_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  const char *evidence = footing_goal_review_get_evidence (review);

  gtk_widget_set_margin_top (box, 12);
  gtk_widget_set_margin_bottom (box, 12);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_box_append (GTK_BOX (box), heading_new (self, review));
  gtk_box_append (GTK_BOX (box), sides_new (review));
  if (evidence != NULL)
    gtk_box_append (GTK_BOX (box), side_new (_("What Shows It"), NULL, evidence));
  gtk_widget_add_css_class (card, "card");
  adw_bin_set_child (ADW_BIN (card), box);

  return card;
}

/* ---- The goal ---- */

static void
show_goal (FootingGoalPage *self)
{
  FootingContext *context = get_context (self);
  FootingRoster *roster = footing_context_get_roster (context);
  const char *name = footing_roster_name_of_enrolment (roster, footing_goal_get_enrolment_id (self->goal));
  const char *support = footing_goal_get_support (self->goal);
  g_autofree char *state = footing_goal_words (self->goal, footing_context_get_today (context));
  g_autofree char *set_on = footing_date_words_short (footing_goal_get_set_on (self->goal));
  /* translators: %s is a date */
  g_autofree char *set = g_strdup_printf (_("set on %s"), set_on);
  g_autofree char *facts = footing_person_words_line (name != NULL ? name : "", set, state, NULL);
  /* translators: %s is what would help somebody to reach a goal */
  g_autofree char *help = support != NULL ? g_strdup_printf (_("What would help: %s"), support) : NULL;

  gtk_label_set_label (self->words_label, footing_goal_get_words (self->goal));
  gtk_label_set_label (self->facts_label, facts);
  gtk_label_set_label (self->support_label, help != NULL ? help : "");
  gtk_widget_set_visible (GTK_WIDGET (self->support_label), help != NULL);
}

static void
show_reviews (FootingGoalPage *self)
{
  GListModel *reviews = footing_agreements_get_reviews (self->agreements);
  GtkWidget *old = NULL;

  while ((old = gtk_widget_get_first_child (GTK_WIDGET (self->reviews_box))) != NULL)
    gtk_box_remove (self->reviews_box, old);

  for (guint i = 0; i < g_list_model_get_n_items (reviews); i++)
    {
      g_autoptr(FootingGoalReview) review = g_list_model_get_item (reviews, i);

      if (footing_goal_review_get_goal_id (review) == footing_record_get_id (FOOTING_RECORD (self->goal)))
        gtk_box_append (self->reviews_box, card_new (self, review));
    }

  gtk_widget_set_visible (self->empty_label, gtk_widget_get_first_child (GTK_WIDGET (self->reviews_box)) == NULL);
}

/* Returns: whether the goal is still there */
static gboolean
find_goal (FootingGoalPage *self)
{
  GListModel *goals = footing_agreements_get_goals (self->agreements);

  for (guint i = 0; i < g_list_model_get_n_items (goals); i++)
    {
      g_autoptr(FootingGoal) goal = g_list_model_get_item (goals, i);

      if (footing_record_get_id (FOOTING_RECORD (goal)) == footing_record_get_id (FOOTING_RECORD (self->goal)))
        {
          g_set_object (&self->goal, goal);
          return TRUE;
        }
    }

  return FALSE;
}

static void
leave (FootingGoalPage *self)
{
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_VIEW);

  if (view != NULL && adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view)) == ADW_NAVIGATION_PAGE (self))
    adw_navigation_view_pop (ADW_NAVIGATION_VIEW (view));
}

static void
refresh (FootingGoalPage *self)
{
  if (!find_goal (self))
    {
      leave (self);
      return;
    }

  show_goal (self);
  show_reviews (self);
}

/* ---- What people do ---- */

static void
look_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  FootingGoalPage *self = FOOTING_GOAL_PAGE (widget);
  g_autoptr(FootingGoalReview) review = NULL;

  review = g_object_new (FOOTING_TYPE_GOAL_REVIEW,
                         "goal-id", footing_record_get_id (FOOTING_RECORD (self->goal)),
                         "reviewed-on", footing_context_get_today (get_context (self)),
                         NULL);
  footing_form_dialog_open (footing_goal_review_dialog_new (get_context (self), self->goal, review), widget);
}

static void
edit_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  FootingGoalPage *self = FOOTING_GOAL_PAGE (widget);

  footing_form_dialog_open (footing_goal_dialog_new (get_context (self), self->goal), widget);
}

/* ---- The object ---- */

static gint64
footing_goal_page_enrolment (FootingPage *page)
{
  return footing_goal_get_enrolment_id (FOOTING_GOAL_PAGE (page)->goal);
}

static void
footing_goal_page_dispose (GObject *object)
{
  FootingGoalPage *self = FOOTING_GOAL_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_GOAL_PAGE);
  g_clear_object (&self->goal);
  g_clear_object (&self->agreements);

  G_OBJECT_CLASS (footing_goal_page_parent_class)->dispose (object);
}

static void
footing_goal_page_class_init (FootingGoalPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_goal_page_dispose;
  FOOTING_PAGE_CLASS (klass)->enrolment = footing_goal_page_enrolment;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/agreement/footing-goal-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingGoalPage, words_label);
  gtk_widget_class_bind_template_child (widget_class, FootingGoalPage, facts_label);
  gtk_widget_class_bind_template_child (widget_class, FootingGoalPage, support_label);
  gtk_widget_class_bind_template_child (widget_class, FootingGoalPage, reviews_box);
  gtk_widget_class_bind_template_child (widget_class, FootingGoalPage, empty_label);

  gtk_widget_class_install_action (widget_class, "goal.look", NULL, look_action);
  gtk_widget_class_install_action (widget_class, "goal.edit", NULL, edit_action);
}

static void
footing_goal_page_init (FootingGoalPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
footing_goal_page_new (FootingContext    *context,
                       FootingAgreements *agreements,
                       FootingGoal       *goal)
{
  FootingGoalPage *self = g_object_new (FOOTING_TYPE_GOAL_PAGE, "context", context, NULL);

  self->agreements = g_object_ref (agreements);
  self->goal = g_object_ref (goal);
  g_signal_connect_object (agreements, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  refresh (self);

  return ADW_NAVIGATION_PAGE (self);
}
