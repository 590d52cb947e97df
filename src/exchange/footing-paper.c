/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-exchange"

#include "config.h"

#include "footing-paper-private.h"

/* A4, and what stays white at its sides. */
#define SHORT_SIDE 595.276
#define LONG_SIDE 841.890
#define MARGIN 51.0

#define TABLE_SIZE 9.0
#define FRAME_GAP 5.0

/* ---- life ----------------------------------------------------------------------------------- */

/* Type that is printed is not bent to the dots of a screen, so that lines break alike everywhere. */
static PangoContext *
create_context (void)
{
  g_autoptr(PangoFontMap) fonts = pango_cairo_font_map_new ();
  PangoContext *context = pango_font_map_create_context (fonts);
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_round_glyph_positions (context, FALSE);
  cairo_font_options_destroy (options);

  return context;
}

FootingPaper *
footing_paper_new (FootingPaperSheet  sheet,
                   const char        *title)
{
  FootingPaper *self = g_new0 (FootingPaper, 1);
  gboolean wide = sheet == FOOTING_PAPER_LANDSCAPE;

  g_return_val_if_fail (title != NULL, NULL);

  self->sheet = sheet;
  self->title = g_utf8_make_valid (title, -1);
  self->printed_on = FOOTING_DAY_NONE;
  self->width = wide ? LONG_SIDE : SHORT_SIDE;
  self->height = wide ? SHORT_SIDE : LONG_SIDE;
  self->context = create_context ();
  self->paragraphs = g_ptr_array_new_with_free_func ((GDestroyNotify) _footing_paper_paragraph_free);
  self->shaped = g_ptr_array_new ();
  self->strips = g_ptr_array_new_with_free_func ((GDestroyNotify) _footing_paper_strip_free);
  self->columns = g_array_new (FALSE, FALSE, sizeof (guint));
  self->table_header = -1;

  return self;
}

void
footing_paper_free (FootingPaper *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->pages, g_ptr_array_unref);
  g_ptr_array_unref (self->strips);
  g_ptr_array_unref (self->shaped);
  g_ptr_array_unref (self->paragraphs);
  g_array_unref (self->columns);
  g_object_unref (self->context);
  g_free (self->title);
  g_free (self->person);
  g_free (self->book);
  g_free (self);
}

void
footing_paper_set_person (FootingPaper *self,
                          const char   *person)
{
  g_return_if_fail (self != NULL);

  g_free (self->person);
  self->person = person != NULL ? g_utf8_make_valid (person, -1) : NULL;
}

void
footing_paper_set_origin (FootingPaper *self,
                          const char   *book,
                          FootingDay    printed_on)
{
  g_return_if_fail (self != NULL);

  g_free (self->book);
  self->book = book != NULL ? g_utf8_make_valid (book, -1) : NULL;
  self->printed_on = printed_on;
}

void
footing_paper_set_framed (FootingPaper *self,
                          gboolean      framed)
{
  g_return_if_fail (self != NULL);

  self->is_framed = framed;
}

void
footing_paper_get_size (FootingPaper *self,
                        double       *width,
                        double       *height)
{
  g_return_if_fail (self != NULL);

  *width = self->width;
  *height = self->height;
}

double
_footing_paper_body_left (FootingPaper *self)
{
  return MARGIN;
}

double
_footing_paper_body_width (FootingPaper *self)
{
  return self->width - 2 * MARGIN;
}

/* ---- strips --------------------------------------------------------------------------------- */

void
_footing_paper_strip_free (FootingPaperStrip *self)
{
  for (guint i = 0; i < self->n_cells; i++)
    g_array_unref (self->cells[i].lines);

  g_free (self->cells);
  g_free (self);
}

FootingPaperStrip *
_footing_paper_open_strip (FootingPaper *self,
                           guint         n_cells,
                           const char   *tag)
{
  FootingPaperStrip *strip = g_new0 (FootingPaperStrip, 1);

  strip->n_cells = n_cells;
  strip->cells = g_new0 (FootingPaperCell, n_cells);
  strip->block = ++self->n_blocks;
  strip->tag = tag;
  strip->header = -1;
  strip->space_before = self->next_gap;
  strip->begins_sheet = self->next_begins_sheet;
  self->next_gap = 0;
  self->next_begins_sheet = FALSE;

  for (guint i = 0; i < n_cells; i++)
    strip->cells[i].lines = g_array_new (FALSE, TRUE, sizeof (FootingPaperLine));

  g_ptr_array_add (self->strips, strip);
  g_clear_pointer (&self->pages, g_ptr_array_unref);

  return strip;
}

void
_footing_paper_spread (FootingPaper      *self,
                       FootingPaperStrip *strip,
                       double             gutter)
{
  double width = (_footing_paper_body_width (self) - gutter * (strip->n_cells - 1)) / strip->n_cells;

  for (guint i = 0; i < strip->n_cells; i++)
    {
      strip->cells[i].x = _footing_paper_body_left (self) + i * (width + gutter);
      strip->cells[i].width = width;
    }
}

double
_footing_paper_get_extent (const GArray *lines,
                           guint         from,
                           guint         to)
{
  double height = 0;

  for (guint i = from; i < to; i++)
    height += g_array_index (lines, FootingPaperLine, i).height;

  return height;
}

void
_footing_paper_close_strip (FootingPaper      *self,
                            FootingPaperStrip *strip,
                            double             least)
{
  strip->height = least;

  for (guint i = 0; i < strip->n_cells; i++)
    {
      const GArray *lines = strip->cells[i].lines;

      strip->height = MAX (strip->height, _footing_paper_get_extent (lines, 0, lines->len) + 2 * strip->padding);
    }
}

void
_footing_paper_add_room (GArray           *lines,
                         double            height,
                         FootingPaperMark  mark)
{
  FootingPaperLine line = { .height = height, .mark = mark };

  if (height > 0)
    g_array_append_val (lines, line);
}

void
footing_paper_add_gap (FootingPaper *self,
                       double        height)
{
  g_return_if_fail (self != NULL);

  self->next_gap += height;
}

void
footing_paper_keep (FootingPaper *self)
{
  g_return_if_fail (self != NULL);

  if (self->strips->len > 0)
    ((FootingPaperStrip *) self->strips->pdata[self->strips->len - 1])->keeps_with_next = TRUE;
}

void
footing_paper_add_sheet (FootingPaper *self)
{
  g_return_if_fail (self != NULL);

  self->next_begins_sheet = TRUE;
}

/* ---- running text --------------------------------------------------------------------------- */

static const struct
{
  const char *tag;
  guint       outline;
  double      before;
  double      after;
} ranks[] = {
  [FOOTING_PAPER_BODY] = { "P", 0, 0, 5 },
  [FOOTING_PAPER_LEAD] = { "P", 0, 0, 10 },
  [FOOTING_PAPER_QUIET] = { "P", 0, 0, 4 },
  [FOOTING_PAPER_LABEL] = { "P", 0, 4, 1 },
  [FOOTING_PAPER_SUBHEADING] = { "H3", 3, 8, 3 },
  [FOOTING_PAPER_HEADING] = { "H2", 2, 14, 4 },
  [FOOTING_PAPER_TITLE] = { "H1", 1, 0, 4 },
  [FOOTING_PAPER_DISPLAY] = { "P", 0, 0, 4 },
};

static gboolean
stays_with_next (FootingPaperStyle style)
{
  return ranks[style].outline > 0 || style == FOOTING_PAPER_LABEL;
}

/* No line of a paragraph stands alone at the foot or at the head of a sheet. */
static gboolean
keeps (guint line,
       guint n_lines)
{
  return n_lines > 1 && (line == 0 || line + 2 == n_lines);
}

static void
add_line (FootingPaper           *self,
          const FootingPaperLine *line,
          FootingPaperStyle       style,
          double                  x)
{
  FootingPaperStrip *strip = _footing_paper_open_strip (self, 1, ranks[style].tag);

  _footing_paper_spread (self, strip, 0);
  strip->cells[0].x += x;
  strip->cells[0].width -= 2 * x;
  g_array_append_val (strip->cells[0].lines, *line);
  _footing_paper_close_strip (self, strip, 0);
}

static void
add_lines_of (FootingPaper      *self,
              const GArray      *lines,
              FootingPaperStyle  style,
              double             x)
{
  for (guint i = 0; i < lines->len; i++)
    {
      const FootingPaperLine *line = &g_array_index (lines, FootingPaperLine, i);
      FootingPaperStrip *strip;

      add_line (self, line, style, x);
      strip = self->strips->pdata[self->strips->len - 1];
      strip->keeps_with_next = keeps (i, lines->len) || stays_with_next (style);

      if (i > 0)
        strip->block = --self->n_blocks;
    }
}

/* Words keep clear of a table or boxes above them. */
static gboolean
follows_frame (FootingPaper *self)
{
  const FootingPaperStrip *last = self->strips->len > 0 ? self->strips->pdata[self->strips->len - 1] : NULL;

  return last != NULL && last->look == PAPER_FRAMED;
}

static void
add_paragraph (FootingPaper      *self,
               FootingPaperStyle  style,
               const char        *text,
               double             width,
               PangoAlignment     alignment)
{
  g_autoptr(GArray) lines = g_array_new (FALSE, TRUE, sizeof (FootingPaperLine));
  guint first = self->strips->len;
  FootingPaperStrip *strip;

  _footing_paper_shape (self, lines, text, style, 0, width, 0, alignment);

  if (lines->len == 0)
    return;

  self->next_gap += ranks[style].before;

  if (follows_frame (self))
    self->next_gap = MAX (self->next_gap, FRAME_GAP);

  add_lines_of (self, lines, style, (_footing_paper_body_width (self) - width) / 2);
  self->next_gap += ranks[style].after;
  strip = self->strips->pdata[first];
  strip->outline = ranks[style].outline;
  strip->title = g_array_index (lines, FootingPaperLine, 0).paragraph != NULL
                   ? g_array_index (lines, FootingPaperLine, 0).paragraph->text
                   : NULL;
}

static void
add_text (FootingPaper      *self,
          FootingPaperStyle  style,
          const char        *text,
          double             width,
          PangoAlignment     alignment)
{
  g_auto(GStrv) paragraphs = g_strsplit (text != NULL ? text : "", "\n", -1);

  for (char **paragraph = paragraphs; *paragraph != NULL; paragraph++)
    add_paragraph (self, style, *paragraph, width, alignment);
}

void
footing_paper_add_text (FootingPaper      *self,
                        FootingPaperStyle  style,
                        const char        *text)
{
  g_return_if_fail (self != NULL);

  add_text (self, style, text, _footing_paper_body_width (self), PANGO_ALIGN_LEFT);
}

void
footing_paper_add_centred (FootingPaper      *self,
                           FootingPaperStyle  style,
                           const char        *text,
                           double             width)
{
  g_return_if_fail (self != NULL);

  add_text (self, style, text, MIN (width, _footing_paper_body_width (self)), PANGO_ALIGN_CENTER);
}

void
footing_paper_add_lines (FootingPaper *self,
                         guint         n_lines)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < n_lines; i++)
    {
      FootingPaperLine line = { .height = PAPER_RULE_HEIGHT, .mark = PAPER_MARK_RULE };

      add_line (self, &line, FOOTING_PAPER_BODY, 0);
    }

  self->next_gap += ranks[FOOTING_PAPER_BODY].after;
}

/* ---- tables --------------------------------------------------------------------------------- */

static guint
count_shares (const FootingPaper *self)
{
  guint shares = 0;

  for (guint i = 0; i < self->columns->len; i++)
    shares += g_array_index (self->columns, guint, i);

  return MAX (shares, 1);
}

static FootingPaperStrip *
open_row (FootingPaper     *self,
          FootingPaperLook  look)
{
  FootingPaperStrip *strip = _footing_paper_open_strip (self, self->columns->len, "TR");
  double width = _footing_paper_body_width (self);
  guint shares = count_shares (self), before = 0;

  strip->look = look;
  strip->padding = PAPER_PADDING - 1;
  strip->block = self->table_block;

  for (guint i = 0; i < strip->n_cells; i++)
    {
      guint share = g_array_index (self->columns, guint, i);

      strip->cells[i].x = _footing_paper_body_left (self) + width * before / shares;
      strip->cells[i].width = width * share / shares;
      before += share;
    }

  return strip;
}

static void
fill_cell (FootingPaper            *self,
           const FootingPaperStrip *strip,
           guint                    cell,
           const char              *text,
           FootingPaperStyle        style,
           double                   size)
{
  if (text != NULL && *text != '\0')
    _footing_paper_shape (self, strip->cells[cell].lines, text, style, size,
                          strip->cells[cell].width - 2 * strip->padding, 0, PANGO_ALIGN_LEFT);
}

void
footing_paper_begin_table (FootingPaper             *self,
                           const FootingPaperColumn *columns,
                           guint                     n_columns)
{
  FootingPaperStrip *strip;

  g_return_if_fail (self != NULL);
  g_return_if_fail (n_columns > 0);

  g_array_set_size (self->columns, 0);

  for (guint i = 0; i < n_columns; i++)
    g_array_append_val (self->columns, columns[i].width);

  /* Further than the lines of a paragraph are from each other. */
  self->next_gap += self->next_gap > 0 ? 3 : 0;
  self->table_block = ++self->n_blocks;
  strip = open_row (self, PAPER_FRAMED_GREY);
  strip->keeps_with_next = TRUE;
  self->table_header = self->strips->len - 1;

  for (guint i = 0; i < n_columns; i++)
    fill_cell (self, strip, i, columns[i].label, FOOTING_PAPER_LABEL, 0);

  _footing_paper_close_strip (self, strip, 0);
}

void
footing_paper_add_row (FootingPaper       *self,
                       const char * const *cells,
                       double              size,
                       double              height)
{
  FootingPaperStrip *strip;

  g_return_if_fail (self != NULL);
  g_return_if_fail (self->table_header >= 0);

  strip = open_row (self, PAPER_FRAMED);
  strip->header = self->table_header;

  for (guint i = 0; cells != NULL && i < strip->n_cells && cells[i] != NULL; i++)
    fill_cell (self, strip, i, cells[i], FOOTING_PAPER_BODY, size > 0 ? size : TABLE_SIZE);

  _footing_paper_close_strip (self, strip, MAX (height, TABLE_SIZE + 2 * strip->padding));
}

double
_footing_paper_measure_row (FootingPaper             *self,
                            const FootingPaperColumn *columns,
                            guint                     n_columns,
                            const char * const       *cells,
                            double                    size)
{
  double height = 0, padding = PAPER_PADDING - 1;
  guint n_paragraphs = self->paragraphs->len, shares = 0;

  for (guint i = 0; i < n_columns; i++)
    shares += columns[i].width;

  for (guint i = 0; cells != NULL && i < n_columns && cells[i] != NULL; i++)
    {
      g_autoptr(GArray) lines = g_array_new (FALSE, TRUE, sizeof (FootingPaperLine));
      double width = _footing_paper_body_width (self) * columns[i].width / MAX (shares, 1) - 2 * padding;

      _footing_paper_shape (self, lines, cells[i], size > 0 ? FOOTING_PAPER_BODY : FOOTING_PAPER_LABEL, size,
                            width, 0, PANGO_ALIGN_LEFT);
      height = MAX (height, _footing_paper_get_extent (lines, 0, lines->len));
    }

  g_ptr_array_set_size (self->paragraphs, n_paragraphs);

  return height + 2 * padding;
}
