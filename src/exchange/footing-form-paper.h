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

G_END_DECLS
