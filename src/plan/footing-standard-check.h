/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-rule-finding.h"

G_BEGIN_DECLS

/**
 * FootingProgrammeDesign:
 * @months: length, or %FOOTING_DESIGN_UNKNOWN
 * @supernumerary_hours: in all, or %FOOTING_DESIGN_UNKNOWN
 * @protected_hours_preceptor: a year, or %FOOTING_DESIGN_UNKNOWN
 * @milestones: (element-type FootingStandardMilestone): in any order
 * @protected_hours_preceptee: a year, or %FOOTING_DESIGN_UNKNOWN
 *
 * A programme as it stands in the editor. Everything is borrowed.
 */
typedef struct
{
  int              months;
  double           supernumerary_hours;
  double           protected_hours_preceptor;
  const GPtrArray *milestones;
  double           protected_hours_preceptee;
} FootingProgrammeDesign;

/**
 * footing_standard_check:
 * @standard: must outlive the result
 * @design: the programme
 *
 * Holds a programme, as designed, against each rule of a standard. It says nothing about what
 * then happens in practice: footing_lived_check() does.
 *
 * Returns: (transfer full) (element-type FootingRuleFinding): one for each rule, in its order
 */
GPtrArray *footing_standard_check (const FootingStandard        *standard,
                                   const FootingProgrammeDesign *design);

G_END_DECLS
