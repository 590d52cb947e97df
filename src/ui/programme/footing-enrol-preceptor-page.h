/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-enrol-draft.h"

G_BEGIN_DECLS

/**
 * FootingEnrolPreceptorPage:
 *
 * The second step of enrolling: with which preceptor, and in which cohort. The signal `done` is
 * emitted when it has been taken.
 */
#define FOOTING_TYPE_ENROL_PRECEPTOR_PAGE (footing_enrol_preceptor_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingEnrolPreceptorPage, footing_enrol_preceptor_page,
                      FOOTING, ENROL_PRECEPTOR_PAGE, AdwNavigationPage)

/** Gives the page its draft. To be called once. */
void       footing_enrol_preceptor_page_set_draft  (FootingEnrolPreceptorPage *self,
                                                    FootingEnrolDraft         *draft);

/** Puts those first who suit the people chosen. To be called before the page is shown. */
void       footing_enrol_preceptor_page_prepare    (FootingEnrolPreceptorPage *self);

/** Returns: (transfer none): the button that goes on */
GtkWidget *footing_enrol_preceptor_page_get_button (FootingEnrolPreceptorPage *self);

G_END_DECLS
