/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-date.h"
#include "footing-form.h"

G_BEGIN_DECLS

/**
 * FootingFormValues:
 *
 * What was written into a form, what the book knows, who signed, and what was added later. Texts
 * that are not valid UTF-8 are mended. An empty one is an empty form.
 */
typedef struct _FootingFormValues FootingFormValues;

/**
 * FootingFormSignature:
 * @role: as what somebody signed
 * @name: the name they signed with
 * @signed_on: when
 */
typedef struct
{
  FootingSignatureRole  role;
  char                 *name;
  FootingDay            signed_on;
} FootingFormSignature;

/**
 * FootingFormNote:
 * @author: who added it
 * @added_on: when
 * @body: what was added
 */
typedef struct
{
  char       *author;
  FootingDay  added_on;
  char       *body;
} FootingFormNote;

/** Returns: (transfer full): nothing written, nothing known */
FootingFormValues *footing_form_values_new           (void);
void               footing_form_values_free          (FootingFormValues    *self);

/**
 * footing_form_values_set_text:
 * @key: the id of a text or a line; of a choice, for which @text is the id of what was chosen
 * @text: (nullable): what was written
 */
void               footing_form_values_set_text      (FootingFormValues    *self,
                                                      const char           *key,
                                                      const char           *text);

/** Sets the day that was written into @key; %FOOTING_DAY_NONE for none. */
void               footing_form_values_set_day       (FootingFormValues    *self,
                                                      const char           *key,
                                                      FootingDay            day);

/** Sets whether the promise @option was agreed to. */
void               footing_form_values_set_ticked    (FootingFormValues    *self,
                                                      const char           *key,
                                                      const char           *option,
                                                      gboolean              ticked);

/**
 * footing_form_values_add_row:
 * @cells: (array zero-terminated=1): a text for each column; may be fewer
 */
void               footing_form_values_add_row       (FootingFormValues    *self,
                                                      const char           *key,
                                                      const char   * const *cells);

/** Sets what the book knows: a name, or a day in words. */
void               footing_form_values_set_fact      (FootingFormValues    *self,
                                                      FootingFormFact       fact,
                                                      const char           *text);

/** Sets who signed as @role, and when. */
void               footing_form_values_add_signature (FootingFormValues    *self,
                                                      FootingSignatureRole  role,
                                                      const char           *name,
                                                      FootingDay            signed_on);

/** Adds what somebody wrote after the document had been signed. */
void               footing_form_values_add_note      (FootingFormValues    *self,
                                                      const char           *author,
                                                      FootingDay            added_on,
                                                      const char           *body);

/** Returns: (transfer none): the text of @key; empty when there is none */
const char        *footing_form_values_get_text      (const FootingFormValues *self,
                                                      const char              *key);

/** Returns: (transfer none) (nullable) (element-type GStrv): the rows of @key */
const GPtrArray   *footing_form_values_get_rows      (const FootingFormValues *self,
                                                      const char              *key);

/** Returns: whether the promise @option was agreed to */
gboolean           footing_form_values_is_ticked     (const FootingFormValues *self,
                                                      const char              *key,
                                                      const char              *option);

/** Returns: (transfer none) (nullable): what the book knows */
const char        *footing_form_values_get_fact      (const FootingFormValues *self,
                                                      FootingFormFact          fact);

/** Returns: (transfer none) (nullable): the signature of @role */
const FootingFormSignature *footing_form_values_find_signature (const FootingFormValues *self,
                                                                FootingSignatureRole     role);

/** Returns: (transfer none) (element-type FootingFormSignature): in the order of signing */
const GPtrArray   *footing_form_values_get_signatures (const FootingFormValues *self);

/** Returns: (transfer none) (element-type FootingFormNote): in the order in which they were added */
const GPtrArray   *footing_form_values_get_notes     (const FootingFormValues *self);

/** Returns: (transfer container) (element-type utf8): the keys under which something was written */
GPtrArray         *footing_form_values_list_keys     (const FootingFormValues *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingFormValues, footing_form_values_free)

G_END_DECLS
