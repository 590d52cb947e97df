/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-context.h"
#include "footing-enrolment.h"
#include "footing-records-group.h"

G_BEGIN_DECLS

/**
 * FootingLearningGroup:
 *
 * The study days and the topics that a preceptorship asks for, each with what has become of it. It
 * hides itself where there are none.
 */
#define FOOTING_TYPE_LEARNING_GROUP (footing_learning_group_get_type ())
G_DECLARE_FINAL_TYPE (FootingLearningGroup, footing_learning_group, FOOTING, LEARNING_GROUP, FootingRecordsGroup)

void footing_learning_group_show (FootingLearningGroup *self,
                                  FootingContext       *context,
                                  FootingEnrolment     *enrolment);

G_END_DECLS
