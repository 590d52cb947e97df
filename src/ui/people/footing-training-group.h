/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-context.h"
#include "footing-person.h"
#include "footing-records-group.h"

G_BEGIN_DECLS

/**
 * FootingTrainingGroup:
 *
 * What somebody has been trained in, the latest first, and how long it counts. It is not there where
 * the book knows of none.
 */
#define FOOTING_TYPE_TRAINING_GROUP (footing_training_group_get_type ())
G_DECLARE_FINAL_TYPE (FootingTrainingGroup, footing_training_group, FOOTING, TRAINING_GROUP, FootingRecordsGroup)

/** Tells of @person, and of another one when that was told before. */
void footing_training_group_show (FootingTrainingGroup *self,
                                  FootingContext       *context,
                                  FootingPerson        *person);

G_END_DECLS
