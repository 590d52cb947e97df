/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-own-scale-answer.h"

struct _FootingOwnScaleAnswer
{
  FootingRecord  parent_instance;

  gint64         own_scale_id;
  gint64         session_id;
  gint64         step;
  char          *words;
};

G_DEFINE_FINAL_TYPE (FootingOwnScaleAnswer, footing_own_scale_answer, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingOwnScaleAnswer, own_scale_id, "own_scale"),
  FOOTING_LINK (FootingOwnScaleAnswer, session_id, "session"),
  FOOTING_FIELD (FootingOwnScaleAnswer, step, INTEGER),
  FOOTING_FIELD (FootingOwnScaleAnswer, words, TEXT),
};

static void
footing_own_scale_answer_class_init (FootingOwnScaleAnswerClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "own_scale_answer", fields, G_N_ELEMENTS (fields));
}

static void
footing_own_scale_answer_init (FootingOwnScaleAnswer *self)
{
}

FOOTING_DEFINE_GETTER (FootingOwnScaleAnswer, footing_own_scale_answer, gint64, own_scale_id)
FOOTING_DEFINE_GETTER (FootingOwnScaleAnswer, footing_own_scale_answer, gint64, session_id)
FOOTING_DEFINE_GETTER (FootingOwnScaleAnswer, footing_own_scale_answer, gint64, step)
FOOTING_DEFINE_GETTER (FootingOwnScaleAnswer, footing_own_scale_answer, const char *, words)
