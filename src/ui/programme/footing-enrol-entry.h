/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"
#include "footing-enrolling.h"

G_BEGIN_DECLS

/**
 * FootingEnrolEntry:
 *
 * What enrolling one person would mean: the day it is counted from and why, and each meeting with
 * its date; or why they cannot be enrolled, with a row for the day that is missing.
 *
 * The signal `filled-in (property, day)` is emitted when that day has been typed.
 */
#define FOOTING_TYPE_ENROL_ENTRY (footing_enrol_entry_get_type ())
G_DECLARE_FINAL_TYPE (FootingEnrolEntry, footing_enrol_entry, FOOTING, ENROL_ENTRY, AdwPreferencesGroup)

/** Returns: (transfer floating): an empty group */
GtkWidget     *footing_enrol_entry_new        (FootingContext              *context);

/**
 * footing_enrol_entry_show:
 *
 * Shows an entry, or what has become of it.
 */
void           footing_enrol_entry_show       (FootingEnrolEntry           *self,
                                               const FootingEnrollingEntry *entry);

/** Returns: (transfer none) (nullable): whom it is about */
FootingPerson *footing_enrol_entry_get_person (FootingEnrolEntry           *self);

G_END_DECLS
