/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-exchange"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-paper-private.h"

/* What forms are made of: facts, boxes, ticks and signatures. */

#define FACT_GAP 2.0
#define SIGNING_ROOM 30.0
#define DATE_ROOM 9.0

static gboolean
is_empty (const char *text)
{
  return text == NULL || *text == '\0';
}

static void
add_words (FootingPaper           *self,
           const FootingPaperCell *cell,
           FootingPaperStyle       style,
           double                  size,
           double                  padding,
           const char             *text)
{
  if (!is_empty (text))
    _footing_paper_shape (self, cell->lines, text, style, size, cell->width - 2 * padding, 0, PANGO_ALIGN_LEFT);
}

/* ---- facts ---------------------------------------------------------------------------------- */

static void
add_fact (FootingPaper           *self,
          const FootingPaperCell *cell,
          const FootingPaperFact *fact)
{
  add_words (self, cell, FOOTING_PAPER_QUIET, 8, 0, fact->label);

  if (is_empty (fact->value))
    _footing_paper_add_room (cell->lines, 14, PAPER_MARK_NONE);
  else
    add_words (self, cell, FOOTING_PAPER_BODY, 10.5, 0, fact->value);

  _footing_paper_add_room (cell->lines, FACT_GAP, PAPER_MARK_NONE);
}

void
footing_paper_add_facts (FootingPaper           *self,
                         const FootingPaperFact *facts,
                         guint                   n_facts,
                         guint                   columns)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (columns > 0);

  for (guint i = 0; i < n_facts; i += columns)
    {
      FootingPaperStrip *strip = _footing_paper_open_strip (self, columns, "P");

      strip->look = PAPER_UNDERLINED;
      strip->keeps_with_next = i + columns < n_facts && i < 4 * columns;
      _footing_paper_spread (self, strip, PAPER_GUTTER);

      for (guint j = 0; j < columns && i + j < n_facts; j++)
        add_fact (self, &strip->cells[j], &facts[i + j]);

      _footing_paper_close_strip (self, strip, 0);
      footing_paper_add_gap (self, 6);
    }

  footing_paper_add_gap (self, 5);
}

/* ---- ticks ---------------------------------------------------------------------------------- */

/* A tick box stands before the first line of its words. */
static void
add_tick (FootingPaper           *self,
          GArray                 *lines,
          const FootingPaperTick *tick,
          double                  width,
          double                  x,
          double                  size)
{
  guint first = lines->len;
  FootingPaperLine *line;

  _footing_paper_shape (self, lines, is_empty (tick->label) ? " " : tick->label, FOOTING_PAPER_BODY, size,
                        width, x + PAPER_TICK_ROOM, PANGO_ALIGN_LEFT);
  line = &g_array_index (lines, FootingPaperLine, first);
  line->mark = tick->ticked ? PAPER_MARK_TICKED : PAPER_MARK_BOX;
  line->mark_x = x;
}

void
footing_paper_add_ticks (FootingPaper           *self,
                         const FootingPaperTick *ticks,
                         guint                   n_ticks)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < n_ticks; i++)
    {
      FootingPaperStrip *strip = _footing_paper_open_strip (self, 1, "P");

      _footing_paper_spread (self, strip, 0);
      add_tick (self, strip->cells[0].lines, &ticks[i], strip->cells[0].width, 0, 0);
      _footing_paper_close_strip (self, strip, 0);
      footing_paper_add_gap (self, 3);
    }

  footing_paper_add_gap (self, 3);
}

/* The widest, so that the boxes of several rows stand below one another. */
static double
measure_ticks (FootingPaper          *self,
               const FootingPaperBox *box)
{
  double width = 0;

  for (guint i = 0; i < box->n_ticks; i++)
    width = MAX (width, _footing_paper_measure (self, box->ticks[i].label, FOOTING_PAPER_BODY, 0));

  return width + PAPER_TICK_ROOM + 10;
}

/* Lines that stand on top of one another: the first takes the height, the others none. */
static void
add_ticks_in_a_row (FootingPaper          *self,
                    GArray                *lines,
                    const FootingPaperBox *box,
                    double                 width,
                    double                 step)
{
  for (guint i = 0; i < box->n_ticks; i++)
    {
      guint first = lines->len;

      add_tick (self, lines, &box->ticks[i], width + i * step, i * step, 0);

      if (i + 1 < box->n_ticks)
        g_array_index (lines, FootingPaperLine, first).height = 0;
    }
}

static void
add_box_ticks (FootingPaper           *self,
               const FootingPaperCell *cell,
               const FootingPaperBox  *box)
{
  double width = cell->width - 2 * PAPER_PADDING;
  double step = box->in_a_row ? measure_ticks (self, box) : 0;

  if (box->in_a_row && step * box->n_ticks <= width)
    {
      add_ticks_in_a_row (self, cell->lines, box, width, step);
      return;
    }

  for (guint i = 0; i < box->n_ticks; i++)
    {
      add_tick (self, cell->lines, &box->ticks[i], width, 0, box->size);
      _footing_paper_add_room (cell->lines, 2, PAPER_MARK_NONE);
    }
}

/* ---- boxes ---------------------------------------------------------------------------------- */

/* Lines to write on fill the height that is given. */
static void
add_writing_lines (GArray *lines,
                   double  room)
{
  guint n_lines = MAX (room, 0) / PAPER_RULE_HEIGHT;

  if (n_lines == 0)
    return;

  /* What is over goes above the first line, but for the room below the last one. */
  _footing_paper_add_room (lines, MIN (room - n_lines * PAPER_RULE_HEIGHT, 4), PAPER_MARK_NONE);

  for (guint i = 0; i + 1 < n_lines; i++)
    _footing_paper_add_room (lines, PAPER_RULE_HEIGHT, PAPER_MARK_RULE);
}

static void
fill_box (FootingPaper           *self,
          const FootingPaperCell *cell,
          const FootingPaperBox  *box)
{
  double used;

  add_words (self, cell, FOOTING_PAPER_LABEL, 0, PAPER_PADDING, box->label);
  add_words (self, cell, FOOTING_PAPER_QUIET, 8, PAPER_PADDING, box->hint);
  _footing_paper_add_room (cell->lines, 3, PAPER_MARK_NONE);
  used = _footing_paper_get_extent (cell->lines, 0, cell->lines->len) + 2 * PAPER_PADDING;

  if (box->n_ticks > 0)
    add_box_ticks (self, cell, box);
  else if (is_empty (box->text))
    add_writing_lines (cell->lines, box->height - used);
  else
    add_words (self, cell, FOOTING_PAPER_BODY, box->size, PAPER_PADDING, box->text);

  add_words (self, cell, FOOTING_PAPER_LABEL, 8, PAPER_PADDING, box->footnote);
}

void
footing_paper_add_boxes (FootingPaper          *self,
                         const FootingPaperBox *boxes,
                         guint                  n_boxes)
{
  FootingPaperStrip *strip;
  double height = 0;

  g_return_if_fail (self != NULL);
  g_return_if_fail (n_boxes > 0);

  strip = _footing_paper_open_strip (self, n_boxes, "P");
  strip->look = PAPER_FRAMED;
  strip->padding = PAPER_PADDING;
  _footing_paper_spread (self, strip, 0);

  for (guint i = 0; i < n_boxes; i++)
    {
      fill_box (self, &strip->cells[i], &boxes[i]);
      height = MAX (height, boxes[i].height);
    }

  _footing_paper_close_strip (self, strip, height);
}

double
_footing_paper_measure_box (FootingPaper          *self,
                            const FootingPaperBox *box,
                            guint                  n_boxes)
{
  g_autoptr(GArray) lines = g_array_new (FALSE, TRUE, sizeof (FootingPaperLine));
  FootingPaperCell cell = { .width = _footing_paper_body_width (self) / n_boxes, .lines = lines };
  guint n_paragraphs = self->paragraphs->len;

  fill_box (self, &cell, box);
  g_ptr_array_set_size (self->paragraphs, n_paragraphs);

  return _footing_paper_get_extent (lines, 0, lines->len) + 2 * PAPER_PADDING;
}

/* ---- signatures ----------------------------------------------------------------------------- */

/* The words of the last line stand at the beginning of a rule. */
static void
put_on_rule (GArray *lines)
{
  FootingPaperLine *line = &g_array_index (lines, FootingPaperLine, lines->len - 1);

  line->height += DATE_ROOM;
  line->baseline += DATE_ROOM - 1;
  line->mark = PAPER_MARK_RULE;
}

static void
add_signature (FootingPaper                *self,
               const FootingPaperCell      *cell,
               const FootingPaperSignature *signature)
{
  g_autofree char *day = NULL;
  g_autofree char *words = NULL;

  if (signature->signed_on == FOOTING_DAY_NONE)
    {
      _footing_paper_add_room (cell->lines, SIGNING_ROOM, PAPER_MARK_RULE);
      _footing_paper_add_room (cell->lines, 2, PAPER_MARK_NONE);
      add_words (self, cell, FOOTING_PAPER_LABEL, 0, 0, signature->label);
      add_words (self, cell, FOOTING_PAPER_QUIET, 8, 0, is_empty (signature->name) ? " " : signature->name);
      /* translators: below a line on paper: the day on which somebody signs by hand */
      add_words (self, cell, FOOTING_PAPER_QUIET, 8, 0, _("Date"));
      put_on_rule (cell->lines);
      return;
    }

  day = _footing_paper_day_words (signature->signed_on);
  /* translators: below a name on paper; %s is a date: 12 March 2026 */
  words = g_strdup_printf (_("Signed on screen on %s"), day);
  _footing_paper_add_room (cell->lines, SIGNING_ROOM - 18, PAPER_MARK_NONE);
  add_words (self, cell, FOOTING_PAPER_SUBHEADING, 12, 0, signature->name);
  _footing_paper_add_room (cell->lines, 2, PAPER_MARK_RULE);
  _footing_paper_add_room (cell->lines, 2, PAPER_MARK_NONE);
  add_words (self, cell, FOOTING_PAPER_LABEL, 0, 0, signature->label);
  add_words (self, cell, FOOTING_PAPER_QUIET, 8, 0, words);
}

void
footing_paper_add_signatures (FootingPaper                *self,
                              const FootingPaperSignature *signatures,
                              guint                        n_signatures)
{
  FootingPaperStrip *strip;

  g_return_if_fail (self != NULL);
  g_return_if_fail (n_signatures > 0);

  strip = _footing_paper_open_strip (self, n_signatures, "P");
  _footing_paper_spread (self, strip, PAPER_GUTTER);

  for (guint i = 0; i < n_signatures; i++)
    add_signature (self, &strip->cells[i], &signatures[i]);

  _footing_paper_close_strip (self, strip, 0);
}
