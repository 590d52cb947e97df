/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-exchange"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-paper-private.h"

/* Rules are grey enough to step back, and dark enough for a tired printer. */
#define RULE_GREY 0.55
#define RULE_WIDTH 0.5
#define HEADING_GREY 0.93

#define HEAD_Y 34.0
#define FOOT_Y 32.0
#define RUNNING_SIZE 8.0

/* A frame of two lines, outside of which there is only what stands at the foot. */
#define FRAME_INSET 26.0
#define FRAME_GAP 4.0
#define FRAME_ROOM 16.0

typedef struct
{
  FootingPaper *paper;
  cairo_t      *cr;
  gboolean      tagged;
  const char   *open; /* the tag of the block that is being drawn */
  guint         block;
} Drawing;

/* ---- marks ---------------------------------------------------------------------------------- */

static void
draw_rule (cairo_t *cr,
           double   x,
           double   y,
           double   width)
{
  cairo_set_source_rgb (cr, RULE_GREY, RULE_GREY, RULE_GREY);
  cairo_set_line_width (cr, RULE_WIDTH);
  cairo_move_to (cr, x, y);
  cairo_line_to (cr, x + width, y);
  cairo_stroke (cr);
}

static void
draw_frame (cairo_t *cr,
            double   x,
            double   y,
            double   width,
            double   height)
{
  cairo_set_source_rgb (cr, RULE_GREY, RULE_GREY, RULE_GREY);
  cairo_set_line_width (cr, RULE_WIDTH);
  cairo_rectangle (cr, x, y, width, height);
  cairo_stroke (cr);
}

static void
draw_tick_box (cairo_t *cr,
               double   x,
               double   baseline,
               gboolean ticked)
{
  double y = baseline - PAPER_TICK_SIZE + 0.8;

  cairo_set_source_rgb (cr, 0.2, 0.2, 0.2);
  cairo_set_line_width (cr, 0.7);
  cairo_rectangle (cr, x, y, PAPER_TICK_SIZE, PAPER_TICK_SIZE);
  cairo_stroke (cr);

  if (!ticked)
    return;

  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_set_line_width (cr, 1.5);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_move_to (cr, x + 1.8, y + 4.2);
  cairo_line_to (cr, x + 3.5, y + 6.2);
  cairo_line_to (cr, x + 6.9, y + 1.4);
  cairo_stroke (cr);
}

/* ---- structure ------------------------------------------------------------------------------ */

static void
begin_tag (Drawing    *self,
           const char *tag)
{
  if (self->tagged)
    cairo_tag_begin (self->cr, tag, NULL);
}

static void
end_tag (Drawing    *self,
         const char *tag)
{
  if (self->tagged)
    cairo_tag_end (self->cr, tag);
}

static gboolean
is_row (const FootingPaperStrip *strip)
{
  return g_str_equal (strip->tag, "TR");
}

static void
close_block (Drawing *self)
{
  if (self->open != NULL)
    end_tag (self, self->open);

  self->open = NULL;
}

/* The lines of a paragraph are one paragraph, and the rows of a table one table. */
static void
open_block (Drawing                 *self,
            const FootingPaperStrip *strip)
{
  if (self->open != NULL && self->block == strip->block)
    return;

  close_block (self);
  self->open = is_row (strip) ? "Table" : strip->tag;
  self->block = strip->block;
  begin_tag (self, self->open);
}

/* ---- strips --------------------------------------------------------------------------------- */

static void
draw_line (Drawing                *self,
           const FootingPaperLine *line,
           double                  x,
           double                  y,
           double                  width)
{
  PangoLayout *layout;

  if (line->mark == PAPER_MARK_RULE)
    draw_rule (self->cr, x, y + line->height, width);
  else if (line->mark != PAPER_MARK_NONE)
    draw_tick_box (self->cr, x + line->mark_x, y + line->baseline, line->mark == PAPER_MARK_TICKED);

  if (line->paragraph == NULL)
    return;

  layout = _footing_paper_get_layout (self->paper, line->paragraph);
  cairo_set_source_rgb (self->cr, 0, 0, 0);
  cairo_move_to (self->cr, x + line->x, y + line->baseline);
  pango_cairo_show_layout_line (self->cr, pango_layout_get_line_readonly (layout, line->index));
  line->paragraph->is_drawn = line->index + 1 >= (guint) pango_layout_get_line_count (layout);
}

static void
draw_cell (Drawing                  *self,
           const FootingPaperStrip  *strip,
           const FootingPaperPlaced *placed,
           guint                     index)
{
  const FootingPaperCell *cell = &strip->cells[index];
  gboolean inside = strip->look == PAPER_FRAMED || strip->look == PAPER_FRAMED_GREY;
  double side = inside ? strip->padding : 0;
  double y = placed->y + strip->padding;
  guint from = placed->from != NULL ? placed->from[index] : 0;
  guint to = placed->to != NULL ? placed->to[index] : cell->lines->len;

  for (guint i = from; i < to; i++)
    {
      const FootingPaperLine *line = &g_array_index (cell->lines, FootingPaperLine, i);

      draw_line (self, line, cell->x + side, y, cell->width - 2 * side);
      y += line->height;
    }
}

static void
draw_look (Drawing                  *self,
           const FootingPaperStrip  *strip,
           const FootingPaperPlaced *placed,
           const FootingPaperCell   *cell)
{
  switch (strip->look)
    {
    case PAPER_FRAMED_GREY:
      cairo_set_source_rgb (self->cr, HEADING_GREY, HEADING_GREY, HEADING_GREY);
      cairo_rectangle (self->cr, cell->x, placed->y, cell->width, placed->height);
      cairo_fill (self->cr);
      draw_frame (self->cr, cell->x, placed->y, cell->width, placed->height);
      break;

    case PAPER_FRAMED:
      draw_frame (self->cr, cell->x, placed->y, cell->width, placed->height);
      break;

    case PAPER_UNDERLINED:
      if (cell->lines->len > 0)
        draw_rule (self->cr, cell->x, placed->y + placed->height, cell->width);
      break;

    case PAPER_BARE:
    default:
      break;
    }
}

static void
draw_strip (Drawing                  *self,
            const FootingPaperPlaced *placed)
{
  const FootingPaperStrip *strip = self->paper->strips->pdata[placed->strip];
  const char *cell_tag = strip->look == PAPER_FRAMED_GREY ? "TH" : "TD";

  for (guint i = 0; i < strip->n_cells; i++)
    draw_look (self, strip, placed, &strip->cells[i]);

  open_block (self, strip);

  if (is_row (strip))
    begin_tag (self, "TR");

  for (guint i = 0; i < strip->n_cells; i++)
    {
      if (is_row (strip))
        begin_tag (self, cell_tag);

      draw_cell (self, strip, placed, i);

      if (is_row (strip))
        end_tag (self, cell_tag);
    }

  if (is_row (strip))
    end_tag (self, "TR");
}

/* ---- head and foot -------------------------------------------------------------------------- */

static void
draw_running (Drawing    *self,
              const char *text,
              double      share,
              double      y,
              gboolean    at_end)
{
  double width = _footing_paper_body_width (self->paper);
  g_autoptr(PangoLayout) layout =
    _footing_paper_create_line (self->paper, text, FOOTING_PAPER_QUIET, RUNNING_SIZE, width * share);
  double x = _footing_paper_body_left (self->paper);
  PangoRectangle words;

  pango_layout_set_alignment (layout, PANGO_ALIGN_LEFT);
  pango_layout_set_auto_dir (layout, FALSE);
  pango_layout_get_extents (layout, NULL, &words);

  if (at_end)
    x += width - words.width / (double) PANGO_SCALE;

  cairo_move_to (self->cr, x, y);
  pango_cairo_show_layout (self->cr, layout);
}

static void
draw_head (Drawing *self)
{
  double width = _footing_paper_body_width (self->paper);

  draw_running (self, self->paper->title, 0.58, HEAD_Y, FALSE);

  if (self->paper->person != NULL)
    draw_running (self, self->paper->person, 0.4, HEAD_Y, TRUE);

  draw_rule (self->cr, _footing_paper_body_left (self->paper), HEAD_Y + 13, width);
}

static char *
describe_origin (FootingPaper *self)
{
  g_autofree char *day = NULL;
  g_autofree char *printed = NULL;

  if (self->printed_on == FOOTING_DAY_NONE)
    return g_strdup (self->book);

  day = _footing_paper_day_words (self->printed_on);
  /* translators: at the foot of a sheet of paper; %s is a date: 12 March 2026 */
  printed = g_strdup_printf (_("Printed on %s"), day);

  return self->book != NULL ? g_strdup_printf ("%s · %s", self->book, printed) : g_steal_pointer (&printed);
}

static void
draw_foot (Drawing *self,
           guint    page)
{
  double y = self->paper->height - FOOT_Y;
  g_autofree char *origin = describe_origin (self->paper);
  /* translators: at the foot of a sheet of paper: Page 1 of 3 */
  g_autofree char *number = g_strdup_printf (_("Page %u of %u"), page + 1, self->paper->pages->len);

  if (origin != NULL)
    draw_running (self, origin, 0.78, y, FALSE);

  draw_running (self, number, 0.2, y, TRUE);
}

static void
draw_page_frame (Drawing *self)
{
  double width = self->paper->width - 2 * FRAME_INSET;
  double height = self->paper->height - 2 * FRAME_INSET - FRAME_ROOM;

  draw_frame (self->cr, FRAME_INSET, FRAME_INSET, width, height);
  draw_frame (self->cr, FRAME_INSET + FRAME_GAP, FRAME_INSET + FRAME_GAP, width - 2 * FRAME_GAP,
              height - 2 * FRAME_GAP);
}

/* ---- pages ---------------------------------------------------------------------------------- */

void
_footing_paper_draw_tagged (FootingPaper *self,
                            cairo_t      *cr,
                            guint         page,
                            gboolean      tagged)
{
  Drawing drawing = { .paper = self, .cr = cr, .tagged = tagged };
  const GArray *placed = self->pages->pdata[page];

  cairo_save (cr);
  pango_cairo_update_context (cr, self->context);

  for (guint i = 0; i < placed->len; i++)
    draw_strip (&drawing, &g_array_index (placed, FootingPaperPlaced, i));

  close_block (&drawing);
  begin_tag (&drawing, "Artifact");

  if (page > 0)
    draw_head (&drawing);
  else if (self->is_framed)
    draw_page_frame (&drawing);

  draw_foot (&drawing, page);
  end_tag (&drawing, "Artifact");
  cairo_restore (cr);
  _footing_paper_drop_layouts (self, FALSE);
}

void
footing_paper_draw_page (FootingPaper *self,
                         cairo_t      *cr,
                         guint         page)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (page < footing_paper_get_n_pages (self));

  _footing_paper_draw_tagged (self, cr, page, FALSE);
}
