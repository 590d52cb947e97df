/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingScenario:
 *
 * A question of the kind *what if*, kept to be compared with others.
 */
#define FOOTING_TYPE_SCENARIO (footing_scenario_get_type ())
G_DECLARE_FINAL_TYPE (FootingScenario, footing_scenario, FOOTING, SCENARIO, FootingRecord)

/** Returns: (transfer none): what people call it */
const char *footing_scenario_get_name (FootingScenario *self);

/** Returns: (transfer none): its figures as JSON */
const char *footing_scenario_get_document (FootingScenario *self);

G_END_DECLS
