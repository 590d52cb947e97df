/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-goal-review.h"

struct _FootingGoalReview
{
  FootingRecord      parent_instance;

  gint64             goal_id;
  gint64             session_id;
  FootingDay         reviewed_on;
  FootingGoalRating  own_rating;
  char              *own_words;
  char              *preceptor_view;
  char              *evidence;
};

G_DEFINE_FINAL_TYPE (FootingGoalReview, footing_goal_review, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingGoalReview, goal_id, "goal"),
  FOOTING_LINK (FootingGoalReview, session_id, "session"),
  FOOTING_FIELD (FootingGoalReview, reviewed_on, DAY),
  FOOTING_CHOICE (FootingGoalReview, own_rating, footing_goal_rating_get_type),
  FOOTING_FIELD (FootingGoalReview, own_words, TEXT),
  FOOTING_FIELD (FootingGoalReview, preceptor_view, TEXT),
  FOOTING_FIELD (FootingGoalReview, evidence, TEXT),
};

static void
footing_goal_review_class_init (FootingGoalReviewClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "goal_review", fields, G_N_ELEMENTS (fields));
}

static void
footing_goal_review_init (FootingGoalReview *self)
{
}

FOOTING_DEFINE_GETTER (FootingGoalReview, footing_goal_review, gint64, goal_id)
FOOTING_DEFINE_GETTER (FootingGoalReview, footing_goal_review, gint64, session_id)
FOOTING_DEFINE_GETTER (FootingGoalReview, footing_goal_review, FootingDay, reviewed_on)
FOOTING_DEFINE_GETTER (FootingGoalReview, footing_goal_review, FootingGoalRating, own_rating)
FOOTING_DEFINE_GETTER (FootingGoalReview, footing_goal_review, const char *, own_words)
FOOTING_DEFINE_GETTER (FootingGoalReview, footing_goal_review, const char *, preceptor_view)
FOOTING_DEFINE_GETTER (FootingGoalReview, footing_goal_review, const char *, evidence)
