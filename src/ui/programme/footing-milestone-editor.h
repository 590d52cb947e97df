/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-programme-draft.h"

G_BEGIN_DECLS

/**
 * FootingMilestoneEditor:
 *
 * One milestone of a programme that is being changed: folded it says when it is, open it can be
 * changed. It writes into the draft and shows what the draft says.
 */
#define FOOTING_TYPE_MILESTONE_EDITOR (footing_milestone_editor_get_type ())
G_DECLARE_FINAL_TYPE (FootingMilestoneEditor, footing_milestone_editor, FOOTING, MILESTONE_EDITOR, AdwExpanderRow)

/** Returns: (transfer floating): a row for a milestone of @draft, which must outlive it */
GtkWidget  *footing_milestone_editor_new     (FootingProgrammeDraft  *draft,
                                              FootingMilestone       *milestone);

/** Shows what the draft says now; @milestone is the same one, perhaps as another object. */
void        footing_milestone_editor_show    (FootingMilestoneEditor *self,
                                              FootingMilestone       *milestone);

/** Returns: (transfer none): the key of its milestone */
const char *footing_milestone_editor_get_key (FootingMilestoneEditor *self);

/** Opens it, with the keyboard in its first field. */
void        footing_milestone_editor_open    (FootingMilestoneEditor *self);

G_END_DECLS
