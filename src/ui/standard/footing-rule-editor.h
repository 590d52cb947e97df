/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-standard.h"

G_BEGIN_DECLS

/**
 * FootingRuleEditor:
 *
 * One rule of a standard that is being made: folded it says the rule and where it is from, open it
 * can be changed.
 *
 * The signal `changed` comes after each change; `remove` asks to take the rule out.
 */
#define FOOTING_TYPE_RULE_EDITOR (footing_rule_editor_get_type ())
G_DECLARE_FINAL_TYPE (FootingRuleEditor, footing_rule_editor, FOOTING, RULE_EDITOR, AdwExpanderRow)

/**
 * footing_rule_editor_new:
 * @standard: what is being made; must outlive the row
 * @rule: of @standard
 * @today: the day of a change
 *
 * Returns: (transfer floating): the row
 */
GtkWidget           *footing_rule_editor_new      (FootingStandard     *standard,
                                                   FootingStandardRule *rule,
                                                   FootingDay           today);

/** Returns: (transfer none): the rule */
FootingStandardRule *footing_rule_editor_get_rule (FootingRuleEditor   *self);

/** Opens it, with the keyboard in its first field. */
void                 footing_rule_editor_open     (FootingRuleEditor   *self);

G_END_DECLS
