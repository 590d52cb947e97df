/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-form-values.h"
#include "footing-paper.h"

G_BEGIN_DECLS

/**
 * footing_form_paper_new:
 * @form: what it asks
 * @values: what was written; an empty one makes a form to write on by hand
 * @book: (nullable): the name of the book, for the foot of the sheet
 * @printed_on: the day it is, or %FOOTING_DAY_NONE
 *
 * Makes one sheet of a form, which it fills down to the signatures. When the words do not fit, they
 * become smaller, down to 8.5 points; what is over then follows on a further sheet, by field, and
 * the first one says so. What was added after signing comes last.
 *
 * Returns: (transfer full): the paper
 */
FootingPaper *footing_form_paper_new (const FootingForm       *form,
                                      const FootingFormValues *values,
                                      const char              *book,
                                      FootingDay               printed_on);

/**
 * footing_form_paper_add_answers:
 * @paper: a document about more than this form
 * @form: what it asks; without fields, what was written stands under its keys
 * @values: what was written
 *
 * Adds what was written in a form to a document as running text: what the book knew, each answer
 * under its question, who signed, and what was added later. What was not answered is left out.
 */
void          footing_form_paper_add_answers (FootingPaper            *paper,
                                              const FootingForm       *form,
                                              const FootingFormValues *values);

G_END_DECLS
