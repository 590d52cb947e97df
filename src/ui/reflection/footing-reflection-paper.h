/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"
#include "footing-reflective-model.h"

G_BEGIN_DECLS

/**
 * FootingReflectionPaper:
 *
 * The parts of a reflection under each other, each a card to write on that saves itself.
 *
 * The signal `kept-both` says that a part had been changed from elsewhere meanwhile, and that the
 * other text is among the earlier ones now.
 */
#define FOOTING_TYPE_REFLECTION_PAPER (footing_reflection_paper_get_type ())
G_DECLARE_FINAL_TYPE (FootingReflectionPaper, footing_reflection_paper, FOOTING, REFLECTION_PAPER, AdwBin)

/**
 * footing_reflection_paper_open:
 * @model: (nullable): says what the stages are called; %NULL when it is not known here
 * @stages: (element-type FootingStage): what is stored, in order
 * @preceptee: (nullable): whom it is about, so that their name is no misspelt word
 *
 * To be called once.
 */
void            footing_reflection_paper_open          (FootingReflectionPaper       *self,
                                                        FootingContext               *context,
                                                        const FootingReflectiveModel *model,
                                                        const GPtrArray              *stages,
                                                        const char                   *preceptee);

/** Returns: how many parts there are */
guint           footing_reflection_paper_get_n_parts   (FootingReflectionPaper       *self);

/** Returns: the id of the stage of a part */
gint64          footing_reflection_paper_get_stage_id  (FootingReflectionPaper       *self,
                                                        guint                         part);

/** Returns: (transfer none): what a part is called */
const char     *footing_reflection_paper_get_label     (FootingReflectionPaper       *self,
                                                        guint                         part);

/** Returns: (transfer none): what saves a part */
FootingAutosave *footing_reflection_paper_get_autosave (FootingReflectionPaper       *self,
                                                        guint                         part);

/** Puts the keyboard into the first empty part, or else behind the last word. */
void            footing_reflection_paper_begin         (FootingReflectionPaper       *self);

/** Puts the keyboard back where somebody wrote last. */
void            footing_reflection_paper_go_back       (FootingReflectionPaper       *self);

/**
 * footing_reflection_paper_go:
 * @by: 1 for the next part, -1 for the one before
 */
void            footing_reflection_paper_go            (FootingReflectionPaper       *self,
                                                        int                           by);

/** Puts @question into the part written in last, or else into the first empty one. */
void            footing_reflection_paper_answer        (FootingReflectionPaper       *self,
                                                        const char                   *question);

/**
 * footing_reflection_paper_restore:
 * @stage_id: the stage
 * @text: what takes the place of its present text, which is kept first
 */
void            footing_reflection_paper_restore       (FootingReflectionPaper       *self,
                                                        gint64                        stage_id,
                                                        const char                   *text);

G_END_DECLS
