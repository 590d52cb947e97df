/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-pauses.h"

G_BEGIN_DECLS

/**
 * FootingExtension:
 * @decided: the day on which it was agreed
 * @to: the new last day that was agreed; %FOOTING_DAY_NONE when @months says how much longer
 * @months: how many months more, 1 or more; 0 when @to is given
 *
 * A decision that a programme goes on for longer. A day that was agreed has the pauses in it
 * that had begun by then; later ones move it, as they move everything.
 */
typedef struct
{
  FootingDay decided;
  FootingDay to;
  int        months;
} FootingExtension;

/**
 * FootingExtensions:
 * @anchor: the day everything is counted from
 * @months: length of the programme without any extension
 * @pauses: (element-type FootingPause): of footing_pauses_new()
 * @extensions: (nullable) (array length=n_extensions): in any order
 * @n_extensions: how many
 */
typedef struct
{
  FootingDay              anchor;
  int                     months;
  const GArray           *pauses;
  const FootingExtension *extensions;
  gsize                   n_extensions;
} FootingExtensions;

/**
 * footing_extensions_find_end:
 * @end: (inout): the end as if there were no pause: without the extensions, then with them
 * @notes: (element-type utf8): where to put sentences about extensions that change nothing
 * @error: a #FootingScheduleError
 *
 * The decisions are taken in the order of their days. One that would not lengthen the programme
 * changes nothing.
 *
 * Returns: whether they make sense
 */
gboolean footing_extensions_find_end (const FootingExtensions  *self,
                                      gint64                   *end,
                                      GPtrArray                *notes,
                                      GError                  **error);

G_END_DECLS
