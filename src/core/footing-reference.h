/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

#include "footing-calendar.h"
#include "footing-form.h"
#include "footing-hint-rule.h"
#include "footing-json-source.h"
#include "footing-prompts.h"
#include "footing-reference-facts.h"
#include "footing-reflective-model.h"
#include "footing-standard.h"
#include "footing-types.h"

G_BEGIN_DECLS

/**
 * FootingReference:
 *
 * The facts of the field: standards, reflective models, prompts, hints, reasons for leaving, bank
 * holidays, codes and words. They are files, with a source and a date each, so that a change of
 * the rules is a change of data. `docs/reference-data.md` describes the files.
 *
 * What ships with Footing is inside the program and read when it is first asked for. Everything
 * that a function returns belongs to the reference and lives as long.
 */
#define FOOTING_TYPE_REFERENCE (footing_reference_get_type ())
G_DECLARE_FINAL_TYPE (FootingReference, footing_reference, FOOTING, REFERENCE, GObject)

/**
 * footing_reference_new:
 *
 * Returns: (transfer full): what ships with Footing
 */
FootingReference              *footing_reference_new                     (void);

/**
 * footing_reference_load_directory:
 * @path: a folder with files such as `standard-ours.json`; other files in it are left alone
 * @error: set when the folder cannot be read
 *
 * Adds files of people's own. What a file calls by an id that is there already takes the place
 * of that. A file with a mistake adds nothing, and the mistake is kept for
 * footing_reference_get_mistakes().
 *
 * To be called before anything is asked for: what is replaced is freed.
 *
 * Returns: whether the folder could be read
 */
gboolean                       footing_reference_load_directory          (FootingReference  *self,
                                                                          const char        *path,
                                                                          GError           **error);

/**
 * footing_reference_get_mistakes:
 *
 * Returns: (transfer none) (element-type FootingJsonMistake): one for each file that has been
 *   refused so far
 */
const GPtrArray               *footing_reference_get_mistakes            (FootingReference  *self);

/**
 * footing_reference_get_files:
 *
 * Returns: (transfer none) (element-type FootingReferenceFile): all files, with their sources
 */
const GPtrArray               *footing_reference_get_files               (FootingReference  *self);

/**
 * footing_reference_get_standards:
 *
 * Returns: (transfer none) (element-type FootingStandard): those for nursing first, each by name
 *   of file
 */
const GPtrArray               *footing_reference_get_standards           (FootingReference  *self);

/**
 * footing_reference_get_standard:
 * @id: (nullable): for instance `core`
 *
 * Returns: (transfer none) (nullable): the standard of that name
 */
const FootingStandard         *footing_reference_get_standard            (FootingReference  *self,
                                                                          const char        *id);

/**
 * footing_reference_get_models:
 *
 * Returns: (transfer none) (element-type FootingReflectiveModel): all of them, also those that
 *   footing_reflective_model_is_offered() would not offer today
 */
const GPtrArray               *footing_reference_get_models              (FootingReference  *self);

/**
 * footing_reference_get_model:
 * @id: (nullable): for instance `driscoll`
 *
 * Returns: (transfer none) (nullable): the model of that name
 */
const FootingReflectiveModel  *footing_reference_get_model               (FootingReference  *self,
                                                                          const char        *id);

/**
 * footing_reference_get_default_model:
 *
 * Returns: (transfer none) (nullable): what a new reflection begins with
 */
const FootingReflectiveModel  *footing_reference_get_default_model       (FootingReference  *self);

/**
 * footing_reference_get_prompts:
 *
 * Returns: (transfer none) (element-type FootingPrompt): for footing_prompts_choose()
 */
const GPtrArray               *footing_reference_get_prompts             (FootingReference  *self);

/**
 * footing_reference_get_prompt:
 * @id: (nullable): for instance `before-01`
 *
 * Returns: (transfer none) (nullable): the prompt of that name
 */
const FootingPrompt           *footing_reference_get_prompt              (FootingReference  *self,
                                                                          const char        *id);

/**
 * footing_reference_get_prompt_groups:
 *
 * Returns: (transfer none) (element-type FootingPromptSet): headings for a list of all prompts
 */
const GPtrArray               *footing_reference_get_prompt_groups       (FootingReference  *self);

/**
 * footing_reference_get_prompt_themes:
 *
 * Returns: (transfer none) (element-type FootingPromptSet): what somebody can choose to stay with
 */
const GPtrArray               *footing_reference_get_prompt_themes       (FootingReference  *self);

/**
 * footing_reference_get_hint_rules:
 *
 * Returns: (transfer none) (element-type FootingHintRule): also those that are not enabled
 */
const GPtrArray               *footing_reference_get_hint_rules          (FootingReference  *self);

/**
 * footing_reference_get_hint_categories:
 *
 * Returns: (transfer none) (element-type FootingHintCategory): headings for a list of all rules
 */
const GPtrArray               *footing_reference_get_hint_categories     (FootingReference  *self);

/**
 * footing_reference_get_leave_reasons:
 *
 * Returns: (transfer none) (element-type FootingLeaveReason): in the order of their codes
 */
const GPtrArray               *footing_reference_get_leave_reasons       (FootingReference  *self);

/**
 * footing_reference_get_leave_reason:
 * @id: (nullable): for instance `health`
 *
 * Returns: (transfer none) (nullable): the reason of that name
 */
const FootingLeaveReason      *footing_reference_get_leave_reason        (FootingReference  *self,
                                                                          const char        *id);

/**
 * footing_reference_list_change_reasons:
 *
 * Returns: (transfer container) (element-type FootingChangeReason): those that can be chosen there
 */
GPtrArray                     *footing_reference_list_change_reasons     (FootingReference  *self,
                                                                          FootingChangeKind  kind);

/**
 * footing_reference_get_change_reason:
 * @id: (nullable): for instance `planned-handover`
 *
 * Returns: (transfer none) (nullable): the reason of that name
 */
const FootingChangeReason     *footing_reference_get_change_reason       (FootingReference  *self,
                                                                          const char        *id);

/**
 * footing_reference_get_bank_holidays:
 *
 * Returns: (transfer none) (element-type FootingBankHoliday): listed days and exceptions
 */
const GPtrArray               *footing_reference_get_bank_holidays       (FootingReference  *self);

/**
 * footing_reference_get_calendar:
 *
 * Returns: (transfer none): a calendar that knows these bank holidays
 */
const FootingCalendar         *footing_reference_get_calendar            (FootingReference  *self);

/**
 * footing_reference_get_forms:
 *
 * Returns: (transfer none) (element-type FootingForm): in the order of the file
 */
const GPtrArray               *footing_reference_get_forms               (FootingReference  *self);

/**
 * footing_reference_get_form:
 * @id: (nullable): for instance `charter`
 *
 * Returns: (transfer none) (nullable): the form of that name
 */
const FootingForm             *footing_reference_get_form                (FootingReference  *self,
                                                                          const char        *id);

/**
 * footing_reference_get_form_of_kind:
 *
 * Returns: (transfer none) (nullable): the form of that kind to begin with: the default, or the
 *   first
 */
const FootingForm             *footing_reference_get_form_of_kind        (FootingReference  *self,
                                                                          FootingFormKind    kind);

/**
 * footing_reference_get_glossary:
 *
 * Returns: (transfer none) (element-type FootingGlossaryTerm): in the order of the file
 */
const GPtrArray               *footing_reference_get_glossary            (FootingReference  *self);

/**
 * footing_reference_get_glossary_term:
 * @id: (nullable): for instance `preceptee`
 *
 * Returns: (transfer none) (nullable): the term of that name
 */
const FootingGlossaryTerm     *footing_reference_get_glossary_term       (FootingReference  *self,
                                                                          const char        *id);

/**
 * footing_reference_get_codes:
 *
 * Returns: (transfer none) (element-type FootingCode): the codes that are known
 */
const GPtrArray               *footing_reference_get_codes               (FootingReference  *self,
                                                                          FootingCodeList    list);

/**
 * footing_reference_find_code:
 * @code: (nullable): as a file has it; `1` and `01` are the same
 *
 * Returns: (transfer none) (nullable): the code, or %NULL when it is not known
 */
const FootingCode             *footing_reference_find_code               (FootingReference  *self,
                                                                          FootingCodeList    list,
                                                                          const char        *code);

/**
 * footing_reference_describe_code:
 * @code: (nullable): as a file has it
 *
 * Returns: (transfer full) (nullable): its label; for a code that is not known, words that say so
 *   and the code itself; %NULL when @code is empty
 */
char                          *footing_reference_describe_code           (FootingReference  *self,
                                                                          FootingCodeList    list,
                                                                          const char        *code);

/**
 * footing_reference_get_revalidation_rule:
 * @day: any day
 *
 * Returns: (transfer none) (nullable): the rule in force on @day; %NULL before the first one
 */
const FootingRevalidationRule *footing_reference_get_revalidation_rule   (FootingReference  *self,
                                                                          FootingDay         day);

/**
 * footing_reference_get_preceptor_rule:
 *
 * Returns: (transfer none): for how many preceptees somebody can be a preceptor
 */
const FootingPreceptorRule    *footing_reference_get_preceptor_rule      (FootingReference  *self);

G_END_DECLS
