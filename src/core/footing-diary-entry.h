/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-context.h"
#include "footing-meeting.h"
#include "footing-session.h"

G_BEGIN_DECLS

/**
 * FootingDiaryEntry:
 *
 * What stands on a day of the diary: a session, or a meeting of a programme that nobody has booked yet.
 */
#define FOOTING_TYPE_DIARY_ENTRY (footing_diary_entry_get_type ())
G_DECLARE_FINAL_TYPE (FootingDiaryEntry, footing_diary_entry, FOOTING, DIARY_ENTRY, GObject)

/** Returns: (transfer full): the entry of a session */
FootingDiaryEntry *footing_diary_entry_new_session   (FootingContext *context,
                                                      FootingSession *session);

/** Returns: (transfer full): the entry of a meeting that is planned for a day */
FootingDiaryEntry *footing_diary_entry_new_meeting   (FootingContext *context,
                                                      FootingMeeting *meeting);

/** Returns: (transfer none) (nullable): the session; %NULL for a meeting that is not booked */
FootingSession    *footing_diary_entry_get_session   (FootingDiaryEntry *self);

/** Returns: (transfer none) (nullable): the meeting that is not booked; %NULL for a session */
FootingMeeting    *footing_diary_entry_get_meeting   (FootingDiaryEntry *self);

/** Returns: whose preceptorship it belongs to */
gint64             footing_diary_entry_get_enrolment_id
                                                     (FootingDiaryEntry *self);

/** Returns: the day it stands on */
FootingDay         footing_diary_entry_get_day       (FootingDiaryEntry *self);

/** Returns: minutes after midnight; -1 when nobody said */
int                footing_diary_entry_get_starts_at (FootingDiaryEntry *self);

/** Returns: how long it was, or is meant to be, in minutes */
int                footing_diary_entry_get_minutes   (FootingDiaryEntry *self);

/** Returns: (transfer none): what it is about */
const char        *footing_diary_entry_get_title     (FootingDiaryEntry *self);

/** Returns: (transfer none): with whom */
const char        *footing_diary_entry_get_person    (FootingDiaryEntry *self);

/** Returns: whether it is still to be held, so that it can have another day */
gboolean           footing_diary_entry_is_open       (FootingDiaryEntry *self);

/** Returns: whether it was missed */
gboolean           footing_diary_entry_is_missed     (FootingDiaryEntry *self);

/** Returns: whether its day has passed and nobody has said what became of it */
gboolean           footing_diary_entry_is_late       (FootingDiaryEntry *self);

/** Returns: (transfer none) (nullable): how it is, in a word: “Missed”, “Not booked”; %NULL for what was held */
const char        *footing_diary_entry_get_state_words
                                                     (FootingDiaryEntry *self);

/** Returns: (transfer full): all of it but the day: “14:30, Initial meeting with Amara Obi, Planned” */
char              *footing_diary_entry_words         (FootingDiaryEntry *self);

/** Orders entries: by day, those without a time first, then by time and name. */
int                footing_diary_entry_compare       (FootingDiaryEntry *a,
                                                      FootingDiaryEntry *b);

G_END_DECLS
