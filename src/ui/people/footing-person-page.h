/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-page.h"
#include "footing-person.h"

G_BEGIN_DECLS

/**
 * FootingPersonPage:
 *
 * Who somebody is, and their part in preceptorship: as a preceptee, as a preceptor, or both.
 */
#define FOOTING_TYPE_PERSON_PAGE (footing_person_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingPersonPage, footing_person_page, FOOTING, PERSON_PAGE, FootingPage)

/** Returns: (transfer floating): a page for footing_shell_push() */
AdwNavigationPage *footing_person_page_new (FootingContext *context,
                                            FootingPerson  *person);

G_END_DECLS
