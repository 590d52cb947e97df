/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-paper.h"

/* Whether two pieces share more than a border. */
static inline gboolean
pieces_overlap (const FootingPaperPiece *a,
                const FootingPaperPiece *b)
{
  const double slack = 0.02;

  return a->x + slack < b->x + b->width && b->x + slack < a->x + a->width &&
         a->y + slack < b->y + b->height && b->y + slack < a->y + a->height;
}

/* What stands on a page stands in rows from the top, so that a piece need be held only against those
 * that are not above it.
 */
static inline void
assert_pieces_are_apart (FootingPaper *paper)
{
  double width, height;

  footing_paper_get_size (paper, &width, &height);

  for (guint page = 0; page < footing_paper_get_n_pages (paper); page++)
    {
      g_autoptr(GArray) pieces = footing_paper_list_pieces (paper, page);

      for (guint i = 0; i < pieces->len; i++)
        {
          const FootingPaperPiece *piece = &g_array_index (pieces, FootingPaperPiece, i);

          g_assert_cmpfloat (piece->x, >=, 36);
          g_assert_cmpfloat (piece->y, >=, page == 0 ? 36 : 50);
          g_assert_cmpfloat (piece->x + piece->width, <=, width - 36);
          g_assert_cmpfloat (piece->y + piece->height, <=, height - 36);

          for (guint j = i + 1; j < pieces->len; j++)
            g_assert_false (pieces_overlap (piece, &g_array_index (pieces, FootingPaperPiece, j)));
        }
    }
}
