/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

#include "footing-milestone.h"
#include "footing-programme-item.h"
#include "footing-programme-setup.h"
#include "footing-programme.h"

G_BEGIN_DECLS

/**
 * FootingProgrammeDraft:
 *
 * A programme as somebody is changing it: copies of its records, with undo. Nothing of it is in
 * the programme until it is saved; its document keeps it until then.
 *
 * The signal `changed` comes after each change, also one that was undone. Records are changed by
 * footing_programme_draft_change() only.
 */
#define FOOTING_TYPE_PROGRAMME_DRAFT (footing_programme_draft_get_type ())
G_DECLARE_FINAL_TYPE (FootingProgrammeDraft, footing_programme_draft, FOOTING, PROGRAMME_DRAFT, GObject)

/**
 * footing_programme_draft_new:
 * @programme: as it is in the book
 * @milestones: (element-type FootingMilestone): of @programme
 * @items: (element-type FootingProgrammeItem): of @programme
 *
 * Returns: (transfer full): a draft without a change
 */
FootingProgrammeDraft *footing_programme_draft_new              (FootingProgramme       *programme,
                                                                 const GPtrArray        *milestones,
                                                                 const GPtrArray        *items);

/**
 * footing_programme_draft_load:
 * @document: from footing_programme_draft_to_document()
 * @error: %G_IO_ERROR_INVALID_DATA when it is none
 *
 * Goes on where somebody stopped. What the draft said before can be undone to.
 */
gboolean               footing_programme_draft_load             (FootingProgrammeDraft  *self,
                                                                 const char             *document,
                                                                 GError                **error);

/** Returns: (transfer full): all that the draft says, as JSON; equal drafts have equal documents */
char                  *footing_programme_draft_to_document      (FootingProgrammeDraft  *self);

/** Returns: (transfer none): the programme as it would be */
FootingProgramme      *footing_programme_draft_get_programme    (FootingProgrammeDraft  *self);

/** Returns: (transfer none) (element-type FootingMilestone): in the order of their limits */
const GPtrArray       *footing_programme_draft_get_milestones   (FootingProgrammeDraft  *self);

/** Returns: (transfer none) (element-type FootingProgrammeItem): in their order */
const GPtrArray       *footing_programme_draft_get_items        (FootingProgrammeDraft  *self);

/**
 * footing_programme_draft_change:
 * @record: (type FootingRecord): the programme, or one of the milestones or items
 * @first_property: a property, its value, and so on; ends with %NULL
 *
 * Changes a record. Changes of the same properties of the same record that follow each other are
 * one step of undo, so that a milestone that was dragged goes back at once.
 */
void                   footing_programme_draft_change           (FootingProgrammeDraft  *self,
                                                                 gpointer                record,
                                                                 const char             *first_property,
                                                                 ...) G_GNUC_NULL_TERMINATED;

/** Ends a step of undo: the next change begins another one, whatever it is. */
void                   footing_programme_draft_end_step         (FootingProgrammeDraft  *self);

/**
 * footing_programme_draft_add_milestone:
 * @name: what it is called
 * @due_days: its limit, in days after the anchor
 *
 * Returns: (transfer none): a new required meeting of an hour
 */
FootingMilestone      *footing_programme_draft_add_milestone    (FootingProgrammeDraft  *self,
                                                                 const char             *name,
                                                                 int                     due_days);

/**
 * footing_programme_draft_add_item:
 * @key: (nullable): the id of the form of a document; %NULL for another that is unique
 *
 * Returns: (transfer none): a new item, the last of all
 */
FootingProgrammeItem  *footing_programme_draft_add_item         (FootingProgrammeDraft  *self,
                                                                 FootingItemKind         kind,
                                                                 const char             *key,
                                                                 const char             *name);

/** Takes a milestone or an item out. */
void                   footing_programme_draft_remove           (FootingProgrammeDraft  *self,
                                                                 gpointer                record);

/** Returns: whether there is a step to take back */
gboolean               footing_programme_draft_can_undo         (FootingProgrammeDraft  *self);
/** Returns: whether a step was taken back and can be done again */
gboolean               footing_programme_draft_can_redo         (FootingProgrammeDraft  *self);
/** Takes the last step back, if there is one. */
void                   footing_programme_draft_undo             (FootingProgrammeDraft  *self);
/** Does again what was taken back last, if nothing was changed since. */
void                   footing_programme_draft_redo             (FootingProgrammeDraft  *self);

/**
 * footing_programme_draft_find_mistake:
 *
 * Returns: (transfer full) (nullable): why it cannot be saved, in words; %NULL when it can
 */
char                  *footing_programme_draft_find_mistake     (FootingProgrammeDraft  *self);

/**
 * footing_programme_draft_find_oddity:
 *
 * Returns: (transfer full) (nullable): what may be saved but is hardly meant, in words: milestones that are due
 *   after the programme has ended; %NULL when there is nothing
 */
char                  *footing_programme_draft_find_oddity      (FootingProgrammeDraft  *self);

/** Returns: whether it says anything else than the book */
gboolean               footing_programme_draft_is_changed       (FootingProgrammeDraft  *self);

/**
 * footing_programme_draft_touches_people:
 *
 * Returns: whether the change would touch anybody who is on the programme: its meetings, its items,
 *   its hours, its length or its anchor, not only its name
 */
gboolean               footing_programme_draft_touches_people   (FootingProgrammeDraft  *self);

/**
 * footing_programme_draft_records:
 *
 * Returns: (transfer full) (element-type FootingRecord): what to save to make the programme what
 *   the draft says: copies of what changed, new records, and copies that are in the trash of what
 *   was taken out; empty when nothing changed
 */
GPtrArray             *footing_programme_draft_records          (FootingProgrammeDraft  *self);

/** Returns: (transfer none) (element-type FootingRecord): programme, milestones and items as the book has them */
const GPtrArray       *footing_programme_draft_get_known        (FootingProgrammeDraft  *self);

/** Returns: (transfer full): what the book said when the draft was begun, as a document */
char                  *footing_programme_draft_get_original     (FootingProgrammeDraft  *self);

G_END_DECLS
