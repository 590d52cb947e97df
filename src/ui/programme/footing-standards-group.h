/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-programme.h"
#include "footing-standard.h"

G_BEGIN_DECLS

/**
 * FootingStandardsGroup:
 *
 * A programme, as designed, held against each rule of a standard.
 */
#define FOOTING_TYPE_STANDARDS_GROUP (footing_standards_group_get_type ())
G_DECLARE_FINAL_TYPE (FootingStandardsGroup, footing_standards_group, FOOTING, STANDARDS_GROUP, AdwPreferencesGroup)

/**
 * footing_standards_group_show:
 * @standard: (nullable): what it is held against; %NULL when that is not known here
 * @programme: the programme
 * @milestones: (element-type FootingMilestone): of it
 */
void footing_standards_group_show (FootingStandardsGroup *self,
                                   const FootingStandard *standard,
                                   FootingProgramme      *programme,
                                   const GPtrArray       *milestones);

G_END_DECLS
