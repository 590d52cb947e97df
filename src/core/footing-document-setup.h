/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-course.h"
#include "footing-form.h"
#include "footing-roster.h"

G_BEGIN_DECLS

/**
 * footing_document_setup:
 * @roster: who is who; has to be loaded
 * @course: whose document it is
 * @form: what it asks
 * @today: the day it is made
 *
 * Makes a document from a form. What the form takes from the book is written into it at once: names
 * and dates on paper stay what they were, whatever becomes of the book. A review has the day its
 * meeting was last held, a certificate the day of completion, and everything else @today; people
 * can write another day.
 *
 * Returns: (transfer full) (element-type FootingRecord): the document and its first fields, for
 *   footing_store_save_async()
 */
GPtrArray *footing_document_setup (FootingRoster       *roster,
                                   const FootingCourse *course,
                                   const FootingForm   *form,
                                   FootingDay           today);

G_END_DECLS
