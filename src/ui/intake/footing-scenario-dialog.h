/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-form-dialog.h"

G_BEGIN_DECLS

/**
 * FootingScenarioDialog:
 *
 * Keeps a scenario under a name.
 */
#define FOOTING_TYPE_SCENARIO_DIALOG (footing_scenario_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingScenarioDialog, footing_scenario_dialog, FOOTING, SCENARIO_DIALOG, FootingFormDialog)

/**
 * footing_scenario_dialog_new:
 * @document: what is saved
 * @scenarios: (element-type FootingScenario): those there are. One of the same name is replaced, after it is said
 *
 * Returns: (transfer floating): a dialog that saves @document
 */
FootingFormDialog *footing_scenario_dialog_new (FootingContext *context,
                                                const char     *document,
                                                GListModel     *scenarios);

G_END_DECLS
