/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"

G_BEGIN_DECLS

/**
 * FootingFormKind:
 *
 * What a form is for. There may be several of one kind, of which one is the default.
 */
typedef enum
{
  FOOTING_FORM_CHARTER,
  FOOTING_FORM_INITIAL_MEETING,
  FOOTING_FORM_NEEDS_ANALYSIS,
  FOOTING_FORM_LEARNING_PLAN,
  FOOTING_FORM_INTERIM_REVIEW,
  FOOTING_FORM_FINAL_REVIEW,
  FOOTING_FORM_SESSION_NOTE,
  FOOTING_FORM_SELF_REVIEW,
  FOOTING_FORM_EVALUATION,
  FOOTING_FORM_CERTIFICATE,
  FOOTING_FORM_SESSION_RECORD, /* made from a session, never begun empty */
} FootingFormKind;

/**
 * FootingFormFact:
 *
 * What a form takes from the book, so that nobody writes it twice.
 */
typedef enum
{
  FOOTING_FORM_FACT_PRECEPTEE,
  FOOTING_FORM_FACT_PRECEPTOR,
  FOOTING_FORM_FACT_MANAGER,
  FOOTING_FORM_FACT_LEAD,
  FOOTING_FORM_FACT_WORKPLACE,
  FOOTING_FORM_FACT_PROGRAMME,
  FOOTING_FORM_FACT_STARTED, /* the day from which the programme counts */
  FOOTING_FORM_FACT_ENDS,
  FOOTING_FORM_FACT_DATED, /* the day of the meeting, or of the document */
  FOOTING_FORM_N_FACTS,
} FootingFormFact;

/**
 * FootingFormFieldKind:
 * @FOOTING_FORM_FIELD_TEXT: as many lines as somebody likes
 * @FOOTING_FORM_FIELD_LINE: a few words
 * @FOOTING_FORM_FIELD_DAY: a day
 * @FOOTING_FORM_FIELD_CHOICE: one of the options
 * @FOOTING_FORM_FIELD_PROMISES: options to agree to, one by one
 * @FOOTING_FORM_FIELD_TABLE: rows of texts, a cell for each option
 */
typedef enum
{
  FOOTING_FORM_FIELD_TEXT,
  FOOTING_FORM_FIELD_LINE,
  FOOTING_FORM_FIELD_DAY,
  FOOTING_FORM_FIELD_CHOICE,
  FOOTING_FORM_FIELD_PROMISES,
  FOOTING_FORM_FIELD_TABLE,
} FootingFormFieldKind;

/**
 * FootingFormOption:
 * @id: short and stable; of a column or a choice it is what a document remembers
 * @label: what people read
 * @width: of a column of a table: its share of the width; 0 otherwise
 */
typedef struct
{
  char *id;
  char *label;
  guint width;
} FootingFormOption;

/**
 * FootingFormField:
 * @id: short and stable, unlike that of any other field of the form
 * @label: what people read
 * @hint: (nullable): a question or a word of help
 * @kind: what goes into it
 * @lines: of a text and a table: how many lines there are on empty paper at least; 0 otherwise
 * @options: (element-type FootingFormOption): choices, promises or columns; empty otherwise
 */
typedef struct
{
  char                 *id;
  char                 *label;
  char                 *hint;
  FootingFormFieldKind  kind;
  guint                 lines;
  GPtrArray            *options;
} FootingFormField;

/**
 * FootingFormSection:
 * @id: short and stable
 * @title: (nullable): its heading
 * @words: (nullable): what stands above the fields
 * @columns: how many fields stand side by side
 * @fields: (element-type FootingFormField): in order; may be empty
 */
typedef struct
{
  char      *id;
  char      *title;
  char      *words;
  guint      columns;
  GPtrArray *fields;
} FootingFormSection;

/**
 * FootingFormFactLine:
 * @fact: what is taken from the book
 * @label: what stands before it
 */
typedef struct
{
  FootingFormFact  fact;
  char            *label;
} FootingFormFactLine;

/**
 * FootingFormSigner:
 * @role: who signs
 * @label: what people read below the line
 * @optional: whether the form is complete without them
 */
typedef struct
{
  FootingSignatureRole  role;
  char                 *label;
  gboolean              optional;
} FootingFormSigner;

/**
 * FootingForm:
 * @id: short and stable, for instance `snob`; a document remembers it, and @version
 * @version: changes whenever a word of the form does
 * @title: what people call it
 * @purpose: one line that says what it is for
 * @kind: what it is for
 * @is_default: whether it is the one to begin with, of those of its kind
 * @landscape: whether the sheet is wider than high
 * @seers: who may see what is written in it: a bit for each #FootingSignatureRole
 * @facts: (element-type FootingFormFactLine): what is taken from the book
 * @sections: (element-type FootingFormSection): in order
 * @declaration: (nullable): what those who sign say by it
 * @signers: (element-type FootingFormSigner): who signs; may be empty
 *
 * A form as people know it from paper: what it asks, and who signs it. What was answered is not
 * in it. Forms come from a file: docs/reference-data.md.
 */
typedef struct
{
  char            *id;
  char            *version;
  char            *title;
  char            *purpose;
  FootingFormKind  kind;
  gboolean         is_default;
  gboolean         landscape;
  guint            seers;
  GPtrArray       *facts;
  GPtrArray       *sections;
  char            *declaration;
  GPtrArray       *signers;
} FootingForm;

/** Returns: (transfer full): an option without texts */
FootingFormOption    *footing_form_option_new     (void);
void                  footing_form_option_free    (FootingFormOption   *self);

/** Returns: (transfer full): a text without words */
FootingFormField     *footing_form_field_new      (void);
void                  footing_form_field_free     (FootingFormField    *self);

/** Returns: (transfer full): a section of one column, without fields */
FootingFormSection   *footing_form_section_new    (void);
void                  footing_form_section_free   (FootingFormSection  *self);

/** Returns: (transfer full): a line without a label */
FootingFormFactLine  *footing_form_fact_line_new  (void);
void                  footing_form_fact_line_free (FootingFormFactLine *self);

/** Returns: (transfer full): a signer without a label */
FootingFormSigner    *footing_form_signer_new     (void);
void                  footing_form_signer_free    (FootingFormSigner   *self);

/** Returns: (transfer full): an empty form */
FootingForm          *footing_form_new            (void);
void                  footing_form_free           (FootingForm         *self);

/**
 * footing_form_find_field:
 * @id: (nullable): the id of a field
 *
 * Returns: (transfer none) (nullable): the field of that name
 */
const FootingFormField *footing_form_find_field (const FootingForm *self,
                                                 const char        *id);

/**
 * footing_form_is_seen_by:
 * @role: as what somebody looks
 *
 * Returns: whether what is written in the form is for them to see
 */
gboolean                footing_form_is_seen_by (const FootingForm    *self,
                                                 FootingSignatureRole  role);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingForm, footing_form_free)

G_END_DECLS
