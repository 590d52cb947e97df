/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-enrol-draft.h"
#include "footing-progress-view.h"

G_BEGIN_DECLS

/**
 * FootingEnrolPreviewPage:
 *
 * The last step of enrolling: what it would mean, with the true date of every meeting. The signal
 * `done` is emitted when people are to be enrolled, and `presentable` when there is something to
 * see after footing_enrol_preview_page_prepare().
 */
#define FOOTING_TYPE_ENROL_PREVIEW_PAGE (footing_enrol_preview_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingEnrolPreviewPage, footing_enrol_preview_page,
                      FOOTING, ENROL_PREVIEW_PAGE, AdwNavigationPage)

/** Gives the page its draft. To be called once. */
void       footing_enrol_preview_page_set_draft   (FootingEnrolPreviewPage *self,
                                                   FootingEnrolDraft       *draft);

/** Works out everything anew. To be called before the page is shown. */
void       footing_enrol_preview_page_prepare     (FootingEnrolPreviewPage *self);

/** Returns: (transfer full) (element-type FootingRecord): what to save; empty when nobody is ready */
GPtrArray *footing_enrol_preview_page_get_records (FootingEnrolPreviewPage *self);

/** Says why saving has failed; an empty text when it has not. */
void       footing_enrol_preview_page_set_problem (FootingEnrolPreviewPage *self,
                                                   const char              *words);

/** Returns: (transfer none): what shows how far saving has come, once begun */
FootingProgressView *
           footing_enrol_preview_page_get_progress_view (FootingEnrolPreviewPage *self);

/** Tells whether it is being saved at this moment. */
void       footing_enrol_preview_page_set_busy    (FootingEnrolPreviewPage *self,
                                                   gboolean                 busy);

/** Returns: (transfer none): the button that enrols */
GtkWidget *footing_enrol_preview_page_get_button  (FootingEnrolPreviewPage *self);

G_END_DECLS
