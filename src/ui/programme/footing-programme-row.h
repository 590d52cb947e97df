/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"
#include "footing-programme.h"

G_BEGIN_DECLS

/**
 * FootingProgrammeRow:
 *
 * A programme in a list, with what it follows and how many people are on it at present.
 */
#define FOOTING_TYPE_PROGRAMME_ROW (footing_programme_row_get_type ())
G_DECLARE_FINAL_TYPE (FootingProgrammeRow, footing_programme_row, FOOTING, PROGRAMME_ROW, AdwActionRow)

/** Returns: (transfer floating): a row that follows the roster */
GtkWidget        *footing_programme_row_new           (FootingContext      *context,
                                                       FootingProgramme    *programme);

/** Returns: (transfer none): what it shows */
FootingProgramme *footing_programme_row_get_programme (FootingProgrammeRow *self);

G_END_DECLS
