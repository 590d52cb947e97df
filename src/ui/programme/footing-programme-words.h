/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-milestone.h"
#include "footing-programme-item.h"
#include "footing-programme-setup.h"
#include "footing-standard-shelf.h"

G_BEGIN_DECLS

/** Returns: (transfer none): an anchor rule as a choice: “Later of Both” */
const char *footing_anchor_words            (FootingAnchorRule         rule);

/** Returns: (transfer none): what choosing an anchor rule means, in a sentence */
const char *footing_anchor_words_meaning    (FootingAnchorRule         rule);

/** Returns: (transfer full): “6 months” */
char       *footing_programme_words_length  (int                       months);

/**
 * footing_programme_words_facts:
 * @programme: a programme
 * @standards: where its standard has its name from
 *
 * Returns: (transfer full): standard, length and hours, on one line
 */
char       *footing_programme_words_facts   (FootingProgramme         *programme,
                                             FootingStandardShelf     *standards);

/**
 * footing_milestone_words_when:
 * @milestone: where a milestone lies
 *
 * Returns: (transfer full): “Within 14 days”, “After 3 months”
 */
char       *footing_milestone_words_when    (FootingMilestone         *milestone);

/** Returns: (transfer none): what an item is: “Study day” */
const char *footing_item_words_kind         (FootingItemKind           kind);

/** Returns: (transfer full): when a study day, topic or document is due: “Within 28 days” */
char       *footing_item_words_when         (FootingProgrammeItem     *item);

/** Returns: (transfer full): “60 minutes”; empty when nobody says */
char       *footing_milestone_words_minutes (FootingMilestone         *milestone);

/** Returns: (transfer full): from when to when a meeting counts for a milestone, in a sentence */
char       *footing_milestone_words_window  (FootingMilestone         *milestone);

/** Returns: (transfer full): length, meetings and hours that a standard asks for, on one line */
char       *footing_standard_words_asks     (const FootingStandard    *standard);

/**
 * footing_standard_words_source:
 * @source: as reference data has it: a name, and sometimes an address after a comma
 * @address: (out) (optional) (nullable) (transfer full): where it can be read
 *
 * Returns: (transfer full): the name of the source
 */
char       *footing_standard_words_source   (const char               *source,
                                             char                    **address);

/**
 * footing_standard_words_written:
 * @source: the name of a source; may be empty
 * @date: when that was published or last read; %FOOTING_DAY_NONE when nobody said
 *
 * Returns: (transfer full): where a rule or a standard is written, and as of when: “The policy, as of
 *   1 Mar 2026”
 */
char       *footing_standard_words_written  (const char               *source,
                                             FootingDay                date);

G_END_DECLS
