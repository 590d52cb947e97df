/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-intake-plan.h"

G_BEGIN_DECLS

/**
 * FootingScenarioComparison:
 *
 * Two scenarios side by side: in what they differ, and what each would come to.
 */
#define FOOTING_TYPE_SCENARIO_COMPARISON (footing_scenario_comparison_get_type ())
G_DECLARE_FINAL_TYPE (FootingScenarioComparison, footing_scenario_comparison, FOOTING, SCENARIO_COMPARISON,
                      AdwPreferencesGroup)

/**
 * footing_scenario_comparison_show:
 * @plans: both scenarios
 * @intakes: what they come to
 * @names: what they are called
 */
void footing_scenario_comparison_show (FootingScenarioComparison *self,
                                       const FootingIntakePlan   *plans[2],
                                       const FootingIntake       *intakes[2],
                                       const char                *names[2]);

G_END_DECLS
