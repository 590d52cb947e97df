/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-live-course.h"
#include "footing-records-group.h"

G_BEGIN_DECLS

/**
 * FootingStoryGroup:
 *
 * What happened to a preceptorship beside its meetings: who supported it, pauses, extensions and moves.
 * Pauses and extensions can be opened.
 */
#define FOOTING_TYPE_STORY_GROUP (footing_story_group_get_type ())
G_DECLARE_FINAL_TYPE (FootingStoryGroup, footing_story_group, FOOTING, STORY_GROUP, FootingRecordsGroup)

/** Tells of @course, and of another one when that was told before. */
void footing_story_group_show (FootingStoryGroup *self,
                               FootingContext    *context,
                               FootingLiveCourse *course);

G_END_DECLS
