/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-record-merge.h"
#include "footing-row.h"

static void
take_cell (FootingRow       *here,
           const FootingRow *there,
           guint             place)
{
  if (here->fields[place]->kind != FOOTING_FIELD_TEXT)
    here->cells[place] = there->cells[place];
  else
    g_set_str (&here->cells[place].text, there->cells[place].text);
}

gboolean
footing_record_merge (FootingRecord *here,
                      FootingRecord *known,
                      FootingRecord *fresh)
{
  g_autoptr(FootingRow) present = footing_record_to_row (here);
  g_autoptr(FootingRow) before = footing_record_to_row (known);
  g_autoptr(FootingRow) there = footing_record_to_row (fresh);
  gboolean news = FALSE;

  for (guint i = FOOTING_ROW_N_SHARED; i < present->n_cells; i++)
    if (footing_row_same (present, before, i) && !footing_row_same (present, there, i))
      {
        news = TRUE;
        take_cell (present, there, i);
      }

  footing_record_take_row (here, present);
  footing_record_take_row (known, there);

  return news;
}
