/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* The nicks of these values are what the book and the archive hold: "rn-adult", "left-employer".
 * A value may be added, never renamed.
 */

/** The part of a register that a person is on; unknown for people who are on none. */
typedef enum
{
  FOOTING_PROFESSION_UNKNOWN,
  FOOTING_PROFESSION_RN_ADULT,
  FOOTING_PROFESSION_RN_MENTAL_HEALTH,
  FOOTING_PROFESSION_RN_LEARNING_DISABILITY,
  FOOTING_PROFESSION_RN_CHILD,
  FOOTING_PROFESSION_NURSING_ASSOCIATE,
  FOOTING_PROFESSION_MIDWIFE,
  FOOTING_PROFESSION_ALLIED_HEALTH,
  FOOTING_PROFESSION_OTHER,
} FootingProfession;

typedef enum
{
  FOOTING_ENROLMENT_STATE_ACTIVE,
  FOOTING_ENROLMENT_STATE_COMPLETED,
  FOOTING_ENROLMENT_STATE_ENDED,
} FootingEnrolmentState;

typedef enum
{
  FOOTING_MILESTONE_STATE_PLANNED,
  FOOTING_MILESTONE_STATE_BOOKED,
  FOOTING_MILESTONE_STATE_HELD,
  FOOTING_MILESTONE_STATE_MISSED,
  FOOTING_MILESTONE_STATE_WAIVED,
} FootingMilestoneState;

typedef enum
{
  FOOTING_SESSION_STATE_HELD,
  FOOTING_SESSION_STATE_PLANNED,
  FOOTING_SESSION_STATE_MISSED,
} FootingSessionState;

typedef enum
{
  FOOTING_SESSION_MODE_IN_PERSON,
  FOOTING_SESSION_MODE_PHONE,
  FOOTING_SESSION_MODE_VIDEO,
} FootingSessionMode;

/** What a leaving was a leaving of; progression is not a loss. */
typedef enum
{
  FOOTING_LEAVING_EVENT_LEFT_EMPLOYER,
  FOOTING_LEAVING_EVENT_LEFT_WORKPLACE,
  FOOTING_LEAVING_EVENT_LEFT_PROFESSION,
  FOOTING_LEAVING_EVENT_INTERNAL_MOVE,
} FootingLeavingEvent;

/** What a writer did with a prompt. */
typedef enum
{
  FOOTING_PROMPT_VERDICT_SHOWN,
  FOOTING_PROMPT_VERDICT_ANSWERED,
  FOOTING_PROMPT_VERDICT_NOT_FOR_ME,
} FootingPromptVerdict;

G_END_DECLS
