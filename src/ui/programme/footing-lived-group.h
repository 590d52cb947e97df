/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"
#include "footing-enrolment.h"

G_BEGIN_DECLS

/**
 * FootingLivedGroup:
 *
 * A preceptorship, as it is lived, held against each rule of the standard it was planned under.
 */
#define FOOTING_TYPE_LIVED_GROUP (footing_lived_group_get_type ())
G_DECLARE_FINAL_TYPE (FootingLivedGroup, footing_lived_group, FOOTING, LIVED_GROUP, AdwPreferencesGroup)

/** Shows an enrolment, and keeps up with it. May be called again. */
void footing_lived_group_show (FootingLivedGroup *self,
                               FootingContext    *context,
                               FootingEnrolment  *enrolment);

G_END_DECLS
