/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-enrol-draft.h"

G_BEGIN_DECLS

/**
 * FootingEnrolPeoplePage:
 *
 * The first step of enrolling: who. The signal `done` is
 * emitted when it has been taken.
 */
#define FOOTING_TYPE_ENROL_PEOPLE_PAGE (footing_enrol_people_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingEnrolPeoplePage, footing_enrol_people_page,
                      FOOTING, ENROL_PEOPLE_PAGE, AdwNavigationPage)

/** Gives the page its draft. To be called once. */
void       footing_enrol_people_page_set_draft   (FootingEnrolPeoplePage *self,
                                                  FootingEnrolDraft      *draft);

/** Returns: (transfer none): the button that goes on */
GtkWidget *footing_enrol_people_page_get_button  (FootingEnrolPeoplePage *self);

/** Returns: (transfer none): what to begin with: the search or, while nobody can be enrolled, the import */
GtkWidget *footing_enrol_people_page_get_first   (FootingEnrolPeoplePage *self);

G_END_DECLS
