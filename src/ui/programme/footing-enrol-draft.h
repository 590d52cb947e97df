/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-context.h"
#include "footing-enrolling.h"

G_BEGIN_DECLS

/**
 * FootingEnrolDraft:
 *
 * What somebody has chosen so far while they enrol people: who, with which preceptor, in which
 * cohort, and days that were filled in on the way. Nothing of it is in the book yet.
 *
 * The signal `changed` tells that any of it is another now.
 */
#define FOOTING_TYPE_ENROL_DRAFT (footing_enrol_draft_get_type ())
G_DECLARE_FINAL_TYPE (FootingEnrolDraft, footing_enrol_draft, FOOTING, ENROL_DRAFT, GObject)

/** Returns: (transfer full): a draft with nobody in it */
FootingEnrolDraft *footing_enrol_draft_new           (FootingContext    *context,
                                                      FootingProgramme  *programme);

/** Returns: (transfer none): what it was given */
FootingContext    *footing_enrol_draft_get_context   (FootingEnrolDraft *self);

/** Returns: (transfer none): what they are enrolled on */
FootingProgramme  *footing_enrol_draft_get_programme (FootingEnrolDraft *self);

/** Picks somebody, or lets them go. */
void               footing_enrol_draft_set_picked    (FootingEnrolDraft *self,
                                                      FootingPerson     *person,
                                                      gboolean           picked);

/** Picks all of @people (#FootingPerson), or lets them go. */
void               footing_enrol_draft_pick_all      (FootingEnrolDraft *self,
                                                      GListModel        *people,
                                                      gboolean           picked);

/** Returns: whether somebody has been picked */
gboolean           footing_enrol_draft_is_picked     (FootingEnrolDraft *self,
                                                      FootingPerson     *person);

/** Returns: how many have been picked */
guint              footing_enrol_draft_count         (FootingEnrolDraft *self);

/** Returns: whether one of them works at a workplace */
gboolean           footing_enrol_draft_has_workplace (FootingEnrolDraft *self,
                                                      gint64             workplace_id);

/** Returns: (transfer none) (nullable): who supports them */
FootingPerson     *footing_enrol_draft_get_preceptor (FootingEnrolDraft *self);

/** Sets who supports them; %NULL for nobody yet. */
void               footing_enrol_draft_set_preceptor (FootingEnrolDraft *self,
                                                      FootingPerson     *preceptor);

/** Returns: (transfer none) (nullable): their cohort */
FootingCohort     *footing_enrol_draft_get_cohort    (FootingEnrolDraft *self);

/** Sets their cohort, an old or a new one; %NULL for none. */
void               footing_enrol_draft_set_cohort    (FootingEnrolDraft *self,
                                                      FootingCohort     *cohort);

/**
 * footing_enrol_draft_words_load:
 * @n: how many of those who were picked would be enrolled
 *
 * Returns: (transfer full): what the preceptor would carry, when that is more than their limit, and how many
 *   people the cohort would have, when that is more than its places; otherwise empty
 */
char              *footing_enrol_draft_words_load    (FootingEnrolDraft *self,
                                                      guint              n);

/**
 * footing_enrol_draft_fill_in:
 * @property: `started-on` or `registered-on`
 * @day: the day; %FOOTING_DAY_NONE takes it back
 *
 * Fills in a day that is not known of somebody. It is saved together with their enrolment.
 */
void               footing_enrol_draft_fill_in       (FootingEnrolDraft *self,
                                                      FootingPerson     *person,
                                                      const char        *property,
                                                      FootingDay         day);

/** Returns: whether the milestones and items of the programme are known */
gboolean           footing_enrol_draft_is_ready      (FootingEnrolDraft *self);

/** Returns: (transfer none) (nullable): why they could not be read */
const GError      *footing_enrol_draft_get_error     (FootingEnrolDraft *self);

/** Reads them again. */
void               footing_enrol_draft_reload        (FootingEnrolDraft *self);

/** Returns: how many of those who were picked can be enrolled: somebody of whom a day is missing cannot */
guint              footing_enrol_draft_count_ready   (FootingEnrolDraft *self);

/**
 * footing_enrol_draft_preview_async:
 * @progress: hears of each person that is worked out
 *
 * Works out, in a thread, what enrolling them would mean.
 */
void               footing_enrol_draft_preview_async  (FootingEnrolDraft    *self,
                                                       FootingProgress      *progress,
                                                       GCancellable         *cancellable,
                                                       GAsyncReadyCallback   callback,
                                                       gpointer              user_data);

/**
 * footing_enrol_draft_preview_finish:
 *
 * Returns: (transfer full) (element-type FootingEnrollingEntry) (nullable): what it would mean, by
 *   name; %NULL when it was cancelled
 */
GPtrArray         *footing_enrol_draft_preview_finish (FootingEnrolDraft    *self,
                                                       GAsyncResult         *result,
                                                       GError              **error);

/**
 * footing_enrol_draft_words_left_out:
 * @entries: from footing_enrol_draft_preview_finish()
 *
 * Returns: (transfer full): who cannot be enrolled yet and why; empty when everybody can
 */
char              *footing_enrol_draft_words_left_out (FootingEnrolDraft *self,
                                                      const GPtrArray   *entries);

/**
 * footing_enrol_draft_records:
 * @entries: from footing_enrol_draft_preview_finish()
 *
 * Returns: (transfer full) (element-type FootingRecord): what to save
 */
GPtrArray         *footing_enrol_draft_records       (FootingEnrolDraft *self,
                                                      const GPtrArray   *entries);

/**
 * footing_enrol_draft_undone:
 * @records: from footing_enrol_draft_records(), when they have been saved
 *
 * Returns: (transfer full) (element-type FootingRecord): what to save to take it back
 */
GPtrArray         *footing_enrol_draft_undone        (FootingEnrolDraft *self,
                                                      const GPtrArray   *records);

G_END_DECLS
