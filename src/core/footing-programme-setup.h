/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-milestone.h"
#include "footing-programme.h"
#include "footing-standard-check.h"

G_BEGIN_DECLS

/**
 * footing_programme_setup_from_standard:
 * @standard: the profile to begin with
 * @name: the name the provider gives the programme
 * @anchor: which day it is counted from
 *
 * Makes the records of a new programme: the #FootingProgramme first, with a promised id, then a
 * #FootingMilestone for each milestone of the standard. They are ready to be saved in one batch.
 *
 * Returns: (transfer full) (element-type FootingRecord): the records
 */
GPtrArray              *footing_programme_setup_from_standard (const FootingStandard  *standard,
                                                               const char             *name,
                                                               FootingAnchorRule       anchor);

/**
 * footing_programme_setup_copy:
 * @programme: a programme
 * @milestones: (element-type FootingMilestone): of it
 * @items: (element-type FootingProgrammeItem): of it
 * @name: what the copy is called
 *
 * Makes the records of another programme that says the same: the #FootingProgramme first, in its
 * first version and not archived. Nobody is on it.
 *
 * Returns: (transfer full) (element-type FootingRecord): ready to be saved in one batch
 */
GPtrArray              *footing_programme_setup_copy          (FootingProgramme       *programme,
                                                               const GPtrArray        *milestones,
                                                               const GPtrArray        *items,
                                                               const char             *name);

/**
 * footing_programme_setup_to_plan:
 * @milestones: (element-type FootingMilestone): of one programme
 *
 * The same milestones as the library of plans knows them.
 *
 * Returns: (transfer full) (element-type FootingStandardMilestone): in the same order
 */
GPtrArray              *footing_programme_setup_to_plan       (const GPtrArray        *milestones);

/**
 * footing_programme_setup_design:
 * @programme: a programme
 * @plan: (element-type FootingStandardMilestone): from footing_programme_setup_to_plan()
 *
 * Returns: the programme as footing_standard_check() wants it; it borrows @plan
 */
FootingProgrammeDesign  footing_programme_setup_design        (FootingProgramme       *programme,
                                                               const GPtrArray        *plan);

/**
 * footing_programme_setup_anchor:
 * @programme: a programme
 *
 * Returns: which day it is counted from
 */
FootingAnchorRule       footing_programme_setup_anchor        (FootingProgramme       *programme);

G_END_DECLS
