/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-intake.h"

G_BEGIN_DECLS

/**
 * FootingIntakeView:
 *
 * What an intake would mean, as a picture and as a table: people against places, meetings against
 * protected time; of one scenario or of two.
 *
 * - `tight`: whether there is no room for all columns of the table
 * - `narrow`: whether there is no room for columns
 */
#define FOOTING_TYPE_INTAKE_VIEW (footing_intake_view_get_type ())
G_DECLARE_FINAL_TYPE (FootingIntakeView, footing_intake_view, FOOTING, INTAKE_VIEW, AdwBin)

/**
 * footing_intake_view_show:
 * @intake: what is set at present
 * @name: what to call it where there are two
 * @other: (nullable): what it is compared with
 * @other_name: (nullable): its name
 * @sentence: what it comes to
 */
void footing_intake_view_show (FootingIntakeView   *self,
                               const FootingIntake *intake,
                               const char          *name,
                               const FootingIntake *other,
                               const char          *other_name,
                               const char          *sentence);

G_END_DECLS
