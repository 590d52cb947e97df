/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-date.h"
#include "footing-enums.h"

G_BEGIN_DECLS

/**
 * FootingReferenceFile:
 * @id: short and stable
 * @name: of the file
 * @title: what people call it
 * @version: of its contents
 * @source: where they come from
 * @date: the day on which that was last read, or they were written
 * @further_sources: (element-type utf8): other addresses; never %NULL
 *
 * A file of reference data, as it speaks about itself.
 */
typedef struct
{
  char       *id;
  char       *name;
  char       *title;
  char       *version;
  char       *source;
  FootingDay  date;
  GPtrArray  *further_sources;
} FootingReferenceFile;

/**
 * FootingLeaveReason:
 * @id: short and stable; a leaving remembers it
 * @code: the number that ASC-WDS gives it
 * @label: what people read
 * @event: what a leaving with this reason is counted as unless somebody chooses otherwise
 */
typedef struct
{
  char                *id;
  int                  code;
  char                *label;
  FootingLeavingEvent  event;
} FootingLeaveReason;

/**
 * FootingChangeKind:
 *
 * What changes in a preceptorship, or stands in its way, and may have a reason. Each is a bit.
 */
typedef enum
{
  FOOTING_CHANGE_PRECEPTOR = 1 << 0,
  FOOTING_CHANGE_PAUSE = 1 << 1,
  FOOTING_CHANGE_EXTENSION = 1 << 2,
  FOOTING_CHANGE_MOVE = 1 << 3,
  FOOTING_CHANGE_MISSED = 1 << 4,
  FOOTING_CHANGE_WAIVED = 1 << 5,
  FOOTING_CHANGE_PUT_OFF = 1 << 6,    /* a meeting that was booked for another day */
  FOOTING_CHANGE_OBSTRUCTED = 1 << 7, /* an opportunity */
} FootingChangeKind;

/**
 * FootingChangeReason:
 * @id: short and stable; what has changed remembers it
 * @label: what people read
 * @kinds: #FootingChangeKind bits: where it can be chosen
 */
typedef struct
{
  char  *id;
  char  *label;
  guint  kinds;
} FootingChangeReason;

/**
 * FootingCode:
 * @code: as ASC-WDS files have it
 * @label: what people read
 * @preceptorship: of job roles: whether newly registered people in it have a preceptorship
 */
typedef struct
{
  char     *code;
  char     *label;
  gboolean  preceptorship;
} FootingCode;

/**
 * FootingCodeList:
 * @FOOTING_CODES_JOB_ROLE: `MAINJOBROLE`
 * @FOOTING_CODES_REGISTER_PART: `NMCREG`
 * @FOOTING_CODES_EMPLOYMENT_STATUS: `EMPLSTATUS`
 */
typedef enum
{
  FOOTING_CODES_JOB_ROLE,
  FOOTING_CODES_REGISTER_PART,
  FOOTING_CODES_EMPLOYMENT_STATUS,
} FootingCodeList;

/**
 * FootingGlossaryTerm:
 * @id: short and stable
 * @term: the word
 * @meaning: in a sentence
 * @code: its name in the program and in exported files
 * @avoid: (element-type utf8): words the interface does not use for it; never %NULL
 */
typedef struct
{
  char      *id;
  char      *term;
  char      *meaning;
  char      *code;
  GPtrArray *avoid;
} FootingGlossaryTerm;

/**
 * FootingRevalidationRule:
 * @id: short and stable
 * @valid_from: the first day of the rule, which lasts until the next one begins
 * @period_years: how often somebody revalidates
 * @practice_hours: in a period
 * @practice_hours_dual: in a period, when registered as both nurse and midwife
 * @cpd_hours: in a period
 * @cpd_participatory_hours: how many of them together with other professionals
 * @feedback: pieces of practice-related feedback
 * @reflective_accounts: how many
 */
typedef struct
{
  char       *id;
  FootingDay  valid_from;
  int         period_years;
  int         practice_hours;
  int         practice_hours_dual;
  int         cpd_hours;
  int         cpd_participatory_hours;
  int         feedback;
  int         reflective_accounts;
} FootingRevalidationRule;

/**
 * FootingPreceptorRule:
 * @id: short and stable
 * @limit: how many preceptees a preceptor supports at a time who has no limit of their own
 */
typedef struct
{
  char *id;
  int   limit;
} FootingPreceptorRule;

/** Each of these frees what the struct owns, and the struct; %NULL is allowed. */
void footing_reference_file_free    (FootingReferenceFile    *self);
void footing_leave_reason_free      (FootingLeaveReason      *self);
void footing_change_reason_free     (FootingChangeReason     *self);
void footing_code_free              (FootingCode             *self);
void footing_glossary_term_free     (FootingGlossaryTerm     *self);
void footing_revalidation_rule_free (FootingRevalidationRule *self);
void footing_preceptor_rule_free    (FootingPreceptorRule    *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingReferenceFile, footing_reference_file_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingLeaveReason, footing_leave_reason_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingChangeReason, footing_change_reason_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingCode, footing_code_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingGlossaryTerm, footing_glossary_term_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingRevalidationRule, footing_revalidation_rule_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingPreceptorRule, footing_preceptor_rule_free)

G_END_DECLS
