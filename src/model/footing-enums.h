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

/** What a programme has beside its meetings. */
typedef enum
{
  FOOTING_ITEM_KIND_STUDY_DAY,
  FOOTING_ITEM_KIND_TOPIC,
  FOOTING_ITEM_KIND_DOCUMENT,
} FootingItemKind;

/** What a meeting is for; only these have a special place in the standards. */
typedef enum
{
  FOOTING_MILESTONE_KIND_MEETING,
  FOOTING_MILESTONE_KIND_INITIAL,
  FOOTING_MILESTONE_KIND_INTERIM,
  FOOTING_MILESTONE_KIND_FINAL,
} FootingMilestoneKind;

typedef enum
{
  FOOTING_PAIRING_KIND_NAMED,
  FOOTING_PAIRING_KIND_COVER,
} FootingPairingKind;

/** Whose wish it is; the lead may say that two people are not to be paired. */
typedef enum
{
  FOOTING_WISH_SIDE_PRECEPTEE,
  FOOTING_WISH_SIDE_PRECEPTOR,
  FOOTING_WISH_SIDE_LEAD,
} FootingWishSide;

typedef enum
{
  FOOTING_WISH_PREFERS,
  FOOTING_WISH_AVOIDS,
} FootingWish;

typedef enum
{
  FOOTING_MOVE_KIND_WORKPLACE,
  FOOTING_MOVE_KIND_COHORT,
} FootingMoveKind;

typedef enum
{
  FOOTING_DOCUMENT_STATE_DRAFT,
  FOOTING_DOCUMENT_STATE_SIGNED,
} FootingDocumentState;

typedef enum
{
  FOOTING_SIGNATURE_ROLE_PRECEPTEE,
  FOOTING_SIGNATURE_ROLE_PRECEPTOR,
  FOOTING_SIGNATURE_ROLE_MANAGER,
  FOOTING_SIGNATURE_ROLE_LEAD,
} FootingSignatureRole;

/** The ledgers of hours. */
typedef enum
{
  FOOTING_TIME_KIND_SUPERNUMERARY,
  FOOTING_TIME_KIND_PROTECTED_PRECEPTOR,
  FOOTING_TIME_KIND_PROTECTED_PRECEPTEE,
} FootingTimeKind;

/** Nothing here says that somebody is ill: a plan of meetings does not need to know. */
typedef enum
{
  FOOTING_TIME_OFF_KIND_LEAVE,
  FOOTING_TIME_OFF_KIND_TRAINING,
  FOOTING_TIME_OFF_KIND_OTHER,
} FootingTimeOffKind;

typedef enum
{
  FOOTING_EVIDENCE_STATE_UNKNOWN,
  FOOTING_EVIDENCE_STATE_MET,
  FOOTING_EVIDENCE_STATE_NOT_MET,
} FootingEvidenceState;

typedef enum
{
  FOOTING_POSSIBLE_LEAVER_ANSWER_NOT_ASKED,
  FOOTING_POSSIBLE_LEAVER_ANSWER_STILL_HERE,
  FOOTING_POSSIBLE_LEAVER_ANSWER_LEFT,
  FOOTING_POSSIBLE_LEAVER_ANSWER_MOVED,
} FootingPossibleLeaverAnswer;

/** Why somebody has a preceptorship, if they said so. */
typedef enum
{
  FOOTING_TRANSITION_UNKNOWN,
  FOOTING_TRANSITION_NEWLY_REGISTERED,
  FOOTING_TRANSITION_INTERNATIONAL,
  FOOTING_TRANSITION_RETURN_TO_PRACTICE,
  FOOTING_TRANSITION_NEW_ROLE,
} FootingTransition;

G_END_DECLS
