/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-exchange"

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "footing-paper-private.h"

/* The first that is there. */
#define FONTS "Cantarell,Adwaita Sans,Inter,Noto Sans,sans-serif"

/* How much of an empty line between two paragraphs is left. */
#define EMPTY_LINE 0.6

/* More letters than there can be on one line. */
#define LONGEST_LINE 400

static const struct
{
  double       size;
  PangoWeight  weight;
  guint16      grey; /* 0 is black */
  double       leading;
} styles[] = {
  [FOOTING_PAPER_BODY] = { 10, PANGO_WEIGHT_NORMAL, 0, 1.16 },
  [FOOTING_PAPER_LEAD] = { 12.5, PANGO_WEIGHT_NORMAL, 0, 1.2 },
  [FOOTING_PAPER_QUIET] = { 8.5, PANGO_WEIGHT_NORMAL, 0x5000, 1.08 },
  [FOOTING_PAPER_LABEL] = { 9, PANGO_WEIGHT_BOLD, 0x1800, 1.08 },
  [FOOTING_PAPER_SUBHEADING] = { 10.5, PANGO_WEIGHT_BOLD, 0, 1.1 },
  [FOOTING_PAPER_HEADING] = { 12.5, PANGO_WEIGHT_BOLD, 0, 1.1 },
  [FOOTING_PAPER_TITLE] = { 21, PANGO_WEIGHT_BOLD, 0, 1.05 },
  [FOOTING_PAPER_DISPLAY] = { 34, PANGO_WEIGHT_BOLD, 0, 1.1 },
};

char *
_footing_paper_day_words (FootingDay day)
{
  g_autoptr(GDateTime) time = NULL;
  int y, m, d;

  footing_day_to_ymd (day, &y, &m, &d);
  time = g_date_time_new_utc (y, m, d, 12, 0, 0);

  /* translators: a date on paper, see g_date_time_format: 12 March 2026 */
  return g_date_time_format (time, _("%-d %B %Y"));
}

void
_footing_paper_paragraph_free (FootingPaperParagraph *self)
{
  g_clear_object (&self->layout);
  g_free (self->text);
  g_free (self);
}

static PangoAttrList *
list_attributes (const FootingPaperParagraph *self)
{
  PangoAttrList *attributes = pango_attr_list_new ();
  guint16 grey = styles[self->style].grey;

  /* Figures of one width, so that dates stand below one another. */
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_attr_list_insert (attributes, pango_attr_foreground_new (grey, grey, grey));

  return attributes;
}

static PangoFontDescription *
describe_font (const FootingPaperParagraph *self)
{
  PangoFontDescription *font = pango_font_description_new ();

  pango_font_description_set_family_static (font, FONTS);
  pango_font_description_set_weight (font, styles[self->style].weight);
  pango_font_description_set_absolute_size (font, self->size * PANGO_SCALE);

  return font;
}

static PangoLayout *
create_layout (FootingPaper                *self,
               const FootingPaperParagraph *paragraph)
{
  PangoLayout *layout = pango_layout_new (self->context);
  PangoFontDescription *font = describe_font (paragraph);
  PangoAttrList *attributes = list_attributes (paragraph);

  pango_layout_set_font_description (layout, font);
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_width (layout, MAX (paragraph->width, 1) * PANGO_SCALE);
  /* A word that is longer than the line is broken rather than cut. */
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment (layout, paragraph->alignment);
  pango_layout_set_text (layout, paragraph->text, -1);
  pango_font_description_free (font);
  pango_attr_list_unref (attributes);

  return layout;
}

PangoLayout *
_footing_paper_create_line (FootingPaper      *self,
                            const char        *text,
                            FootingPaperStyle  style,
                            double             size,
                            double             width)
{
  FootingPaperParagraph paragraph = { .size = size > 0 ? size : styles[style].size, .width = width, .style = style };
  PangoLayout *layout;

  paragraph.text = g_utf8_make_valid (text, -1);

  /* To find the place for the dots in a whole book takes long. */
  if (g_utf8_strlen (paragraph.text, -1) > LONGEST_LINE)
    *g_utf8_offset_to_pointer (paragraph.text, LONGEST_LINE) = '\0';

  g_strdelimit (paragraph.text, "\n\r", ' ');
  layout = create_layout (self, &paragraph);
  pango_layout_set_height (layout, -1);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  g_free (paragraph.text);

  return layout;
}

double
_footing_paper_measure (FootingPaper      *self,
                        const char        *text,
                        FootingPaperStyle  style,
                        double             size)
{
  g_autoptr(PangoLayout) layout = _footing_paper_create_line (self, text, style, size, 0);
  int width;

  pango_layout_set_width (layout, -1);
  pango_layout_get_size (layout, &width, NULL);

  return width / (double) PANGO_SCALE;
}

PangoLayout *
_footing_paper_get_layout (FootingPaper          *self,
                           FootingPaperParagraph *paragraph)
{
  if (paragraph->layout == NULL)
    {
      paragraph->layout = create_layout (self, paragraph);
      paragraph->is_drawn = FALSE;
      g_ptr_array_add (self->shaped, paragraph);
    }

  return paragraph->layout;
}

/* A paragraph that goes on overleaf is not shaped again for every sheet it is on. */
void
_footing_paper_drop_layouts (FootingPaper *self,
                             gboolean      all)
{
  guint n_kept = 0;

  for (guint i = 0; i < self->shaped->len; i++)
    {
      FootingPaperParagraph *paragraph = self->shaped->pdata[i];

      if (all || paragraph->is_drawn)
        g_clear_object (&paragraph->layout);
      else
        self->shaped->pdata[n_kept++] = paragraph;
    }

  g_ptr_array_set_size (self->shaped, n_kept);
}

static void
measure_line (FootingPaperParagraph *paragraph,
              PangoLayoutIter       *iter,
              guint                  index,
              double                 indent,
              GArray                *lines)
{
  FootingPaperLine line = { .paragraph = paragraph, .index = index };
  double leading = styles[paragraph->style].leading;
  PangoRectangle rectangle;
  double height;

  pango_layout_iter_get_line_extents (iter, NULL, &rectangle);
  height = rectangle.height / (double) PANGO_SCALE;
  line.x = indent + rectangle.x / (double) PANGO_SCALE;
  line.height = height * leading;
  line.baseline = (pango_layout_iter_get_baseline (iter) - rectangle.y) / (double) PANGO_SCALE +
                  height * (leading - 1) / 2;
  g_array_append_val (lines, line);
}

static void
measure_paragraph (FootingPaper          *self,
                   FootingPaperParagraph *paragraph,
                   double                 indent,
                   GArray                *lines)
{
  g_autoptr(PangoLayout) layout = create_layout (self, paragraph);
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  guint index = 0;

  do
    measure_line (paragraph, iter, index++, indent, lines);
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);
}

static void
add_paragraph (FootingPaper                *self,
               GArray                      *lines,
               const FootingPaperParagraph *like,
               const char                  *text,
               gsize                        length,
               double                       indent)
{
  FootingPaperParagraph *paragraph = g_memdup2 (like, sizeof *like);

  paragraph->text = g_utf8_make_valid (text, length);
  g_strchomp (paragraph->text);
  g_ptr_array_add (self->paragraphs, paragraph);

  if (*paragraph->text != '\0')
    measure_paragraph (self, paragraph, indent, lines);
  else
    _footing_paper_add_room (lines, paragraph->size * EMPTY_LINE, PAPER_MARK_NONE);
}

void
_footing_paper_shape (FootingPaper      *self,
                      GArray            *lines,
                      const char        *text,
                      FootingPaperStyle  style,
                      double             size,
                      double             width,
                      double             indent,
                      PangoAlignment     alignment)
{
  FootingPaperParagraph like = {
    .size = size > 0 ? size : styles[style].size,
    .width = width - indent,
    .style = style,
    .alignment = alignment,
  };

  for (const char *end; text != NULL; text = end != NULL ? end + 1 : NULL)
    {
      end = strchr (text, '\n');
      add_paragraph (self, lines, &like, text, end != NULL ? (gsize) (end - text) : strlen (text), indent);
    }
}

/* ---- how much fits -------------------------------------------------------------------------- */

typedef struct
{
  double room;
  double taken;
  gsize  bytes;
} Fitting;

/* Returns whether all of a paragraph fits. */
static gboolean
fit_paragraph (FootingPaper *self,
               Fitting      *fitting,
               const GArray *lines,
               const char   *text)
{
  for (guint i = 0; i < lines->len; i++)
    {
      const FootingPaperLine *line = &g_array_index (lines, FootingPaperLine, i);
      PangoLayoutLine *shaped;

      if (fitting->taken + line->height <= fitting->room)
        {
          fitting->taken += line->height;
          continue;
        }

      if (line->paragraph != NULL)
        {
          shaped = pango_layout_get_line_readonly (_footing_paper_get_layout (self, line->paragraph), line->index);
          fitting->bytes += shaped->start_index;
        }

      return FALSE;
    }

  return TRUE;
}

gsize
footing_paper_fit_text (FootingPaper *self,
                        const char   *text,
                        double        size,
                        guint         n_boxes,
                        double        height,
                        double       *taken)
{
  g_autoptr(GArray) lines = g_array_new (FALSE, FALSE, sizeof (FootingPaperLine));
  Fitting fitting = { .room = height >= 0 ? height + 0.01 : G_MAXDOUBLE };
  guint n_paragraphs = self->paragraphs->len;
  gboolean fits = TRUE;
  double width = _footing_paper_body_width (self) / n_boxes - 2 * PAPER_PADDING;

  for (const char *end; fits && text != NULL; text = end != NULL ? end + 1 : NULL)
    {
      g_autofree char *paragraph = NULL;

      end = strchr (text, '\n');
      paragraph = end != NULL ? g_strndup (text, end - text) : g_strdup (text);
      g_array_set_size (lines, 0);
      _footing_paper_shape (self, lines, paragraph, FOOTING_PAPER_BODY, size, width, 0, PANGO_ALIGN_LEFT);
      fits = fit_paragraph (self, &fitting, lines, paragraph);

      if (fits)
        fitting.bytes += strlen (paragraph) + (end != NULL);
    }

  _footing_paper_drop_layouts (self, TRUE);
  g_ptr_array_set_size (self->paragraphs, n_paragraphs);

  if (taken != NULL)
    *taken = fitting.taken;

  return fitting.bytes;
}
