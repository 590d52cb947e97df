/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-page.h"
#include "footing-programme.h"

G_BEGIN_DECLS

/**
 * FootingProgrammeEditor:
 *
 * A programme that is being changed. What is changed is kept as a draft in the book within two
 * seconds; the programme itself becomes another one by *Save* only, and whoever is on it is asked
 * for one by one.
 */
#define FOOTING_TYPE_PROGRAMME_EDITOR (footing_programme_editor_get_type ())
G_DECLARE_FINAL_TYPE (FootingProgrammeEditor, footing_programme_editor, FOOTING, PROGRAMME_EDITOR, FootingPage)

/**
 * footing_programme_editor_new:
 * @milestones: (element-type FootingMilestone): of @programme
 * @items: (element-type FootingProgrammeItem): of @programme
 *
 * Returns: (transfer floating): the page
 */
AdwNavigationPage *footing_programme_editor_new (FootingContext   *context,
                                                 FootingProgramme *programme,
                                                 const GPtrArray  *milestones,
                                                 const GPtrArray  *items);

G_END_DECLS
