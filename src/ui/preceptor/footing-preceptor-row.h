/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"
#include "footing-preceptor-register.h"

G_BEGIN_DECLS

/**
 * FootingPreceptorRow:
 *
 * A preceptor in the register: whether they may support somebody, and their load week by week.
 */
#define FOOTING_TYPE_PRECEPTOR_ROW (footing_preceptor_row_get_type ())
G_DECLARE_FINAL_TYPE (FootingPreceptorRow, footing_preceptor_row, FOOTING, PRECEPTOR_ROW, GtkListBoxRow)

/** Returns: (transfer floating): a row of @entry, which is not kept */
GtkWidget     *footing_preceptor_row_new        (FootingContext             *context,
                                                 const FootingRegisterEntry *entry);

/** Returns: (transfer none): who it is */
FootingPerson *footing_preceptor_row_get_person (FootingPreceptorRow        *self);

G_END_DECLS
