/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-exchange"

#include "config.h"

#include "footing-paper-private.h"

/* The first sheet begins with the title of the document, the others with a running head. */
#define TOP_OF_FIRST 42.0
#define TOP_OF_OTHERS 62.0
#define FOOT 46.0

/* Sums of lengths are not exact. */
#define SLACK 0.01

double
_footing_paper_get_top (FootingPaper *self,
                        guint         page)
{
  return page == 0 ? TOP_OF_FIRST : TOP_OF_OTHERS;
}

double
_footing_paper_get_bottom (FootingPaper *self)
{
  return self->height - FOOT;
}

static void
placed_clear (FootingPaperPlaced *placed)
{
  g_free (placed->from);
  g_free (placed->to);
}

static void
turn_page (FootingPaper *self)
{
  GArray *page = g_array_new (FALSE, TRUE, sizeof (FootingPaperPlaced));

  g_array_set_clear_func (page, (GDestroyNotify) placed_clear);
  g_ptr_array_add (self->pages, page);
  self->bottom = _footing_paper_get_top (self, self->pages->len - 1);
}

static GArray *
get_page (FootingPaper *self)
{
  return self->pages->pdata[self->pages->len - 1];
}

static double
get_full_room (FootingPaper *self)
{
  return _footing_paper_get_bottom (self) - TOP_OF_OTHERS;
}

static double
get_room (FootingPaper *self)
{
  return _footing_paper_get_bottom (self) - self->bottom + SLACK;
}

static const FootingPaperStrip *
get_strip (FootingPaper *self,
           guint         index)
{
  return self->strips->pdata[index];
}

static void
place (FootingPaper *self,
       guint         index,
       double        height,
       guint        *from,
       guint        *to)
{
  FootingPaperPlaced placed = { .strip = index, .y = self->bottom, .height = height, .from = from, .to = to };

  g_array_append_val (get_page (self), placed);
  self->bottom += height;
}

/* Headings that would leave no room for what is below them are not repeated. */
static void
repeat_header (FootingPaper *self,
               guint         index)
{
  int header = get_strip (self, index)->header;

  if (header >= 0 && get_strip (self, header)->height < get_full_room (self) / 2)
    place (self, header, get_strip (self, header)->height, NULL, NULL);
}

/* The height of a strip and of all that stays with it. */
static double
measure_group (FootingPaper *self,
               guint         index)
{
  double height = get_strip (self, index)->height;

  for (; get_strip (self, index)->keeps_with_next && index + 1 < self->strips->len; index++)
    {
      const FootingPaperStrip *next = get_strip (self, index + 1);

      if (next->begins_sheet)
        break;

      height += next->space_before + next->height;

      if (height > get_full_room (self))
        break;
    }

  return height;
}

static gboolean
is_kept_with_previous (FootingPaper *self,
                       guint         index)
{
  return index > 0 && get_strip (self, index - 1)->keeps_with_next && get_page (self)->len > 0;
}

/* ---- strips that are higher than a sheet ---------------------------------------------------- */

/* Returns the line after the last that fits; one at least, as the next sheet has no more room. */
static guint
take_lines (const GArray *lines,
            guint         from,
            double        room)
{
  guint to = from;
  double height = 0;

  for (; to < lines->len; to++)
    {
      height += g_array_index (lines, FootingPaperLine, to).height;

      if (height > room && to > from)
        break;
    }

  return to;
}

static gboolean
place_part (FootingPaper            *self,
            guint                    index,
            const FootingPaperStrip *strip,
            guint                   *next)
{
  double room = get_room (self) - 2 * strip->padding, height = 0;
  guint *from = g_memdup2 (next, strip->n_cells * sizeof *next);
  guint *to = g_new (guint, strip->n_cells);
  gboolean is_done = TRUE;

  for (guint i = 0; i < strip->n_cells; i++)
    {
      const GArray *lines = strip->cells[i].lines;

      next[i] = to[i] = take_lines (lines, from[i], room);
      height = MAX (height, _footing_paper_get_extent (lines, from[i], to[i]));
      is_done &= to[i] == lines->len;
    }

  place (self, index, height + 2 * strip->padding, from, to);

  return is_done;
}

static void
place_in_parts (FootingPaper            *self,
                guint                    index,
                const FootingPaperStrip *strip)
{
  g_autofree guint *next = g_new0 (guint, strip->n_cells);

  while (!place_part (self, index, strip, next))
    {
      turn_page (self);
      repeat_header (self, index);
    }
}

/* ---- one strip after the other -------------------------------------------------------------- */

static void
go_on (FootingPaper            *self,
       guint                    index,
       const FootingPaperStrip *strip)
{
  double space = get_page (self)->len > 0 ? strip->space_before : 0;
  double needed = is_kept_with_previous (self, index) ? strip->height : measure_group (self, index);

  /* What no sheet can hold begins where it is, unless that is nearly at the foot. */
  if (needed > get_full_room (self))
    needed = MIN (strip->height, get_full_room (self) / 4);

  if (get_page (self)->len > 0 && (strip->begins_sheet || space + needed > get_room (self)))
    {
      turn_page (self);
      repeat_header (self, index);
    }
  else
    {
      self->bottom += space;
    }
}

static void
flow_strip (FootingPaper *self,
            guint         index)
{
  const FootingPaperStrip *strip = get_strip (self, index);

  go_on (self, index, strip);

  if (strip->height <= get_room (self))
    place (self, index, strip->height, NULL, NULL);
  else
    place_in_parts (self, index, strip);
}

void
_footing_paper_flow (FootingPaper *self)
{
  if (self->pages != NULL)
    return;

  self->pages = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  turn_page (self);

  for (guint i = 0; i < self->strips->len; i++)
    flow_strip (self, i);
}

/* ---- what there is -------------------------------------------------------------------------- */

guint
footing_paper_get_n_pages (FootingPaper *self)
{
  g_return_val_if_fail (self != NULL, 0);

  _footing_paper_flow (self);

  return self->pages->len;
}

double
footing_paper_get_room (FootingPaper *self)
{
  g_return_val_if_fail (self != NULL, 0);

  _footing_paper_flow (self);

  return _footing_paper_get_bottom (self) - self->bottom - self->next_gap;
}

GArray *
footing_paper_list_pieces (FootingPaper *self,
                           guint         page)
{
  GArray *pieces = g_array_new (FALSE, TRUE, sizeof (FootingPaperPiece));
  const GArray *placed;

  g_return_val_if_fail (self != NULL, pieces);
  g_return_val_if_fail (page < footing_paper_get_n_pages (self), pieces);

  placed = self->pages->pdata[page];

  for (guint i = 0; i < placed->len; i++)
    {
      const FootingPaperPlaced *one = &g_array_index (placed, FootingPaperPlaced, i);
      const FootingPaperStrip *strip = get_strip (self, one->strip);

      for (guint j = 0; j < strip->n_cells; j++)
        {
          FootingPaperPiece piece = {
            strip->tag, strip->cells[j].x, one->y, strip->cells[j].width, one->height
          };

          g_array_append_val (pieces, piece);
        }
    }

  return pieces;
}
